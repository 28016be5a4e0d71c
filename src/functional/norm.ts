// norm and cdist: norms and distances.

import { define } from '../arguments';
import type { DType } from '../core/dtype';
import { TorchError, ValueError } from '../core/errors';
import * as linalg from '../linalg';
import * as ops from '../ops';
import type { Tensor } from '../tensor';

/** The degree of torch.norm: 'fro' (Frobenius), 'nuc' (nuclear), a number, or null for 2. */
export type NormDegree = number | 'fro' | 'nuc' | null;

type Dims = readonly number[] | null;

function sparseNorm(input: Tensor, p: NormDegree, dims: Dims, keepdim: boolean, out: Tensor | null, dtype: DType | null): Tensor {
  const all = Array.from({ length: input.ndim }, (_, i) => i);
  if (typeof p !== 'string') {
    if (dtype !== null) return ops.norm(input, p, dims ?? all, keepdim, { dtype, out });
    return ops.norm(input, p, dims ?? all, keepdim, { out });
  }
  if (p === 'fro') {
    if (dtype !== null) throw new ValueError('dtype argument is not supported in frobenius norm');
    return ops.frobeniusNorm(input, dims ?? all, keepdim, { out });
  }
  if (p === 'nuc') {
    if (dtype !== null) throw new ValueError('dtype argument is not supported in nuclear norm');
    return dims === null ? ops.nuclearNorm(input, keepdim, { out }) : ops.nuclearNorm(input, dims, keepdim, { out });
  }
  throw new TorchError(`only valid string values are 'fro' and 'nuc', found ${p}`);
}

/**
 * The norm of a tensor, or of vectors or matrices along `dim`: (Σ |x|ᵖ)^(1/p); for 'nuc' the sum of the singular values.
 *
 * @param p default 'fro', which equals 2 for vectors
 * @param dim default: all
 * @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html
 */
export const norm = define(
  'norm(Tensor input, float|string|null p = "fro", int|int[]|null dim = null, boolean keepdim = false, Tensor|null out = null, dtype|null dtype = null)',
  (
    input: Tensor,
    p: NormDegree = 'fro',
    dim: number | readonly number[] | null = null,
    keepdim: boolean = false,
    out: Tensor | null = null,
    dtype: DType | null = null,
  ): Tensor => {
    const dims: Dims = typeof dim === 'number' ? [dim] : dim;
    if (input.layout !== 'strided') return sparseNorm(input, p, dims, keepdim, out, dtype);
    if (typeof p !== 'string') return linalg.vectorNorm(input, p ?? 2, dims, keepdim, { dtype, out });
    if (p === 'fro' && (dims === null || dims.length <= 2)) return linalg.vectorNorm(input, 2, dims, keepdim, { dtype, out });
    const both = dims ?? Array.from({ length: input.ndim }, (_, i) => i);
    return linalg.matrixNorm(input, p, both, keepdim, { dtype, out });
  },
);

const computeModes = {
  use_mm_for_euclid_dist_if_necessary: null,
  use_mm_for_euclid_dist: 1,
  donot_use_mm_for_euclid_dist: 2,
} as const;

/** When cdist computes Euclidean distances by matrix products: for more than 25 rows, always, or never. */
export type CdistMode = keyof typeof computeModes;

/**
 * The p-norm distances between each pair of rows of two batches: (B, P, M) and (B, R, M) to (B, P, R).
 *
 * @throws ValueError for an unknown compute mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cdist.html
 */
export const cdist = define(
  'cdist(Tensor x1, Tensor x2, float p = 2.0, string computeMode = "use_mm_for_euclid_dist_if_necessary")',
  (x1: Tensor, x2: Tensor, p: number = 2, computeMode: CdistMode = 'use_mm_for_euclid_dist_if_necessary'): Tensor => {
    if (!Object.hasOwn(computeModes, computeMode)) throw new ValueError(`${computeMode} is not a valid value for compute_mode`);
    return ops.cdist(x1, x2, p, computeModes[computeMode]);
  },
);
