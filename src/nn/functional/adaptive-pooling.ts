// Adaptive pooling: windows chosen so that the output has a given size.
import { boolean, define, int, list, nullable, opt, or, type Type, tensor } from '../../arguments';
import { ValueError } from '../../core/errors';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';
import { type Dispatched, dispatch, valuesOf } from './dispatch';
import type { Size } from './size';

export { adaptiveAvgPool1d } from '../../ops';

/** The size of the output: one number for all dimensions or one for each; null keeps the input's size. */
export type OutputSize = number | readonly (number | null)[];

const outputSize: Type<OutputSize> = or(int, list(nullable(int)));

function completed(outputSize: OutputSize, input: Tensor): Size {
  if (typeof outputSize === 'number') return outputSize;
  const { shape } = input;
  const dims = outputSize.length;
  if (shape.length <= dims) throw new ValueError(`Input dimension should be at least ${dims + 1}`);
  return outputSize.map((size, i) => size ?? (shape[shape.length - dims + i] as number));
}

/**
 * Means over `outputSize` windows of the last two dimensions of (N, C, H, W) or (C, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html
 */
export const adaptiveAvgPool2d = define(
  'adaptiveAvgPool2d',
  [{ input: tensor }, { outputSize }],
  (input, outputSize): Tensor => ops.nn.adaptiveAvgPool2d(input, completed(outputSize, input)),
);

/**
 * Means over `outputSize` windows of the last three dimensions of (N, C, D, H, W) or (C, D, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html
 */
export const adaptiveAvgPool3d = define(
  'adaptiveAvgPool3d',
  [{ input: tensor }, { outputSize }],
  (input, outputSize): Tensor => ops.nn.adaptiveAvgPool3d(input, completed(outputSize, input)),
);

type Kernel = (input: Tensor, outputSize: Size) => [Tensor, Tensor];

const maxParameters = [
  { input: tensor },
  { outputSize },
  /** Return `[output, indices]`. */
  { returnIndices: opt(boolean, false) },
] as const;

const withIndices =
  (kernel: Kernel) =>
  (input: Tensor, outputSize: OutputSize, _returnIndices?: boolean): [Tensor, Tensor] =>
    kernel(input, completed(outputSize, input));

const maxWithIndices = (name: string, kernel: Kernel) => define(name, maxParameters, withIndices(kernel));

const maxPooling = (name: string, kernel: Kernel): Dispatched<typeof maxParameters> => {
  const both = withIndices(kernel);
  return dispatch(name, maxParameters, (input, size) => valuesOf(both(input, size)), both);
};

/** {@link adaptiveMaxPool1d}, but always returns the indices. */
export const adaptiveMaxPool1dWithIndices = maxWithIndices('adaptiveMaxPool1dWithIndices', ops.adaptiveMaxPool1d);
/** {@link adaptiveMaxPool2d}, but always returns the indices. */
export const adaptiveMaxPool2dWithIndices = maxWithIndices('adaptiveMaxPool2dWithIndices', ops.nn.adaptiveMaxPool2d);
/** {@link adaptiveMaxPool3d}, but always returns the indices. */
export const adaptiveMaxPool3dWithIndices = maxWithIndices('adaptiveMaxPool3dWithIndices', ops.nn.adaptiveMaxPool3d);

/**
 * Maxima over `outputSize` windows of the last dimension of (N, C, L) or (C, L).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 */
export const adaptiveMaxPool1d = maxPooling('adaptiveMaxPool1d', ops.adaptiveMaxPool1d);

/**
 * Maxima over `outputSize` windows of the last two dimensions of (N, C, H, W) or (C, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 */
export const adaptiveMaxPool2d = maxPooling('adaptiveMaxPool2d', ops.nn.adaptiveMaxPool2d);

/**
 * Maxima over `outputSize` windows of the last three dimensions of (N, C, D, H, W) or (C, D, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 */
export const adaptiveMaxPool3d = maxPooling('adaptiveMaxPool3d', ops.nn.adaptiveMaxPool3d);
