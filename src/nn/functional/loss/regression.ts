// Losses of regression: distances of input and target, and likelihoods of distributions.

import { as, boolean, define, float, opt, or, orNull, string, tensor } from '../../../arguments';
import { atOnce } from '../../../async';
import { noGrad } from '../../../autograd/mode';
import { ValueError } from '../../../core/errors';
import { pythonSize } from '../../../core/python-repr';
import { warn } from '../../../core/warnings';
import { tidy } from '../../../memory/scope';
import * as ops from '../../../ops';
import type { Tensor } from '../../../tensor';
import { chosenReduction, type Reduction, reductionCode } from '../reduction';

const isSameSize = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((size, i) => size === b[i]);

// Runs a loss on input and target broadcast to one size. Kernels broadcast too, but return gradients of the broadcast size.
function broadcast(input: Tensor, target: Tensor, run: (x: Tensor, y: Tensor) => Tensor): Tensor {
  const [from, to] = [input.shape, target.shape];
  if (isSameSize(from, to)) return run(input, target);
  warn(
    `Using a target size (${pythonSize(to)}) that is different to the input size (${pythonSize(from)}). This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.`,
  );
  return tidy(() => run(...(ops.broadcastTensors([input, target]) as [Tensor, Tensor])));
}

function checkWeight(weight: Tensor, input: Tensor): void {
  if (!isSameSize(weight.shape, input.shape)) throw new ValueError('Weights and input must have the same size.');
}

// Reduces losses that are already weighted; `mean` computes the weighted mean.
function reduceWeighted(losses: Tensor, reduction: string, mean: (losses: Tensor) => Tensor): Tensor {
  if (reduction === 'none') return losses;
  if (reduction === 'sum') return losses.sum();
  if (reduction === 'mean') return mean(losses);
  throw new ValueError(`Invalid reduction mode: ${reduction}. Expected one of 'none', 'mean', 'sum'.`);
}

type Distance = (input: Tensor, target: Tensor, reduction: number) => Tensor;

// The mean of the distance over elements; with weights Σ weight · distance / Σ weight.
const weighted =
  (distance: Distance) =>
  (
    input: Tensor,
    target: Tensor,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    weight: Tensor | null = null,
  ): Tensor => {
    const chosen = chosenReduction(sizeAverage, reduce, reduction);
    if (weight === null) return broadcast(input, target, (x, y) => distance(x, y, reductionCode(chosen)));
    checkWeight(weight, input);
    const mean = (losses: Tensor): Tensor => losses.sum().div(weight.sum());
    return broadcast(input, target, (x, y) => tidy(() => reduceWeighted(distance(x, y, 0).mul(weight), chosen, mean)));
  };

/**
 * mean of (input - target)².
 *
 * @throws ValueError if the weights' size differs from the input's
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
 */
export const mseLoss = define(
  'mseLoss',
  [
    { input: tensor },
    { target: tensor },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
    /** A factor for each element, of the input's size; the mean then divides by the sum of the weights. */
    { weight: orNull(tensor) },
  ],
  weighted(ops.nn.mseLoss),
);

/**
 * mean of |input - target|.
 *
 * @throws ValueError if the weights' size differs from the input's
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
 */
export const l1Loss = define(
  'l1Loss',
  [
    { input: tensor },
    { target: tensor },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
    /** A factor for each element, of the input's size; the mean then divides by the sum of the weights. */
    { weight: orNull(tensor) },
  ],
  weighted(ops.nn.l1Loss),
);

/**
 * mean of d² / (2 beta) where |d| is under `beta`, |d| - beta / 2 elsewhere; d = input - target.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
 */
export const smoothL1Loss = define(
  'smoothL1Loss',
  [
    { input: tensor },
    { target: tensor },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
    /** The |d| at which the quadratic part ends. */
    { beta: opt(float, 1) },
  ],
  (input, target, sizeAverage, reduce, reduction, beta): Tensor => {
    const code = reductionCode(chosenReduction(sizeAverage, reduce, reduction));
    return broadcast(input, target, (x, y) => (beta === 0 ? ops.nn.l1Loss(x, y, code) : ops.nn.smoothL1Loss(x, y, code, beta)));
  },
);

/**
 * mean of d² / 2 where |d| is under `delta`, delta · (|d| - delta / 2) elsewhere; d = input - target.
 *
 * @throws ValueError if the weights' size differs from the input's
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
 */
export const huberLoss = define(
  'huberLoss',
  [
    { input: tensor },
    { target: tensor },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
    /** The |d| at which the quadratic part ends. */
    { delta: opt(float, 1) },
    /** A factor for each element, of the input's size. */
    { weight: orNull(tensor) },
  ],
  (input, target, reduction, delta, weight): Tensor => {
    if (weight === null) return broadcast(input, target, (x, y) => ops.nn.huberLoss(x, y, reductionCode(reduction), delta));
    checkWeight(weight, input);
    const mean = (losses: Tensor): Tensor => losses.mean();
    return broadcast(input, target, (x, y) => tidy(() => reduceWeighted(ops.nn.huberLoss(x, y, 0, delta).mul(weight), reduction, mean)));
  },
);

/**
 * mean of exp(input) - target · input, the negative log likelihood of Poisson counts; or input - target · log(input + eps).
 *
 * @throws ValueError for an unknown reduction
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 */
export const poissonNllLoss = define(
  'poissonNllLoss',
  [
    { input: tensor },
    { target: tensor },
    /** `input` is the logarithm of the rate. */
    { logInput: opt(boolean, true) },
    /** Add the Stirling approximation of log(target!). */
    { full: opt(boolean, false) },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Avoids log(0) and division by zero. */
    { eps: opt(float, 1e-8) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
  ],
  (input, target, logInput, full, sizeAverage, eps, reduce, reduction): Tensor =>
    ops.poissonNllLoss(input, target, logInput, full, eps, reductionCode(chosenReduction(sizeAverage, reduce, reduction))),
);

// The valid sizes of the variance: the input's size, without its last dimension, or with one dimension of size 1.
function fitVariance(variance: Tensor, input: Tensor): Tensor {
  const [sizes, wanted] = [variance.shape, input.shape];
  if (isSameSize(sizes, wanted)) return variance;
  if (isSameSize(sizes, wanted.slice(0, -1))) return variance.unsqueeze(-1);
  const others = sizes.filter((size, i) => size !== wanted[i]);
  if (sizes.length === wanted.length && others.reduce((sum, size) => sum + size, 0) === 1) return variance;
  throw new ValueError('var is of incorrect size');
}

/**
 * mean of (log(var) + (input - target)² / var) / 2, the negative log likelihood of normal draws; `var` is clamped to at
 * least `eps`.
 *
 * @throws ValueError for a negative variance, a variance of the wrong size, or an unknown reduction
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gaussian_nll_loss.html
 */
export const gaussianNllLoss = define(
  'gaussianNllLoss',
  [
    { input: tensor },
    { target: tensor },
    /** The variance: one number, or a tensor of the input's size, whose last dimension may be 1 or missing. */
    { var: or(tensor, float) },
    /** Add the constant log(2 π) / 2. */
    { full: opt(boolean, false) },
    /** Avoids log(0) and division by zero. */
    { eps: opt(float, 1e-6) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
  ],
  (input, target, variance, full, eps, reduction): Tensor =>
    tidy(() => {
      const isNegative = typeof variance === 'number' ? variance < 0 : atOnce(() => ops.any(variance.lt(0)).item());
      if (isNegative) throw new ValueError('var has negative entry/entries');
      const fitted = typeof variance === 'number' ? ops.onesLike(input).mul(variance) : fitVariance(variance, input);
      if (!['none', 'mean', 'sum'].includes(reduction)) throw new ValueError(`${reduction} is not valid`);
      const held = fitted.clone();
      noGrad(() => held.clamp_({ min: eps }));
      const losses = ops.log(held).add(input.sub(target).pow(2).div(held)).mul(0.5);
      if (full) losses.add_(0.5 * Math.log(2 * Math.PI));
      if (reduction === 'none') return losses;
      return reduction === 'mean' ? losses.mean() : losses.sum();
    }),
);

/**
 * The Kullback-Leibler divergence of log probabilities from `target`: target · (log(target) - input), elementwise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
 */
export const klDiv = define(
  'klDiv',
  [
    { input: tensor },
    { target: tensor },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** 'batchmean' divides by the batch size, as in the definition of the divergence; 'mean' by the number of elements. */
    { reduction: opt(as<Reduction | 'batchmean'>(string), 'mean') },
    /** `target` contains log probabilities too. */
    { logTarget: opt(boolean, false) },
  ],
  (input, target, sizeAverage, reduce, reduction, logTarget): Tensor => {
    const isLegacy = sizeAverage !== null || reduce !== null;
    if (!isLegacy && reduction === 'mean') {
      warn(
        "reduction: 'mean' divides the total loss by both the batch size and the support size.'batchmean' divides only by the batch size, and aligns with the KL div math definition.'mean' will be changed to behave the same as 'batchmean' in the next major release.",
      );
    }
    const chosen = chosenReduction(sizeAverage, reduce, reduction);
    const reduced = ops.klDiv(input, target, reductionCode(chosen === 'batchmean' ? 'sum' : chosen), { logTarget });
    if (reduction !== 'batchmean' || input.ndim === 0) return reduced;
    const perSample = reduced.div(input.size(0));
    reduced.dispose();
    return perSample;
  },
);
