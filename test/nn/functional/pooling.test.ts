import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expectTypeOf, test } from 'vitest';
import { replay } from '../../support/replay';

describe('as Python computes it', () => {
  replay('nn-functional/pooling', nn.functional);
});

test('returnIndices determines the type of the result', () => {
  const { maxPool2d, adaptiveMaxPool2d, fractionalMaxPool2d } = nn.functional;
  const x = torch.randn(1, 1, 4, 4);
  const flag: boolean = Math.random() < 2;
  expectTypeOf(maxPool2d(x, 2)).toEqualTypeOf<Tensor>();
  expectTypeOf(maxPool2d(x, { kernelSize: 2, returnIndices: false })).toEqualTypeOf<Tensor>();
  expectTypeOf(maxPool2d(x, 2, { returnIndices: true })).toEqualTypeOf<[Tensor, Tensor]>();
  expectTypeOf(maxPool2d(x, 2, 2, 0, 1, false, true)).toEqualTypeOf<[Tensor, Tensor]>();
  expectTypeOf(maxPool2d(x, 2, { returnIndices: flag })).toEqualTypeOf<Tensor | [Tensor, Tensor]>();
  expectTypeOf(adaptiveMaxPool2d(x, 2)).toEqualTypeOf<Tensor>();
  expectTypeOf(adaptiveMaxPool2d(x, [2, null], true)).toEqualTypeOf<[Tensor, Tensor]>();
  expectTypeOf(fractionalMaxPool2d(x, 2, 2)).toEqualTypeOf<Tensor>();
  expectTypeOf(fractionalMaxPool2d(x, 2, { outputSize: 2, returnIndices: true })).toEqualTypeOf<[Tensor, Tensor]>();
});
