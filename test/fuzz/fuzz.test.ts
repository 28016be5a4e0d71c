// Short fuzz runs; docs/internals/safety.md describes them.
import { expect, test } from 'vitest';
import { root, runNode } from '../support/files';

function expectNoFinding(calls: number, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const run = runNode(['scripts/run-ts.mjs', 'test/fuzz/fuzz.ts', '--calls', String(calls), ...args], { cwd: root, env });
  expect(run.stdout).toMatch(
    new RegExp(
      `^${calls} calls, \\d+ of them failed with an error; 0 crashes, 0 hangs, 0 that did not recur, 0 leaks, 0 other problems; \\d+ s$`,
      'm',
    ),
  );
}

// Of any operator with any arguments.
test('random calls end in a result or an error, and leak nothing', () => {
  expectNoFinding(3000, ['--seed', '1']);
});

// A page that may not be read or written lies behind each block of memory.
test('random calls stay within their memory', () => {
  expectNoFinding(800, ['--seed', '7'], { NODE_LIBTORCH_GUARD_PAGES: '1' });
});

test('damaged files end in a value or an error', () => {
  expectNoFinding(3000, ['--only', 'files', '--seed', '1']);
});
