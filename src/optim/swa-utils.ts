// torch.optim.swaUtils: averages a model's parameters during training.
import { boolean, type Call, callable, device, float, iterable, moduleOf, type Narrowed, opt, orNull, parameters } from '../arguments';
import { noGrad } from '../autograd/mode';
import { describeValue } from '../core/describe';
import { isComplex, isFloatingPoint } from '../core/dtype';
import { AssertionError, typeError, ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import { TensorHandle } from '../core/tensor-handle';
import { deepcopy } from '../nn/deepcopy';
import { Module } from '../nn/module';
import { BatchNorm } from '../nn/modules/batch-normalization';
import { raw, scalarTensor } from '../ops';
import type { Tensor } from '../tensor/tensor';

export { SWALR } from './lr-scheduler/swa';

/** Returns a parameter's new average from the old one, the model's parameter and the number of models averaged so far. */
export type AvgFn = (averaged: Tensor, current: Tensor, numAveraged: Tensor) => Tensor;
/** Updates averages in place from the model's parameters and the number of models averaged so far. */
export type MultiAvgFn = (averaged: readonly Tensor[], current: readonly Tensor[], numAveraged: Tensor) => void;

const lerp = raw('aten::_foreach_lerp_', 'Scalar');
const isContinuous = (tensor: Tensor | undefined): boolean =>
  tensor === undefined || isFloatingPoint(tensor.dtype) || isComplex(tensor.dtype);

function checkDecay(decay: number): void {
  if (!(decay >= 0 && decay <= 1)) {
    throw new ValueError(`Invalid decay value ${decay} provided. Please provide a value in [0,1] range.`);
  }
}

const getEmaMultiAvgFnSignature = parameters('getEmaMultiAvgFn', { decay: opt(float, 0.999) });

/** Exponential moving averages of all parameters at once: a ← decay · a + (1 - decay) · p. */
export function getEmaMultiAvgFn(...args: Call<typeof getEmaMultiAvgFnSignature>): MultiAvgFn {
  const [decay] = getEmaMultiAvgFnSignature.bind(args);
  checkDecay(decay);
  return (averaged, current) =>
    noGrad(() => {
      if (isContinuous(averaged[0])) lerp(averaged, current, 1 - decay);
      else for (const [i, one] of averaged.entries()) one.copy_(one.mul(decay).add((current[i] as Tensor).mul(1 - decay)));
    });
}

/** Equal averages of all parameters at once: a ← a + (p - a) / (n + 1). */
export function getSwaMultiAvgFn(...args: []): MultiAvgFn {
  noArguments('getSwaMultiAvgFn', args);
  return (averaged, current, numAveraged) =>
    noGrad(() => {
      if (isContinuous(averaged[0])) {
        lerp(averaged, current, numAveraged.add(1).reciprocal().item());
        return;
      }
      const count = numAveraged.add(1);
      for (const [i, one] of averaged.entries()) one.addcdiv_((current[i] as Tensor).sub(one), count);
    });
}

const getEmaAvgFnSignature = parameters('getEmaAvgFn', { decay: opt(float, 0.999) });

/** Exponential moving averages, one parameter at a time. */
export function getEmaAvgFn(...args: Call<typeof getEmaAvgFnSignature>): AvgFn {
  const [decay] = getEmaAvgFnSignature.bind(args);
  checkDecay(decay);
  return (averaged, current) => noGrad(() => averaged.mul(decay).add(current.mul(1 - decay)));
}

/** Equal averages, one parameter at a time. */
export function getSwaAvgFn(...args: []): AvgFn {
  noArguments('getSwaAvgFn', args);
  return (averaged, current, numAveraged) => noGrad(() => averaged.add(current.sub(averaged).div(numAveraged.add(1))));
}

const averagedSignature = parameters(
  'AveragedModel',
  { model: moduleOf<Module>() },
  { device: orNull(device) },
  { avgFn: orNull(callable<AvgFn>()) },
  { multiAvgFn: orNull(callable<MultiAvgFn>()) },
  { useBuffers: opt(boolean, false) },
);

const updateParametersSignature = parameters('updateParameters', { model: moduleOf<Module>() });

/**
 * A copy of a model whose parameters are the averages over all `updateParameters` calls: with equal weights, unless `avgFn`
 * or `multiAvgFn` is given. Buffers are copied, or averaged with `useBuffers`.
 *
 * @see https://docs.pytorch.org/docs/stable/optim.html#torch.optim.swa_utils.AveragedModel
 *
 * ```ts
 * const averaged = new swaUtils.AveragedModel(model, { multiAvgFn: swaUtils.getEmaMultiAvgFn(0.999) });
 * averaged.updateParameters(model);
 * ```
 */
export class AveragedModel<M extends Module = Module> extends Module {
  module: M;
  private readonly avgFn: AvgFn | null;
  private readonly multiAvgFn: MultiAvgFn | null;
  private readonly useBuffers: boolean;
  declare n_averaged: Tensor;

  constructor(...args: Call<Narrowed<typeof averagedSignature, { model: M }>>) {
    super();
    const [model, device, avgFn, multiAvgFn, useBuffers] = averagedSignature.bind(args);
    if (avgFn !== null && multiAvgFn !== null) throw new AssertionError('Only one of avg_fn and multi_avg_fn should be provided');
    this.module = deepcopy(model as M);
    if (device !== null) this.module.to(device);
    this.registerBuffer('n_averaged', scalarTensor(0, { dtype: 'int64', device }));
    this.avgFn = avgFn;
    this.multiAvgFn = multiAvgFn;
    this.useBuffers = useBuffers;
  }

  override forward(...args: Parameters<M['forward']>): ReturnType<M['forward']> {
    return this.module(...args) as ReturnType<M['forward']>;
  }

  /** The number of models averaged so far; `n_averaged` in state dicts. */
  get nAveraged(): Tensor {
    return this.n_averaged;
  }
  set nAveraged(value: Tensor) {
    this.n_averaged = value;
  }

  /** Updates the averages with a model's parameters. */
  updateParameters(...args: Call<typeof updateParametersSignature>): void {
    const [model] = updateParametersSignature.bind(args);
    noGrad(() => {
      const tensors = (of: Module): Tensor[] => [...of.parameters(), ...(this.useBuffers ? of.buffers() : [])];
      const [own, given] = [tensors(this.module), tensors(model)];
      // The shorter list counts, as in PyTorch.
      const averaged = own.slice(0, given.length);
      const current = averaged.map(({ device }, i) => (given[i] as Tensor).detach().to({ device }));
      if (this.n_averaged.item() === 0) for (const [i, one] of averaged.entries()) one.copy_(current[i] as Tensor);
      else this.average(averaged, current);
      if (!this.useBuffers) {
        const [own, buffers] = [[...this.module.buffers()], [...model.buffers()]];
        if (own.length !== buffers.length)
          throw new ValueError(`the averaged model has ${own.length} buffers, the given one ${buffers.length}`);
        for (const [i, buffer] of own.entries()) buffer.copy_(buffers[i] as Tensor);
      }
      this.n_averaged.add_(1);
    });
  }

  private average(averaged: readonly Tensor[], current: readonly Tensor[]): void {
    const isOnCpu = averaged.every(({ device }) => device.type === 'cpu');
    const one = this.avgFn ?? (this.multiAvgFn === null && isOnCpu ? getSwaAvgFn() : null);
    if (one !== null) {
      for (const [i, old] of averaged.entries()) {
        old.copy_(one(old.detach(), current[i] as Tensor, this.n_averaged.to({ device: old.device })));
      }
      return;
    }
    const groups = new Map<string, number[]>();
    for (const [i, { device, dtype }] of averaged.entries()) {
      const key = `${device} ${dtype}`;
      groups.set(key, [...(groups.get(key) ?? []), i]);
    }
    const update = this.multiAvgFn ?? getSwaMultiAvgFn();
    for (const indices of groups.values()) {
      const own = indices.map((i) => (averaged[i] as Tensor).detach());
      update(
        own,
        indices.map((i) => current[i] as Tensor),
        this.n_averaged.to({ device: (own[0] as Tensor).device }),
      );
    }
  }
}

const updateBnSignature = parameters(
  'updateBn',
  /** Batches: tensors, or arrays whose first element is the input. */
  { loader: iterable<unknown>() },
  { model: moduleOf<Module>() },
  { device: orNull(device) },
);

/**
 * Recomputes a model's batch-normalization statistics over data, in training mode. An averaged model needs it.
 *
 * @see https://docs.pytorch.org/docs/stable/optim.html#torch.optim.swa_utils.update_bn
 */
export function updateBn(...args: Call<typeof updateBnSignature>): void {
  const [loader, model, device] = updateBnSignature.bind(args);
  noGrad(() => {
    const momenta = new Map<BatchNorm, number | null>();
    for (const module of model.modules()) {
      if (!(module instanceof BatchNorm)) continue;
      module.resetRunningStats();
      momenta.set(module, module.momentum);
    }
    if (momenta.size === 0) return;
    const wasTraining = model.training;
    model.train();
    for (const module of momenta.keys()) module.momentum = null;
    for (const batch of loader) {
      const input = (Array.isArray(batch) ? batch[0] : batch) as Tensor;
      if (device !== null && !(input instanceof TensorHandle)) {
        throw typeError(
          `updateBn(): to move them to ${String(device)}, batches must be tensors, or arrays that begin with one, not ${describeValue(batch)}`,
        );
      }
      (model as unknown as (x: Tensor) => unknown)(device === null ? input : input.to({ device }));
    }
    for (const [module, momentum] of momenta) module.momentum = momentum;
    model.train(wasTraining);
  });
}
