// The operators of torch.linalg. Generated from the schemas of LibTorch 2.13.0+cpu by `npm run generate`: do not edit.
import type { Scalar } from '../../core/complex';
import type { DType } from '../../core/dtype';
import type { Input, Ints, Named, Other } from '../../ops/named';
import type { Tensor } from '../../tensor/tensor';
import { defineFunction } from '../call';

interface Functions {
  /** `_powsum(Tensor input, number ord = 2, int[] dim = null, boolean keepdim = false, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg._powsum.html) */
  _powsum(input: Tensor, ord?: Scalar, dim?: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null }): Tensor;
  _powsum(input: Tensor, ord: Scalar, dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  _powsum(input: Tensor, ord: Scalar, options: { dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  _powsum(input: Tensor, options: { ord?: Scalar; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  _powsum(options: Input<Tensor> & { ord?: Scalar; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  /** The lower triangular L of A = L Lᴴ, for Hermitian positive-definite matrices; with upper, Lᴴ. `cholesky(Tensor input, *, boolean upper = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky.html) */
  cholesky(input: Tensor, options?: { upper?: boolean; out?: Tensor | null }): Tensor;
  cholesky(options: Input<Tensor> & { upper?: boolean; out?: Tensor | null }): Tensor;
  /** The Cholesky factor and, for each matrix, an error code instead of an exception. `choleskyEx(Tensor input, *, boolean upper = false, boolean checkErrors = false, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky_ex.html) */
  choleskyEx(input: Tensor, options?: { upper?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { L: Tensor; info: Tensor }>;
  choleskyEx(options: Input<Tensor> & { upper?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { L: Tensor; info: Tensor }>;
  /** The condition number ‖A‖ₚ ‖A⁻¹‖ₚ of each matrix, by default of the 2-norm. `cond(Tensor input, number p = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html) */
  cond(input: Tensor, p?: Scalar | null, options?: { out?: Tensor | null }): Tensor;
  cond(input: Tensor, options: { p?: Scalar | null; out?: Tensor | null }): Tensor;
  cond(options: Input<Tensor> & { p?: Scalar | null; out?: Tensor | null }): Tensor;
  /** The condition number ‖A‖ₚ ‖A⁻¹‖ₚ of each matrix, by default of the 2-norm. `cond(Tensor input, string p, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html) */
  cond(input: Tensor, p: string, options?: { out?: Tensor | null }): Tensor;
  cond(input: Tensor, options: { p: string; out?: Tensor | null }): Tensor;
  cond(options: Input<Tensor> & { p: string; out?: Tensor | null }): Tensor;
  /** The cross product of vectors of three elements along a dimension, by default the last. `cross(Tensor input, Tensor other, *, int dim = -1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cross.html) */
  cross(input: Tensor, other: Tensor, options?: { dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  cross(input: Tensor, options: Other<Tensor> & { dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  cross(options: Input<Tensor> & Other<Tensor> & { dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  /** The determinant of each square matrix. `det(Tensor A, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.det.html) */
  det(A: Tensor, options?: { out?: Tensor | null }): Tensor;
  det(options: { A: Tensor; out?: Tensor | null }): Tensor;
  /** A view of the diagonal of each matrix, or of any two dimensions. `diagonal(Tensor A, *, int offset = 0, int dim1 = -2, int dim2 = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.diagonal.html) */
  diagonal(A: Tensor, options?: { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  diagonal(options: { A: Tensor; offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  /** The complex eigenvalues and eigenvectors of each square matrix: A = V diag(L) V⁻¹. `eig(Tensor input, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eig.html) */
  eig(input: Tensor, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { eigenvalues: Tensor; eigenvectors: Tensor }>;
  eig(options: Input<Tensor> & { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { eigenvalues: Tensor; eigenvectors: Tensor }>;
  /** The real eigenvalues, ascending, and orthonormal eigenvectors of each symmetric or Hermitian matrix. `eigh(Tensor input, string UPLO = "L", *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigh.html) */
  eigh(input: Tensor, UPLO?: string, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { eigenvalues: Tensor; eigenvectors: Tensor }>;
  eigh(input: Tensor, options: { UPLO?: string; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { eigenvalues: Tensor; eigenvectors: Tensor }>;
  eigh(options: Input<Tensor> & { UPLO?: string; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { eigenvalues: Tensor; eigenvectors: Tensor }>;
  /** The complex eigenvalues of each square matrix, in no particular order. `eigvals(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvals.html) */
  eigvals(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  eigvals(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The real eigenvalues, ascending, of each symmetric or Hermitian matrix. `eigvalsh(Tensor input, string UPLO = "L", *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvalsh.html) */
  eigvalsh(input: Tensor, UPLO?: string, options?: { out?: Tensor | null }): Tensor;
  eigvalsh(input: Tensor, options: { UPLO?: string; out?: Tensor | null }): Tensor;
  eigvalsh(options: Input<Tensor> & { UPLO?: string; out?: Tensor | null }): Tensor;
  /** The first columns of the product of the Householder reflections that geqrf returns: Q of a QR decomposition. `householderProduct(Tensor input, Tensor tau, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.householder_product.html) */
  householderProduct(input: Tensor, tau: Tensor, options?: { out?: Tensor | null }): Tensor;
  householderProduct(input: Tensor, options: { tau: Tensor; out?: Tensor | null }): Tensor;
  householderProduct(options: Input<Tensor> & { tau: Tensor; out?: Tensor | null }): Tensor;
  /** The inverse of each square matrix; throws for a singular one. `inv(Tensor A, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv.html) */
  inv(A: Tensor, options?: { out?: Tensor | null }): Tensor;
  inv(options: { A: Tensor; out?: Tensor | null }): Tensor;
  /** The inverse of each square matrix and an error code instead of an exception for a singular one. `invEx(Tensor A, *, boolean checkErrors = false, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv_ex.html) */
  invEx(A: Tensor, options?: { checkErrors?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { inverse: Tensor; info: Tensor }>;
  invEx(options: { A: Tensor; checkErrors?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { inverse: Tensor; info: Tensor }>;
  /** The factors of A = L D Lᵀ (or Lᴴ) in compact form, with pivots, for symmetric or Hermitian matrices. `ldlFactor(Tensor input, *, boolean hermitian = false, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor.html) */
  ldlFactor(input: Tensor, options?: { hermitian?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { LD: Tensor; pivots: Tensor }>;
  ldlFactor(options: Input<Tensor> & { hermitian?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { LD: Tensor; pivots: Tensor }>;
  /** The LDL factors in compact form, with pivots and, for each matrix, an error code instead of an exception. `ldlFactorEx(Tensor input, *, boolean hermitian = false, boolean checkErrors = false, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor_ex.html) */
  ldlFactorEx(input: Tensor, options?: { hermitian?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { LD: Tensor; pivots: Tensor; info: Tensor }>;
  ldlFactorEx(options: Input<Tensor> & { hermitian?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { LD: Tensor; pivots: Tensor; info: Tensor }>;
  /** The X of A X = B from the LDL factors and pivots that ldlFactor returns. `ldlSolve(Tensor LD, Tensor pivots, Tensor B, *, boolean hermitian = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html) */
  ldlSolve(LD: Tensor, pivots: Tensor, B: Tensor, options?: { hermitian?: boolean; out?: Tensor | null }): Tensor;
  ldlSolve(LD: Tensor, pivots: Tensor, options: { B: Tensor; hermitian?: boolean; out?: Tensor | null }): Tensor;
  ldlSolve(LD: Tensor, options: { pivots: Tensor; B: Tensor; hermitian?: boolean; out?: Tensor | null }): Tensor;
  ldlSolve(options: { LD: Tensor; pivots: Tensor; B: Tensor; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** The X that minimizes ‖A X - B‖ for each matrix A, with residuals, rank and singular values. `lstsq(Tensor input, Tensor b, float rcond = null, *, string driver = null, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html) */
  lstsq(input: Tensor, b: Tensor, rcond?: number | null, options?: { driver?: string | null; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor, Tensor], { solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }>;
  lstsq(input: Tensor, b: Tensor, options: { rcond?: number | null; driver?: string | null; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor, Tensor], { solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }>;
  lstsq(input: Tensor, options: { b: Tensor; rcond?: number | null; driver?: string | null; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor, Tensor], { solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }>;
  lstsq(options: Input<Tensor> & { b: Tensor; rcond?: number | null; driver?: string | null; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor, Tensor], { solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }>;
  /** The factors of A = P L U: a permutation, a unit lower and an upper triangular matrix. `lu(Tensor A, *, boolean pivot = true, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu.html) */
  lu(A: Tensor, options?: { pivot?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { P: Tensor; L: Tensor; U: Tensor }>;
  lu(options: { A: Tensor; pivot?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { P: Tensor; L: Tensor; U: Tensor }>;
  /** L and U of the LU decomposition packed in one matrix, and the pivots, as luSolve takes them. `luFactor(Tensor A, *, boolean pivot = true, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor.html) */
  luFactor(A: Tensor, options?: { pivot?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { LU: Tensor; pivots: Tensor }>;
  luFactor(options: { A: Tensor; pivot?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { LU: Tensor; pivots: Tensor }>;
  /** L and U packed in one matrix, the pivots, and an error code instead of an exception. `luFactorEx(Tensor A, *, boolean pivot = true, boolean checkErrors = false, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor_ex.html) */
  luFactorEx(A: Tensor, options?: { pivot?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { LU: Tensor; pivots: Tensor; info: Tensor }>;
  luFactorEx(options: { A: Tensor; pivot?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { LU: Tensor; pivots: Tensor; info: Tensor }>;
  /** The X of A X = B (X A = B if left is false) from the factors that luFactor returns. `luSolve(Tensor LU, Tensor pivots, Tensor B, *, boolean left = true, boolean adjoint = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html) */
  luSolve(LU: Tensor, pivots: Tensor, B: Tensor, options?: { left?: boolean; adjoint?: boolean; out?: Tensor | null }): Tensor;
  luSolve(LU: Tensor, pivots: Tensor, options: { B: Tensor; left?: boolean; adjoint?: boolean; out?: Tensor | null }): Tensor;
  luSolve(LU: Tensor, options: { pivots: Tensor; B: Tensor; left?: boolean; adjoint?: boolean; out?: Tensor | null }): Tensor;
  luSolve(options: { LU: Tensor; pivots: Tensor; B: Tensor; left?: boolean; adjoint?: boolean; out?: Tensor | null }): Tensor;
  /** The product of matrices, vectors, or batches of them; same as torch.matmul. `matmul(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matmul.html) */
  matmul(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  matmul(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  matmul(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The exponential of each square matrix: the sum of Aᵏ / k! over all k. `matrixExp(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_exp.html) */
  matrixExp(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  matrixExp(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** A norm of each matrix, over two dimensions: Frobenius, nuclear, or of order ±1, ±2 or ±∞. `matrixNorm(Tensor input, number ord, int[] dim = [-2, -1], boolean keepdim = false, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html) */
  matrixNorm(input: Tensor, ord: Scalar, dim?: Ints, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  matrixNorm(input: Tensor, ord: Scalar, dim: Ints, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  matrixNorm(input: Tensor, ord: Scalar, options: { dim?: Ints; axis?: Ints; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  matrixNorm(input: Tensor, options: { ord: Scalar; dim?: Ints; axis?: Ints; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  matrixNorm(options: Input<Tensor> & { ord: Scalar; dim?: Ints; axis?: Ints; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** A norm of each matrix, over two dimensions: Frobenius, nuclear, or of order ±1, ±2 or ±∞. `matrixNorm(Tensor input, string ord = "fro", int[] dim = [-2, -1], boolean keepdim = false, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html) */
  matrixNorm(input: Tensor, ord?: string, dim?: Ints, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  matrixNorm(input: Tensor, ord: string, dim: Ints, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  matrixNorm(input: Tensor, ord: string, options: { dim?: Ints; axis?: Ints; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  matrixNorm(input: Tensor, options: { ord?: string; dim?: Ints; axis?: Ints; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  matrixNorm(options: Input<Tensor> & { ord?: string; dim?: Ints; axis?: Ints; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** The n-th power of each square matrix; a negative n raises the inverse. `matrixPower(Tensor input, int n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html) */
  matrixPower(input: Tensor, n: number | bigint, options?: { out?: Tensor | null }): Tensor;
  matrixPower(input: Tensor, options: { n: number | bigint; out?: Tensor | null }): Tensor;
  matrixPower(options: Input<Tensor> & { n: number | bigint; out?: Tensor | null }): Tensor;
  /** The number of singular values of each matrix above max(atol, rtol · the largest one). `matrixRank(Tensor input, Tensor tol, boolean hermitian = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html) */
  matrixRank(input: Tensor, tol: Tensor, hermitian?: boolean, options?: { out?: Tensor | null }): Tensor;
  matrixRank(input: Tensor, tol: Tensor, options: { hermitian?: boolean; out?: Tensor | null }): Tensor;
  matrixRank(input: Tensor, options: { tol: Tensor; hermitian?: boolean; out?: Tensor | null }): Tensor;
  matrixRank(options: Input<Tensor> & { tol: Tensor; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** The number of singular values of each matrix above max(atol, rtol · the largest one). `matrixRank(Tensor input, *, Tensor atol = null, Tensor rtol = null, boolean hermitian = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html) */
  matrixRank(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; tol?: Tensor | number; out?: Tensor | null }): Tensor;
  matrixRank(options: Input<Tensor> & { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** The number of singular values of each matrix above max(atol, rtol · the largest one). `matrixRank(Tensor input, float tol, boolean hermitian = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html) */
  matrixRank(input: Tensor, tol: number, hermitian?: boolean, options?: { out?: Tensor | null }): Tensor;
  matrixRank(input: Tensor, tol: number, options: { hermitian?: boolean; out?: Tensor | null }): Tensor;
  matrixRank(input: Tensor, options: { tol: number; hermitian?: boolean; out?: Tensor | null }): Tensor;
  matrixRank(options: Input<Tensor> & { tol: number; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** The number of singular values of each matrix above max(atol, rtol · the largest one). `matrixRank(Tensor input, *, float atol = null, float rtol = null, boolean hermitian = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html) */
  matrixRank(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  matrixRank(options: Input<Tensor> & { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** The product of a list of matrices, in the order of multiplication that takes the fewest operations. `multiDot(Tensor[] tensors, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.multi_dot.html) */
  multiDot(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  multiDot(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** A vector norm along one dimension, or a matrix norm over two; by default the 2-norm of all elements. `norm(Tensor input, number ord = null, int[] dim = null, boolean keepdim = false, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html) */
  norm(input: Tensor, ord?: Scalar | null, dim?: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  norm(input: Tensor, ord: Scalar | null, dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  norm(input: Tensor, ord: Scalar | null, options: { dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  norm(input: Tensor, options: { ord?: Scalar | null; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  norm(options: Input<Tensor> & { ord?: Scalar | null; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** A vector norm along one dimension, or a matrix norm over two; by default the 2-norm of all elements. `norm(Tensor input, string ord, int[] dim = null, boolean keepdim = false, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html) */
  norm(input: Tensor, ord: string, dim?: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  norm(input: Tensor, ord: string, dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  norm(input: Tensor, ord: string, options: { dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  norm(input: Tensor, options: { ord: string; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  norm(options: Input<Tensor> & { ord: string; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** The Moore-Penrose pseudoinverse of each matrix; singular values below the tolerance count as zero. `pinv(Tensor input, Tensor rcond, boolean hermitian = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html) */
  pinv(input: Tensor, rcond: Tensor, hermitian?: boolean, options?: { out?: Tensor | null }): Tensor;
  pinv(input: Tensor, rcond: Tensor, options: { hermitian?: boolean; out?: Tensor | null }): Tensor;
  pinv(input: Tensor, options: { rcond: Tensor; hermitian?: boolean; out?: Tensor | null }): Tensor;
  pinv(options: Input<Tensor> & { rcond: Tensor; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** The Moore-Penrose pseudoinverse of each matrix; singular values below the tolerance count as zero. `pinv(Tensor input, *, Tensor atol = null, Tensor rtol = null, boolean hermitian = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html) */
  pinv(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; rcond?: Tensor | number; out?: Tensor | null }): Tensor;
  pinv(options: Input<Tensor> & { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** The Moore-Penrose pseudoinverse of each matrix; singular values below the tolerance count as zero. `pinv(Tensor input, float rcond, boolean hermitian = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html) */
  pinv(input: Tensor, rcond: number, hermitian?: boolean, options?: { out?: Tensor | null }): Tensor;
  pinv(input: Tensor, rcond: number, options: { hermitian?: boolean; out?: Tensor | null }): Tensor;
  pinv(input: Tensor, options: { rcond: number; hermitian?: boolean; out?: Tensor | null }): Tensor;
  pinv(options: Input<Tensor> & { rcond: number; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** The Moore-Penrose pseudoinverse of each matrix; singular values below the tolerance count as zero. `pinv(Tensor input, *, float atol = null, float rtol = null, boolean hermitian = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html) */
  pinv(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  pinv(options: Input<Tensor> & { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
  /** The factors of A = Q R for each matrix: Q with orthonormal columns, R upper triangular. `qr(Tensor A, string mode = "reduced", *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.qr.html) */
  qr(A: Tensor, mode?: string, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { Q: Tensor; R: Tensor }>;
  qr(A: Tensor, options: { mode?: string; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { Q: Tensor; R: Tensor }>;
  qr(options: { A: Tensor; mode?: string; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { Q: Tensor; R: Tensor }>;
  /** The sign and the logarithm of the absolute value of the determinant of each square matrix. `slogdet(Tensor A, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.slogdet.html) */
  slogdet(A: Tensor, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { sign: Tensor; logabsdet: Tensor }>;
  slogdet(options: { A: Tensor; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { sign: Tensor; logabsdet: Tensor }>;
  /** The X of A X = B (X A = B if left is false) for each invertible matrix A. `solve(Tensor A, Tensor B, *, boolean left = true, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve.html) */
  solve(A: Tensor, B: Tensor, options?: { left?: boolean; out?: Tensor | null }): Tensor;
  solve(A: Tensor, options: { B: Tensor; left?: boolean; out?: Tensor | null }): Tensor;
  solve(options: { A: Tensor; B: Tensor; left?: boolean; out?: Tensor | null }): Tensor;
  /** The X of A X = B and an error code instead of an exception for a singular A. `solveEx(Tensor A, Tensor B, *, boolean left = true, boolean checkErrors = false, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_ex.html) */
  solveEx(A: Tensor, B: Tensor, options?: { left?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { result: Tensor; info: Tensor }>;
  solveEx(A: Tensor, options: { B: Tensor; left?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { result: Tensor; info: Tensor }>;
  solveEx(options: { A: Tensor; B: Tensor; left?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { result: Tensor; info: Tensor }>;
  /** The X of A X = B (X A = B if left is false) for each triangular matrix A, by substitution. `solveTriangular(Tensor input, Tensor B, *, boolean upper, boolean left = true, boolean unitriangular = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html) */
  solveTriangular(input: Tensor, B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }): Tensor;
  solveTriangular(input: Tensor, options: { B: Tensor; upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }): Tensor;
  solveTriangular(options: Input<Tensor> & { B: Tensor; upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }): Tensor;
  /** The singular value decomposition A = U diag(S) Vh of each matrix, singular values in descending order. `svd(Tensor A, boolean fullMatrices = true, *, string driver = null, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.svd.html) */
  svd(A: Tensor, fullMatrices?: boolean, options?: { driver?: string | null; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { U: Tensor; S: Tensor; Vh: Tensor }>;
  svd(A: Tensor, options: { fullMatrices?: boolean; driver?: string | null; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { U: Tensor; S: Tensor; Vh: Tensor }>;
  svd(options: { A: Tensor; fullMatrices?: boolean; driver?: string | null; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { U: Tensor; S: Tensor; Vh: Tensor }>;
  /** The singular values of each matrix, in descending order. `svdvals(Tensor A, *, string driver = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.svdvals.html) */
  svdvals(A: Tensor, options?: { driver?: string | null; out?: Tensor | null }): Tensor;
  svdvals(options: { A: Tensor; driver?: string | null; out?: Tensor | null }): Tensor;
  /** The inverse with respect to tensordot of a tensor whose first ind dimensions form the rows of a matrix. `tensorinv(Tensor input, int ind = 2, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorinv.html) */
  tensorinv(input: Tensor, ind?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  tensorinv(input: Tensor, options: { ind?: number | bigint; out?: Tensor | null }): Tensor;
  tensorinv(options: Input<Tensor> & { ind?: number | bigint; out?: Tensor | null }): Tensor;
  /** The X of tensordot(A, X) = B, summed over all dimensions of X. `tensorsolve(Tensor input, Tensor other, int[] dims = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html) */
  tensorsolve(input: Tensor, other: Tensor, dims?: Ints | null, options?: { out?: Tensor | null }): Tensor;
  tensorsolve(input: Tensor, other: Tensor, options: { dims?: Ints | null; out?: Tensor | null }): Tensor;
  tensorsolve(input: Tensor, options: Other<Tensor> & { dims?: Ints | null; out?: Tensor | null }): Tensor;
  tensorsolve(options: Input<Tensor> & Other<Tensor> & { dims?: Ints | null; out?: Tensor | null }): Tensor;
  /** The Vandermonde matrix of each vector: its elements to the powers 0 to N - 1, as columns. `vander(Tensor x, *, int N = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vander.html) */
  vander(x: Tensor, options?: { N?: number | bigint | null }): Tensor;
  vander(options: { x: Tensor; N?: number | bigint | null }): Tensor;
  /** The dot product of vectors along a dimension; conjugates the first ones if they are complex. `vecdot(Tensor x, Tensor y, *, int dim = -1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vecdot.html) */
  vecdot(x: Tensor, y: Tensor, options?: { dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  vecdot(x: Tensor, options: { y: Tensor; dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  vecdot(options: { x: Tensor; y: Tensor; dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  /** The norm of order ord of the elements as one vector, or of vectors along dimensions. `vectorNorm(Tensor input, number ord = 2, int[] dim = null, boolean keepdim = false, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html) */
  vectorNorm(input: Tensor, ord?: Scalar, dim?: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  vectorNorm(input: Tensor, ord: Scalar, dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  vectorNorm(input: Tensor, ord: Scalar, options: { dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  vectorNorm(input: Tensor, options: { ord?: Scalar; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  vectorNorm(options: Input<Tensor> & { ord?: Scalar; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
}

/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg._powsum.html) */
export const _powsum: Functions['_powsum'] = defineFunction('aten::linalg__powsum', 'linalg._powsum');
/** The lower triangular L of A = L Lᴴ, for Hermitian positive-definite matrices; with upper, Lᴴ. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky.html) */
export const cholesky: Functions['cholesky'] = defineFunction('aten::linalg_cholesky', 'linalg.cholesky');
/** The Cholesky factor and, for each matrix, an error code instead of an exception. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky_ex.html) */
export const choleskyEx: Functions['choleskyEx'] = defineFunction('aten::linalg_cholesky_ex', 'linalg.choleskyEx');
/** The condition number ‖A‖ₚ ‖A⁻¹‖ₚ of each matrix, by default of the 2-norm. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html) */
export const cond: Functions['cond'] = defineFunction('aten::linalg_cond', 'linalg.cond');
/** The cross product of vectors of three elements along a dimension, by default the last. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cross.html) */
export const cross: Functions['cross'] = defineFunction('aten::linalg_cross', 'linalg.cross');
/** The determinant of each square matrix. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.det.html) */
export const det: Functions['det'] = defineFunction('aten::linalg_det', 'linalg.det');
/** A view of the diagonal of each matrix, or of any two dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.diagonal.html) */
export const diagonal: Functions['diagonal'] = defineFunction('aten::linalg_diagonal', 'linalg.diagonal');
/** The complex eigenvalues and eigenvectors of each square matrix: A = V diag(L) V⁻¹. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eig.html) */
export const eig: Functions['eig'] = defineFunction('aten::linalg_eig', 'linalg.eig');
/** The real eigenvalues, ascending, and orthonormal eigenvectors of each symmetric or Hermitian matrix. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigh.html) */
export const eigh: Functions['eigh'] = defineFunction('aten::linalg_eigh', 'linalg.eigh');
/** The complex eigenvalues of each square matrix, in no particular order. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvals.html) */
export const eigvals: Functions['eigvals'] = defineFunction('aten::linalg_eigvals', 'linalg.eigvals');
/** The real eigenvalues, ascending, of each symmetric or Hermitian matrix. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvalsh.html) */
export const eigvalsh: Functions['eigvalsh'] = defineFunction('aten::linalg_eigvalsh', 'linalg.eigvalsh');
/** The first columns of the product of the Householder reflections that geqrf returns: Q of a QR decomposition. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.householder_product.html) */
export const householderProduct: Functions['householderProduct'] = defineFunction('aten::linalg_householder_product', 'linalg.householderProduct');
/** The inverse of each square matrix; throws for a singular one. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv.html) */
export const inv: Functions['inv'] = defineFunction('aten::linalg_inv', 'linalg.inv');
/** The inverse of each square matrix and an error code instead of an exception for a singular one. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv_ex.html) */
export const invEx: Functions['invEx'] = defineFunction('aten::linalg_inv_ex', 'linalg.invEx');
/** The factors of A = L D Lᵀ (or Lᴴ) in compact form, with pivots, for symmetric or Hermitian matrices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor.html) */
export const ldlFactor: Functions['ldlFactor'] = defineFunction('aten::linalg_ldl_factor', 'linalg.ldlFactor');
/** The LDL factors in compact form, with pivots and, for each matrix, an error code instead of an exception. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor_ex.html) */
export const ldlFactorEx: Functions['ldlFactorEx'] = defineFunction('aten::linalg_ldl_factor_ex', 'linalg.ldlFactorEx');
/** The X of A X = B from the LDL factors and pivots that ldlFactor returns. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html) */
export const ldlSolve: Functions['ldlSolve'] = defineFunction('aten::linalg_ldl_solve', 'linalg.ldlSolve');
/** The X that minimizes ‖A X - B‖ for each matrix A, with residuals, rank and singular values. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html) */
export const lstsq: Functions['lstsq'] = defineFunction('aten::linalg_lstsq', 'linalg.lstsq');
/** The factors of A = P L U: a permutation, a unit lower and an upper triangular matrix. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu.html) */
export const lu: Functions['lu'] = defineFunction('aten::linalg_lu', 'linalg.lu');
/** L and U of the LU decomposition packed in one matrix, and the pivots, as luSolve takes them. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor.html) */
export const luFactor: Functions['luFactor'] = defineFunction('aten::linalg_lu_factor', 'linalg.luFactor');
/** L and U packed in one matrix, the pivots, and an error code instead of an exception. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor_ex.html) */
export const luFactorEx: Functions['luFactorEx'] = defineFunction('aten::linalg_lu_factor_ex', 'linalg.luFactorEx');
/** The X of A X = B (X A = B if left is false) from the factors that luFactor returns. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html) */
export const luSolve: Functions['luSolve'] = defineFunction('aten::linalg_lu_solve', 'linalg.luSolve');
/** The product of matrices, vectors, or batches of them; same as torch.matmul. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matmul.html) */
export const matmul: Functions['matmul'] = defineFunction('aten::linalg_matmul', 'linalg.matmul');
/** The exponential of each square matrix: the sum of Aᵏ / k! over all k. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_exp.html) */
export const matrixExp: Functions['matrixExp'] = defineFunction('aten::linalg_matrix_exp', 'linalg.matrixExp');
/** A norm of each matrix, over two dimensions: Frobenius, nuclear, or of order ±1, ±2 or ±∞. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html) */
export const matrixNorm: Functions['matrixNorm'] = defineFunction('aten::linalg_matrix_norm', 'linalg.matrixNorm');
/** The n-th power of each square matrix; a negative n raises the inverse. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html) */
export const matrixPower: Functions['matrixPower'] = defineFunction('aten::linalg_matrix_power', 'linalg.matrixPower');
/** The number of singular values of each matrix above max(atol, rtol · the largest one). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html) */
export const matrixRank: Functions['matrixRank'] = defineFunction('aten::linalg_matrix_rank', 'linalg.matrixRank');
/** The product of a list of matrices, in the order of multiplication that takes the fewest operations. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.multi_dot.html) */
export const multiDot: Functions['multiDot'] = defineFunction('aten::linalg_multi_dot', 'linalg.multiDot');
/** A vector norm along one dimension, or a matrix norm over two; by default the 2-norm of all elements. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html) */
export const norm: Functions['norm'] = defineFunction('aten::linalg_norm', 'linalg.norm');
/** The Moore-Penrose pseudoinverse of each matrix; singular values below the tolerance count as zero. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html) */
export const pinv: Functions['pinv'] = defineFunction('aten::linalg_pinv', 'linalg.pinv');
/** The factors of A = Q R for each matrix: Q with orthonormal columns, R upper triangular. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.qr.html) */
export const qr: Functions['qr'] = defineFunction('aten::linalg_qr', 'linalg.qr');
/** The sign and the logarithm of the absolute value of the determinant of each square matrix. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.slogdet.html) */
export const slogdet: Functions['slogdet'] = defineFunction('aten::linalg_slogdet', 'linalg.slogdet');
/** The X of A X = B (X A = B if left is false) for each invertible matrix A. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve.html) */
export const solve: Functions['solve'] = defineFunction('aten::linalg_solve', 'linalg.solve');
/** The X of A X = B and an error code instead of an exception for a singular A. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_ex.html) */
export const solveEx: Functions['solveEx'] = defineFunction('aten::linalg_solve_ex', 'linalg.solveEx');
/** The X of A X = B (X A = B if left is false) for each triangular matrix A, by substitution. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html) */
export const solveTriangular: Functions['solveTriangular'] = defineFunction('aten::linalg_solve_triangular', 'linalg.solveTriangular');
/** The singular value decomposition A = U diag(S) Vh of each matrix, singular values in descending order. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.svd.html) */
export const svd: Functions['svd'] = defineFunction('aten::linalg_svd', 'linalg.svd');
/** The singular values of each matrix, in descending order. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.svdvals.html) */
export const svdvals: Functions['svdvals'] = defineFunction('aten::linalg_svdvals', 'linalg.svdvals');
/** The inverse with respect to tensordot of a tensor whose first ind dimensions form the rows of a matrix. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorinv.html) */
export const tensorinv: Functions['tensorinv'] = defineFunction('aten::linalg_tensorinv', 'linalg.tensorinv');
/** The X of tensordot(A, X) = B, summed over all dimensions of X. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html) */
export const tensorsolve: Functions['tensorsolve'] = defineFunction('aten::linalg_tensorsolve', 'linalg.tensorsolve');
/** The Vandermonde matrix of each vector: its elements to the powers 0 to N - 1, as columns. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vander.html) */
export const vander: Functions['vander'] = defineFunction('aten::linalg_vander', 'linalg.vander');
/** The dot product of vectors along a dimension; conjugates the first ones if they are complex. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vecdot.html) */
export const vecdot: Functions['vecdot'] = defineFunction('aten::linalg_vecdot', 'linalg.vecdot');
/** The norm of order ord of the elements as one vector, or of vectors along dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html) */
export const vectorNorm: Functions['vectorNorm'] = defineFunction('aten::linalg_vector_norm', 'linalg.vectorNorm');
