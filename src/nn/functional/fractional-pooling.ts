// Fractional max pooling: windows at random positions.

import { boolean, define, float, list, opt, or, orNull, size, tensor } from '../../arguments';
import { atOnce } from '../../async';
import { ValueError } from '../../core/errors';
import { tidy } from '../../memory/scope';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';
import { type Dispatched, dispatch, valuesOf } from './dispatch';
import { perDimension, type Size } from './size';

const declared = [
  { input: tensor },
  { kernelSize: size },
  /** The size of the output. */
  { outputSize: orNull(size) },
  /** The size of the output as a fraction of the input's, in place of outputSize. */
  { outputRatio: orNull(or(float, list(float))) },
  /** Return `[output, indices]`, with the indices for maxUnpool. */
  { returnIndices: opt(boolean, false) },
  { _randomSamples: orNull(tensor) },
] as const;

type Kernel = (input: Tensor, kernelSize: Size, outputSize: Size, randomSamples: Tensor) => [Tensor, Tensor];

// The kernel computes read positions from the samples without a bounds check. Samples from 0 to 1 are positions in the input; for
// others the positions are computed as the kernel does.
function checkSamples(samples: Tensor, input: Tensor, kernelSize: Size, outputSize: Size, dims: 2 | 3): void {
  const isWithin = (value: Tensor, most: number): boolean => Boolean(value.ge(0).logicalAnd(value.le(most)).all().item());
  const kernel = perDimension(kernelSize, dims);
  const isFit = atOnce(() =>
    tidy(() => {
      if (isWithin(samples, 1)) return true;
      if (samples.dtype !== 'float32' && samples.dtype !== 'float64') return false;
      return perDimension(outputSize, dims).every((count, i) => {
        const last = input.size(i - dims) - (kernel[i] as number);
        if (count < 2 || last < 0) return true;
        const { dtype, device } = samples;
        const alpha = last / (count - 1);
        const starts = samples
          .unsqueeze(-1)
          .add(ops.arange(count - 1, { dtype, device }))
          .mul(alpha)
          .trunc();
        // The kernel converts positions to 32-bit integers.
        return isWithin(samples.abs(), 2 ** 30 / alpha) && isWithin(starts.sub(samples.mul(alpha).trunc().unsqueeze(-1)), last);
      });
    }),
  );
  if (!isFit) throw new ValueError('_randomSamples must give positions in the input, as samples from 0 to 1 do');
}

const withIndices =
  (dims: 2 | 3, kernel: Kernel) =>
  (
    input: Tensor,
    kernelSize: Size,
    outputSize: Size | null = null,
    outputRatio: Size | null = null,
    _returnIndices: boolean = false,
    _randomSamples: Tensor | null = null,
  ): [Tensor, Tensor] => {
    const name = `fractional_max_pool${dims}d`;
    let sizes = outputSize;
    if (sizes === null) {
      if (outputRatio === null) throw new ValueError(`${name} requires specifying either an output_size or an output_ratio`);
      if (typeof outputRatio !== 'number' && outputRatio.length > dims) {
        throw new ValueError(`${name} requires output_ratio to either be a single Int or tuple of Ints.`);
      }
      sizes = perDimension(outputRatio, dims).map((ratio, i) => Math.trunc(input.size(i - dims) * ratio));
    }
    const { dtype, device } = input;
    const batch = input.ndim === dims + 1 ? 1 : input.size(0);
    if (_randomSamples !== null) {
      checkSamples(_randomSamples, input, kernelSize, sizes, dims);
      return kernel(input, kernelSize, sizes, _randomSamples);
    }
    const places = sizes;
    return tidy(() => kernel(input, kernelSize, places, ops.rand([batch, input.size(-dims - 1), dims], { dtype, device })));
  };

const always = (name: string, dims: 2 | 3, kernel: Kernel) => define(name, declared, withIndices(dims, kernel));

const pooling = (name: string, dims: 2 | 3, kernel: Kernel): Dispatched<typeof declared> => {
  const both = withIndices(dims, kernel);
  return dispatch(name, declared, (...args) => valuesOf(both(...args)), both);
};

/** {@link fractionalMaxPool2d}, but always returns the indices. */
export const fractionalMaxPool2dWithIndices = always('fractionalMaxPool2dWithIndices', 2, ops.nn.fractionalMaxPool2d);
/** {@link fractionalMaxPool3d}, but always returns the indices. */
export const fractionalMaxPool3dWithIndices = always('fractionalMaxPool3dWithIndices', 3, ops.nn.fractionalMaxPool3d);

/**
 * Maxima of windows of (N, C, H, W) or (C, H, W) at random positions (Graham, 2014).
 *
 * @throws ValueError when neither `outputSize` nor `outputRatio` is given
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 */
export const fractionalMaxPool2d = pooling('fractionalMaxPool2d', 2, ops.nn.fractionalMaxPool2d);

/**
 * Maxima of windows of (N, C, D, H, W) or (C, D, H, W) at random positions (Graham, 2014).
 *
 * @throws ValueError when neither `outputSize` nor `outputRatio` is given
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 */
export const fractionalMaxPool3d = pooling('fractionalMaxPool3d', 3, ops.nn.fractionalMaxPool3d);
