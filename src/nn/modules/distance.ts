// Distance layers.
import { boolean, type Call, float, int, opt, parameters } from '../../arguments';
import type { Tensor } from '../../tensor';
import { cosineSimilarity, pairwiseDistance } from '../functional/distance';
import { Module } from '../module';

const pairwiseDistanceSignature = parameters(
  'PairwiseDistance',
  /** Degree of the norm. */
  { p: opt(float, 2) },
  /** Avoids division by zero. */
  { eps: opt(float, 1e-6) },
  /** Keep the dimension, with size 1. */
  { keepdim: opt(boolean, false) },
);

/**
 * ‖x1 - x2 + eps‖ₚ of each pair of rows: two (N, D) to (N), or to (N, 1) with `keepdim`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PairwiseDistance.html
 */
export class PairwiseDistance extends Module {
  readonly norm: number;
  readonly eps: number;
  readonly keepdim: boolean;

  constructor(...args: Call<typeof pairwiseDistanceSignature>) {
    super();
    const [p, eps, keepdim] = pairwiseDistanceSignature.bind(args);
    this.norm = p;
    this.eps = eps;
    this.keepdim = keepdim;
  }

  forward(x1: Tensor, x2: Tensor): Tensor {
    return pairwiseDistance(x1, x2, this.norm, this.eps, this.keepdim);
  }
}

const cosineSignature = parameters(
  'CosineSimilarity',
  /** Dimension of the vectors' elements. */
  { dim: opt(int, 1) },
  /** Avoids division by zero. */
  { eps: opt(float, 1e-8) },
);

/**
 * x1 · x2 / (‖x1‖ ‖x2‖) along `dim`, with norms clamped to at least `eps`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CosineSimilarity.html
 */
export class CosineSimilarity extends Module {
  readonly dim: number;
  readonly eps: number;

  constructor(...args: Call<typeof cosineSignature>) {
    super();
    const [dim, eps] = cosineSignature.bind(args);
    this.dim = dim;
    this.eps = eps;
  }

  forward(x1: Tensor, x2: Tensor): Tensor {
    return cosineSimilarity(x1, x2, this.dim, this.eps);
  }
}
