// Sparse tensors, compared with Python's.
import torch from 'node-libtorch';
import { describe } from 'vitest';
import { expectRecordedCases } from '../support/surface';

describe('sparse tensors', () => {
  expectRecordedCases({
    'torch.sparse_coo_tensor([[0, 1], [1, 0]], [1.0, 2.0])': () =>
      torch.sparseCooTensor(
        [
          [0, 1],
          [1, 0],
        ],
        [1, 2],
      ),
    'torch.sparse_coo_tensor([[0, 1], [1, 0]], [1.0, 2.0], (2, 3), dtype=torch.int8)': () =>
      torch.sparseCooTensor(
        [
          [0, 1],
          [1, 0],
        ],
        [1, 2],
        [2, 3],
        { dtype: 'int8' },
      ),
    'torch.sparse_coo_tensor(torch.tensor([[0, 0], [1, 1]]), torch.tensor([1.0, 2.0]), (2, 2)).coalesce().values()': () =>
      torch
        .sparseCooTensor(
          torch.tensor([
            [0n, 0n],
            [1n, 1n],
          ]),
          torch.tensor([1, 2]),
          [2, 2],
        )
        .coalesce()
        .values(),
    'torch.sparse_coo_tensor((2, 3)).shape': () => torch.sparseCooTensor([2, 3]).shape,
    'torch.sparse_coo_tensor(torch.tensor([[0, 5]]), torch.tensor([1.0, 2.0]), (2,), check_invariants=True)': () =>
      torch.sparseCooTensor(torch.tensor([[0n, 5n]]), torch.tensor([1, 2]), [2], { checkInvariants: true }),
    'torch.sparse_coo_tensor(torch.tensor([[0, 1]]), torch.ones(2, 3), (2, 3)).sparse_dim()': () =>
      torch.sparseCooTensor(torch.tensor([[0n, 1n]]), torch.ones(2, 3), [2, 3]).sparseDim(),
    'torch.sparse_coo_tensor(torch.tensor([[0, 1]]), torch.ones(2, 3), (2, 3)).dense_dim()': () =>
      torch.sparseCooTensor(torch.tensor([[0n, 1n]]), torch.ones(2, 3), [2, 3]).denseDim(),
    'torch.sparse_coo_tensor(torch.tensor([[0, 1]]), torch.ones(2), (2,)).is_coalesced()': () =>
      torch.sparseCooTensor(torch.tensor([[0n, 1n]]), torch.ones(2), [2]).isCoalesced(),
    'torch.sparse_coo_tensor(torch.tensor([[0, 1]]), torch.ones(2), (2,)).indices()': () =>
      torch.sparseCooTensor(torch.tensor([[0n, 1n]]), torch.ones(2), [2]).indices(),
    'torch.sparse_coo_tensor(torch.tensor([[0, 1]]), torch.ones(2), (2,))._nnz()': () =>
      torch.sparseCooTensor(torch.tensor([[0n, 1n]]), torch.ones(2), [2])._nnz(),
    'torch.sparse_csr_tensor([0, 1, 2], [1, 0], [1.0, 2.0])': () => torch.sparseCsrTensor([0, 1, 2], [1, 0], [1, 2]),
    'torch.sparse_csr_tensor([0, 1, 2], [1, 0], [1.0, 2.0], (2, 3), dtype=torch.float64)': () =>
      torch.sparseCsrTensor([0, 1, 2], [1, 0], [1, 2], [2, 3], { dtype: 'float64' }),
    'torch.sparse_csc_tensor([0, 1, 2], [1, 0], [1.0, 2.0], (2, 2))': () => torch.sparseCscTensor([0, 1, 2], [1, 0], [1, 2], [2, 2]),
    'torch.sparse_bsr_tensor([0, 1], [0], [[[1.0, 2.0], [3.0, 4.0]]])': () =>
      torch.sparseBsrTensor(
        [0, 1],
        [0],
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      ),
    'torch.sparse_bsc_tensor([0, 1], [0], [[[1.0, 2.0], [3.0, 4.0]]])': () =>
      torch.sparseBscTensor(
        [0, 1],
        [0],
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      ),
    'torch.sparse_compressed_tensor([0, 1, 2], [1, 0], [1.0, 2.0], layout=torch.sparse_csr)': () =>
      torch.sparseCompressedTensor([0, 1, 2], [1, 0], [1, 2], { layout: 'sparseCsr' }),
    'torch.sparse_csr_tensor([0, 1, 3], [0, 1], [1.0, 2.0], check_invariants=True)': () =>
      torch.sparseCsrTensor([0, 1, 3], [0, 1], [1, 2], { checkInvariants: true }),
    'torch.eye(3).to_sparse_csr().crow_indices()': () => torch.eye(3).toSparseCsr().crowIndices(),
    'torch.eye(3).to_sparse_csr().col_indices()': () => torch.eye(3).toSparseCsr().colIndices(),
    'torch.eye(3).to_sparse_csc().ccol_indices()': () => torch.eye(3).toSparseCsc().ccolIndices(),
    'torch.eye(3).to_sparse_csc().row_indices()': () => torch.eye(3).toSparseCsc().rowIndices(),
    'torch.eye(4).to_sparse_bsr((2, 2)).values()': () => torch.eye(4).toSparseBsr([2, 2]).values(),
    'torch.eye(4).to_sparse_bsc((2, 2))': () => torch.eye(4).toSparseBsc([2, 2]),
    'torch.eye(3).to_sparse(layout=torch.sparse_csr)': () => torch.eye(3).toSparse({ layout: 'sparseCsr' }),
    'torch.eye(3).to_sparse(1)': () => torch.eye(3).toSparse(1),
    'torch.eye(3).to_sparse().to_sparse_csr().to_dense(dtype=torch.float64)': () =>
      torch.eye(3).toSparse().toSparseCsr().toDense({ dtype: 'float64' }),
    'torch.eye(3).to_sparse().crow_indices()': () => torch.eye(3).toSparse().crowIndices(),
    'torch.ones(2).indices()': () => torch.ones(2).indices(),
    'torch.eye(3).to_sparse().add(torch.eye(3).to_sparse())': () => torch.eye(3).toSparse().add(torch.eye(3).toSparse()),
    'torch.eye(3).to_sparse().mul(2)': () => torch.eye(3).toSparse().mul(2),
    'torch.eye(3).to_sparse().is_sparse': () => torch.eye(3).toSparse().isSparse,
    'torch.eye(3).to_sparse_csr().is_sparse_csr': () => torch.eye(3).toSparseCsr().isSparseCsr,
    'torch.ones(3, 3).sparse_mask(torch.eye(3).to_sparse())': () => torch.ones(3, 3).sparseMask(torch.eye(3).toSparse()),
    'torch.sparse.mm(torch.eye(3).to_sparse(), torch.ones(3, 2))': () => torch.sparse.mm(torch.eye(3).toSparse(), torch.ones(3, 2)),
    'torch.sparse.addmm(torch.ones(3, 2), torch.eye(3).to_sparse(), torch.ones(3, 2), beta=2, alpha=3)': () =>
      torch.sparse.addmm(torch.ones(3, 2), torch.eye(3).toSparse(), torch.ones(3, 2), { beta: 2, alpha: 3 }),
    'torch.sparse.sum(torch.eye(3).to_sparse())': () => torch.sparse.sum(torch.eye(3).toSparse()),
    'torch.sparse.sum(torch.eye(3).to_sparse(), 0)': () => torch.sparse.sum(torch.eye(3).toSparse(), 0),
    'torch.sparse.softmax(torch.tensor([[1.0, 2.0], [0.0, 3.0]]).to_sparse(), 1)': () =>
      torch.sparse.softmax(
        torch
          .tensor([
            [1, 2],
            [0, 3],
          ])
          .toSparse(),
        1,
      ),
    'torch.sparse.log_softmax(torch.tensor([[1.0, 2.0], [0.0, 3.0]]).to_sparse(), 1)': () =>
      torch.sparse.logSoftmax(
        torch
          .tensor([
            [1, 2],
            [0, 3],
          ])
          .toSparse(),
        1,
      ),
    'torch.sparse.spdiags(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), torch.tensor([0, 1]), (2, 2))': () =>
      torch.sparse.spdiags(
        torch.tensor([
          [1, 2],
          [3, 4],
        ]),
        torch.tensor([0n, 1n]),
        [2, 2],
      ),
    'torch.sparse.sampled_addmm(torch.eye(3).to_sparse_csr(), torch.ones(3, 2), torch.ones(2, 3))': () =>
      torch.sparse.sampledAddmm(torch.eye(3).toSparseCsr(), torch.ones(3, 2), torch.ones(2, 3)),
    'torch.smm(torch.eye(3).to_sparse(), torch.ones(3, 2))': () => torch.smm(torch.eye(3).toSparse(), torch.ones(3, 2)),
    'torch.hspmm(torch.eye(3).to_sparse(), torch.ones(3, 2))': () => torch.hspmm(torch.eye(3).toSparse(), torch.ones(3, 2)),
  });
});
