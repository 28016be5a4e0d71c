// Distance layers.
import { type Arguments, bind, Signature } from '../../arguments';
import type { Tensor } from '../../tensor';
import { pairwiseDistance } from '../functional/distance';
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
