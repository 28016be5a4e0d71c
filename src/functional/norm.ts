// norm and cdist: norms and distances.

import { as, boolean, define, dtype, float, nullable, opt, or, orNull, size, string, tensor } from '../arguments';
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
 * @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html
 */
export const norm = define(
  'norm',
  [
    { input: tensor },
    /** The degree, default 'fro', which equals 2 for vectors. */
    { p: opt(nullable(as<NormDegree>(or(float, string))), 'fro') },
    /** The dimensions, default all. */
    { dim: orNull(size) },
    { keepdim: opt(boolean, false) },
    { out: orNull(tensor) },
    { dtype: orNull(dtype) },
  ],
  (input, p, dim, keepdim, out, dtype): Tensor => {
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
  'cdist',
  [
    { x1: tensor },
    { x2: tensor },
    { p: opt(float, 2) },
    { computeMode: opt(as<CdistMode>(string), 'use_mm_for_euclid_dist_if_necessary') },
  ],
  (x1, x2, p, computeMode): Tensor => {
    if (!Object.hasOwn(computeModes, computeMode)) throw new ValueError(`${computeMode} is not a valid value for compute_mode`);
    return ops.cdist(x1, x2, p, computeModes[computeMode]);
  },
);
