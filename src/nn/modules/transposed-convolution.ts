// Transposed convolution layers.
import { as, boolean, type Call, factoryOptions, int, opt, parameters, size, string } from '../../arguments';
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { ValueError } from '../../core/errors';
import { pythonList, pythonSize } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import { checkTensor, type OutputSizeOption, outputSizeOf } from '../check-inputs';
import { convTranspose1d, convTranspose2d, convTranspose3d } from '../functional/convolution';
import type { Size } from '../functional/size';
import { makeLazyConvolution } from '../lazy';
import { ConvBase, type PaddingMode } from './convolution-base';

type LazyArguments = [
  outChannels: number,
  kernelSize: Size,
  stride?: Size,
  padding?: Size,
  outputPadding?: Size,
  groups?: number,
  bias?: boolean,
  dilation?: Size,
  paddingMode?: PaddingMode,
  device?: DeviceLike | null,
  dtype?: DType | null,
];
type TransposeArguments = [inChannels: number, ...LazyArguments];

const lazyParameters = [
  /** Channels of the output. */
  { outChannels: int },
  /** Size of the kernel. */
  { kernelSize: size },
  /** Steps of the kernel. */
  { stride: opt(size, 1) },
  /** Elements added on each side of the input. */
  { padding: opt(size, 0) },
  /** Elements added on one side of the output. */
  { outputPadding: opt(size, 0) },
  /** Number of groups that the channels are split into. */
  { groups: opt(int, 1) },
  /** Add a learned bias. */
  { bias: opt(boolean, true) },
  /** Spacing of the elements of the kernel. */
  { dilation: opt(size, 1) },
  /** How padding is filled. */
  { paddingMode: opt(as<PaddingMode>(string), 'zeros') },
  ...factoryOptions,
] as const;
const signature = parameters(
  'ConvTranspose',
  /** Channels of the input. */
  { inChannels: int },
  ...lazyParameters,
);

export type { OutputSizeOption };

type ConvolveBack = (
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: readonly number[],
  padding: readonly number[],
  outputPadding: readonly number[],
  groups: number,
  dilation: readonly number[],
) => Tensor;

abstract class ConvTranspose extends ConvBase {
  constructor(dims: number, name: string, args: readonly unknown[]) {
    const [inChannels, outChannels, kernelSize, stride, padding, outputPadding, groups, bias, ...rest] = signature.bind(args, name);
    const [dilation = 1, paddingMode = 'zeros', device = null, dtype = null] = rest;
    if (paddingMode !== 'zeros') throw new ValueError(`Only "zeros" padding mode is supported for ${name}`);
    const sizes = { kernelSize, stride, padding, dilation, outputPadding };
    super(dims, true, { inChannels, outChannels, ...sizes, groups, bias, paddingMode, device, dtype });
  }

  abstract override forward(input: Tensor, outputSize?: OutputSizeOption): Tensor;

  protected convolve(run: ConvolveBack, input: Tensor, outputSize: OutputSizeOption): Tensor {
    const { weight, bias, stride, groups, dilation } = this;
    checkTensor(this, 'input', input);
    const wanted = outputSizeOf(this, outputSize);
    const outputPadding = wanted === null ? this.outputPadding : this.paddingFor(input, wanted);
    return run(input, weight, bias, stride, this.padding as readonly number[], outputPadding, groups, dilation);
  }

  private paddingFor(input: Tensor, wanted: readonly number[]): number[] {
    const dims = this.kernelSize.length;
    const leading = input.ndim === dims + 2 ? 2 : 1;
    const sizes = wanted.length === leading + dims ? wanted.slice(leading) : wanted;
    if (sizes.length !== dims) {
      throw new ValueError(
        `ConvTranspose${dims}D: for ${input.ndim}D input, output_size must have ${dims} or ${leading + dims} elements (got ${sizes.length})`,
      );
    }
    const padding = this.padding as readonly number[];
    const at = (values: readonly number[], d: number): number => values[d] as number;
    const least = sizes.map(
      (_, d) =>
        (input.size(d + leading) - 1) * at(this.stride, d) - 2 * at(padding, d) + at(this.dilation, d) * (at(this.kernelSize, d) - 1) + 1,
    );
    const most = least.map((size, d) => size + at(this.stride, d) - 1);
    if (sizes.some((size, d) => size < at(least, d) || size > at(most, d))) {
      const list = (values: readonly number[]): string => pythonList(values);
      throw new ValueError(
        `requested an output size of ${list(sizes)}, but valid sizes range from ${list(least)} to ${list(most)} (for an input of ${pythonSize(input.shape.slice(2))})`,
      );
    }
    return sizes.map((size, d) => size - at(least, d));
  }
}

// Converts a lazy layer's arguments to those of its base class: no channels, and no bias, which is created with the weight.
function lazily(name: string, args: readonly unknown[]) {
  const [outChannels, kernelSize, stride, padding, outputPadding, groups, bias, ...rest] = parameters(name, ...lazyParameters).bind(args);
  const [dilation = 1, paddingMode = 'zeros', device = null, dtype = null] = rest;
  const own: TransposeArguments = [0, 0, kernelSize, stride, padding, outputPadding, groups, false, dilation, paddingMode, device, dtype];
  return { own, settings: { outChannels, bias, transposed: true, factory: { device, dtype } } };
}

/**
 * The gradient of a {@link Conv1d} with respect to its input, as a layer over (N, C, L) or (C, L), C = inChannels.
 *
 * @throws ValueError for incompatible settings
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose1d.html
 */
export class ConvTranspose1d extends ConvTranspose {
  constructor(...args: Call<typeof signature>) {
    super(1, 'ConvTranspose1d', args);
  }

  forward(input: Tensor, outputSize: OutputSizeOption = null): Tensor {
    return this.convolve(convTranspose1d, input, outputSize);
  }
}

/**
 * The gradient of a {@link Conv2d} with respect to its input, as a layer over (N, C, H, W) or (C, H, W), C = inChannels.
 *
 * @throws ValueError for incompatible settings
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose2d.html
 */
export class ConvTranspose2d extends ConvTranspose {
  constructor(...args: Call<typeof signature>) {
    super(2, 'ConvTranspose2d', args);
  }

  forward(input: Tensor, outputSize: OutputSizeOption = null): Tensor {
    return this.convolve(convTranspose2d, input, outputSize);
  }
}

/**
 * The gradient of a {@link Conv3d} with respect to its input, as a layer over (N, C, D, H, W) or (C, D, H, W), C = inChannels.
 *
 * @throws ValueError for incompatible settings
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose3d.html
 */
export class ConvTranspose3d extends ConvTranspose {
  constructor(...args: Call<typeof signature>) {
    super(3, 'ConvTranspose3d', args);
  }

  forward(input: Tensor, outputSize: OutputSizeOption = null): Tensor {
    return this.convolve(convTranspose3d, input, outputSize);
  }
}

/** A {@link ConvTranspose1d} whose first input determines inChannels. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyConvTranspose1d.html */
export class LazyConvTranspose1d extends ConvTranspose1d {
  constructor(...args: Call<typeof lazyParameters>) {
    const { own, settings } = lazily('LazyConvTranspose1d', args);
    super(...own);
    makeLazyConvolution(this, ConvTranspose1d, settings);
  }
}

/** A {@link ConvTranspose2d} whose first input determines inChannels. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyConvTranspose2d.html */
export class LazyConvTranspose2d extends ConvTranspose2d {
  constructor(...args: Call<typeof lazyParameters>) {
    const { own, settings } = lazily('LazyConvTranspose2d', args);
    super(...own);
    makeLazyConvolution(this, ConvTranspose2d, settings);
  }
}

/** A {@link ConvTranspose3d} whose first input determines inChannels. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyConvTranspose3d.html */
export class LazyConvTranspose3d extends ConvTranspose3d {
  constructor(...args: Call<typeof lazyParameters>) {
    const { own, settings } = lazily('LazyConvTranspose3d', args);
    super(...own);
    makeLazyConvolution(this, ConvTranspose3d, settings);
  }
}
