import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, root, runNode, runPython } from '../support/files';
import { expectRecordedLosses } from '../support/losses';
import { withPython } from '../support/skips';

const { kernels, ...recorded } = fixture<{ kernels: string } & Record<string, number[]>>('example-models');

// The number of threads that share a sum determines its rounding; the recorder had one.
const threads = process.env.OMP_NUM_THREADS ?? '1';
const env = { OMP_NUM_THREADS: threads };

const lossesIn = (text: string): number[] => [...text.matchAll(/^step \d+ loss (\S+)$/gm)].map(([, loss]) => Number(loss));

// Across AVX2, AVX-512 and plain kernels, oneDNN's AVX2 and MKL's compatible kernels, and one and two threads, these numbers of
// losses stay within 1e-6 of each other; the next ones differ by up to 5e-6, 1e-4 and 1e-6.
const portable: Record<string, number> = { gpt: 9, resnet: 6, lstm: 30 };

describe.each(Object.keys(recorded))('each of the first 30 losses of %s', (name) => {
  const run = (): number[] => {
    const { stdout, stderr, status } = runNode([join(root, 'dist', 'examples', `${name}.mjs`), '30'], { env });
    expect([status, stderr]).toEqual([0, '']);
    return lossesIn(stdout);
  };
  let ours: number[] | undefined;

  test("equals Python's recorded loss, as far as rounding allows", () => {
    ours ??= run();
    expectRecordedLosses(ours, { losses: recorded[name] as number[], kernels, threads, portable: portable[name] as number });
  });

  test('equals the loss of a live Python run', withPython, () => {
    ours ??= run();
    expect(ours.length).toBe(30);
    expect(ours).toEqual(lossesIn(runPython([join(root, 'parity', `${name}.py`), '30'], env)));
  });
});
