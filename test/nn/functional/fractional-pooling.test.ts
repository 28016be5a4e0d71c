import torch, { nn } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { replay } from '../../support/replay';

describe('as Python computes it', () => {
  replay('nn-functional/fractional-pooling', nn.functional);
});

test('samples outside 0 to 1 give the windows that they give in Python', () => {
  const x = torch.arange(64, { dtype: 'float32' }).reshape(1, 1, 8, 8);
  const call = (sample: number) =>
    nn.functional
      .fractionalMaxPool2d(x, 2, 3, { _randomSamples: torch.full([1, 1, 2], sample) })
      .flatten()
      .tolist();
  expect(call(-0.5)).toEqual([9, 11, 15, 25, 27, 31, 57, 59, 63]);
  for (const sample of [2.25, -7.3, 8.9]) expect(call(sample)).toEqual([9, 12, 15, 33, 36, 39, 57, 60, 63]);
});

test('samples that would read beyond the input are an error', () => {
  const x = torch.randn(1, 2, 6, 6);
  const call = (sample: number) => nn.functional.fractionalMaxPool2d(x, 2, 3, { _randomSamples: torch.full([1, 2, 2], sample) });
  expect(() => call(2 ** 31)).toThrow(/_randomSamples must give positions in the input/);
  expect(() => call(Number.NaN)).toThrow(torch.ValueError);
  expect(() => nn.functional.fractionalMaxPool2d(torch.randn(4), 2, 2)).toThrow(torch.IndexError);
});
