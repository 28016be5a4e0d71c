import torch, { type Tensor } from 'node-libtorch';
import { expect, test } from 'vitest';
import { expectRecorded, gradients, seeded } from '../functional/recorded';

const { sparse } = torch;
const a = torch
  .tensor([
    [1, 0, 2],
    [0, 3, 0],
  ])
  .toSparse();
const csr = a.toSparseCsr();
const b = seeded(3, 2);
const c = seeded(2, 2);
const x = seeded(2, 3);
const diagonals = torch.arange(9, { dtype: 'float32' }).view(3, 3);
const offsets = torch.tensor([0n, -1n, 2n]);

const cases: Record<string, () => Tensor> = {
  'sparse.mm': () => sparse.mm(a, b),
  'sparse.mm sparse': () => sparse.mm({ sparse: a, dense: b.toSparse() }),
  'sparse.mm amax': () => sparse.mm(csr, b, 'amax'),
  'sparse.addmm': () => sparse.addmm(c, a, b, { beta: 0.5, alpha: 2 }),
  'sparse.sampled_addmm': () => sparse.sampledAddmm(csr, c, x, { beta: 0.5 }),
  'sparse.softmax': () => sparse.softmax(a, 1),
  'sparse.log_softmax': () => sparse.logSoftmax(a, { dim: 1, dtype: 'float64' }),
  'sparse.sum': () => sparse.sum(a),
  'sparse.sum dim': () => sparse.sum(a, 0),
  'sparse.sum dims': () => sparse.sum(a, { dim: [0, 1] }),
  'sparse.sum dtype': () => sparse.sum(a, { dtype: 'float64' }),
  'sparse.sum dim dtype': () => sparse.sum(a, 1, { dtype: 'float64' }),
  'sparse.spdiags': () => sparse.spdiags(diagonals, offsets, [4, 3]),
  'sparse.spdiags csr': () => sparse.spdiags(diagonals, offsets, [4, 3], torch.sparseCsr),
};

test.each(Object.entries(cases))('%s', (name, run) => {
  expectRecorded(name, run());
});

test('a product has a gradient', () => {
  expectRecorded(
    'sparse.mm gradients',
    gradients((dense) => sparse.mm(a, dense as Tensor), b),
  );
});

test('results are sparse or dense as in Python', () => {
  expect(sparse.mm(a, b).layout).toBe('strided');
  expect(sparse.sum(a, 0).layout).toBe(torch.sparseCoo);
  expect(sparse.sum(a).layout).toBe('strided');
  expect(sparse.spdiags(diagonals, offsets, [4, 3], { layout: torch.sparseCsr }).layout).toBe(torch.sparseCsr);
});

test('wrong calls', () => {
  expect(() => sparse.mm(a, 3 as never)).toThrow(/sparse.mm\(\): argument 'dense' \(position 2\) must be Tensor, not int/);
  expect(() => sparse.sum(3 as never)).toThrow(/sparse.sum\(\): argument 'input' \(position 1\) must be Tensor, not int/);
  expect(() => sparse.mm(a, torch.ones(2, 2))).toThrow(torch.TorchError);
});
