// Softmax and its relatives: a slice of numbers made into probabilities.
import { define } from '../../arguments';
import type { DType } from '../../core/dtype';
import { warn } from '../../core/warnings';
import { tidy } from '../../memory/scope';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

// The dimension that PyTorch once took when none was named.
function implicitDim(name: string, input: Tensor): number {
  warn(`Implicit dimension choice for ${name} has been deprecated. Change the call to include dim=X as an argument.`);
  const { ndim } = input;
  return ndim === 0 || ndim === 1 || ndim === 3 ? 0 : 1;
}

/**
 * exp(x_i) / sum_j exp(x_j) along `dim`, computed in `dtype` where one is given.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 */
export const softmax = define(
  'softmax(Tensor input, int|null dim = null, dtype|null dtype = null)',
  (input: Tensor, dim: number | null = null, dtype: DType | null = null): Tensor => {
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
  'logSoftmax(Tensor input, int|null dim = null, dtype|null dtype = null)',
  (input: Tensor, dim: number | null = null, dtype: DType | null = null): Tensor => {
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
  'softmin(Tensor input, int|null dim = null, dtype|null dtype = null)',
  (input: Tensor, dim: number | null = null, dtype: DType | null = null): Tensor => {
    const along = dim ?? implicitDim('softmin', input);
    return tidy(() => {
      const negated = ops.neg(input);
      return dtype === null ? ops.softmax(negated, along) : ops.softmax(negated, along, dtype);
    });
  },
);

/**
 * A draw from the Gumbel-softmax distribution: softmax((logits + g) / tau) along `dim`, g Gumbel noise.
 *
 * @param tau the temperature
 * @param hard give one-hot vectors whose gradient is that of the soft ones
 * @param eps has no effect
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gumbel_softmax.html
 */
export const gumbelSoftmax = define(
  'gumbelSoftmax(Tensor logits, float tau = 1, boolean hard = false, float eps = 1e-10, int dim = -1)',
  (logits: Tensor, tau: number = 1, hard: boolean = false, eps: number = 1e-10, dim: number = -1): Tensor => {
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
