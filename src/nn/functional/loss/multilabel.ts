// Losses of multi-label classification.
import { as, boolean, define, opt, orNull, string, tensor } from '../../../arguments';
import { ValueError } from '../../../core/errors';
import { tidy } from '../../../memory/scope';
import * as ops from '../../../ops';
import type { Tensor } from '../../../tensor';
import { chosenReduction, type Reduction, reductionCode } from '../reduction';

/**
 * mean of Σ over target classes y and other classes i of max(0, 1 - (x[y] - x[i])) / C, for scores (N, C) or (C); targets of
 * that size list the classes as int64, terminated by -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
 */
export const multilabelMarginLoss = define(
  'multilabelMarginLoss',
  [
    { input: tensor },
    { target: tensor },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
  ],
  (input, target, sizeAverage, reduce, reduction): Tensor =>
    ops.nn.multilabelMarginLoss(input, target, reductionCode(chosenReduction(sizeAverage, reduce, reduction))),
);

/**
 * mean over samples and classes of -(target · log(sigmoid(x)) + (1 - target) · log(sigmoid(-x))), for (N, C) of zeros and ones.
 *
 * @throws ValueError for an unknown reduction
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_soft_margin_loss.html
 */
export const multilabelSoftMarginLoss = define(
  'multilabelSoftMarginLoss',
  [
    { input: tensor },
    { target: tensor },
    /** (C): a factor for each class. */
    { weight: orNull(tensor) },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
  ],
  (input, target, weight, sizeAverage, reduce, reduction): Tensor => {
    const chosen = chosenReduction(sizeAverage, reduce, reduction);
    return tidy(() => {
      const yes = target.mul(ops.nn.logSigmoid(input));
      const no = ops.rsub(target, 1).mul(ops.nn.logSigmoid(ops.neg(input)));
      const elements = yes.add(no).neg();
      const losses = weight === null ? elements : elements.mul(weight);
      const perSample = losses.sum(-1).div(input.size(-1));
      if (chosen === 'none') return perSample;
      if (chosen === 'mean') return perSample.mean();
      if (chosen === 'sum') return perSample.sum();
      throw new ValueError(`${chosen as string} is not valid`);
    });
  },
);
