// Normalization layers that do not depend on the batch.
import { boolean, type Call, factoryOptions, float, int, opt, orNull, parameters, size } from '../../arguments';
import { ValueError } from '../../core/errors';
import { noArguments } from '../../core/no-arguments';
import { pythonFloat, pythonRepr } from '../../core/python-repr';
import { empty } from '../../ops';
import type { Tensor } from '../../tensor';
import { groupNorm, layerNorm, localResponseNorm, rmsNorm } from '../functional/normalization';
import type { Size } from '../functional/size';
import { ones_, zeros_ } from '../init';
import { Module } from '../module';
import { Parameter } from '../parameter';
import { sealParameters } from '../sealing';

const groupSignature = parameters(
  'GroupNorm',
  /** Number of groups that the channels are split into. */
  { numGroups: int },
  /** Channels of the input. */
  { numChannels: int },
  /** Added to the variance. */
  { eps: opt(float, 1e-5) },
  /** Learn a scale and a shift for each channel. */
  { affine: opt(boolean, true) },
  ...factoryOptions,
  /** Learn a shift. */
  { bias: opt(boolean, true) },
);

/**
 * Normalizes groups of channels of each sample of (N, C, ...) to mean 0 and variance 1, then scales and shifts each channel.
 *
 * @throws ValueError unless the groups divide the channels
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GroupNorm.html
 */
export class GroupNorm extends Module {
  readonly numGroups: number;
  readonly numChannels: number;
  readonly eps: number;
  readonly affine: boolean;
  /** (numChannels); null unless affine */
  weight: Parameter;
  /** (numChannels); null unless affine and with bias */
  bias: Parameter;

  constructor(...args: Call<typeof groupSignature>) {
    super();
    const [numGroups, numChannels, eps, affine, device, dtype, bias] = groupSignature.bind(args);
    if (numChannels % numGroups !== 0) {
      throw new ValueError(`num_channels (${numChannels}) must be divisible by num_groups (${numGroups})`);
    }
    this.numGroups = numGroups;
    this.numChannels = numChannels;
    this.eps = eps;
    this.affine = affine;
    this.weight = (affine ? new Parameter(empty([numChannels], { device, dtype })) : null) as Parameter;
    this.bias = (affine && bias ? new Parameter(empty([numChannels], { device, dtype })) : null) as Parameter;
    sealParameters(this, 'weight', 'bias');
    this.resetParameters();
  }

  /** Sets scale to 1 and shift to 0. */
  resetParameters(...args: []): void {
    noArguments('resetParameters', args);
    if (this.weight !== null) ones_(this.weight);
    if (this.bias !== null) zeros_(this.bias);
  }

  forward(input: Tensor): Tensor {
    return groupNorm(input, this.numGroups, this.weight, this.bias, this.eps);
  }

  override extraRepr(): string {
    return `${this.numGroups}, ${this.numChannels}, eps=${pythonRepr(this.eps)}, affine=${pythonRepr(this.affine)}, bias=${pythonRepr(this.bias !== null)}`;
  }
}

const shapeOf = (size: Size): readonly number[] => (typeof size === 'number' ? [size] : [...size]);

const layerSignature = parameters(
  'LayerNorm',
  /** Sizes of the last dimensions, over which the layer normalizes. */
  { normalizedShape: size },
  /** Added to the variance. */
  { eps: opt(float, 1e-5) },
  /** Learn a scale and a shift for each element. */
  { elementwiseAffine: opt(boolean, true) },
  /** Learn a shift. */
  { bias: opt(boolean, true) },
  ...factoryOptions,
);

/**
 * Normalizes the last dimensions, of sizes `normalizedShape`, to mean 0 and variance 1, then scales and shifts each element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LayerNorm.html
 */
export class LayerNorm extends Module {
  readonly normalizedShape: readonly number[];
  readonly eps: number;
  readonly elementwiseAffine: boolean;
  /** normalizedShape; null unless affine */
  weight: Parameter;
  /** normalizedShape; null unless affine and with bias */
  bias: Parameter;

  constructor(...args: Call<typeof layerSignature>) {
    super();
    const [normalizedShape, eps, elementwiseAffine, bias, device, dtype] = layerSignature.bind(args);
    this.normalizedShape = shapeOf(normalizedShape);
    this.eps = eps;
    this.elementwiseAffine = elementwiseAffine;
    this.weight = (elementwiseAffine ? new Parameter(empty(this.normalizedShape, { device, dtype })) : null) as Parameter;
    this.bias = (elementwiseAffine && bias ? new Parameter(empty(this.normalizedShape, { device, dtype })) : null) as Parameter;
    sealParameters(this, 'weight', 'bias');
    this.resetParameters();
  }

  /** Sets scale to 1 and shift to 0. */
  resetParameters(...args: []): void {
    noArguments('resetParameters', args);
    if (this.weight !== null) ones_(this.weight);
    if (this.bias !== null) zeros_(this.bias);
  }

  forward(input: Tensor): Tensor {
    return layerNorm(input, this.normalizedShape, this.weight, this.bias, this.eps);
  }

  override extraRepr(): string {
    return `${pythonRepr(this.normalizedShape)}, eps=${pythonRepr(this.eps)}, elementwise_affine=${pythonRepr(this.elementwiseAffine)}, bias=${pythonRepr(this.bias !== null)}`;
  }
}

const rmsSignature = parameters(
  'RMSNorm',
  /** Sizes of the last dimensions, over which the layer normalizes. */
  { normalizedShape: size },
  /** Added to the variance. */
  { eps: orNull(float) },
  /** Learn a scale and a shift for each element. */
  { elementwiseAffine: opt(boolean, true) },
  ...factoryOptions,
);

/**
 * x / √(mean(x²) + eps) · weight over the last dimensions, of sizes `normalizedShape`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.RMSNorm.html
 */
export class RMSNorm extends Module {
  readonly normalizedShape: readonly number[];
  /** Null for the machine epsilon of the dtype. */
  readonly eps: number | null;
  readonly elementwiseAffine: boolean;
  /** normalizedShape; null unless affine */
  weight: Parameter;

  constructor(...args: Call<typeof rmsSignature>) {
    super();
    const [normalizedShape, eps, elementwiseAffine, device, dtype] = rmsSignature.bind(args);
    this.normalizedShape = shapeOf(normalizedShape);
    this.eps = eps;
    this.elementwiseAffine = elementwiseAffine;
    this.weight = (elementwiseAffine ? new Parameter(empty(this.normalizedShape, { device, dtype })) : null) as Parameter;
    sealParameters(this, 'weight');
    this.resetParameters();
  }

  /** Sets scale to 1. */
  resetParameters(...args: []): void {
    noArguments('resetParameters', args);
    if (this.weight !== null) ones_(this.weight);
  }

  forward(x: Tensor): Tensor {
    return rmsNorm(x, this.normalizedShape, this.weight, this.eps);
  }

  override extraRepr(): string {
    return `${pythonRepr(this.normalizedShape)}, eps=${pythonRepr(this.eps)}, elementwise_affine=${pythonRepr(this.elementwiseAffine)}`;
  }
}

const localSignature = parameters(
  'LocalResponseNorm',
  /** Number of neighbouring channels. */
  { size: int },
  { alpha: opt(float, 1e-4) },
  { beta: opt(float, 0.75) },
  { k: opt(float, 1) },
);

/**
 * x / (k + alpha · mean of x² over `size` neighbouring channels)^beta, over (N, C, ...).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LocalResponseNorm.html
 */
export class LocalResponseNorm extends Module {
  readonly size: number;
  readonly alpha: number;
  readonly beta: number;
  readonly k: number;

  constructor(...args: Call<typeof localSignature>) {
    super();
    const [size, alpha, beta, k] = localSignature.bind(args);
    this.size = size;
    this.alpha = alpha;
    this.beta = beta;
    this.k = k;
  }

  forward(input: Tensor): Tensor {
    return localResponseNorm(input, this.size, this.alpha, this.beta, this.k);
  }

  override extraRepr(): string {
    return `${this.size}, alpha=${pythonFloat(this.alpha)}, beta=${pythonFloat(this.beta)}, k=${pythonFloat(this.k)}`;
  }
}
