// The base of convolutions and transposed convolutions: settings, parameters and their initialization.
import { textOf } from '../../core/describe';
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { ValueError } from '../../core/errors';
import { noArguments } from '../../core/no-arguments';
import { pythonList, pythonRepr } from '../../core/python-repr';
import { empty } from '../../ops';
import type { Tensor } from '../../tensor';
import type { Size } from '../functional/size';
import { fans, kaimingUniform_, uniform_ } from '../init';
import { Module } from '../module';
import { Parameter } from '../parameter';
import { sealParameters } from '../sealing';

/** The values beyond the border of the input. */
export type PaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular';

const paddingModes = ['zeros', 'reflect', 'replicate', 'circular'];

function perDimension(name: string, size: Size, dims: number): number[] {
  if (typeof size === 'number') return new Array<number>(dims).fill(size);
  if (size.length !== dims) throw new ValueError(`${name} must be a number or ${dims} numbers, got ${pythonList(size)}`);
  return [...size];
}

export interface ConvSettings {
  inChannels: number;
  outChannels: number;
  kernelSize: Size;
  stride: Size;
  padding: Size | 'same' | 'valid';
  dilation: Size;
  outputPadding: Size;
  groups: number;
  bias: boolean;
  paddingMode: PaddingMode;
  device: DeviceLike | null;
  dtype: DType | null;
}

export abstract class ConvBase extends Module {
  /** In a lazy layer the first input sets it. */
  inChannels: number;
  readonly outChannels: number;
  readonly kernelSize: readonly number[];
  readonly stride: readonly number[];
  readonly padding: 'same' | 'valid' | readonly number[];
  readonly dilation: readonly number[];
  readonly outputPadding: readonly number[];
  readonly groups: number;
  readonly paddingMode: PaddingMode;
  /** (outChannels, inChannels / groups, ...kernelSize); if transposed (inChannels, outChannels / groups, ...kernelSize) */
  weight: Parameter;
  /** (outChannels); null with `bias: false` */
  bias: Parameter;

  constructor(dims: number, transposed: boolean, settings: ConvSettings) {
    super();
    const { inChannels, outChannels, stride, padding, groups, paddingMode, device, dtype } = settings;
    if (groups <= 0) throw new ValueError('groups must be a positive integer');
    if (inChannels % groups !== 0) throw new ValueError('in_channels must be divisible by groups');
    if (outChannels % groups !== 0) throw new ValueError('out_channels must be divisible by groups');
    if (typeof padding === 'string') {
      if (padding !== 'same' && padding !== 'valid') {
        throw new ValueError(`Invalid padding string '${textOf(padding)}', should be one of {'same', 'valid'}`);
      }
      if (padding === 'same' && perDimension('stride', stride, dims).some((s) => s !== 1))
        throw new ValueError("padding='same' is not supported for strided convolutions");
    }
    if (!paddingModes.includes(paddingMode)) {
      throw new ValueError(
        `padding_mode must be one of {${paddingModes.map((m) => `'${m}'`).join(', ')}}, but got padding_mode='${paddingMode}'`,
      );
    }
    this.inChannels = inChannels;
    this.outChannels = outChannels;
    this.kernelSize = perDimension('kernel_size', settings.kernelSize, dims);
    this.stride = perDimension('stride', stride, dims);
    this.padding = typeof padding === 'string' ? padding : perDimension('padding', padding, dims);
    this.dilation = perDimension('dilation', settings.dilation, dims);
    this.outputPadding = perDimension('output_padding', settings.outputPadding, dims);
    this.groups = groups;
    this.paddingMode = paddingMode;
    const [first, second] = transposed ? [inChannels, outChannels / groups] : [outChannels, inChannels / groups];
    this.weight = new Parameter(empty([first, second, ...this.kernelSize], { device, dtype }));
    this.bias = (settings.bias ? new Parameter(empty([outChannels], { device, dtype })) : null) as Parameter;
    sealParameters(this, 'weight', 'bias');
    this.resetParameters();
  }

  abstract override forward(input: Tensor): Tensor;

  /** Reinitializes weight and bias, uniform within ±1/√fanIn. */
  resetParameters(...args: []): void {
    noArguments('resetParameters', args);
    kaimingUniform_(this.weight, Math.sqrt(5));
    if (this.bias === null) return;
    const { fanIn } = fans(this.weight);
    if (fanIn > 0) uniform_(this.bias, -1 / Math.sqrt(fanIn), 1 / Math.sqrt(fanIn));
  }

  override extraRepr(): string {
    const { padding } = this;
    const parts = [
      `${this.inChannels}, ${this.outChannels}`,
      `kernel_size=${pythonRepr(this.kernelSize)}`,
      `stride=${pythonRepr(this.stride)}`,
    ];
    if (typeof padding === 'string' || padding.some((p) => p !== 0))
      parts.push(`padding=${typeof padding === 'string' ? padding : pythonRepr(padding)}`);
    if (this.dilation.some((d) => d !== 1)) parts.push(`dilation=${pythonRepr(this.dilation)}`);
    if (this.outputPadding.some((p) => p !== 0)) parts.push(`output_padding=${pythonRepr(this.outputPadding)}`);
    if (this.groups !== 1) parts.push(`groups=${this.groups}`);
    if (this.bias === null) parts.push('bias=False');
    if (this.paddingMode !== 'zeros') parts.push(`padding_mode=${this.paddingMode}`);
    return parts.join(', ');
  }
}
