// Loss layers.
import { type Arguments, bind, Signature } from '../../arguments';
import { ValueError } from '../../errors';
import type { Tensor } from '../../tensor';
import { crossEntropy, type DistanceFunction, mseLoss, tripletMarginLoss, tripletMarginWithDistanceLoss } from '../functional/loss';
import { type Reduction, reductionCode } from '../functional/reduction';
import { Module } from '../module';

function checked(reduction: Reduction): Reduction {
  reductionCode(reduction);
  return reduction;
}

function checkMargin(name: string, margin: number): void {
  if (!(margin > 0)) throw new ValueError(`${name}: expected margin to be greater than 0, got ${margin} instead`);
}

const mseSignature = new Signature('MSELoss(string reduction = "mean")');
type MSELossArguments = [reduction?: Reduction];

/** The mean squared error. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MSELoss.html */
export class MSELoss extends Module {
  readonly reduction: Reduction;

  constructor(...args: Arguments<typeof mseSignature.text, MSELossArguments>) {
    super();
    const [reduction = 'mean'] = bind<MSELossArguments>(mseSignature, args);
    this.reduction = checked(reduction);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return mseLoss(input, target, null, null, this.reduction);
  }
}

const crossEntropySignature = new Signature(
  'CrossEntropyLoss(Tensor|null weight = null, int ignoreIndex = -100, string reduction = "mean", float labelSmoothing = 0.0)',
);
type CrossEntropyArguments = [weight?: Tensor | null, ignoreIndex?: number, reduction?: Reduction, labelSmoothing?: number];

/** The cross entropy of logits and classes. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html */
export class CrossEntropyLoss extends Module {
  weight: Tensor | null;
  readonly ignoreIndex: number;
  readonly reduction: Reduction;
  readonly labelSmoothing: number;

  constructor(...args: Arguments<typeof crossEntropySignature.text, CrossEntropyArguments>) {
    super();
    const [weight = null, ignoreIndex = -100, reduction = 'mean', labelSmoothing = 0] = bind<CrossEntropyArguments>(
      crossEntropySignature,
      args,
    );
    this.weight = weight;
    this.registerBuffer('weight', weight);
    this.ignoreIndex = ignoreIndex;
    this.reduction = checked(reduction);
    this.labelSmoothing = labelSmoothing;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return crossEntropy(input, target, this.weight, null, this.ignoreIndex, null, this.reduction, this.labelSmoothing);
  }
}

const tripletSignature = new Signature(
  'TripletMarginLoss(float margin = 1.0, float p = 2.0, float eps = 1e-6, boolean swap = false, string reduction = "mean")',
);
type TripletArguments = [margin?: number, p?: number, eps?: number, swap?: boolean, reduction?: Reduction];

/**
 * max(0, ‖a - p‖ - ‖a - n‖ + margin) of anchor, positive and negative, each (N, D) or (D).
 *
 * @throws ValueError for a margin that is not positive
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.TripletMarginLoss.html
 */
export class TripletMarginLoss extends Module {
  readonly margin: number;
  readonly p: number;
  readonly eps: number;
  readonly swap: boolean;
  readonly reduction: Reduction;

  constructor(...args: Arguments<typeof tripletSignature.text, TripletArguments>) {
    super();
    const [margin = 1, p = 2, eps = 1e-6, swap = false, reduction = 'mean'] = bind<TripletArguments>(tripletSignature, args);
    checkMargin('TripletMarginLoss', margin);
    this.margin = margin;
    this.p = p;
    this.eps = eps;
    this.swap = swap;
    this.reduction = checked(reduction);
  }

  forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    return tripletMarginLoss(anchor, positive, negative, this.margin, this.p, this.eps, this.swap, null, null, this.reduction);
  }
}

const tripletDistanceSignature = new Signature(
  'TripletMarginWithDistanceLoss(function|null distanceFunction = null, float margin = 1.0, boolean swap = false, string reduction = "mean")',
);
type TripletDistanceArguments = [distanceFunction?: DistanceFunction | null, margin?: number, swap?: boolean, reduction?: Reduction];

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
export class TripletMarginWithDistanceLoss extends Module {
  readonly distanceFunction: DistanceFunction | null;
  readonly margin: number;
  readonly swap: boolean;
  readonly reduction: Reduction;

  constructor(...args: Arguments<typeof tripletDistanceSignature.text, TripletDistanceArguments>) {
    super();
    const [distanceFunction = null, margin = 1, swap = false, reduction = 'mean'] = bind<TripletDistanceArguments>(
      tripletDistanceSignature,
      args,
    );
    checkMargin('TripletMarginWithDistanceLoss', margin);
    this.distanceFunction = distanceFunction;
    this.margin = margin;
    this.swap = swap;
    this.reduction = checked(reduction);
  }

  forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    return tripletMarginWithDistanceLoss(anchor, positive, negative, this.distanceFunction, this.margin, this.swap, this.reduction);
  }
}
