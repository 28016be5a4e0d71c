// SyncBatchNorm: batch normalization by the statistics of the batches of all processes.
import { boolean, type Call, factoryOptions, float, int, moduleOf, nullable, opt, parameters } from '../../arguments';
import { noGrad } from '../../autograd';
import { TorchError, ValueError } from '../../core/errors';
import { pythonFloat } from '../../core/python-repr';
import { type Group, getWorldSize, isInitialized } from '../../distributed';
import { groupFor } from '../../distributed/operations';
import { group as groupType } from '../../distributed/process-group';
import type { Tensor } from '../../tensor';
import { checkTensor } from '../check-inputs';
import type { Module } from '../module';
import { BatchNorm } from '../modules/batch-normalization';
import { SynchronizedNormalization } from './sync-statistics';

const signature = parameters(
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
  /** The processes that share statistics; null: all. */
  { processGroup: opt(groupType, null) },
  ...factoryOptions,
  /** Learn a shift. */
  { bias: opt(boolean, true) },
);

const convertSignature = parameters(
  'convertSyncBatchnorm',
  { module: moduleOf<Module>() },
  /** The processes that share statistics; null: all. */
  { processGroup: opt(groupType, null) },
);

/**
 * Batch normalization over (N, C, ...) that uses, in training, the mean and variance of the batches of all processes of a group, which
 * may have different sizes N, and 0. Forward and backward wait for the other processes and block the thread meanwhile. In a single process and in
 * evaluation it equals ordinary batch normalization.
 *
 * ```ts
 * const model = new nn.parallel.DistributedDataParallel(nn.SyncBatchNorm.convertSyncBatchnorm(network));
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.SyncBatchNorm.html
 */
export class SyncBatchNorm extends BatchNorm {
  /** The processes that share statistics; null: all. */
  processGroup: Group;

  constructor(...args: Call<typeof signature>) {
    const [numFeatures, eps, momentum, affine, trackRunningStats, processGroup, device, dtype, bias] = signature.bind(args);
    super({ numFeatures, eps, momentum, affine, trackRunningStats, device, dtype, bias });
    this.processGroup = processGroup;
  }

  protected override checkInput(input: Tensor): void {
    checkTensor(this, 'input', input);
    const { ndim } = input;
    if (ndim < 2) throw new ValueError(`expected at least 2D input (got ${ndim}D input)`);
    if (input.size(1) === 0) throw new ValueError('SyncBatchNorm number of input channels should be non-zero');
  }

  protected override normalize(
    input: Tensor,
    runningMean: Tensor | null,
    runningVar: Tensor | null,
    byBatch: boolean,
    momentum: number,
  ): Tensor {
    const synchronizes = this.training && isInitialized() && getWorldSize(this.processGroup) > 1;
    if (!synchronizes) return super.normalize(input, runningMean, runningVar, byBatch, momentum);
    if (this.eps <= 0) throw new ValueError(`batch_norm eps must be positive during training, but got ${pythonFloat(this.eps)}`);
    const { weight, bias } = this;
    for (const [name, values] of Object.entries({ running_mean: runningMean, running_var: runningVar, weight, bias })) {
      if (values !== null && values.numel() !== input.size(1))
        throw new TorchError(`${name} should contain ${input.size(1)} elements not ${values.numel()}`);
    }
    const running = { mean: runningMean, variance: runningVar, momentum };
    const group = groupFor('SyncBatchNorm', this.processGroup);
    return SynchronizedNormalization.apply(input, weight, bias, this.eps, running, group);
  }

  /** Replaces each BatchNorm of a module by a SyncBatchNorm with the same tensors; returns the module. */
  static convertSyncBatchnorm(...args: Call<typeof convertSignature>): Module {
    return converted(...convertSignature.bind(args));
  }
}

function converted(module: Module, processGroup: Group): Module {
  let result = module;
  if (module instanceof BatchNorm) {
    const { numFeatures, eps, momentum, affine, trackRunningStats } = module;
    const sync = new SyncBatchNorm(numFeatures, eps, momentum, affine, trackRunningStats, processGroup, { bias: module.bias !== null });
    noGrad(() => {
      if (affine) Object.assign(sync, { weight: module.weight, bias: module.bias });
      sync.running_mean = module.running_mean;
      sync.running_var = module.running_var;
      sync.num_batches_tracked = module.num_batches_tracked;
    });
    sync.training = module.training;
    result = sync;
  }
  for (const [name, child] of module.namedChildren()) result.addModule(name, converted(child, processGroup));
  return result;
}
