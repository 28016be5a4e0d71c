// Distance layers.
import { type Arguments, bind, Signature } from '../../arguments';
import type { Tensor } from '../../tensor';
import { cosineSimilarity, pairwiseDistance } from '../functional/distance';
import { Module } from '../module';

const pairwiseDistanceSignature = new Signature('PairwiseDistance(float p = 2.0, float eps = 1e-6, boolean keepdim = false)');
type PairwiseDistanceArguments = [p?: number, eps?: number, keepdim?: boolean];

/**
 * ‖x1 - x2 + eps‖ₚ of each pair of rows: two (N, D) to (N), or to (N, 1) with `keepdim`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PairwiseDistance.html
 */
export class PairwiseDistance extends Module {
  readonly norm: number;
  readonly eps: number;
  readonly keepdim: boolean;

  constructor(...args: Arguments<typeof pairwiseDistanceSignature.text, PairwiseDistanceArguments>) {
    super();
    const [p = 2, eps = 1e-6, keepdim = false] = bind<PairwiseDistanceArguments>(pairwiseDistanceSignature, args);
    this.norm = p;
    this.eps = eps;
    this.keepdim = keepdim;
  }

  forward(x1: Tensor, x2: Tensor): Tensor {
    return pairwiseDistance(x1, x2, this.norm, this.eps, this.keepdim);
  }
}

const cosineSignature = new Signature('CosineSimilarity(int dim = 1, float eps = 1e-8)');
type CosineArguments = [dim?: number, eps?: number];

/**
 * x1 · x2 / (‖x1‖ ‖x2‖) along `dim`, the norms at least `eps`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CosineSimilarity.html
 */
export class CosineSimilarity extends Module {
  readonly dim: number;
  readonly eps: number;

  constructor(...args: Arguments<typeof cosineSignature.text, CosineArguments>) {
    super();
    const [dim = 1, eps = 1e-8] = bind<CosineArguments>(cosineSignature, args);
    this.dim = dim;
    this.eps = eps;
  }

  forward(x1: Tensor, x2: Tensor): Tensor {
    return cosineSimilarity(x1, x2, this.dim, this.eps);
  }
}
