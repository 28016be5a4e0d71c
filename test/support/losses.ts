// Compares the losses of a training run with Python's recorded ones, on any processor.
import { join } from 'node:path';
import { expect } from 'vitest';
import { expectClose } from './close';
import { root, runNode } from './files';

interface Recorded {
  readonly losses: readonly number[];
  /** Digest of the kernels that computed them (parity/kernels.py). */
  readonly kernels: string;
  /** Number of threads that share a sum here, as OMP_NUM_THREADS. */
  readonly threads: string;
  /** Number of leading losses that stay within 1e-5 with the kernels of any processor. */
  readonly portable: number;
}

const digests = new Map<string, string>();

// Runs a separate program that calls operators by their raw names, so that the modules, gradients and optimizers under test do
// not decide which losses they are compared with.
function kernelDigest(threads: string): string {
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
 * Asserts that losses equal the recorded ones to 1e-5: all of them if this processor's kernels are those of the recorder, else
 * the portable ones. Training amplifies differences in rounding, by 1.5 to 5 a step in these runs, and by hundreds where a ReLU
 * or a maximum switches. Prints how many were compared.
 */
export function expectRecordedLosses(got: readonly number[], { losses, kernels, threads, portable }: Recorded): void {
  expect(got.length).toBe(losses.length);
  const isSame = kernelDigest(threads) === kernels;
  const count = isSame ? losses.length : portable;
  expectClose(got.slice(0, count), losses.slice(0, count), { atol: 1e-5, rtol: 0 });
  console.log(
    isSame
      ? `all ${count} steps compared with the recorded ones: the kernels are the recorder's`
      : `the first ${count} of ${losses.length} steps compared with the recorded ones: the kernels round otherwise`,
  );
}
