// The base of loss layers: reduction and weights.
import type { Tensor } from '../../../tensor';
import { chosenReduction, type Reduction } from '../../functional/reduction';
import { Module } from '../../module';

/** PyTorch's deprecated flags for the reduction; if either is given, they override `reduction`. */
export interface OldReduction {
  sizeAverage: boolean | null;
  reduce: boolean | null;
}

export abstract class Loss extends Module {
  /** 'mean' over the batch, 'sum', or 'none' for a loss per element. */
  readonly reduction: Reduction;

  constructor(reduction: Reduction, { sizeAverage, reduce }: OldReduction = { sizeAverage: null, reduce: null }) {
    super();
    this.reduction = chosenReduction(sizeAverage, reduce, reduction);
  }
}

export abstract class WeightedLoss extends Loss {
  /** A factor for each class or element; a buffer. */
  declare weight: Tensor | null;

  constructor(weight: Tensor | null, reduction: Reduction, old?: OldReduction) {
    super(reduction, old);
    this.registerBuffer('weight', weight);
  }
}
