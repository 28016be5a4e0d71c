import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectClose } from '../support/close';
import { fixture, root, runNode } from '../support/files';

const recorded = fixture<Record<string, number[]>>('example-models');

test.each(Object.keys(recorded))("each of the first 30 losses of %s is Python's to 1e-5", (name) => {
  // Recorded with one thread: how many share a sum decides how it rounds.
  const program = join(root, 'dist', 'examples', `${name}.mjs`);
  const { stdout, stderr, status } = runNode([program, '30'], { env: { OMP_NUM_THREADS: '1' } });
  expect([status, stderr]).toEqual([0, '']);
  const losses = [...stdout.matchAll(/^step \d+ loss (\S+)$/gm)].map(([, loss]) => Number(loss));
  expect(losses.length).toBe(30);
  // Both print six digits after the point.
  expectClose(losses, recorded[name], { atol: 1e-5, rtol: 0 });
});
