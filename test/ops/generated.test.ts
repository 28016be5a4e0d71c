import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { expect, test } from 'vitest';
import { root, runNode, temporaryFolder } from '../support/files';
import { skippedIf } from '../support/skips';

const files = [
  'ops/generated/torch.ts',
  'ops/generated/nn.ts',
  'ops/generated/linalg.ts',
  'ops/generated/fft.ts',
  'ops/generated/special.ts',
  'tensor/generated/methods.ts',
];

const folder = temporaryFolder();

const otherVersion = skippedIf(!torch.__version__.startsWith('2.13.'), 'the declarations are of LibTorch 2.13');

test('the committed declarations match the schemas', otherVersion, () => {
  for (const name of ['ops/generated', 'tensor/generated']) mkdirSync(join(folder, name), { recursive: true });
  const run = runNode([join(root, 'scripts', 'run-ts.mjs'), join(root, 'scripts', 'generate-operators.ts'), folder]);
  expect([run.stderr, run.status]).toEqual(['', 0]);
  for (const file of files)
    expect(readFileSync(join(folder, file), 'utf8') === readFileSync(join(root, 'src', file), 'utf8'), file).toBe(true);
});
