// Checks of sparse tensors' indices.
import torch from 'node-libtorch';
import { expect, test } from 'vitest';

const { checkSparseTensorInvariants } = torch.sparse;
const make = () => torch.sparseCsrTensor([0, 1, 3], [0, 1], [1, 2]);
const problem = '`crow_indices[..., -1] == nnz` is not satisfied.';

test('invariants are always checked', () => {
  expect(checkSparseTensorInvariants.isEnabled()).toBe(true);
  expect(make).toThrow(problem);
  expect(() => torch.sparseCsrTensor([0, 1, 3], [0, 1], [1, 2], { checkInvariants: false })).toThrow(problem);
  checkSparseTensorInvariants.enable();
  expect(() => checkSparseTensorInvariants(true, make)).toThrow(problem);
  expect(() => checkSparseTensorInvariants.disable()).toThrow(torch.NotImplementedError);
  expect(() => checkSparseTensorInvariants(false, make)).toThrow(/always checked/);
});
