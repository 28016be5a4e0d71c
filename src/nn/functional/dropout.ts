// Dropout: elements or whole channels zeroed at random while training.
import { boolean, define, float, opt, tensor } from '../../arguments';
import { TorchError, ValueError } from '../../core/errors';
import { warn } from '../../core/warnings';
import { tidy } from '../../memory/scope';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

/** Throws the ValueError of Python's dropout functions unless `p` is from 0 to 1. */
export function checkProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new ValueError(`dropout probability has to be between 0 and 1, but got ${p}`);
}

/**
 * Zeroes each element with probability `p` and scales the others by 1 / (1 - p).
 *
 * @throws ValueError when `p` is not from 0 to 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html
 */
export const dropout = define(
  'dropout',
  [
    { input: tensor },
    /** Probability that an element is zeroed. */
    { p: opt(float, 0.5) },
    /** If false, return the input unchanged. */
    { training: opt(boolean, true) },
    /** Modify the input in place. */
    { inplace: opt(boolean, false) },
  ],
  (input, p, training, inplace): Tensor => {
    checkProbability(p);
    return inplace ? ops.dropout_(input, p, training) : ops.dropout(input, p, training);
  },
);

/**
 * Sets each element with probability `p` to SELU's negative saturation, then scales and shifts all so that mean and
 * variance are preserved.
 *
 * @throws ValueError when `p` is not from 0 to 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html
 */
export const alphaDropout = define(
  'alphaDropout',
  [
    { input: tensor },
    /** Probability that an element is zeroed. */
    { p: opt(float, 0.5) },
    /** If false, return the input unchanged. */
    { training: opt(boolean, false) },
    /** Modify the input in place. */
    { inplace: opt(boolean, false) },
  ],
  (input, p, training, inplace): Tensor => {
    checkProbability(p);
    return inplace ? ops.alphaDropout_(input, p, training) : ops.alphaDropout(input, p, training);
  },
);

/**
 * alphaDropout of whole channels of (N, C, ...).
 *
 * @throws ValueError when `p` is not from 0 to 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html
 */
export const featureAlphaDropout = define(
  'featureAlphaDropout',
  [
    { input: tensor },
    /** Probability that an element is zeroed. */
    { p: opt(float, 0.5) },
    /** If false, return the input unchanged. */
    { training: opt(boolean, false) },
    /** Modify the input in place. */
    { inplace: opt(boolean, false) },
  ],
  (input, p, training, inplace): Tensor => {
    checkProbability(p);
    return inplace ? ops.featureAlphaDropout_(input, p, training) : ops.featureAlphaDropout(input, p, training);
  },
);

const channels = (input: Tensor, p: number, training: boolean, inplace: boolean): Tensor =>
  inplace ? ops.featureDropout_(input, p, training) : ops.featureDropout(input, p, training);

// Handles an input (C, ...) without a batch dimension.
function unbatchedChannels(input: Tensor, p: number, training: boolean, inplace: boolean): Tensor {
  if (inplace) return channels(input.unsqueeze_(0), p, training, true).squeeze_(0);
  return tidy(() => channels(input.unsqueeze(0), p, training, false).squeeze(0));
}

/**
 * Zeroes each channel of (N, C, L) or (C, L) with probability `p` and scales the others by 1 / (1 - p).
 *
 * @throws ValueError when `p` is not from 0 to 1; TorchError for an input of any other number of dimensions
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout1d.html
 */
export const dropout1d = define(
  'dropout1d',
  [
    { input: tensor },
    /** Probability that an element is zeroed. */
    { p: opt(float, 0.5) },
    /** If false, return the input unchanged. */
    { training: opt(boolean, true) },
    /** Modify the input in place. */
    { inplace: opt(boolean, false) },
  ],
  (input, p, training, inplace): Tensor => {
    checkProbability(p);
    const { ndim } = input;
    if (ndim !== 2 && ndim !== 3) {
      throw new TorchError(
        `dropout1d: Expected 2D or 3D input, but received a ${ndim}D input. Note that dropout1d exists to provide channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional batch dimension (i.e. 2D or 3D inputs).`,
      );
    }
    return (ndim === 3 ? channels : unbatchedChannels)(input, p, training, inplace);
  },
);

const deprecated = (name: string, ndim: number, spatial: number): string =>
  `${name}: Received a ${ndim}-D input to ${name}, which is deprecated and will result in an error in a future release. To retain the behavior and silence this warning, please use dropout instead. Note that ${name} exists to provide channel-wise dropout on inputs with ${spatial} spatial dimensions, a channel dimension, and an optional batch dimension (i.e. ${spatial + 1}D or ${spatial + 2}D inputs).`;

/**
 * Zeroes each channel of (N, C, H, W) with probability `p` and scales the others by 1 / (1 - p). Three dimensions are
 * interpreted as (N, C, L), with a warning, as in PyTorch.
 *
 * @throws ValueError when `p` is not from 0 to 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout2d.html
 */
export const dropout2d = define(
  'dropout2d',
  [
    { input: tensor },
    /** Probability that an element is zeroed. */
    { p: opt(float, 0.5) },
    /** If false, return the input unchanged. */
    { training: opt(boolean, true) },
    /** Modify the input in place. */
    { inplace: opt(boolean, false) },
  ],
  (input, p, training, inplace): Tensor => {
    checkProbability(p);
    const { ndim } = input;
    if (ndim !== 3 && ndim !== 4) warn(deprecated('dropout2d', ndim, 2));
    if (ndim === 3) {
      warn(
        'dropout2d: Received a 3D input to dropout2d and assuming that channel-wise 1D dropout behavior is desired - input is interpreted as shape (N, C, L), where C is the channel dim. This behavior will change in a future release to interpret the input as one without a batch dimension, i.e. shape (C, H, W). To maintain the 1D channel-wise dropout behavior, please switch to using dropout1d instead.',
      );
    }
    return channels(input, p, training, inplace);
  },
);

/**
 * Zeroes each channel of (N, C, D, H, W) or (C, D, H, W) with probability `p` and scales the others by 1 / (1 - p).
 *
 * @throws ValueError when `p` is not from 0 to 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout3d.html
 */
export const dropout3d = define(
  'dropout3d',
  [
    { input: tensor },
    /** Probability that an element is zeroed. */
    { p: opt(float, 0.5) },
    /** If false, return the input unchanged. */
    { training: opt(boolean, true) },
    /** Modify the input in place. */
    { inplace: opt(boolean, false) },
  ],
  (input, p, training, inplace): Tensor => {
    checkProbability(p);
    const { ndim } = input;
    if (ndim !== 4 && ndim !== 5) warn(deprecated('dropout3d', ndim, 3));
    return (ndim === 5 ? channels : unbatchedChannels)(input, p, training, inplace);
  },
);
