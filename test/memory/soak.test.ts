import { expect, test } from 'vitest';
import { root, runNode, underAsan } from '../support/files';

test('resident memory is flat after the first 500 training steps with nothing disposed', () => {
  // By default AddressSanitizer quarantines 256 MB of freed memory and keeps every stack trace, and V8's compiler makes new ones.
  const sanitizer = underAsan && { ASAN_OPTIONS: `${process.env.ASAN_OPTIONS}:quarantine_size_mb=8:malloc_context_size=2` };
  const env = { OMP_NUM_THREADS: '1', ...sanitizer };
  const { stdout, stderr, status } = runNode([`${root}/test/memory/soak.mjs`, '2000'], { env });
  expect([stderr, status]).toEqual(['', 0]);
  const { at500, peak, heldAt500, heldAtEnd } = JSON.parse(stdout) as Record<string, number>;
  expect(heldAtEnd).toEqual(heldAt500);
  // Leaking only the gradients of each step would add 200 MB by now.
  expect((peak as number) - (at500 as number)).toBeLessThan(25);
});
