// Batch normalization layers.

import { boolean, type Call, factoryOptions, float, int, moduleOf, none, nullable, opt, parameters } from '../../arguments';
import { atOnce } from '../../async';
import { noGrad } from '../../autograd/mode';
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { NotImplementedError, ValueError } from '../../core/errors';
import type { Tensor } from '../../tensor';
import { checkTensor } from '../check-inputs';
import { batchNorm } from '../functional/normalization';
import type { Module } from '../module';
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
    const { training, trackRunningStats, running_mean: mean, running_var: variance, weight, bias, eps } = this;
    let factor = this.momentum ?? 0;
    if (training && trackRunningStats && this.num_batches_tracked !== null) {
      const count = this.num_batches_tracked;
      if (this.momentum === null) factor = 1 / (atOnce(() => count.item()) + 1);
      count.add_(1);
    }
    const byBatch = training || (mean === null && variance === null);
    const tracked = !training || trackRunningStats;
    return batchNorm(input, tracked ? mean : null, tracked ? variance : null, weight, bias, byBatch, factor, eps);
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

const syncSignature = parameters(
  'SyncBatchNorm',
  /** Channels of the input. */
  { numFeatures: int },
  /** Added to the variance. */
  { eps: opt(float, 1e-5) },
  /** Weight of the new value in the running statistics; null: a cumulative mean. */
  { momentum: opt(nullable(float), 0.1) },
  /** Learn a scale and a shift for each channel. */
  { affine: opt(boolean, true) },
  /** Keep running statistics for evaluation. */
  { trackRunningStats: opt(boolean, true) },
  /** Must be null. */
  { processGroup: opt(none, null) },
  ...factoryOptions,
  /** Learn a shift. */
  { bias: opt(boolean, true) },
);

const convertSignature = parameters(
  'convertSyncBatchnorm',
  { module: moduleOf<Module>() },
  /** Must be null. */
  { processGroup: opt(none, null) },
);

/**
 * Batch normalization over (N, C, ...) that shares statistics among processes. In a single process, the only kind that this
 * library supports, it equals ordinary batch normalization.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.SyncBatchNorm.html
 */
export class SyncBatchNorm extends BatchNorm {
  constructor(...args: Call<typeof syncSignature>) {
    const [numFeatures, eps, momentum, affine, trackRunningStats, , device, dtype, bias] = syncSignature.bind(args);
    super({ numFeatures, ...settingsOf([eps, momentum, affine, trackRunningStats, device, dtype, bias]) });
  }

  protected override checkInput(input: Tensor): void {
    checkTensor(this, 'input', input);
    const { ndim } = input;
    if (ndim < 2) throw new ValueError(`expected at least 2D input (got ${ndim}D input)`);
    if (input.size(1) === 0) throw new ValueError('SyncBatchNorm number of input channels should be non-zero');
  }

  /** Replaces each BatchNorm of a module by a SyncBatchNorm with the same tensors; returns the module. */
  static convertSyncBatchnorm(...args: Call<typeof convertSignature>): Module {
    const [module] = convertSignature.bind(args);
    return withSync(module);
  }
}

function withSync(module: Module): Module {
  let converted = module;
  if (module instanceof BatchNorm) {
    const { numFeatures, eps, momentum, affine, trackRunningStats } = module;
    const sync = new SyncBatchNorm(numFeatures, eps, momentum, affine, trackRunningStats, { bias: module.bias !== null });
    noGrad(() => {
      if (affine) Object.assign(sync, { weight: module.weight, bias: module.bias });
      sync.running_mean = module.running_mean;
      sync.running_var = module.running_var;
      sync.num_batches_tracked = module.num_batches_tracked;
    });
    sync.training = module.training;
    converted = sync;
  }
  for (const [name, child] of module.namedChildren()) converted.addModule(name, withSync(child));
  return converted;
}
