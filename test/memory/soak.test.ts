import { expect, test } from 'vitest';
import { root, runNode } from '../support/files';

test('resident memory is flat after the first 500 training steps with nothing disposed', () => {
  const { stdout, stderr, status } = runNode([`${root}/test/memory/soak.mjs`, '2000'], { env: { OMP_NUM_THREADS: '1' } });
  expect([stderr, status]).toEqual(['', 0]);
  const { at500, peak, heldAt500, heldAtEnd } = JSON.parse(stdout) as Record<string, number>;
  expect(heldAtEnd).toEqual(heldAt500);
  // A step that leaked its gradients alone would hold 200 MB more by now.
  expect((peak as number) - (at500 as number)).toBeLessThan(25);
});
