// Adadelta.
import { as, boolean, type Call, float, object, opt, or, orNull, parameters, tensor } from '../arguments';
import { clone, zerosLike } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { foreach } from './foreach';
import { type Batch, ForeachOptimizer, type ForeachOptions } from './foreach-optimizer';
import { checkLearningRate, checkRange, type ParamGroup, type Params } from './optimizer';
import { type Hyper, negative, toScalar } from './scalar';
import type { ParamState } from './state-dict';

/** Options of {@link Adadelta}. */
export interface AdadeltaOptions extends ForeachOptions {
  lr: Hyper;
  /** Decay rate of the averages of squares. */
  rho: number;
  eps: number;
  weightDecay: number;
  capturable: boolean;
}

interface AdadeltaState extends ParamState {
  step: Tensor;
  square_avg: Tensor;
  acc_delta: Tensor;
}

const signature = parameters(
  'Adadelta',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<AdadeltaOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 1) },
  /** Decay of the average of squares. */
  { rho: opt(float, 0.9) },
  /** Added to the denominator. */
  { eps: opt(float, 1e-6) },
  /** Weight decay (L2): the multiple of the parameter that is added to its gradient. */
  { weightDecay: opt(float, 0) },
  /** PyTorch's option, kept in state dicts; multi-tensor kernels are used in any case. */
  { foreach: orNull(boolean) },
  /** Keep the state on the device, for CUDA graphs. */
  { capturable: opt(boolean, false) },
  /** Maximize instead of minimize. */
  { maximize: opt(boolean, false) },
  /** Record the step for autograd. */
  { differentiable: opt(boolean, false) },
);

/**
 * Adadelta: scales the gradient by the root-mean-square of earlier steps over that of the gradients.
 *
 * v ← ρv + (1-ρ)g², Δ ← √(u + eps) / √(v + eps) · g, u ← ρu + (1-ρ)Δ², θ ← θ - lr · Δ
 *
 * @throws ValueError for options outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adadelta.html
 */
export class Adadelta extends ForeachOptimizer<AdadeltaOptions, AdadeltaState> {
  constructor(...args: Call<typeof signature>) {
    const [params, lr, rho, eps, weightDecay, foreach, capturable, maximize, differentiable] = signature.bind(args);
    checkLearningRate(lr);
    checkRange('rho value', rho, rho >= 0 && rho <= 1);
    checkRange('epsilon value', eps, eps >= 0);
    checkRange('weight_decay value', weightDecay, weightDecay >= 0);
    super(params, { lr, rho, eps, weightDecay, maximize, capturable, foreach, differentiable });
  }

  protected override get capturableDevices(): readonly string[] {
    return super.capturableDevices.filter((name) => name !== 'xla');
  }

  protected initialState(param: Tensor, group: ParamGroup<AdadeltaOptions>): AdadeltaState {
    return {
      step: this.newScalar(0, param, group),
      square_avg: zerosLike(param, { memoryFormat: 'preserveFormat' }),
      acc_delta: zerosLike(param, { memoryFormat: 'preserveFormat' }),
    };
  }

  protected update(group: ParamGroup<AdadeltaOptions>, batch: Batch<AdadeltaState>): void {
    const { rho, eps, weightDecay, maximize, differentiable } = group;
    batch.count();
    const grads = batch.changes(maximize, weightDecay);
    const squares = batch.of('square_avg');
    const accumulated = batch.of('acc_delta');
    foreach.mulScalar_(squares, rho);
    foreach.addcmul_(squares, grads, grads, 1 - rho);
    const deviations = batch.own(foreach.addScalar(squares, eps));
    foreach.sqrt_(deviations);
    let deltas = batch.own(foreach.addScalar(accumulated, eps));
    foreach.sqrt_(deltas);
    // The square root's backward uses its result, so don't change it in place.
    if (differentiable) deltas = batch.own(deltas.map((delta) => clone(delta)));
    foreach.div_(deltas, deviations);
    foreach.mul_(deltas, grads);
    foreach.mulScalar_(accumulated, rho);
    foreach.addcmul_(accumulated, deltas, deltas, 1 - rho);
    foreach.add_(batch.params, deltas, { alpha: negative(toScalar(group.lr)) });
  }
}
