// Losses of one class among several, and of one yes or no.
import { define } from '../../../arguments';
import { ValueError } from '../../../core/errors';
import { pythonSize } from '../../../core/python-repr';
import { tidy } from '../../../memory/scope';
import * as ops from '../../../ops';
import type { Tensor } from '../../../tensor';
import { chosenReduction, type Reduction, reductionCode } from '../reduction';

/**
 * The cross entropy of logits (N, C, ...) and classes (N, ...) as int64, or class probabilities (N, C, ...).
 *
 * @param weight (C) a factor for each class
 * @param ignoreIndex the class that adds nothing, neither to the loss nor to the mean's divisor
 * @param labelSmoothing how much of each target is spread evenly over the classes, from 0 to 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 */
export const crossEntropy = define(
  'crossEntropy(Tensor input, Tensor target, Tensor|null weight = null, boolean|null sizeAverage = null, int ignoreIndex = -100, boolean|null reduce = null, string reduction = "mean", float labelSmoothing = 0.0)',
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    ignoreIndex: number = -100,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    labelSmoothing: number = 0,
  ): Tensor => {
    const code = reductionCode(chosenReduction(sizeAverage, reduce, reduction));
    return ops.nn.crossEntropyLoss(input, target, weight, code, ignoreIndex, labelSmoothing);
  },
);

/**
 * The negative log likelihood of log probabilities (N, C, ...) and classes (N, ...) as int64: -input[n, target[n]].
 *
 * @param weight (C) a factor for each class
 * @param ignoreIndex the class that adds nothing, neither to the loss nor to the mean's divisor
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 */
export const nllLoss = define(
  'nllLoss(Tensor input, Tensor target, Tensor|null weight = null, boolean|null sizeAverage = null, int ignoreIndex = -100, boolean|null reduce = null, string reduction = "mean")',
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    ignoreIndex: number = -100,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => ops.nn.nllLossNd(input, target, weight, reductionCode(chosenReduction(sizeAverage, reduce, reduction)), ignoreIndex),
);

const isSameSize = (a: Tensor, b: Tensor): boolean => a.shape.join() === b.shape.join();

/**
 * mean of -(target · log(input) + (1 - target) · log(1 - input)), input and target from 0 to 1.
 *
 * @param weight a factor for each element; it is broadcast
 * @throws ValueError for a target of another size
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
 */
export const binaryCrossEntropy = define(
  'binaryCrossEntropy(Tensor input, Tensor target, Tensor|null weight = null, boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")',
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const code = reductionCode(chosenReduction(sizeAverage, reduce, reduction));
    if (!isSameSize(input, target)) {
      throw new ValueError(
        `Using a target size (${pythonSize(target.shape)}) that is different to the input size (${pythonSize(input.shape)}) is deprecated. Please ensure they have the same size.`,
      );
    }
    if (weight === null) return ops.nn.binaryCrossEntropy(input, target, null, code);
    return tidy(() => ops.nn.binaryCrossEntropy(input, target, ops.broadcastTensors([weight, target])[0] as Tensor, code));
  },
);

/**
 * {@link binaryCrossEntropy} of sigmoid(input), in a stable form.
 *
 * @param weight a factor for each element; it is broadcast
 * @param posWeight a factor for the positive part of each class; it is broadcast
 * @throws ValueError for a target of another size
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 */
export const binaryCrossEntropyWithLogits = define(
  'binaryCrossEntropyWithLogits(Tensor input, Tensor target, Tensor|null weight = null, boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean", Tensor|null posWeight = null)',
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    posWeight: Tensor | null = null,
  ): Tensor => {
    const code = reductionCode(chosenReduction(sizeAverage, reduce, reduction));
    if (!isSameSize(input, target)) {
      throw new ValueError(`Target size (${pythonSize(target.shape)}) must be the same as input size (${pythonSize(input.shape)})`);
    }
    return ops.binaryCrossEntropyWithLogits(input, target, weight, posWeight, code);
  },
);

/**
 * mean over n of Σ over classes i other than y of max(0, margin - x[y] + x[i])^p / C, for scores (N, C) and classes y (N).
 *
 * @param p 1 or 2
 * @param weight (C) a factor for each class
 * @throws ValueError for another `p` and for weights of other dimensions
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 */
export const multiMarginLoss = define(
  'multiMarginLoss(Tensor input, Tensor target, int p = 1, float margin = 1.0, Tensor|null weight = null, boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")',
  (
    input: Tensor,
    target: Tensor,
    p: number = 1,
    margin: number = 1,
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const code = reductionCode(chosenReduction(sizeAverage, reduce, reduction));
    if (p !== 1 && p !== 2) throw new ValueError('only p == 1 and p == 2 supported');
    if (weight !== null && weight.ndim !== 1) throw new ValueError('weight must be one-dimensional');
    return ops.nn.multiMarginLoss(input, target, p, margin, weight, code);
  },
);

/**
 * mean of log(1 + exp(-target · input)), target 1 or -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
 */
export const softMarginLoss = define(
  'softMarginLoss(Tensor input, Tensor target, boolean|null sizeAverage = null, boolean|null reduce = null, string reduction = "mean")',
  (
    input: Tensor,
    target: Tensor,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => ops.nn.softMarginLoss(input, target, reductionCode(chosenReduction(sizeAverage, reduce, reduction))),
);
