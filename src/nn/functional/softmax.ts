// Softmax and similar functions: they convert numbers along a dimension to probabilities.
import { boolean, define, dtype, float, int, opt, orNull, tensor } from '../../arguments';
import { warn } from '../../core/warnings';
import { tidy } from '../../memory/scope';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

// PyTorch's former default dimension, used if none is given.
function implicitDim(name: string, input: Tensor): number {
  warn(`Implicit dimension choice for ${name} has been deprecated. Change the call to include dim=X as an argument.`);
  const { ndim } = input;
  return ndim === 0 || ndim === 1 || ndim === 3 ? 0 : 1;
}

/**
 * exp(x_i) / sum_j exp(x_j) along `dim`, computed in `dtype` if given.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 */
export const softmax = define(
  'softmax',
  [
    { input: tensor },
    /** Dimension along which the probabilities sum to 1. */
    { dim: orNull(int) },
    { dtype: orNull(dtype) },
  ],
  (input, dim, dtype): Tensor => {
    const along = dim ?? implicitDim('softmax', input);
    return dtype === null ? ops.softmax(input, along) : ops.softmax(input, along, dtype);
  },
);

/**
 * log(softmax(x)) along `dim`, in a stable form.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 */
export const logSoftmax = define(
  'logSoftmax',
  [
    { input: tensor },
    /** Dimension along which the probabilities sum to 1. */
    { dim: orNull(int) },
    { dtype: orNull(dtype) },
  ],
  (input, dim, dtype): Tensor => {
    const along = dim ?? implicitDim('log_softmax', input);
    return dtype === null ? ops.logSoftmax(input, along) : ops.logSoftmax(input, along, dtype);
  },
);

/**
 * softmax(-x) along `dim`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softmin.html
 */
export const softmin = define(
  'softmin',
  [
    { input: tensor },
    /** Dimension along which the probabilities sum to 1. */
    { dim: orNull(int) },
    { dtype: orNull(dtype) },
  ],
  (input, dim, dtype): Tensor => {
    const along = dim ?? implicitDim('softmin', input);
    return tidy(() => {
      const negated = ops.neg(input);
      return dtype === null ? ops.softmax(negated, along) : ops.softmax(negated, along, dtype);
    });
  },
);

/**
 * Samples the Gumbel-softmax distribution: softmax((logits + g) / tau) along `dim`, where g is Gumbel noise.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gumbel_softmax.html
 */
export const gumbelSoftmax = define(
  'gumbelSoftmax',
  [
    { logits: tensor },
    /** The temperature. */
    { tau: opt(float, 1) },
    /** Return one-hot vectors with the gradient of the soft samples. */
    { hard: opt(boolean, false) },
    /** Has no effect. */
    { eps: opt(float, 1e-10) },
    /** Dimension along which the probabilities sum to 1. */
    { dim: opt(int, -1) },
  ],
  (logits, tau, hard, eps, dim): Tensor => {
    if (eps !== 1e-10) warn('`eps` parameter is deprecated and has no effect.');
    return tidy(() => {
      const draws = ops.emptyLike(logits, { memoryFormat: 'contiguousFormat' }).exponential_();
      const soft = ops.softmax(logits.add(draws.log().neg()).div(tau), dim);
      if (!hard) return soft;
      const [, index] = ops.max(soft, dim, true);
      const oneHot = ops.zerosLike(logits, { memoryFormat: 'contiguousFormat' }).scatter_(dim, index, 1);
      return oneHot.sub(soft.detach()).add(soft);
    });
  },
);
