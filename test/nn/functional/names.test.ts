import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import torch, { nn, type Tensor } from 'node-libtorch';
import { expect, test } from 'vitest';
import { camelCase } from '../../../src/core/names';
import { fixture, root } from '../../support/files';

const names = fixture<string[]>('nn-functional/names');

test('every public function of torch.nn.functional exists', () => {
  expect(names.filter((name) => typeof (nn.functional as Record<string, unknown>)[camelCase(name)] !== 'function')).toEqual([]);
});

test('every one of them is replayed', () => {
  // The recorder cannot draw tensors of their dtypes; linear.test.ts tests them.
  const tested = ['scaled_mm', 'scaled_grouped_mm'];
  const files = readdirSync(join(root, 'test', 'fixtures', 'nn-functional')).filter((file) => file !== 'names.json');
  const replayed = new Set(
    files.flatMap((file) => fixture<{ name: string }[]>(`nn-functional/${file.slice(0, -5)}`).map(({ name }) => name)),
  );
  expect(names.filter((name) => !replayed.has(name) && !tested.includes(name))).toEqual([]);
});

test('a wrong call of a function lists the arguments that it takes', () => {
  const rows = torch.randn(4, 6);
  const ones = torch.ones(4, 6);
  const mse = nn.functional.mseLoss as (...args: unknown[]) => Tensor;
  const relu = nn.functional.relu as (...args: unknown[]) => Tensor;
  expect(() => mse(rows)).toThrow(/^mseLoss\(\) missing 1 required argument: "target"\nexpected:\n \* \(Tensor input, Tensor target/);
  expect(() => mse(rows, ones, { margin: 1 })).toThrow(/^mseLoss\(\) got an unexpected keyword argument 'margin'/);
  expect(() => mse(rows, ones, 'mean')).toThrow(/argument 'sizeAverage' \(position 3\) must be boolean or null, not string/);
  expect(() => relu()).toThrow(/^relu\(\) missing 1 required argument: "input"/);
  expect(() => relu({ input: rows, slope: 1 })).toThrow(/^relu\(\) got an unexpected keyword argument 'slope'/);
  expect(() => relu(1)).toThrow(/^relu\(\): argument 'input' \(position 1\) must be Tensor, not int/);
});
