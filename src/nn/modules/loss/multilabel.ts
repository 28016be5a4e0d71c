// Losses of predicted sets of classes.
import { as, boolean, type Call, opt, orNull, parameters, string, tensor } from '../../../arguments';
import type { Tensor } from '../../../tensor';
import * as F from '../../functional/loss';
import type { Reduction } from '../../functional/reduction';
import { Loss, WeightedLoss } from './base';

const multiLabelMarginSignature = parameters(
  'MultiLabelMarginLoss',
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * The hinge loss of scores (N, C) and lists of classes (N, C), each terminated by -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiLabelMarginLoss.html
 */
export class MultiLabelMarginLoss extends Loss {
  constructor(...args: Call<typeof multiLabelMarginSignature>) {
    const [sizeAverage, reduce, reduction] = multiLabelMarginSignature.bind(args);
    super(reduction, { sizeAverage, reduce });
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabelMarginLoss(input, target, { reduction: this.reduction });
  }
}

const multiLabelSoftMarginSignature = parameters(
  'MultiLabelSoftMarginLoss',
  { weight: orNull(tensor) },
  /** Deprecated: use `reduction`. */
  { sizeAverage: orNull(boolean) },
  /** Deprecated: use `reduction`. */
  { reduce: orNull(boolean) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
);

/**
 * The mean over classes of the binary cross entropy of logits (N, C) and targets of 0 and 1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiLabelSoftMarginLoss.html
 */
export class MultiLabelSoftMarginLoss extends WeightedLoss {
  constructor(...args: Call<typeof multiLabelSoftMarginSignature>) {
    const [weight, sizeAverage, reduce, reduction] = multiLabelSoftMarginSignature.bind(args);
    super(weight, reduction, { sizeAverage, reduce });
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabelSoftMarginLoss(input, target, { weight: this.weight, reduction: this.reduction });
  }
}
