// Processes that are killed (SIGKILL) at random moments of their saves: the file is complete, and of before or after.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import torch, { numpy, safetensors, type Tensor } from 'node-libtorch';
import { Draws } from '../fuzz/random';

// A save of two tensors that hold the same number, and the reader of them; in a child process as text.
const formats: Readonly<Record<string, { save: string; read(file: string): Tensor[] }>> = {
  'torch.save': {
    save: 'torch.save({ a: tensor, b: other }, file)',
    read: (file) => Object.values(torch.load(file) as Record<string, Tensor>),
  },
  'torch.saveAsync': {
    save: 'await torch.saveAsync({ a: tensor, b: other }, file)',
    read: (file) => Object.values(torch.load(file) as Record<string, Tensor>),
  },
  'torch.jit.save': {
    save: 'const m = new torch.nn.Linear(1, 1); m.registerBuffer("a1", tensor); m.registerBuffer("b1", other); torch.jit.save(torch.jit.script(m), file)',
    read: (file) => {
      const state = torch.jit.load(file).stateDict() as unknown as Record<string, Tensor>;
      return [state.a1 as Tensor, state.b1 as Tensor];
    },
  },
  'numpy.savez': {
    save: 'torch.numpy.savez(file, { a: tensor, b: other })',
    read: (file) => Object.values(numpy.load(file) as unknown as Record<string, Tensor>),
  },
  'safetensors.saveFile': {
    save: 'torch.safetensors.saveFile({ a: tensor, b: other }, file)',
    read: (file) => Object.values(safetensors.loadFile(file)),
  },
};

const program = (library: string, save: string, file: string): string => `
  const torch = require(${JSON.stringify(library)});
  const file = ${JSON.stringify(file)};
  (async () => {
    for (let i = 1; ; i++) {
      const tensor = torch.full([300_000], i);
      const other = torch.full([200_000], i);
      ${save};
      if (i === 1) process.stdout.write('saved');
    }
  })();`;

async function killed(library: string, save: string, file: string, wait: number): Promise<void> {
  const child = spawn(process.execPath, ['-e', program(library, save, file)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, wait));
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error('the process ended by itself');
}

// Describes the fault of the file that is left; null if there is none.
function problem(tensors: readonly Tensor[]): string | null {
  const values = tensors.flatMap((tensor) => [tensor.min().item(), tensor.max().item()]);
  if (tensors.length !== 2 || !values.every((value) => value === values[0])) return `it has the numbers ${values}`;
  return null;
}

/** Kills `count` processes in their saves, and returns what was wrong. */
export async function kills(library: string, folder: string, count: number, seed: number): Promise<{ problems: string[]; left: number }> {
  const problems: string[] = [];
  let left = 0;
  const names = Object.keys(formats);
  for (let i = 0; i < count; i++) {
    const draws = new Draws(seed, i);
    const name = names[i % names.length] as string;
    const { save, read } = formats[name] as (typeof formats)[string];
    const target = join(folder, `kill${i}`);
    mkdirSync(target);
    const file = join(target, 'file');
    await killed(library, save, file, draws.next() * 40);
    const others = readdirSync(target).filter((one) => one !== 'file');
    left += others.length;
    if (others.length > 1) problems.push(`${i}, ${name}: ${others.length} files are left`);
    try {
      const found = torch.tidy(() => problem(read(file)));
      if (found !== null) problems.push(`${i}, ${name}: ${found}`);
    } catch (error) {
      problems.push(`${i}, ${name}: ${String(error)}`);
    }
    torch.save({ next: true }, file);
    if (readdirSync(target).length !== 1) problems.push(`${i}, ${name}: the next save left ${readdirSync(target)}`);
    rmSync(target, { recursive: true });
  }
  return { problems, left };
}
