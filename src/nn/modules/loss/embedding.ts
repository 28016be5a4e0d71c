// Losses of distances between vectors.
import { as, boolean, type Call, callable, float, opt, orNull, parameters, string } from '../../../arguments';
import { ValueError } from '../../../core/errors';
import type { Tensor } from '../../../tensor';
import * as F from '../../functional/loss';
import type { Reduction } from '../../functional/reduction';
import { Loss } from './base';

function checkMargin(name: string, margin: number): void {
  if (!(margin > 0)) throw new ValueError(`${name}: expected margin to be greater than 0, got ${margin} instead`);
}

const cosineEmbeddingSignature = parameters(
  'CosineEmbeddingLoss',
  /** Margin. */
  { margin: opt(float, 0) },
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * 1 - cos(x₁, x₂) where the target is 1, max(0, cos(x₁, x₂) - margin) where it is -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CosineEmbeddingLoss.html
 */
export class CosineEmbeddingLoss extends Loss {
  readonly margin: number;

  constructor(...args: Call<typeof cosineEmbeddingSignature>) {
    const [margin, sizeAverage, reduce, reduction] = cosineEmbeddingSignature.bind(args);
    super(reduction, { sizeAverage, reduce });
    this.margin = margin;
  }

  forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.cosineEmbeddingLoss(input1, input2, target, { margin: this.margin, reduction: this.reduction });
  }
}

const hingeEmbeddingSignature = parameters(
  'HingeEmbeddingLoss',
  /** Margin. */
  { margin: opt(float, 1) },
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * x where the target is 1, max(0, margin - x) where it is -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.HingeEmbeddingLoss.html
 */
export class HingeEmbeddingLoss extends Loss {
  readonly margin: number;

  constructor(...args: Call<typeof hingeEmbeddingSignature>) {
    const [margin, sizeAverage, reduce, reduction] = hingeEmbeddingSignature.bind(args);
    super(reduction, { sizeAverage, reduce });
    this.margin = margin;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.hingeEmbeddingLoss(input, target, { margin: this.margin, reduction: this.reduction });
  }
}

const marginRankingSignature = parameters(
  'MarginRankingLoss',
  /** Margin. */
  { margin: opt(float, 0) },
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * max(0, -target · (x₁ - x₂) + margin): targets of 1 rank the first input higher, -1 the second.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MarginRankingLoss.html
 */
export class MarginRankingLoss extends Loss {
  readonly margin: number;

  constructor(...args: Call<typeof marginRankingSignature>) {
    const [margin, sizeAverage, reduce, reduction] = marginRankingSignature.bind(args);
    super(reduction, { sizeAverage, reduce });
    this.margin = margin;
  }

  forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.marginRankingLoss(input1, input2, target, { margin: this.margin, reduction: this.reduction });
  }
}

const tripletMarginSignature = parameters(
  'TripletMarginLoss',
  /** Margin. */
  { margin: opt(float, 1) },
  { p: opt(float, 2) },
  /** Avoids log(0) and division by zero. */
  { eps: opt(float, 1e-6) },
  /** Use d(positive, negative) if it is less than d(anchor, negative). */
  { swap: opt(boolean, false) },
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

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

  constructor(...args: Call<typeof tripletMarginSignature>) {
    const [margin, p, eps, swap, sizeAverage, reduce, reduction] = tripletMarginSignature.bind(args);
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

const tripletDistanceSignature = parameters(
  'TripletMarginWithDistanceLoss',
  /** Distance of two batches. */
  { distanceFunction: orNull(callable<F.DistanceFunction>()) },
  /** Margin. */
  { margin: opt(float, 1) },
  /** Use d(positive, negative) if it is less than d(anchor, negative). */
  { swap: opt(boolean, false) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * The triplet loss with a custom distance, a module or a function of two tensors; default PairwiseDistance.
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

  constructor(...args: Call<typeof tripletDistanceSignature>) {
    const [distanceFunction, margin, swap, reduction] = tripletDistanceSignature.bind(args);
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
