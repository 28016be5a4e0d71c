// Convolution layers.
import { type Arguments, bind, Signature } from '../../arguments';
import type { DeviceLike } from '../../device';
import type { DType } from '../../dtype';
import { ValueError } from '../../errors';
import { empty, nn as kernels } from '../../ops';
import { pythonRepr } from '../../python-repr';
import type { Tensor } from '../../tensor';
import { conv1d, conv2d, conv3d } from '../functional/convolution';
import { fans, kaimingUniform_, uniform_ } from '../init';
import { Module } from '../module';
import { Parameter } from '../parameter';

/** What is read beyond an input's border. */
export type PaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular';

type Size = number | readonly number[];

const paddingModes = ['zeros', 'reflect', 'replicate', 'circular'];

function perDimension(name: string, size: Size, dims: number): number[] {
  if (typeof size === 'number') return new Array<number>(dims).fill(size);
  if (size.length !== dims) throw new ValueError(`${name} must be a number or ${dims} numbers, got [${size.join(', ')}]`);
  return [...size];
}

type ConvArguments = [
  inChannels: number,
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

const parameters =
  'int inChannels, int outChannels, int|int[] kernelSize, int|int[] stride = 1, string|int|int[] padding = 0, int|int[] dilation = 1, int groups = 1, boolean bias = true, string paddingMode = "zeros", Device|null device = null, dtype|null dtype = null';

type Convolve = (
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number[],
  padding: number[],
  dilation: number[],
  groups: number,
) => Tensor;

abstract class Conv extends Module {
  readonly inChannels: number;
  readonly outChannels: number;
  readonly kernelSize: readonly number[];
  readonly stride: readonly number[];
  readonly padding: 'same' | 'valid' | readonly number[];
  readonly dilation: readonly number[];
  readonly groups: number;
  readonly paddingMode: PaddingMode;
  /** (outChannels, inChannels / groups, ...kernelSize) */
  weight: Parameter;
  /** (outChannels), null without bias */
  bias: Parameter | null;

  constructor(dims: number, values: ConvArguments) {
    super();
    const [
      inChannels,
      outChannels,
      kernelSize,
      stride = 1,
      padding = 0,
      dilation = 1,
      groups = 1,
      bias = true,
      paddingMode = 'zeros',
      device = null,
      dtype = null,
    ] = values;
    if (groups <= 0) throw new ValueError('groups must be a positive integer');
    if (inChannels % groups !== 0) throw new ValueError('in_channels must be divisible by groups');
    if (outChannels % groups !== 0) throw new ValueError('out_channels must be divisible by groups');
    if (!paddingModes.includes(paddingMode)) {
      throw new ValueError(
        `padding_mode must be one of {${paddingModes.map((m) => `'${m}'`).join(', ')}}, but got padding_mode='${paddingMode}'`,
      );
    }
    this.inChannels = inChannels;
    this.outChannels = outChannels;
    this.kernelSize = perDimension('kernel_size', kernelSize, dims);
    this.stride = perDimension('stride', stride, dims);
    this.padding = typeof padding === 'string' ? padding : perDimension('padding', padding, dims);
    this.dilation = perDimension('dilation', dilation, dims);
    this.groups = groups;
    this.paddingMode = paddingMode;
    if (typeof padding === 'string') {
      if (padding !== 'same' && padding !== 'valid') {
        throw new ValueError(`Invalid padding string '${String(padding)}', should be one of {'same', 'valid'}`);
      }
      if (padding === 'same' && this.stride.some((s) => s !== 1))
        throw new ValueError("padding='same' is not supported for strided convolutions");
    }
    this.weight = new Parameter(empty([outChannels, inChannels / groups, ...this.kernelSize], { device, dtype }));
    this.bias = bias ? new Parameter(empty([outChannels], { device, dtype })) : null;
    this.resetParameters();
  }

  /** Draws weight and bias anew. */
  resetParameters(): void {
    kaimingUniform_(this.weight, Math.sqrt(5));
    if (this.bias === null) return;
    const { fanIn } = fans(this.weight);
    if (fanIn > 0) uniform_(this.bias, -1 / Math.sqrt(fanIn), 1 / Math.sqrt(fanIn));
  }

  // What is put before and after each dimension, the last one first, as pad takes it.
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

  override extraRepr(): string {
    const { padding, bias } = this;
    const parts = [
      `${this.inChannels}, ${this.outChannels}`,
      `kernel_size=${pythonRepr(this.kernelSize)}`,
      `stride=${pythonRepr(this.stride)}`,
    ];
    if (typeof padding === 'string' || padding.some((p) => p !== 0))
      parts.push(`padding=${typeof padding === 'string' ? padding : pythonRepr(padding)}`);
    if (this.dilation.some((d) => d !== 1)) parts.push(`dilation=${pythonRepr(this.dilation)}`);
    if (this.groups !== 1) parts.push(`groups=${this.groups}`);
    if (bias === null) parts.push('bias=False');
    if (this.paddingMode !== 'zeros') parts.push(`padding_mode=${this.paddingMode}`);
    return parts.join(', ');
  }
}

const conv1dSignature = new Signature(`Conv1d(${parameters})`);

/** A convolution over (N, inChannels, L). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv1d.html */
export class Conv1d extends Conv {
  constructor(...args: Arguments<typeof conv1dSignature.text, ConvArguments>) {
    super(1, bind<ConvArguments>(conv1dSignature, args));
  }

  forward(input: Tensor): Tensor {
    return this.convolve(conv1d, input);
  }
}

const conv2dSignature = new Signature(`Conv2d(${parameters})`);

/**
 * A convolution over (N, inChannels, H, W) or (inChannels, H, W). Weight and bias start uniform within ±1/√fanIn.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html
 */
export class Conv2d extends Conv {
  constructor(...args: Arguments<typeof conv2dSignature.text, ConvArguments>) {
    super(2, bind<ConvArguments>(conv2dSignature, args));
  }

  forward(input: Tensor): Tensor {
    return this.convolve(conv2d, input);
  }
}

const conv3dSignature = new Signature(`Conv3d(${parameters})`);

/** A convolution over (N, inChannels, D, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv3d.html */
export class Conv3d extends Conv {
  constructor(...args: Arguments<typeof conv3dSignature.text, ConvArguments>) {
    super(3, bind<ConvArguments>(conv3dSignature, args));
  }

  forward(input: Tensor): Tensor {
    return this.convolve(conv3d, input);
  }
}
