// The base of batch and instance normalization: scale and shift, running statistics, and their initialization.
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { ValueError } from '../../core/errors';
import { noArguments } from '../../core/no-arguments';
import { pythonRepr } from '../../core/python-repr';
import { empty, ones, zeros } from '../../ops';
import type { Tensor } from '../../tensor';
import { checkTensor } from '../check-inputs';
import { ones_, zeros_ } from '../init';
import { type Factory, makeLazy } from '../lazy';
import { Module } from '../module';
import { isLazy, Parameter, UninitializedBuffer, UninitializedParameter } from '../parameter';
import { sealParameters } from '../sealing';
import type { LoadMetadata, StateDict } from '../state-dict';

export interface NormSettings {
  numFeatures: number;
  eps: number;
  momentum: number | null;
  affine: boolean;
  trackRunningStats: boolean;
  device: DeviceLike | null;
  dtype: DType | null;
  bias: boolean;
}

/** `S`: the type of the running statistics; null where they are not kept. */
export abstract class NormBase<S extends Tensor | null = Tensor | null> extends Module {
  /** In a lazy layer the first input sets it. */
  numFeatures: number;
  readonly eps: number;
  /** The weight of a batch in the running statistics; null for the mean over all batches. */
  momentum: number | null;
  affine: boolean;
  trackRunningStats: boolean;
  /** (numFeatures), null unless affine */
  weight: Parameter | null;
  /** (numFeatures), null unless affine and with bias */
  bias: Parameter | null;
  declare running_mean: S;
  declare running_var: S;
  declare num_batches_tracked: S;

  constructor(settings: NormSettings) {
    super();
    const { numFeatures, eps, momentum, affine, trackRunningStats, device, dtype, bias } = settings;
    this.numFeatures = numFeatures;
    this.eps = eps;
    this.momentum = momentum;
    this.affine = affine;
    this.trackRunningStats = trackRunningStats;
    this.weight = affine ? new Parameter(empty([numFeatures], { device, dtype })) : null;
    this.bias = affine && bias ? new Parameter(empty([numFeatures], { device, dtype })) : null;
    sealParameters(this, 'weight', 'bias');
    this.registerBuffer('running_mean', trackRunningStats ? zeros([numFeatures], { device, dtype }) : null);
    this.registerBuffer('running_var', trackRunningStats ? ones([numFeatures], { device, dtype }) : null);
    this.registerBuffer('num_batches_tracked', trackRunningStats ? zeros([], { device, dtype: 'int64' }) : null);
    this.resetParameters();
  }

  abstract override forward(input: Tensor): Tensor;

  /** The running mean; in state dicts `running_mean`. */
  get runningMean(): S {
    return this.running_mean;
  }
  set runningMean(value: S) {
    this.running_mean = value;
  }
  /** The running variance; in state dicts `running_var`. */
  get runningVar(): S {
    return this.running_var;
  }
  set runningVar(value: S) {
    this.running_var = value;
  }
  /** The number of batches seen in training; in state dicts `num_batches_tracked`. */
  get numBatchesTracked(): S {
    return this.num_batches_tracked;
  }
  set numBatchesTracked(value: S) {
    this.num_batches_tracked = value;
  }

  /** Sets the running statistics to mean 0 and variance 1. */
  resetRunningStats(...args: []): void {
    noArguments('resetRunningStats', args);
    this.running_mean?.zero_();
    this.running_var?.fill_(1);
    this.num_batches_tracked?.zero_();
  }

  /** Resets running statistics, scale and shift to their initial values. */
  resetParameters(...args: []): void {
    noArguments('resetParameters', args);
    this.resetRunningStats();
    if (this.weight !== null) ones_(this.weight);
    if (this.bias !== null) zeros_(this.bias);
  }

  override get _version(): number {
    return 2;
  }

  // State dicts before version 2 lack the batch count.
  override _loadFromStateDict(
    stateDict: StateDict,
    prefix: string,
    localMetadata: LoadMetadata,
    strict: boolean,
    missingKeys: string[],
    unexpectedKeys: string[],
    errorMessages: string[],
  ): void {
    const key = `${prefix}num_batches_tracked`;
    if ((localMetadata.version ?? 0) < 2 && this.trackRunningStats && !(key in stateDict)) {
      const own = this.num_batches_tracked;
      stateDict[key] = own !== null && own.device.type !== 'meta' ? own : zeros([], { dtype: 'int64' });
    }
    super._loadFromStateDict(stateDict, prefix, localMetadata, strict, missingKeys, unexpectedKeys, errorMessages);
  }

  override extraRepr(): string {
    const { numFeatures, eps, momentum, affine, trackRunningStats, bias } = this;
    return `${numFeatures}, eps=${pythonRepr(eps)}, momentum=${pythonRepr(momentum)}, affine=${pythonRepr(affine)}, bias=${pythonRepr(bias !== null)}, track_running_stats=${pythonRepr(trackRunningStats)}`;
  }
}

/** Throws unless the input has one of these numbers of dimensions. */
export function checkDims(module: Module, input: Tensor, ...allowed: readonly number[]): void {
  checkTensor(module, 'input', input);
  const { ndim } = input;
  if (!allowed.includes(ndim)) throw new ValueError(`expected ${allowed.map((n) => `${n}D`).join(' or ')} input (got ${ndim}D input)`);
}

/** Settings for the base constructor of a lazy layer: it creates no parameters or buffers. */
export function withoutTensors(settings: Omit<NormSettings, 'numFeatures'>): NormSettings {
  return { ...settings, numFeatures: 0, affine: false, trackRunningStats: false, bias: false };
}

/** Makes a normalization lazy: its first input determines numFeatures. */
export function makeLazyNorm(layer: NormBase, Class: { prototype: Module }, settings: Omit<NormSettings, 'numFeatures'>): void {
  const { affine, trackRunningStats, bias, device, dtype } = settings;
  const factory: Factory = { device, dtype };
  layer.affine = affine;
  layer.trackRunningStats = trackRunningStats;
  layer.weight = affine ? new UninitializedParameter(factory) : null;
  layer.bias = affine && bias ? new UninitializedParameter(factory) : null;
  layer.running_mean = trackRunningStats ? new UninitializedBuffer(factory) : null;
  layer.running_var = trackRunningStats ? new UninitializedBuffer(factory) : null;
  if (trackRunningStats) layer.num_batches_tracked = zeros([], { device, dtype: 'int64' });
  makeLazy(layer, Class, (module, input) => {
    module.numFeatures = input.size(1);
    for (const tensor of [module.weight, module.bias, module.running_mean, module.running_var]) {
      if (isLazy(tensor)) tensor.materialize([module.numFeatures]);
    }
    module.resetParameters();
  });
}
