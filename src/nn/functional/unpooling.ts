// Unpooling: returns maxima to their former positions.
import { define, int, list, opt, orNull, size, tensor } from '../../arguments';
import { ValueError } from '../../core/errors';
import { pythonList } from '../../core/python-repr';
import { tidy } from '../../memory/scope';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';
import { perDimension, type Size } from './size';

type Unpool = [
  input: Tensor,
  indices: Tensor,
  kernelSize: Size,
  stride?: Size | null,
  padding?: Size,
  outputSize?: readonly number[] | null,
];

// The size before pooling: by default the smallest that fits the windows; `outputSize` may differ from it by less than a stride.
function sizeBefore(
  input: Tensor,
  kernel: readonly number[],
  stride: readonly number[],
  padding: readonly number[],
  outputSize: readonly number[] | null,
): readonly number[] {
  const { shape } = input;
  const dims = kernel.length;
  const least = kernel.map(
    (size, d) => ((shape[shape.length - dims + d] as number) - 1) * (stride[d] as number) + size - 2 * (padding[d] as number),
  );
  let sizes: readonly number[] = least;
  if (outputSize !== null) {
    sizes = outputSize.length === dims + 2 ? outputSize.slice(2) : outputSize;
    if (sizes.length !== dims) {
      throw new ValueError(
        `output_size should be a sequence containing ${dims} or ${dims + 2} elements, but it has a length of '${sizes.length}'`,
      );
    }
    sizes.forEach((size, d) => {
      const min = (least[d] as number) - (stride[d] as number);
      const max = (least[d] as number) + (stride[d] as number);
      if (min < size && size < max) return;
      throw new ValueError(`invalid output_size "${pythonList(sizes)}" (dim ${d} must be between ${min} and ${max})`);
    });
  }
  sizes.forEach((size, d) => {
    if (size >= 0) return;
    throw new ValueError(`max_unpooling: output_size must contain non-negative spatial dimensions, but got output_size[${d}]=${size}`);
  });
  return sizes;
}

const unpooling =
  (
    dims: number,
    kernel: (input: Tensor, indices: Tensor, sizes: readonly number[], stride: readonly number[], padding: readonly number[]) => Tensor,
  ) =>
  (...[input, indices, kernelSize, stride = null, padding = 0, outputSize = null]: Unpool): Tensor => {
    const kernels = perDimension(kernelSize, dims);
    const strides = stride === null ? kernels : perDimension(stride, dims);
    const paddings = perDimension(padding, dims);
    return kernel(input, indices, sizeBefore(input, kernels, strides, paddings, outputSize), strides, paddings);
  };

/**
 * A partial inverse of maxPool1d: places each maximum at its position in `indices`, zeros elsewhere.
 *
 * @throws ValueError for an `outputSize` that does not pool to the input's size
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 */
export const maxUnpool1d = define(
  'maxUnpool1d',
  [
    { input: tensor },
    { indices: tensor },
    { kernelSize: size },
    /** Default the window's size. */
    { stride: orNull(size) },
    { padding: opt(size, 0) },
    /** The size before pooling, if several sizes pool to the input's; with or without batch and channels. */
    { outputSize: orNull(list(int)) },
  ],
  unpooling(1, (input, indices, sizes) =>
    tidy(() => ops.nn.maxUnpool2d(input.unsqueeze(-1), indices.unsqueeze(-1), [...sizes, 1]).squeeze(-1)),
  ),
);

/**
 * A partial inverse of maxPool2d: places each maximum at its position in `indices`, zeros elsewhere.
 *
 * @throws ValueError for an `outputSize` that does not pool to the input's size
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 */
export const maxUnpool2d = define(
  'maxUnpool2d',
  [
    { input: tensor },
    { indices: tensor },
    { kernelSize: size },
    /** Default the window's size. */
    { stride: orNull(size) },
    { padding: opt(size, 0) },
    /** The size before pooling, if several sizes pool to the input's; with or without batch and channels. */
    { outputSize: orNull(list(int)) },
  ],
  unpooling(2, (input, indices, sizes) => ops.nn.maxUnpool2d(input, indices, sizes)),
);

/**
 * A partial inverse of maxPool3d: places each maximum at its position in `indices`, zeros elsewhere.
 *
 * @throws ValueError for an `outputSize` that does not pool to the input's size
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 */
export const maxUnpool3d = define(
  'maxUnpool3d',
  [
    { input: tensor },
    { indices: tensor },
    { kernelSize: size },
    /** Default the window's size. */
    { stride: orNull(size) },
    { padding: opt(size, 0) },
    /** The size before pooling, if several sizes pool to the input's; with or without batch and channels. */
    { outputSize: orNull(list(int)) },
  ],
  unpooling(3, ops.nn.maxUnpool3d),
);
