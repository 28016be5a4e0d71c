// Convolution layers.
import { as, boolean, type Call, factoryOptions, int, opt, or, parameters, size, string } from '../../arguments';
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { nn as kernels } from '../../ops';
import type { Tensor } from '../../tensor';
import { conv1d, conv2d, conv3d } from '../functional/convolution';
import type { Size } from '../functional/size';
import { makeLazyConvolution } from '../lazy';
import { ConvBase, type PaddingMode } from './convolution-base';

type LazyArguments = [
  outChannels: number,
  kernelSize: Size,
  stride?: Size,
  padding?: Size | 'same' | 'valid',
  dilation?: Size,
  groups?: number,
  bias?: boolean,
  paddingMode?: PaddingMode,
  device?: DeviceLike | null,
  dtype?: DType | null,
];
type ConvArguments = [inChannels: number, ...LazyArguments];

const lazyParameters = [
  /** Channels of the output. */
  { outChannels: int },
  /** Size of the kernel. */
  { kernelSize: size },
  /** Steps of the kernel. */
  { stride: opt(size, 1) },
  /** Elements added on each side of the input. */
  { padding: opt(as<Size | 'same' | 'valid'>(or(string, size)), 0) },
  /** Spacing of the elements of the kernel. */
  { dilation: opt(size, 1) },
  /** Number of groups that the channels are split into. */
  { groups: opt(int, 1) },
  /** Add a learned bias. */
  { bias: opt(boolean, true) },
  /** How padding is filled. */
  { paddingMode: opt(as<PaddingMode>(string), 'zeros') },
  ...factoryOptions,
] as const;
const signature = parameters(
  'Conv',
  /** Channels of the input. */
  { inChannels: int },
  ...lazyParameters,
);

type Convolve = (
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number[],
  padding: number[],
  dilation: number[],
  groups: number,
) => Tensor;

abstract class Conv extends ConvBase {
  constructor(dims: number, name: string, args: readonly unknown[]) {
    const [inChannels, outChannels, kernelSize, stride, padding, dilation, groups, bias, ...rest] = signature.bind(args, name);
    const [paddingMode = 'zeros', device = null, dtype = null] = rest;
    const settings = { inChannels, outChannels, kernelSize, stride, padding, dilation, groups, bias, paddingMode, device, dtype };
    super(dims, false, { ...settings, outputPadding: 0 });
  }

  // The padding before and after each dimension, last dimension first, as pad expects it.
  private get borders(): number[] {
    const { padding } = this;
    if (padding === 'valid') return this.kernelSize.flatMap(() => [0, 0]);
    if (padding !== 'same') return [...padding].reverse().flatMap((p) => [p, p]);
    const totals = this.kernelSize.map((k, i) => (this.dilation[i] as number) * (k - 1));
    return totals.reverse().flatMap((total) => [Math.floor(total / 2), total - Math.floor(total / 2)]);
  }

  protected convolve(run: Convolve, input: Tensor): Tensor {
    const { weight, bias, groups } = this;
    const stride = this.stride as number[];
    const dilation = this.dilation as number[];
    if (this.paddingMode === 'zeros') return run(input, weight, bias, stride, this.padding as number[], dilation, groups);
    const padded = kernels.pad(input, this.borders, this.paddingMode);
    const none = this.kernelSize.map(() => 0);
    return run(padded, weight, bias, stride, none, dilation, groups);
  }
}

/**
 * A convolution over (N, C, L) or (C, L), C = inChannels. Weight and bias start uniform within ±1/√fanIn.
 *
 * @throws ValueError for incompatible settings
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv1d.html
 */
export class Conv1d extends Conv {
  constructor(...args: Call<typeof signature>) {
    super(1, 'Conv1d', args);
  }

  forward(input: Tensor): Tensor {
    return this.convolve(conv1d, input);
  }
}

/**
 * A convolution over (N, C, H, W) or (C, H, W), C = inChannels. Weight and bias start uniform within ±1/√fanIn.
 *
 * @throws ValueError for incompatible settings
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html
 */
export class Conv2d extends Conv {
  constructor(...args: Call<typeof signature>) {
    super(2, 'Conv2d', args);
  }

  forward(input: Tensor): Tensor {
    return this.convolve(conv2d, input);
  }
}

/**
 * A convolution over (N, C, D, H, W) or (C, D, H, W), C = inChannels. Weight and bias start uniform within ±1/√fanIn.
 *
 * @throws ValueError for incompatible settings
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv3d.html
 */
export class Conv3d extends Conv {
  constructor(...args: Call<typeof signature>) {
    super(3, 'Conv3d', args);
  }

  forward(input: Tensor): Tensor {
    return this.convolve(conv3d, input);
  }
}

// Converts a lazy layer's arguments to those of its base class: no channels, and no bias, which is created with the weight.
function lazily(name: string, args: readonly unknown[]) {
  const [outChannels, kernelSize, stride, padding, dilation, groups, bias, ...rest] = parameters(name, ...lazyParameters).bind(args);
  const [paddingMode = 'zeros', device = null, dtype = null] = rest;
  const own: ConvArguments = [0, 0, kernelSize, stride, padding, dilation, groups, false, paddingMode, device, dtype];
  return { own, settings: { outChannels, bias, transposed: false, factory: { device, dtype } } };
}

/** A {@link Conv1d} whose first input determines inChannels. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyConv1d.html */
export class LazyConv1d extends Conv1d {
  constructor(...args: Call<typeof lazyParameters>) {
    const { own, settings } = lazily('LazyConv1d', args);
    super(...own);
    makeLazyConvolution(this, Conv1d, settings);
  }
}

/** A {@link Conv2d} whose first input determines inChannels. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyConv2d.html */
export class LazyConv2d extends Conv2d {
  constructor(...args: Call<typeof lazyParameters>) {
    const { own, settings } = lazily('LazyConv2d', args);
    super(...own);
    makeLazyConvolution(this, Conv2d, settings);
  }
}

/** A {@link Conv3d} whose first input determines inChannels. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyConv3d.html */
export class LazyConv3d extends Conv3d {
  constructor(...args: Call<typeof lazyParameters>) {
    const { own, settings } = lazily('LazyConv3d', args);
    super(...own);
    makeLazyConvolution(this, Conv3d, settings);
  }
}
