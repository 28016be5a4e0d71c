// Short runs of what `npm run robustness` does at length.
import { expect, test } from 'vitest';
import { root, runNode } from '../support/files';
import { skippedIf } from '../support/skips';

function run(...args: string[]): string {
  const { status, stdout, stderr } = runNode(['scripts/run-ts.mjs', 'test/robustness/robustness.ts', ...args], { cwd: root });
  expect(stderr).toBe('');
  expect(stdout).toContain(' 0 problems;');
  expect(status).toBe(0);
  return stdout;
}

const preloaded = skippedIf(process.platform !== 'linux', 'calls of the system are replaced by a library that Linux preloads');

test('a save in which a call of the system fails is an error, and leaves the former file or the new one', preloaded, () => {
  expect(Number(/(\d+) saves/.exec(run('faults'))?.[1])).toBeGreaterThan(300);
});

test('a process that is killed in a save leaves a complete file', () => {
  run('kills', '--count', '6');
});

test('workers, loaders and processes that end at random moments leave nothing, and hang nothing', () => {
  run('threads', '--count', '24');
});

test('training with hooks, compiled models and saves holds no more memory at the end', () => {
  run('training', '--count', '100');
});

test('a server answers right while its models are swapped', () => {
  expect(Number(/(\d+) answers/.exec(run('server', '--count', '3'))?.[1])).toBeGreaterThan(100);
});

const processes = skippedIf(process.platform !== 'linux', 'processes are found in /proc');

test('training goes on after its processes are killed, and ends with the losses of an undisturbed run', processes, () => {
  run('ranks', '--count', '2');
});
