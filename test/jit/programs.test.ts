import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import torch, { nn, Tensor } from 'node-libtorch';
import { beforeAll, describe, expect, test } from 'vitest';
import { root, runPython, temporaryFolder } from '../support/files';
import { withPython } from '../support/skips';
import { idioms, refusedAtRun } from './idioms';
import { type Program, programs as plain } from './programs';

const programs: Record<string, Program> = { ...plain, ...idioms };

const folder = temporaryFolder();

type Callable = ((...args: readonly unknown[]) => unknown) & { save(path: string): void };

const isSame = (got: Tensor, want: Tensor): boolean =>
  torch.equal(got.isnan(), want.isnan()) && torch.equal(got.nanToNum(), want.nanToNum());

// LibTorch's executor differentiates runs of operators as one and then adds up the gradients of a tensor that is used several
// times in another order, in Python as well.
const isCloseGradient = (got: Tensor, want: Tensor): boolean => torch.allclose(got, want, { rtol: 1e-6, atol: 1e-6 });

// What differs between two results.
function difference(got: unknown, want: unknown, equal = isSame, path = ''): string | null {
  if (want instanceof Tensor) {
    if (!(got instanceof Tensor)) return `${path}: ${typeof got}, no tensor`;
    if (String(got.shape) !== String(want.shape)) return `${path}: shape [${got.shape}], not [${want.shape}]`;
    if (got.dtype !== want.dtype) return `${path}: ${got.dtype}, not ${want.dtype}`;
    return equal(got, want) ? null : `${path}: ${String(got)}, not ${String(want)}`;
  }
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length) return `${path}: not ${want.length} values`;
    return want.map((one, i) => difference(got[i], one, equal, `${path}[${i}]`)).find((one) => one !== null) ?? null;
  }
  if (typeof want === 'object' && want !== null) {
    const keys = Object.keys(want);
    if (String(Object.keys(got as object)) !== String(keys)) return `${path}: keys ${Object.keys(got as object)}`;
    return (
      keys.map((key) => difference((got as never)[key], (want as never)[key], equal, `${path}.${key}`)).find((one) => one !== null) ?? null
    );
  }
  if (typeof want === 'number') return Object.is(got, want) ? null : `${path}: ${String(got)}, not ${want}`;
  return got === want ? null : `${path}: ${String(got)}, not ${String(want)}`;
}

// Copies the arguments for each call, because programs may change them.
const fresh = (value: unknown): unknown => (value instanceof Tensor ? value.clone() : Array.isArray(value) ? value.map(fresh) : value);

function compiled({ run, options }: Program): Callable {
  return torch.jit.script(run as never, options) as unknown as Callable;
}

describe('programs compiled from TypeScript give the results of TypeScript', () => {
  const saved: { name: string; calls: { args: unknown; result: unknown }[] }[] = [];

  test.each(Object.keys(programs))('%s', (name) => {
    const program = programs[name] as Program;
    const scripted = compiled(program);
    const path = join(folder, `${saved.length}.pt`);
    scripted.save(path);
    const loaded = torch.jit.load(path) as unknown as Callable;
    const calls: { args: unknown; result: unknown }[] = [];
    for (const args of program.calls) {
      const want = (program.run as Callable)(...(fresh(args) as unknown[]));
      expect(difference(scripted(...(fresh(args) as unknown[])), want)).toBe(null);
      expect(difference(loaded(...(fresh(args) as unknown[])), want)).toBe(null);
      calls.push({ args: fresh(args), result: want instanceof Tensor ? want.detach() : want });
    }
    for (const [args, message] of program.throws ?? []) {
      expect(() => (program.run as Callable)(...args)).toThrow(message);
      expect(() => scripted(...args)).toThrow(message);
      expect(() => loaded(...args)).toThrow(message);
    }
    saved.push({ name, calls });
  });

  test('gradients equal those of TypeScript', () => {
    for (const [name, { run, calls, options }] of Object.entries(programs)) {
      const [args] = calls as [readonly unknown[]];
      const leaf = (): unknown[] => args.map((one) => (one instanceof Tensor && one.isFloatingPoint() ? one.clone().requiresGrad_() : one));
      const gradients = (fn: Callable): unknown[] => {
        const given = leaf();
        const result = fn(...given);
        const out = (Array.isArray(result) ? result[0] : result) as Tensor;
        if (!(out instanceof Tensor) || !out.requiresGrad) return [];
        out.sum().backward();
        return given.map((one) => (one instanceof Tensor ? one.grad : null));
      };
      if (run instanceof nn.Module && name === 'state that changes') continue; // It goes on from its last call.
      expect(difference(gradients(compiled({ run, options, calls })), gradients(run as Callable), isCloseGradient), name).toBe(null);
    }
  });

  test.each(Object.keys(refusedAtRun))('%s is an error at run time', (name) => {
    const { run, args, message } = refusedAtRun[name] as (typeof refusedAtRun)[string];
    expect(() => (run as Callable)(...args)).not.toThrow();
    expect(() => compiled({ run, calls: [] })(...args)).toThrow(message);
  });

  test('Python loads the saved programs and gives the same results', withPython, () => {
    torch.save(Object.fromEntries(saved.map((one, i) => [String(i), one])), join(folder, 'calls.pth'));
    writeFileSync(join(folder, 'names.json'), JSON.stringify(saved.map(({ name }) => name)));
    expect(JSON.parse(runPython([join(root, 'parity', 'load_scripts.py'), folder]))).toEqual([]);
  });
});

beforeAll(() => {
  torch.manualSeed(0);
});
