// Helpers of multivariate distributions: products, distances and Cholesky factors of batches of matrices.
import * as linalg from '../linalg';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import { lazy } from './parameters';

/** Matrix-vector products: (..., m, n) and (..., n) to (..., m). */
export const batchMv = (matrices: Tensor, vectors: Tensor): Tensor => matrices.matmul(vectors.unsqueeze(-1)).squeeze(-1);

/** The sums of the logs of the diagonals. */
export const logDiagonal = (matrices: Tensor): Tensor => matrices.diagonal(0, -2, -1).log().sum(-1);

/** The traces of X Xᵀ. */
export function traceXXT(matrices: Tensor): Tensor {
  const [rows, columns] = matrices.shape.slice(-2) as [number, number];
  return matrices
    .reshape(-1, rows * columns)
    .pow(2)
    .sum(-1)
    .reshape(matrices.shape.slice(0, -2));
}

/**
 * xᵀ (L Lᵀ)⁻¹ x for factors L (..., n, n) and vectors x (..., n). The batch of x may have more leading dimensions, and sizes
 * that are multiples of the factors' sizes.
 */
export function batchMahalanobis(factors: Tensor, vectors: Tensor): Tensor {
  const n = vectors.size(-1);
  const batch = vectors.shape.slice(0, -1);
  const inner = factors.ndim - 2;
  const outer = batch.length - inner;
  // Reshape (..., i, j, n) to (..., 1, i, j, 1, n), then permute the factors' dimensions to the end: (..., 1, j, i, 1, n).
  const split = factors.shape.slice(0, -2).flatMap((size, i) => [(batch[outer + i] as number) / size, size]);
  const last = outer + 2 * inner;
  const range = (start: number, end: number, step = 1): number[] =>
    Array.from({ length: Math.max(0, Math.ceil((end - start) / step)) }, (_, i) => start + i * step);
  const turned = vectors
    .reshape([...batch.slice(0, outer), ...split, n])
    .permute([...range(0, outer), ...range(outer, last, 2), ...range(outer + 1, last, 2), last]);
  const flat = factors.reshape(-1, n, n);
  const columns = turned.reshape(-1, flat.size(0), n).permute(1, 2, 0);
  const squares = linalg.solveTriangular(flat, columns, { upper: false }).pow(2).sum(-2).t();
  const back = range(0, inner).flatMap((i) => [outer + i, outer + inner + i]);
  return squares
    .reshape(turned.shape.slice(0, -1))
    .permute([...range(0, outer), ...back])
    .reshape(batch);
}

/** The three ways to specify a covariance. */
export type ScaleName = 'covarianceMatrix' | 'precisionMatrix' | 'scaleTril';

/** The one that is given of three, with its name; null unless exactly one is given. */
export function givenScale(
  covarianceMatrix: Tensor | null | undefined,
  precisionMatrix: Tensor | null | undefined,
  scaleTril: Tensor | null | undefined,
): readonly [name: ScaleName, value: Tensor] | null {
  const given = Object.entries({ covarianceMatrix, precisionMatrix, scaleTril }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return given.length === 1 ? (given[0] as [ScaleName, Tensor]) : null;
}

// The Cholesky factor of the inverse, from the factor of the flipped matrix: avoids inverting the matrix.
function factorOfInverse(precision: Tensor): Tensor {
  const factor = linalg.cholesky(precision.flip([-2, -1]));
  const { dtype, device } = precision;
  const identity = ops.eye(precision.size(-1), { dtype, device });
  return linalg.solveTriangular(factor.flip([-2, -1]).transpose(-2, -1), identity, { upper: false });
}

/** The lower Cholesky factor L of the covariance L Lᵀ. */
export function factorOf(name: ScaleName, value: Tensor): Tensor {
  if (name === 'scaleTril') return value;
  return name === 'covarianceMatrix' ? linalg.cholesky(value) : factorOfInverse(value);
}

interface Scaled {
  readonly batchShape: readonly number[];
  readonly factor: Tensor;
}

/** Defines the three forms of the covariance: the given one, and the others as lazy properties computed from the factor. */
export function defineScale<T extends Scaled>(owner: T, name: ScaleName, value: Tensor): void {
  const spread = (self: T, matrix: Tensor): Tensor => matrix.expand([...self.batchShape, ...matrix.shape.slice(-2)]);
  lazy(owner, 'scaleTril', (self) => spread(self, self.factor));
  lazy(owner, 'covarianceMatrix', (self) => spread(self, self.factor.matmul(self.factor.mT)));
  lazy(owner, 'precisionMatrix', (self) => spread(self, self.factor.choleskyInverse()));
  Object.defineProperty(owner, name, { value: value.expand([...owner.batchShape, -1, -1]), enumerable: true, configurable: true });
}
