// Losses of predicted classes.
import { as, boolean, type Call, float, int, opt, orNull, parameters, string, tensor } from '../../../arguments';
import { ValueError } from '../../../core/errors';
import { warn } from '../../../core/warnings';
import type { Tensor } from '../../../tensor';
import * as F from '../../functional/loss';
import type { Reduction } from '../../functional/reduction';
import { Loss, WeightedLoss } from './base';

const crossEntropySignature = parameters(
  'CrossEntropyLoss',
  { weight: orNull(tensor) },
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** The class to ignore. */
  { ignoreIndex: opt(int, -100) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
  /** Fraction of each target that is distributed evenly over all classes, from 0 to 1. */
  { labelSmoothing: opt(float, 0) },
);

/**
 * The cross entropy of logits (N, C, ...) and classes (N, ...), or class probabilities (N, C, ...).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html
 */
export class CrossEntropyLoss extends WeightedLoss {
  readonly ignoreIndex: number;
  readonly labelSmoothing: number;

  constructor(...args: Call<typeof crossEntropySignature>) {
    const [weight, sizeAverage, ignoreIndex, reduce, reduction, labelSmoothing] = crossEntropySignature.bind(args);
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

const nllSignature = parameters(
  'NLLLoss',
  { weight: orNull(tensor) },
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** The class to ignore. */
  { ignoreIndex: opt(int, -100) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * The negative of the log probabilities (N, C, ...) of classes (N, ...).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html
 */
export class NLLLoss extends WeightedLoss {
  readonly ignoreIndex: number;

  constructor(...args: Call<typeof nllSignature>) {
    const [weight, sizeAverage, ignoreIndex, reduce, reduction] = nllSignature.bind(args);
    super(weight, reduction, { sizeAverage, reduce });
    this.ignoreIndex = ignoreIndex;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.nllLoss(input, target, { weight: this.weight, ignoreIndex: this.ignoreIndex, reduction: this.reduction });
  }
}

/** {@link NLLLoss} under PyTorch's deprecated name. */
export class NLLLoss2d extends NLLLoss {
  constructor(...args: Call<typeof nllSignature>) {
    warn(
      'NLLLoss2d has been deprecated. Please use NLLLoss instead as a drop-in replacement and see https://pytorch.org/docs/main/nn.html#torch.nn.NLLLoss for more details.',
    );
    super(...args);
  }
}

const bceSignature = parameters(
  'BCELoss',
  { weight: orNull(tensor) },
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * -(target · log(input) + (1 - target) · log(1 - input)); the input contains probabilities.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BCELoss.html
 */
export class BCELoss extends WeightedLoss {
  constructor(...args: Call<typeof bceSignature>) {
    const [weight, sizeAverage, reduce, reduction] = bceSignature.bind(args);
    super(weight, reduction, { sizeAverage, reduce });
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.binaryCrossEntropy(input, target, { weight: this.weight, reduction: this.reduction });
  }
}

const bceWithLogitsSignature = parameters(
  'BCEWithLogitsLoss',
  { weight: orNull(tensor) },
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
  /** Weight of the positive examples. */
  { posWeight: orNull(tensor) },
);

/**
 * The binary cross entropy of sigmoid(input), in a stable form.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BCEWithLogitsLoss.html
 */
export class BCEWithLogitsLoss extends Loss {
  /** A factor for each element; a buffer. */
  declare weight: Tensor | null;
  /** A factor for the positive examples of each class; a buffer, `pos_weight` in state dicts. */
  declare pos_weight: Tensor | null;

  constructor(...args: Call<typeof bceWithLogitsSignature>) {
    const [weight, sizeAverage, reduce, reduction, posWeight] = bceWithLogitsSignature.bind(args);
    super(reduction, { sizeAverage, reduce });
    this.registerBuffer('weight', weight);
    this.registerBuffer('pos_weight', posWeight);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.binaryCrossEntropyWithLogits(input, target, { weight: this.weight, posWeight: this.pos_weight, reduction: this.reduction });
  }
}

const multiMarginSignature = parameters(
  'MultiMarginLoss',
  { p: opt(int, 1) },
  /** Margin. */
  { margin: opt(float, 1) },
  { weight: orNull(tensor) },
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * The hinge loss of scores (N, C) and classes (N): Σ over other classes i of max(0, margin - input[target] + input[i])ᵖ / C.
 *
 * @throws ValueError unless p is 1 or 2
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiMarginLoss.html
 */
export class MultiMarginLoss extends WeightedLoss {
  readonly p: number;
  readonly margin: number;

  constructor(...args: Call<typeof multiMarginSignature>) {
    const [p, margin, weight, sizeAverage, reduce, reduction] = multiMarginSignature.bind(args);
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

const softMarginSignature = parameters(
  'SoftMarginLoss',
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * mean of log(1 + exp(-target · input)), targets 1 and -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.SoftMarginLoss.html
 */
export class SoftMarginLoss extends Loss {
  constructor(...args: Call<typeof softMarginSignature>) {
    const [sizeAverage, reduce, reduction] = softMarginSignature.bind(args);
    super(reduction, { sizeAverage, reduce });
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.softMarginLoss(input, target, { reduction: this.reduction });
  }
}
