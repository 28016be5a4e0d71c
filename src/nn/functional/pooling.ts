// Pooling over windows: maxima, means and norms.
import { boolean, define, float, int, opt, orNull, size, tensor } from '../../arguments';
import { tidy } from '../../memory/scope';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';
import { type Dispatched, dispatch } from './dispatch';
import { perDimension, type Size } from './size';

const maxParameters = [
  { input: tensor },
  { kernelSize: size },
  /** Default the window's size. */
  { stride: orNull(size) },
  { padding: opt(size, 0) },
  { dilation: opt(size, 1) },
  { ceilMode: opt(boolean, false) },
  /** Return `[output, indices]`, with the indices for maxUnpool. */
  { returnIndices: opt(boolean, false) },
] as const;

type Kernel<R> = (input: Tensor, kernelSize: Size, stride?: Size, padding?: Size, dilation?: Size, ceilMode?: boolean) => R;

const strided =
  <R>(kernel: Kernel<R>) =>
  (
    input: Tensor,
    kernelSize: Size,
    stride: Size | null = null,
    padding: Size = 0,
    dilation: Size = 1,
    ceilMode: boolean = false,
    _returnIndices?: boolean,
  ): R =>
    kernel(input, kernelSize, stride ?? [], padding, dilation, ceilMode);

const maxWithIndices = (name: string, kernel: Kernel<[Tensor, Tensor]>) => define(name, maxParameters, strided(kernel));

/** {@link maxPool1d}, but always returns the indices. */
export const maxPool1dWithIndices = maxWithIndices('maxPool1dWithIndices', ops.maxPool1dWithIndices);
/** {@link maxPool2d}, but always returns the indices. */
export const maxPool2dWithIndices = maxWithIndices('maxPool2dWithIndices', ops.nn.maxPool2dWithIndices);
/** {@link maxPool3d}, but always returns the indices. */
export const maxPool3dWithIndices = maxWithIndices('maxPool3dWithIndices', ops.nn.maxPool3dWithIndices);

const maxPooling = (name: string, values: Kernel<Tensor>, withIndices: Kernel<[Tensor, Tensor]>): Dispatched<typeof maxParameters> =>
  dispatch(name, maxParameters, strided(values), strided(withIndices));

/**
 * The maximum of each window of the last dimension of (N, C, L) or (C, L).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 */
export const maxPool1d = maxPooling('maxPool1d', ops.maxPool1d, ops.maxPool1dWithIndices);

/**
 * The maximum of each window of the last two dimensions of (N, C, H, W) or (C, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 */
export const maxPool2d = maxPooling('maxPool2d', ops.maxPool2d, ops.nn.maxPool2dWithIndices);

/**
 * The maximum of each window of the last three dimensions of (N, C, D, H, W) or (C, D, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 */
export const maxPool3d = maxPooling('maxPool3d', ops.maxPool3d, ops.nn.maxPool3dWithIndices);

/**
 * The mean of each window of the last dimension of (N, C, L) or (C, L).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
 */
export const avgPool1d = define(
  'avgPool1d',
  [
    { input: tensor },
    { kernelSize: size },
    /** Default the window's size. */
    { stride: orNull(size) },
    { padding: opt(size, 0) },
    { ceilMode: opt(boolean, false) },
    /** Include the zeros of the padding in the mean. */
    { countIncludePad: opt(boolean, true) },
  ],
  (input, kernelSize, stride, padding, ceilMode, countIncludePad): Tensor =>
    ops.avgPool1d(input, kernelSize, stride ?? [], padding, ceilMode, countIncludePad),
);

const averaging =
  (kernel: typeof ops.nn.avgPool2d) =>
  (
    input: Tensor,
    kernelSize: Size,
    stride: Size | null = null,
    padding: Size = 0,
    ceilMode: boolean = false,
    countIncludePad: boolean = true,
    divisorOverride: number | null = null,
  ): Tensor =>
    kernel(input, kernelSize, stride ?? [], padding, ceilMode, countIncludePad, divisorOverride);

/**
 * The mean of each window of the last two dimensions of (N, C, H, W) or (C, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 */
export const avgPool2d = define(
  'avgPool2d',
  [
    { input: tensor },
    { kernelSize: size },
    /** Default the window's size. */
    { stride: orNull(size) },
    { padding: opt(size, 0) },
    { ceilMode: opt(boolean, false) },
    /** Include the zeros of the padding in the mean. */
    { countIncludePad: opt(boolean, true) },
    /** Divisor instead of the window's size. */
    { divisorOverride: orNull(int) },
  ],
  averaging(ops.nn.avgPool2d),
);

/**
 * The mean of each window of the last three dimensions of (N, C, D, H, W) or (C, D, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
 */
export const avgPool3d = define(
  'avgPool3d',
  [
    { input: tensor },
    { kernelSize: size },
    /** Default the window's size. */
    { stride: orNull(size) },
    { padding: opt(size, 0) },
    { ceilMode: opt(boolean, false) },
    /** Include the zeros of the padding in the mean. */
    { countIncludePad: opt(boolean, true) },
    /** Divisor instead of the window's size. */
    { divisorOverride: orNull(int) },
  ],
  averaging(ops.nn.avgPool3d),
);

type LpPool = [input: Tensor, normType: number, kernelSize: Size, stride?: Size | null, ceilMode?: boolean];

// Computes the norm of each window from its mean; infinite norms are maxima and minima of magnitudes.
const normPooling =
  (
    dims: number,
    max: Kernel<Tensor>,
    average: (input: Tensor, kernelSize: Size, stride: Size, padding: Size, ceilMode: boolean) => Tensor,
  ) =>
  (...[input, normType, kernelSize, stride = null, ceilMode = false]: LpPool): Tensor =>
    tidy(() => {
      if (normType === Number.POSITIVE_INFINITY) return max(input.abs(), kernelSize, stride ?? [], 0, 1, ceilMode);
      if (normType === Number.NEGATIVE_INFINITY) return max(input.abs().neg(), kernelSize, stride ?? [], 0, 1, ceilMode).neg();
      const count = perDimension(kernelSize, dims).reduce((all, size) => all * size, 1);
      const means = average(input.pow(normType), kernelSize, stride ?? [], 0, ceilMode);
      return means
        .sign()
        .mul(ops.relu(means.abs()))
        .mul(count)
        .pow(1 / normType);
    });

/**
 * (sum of x^p)^(1/p) over each window of the last dimension of (N, C, L) or (C, L).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html
 */
export const lpPool1d = define(
  'lpPool1d',
  [
    { input: tensor },
    /** The degree p. */
    { normType: float },
    { kernelSize: size },
    /** Default the window's size. */
    { stride: orNull(size) },
    { ceilMode: opt(boolean, false) },
  ],
  normPooling(1, ops.maxPool1d, ops.avgPool1d),
);

/**
 * (sum of x^p)^(1/p) over each window of the last two dimensions of (N, C, H, W) or (C, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 */
export const lpPool2d = define(
  'lpPool2d',
  [
    { input: tensor },
    /** The degree p. */
    { normType: float },
    { kernelSize: size },
    /** Default the window's size. */
    { stride: orNull(size) },
    { ceilMode: opt(boolean, false) },
  ],
  normPooling(2, ops.maxPool2d, ops.nn.avgPool2d),
);

/**
 * (sum of x^p)^(1/p) over each window of the last three dimensions of (N, C, D, H, W) or (C, D, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool3d.html
 */
export const lpPool3d = define(
  'lpPool3d',
  [
    { input: tensor },
    /** The degree p. */
    { normType: float },
    { kernelSize: size },
    /** Default the window's size. */
    { stride: orNull(size) },
    { ceilMode: opt(boolean, false) },
  ],
  normPooling(3, ops.maxPool3d, ops.nn.avgPool3d),
);
