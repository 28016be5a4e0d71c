import { expect, test } from 'vitest';
import { root, runNode, underAsan } from '../support/files';

test('resident memory is flat after the first 500 training steps with nothing disposed', () => {
  // AddressSanitizer sets 256 MB of what was freed apart and keeps every stack it has seen, of which V8's compiler makes new ones.
  const sanitizer = underAsan && { ASAN_OPTIONS: `${process.env.ASAN_OPTIONS}:quarantine_size_mb=8:malloc_context_size=2` };
  const env = { OMP_NUM_THREADS: '1', ...sanitizer };
  const { stdout, stderr, status } = runNode([`${root}/test/memory/soak.mjs`, '2000'], { env });
  expect([stderr, status]).toEqual(['', 0]);
  const { at500, peak, heldAt500, heldAtEnd } = JSON.parse(stdout) as Record<string, number>;
  expect(heldAtEnd).toEqual(heldAt500);
  // A step that leaked its gradients alone would hold 200 MB more by now.
  expect((peak as number) - (at500 as number)).toBeLessThan(25);
});
