// isInference() asks the tensor itself, also where operators would take a copy of it.
import torch, { type Tensor } from 'node-libtorch';
import { expect, test } from 'vitest';

const values = (): Tensor => torch.viewAsComplex(torch.tensor([[1, 2]]));

test.each<[string, (x: Tensor) => Tensor]>([
  ['conjugated', (x) => x.conj()],
  ['negated', (x) => torch.imag(x.conj())],
  ['zero', () => torch.ops.aten?._efficientzerotensor?.([2]) as Tensor],
])('a %s tensor made outside of inference mode is none of it', (_, of) => {
  const tensor = of(values());
  expect(tensor.isInference()).toBe(false);
  expect(torch.inferenceMode(() => tensor.isInference())).toBe(false);
  expect(torch.inferenceMode(() => torch.isInference(tensor))).toBe(false);
});

test('a conjugated tensor made in inference mode is one of it', () => {
  const tensor = torch.inferenceMode(() => values().conj());
  expect(tensor.isInference()).toBe(true);
});
