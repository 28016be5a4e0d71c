import torch, { nn } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { replay } from '../../support/replay';

describe('as Python computes it', () => {
  replay('nn-functional/fractional-pooling', nn.functional);
});

test('samples that would read beyond the input are an error', () => {
  const x = torch.randn(1, 2, 6, 6);
  const call = (sample: number) => nn.functional.fractionalMaxPool2d(x, 2, 3, { _randomSamples: torch.full([1, 2, 2], sample) });
  expect(() => call(-0.5)).toThrow(/_randomSamples must be from 0 to 1/);
  expect(() => call(Number.NaN)).toThrow(torch.ValueError);
  expect(() => nn.functional.fractionalMaxPool2d(torch.randn(4), 2, 2)).toThrow(torch.IndexError);
});
