// Matrix factorizations: LU, and low-rank SVD and PCA by randomized projection.

import { boolean, type Call, define, int, list, type Narrowed, nullable, opt, orNull, parameters, tensor } from '../arguments';
import type { DType } from '../core/dtype';
import { typeError, ValueError } from '../core/errors';
import * as linalg from '../linalg';
import { tidy } from '../memory/scope';
import * as ops from '../ops';
import { raw } from '../ops';
import type { Tensor } from '../tensor';

const luSignature = parameters(
  'lu',
  { A: tensor },
  { pivot: opt(boolean, true) },
  { getInfos: opt(boolean, false) },
  { out: orNull(list(tensor)) },
);

type LuSignature<I extends boolean> = Narrowed<typeof luSignature, { getInfos: I }>;

/**
 * The LU factorization A = P L U of matrices (*, M, N), with L and U packed into one tensor; see `luUnpack` and `luSolve`.
 *
 * @returns the factors (*, M, N), the pivots (*, min(M, N)) and, with `getInfos`, an int32 tensor (*) that is 0 for matrices
 *   without a zero pivot
 * @throws TorchError for `pivot` false on the CPU
 * @see https://docs.pytorch.org/docs/stable/generated/torch.lu.html
 */
export function lu(...args: Call<LuSignature<false>>): [LU: Tensor, pivots: Tensor];
export function lu(...args: Call<LuSignature<true>>): [LU: Tensor, pivots: Tensor, infos: Tensor];
export function lu(...args: Call<LuSignature<boolean>>): Tensor[];
export function lu(...args: readonly unknown[]): Tensor[] {
  const [A, pivot, getInfos, out] = luSignature.bind(args);
  const all = raw('aten::_lu_with_info')(A, pivot, !getInfos) as Tensor[];
  const results = getInfos ? all : all.slice(0, 2);
  if (out === null) return [...results];
  if (out.length !== results.length) throw typeError(`expected tuple of ${results.length} elements but got ${out.length}`);
  results.forEach((result, i) => {
    (out[i] as Tensor).resizeAs_(result).copy_(result);
  });
  return [...out];
}

const floatingDType = ({ dtype }: Tensor): DType => (dtype === 'float16' || dtype === 'float64' ? dtype : 'float32');

const times = (A: Tensor, B: Tensor): Tensor => (A.isSparse ? ops.mm(A, B) : ops.matmul(A, B));

// Computes (A - M) B.
const shiftedTimes = (A: Tensor, M: Tensor | null, B: Tensor): Tensor => (M === null ? times(A, B) : times(A, B).sub(times(M, B)));

// An approximate orthonormal basis of the range of A - M, by subspace iteration from random directions.
function approximateBasis(A: Tensor, q: number, niter: number, M: Tensor | null): Tensor {
  const dtype = ops.isComplex(A) ? A.dtype : floatingDType(A);
  const directions = ops.randn([A.size(-1), q], { dtype, device: A.device });
  let Q = linalg.qr(shiftedTimes(A, M, directions)).Q;
  for (let i = 0; i < niter; i++) {
    Q = linalg.qr(shiftedTimes(A.mH, M === null ? null : M.mH, Q)).Q;
    Q = linalg.qr(shiftedTimes(A, M, Q)).Q;
  }
  return Q;
}

function projectedSvd(given: Tensor, q: number, niter: number, shift: Tensor | null): [Tensor, Tensor, Tensor] {
  return tidy(() => {
    const isWide = given.size(-2) < given.size(-1);
    const A = isWide ? given.mH : given;
    let M = shift === null ? null : shift.broadcastTo(given.shape);
    if (isWide && M !== null) M = M.mH;
    const Q = approximateBasis(A, q, niter, M);
    const B = shiftedTimes(Q.mH, null, A);
    const [U, S, Vh] = linalg.svd(M === null ? B : B.sub(times(Q.mH, M)), { fullMatrices: false });
    const left = Q.matmul(U);
    return isWide ? [Vh.mH, S, left] : [left, S, Vh.mH];
  });
}

/**
 * The largest singular values and vectors of a matrix (or batch) A, or of A - M: A ≈ U diag(S) Vᴴ. Random projections use
 * the default generator.
 *
 * @returns U (*, M, q), S (*, q), V (*, N, q)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.svd_lowrank.html
 */
export const svdLowrank = define(
  'svdLowrank',
  [
    { A: tensor },
    /** An estimate slightly above the expected rank, default 6. */
    { q: opt(nullable(int), 6) },
    /** Subspace iterations, default 2. */
    { niter: opt(nullable(int), 2) },
    /** The matrix to subtract, broadcast to A's shape. */
    { M: orNull(tensor) },
  ],
  (A, q, niter, M): [U: Tensor, S: Tensor, V: Tensor] => projectedSvd(A, q ?? 6, niter ?? 2, M),
);

// The matrix to subtract from a sparse matrix to centre its columns: each row holds the columns' means.
function sparseMeans(A: Tensor): Tensor {
  const [m, n] = A.shape as [number, number];
  const { device } = A;
  const dtype = floatingDType(A);
  const sums = ops.div(raw('aten::_sparse_sum', 'dim')(A, [-2]) as Tensor, m).coalesce();
  const columns = sums.indices().select(0, 0);
  const indices = ops.stack([columns, ops.zerosLike(columns)]);
  const means = ops.sparseCooTensor(indices, sums.values(), [n, 1], { dtype, device });
  return times(means, ops.ones([1, m], { dtype, device })).mT;
}

/**
 * Principal component analysis: the largest singular values and vectors of the matrix (or batch) with centred columns.
 * Random projections use the default generator.
 *
 * @returns U (*, M, q), S (*, q), V (*, N, q); V's columns are the principal directions
 * @throws ValueError if q or niter is out of range, and for sparse batches
 * @see https://docs.pytorch.org/docs/stable/generated/torch.pca_lowrank.html
 */
export const pcaLowrank = define(
  'pcaLowrank',
  [
    { A: tensor },
    /** The number of components, default min(6, M, N). */
    { q: orNull(int) },
    /** Subtract each column's mean. */
    { center: opt(boolean, true) },
    /** Subspace iterations. */
    { niter: opt(int, 2) },
  ],
  (A, q, center, niter): [U: Tensor, S: Tensor, V: Tensor] => {
    const least = Math.min(A.size(-2), A.size(-1));
    if (q !== null && !(q >= 0 && q <= least)) {
      throw new ValueError(`q(=${q}) must be non-negative integer and not greater than min(m, n)=${least}`);
    }
    if (niter < 0) throw new ValueError(`niter(=${niter}) must be non-negative integer`);
    const rank = q ?? Math.min(6, least);
    if (!center) return projectedSvd(A, rank, niter, null);
    if (A.isSparse) {
      if (A.ndim !== 2) throw new ValueError('pca_lowrank input is expected to be 2-dimensional tensor');
      return tidy(() => projectedSvd(A, rank, niter, sparseMeans(A)));
    }
    return tidy(() => projectedSvd(A.sub(A.mean([-2], { keepdim: true })), rank, niter, null));
  },
);
