// Reads fixtures, makes temporary folders, and runs programs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll } from 'vitest';

export const root = join(import.meta.dirname, '..', '..');

export function fixture<T>(name: string): T {
  const path = join(root, 'test', 'fixtures', `${name}.json`);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : gunzipSync(readFileSync(`${path}.gz`)).toString();
  return JSON.parse(text) as T;
}

/** Makes a folder that is removed after the test file's tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'node-libtorch-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs Node on a script and returns its output. */
export function runNode(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv; node?: string } = {}) {
  const { cwd = root, env = {}, node = process.execPath } = options;
  const run = spawnSync(node, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

// LD_PRELOAD loads AddressSanitizer for the addon, which Python does not load.
const { LD_PRELOAD: _, ...pythonEnvironment } = process.env;

const candidates = [process.env.NODE_LIBTORCH_ORACLE, process.env.PYTHON, 'python3'];

/** A Python that imports torch, for live comparisons; null if there is none. */
export const python =
  candidates.find((name) => {
    if (!name || (name.includes('/') && !existsSync(name))) return false;
    return spawnSync(name, ['-c', 'import torch'], { env: pythonEnvironment }).status === 0;
  }) ?? null;

/** Runs a program text, or a script with its arguments, and returns the output. */
export function runPython(program: string | readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const args = typeof program === 'string' ? ['-c', program] : program;
  const run = spawnSync(python as string, args, { encoding: 'utf8', env: { ...pythonEnvironment, ...env } });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

/** Whether the addon was built by `npm run test:asan`. */
export const underAsan = process.env.NODE_LIBTORCH_ASAN !== undefined;
