// torch.sparse: products, sums and softmax of sparse matrices.
import { define, dtype, orNull, size, tensor } from '../arguments';
import type { Scalar } from '../core/complex';
import type { Layout } from '../core/device';
import type { DType } from '../core/dtype';
import { raw } from '../ops';
import { defineFunction } from '../ops/call';
import type { Tensor } from '../tensor';

export { checkSparseTensorInvariants } from './invariants';

/**
 * The product of a sparse matrix (N, K) and a matrix (K, M), with gradients for both.
 *
 * @param reduce the reduction of the products: 'sum' (default), 'mean', 'amax' or 'amin'; only for a CSR matrix
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.mm.html
 */
export const mm: {
  (sparse: Tensor, dense: Tensor, reduce?: string): Tensor;
  (options: { sparse: Tensor; dense: Tensor; reduce?: string }): Tensor;
} = defineFunction('aten::_sparse_mm', 'sparse.mm');

interface Scaling {
  beta?: Scalar;
  alpha?: Scalar;
  out?: Tensor | null;
}

/**
 * beta · input + alpha · mat1 mat2, for a sparse mat1, with gradients for mat1 too.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.addmm.html
 */
export const addmm: {
  (input: Tensor, mat1: Tensor, mat2: Tensor, options?: Scaling): Tensor;
  (options: { input: Tensor; mat1: Tensor; mat2: Tensor } & Scaling): Tensor;
} = defineFunction('aten::_sparse_addmm', 'sparse.addmm');

/**
 * alpha · mat1 mat2 + beta · input, computed only at the positions of the CSR matrix `input`'s elements.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.sampled_addmm.html
 */
export const sampledAddmm: {
  (input: Tensor, mat1: Tensor, mat2: Tensor, options?: Scaling): Tensor;
  (options: { input: Tensor; mat1: Tensor; mat2: Tensor } & Scaling): Tensor;
} = defineFunction('aten::sparse_sampled_addmm', 'sparse.sampledAddmm');

interface AlongDim {
  (input: Tensor, dim: number, dtype?: DType | null): Tensor;
  (input: Tensor, dim: number, options: { dtype?: DType | null }): Tensor;
  (input: Tensor, options: { dim: number; dtype?: DType | null }): Tensor;
}

/**
 * softmax of the stored elements along `dim`; the other elements count as -∞.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.softmax.html
 */
export const softmax: AlongDim = defineFunction('aten::_sparse_softmax', 'sparse.softmax');

/**
 * The logarithm of {@link softmax}.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.log_softmax.html
 */
export const logSoftmax: AlongDim = defineFunction('aten::_sparse_log_softmax', 'sparse.logSoftmax');

/**
 * The sum of a sparse tensor's elements, or sums along `dim`: dense if all sparse dimensions are summed, otherwise sparse.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.sum.html
 */
export const sum = define(
  'sparse.sum',
  [{ input: tensor }, { dim: orNull(size) }, { dtype: orNull(dtype) }],
  (input, dim, dtype): Tensor => {
    const overload = `${dim === null ? '' : 'dim'}${dim !== null && dtype !== null ? '_' : ''}${dtype === null ? '' : 'dtype'}`;
    return raw('aten::_sparse_sum', overload)(input, ...(dim === null ? [] : [dim]), ...(dtype === null ? [] : [{ dtype }])) as Tensor;
  },
);

/**
 * A sparse matrix of `shape` with the rows of `diagonals` on its diagonals at `offsets` (0: main diagonal, positive: above).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.spdiags.html
 */
export const spdiags: {
  (diagonals: Tensor, offsets: Tensor, shape: readonly number[], layout?: Layout | null): Tensor;
  (diagonals: Tensor, offsets: Tensor, shape: readonly number[], options: { layout?: Layout | null }): Tensor;
  (diagonals: Tensor, offsets: Tensor, options: { shape: readonly number[]; layout?: Layout | null }): Tensor;
} = defineFunction('aten::_spdiags', 'sparse.spdiags');

/**
 * The solution x of A x = B for a sparse CSR matrix A (N, N) and B (N). Requires CUDA with cuDSS.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.spsolve.html
 */
export const spsolve: {
  (A: Tensor, B: Tensor, options?: { left?: boolean }): Tensor;
  (options: { A: Tensor; B: Tensor; left?: boolean }): Tensor;
} = defineFunction('aten::_spsolve', 'sparse.spsolve');
