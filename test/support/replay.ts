// Replays the calls of a Python recorder: draws the same arguments and compares results, gradients and errors.

import torch, { type Tensor } from 'node-libtorch';
import { expect, test } from 'vitest';
import { compareErrors, inHigherPrecision, isReduced } from '../../parity/reduced-precision';
import { withHints } from '../../src/core/hints';
import { camelCase } from '../../src/core/names';
import { expectClose } from './close';
import { fixture } from './files';

interface Recorded {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly values: readonly unknown[];
}

interface Case {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly mutated?: Recorded;
  readonly gradients?: readonly (Recorded | null)[];
  readonly error?: { readonly name: string; readonly message: string };
}

type Spec = Record<string, unknown>;

// Arguments must be decoded in the recorder's order, positional ones first, so that the draws are the same.
function decode(value: unknown, made: readonly unknown[]): unknown {
  if (Array.isArray(value)) return value.map((element) => decode(element, made));
  if (typeof value !== 'object' || value === null) return value;
  const spec = value as Spec;
  if ('float' in spec) return Number(spec.float);
  if ('same' in spec) return made[spec.same as number];
  const dtype = spec.dtype as torch.DType | undefined;
  if ('tensor' in spec) return torch.tensor(spec.tensor as number[], { dtype });
  const draw = 'randn' in spec ? torch.randn : torch.rand;
  return draw((spec.randn ?? spec.rand) as number[], { dtype, requiresGrad: spec.grad === true });
}

// Draws included: each processor scales random bits to numbers with roundings of its own.
const tolerances: Record<string, number> = { float32: 4e-6 };

// `reference` is the call's result in higher precision, by which results of reduced precision are compared.
function expectSame(actual: unknown, expected: unknown, reference: unknown = null): void {
  if (Array.isArray(expected)) {
    expect((actual as unknown[]).length).toBe(expected.length);
    expected.forEach((element, i) => {
      expectSame((actual as unknown[])[i], element, (reference as unknown[] | null)?.[i]);
    });
    return;
  }
  if (expected === null) {
    expect(actual).toBeNull();
    return;
  }
  const wanted = expected as Recorded;
  expect(actual).toBeInstanceOf(torch.Tensor);
  const tensor = actual as Tensor;
  expect(tensor.shape).toEqual(wanted.shape);
  expect(tensor.dtype).toBe(wanted.dtype);
  if (isReduced(tensor.dtype)) {
    const theirs = torch.tensor(wanted.values.map(Number), { dtype: tensor.dtype }).view(wanted.shape as number[]);
    expect(compareErrors(tensor, theirs, reference as Tensor)).toBeNull();
    return;
  }
  const got = tensor.detach().reshape(-1).tolist() as number[];
  const numbers = wanted.values.map((v) => (v === 'inf' ? Number.POSITIVE_INFINITY : v === '-inf' ? Number.NEGATIVE_INFINITY : Number(v)));
  got.forEach((value, i) => {
    if (!Number.isFinite(numbers[i])) expect(value).toBe(numbers[i]);
  });
  const isOrdinary = (_: unknown, i: number): boolean => Number.isFinite(numbers[i]);
  const ordinary = numbers.filter(isOrdinary);
  // Of the largest element: what a sum rounds on its way is in proportion to its terms and not to what they leave.
  const largest = ordinary.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  expectClose(got.filter(isOrdinary), ordinary, { atol: (tolerances[wanted.dtype] ?? 1e-7) * largest, rtol: 0 });
}

// Python's exception classes → this library's.
const classes: Record<string, string> = { RuntimeError: 'TorchError' };

function title({ name, args, kwargs }: Case): string {
  const short = (value: unknown): string =>
    JSON.stringify(value)
      .replace(/"(\w+)":/g, '$1: ')
      .replace(/"/g, "'");
  const given = [...args.map(short), ...Object.entries(kwargs).map(([key, value]) => `${camelCase(key)}: ${short(value)}`)];
  return `${camelCase(name)}(${given.join(', ')})`;
}

/**
 * Defines a test for each call in a fixture.
 *
 * @param module holds the functions under their camelCase names
 */
export function replay(file: string, module: object): void {
  fixture<Case[]>(file).forEach((recorded, i) => {
    test(`${i + 1}: ${title(recorded)}`, () => {
      torch.manualSeed(i + 1);
      const made: unknown[] = [];
      for (const value of recorded.args) made.push(decode(value, made));
      const named: Record<string, unknown> = {};
      for (const [key, value] of Object.entries(recorded.kwargs)) {
        named[camelCase(key)] = decode(value, made);
        made.push(named[camelCase(key)]);
      }
      const leaves = made.filter((value) => value instanceof torch.Tensor && value.requiresGrad) as Tensor[];
      const given = [...made.slice(0, recorded.args.length), ...(Object.keys(named).length > 0 ? [named] : [])];
      const run = (module as Record<string, (...args: unknown[]) => unknown>)[camelCase(recorded.name)];
      if (!run) throw new Error(`there is no ${camelCase(recorded.name)}`);
      if (recorded.error) {
        const { name, message } = recorded.error;
        let thrown: unknown;
        try {
          run(...given);
        } catch (error) {
          thrown = error;
        }
        expect(thrown, 'threw nothing').toBeInstanceOf(Error);
        const { name: got, message: text } = thrown as Error;
        expect(got).toBe(classes[name] ?? name);
        // A TypeError lists this library's argument types, not Python's.
        if (name !== 'TypeError') expect([message, withHints(message)]).toContain(text);
        return;
      }
      const hasReduced = made.some((value) => value instanceof torch.Tensor && isReduced(value.dtype));
      const reference = hasReduced ? inHigherPrecision((raise) => run(...raise(given))) : null;
      const result = run(...given);
      expectSame(result, recorded.result, reference);
      if (recorded.mutated) {
        expect(result).toBe(made[0]);
        expectSame(made[0], recorded.mutated);
      }
      if (recorded.gradients) {
        const first = (Array.isArray(result) ? result[0] : result) as Tensor;
        const weights = torch.arange(1, first.numel() + 1, { dtype: first.dtype }).view(first.shape as number[]);
        first.mul(weights).sum().backward();
        expectSame(
          leaves.map((leaf) => leaf.grad),
          recorded.gradients,
        );
      }
    });
  });
}
