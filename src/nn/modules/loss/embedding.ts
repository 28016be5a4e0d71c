// Losses of distances between vectors.
import { type Arguments, bind, Signature } from '../../../arguments';
import { ValueError } from '../../../core/errors';
import type { Tensor } from '../../../tensor';
import * as F from '../../functional/loss';
import type { Reduction } from '../../functional/reduction';
import { Loss } from './base';

function checkMargin(name: string, margin: number): void {
  if (!(margin > 0)) throw new ValueError(`${name}: expected margin to be greater than 0, got ${margin} instead`);
}

const cosineEmbeddingSignature = new Signature(
  'CosineEmbeddingLoss(float margin = 0, boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")',
);
type CosineEmbeddingLossArguments = [margin?: number, sizeAverage?: boolean | null, reduce?: boolean | null, reduction?: Reduction];

/**
 * 1 - cos(x₁, x₂) where the target is 1, max(0, cos(x₁, x₂) - margin) where it is -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CosineEmbeddingLoss.html
 */
export class CosineEmbeddingLoss extends Loss {
  readonly margin: number;

  constructor(...args: Arguments<typeof cosineEmbeddingSignature.text, CosineEmbeddingLossArguments>) {
    const [margin = 0, sizeAverage = null, reduce = null, reduction = 'mean'] = bind<CosineEmbeddingLossArguments>(
      cosineEmbeddingSignature,
      args,
    );
    super(reduction, { sizeAverage, reduce });
    this.margin = margin;
  }

  forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.cosineEmbeddingLoss(input1, input2, target, { margin: this.margin, reduction: this.reduction });
  }
}

const hingeEmbeddingSignature = new Signature(
  'HingeEmbeddingLoss(float margin = 1, boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")',
);
type HingeEmbeddingLossArguments = [margin?: number, sizeAverage?: boolean | null, reduce?: boolean | null, reduction?: Reduction];

/**
 * x where the target is 1, max(0, margin - x) where it is -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.HingeEmbeddingLoss.html
 */
export class HingeEmbeddingLoss extends Loss {
  readonly margin: number;

  constructor(...args: Arguments<typeof hingeEmbeddingSignature.text, HingeEmbeddingLossArguments>) {
    const [margin = 1, sizeAverage = null, reduce = null, reduction = 'mean'] = bind<HingeEmbeddingLossArguments>(
      hingeEmbeddingSignature,
      args,
    );
    super(reduction, { sizeAverage, reduce });
    this.margin = margin;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.hingeEmbeddingLoss(input, target, { margin: this.margin, reduction: this.reduction });
  }
}

const marginRankingSignature = new Signature(
  'MarginRankingLoss(float margin = 0, boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")',
);
type MarginRankingLossArguments = [margin?: number, sizeAverage?: boolean | null, reduce?: boolean | null, reduction?: Reduction];

/**
 * max(0, -target · (x₁ - x₂) + margin): targets of 1 rank the first input higher, -1 the second.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MarginRankingLoss.html
 */
export class MarginRankingLoss extends Loss {
  readonly margin: number;

  constructor(...args: Arguments<typeof marginRankingSignature.text, MarginRankingLossArguments>) {
    const [margin = 0, sizeAverage = null, reduce = null, reduction = 'mean'] = bind<MarginRankingLossArguments>(
      marginRankingSignature,
      args,
    );
    super(reduction, { sizeAverage, reduce });
    this.margin = margin;
  }

  forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.marginRankingLoss(input1, input2, target, { margin: this.margin, reduction: this.reduction });
  }
}

const tripletMarginSignature = new Signature(
  'TripletMarginLoss(float margin = 1, float p = 2, float eps = 1e-6, boolean swap = false, boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")',
);
type TripletMarginLossArguments = [
  margin?: number,
  p?: number,
  eps?: number,
  swap?: boolean,
  sizeAverage?: boolean | null,
  reduce?: boolean | null,
  reduction?: Reduction,
];

/**
 * max(0, ‖a - p‖ - ‖a - n‖ + margin) of anchor, positive and negative, each (N, D) or (D).
 *
 * @throws ValueError for a margin that is not positive
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.TripletMarginLoss.html
 */
export class TripletMarginLoss extends Loss {
  readonly margin: number;
  readonly p: number;
  readonly eps: number;
  readonly swap: boolean;

  constructor(...args: Arguments<typeof tripletMarginSignature.text, TripletMarginLossArguments>) {
    const [margin = 1, p = 2, eps = 1e-6, swap = false, sizeAverage = null, reduce = null, reduction = 'mean'] =
      bind<TripletMarginLossArguments>(tripletMarginSignature, args);
    super(reduction, { sizeAverage, reduce });
    checkMargin('TripletMarginLoss', margin);
    this.margin = margin;
    this.p = p;
    this.eps = eps;
    this.swap = swap;
  }

  forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    return F.tripletMarginLoss(anchor, positive, negative, {
      margin: this.margin,
      p: this.p,
      eps: this.eps,
      swap: this.swap,
      reduction: this.reduction,
    });
  }
}

const tripletDistanceSignature = new Signature(
  'TripletMarginWithDistanceLoss(function|null distanceFunction = null, float margin = 1.0, boolean swap = false, string reduction = "mean")',
);
type TripletDistanceArguments = [distanceFunction?: F.DistanceFunction | null, margin?: number, swap?: boolean, reduction?: Reduction];

/**
 * The triplet loss with a distance of one's own, a module or a function of two tensors; default PairwiseDistance.
 *
 * @throws ValueError for a margin that is not positive
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.TripletMarginWithDistanceLoss.html
 *
 * ```ts
 * const lInfinity = (x1: Tensor, x2: Tensor) => torch.max(torch.abs(x1.sub(x2)), { dim: 1 }).values;
 * const criterion = new nn.TripletMarginWithDistanceLoss({ distanceFunction: lInfinity, margin: 1.5 });
 * ```
 */
export class TripletMarginWithDistanceLoss extends Loss {
  readonly distanceFunction: F.DistanceFunction | null;
  readonly margin: number;
  readonly swap: boolean;

  constructor(...args: Arguments<typeof tripletDistanceSignature.text, TripletDistanceArguments>) {
    const [distanceFunction = null, margin = 1, swap = false, reduction = 'mean'] = bind<TripletDistanceArguments>(
      tripletDistanceSignature,
      args,
    );
    super(reduction);
    checkMargin('TripletMarginWithDistanceLoss', margin);
    this.distanceFunction = distanceFunction;
    this.margin = margin;
    this.swap = swap;
  }

  forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    return F.tripletMarginWithDistanceLoss(anchor, positive, negative, this.distanceFunction, this.margin, this.swap, this.reduction);
  }
}
