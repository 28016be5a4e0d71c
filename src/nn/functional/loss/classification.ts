// Losses of single-label and binary classification.
import { as, boolean, define, float, int, opt, orNull, string, tensor } from '../../../arguments';
import { ValueError } from '../../../core/errors';
import { pythonSize } from '../../../core/python-repr';
import { tidy } from '../../../memory/scope';
import * as ops from '../../../ops';
import type { Tensor } from '../../../tensor';
import { chosenReduction, type Reduction, reductionCode } from '../reduction';

/**
 * The cross entropy of logits (N, C, ...) and classes (N, ...) as int64, or class probabilities (N, C, ...).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 */
export const crossEntropy = define(
  'crossEntropy',
  [
    { input: tensor },
    { target: tensor },
    /** (C): a factor for each class. */
    { weight: orNull(tensor) },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** The class to ignore, both in the loss and in the divisor of the mean. */
    { ignoreIndex: opt(int, -100) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
    /** Fraction of each target that is distributed evenly over all classes, from 0 to 1. */
    { labelSmoothing: opt(float, 0) },
  ],
  (input, target, weight, sizeAverage, ignoreIndex, reduce, reduction, labelSmoothing): Tensor => {
    const code = reductionCode(chosenReduction(sizeAverage, reduce, reduction));
    return ops.nn.crossEntropyLoss(input, target, weight, code, ignoreIndex, labelSmoothing);
  },
);

/**
 * The negative log likelihood of log probabilities (N, C, ...) and classes (N, ...) as int64: -input[n, target[n]].
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 */
export const nllLoss = define(
  'nllLoss',
  [
    { input: tensor },
    { target: tensor },
    /** (C): a factor for each class. */
    { weight: orNull(tensor) },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** The class to ignore, both in the loss and in the divisor of the mean. */
    { ignoreIndex: opt(int, -100) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
  ],
  (input, target, weight, sizeAverage, ignoreIndex, reduce, reduction): Tensor =>
    ops.nn.nllLossNd(input, target, weight, reductionCode(chosenReduction(sizeAverage, reduce, reduction)), ignoreIndex),
);

const isSameSize = (a: Tensor, b: Tensor): boolean => a.shape.join() === b.shape.join();

/**
 * mean of -(target · log(input) + (1 - target) · log(1 - input)), input and target from 0 to 1.
 *
 * @throws ValueError for a target of another size
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
 */
export const binaryCrossEntropy = define(
  'binaryCrossEntropy',
  [
    { input: tensor },
    { target: tensor },
    /** A factor for each element; broadcast. */
    { weight: orNull(tensor) },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
  ],
  (input, target, weight, sizeAverage, reduce, reduction): Tensor => {
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
 * @throws ValueError for a target of another size
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 */
export const binaryCrossEntropyWithLogits = define(
  'binaryCrossEntropyWithLogits',
  [
    { input: tensor },
    { target: tensor },
    /** A factor for each element; broadcast. */
    { weight: orNull(tensor) },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
    /** A factor for the positive term of each class; broadcast. */
    { posWeight: orNull(tensor) },
  ],
  (input, target, weight, sizeAverage, reduce, reduction, posWeight): Tensor => {
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
 * @throws ValueError for any other `p` and for weights that are not 1-D
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 */
export const multiMarginLoss = define(
  'multiMarginLoss',
  [
    { input: tensor },
    { target: tensor },
    /** 1 or 2. */
    { p: opt(int, 1) },
    /** Margin. */
    { margin: opt(float, 1) },
    /** (C): a factor for each class. */
    { weight: orNull(tensor) },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
  ],
  (input, target, p, margin, weight, sizeAverage, reduce, reduction): Tensor => {
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
  'softMarginLoss',
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
    ops.nn.softMarginLoss(input, target, reductionCode(chosenReduction(sizeAverage, reduce, reduction))),
);
