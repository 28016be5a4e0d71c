// linearCrossEntropy with options computes the loss in chunks of the batch.
import torch, { nn } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const { linearCrossEntropy } = nn.functional;
torch.manualSeed(0);
const input = torch.randn(5, 4);
const linearWeight = torch.randn(7, 4);
const linearBias = torch.randn(7);
const weight = torch.rand(7);
const target = torch.tensor([1n, 0n, 6n, -100n, 3n]);

describe.each(['mean', 'sum', 'none'] as const)('reduction %s', (reduction) => {
  test.each([1, 2, 5, 9])('in chunks of %i rows the loss and its gradient are those of the whole batch', (batchChunkSize) => {
    const options = new nn.LinearCrossEntropyOptions({ batchChunkSize, chunkingMethod: null });
    const run = (given: nn.LinearCrossEntropyOptions | null) => {
      const x = input.clone().requiresGrad_();
      const loss = linearCrossEntropy(x, linearWeight, target, { linearBias, weight, reduction, options: given });
      loss.sum().backward();
      return [loss, x.grad as torch.Tensor] as const;
    };
    const [loss, grad] = run(options);
    const [wantedLoss, wantedGrad] = run(null);
    expect(torch.allclose(loss, wantedLoss, { rtol: 1e-5 })).toBe(true);
    expect(torch.allclose(grad, wantedGrad, { rtol: 1e-5, atol: 1e-6 })).toBe(true);
  });
});

test('a single row keeps its shape', () => {
  const options = new nn.LinearCrossEntropyOptions();
  const loss = linearCrossEntropy(input.at(0), linearWeight, target.at(0), { reduction: 'none', options });
  expect(loss.shape).toEqual([]);
});

test('options after the targets are given by name, as in Python', () => {
  expect(() => linearCrossEntropy(input, linearWeight, target, linearBias as never)).toThrow(
    'takes 3 positional arguments but 4 were given',
  );
  expect(() => linearCrossEntropy(input, linearWeight, target, { options: 5 as never })).toThrow(
    "argument 'options' must be LinearCrossEntropyOptions or null, not int",
  );
});

test("an empty batch has Python's loss: nan, 0 or none", () => {
  const options = new nn.LinearCrossEntropyOptions();
  const x = torch.ones([0, 4], { requiresGrad: true });
  const none = torch.zeros([0], { dtype: 'int64' });
  const loss = (reduction: 'mean' | 'sum' | 'none') => linearCrossEntropy(x, linearWeight, none, { reduction, options });
  expect([loss('mean').item(), loss('sum').item(), loss('none').shape]).toEqual([Number.NaN, 0, [0]]);
});
