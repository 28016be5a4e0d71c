// Pooling over windows.
import { define } from '../../arguments';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

type Size = number | readonly number[];

/**
 * The maximum of each window of the last two dimensions of (N, C, H, W) or (C, H, W).
 *
 * @param stride default the window's size
 * @param returnIndices give `[output, indices]`, the indices that maxUnpool2d takes
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 */
export const maxPool2d = define(
  'maxPool2d(Tensor input, int|int[] kernelSize, int|int[]|null stride = null, int|int[] padding = 0, int|int[] dilation = 1, boolean ceilMode = false, boolean returnIndices = false)',
  (
    input: Tensor,
    kernelSize: Size,
    stride: Size | null = null,
    padding: Size = 0,
    dilation: Size = 1,
    ceilMode: boolean = false,
    returnIndices: boolean = false,
  ) =>
    returnIndices
      ? (ops.nn.maxPool2dWithIndices(input, kernelSize, stride ?? [], padding, dilation, ceilMode) as unknown as Tensor)
      : ops.maxPool2d(input, kernelSize, stride ?? [], padding, dilation, ceilMode),
);

export const adaptiveAvgPool2d = ops.nn.adaptiveAvgPool2d;
export const avgPool2d = ops.nn.avgPool2d;
