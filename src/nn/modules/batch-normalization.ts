// Batch normalization layers.

import { boolean, type Call, factoryOptions, float, int, nullable, opt, parameters } from '../../arguments';
import { atOnce } from '../../async';
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { NotImplementedError } from '../../core/errors';
import type { Tensor } from '../../tensor';
import { batchNorm } from '../functional/normalization';
import type { Parameter } from '../parameter';
import { checkDims, makeLazyNorm, NormBase, type NormSettings, withoutTensors } from './normalization-base';

type LazyArguments = [
  eps?: number,
  momentum?: number | null,
  affine?: boolean,
  trackRunningStats?: boolean,
  device?: DeviceLike | null,
  dtype?: DType | null,
  bias?: boolean,
];

const lazyParameters = [
  /** Added to the variance. */
  { eps: opt(float, 1e-5) },
  /** Weight of the new value in the running statistics; null: a cumulative mean. */
  { momentum: opt(nullable(float), 0.1) },
  /** Learn a scale and a shift for each channel. */
  { affine: opt(boolean, true) },
  /** Keep running statistics for evaluation. */
  { trackRunningStats: opt(boolean, true) },
  ...factoryOptions,
  /** Learn a shift. */
  { bias: opt(boolean, true) },
] as const;
const batchNormSignature = parameters(
  'BatchNorm',
  /** Channels of the input. */
  { numFeatures: int },
  ...lazyParameters,
);

function settingsOf([eps = 1e-5, momentum = 0.1, affine = true, trackRunningStats = true, ...rest]: LazyArguments): Omit<
  NormSettings,
  'numFeatures'
> {
  const [device = null, dtype = null, bias = true] = rest;
  return { eps, momentum, affine, trackRunningStats, device, dtype, bias };
}

const lazySettings = (name: string, args: readonly unknown[]): Omit<NormSettings, 'numFeatures'> =>
  settingsOf(parameters(name, ...lazyParameters).bind(args));

function settings(name: string, args: readonly unknown[]): NormSettings {
  const [numFeatures, ...rest] = batchNormSignature.bind(args, name);
  return { numFeatures, ...settingsOf(rest) };
}

/**
 * (x - mean) / √(var + eps) · weight + bias, per channel; in training with the batch's statistics, else with the running ones, which
 * are null with `trackRunningStats: false`.
 */
export abstract class BatchNorm extends NormBase<Tensor> {
  /** (numFeatures); null with `affine: false` */
  declare weight: Parameter;
  /** (numFeatures); null with `affine: false` */
  declare bias: Parameter;
  protected checkInput(_input: Tensor): void {
    throw new NotImplementedError(`${this.constructor.name} is the base of classes that check their inputs`);
  }

  forward(input: Tensor): Tensor {
    this.checkInput(input);
    const { training, trackRunningStats, running_mean: mean, running_var: variance } = this;
    let factor = this.momentum ?? 0;
    if (training && trackRunningStats && this.num_batches_tracked !== null) {
      const count = this.num_batches_tracked;
      if (this.momentum === null) factor = 1 / (atOnce(() => count.item()) + 1);
      count.add_(1);
    }
    const byBatch = training || (mean === null && variance === null);
    const tracked = !training || trackRunningStats;
    return this.normalize(input, tracked ? mean : null, tracked ? variance : null, byBatch, factor);
  }

  /** @param byBatch whether the batch's statistics are used, of which the running ones, where given, take `momentum` */
  protected normalize(input: Tensor, mean: Tensor | null, variance: Tensor | null, byBatch: boolean, momentum: number): Tensor {
    return batchNorm(input, mean, variance, this.weight, this.bias, byBatch, momentum, this.eps);
  }
}

/**
 * Normalizes each channel of (N, C) or (N, C, L) to mean 0 and variance 1 over the batch, then scales and shifts it.
 *
 * Evaluation uses the running mean and variance from training instead of the batch's.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html
 */
export class BatchNorm1d extends BatchNorm {
  constructor(...args: Call<typeof batchNormSignature>) {
    super(settings('BatchNorm1d', args));
  }

  protected override checkInput(input: Tensor): void {
    checkDims(this, input, 2, 3);
  }
}

/**
 * Normalizes each channel of (N, C, H, W) to mean 0 and variance 1 over the batch, then scales and shifts it.
 *
 * Evaluation uses the running mean and variance from training instead of the batch's.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html
 */
export class BatchNorm2d extends BatchNorm {
  constructor(...args: Call<typeof batchNormSignature>) {
    super(settings('BatchNorm2d', args));
  }

  protected override checkInput(input: Tensor): void {
    checkDims(this, input, 4);
  }
}

/**
 * Normalizes each channel of (N, C, D, H, W) to mean 0 and variance 1 over the batch, then scales and shifts it.
 *
 * Evaluation uses the running mean and variance from training instead of the batch's.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm3d.html
 */
export class BatchNorm3d extends BatchNorm {
  constructor(...args: Call<typeof batchNormSignature>) {
    super(settings('BatchNorm3d', args));
  }

  protected override checkInput(input: Tensor): void {
    checkDims(this, input, 5);
  }
}

/** A {@link BatchNorm1d} whose first input determines numFeatures. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyBatchNorm1d.html */
export class LazyBatchNorm1d extends BatchNorm {
  constructor(...args: Call<typeof lazyParameters>) {
    const given = lazySettings('LazyBatchNorm1d', args);
    super(withoutTensors(given));
    makeLazyNorm(this, BatchNorm1d, given);
  }

  protected override checkInput(input: Tensor): void {
    checkDims(this, input, 2, 3);
  }
}

/** A {@link BatchNorm2d} whose first input determines numFeatures. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyBatchNorm2d.html */
export class LazyBatchNorm2d extends BatchNorm {
  constructor(...args: Call<typeof lazyParameters>) {
    const given = lazySettings('LazyBatchNorm2d', args);
    super(withoutTensors(given));
    makeLazyNorm(this, BatchNorm2d, given);
  }

  protected override checkInput(input: Tensor): void {
    checkDims(this, input, 4);
  }
}

/** A {@link BatchNorm3d} whose first input determines numFeatures. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LazyBatchNorm3d.html */
export class LazyBatchNorm3d extends BatchNorm {
  constructor(...args: Call<typeof lazyParameters>) {
    const given = lazySettings('LazyBatchNorm3d', args);
    super(withoutTensors(given));
    makeLazyNorm(this, BatchNorm3d, given);
  }

  protected override checkInput(input: Tensor): void {
    checkDims(this, input, 5);
  }
}
