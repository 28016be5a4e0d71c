// Comparing the losses of a training run with those that Python recorded, on whatever processor.
import { join } from 'node:path';
import { expect } from 'vitest';
import { expectClose } from './close';
import { root, runNode } from './files';

interface Recorded {
  readonly losses: readonly number[];
  /** The digest of the kernels that gave them (parity/kernels.py). */
  readonly kernels: string;
  /** How many threads share a sum here. */
  readonly threads: string;
  /** How many of the first losses stay within 1e-5 whatever kernels a processor takes. */
  readonly steady: number;
}

const digests = new Map<string, string>();

// By a program of its own that calls operators by their raw names: nothing that a training run is made of decides what it is
// compared with.
function kernelsOf(threads: string): string {
  let digest = digests.get(threads);
  if (digest === undefined) {
    const { stdout, stderr } = runNode([join(root, 'parity', 'kernels.mjs')], { env: { OMP_NUM_THREADS: threads } });
    expect(stderr).toBe('');
    digest = stdout.trim();
    digests.set(threads, digest);
  }
  return digest;
}

/**
 * Asserts that losses equal those recorded to 1e-5: all of them where this processor's kernels are those of the recorder, else
 * the steady ones. Training multiplies what kernels round otherwise, by 1.5 to 5 a step in these runs and by hundreds where a
 * ReLU or a maximum tips over. Says which it was.
 */
export function expectRecordedLosses(got: readonly number[], { losses, kernels, threads, steady }: Recorded): void {
  expect(got.length).toBe(losses.length);
  const isSame = kernelsOf(threads) === kernels;
  const count = isSame ? losses.length : steady;
  expectClose(got.slice(0, count), losses.slice(0, count), { atol: 1e-5, rtol: 0 });
  console.log(
    isSame
      ? `all ${count} steps compared with the recorded ones: the kernels are the recorder's`
      : `the first ${count} of ${losses.length} steps compared with the recorded ones: the kernels round otherwise`,
  );
}
