import torch, { nn } from 'node-libtorch';
import { expect, test } from 'vitest';
import { replayClip } from '../../../parity/optim-averages';
import { recorded } from '../../../parity/optim-records';

test.each(recorded.clips.map((one) => [`${one.name} ${JSON.stringify(one.args)}`, one] as const))('%s as in Python', (_, one) => {
  expect(replayClip(one)).toBe(null);
});

test('errorIfNonfinite makes a norm that is not finite an error', () => {
  const a = torch.zeros(2, { requiresGrad: true });
  a.grad = torch.tensor([Number.POSITIVE_INFINITY, 1]);
  expect(() => nn.utils.clipGradNorm_(a, 1, { errorIfNonfinite: true })).toThrow(
    'The total norm of order 2.0 for gradients from `parameters` is non-finite, so it cannot be clipped.',
  );
  expect(nn.utils.clipGradNorm_([], 1).item()).toBe(0);
});

test('parametersToVector and vectorToParameters are inverses', () => {
  const model = new nn.Linear(2, 3);
  const vector = nn.utils.parametersToVector(model.parameters());
  expect(vector.shape).toEqual([9]);
  nn.utils.vectorToParameters(torch.arange(9, { dtype: 'float32' }), model.parameters());
  expect(model.weight.tolist()).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
  expect(model.bias?.tolist()).toEqual([6, 7, 8]);
  expect(() => nn.utils.vectorToParameters([1] as never, model.parameters())).toThrow(/expected torch.Tensor, but got: Array/);
});
