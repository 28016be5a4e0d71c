// Losses of predicted classes.
import { type Arguments, bind, Signature } from '../../../arguments';
import { ValueError } from '../../../core/errors';
import { warn } from '../../../core/warnings';
import type { Tensor } from '../../../tensor';
import * as F from '../../functional/loss';
import type { Reduction } from '../../functional/reduction';
import { Loss, WeightedLoss } from './base';

const crossEntropySignature = new Signature(
  'CrossEntropyLoss(Tensor|null weight = null, boolean|null sizeAverage = null, int ignoreIndex = -100, boolean|null reduce = null, string reduction = "mean", float labelSmoothing = 0)',
);
type CrossEntropyLossArguments = [
  weight?: Tensor | null,
  sizeAverage?: boolean | null,
  ignoreIndex?: number,
  reduce?: boolean | null,
  reduction?: Reduction,
  labelSmoothing?: number,
];

/**
 * The cross entropy of logits (N, C, ...) and classes (N, ...), or class probabilities (N, C, ...).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html
 */
export class CrossEntropyLoss extends WeightedLoss {
  readonly ignoreIndex: number;
  readonly labelSmoothing: number;

  constructor(...args: Arguments<typeof crossEntropySignature.text, CrossEntropyLossArguments>) {
    const [weight = null, sizeAverage = null, ignoreIndex = -100, reduce = null, reduction = 'mean', labelSmoothing = 0] =
      bind<CrossEntropyLossArguments>(crossEntropySignature, args);
    super(weight, reduction, { sizeAverage, reduce });
    this.ignoreIndex = ignoreIndex;
    this.labelSmoothing = labelSmoothing;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.crossEntropy(input, target, {
      weight: this.weight,
      ignoreIndex: this.ignoreIndex,
      reduction: this.reduction,
      labelSmoothing: this.labelSmoothing,
    });
  }
}

const nllSignature = new Signature(
  'NLLLoss(Tensor|null weight = null, boolean|null sizeAverage = null, int ignoreIndex = -100, boolean|null reduce = null, string reduction = "mean")',
);
type NLLLossArguments = [
  weight?: Tensor | null,
  sizeAverage?: boolean | null,
  ignoreIndex?: number,
  reduce?: boolean | null,
  reduction?: Reduction,
];

/**
 * The negative of the log probabilities (N, C, ...) of classes (N, ...).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html
 */
export class NLLLoss extends WeightedLoss {
  readonly ignoreIndex: number;

  constructor(...args: Arguments<typeof nllSignature.text, NLLLossArguments>) {
    const [weight = null, sizeAverage = null, ignoreIndex = -100, reduce = null, reduction = 'mean'] = bind<NLLLossArguments>(
      nllSignature,
      args,
    );
    super(weight, reduction, { sizeAverage, reduce });
    this.ignoreIndex = ignoreIndex;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.nllLoss(input, target, { weight: this.weight, ignoreIndex: this.ignoreIndex, reduction: this.reduction });
  }
}

/** {@link NLLLoss}, by the name that PyTorch deprecates. */
export class NLLLoss2d extends NLLLoss {
  constructor(...args: Arguments<typeof nllSignature.text, NLLLossArguments>) {
    warn(
      'NLLLoss2d has been deprecated. Please use NLLLoss instead as a drop-in replacement and see https://pytorch.org/docs/main/nn.html#torch.nn.NLLLoss for more details.',
    );
    super(...args);
  }
}

const bceSignature = new Signature(
  'BCELoss(Tensor|null weight = null, boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")',
);
type BCELossArguments = [weight?: Tensor | null, sizeAverage?: boolean | null, reduce?: boolean | null, reduction?: Reduction];

/**
 * -(target · log(input) + (1 - target) · log(1 - input)), input probabilities.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BCELoss.html
 */
export class BCELoss extends WeightedLoss {
  constructor(...args: Arguments<typeof bceSignature.text, BCELossArguments>) {
    const [weight = null, sizeAverage = null, reduce = null, reduction = 'mean'] = bind<BCELossArguments>(bceSignature, args);
    super(weight, reduction, { sizeAverage, reduce });
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.binaryCrossEntropy(input, target, { weight: this.weight, reduction: this.reduction });
  }
}

const bceWithLogitsSignature = new Signature(
  'BCEWithLogitsLoss(Tensor|null weight = null, boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean", Tensor|null posWeight = null)',
);
type BCEWithLogitsLossArguments = [
  weight?: Tensor | null,
  sizeAverage?: boolean | null,
  reduce?: boolean | null,
  reduction?: Reduction,
  posWeight?: Tensor | null,
];

/**
 * The binary cross entropy of sigmoid(input), in a stable form.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BCEWithLogitsLoss.html
 */
export class BCEWithLogitsLoss extends Loss {
  /** A factor for each element; a buffer. */
  declare weight: Tensor | null;
  /** A factor for the positive ones of each class; a buffer, `pos_weight` in state dicts. */
  declare pos_weight: Tensor | null;

  constructor(...args: Arguments<typeof bceWithLogitsSignature.text, BCEWithLogitsLossArguments>) {
    const [weight = null, sizeAverage = null, reduce = null, reduction = 'mean', posWeight = null] = bind<BCEWithLogitsLossArguments>(
      bceWithLogitsSignature,
      args,
    );
    super(reduction, { sizeAverage, reduce });
    this.registerBuffer('weight', weight);
    this.registerBuffer('pos_weight', posWeight);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.binaryCrossEntropyWithLogits(input, target, { weight: this.weight, posWeight: this.pos_weight, reduction: this.reduction });
  }
}

const multiMarginSignature = new Signature(
  'MultiMarginLoss(int p = 1, float margin = 1, Tensor|null weight = null, boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")',
);
type MultiMarginLossArguments = [
  p?: number,
  margin?: number,
  weight?: Tensor | null,
  sizeAverage?: boolean | null,
  reduce?: boolean | null,
  reduction?: Reduction,
];

/**
 * The hinge loss of scores (N, C) and classes (N): Σ over other classes i of max(0, margin - input[target] + input[i])ᵖ / C.
 *
 * @throws ValueError for another p than 1 and 2
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiMarginLoss.html
 */
export class MultiMarginLoss extends WeightedLoss {
  readonly p: number;
  readonly margin: number;

  constructor(...args: Arguments<typeof multiMarginSignature.text, MultiMarginLossArguments>) {
    const [p = 1, margin = 1, weight = null, sizeAverage = null, reduce = null, reduction = 'mean'] = bind<MultiMarginLossArguments>(
      multiMarginSignature,
      args,
    );
    super(weight, reduction, { sizeAverage, reduce });
    if (p !== 1 && p !== 2) throw new ValueError('only p == 1 and p == 2 supported');
    if (weight !== null && weight.ndim !== 1) throw new ValueError(`weight must be None or 1-dimensional tensor, got ${weight.ndim}`);
    this.p = p;
    this.margin = margin;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.multiMarginLoss(input, target, { p: this.p, margin: this.margin, weight: this.weight, reduction: this.reduction });
  }
}

const softMarginSignature = new Signature(
  'SoftMarginLoss(boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")',
);
type SoftMarginLossArguments = [sizeAverage?: boolean | null, reduce?: boolean | null, reduction?: Reduction];

/**
 * mean of log(1 + exp(-target · input)), targets 1 and -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.SoftMarginLoss.html
 */
export class SoftMarginLoss extends Loss {
  constructor(...args: Arguments<typeof softMarginSignature.text, SoftMarginLossArguments>) {
    const [sizeAverage = null, reduce = null, reduction = 'mean'] = bind<SoftMarginLossArguments>(softMarginSignature, args);
    super(reduction, { sizeAverage, reduce });
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.softMarginLoss(input, target, { reduction: this.reduction });
  }
}
