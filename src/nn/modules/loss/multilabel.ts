// Losses of predicted sets of classes.
import { type Arguments, bind, Signature } from '../../../arguments';
import type { Tensor } from '../../../tensor';
import * as F from '../../functional/loss';
import type { Reduction } from '../../functional/reduction';
import { Loss, WeightedLoss } from './base';

const multiLabelMarginSignature = new Signature(
  'MultiLabelMarginLoss(boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")',
);
type MultiLabelMarginLossArguments = [sizeAverage?: boolean | null, reduce?: boolean | null, reduction?: Reduction];

/**
 * The hinge loss of scores (N, C) and lists of classes (N, C), each list ended by -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiLabelMarginLoss.html
 */
export class MultiLabelMarginLoss extends Loss {
  constructor(...args: Arguments<typeof multiLabelMarginSignature.text, MultiLabelMarginLossArguments>) {
    const [sizeAverage = null, reduce = null, reduction = 'mean'] = bind<MultiLabelMarginLossArguments>(multiLabelMarginSignature, args);
    super(reduction, { sizeAverage, reduce });
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabelMarginLoss(input, target, { reduction: this.reduction });
  }
}

const multiLabelSoftMarginSignature = new Signature(
  'MultiLabelSoftMarginLoss(Tensor|null weight = null, boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")',
);
type MultiLabelSoftMarginLossArguments = [
  weight?: Tensor | null,
  sizeAverage?: boolean | null,
  reduce?: boolean | null,
  reduction?: Reduction,
];

/**
 * The mean over classes of the binary cross entropy of logits (N, C) and targets of 0 and 1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiLabelSoftMarginLoss.html
 */
export class MultiLabelSoftMarginLoss extends WeightedLoss {
  constructor(...args: Arguments<typeof multiLabelSoftMarginSignature.text, MultiLabelSoftMarginLossArguments>) {
    const [weight = null, sizeAverage = null, reduce = null, reduction = 'mean'] = bind<MultiLabelSoftMarginLossArguments>(
      multiLabelSoftMarginSignature,
      args,
    );
    super(weight, reduction, { sizeAverage, reduce });
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabelSoftMarginLoss(input, target, { weight: this.weight, reduction: this.reduction });
  }
}
