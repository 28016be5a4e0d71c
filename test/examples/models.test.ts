import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, python, root, runNode, runPython } from '../support/files';
import { expectRecordedLosses } from '../support/losses';

const { kernels, ...recorded } = fixture<{ kernels: string } & Record<string, number[]>>('example-models');

// How many threads share a sum decides how it rounds; the recorder had one.
const threads = process.env.OMP_NUM_THREADS ?? '1';
const env = { OMP_NUM_THREADS: threads };

const lossesIn = (text: string): number[] => [...text.matchAll(/^step \d+ loss (\S+)$/gm)].map(([, loss]) => Number(loss));

// Over kernels of AVX2, AVX-512 and neither, of oneDNN's AVX2 and MKL's compatible ones, and over one and two threads these many
// losses stay within 1e-6 of each other; the next ones are up to 5e-6, 1e-4 and 1e-6 away.
const steady: Record<string, number> = { gpt: 9, resnet: 6, lstm: 30 };

describe.each(Object.keys(recorded))('each of the first 30 losses of %s', (name) => {
  const run = (): number[] => {
    const { stdout, stderr, status } = runNode([join(root, 'dist', 'examples', `${name}.mjs`), '30'], { env });
    expect([status, stderr]).toEqual([0, '']);
    return lossesIn(stdout);
  };
  let ours: number[] | undefined;

  test('is the one that Python recorded, as far as rounding allows', () => {
    ours ??= run();
    expectRecordedLosses(ours, { losses: recorded[name] as number[], kernels, threads, steady: steady[name] as number });
  });

  test.skipIf(python === null)('is the one that Python prints now', () => {
    ours ??= run();
    expect(ours.length).toBe(30);
    expect(ours).toEqual(lossesIn(runPython([join(root, 'parity', `${name}.py`), '30'], env)));
  });
});
