// Saves in which a call of the system fails: each call in turn, with each error. The file must be the former one or the new one.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { type Format, formats, valueIn } from './formats';

const errors = { EIO: 5, ENOSPC: 28, EROFS: 30, EDQUOT: 122 } as const;

/** Fields of struct Control of failing_calls.cc: positions of int32. */
const fields = { failingCall: 0, error: 1, lasts: 2, halves: 3, calls: 4, failures: 5, length: 6 } as const;
const controlBytes = 7 * 4 + 4000;

interface Failure {
  error: keyof typeof errors;
  /** Whether every later call fails, too. */
  lasts: boolean;
  /** Whether the write before the failing call writes half of its bytes. */
  halves: boolean;
}

const failures: readonly Failure[] = [
  { error: 'ENOSPC', lasts: true, halves: true },
  { error: 'EIO', lasts: false, halves: false },
  { error: 'EIO', lasts: true, halves: false },
  { error: 'EROFS', lasts: true, halves: false },
  { error: 'EDQUOT', lasts: true, halves: true },
];

/** The preloaded library's settings, in the file that it maps. */
class Control {
  private readonly descriptor: number;

  constructor(path: string, folder: string) {
    this.descriptor = openSync(path, 'r+');
    const bytes = Buffer.from(folder);
    writeSync(this.descriptor, bytes, 0, bytes.length, 7 * 4);
    this.set('length', bytes.length);
  }

  set(field: keyof typeof fields, value: number): void {
    writeSync(this.descriptor, new Uint8Array(new Int32Array([value]).buffer), 0, 4, 4 * fields[field]);
  }

  get(field: keyof typeof fields): number {
    const value = new Int32Array(1);
    readSync(this.descriptor, value, 0, 4, 4 * fields[field]);
    return value[0] as number;
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

async function failureOf(save: () => void | Promise<void>): Promise<unknown> {
  try {
    await save();
    return null;
  } catch (error) {
    return error ?? new Error('undefined was thrown');
  }
}

// Describes what is wrong after a save of `value` over a file of `former`; null if nothing is.
function problem(format: Format, folder: string, former: number, value: number, error: unknown): string | null {
  const file = join(folder, 'file');
  if (error !== null && !(error instanceof torch.TorchError)) return `threw ${String(error)}`;
  if (error !== null && !String(error).includes(file)) return `the error does not name the file: ${String(error)}`;
  const names = readdirSync(folder);
  if (names.length !== 1) return `left ${names}`;
  try {
    const found = valueIn(format, file);
    if (error === null && found !== value) return `succeeded without writing: ${found} instead of ${value}`;
    if (found !== former && found !== value) return `the file has ${found}, neither ${former} nor ${value}`;
  } catch (reading) {
    return `the file cannot be read: ${String(reading)}`;
  }
  return null;
}

/** In the process with the preloaded library: makes the saves, and returns what was wrong. */
export async function makeFaults(folder: string): Promise<{ saves: number; problems: string[] }> {
  const control = new Control(process.env.NODE_LIBTORCH_FAILING_CALLS as string, `${folder}/`);
  const problems: string[] = [];
  let saves = 0;
  let value = 1;
  for (const [name, format] of Object.entries(formats)) {
    const target = join(folder, name);
    const file = join(target, 'file');
    mkdirSync(target);
    await format.save(file, value);
    for (const { error, lasts, halves } of failures) {
      control.set('error', errors[error]);
      control.set('lasts', lasts ? 1 : 0);
      control.set('halves', halves ? 1 : 0);
      for (let call = 1, hasFailed = true; hasFailed; call++) {
        const former = valueIn(format, file);
        value++;
        control.set('calls', 0);
        control.set('failures', 0);
        control.set('failingCall', call);
        const thrown = await failureOf(() => format.save(file, value));
        control.set('failingCall', 0);
        hasFailed = control.get('failures') > 0;
        if (call === 1 && !hasFailed) problems.push(`${name}: no call of the system was seen`);
        saves++;
        const found = problem(format, target, former, value, thrown);
        if (found !== null) problems.push(`${name}, call ${call} ${error}${lasts ? ' and all later' : ''}: ${found}`);
      }
    }
  }
  control.close();
  return { saves, problems };
}

/** Compiles the library, and makes the saves in a process that it is loaded into. */
export function faults(script: string, sources: string, folder: string): { saves: number; problems: string[] } {
  const library = join(folder, 'failing_calls.so');
  const compiler = process.env.CXX ?? 'c++';
  const source = join(sources, 'test', 'robustness', 'saves', 'failing_calls.cc');
  const compiled = spawnSync(compiler, ['-std=c++17', '-O1', '-shared', '-fPIC', '-o', library, source, '-ldl'], { encoding: 'utf8' });
  if (compiled.status !== 0) throw new Error(`${compiler}: ${compiled.error?.message ?? compiled.stderr}`);
  const control = join(folder, 'control');
  writeFileSync(control, new Uint8Array(controlBytes));
  const files = join(folder, 'faults');
  mkdirSync(files);
  const run = spawnSync(process.execPath, ['--no-warnings', script, '--child', 'faults', files], {
    encoding: 'utf8',
    env: { ...process.env, LD_PRELOAD: library, NODE_LIBTORCH_FAILING_CALLS: control },
  });
  if (run.status !== 0) return { saves: 0, problems: [`the process ended with ${run.signal ?? run.status}: ${run.stderr.slice(-2000)}`] };
  return JSON.parse(run.stdout) as { saves: number; problems: string[] };
}
