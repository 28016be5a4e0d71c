// Fractional max pooling: windows at random positions.
import { boolean, define, float, list, opt, or, orNull, size, tensor } from '../../arguments';
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

// The kernel computes read positions from the samples without a bounds check.
function checkSamples(samples: Tensor): void {
  const isFit = tidy(() => samples.ge(0).logicalAnd(samples.le(1)).all().item());
  if (!isFit) throw new ValueError('_randomSamples must be from 0 to 1');
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
      checkSamples(_randomSamples);
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
