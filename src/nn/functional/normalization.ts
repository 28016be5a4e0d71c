// Normalization: shifts and scales inputs by their statistics.

import { boolean, define, float, int, nullable, opt, orNull, size, tensor } from '../../arguments';
import { TorchError, ValueError } from '../../core/errors';
import { pythonFloat, pythonList, pythonSize } from '../../core/python-repr';
import * as linalg from '../../linalg';
import { tidy } from '../../memory/scope';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

export { layerNorm, rmsNorm } from '../../ops';

const product = (sizes: readonly number[]): number => sizes.reduce((all, size) => all * size, 1);

const tooFew = (shown: string): ValueError =>
  new ValueError(`Expected more than 1 value per channel when training, got input size ${shown}`);

/**
 * (x - mean) / sqrt(var + eps) · weight + bias for each channel of (N, C, ...).
 *
 * @throws ValueError when training with one value per channel, and for a negative `eps` (in training also for 0)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 */
export const batchNorm = define(
  'batchNorm',
  [
    { input: tensor },
    /** (C): the mean to use when not training; training moves it towards the batch's mean by `momentum`. */
    { runningMean: nullable(tensor) },
    /** (C): the variance, likewise. */
    { runningVar: nullable(tensor) },
    { weight: orNull(tensor) },
    { bias: orNull(tensor) },
    /** Normalize by the batch's own statistics. */
    { training: opt(boolean, false) },
    { momentum: opt(float, 0.1) },
    { eps: opt(float, 1e-5) },
  ],
  (input, runningMean, runningVar, weight, bias, training, momentum, eps): Tensor => {
    if (training) {
      const { shape } = input;
      if (input.size(0) * product(shape.slice(2)) === 1) throw tooFew(pythonSize(shape));
      if (eps <= 0) throw new ValueError(`batch_norm eps must be positive during training, but got ${pythonFloat(eps)}`);
    } else if (eps < 0) {
      throw new ValueError(`batch_norm eps must be non-negative, but got ${pythonFloat(eps)}`);
    }
    return ops.batchNorm(input, weight, bias, runningMean, runningVar, training, momentum, eps, true);
  },
);

/**
 * (x - mean) / sqrt(var + eps) · weight + bias for each channel of each sample of (N, C, ...).
 *
 * @throws ValueError if a channel has one element and its own statistics are used
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 */
export const instanceNorm = define(
  'instanceNorm',
  [
    { input: tensor },
    { runningMean: orNull(tensor) },
    { runningVar: orNull(tensor) },
    { weight: orNull(tensor) },
    { bias: orNull(tensor) },
    /** Normalize by the input's own statistics instead of the running ones. */
    { useInputStats: opt(boolean, true) },
    { momentum: opt(float, 0.1) },
    { eps: opt(float, 1e-5) },
  ],
  (input, runningMean, runningVar, weight, bias, useInputStats, momentum, eps): Tensor => {
    if (useInputStats) {
      const { shape } = input;
      if (product(shape.slice(2)) === 1) {
        throw new ValueError(`Expected more than 1 spatial element when training, got input size ${pythonSize(shape)}`);
      }
    }
    return ops.instanceNorm(input, weight, bias, runningMean, runningVar, useInputStats, momentum, eps, true);
  },
);

/**
 * (x - mean) / sqrt(var + eps) · weight + bias for each of `numGroups` groups of channels of each sample of (N, C, ...).
 *
 * @throws TorchError for fewer than two dimensions; ValueError if a group has one value
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 */
export const groupNorm = define(
  'groupNorm',
  [{ input: tensor }, { numGroups: int }, { weight: orNull(tensor) }, { bias: orNull(tensor) }, { eps: opt(float, 1e-5) }],
  (input, numGroups, weight, bias, eps): Tensor => {
    const { shape } = input;
    if (shape.length < 2) throw new TorchError(`Expected at least 2 dimensions for input tensor but received ${shape.length}`);
    const [n, c, ...spatial] = shape as [number, number, ...number[]];
    const perGroup = Math.floor((n * c) / numGroups);
    if (product([perGroup, ...spatial]) === 1) throw tooFew(pythonList([perGroup, numGroups, ...spatial]));
    return ops.groupNorm(input, numGroups, weight, bias, eps, true);
  },
);

/**
 * x / (k + alpha · mean of the squares of `size` neighbouring channels)^beta, for (N, C, ...).
 *
 * @throws ValueError for fewer than three dimensions
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.local_response_norm.html
 */
export const localResponseNorm = define(
  'localResponseNorm',
  [{ input: tensor }, { size: int }, { alpha: opt(float, 1e-4) }, { beta: opt(float, 0.75) }, { k: opt(float, 1) }],
  (input, size, alpha, beta, k): Tensor => {
    const { shape } = input;
    if (shape.length < 3) {
      throw new ValueError(`Expected 3D or higher dimensionality                          input (got ${shape.length} dimensions)`);
    }
    if (product(shape) === 0) return input;
    const before = Math.floor(size / 2);
    const after = Math.floor((size - 1) / 2);
    return tidy(() => {
      const squares = input.mul(input);
      let means: Tensor;
      if (shape.length === 3) {
        means = ops.nn.avgPool2d(ops.nn.pad(squares.unsqueeze(1), [0, 0, before, after]), [size, 1], 1).squeeze(1);
      } else {
        const [n, c, first] = shape as [number, number, number];
        const rows = ops.nn.pad(squares.view([n, 1, c, first, -1]), [0, 0, 0, 0, before, after]);
        means = ops.nn.avgPool3d(rows, [size, 1, 1], 1).squeeze(1).view(shape);
      }
      return input.div(means.mul(alpha).add(k).pow(beta));
    });
  },
);

/**
 * x / max(‖x‖ₚ, eps), with the norm along `dim`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.normalize.html
 */
export const normalize = define(
  'normalize',
  [
    { input: tensor },
    { p: opt(float, 2) },
    { dim: opt(size, 1) },
    { eps: opt(float, 1e-12) },
    /** The tensor to write the result to. */
    { out: orNull(tensor) },
  ],
  (input, p, dim, eps, out): Tensor =>
    tidy(() => {
      const norm = linalg.vectorNorm(input, p, dim, true);
      if (out !== null) return ops.div(input, norm.clampMin_(eps).expandAs(input), { out });
      return input.div(norm.clampMin(eps).expandAs(input));
    }),
);
