// RMSprop.
import { as, boolean, type Call, float, object, opt, or, orNull, parameters, tensor } from '../arguments';
import { zerosLike } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { foreach } from './foreach';
import { type Batch, ForeachOptimizer, type ForeachOptions } from './foreach-optimizer';
import { checkLearningRate, checkRange, type ParamGroup, type Params } from './optimizer';
import { type Hyper, negative, toScalar } from './scalar';
import type { ParamState } from './state-dict';

/** Options of {@link RMSprop}. */
export interface RMSpropOptions extends ForeachOptions {
  lr: Hyper;
  /** Decay rate of the average of squares. */
  alpha: number;
  eps: number;
  weightDecay: number;
  momentum: number;
  /** Divide by the standard deviation instead of the root-mean-square. */
  centered: boolean;
  capturable: boolean;
}

interface RMSpropState extends ParamState {
  step: Tensor;
  square_avg: Tensor;
  momentum_buffer?: Tensor;
  grad_avg?: Tensor;
}

const signature = parameters(
  'RMSprop',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<RMSpropOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 1e-2) },
  /** Decay of the average of squares. */
  { alpha: opt(float, 0.99) },
  /** Added to the denominator. */
  { eps: opt(float, 1e-8) },
  /** Weight decay (L2): the multiple of the parameter that is added to its gradient. */
  { weightDecay: opt(float, 0) },
  /** Momentum. */
  { momentum: opt(float, 0) },
  /** Divide by the standard deviation: subtract the squared mean from the average of squares. */
  { centered: opt(boolean, false) },
  /** Keep the state on the device, for CUDA graphs. */
  { capturable: opt(boolean, false) },
  /** PyTorch's option, kept in state dicts; multi-tensor kernels are used in any case. */
  { foreach: orNull(boolean) },
  /** Maximize instead of minimize. */
  { maximize: opt(boolean, false) },
  /** Record the step for autograd. */
  { differentiable: opt(boolean, false) },
);

/**
 * RMSprop: divides the gradient by the root of the average squared gradient.
 *
 * v ← αv + (1-α)g², b ← μb + g / (√v + eps), θ ← θ - lr · b
 *
 * @throws ValueError for options outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.RMSprop.html
 */
export class RMSprop extends ForeachOptimizer<RMSpropOptions, RMSpropState> {
  constructor(...args: Call<typeof signature>) {
    const [params, lr, alpha, eps, weightDecay, momentum, centered, capturable, foreach, maximize, differentiable] = signature.bind(args);
    checkLearningRate(lr);
    checkRange('epsilon value', eps, eps >= 0);
    checkRange('momentum value', momentum, momentum >= 0);
    checkRange('weight_decay value', weightDecay, weightDecay >= 0);
    checkRange('alpha value', alpha, alpha >= 0);
    super(params, { lr, momentum, alpha, eps, centered, weightDecay, capturable, foreach, maximize, differentiable });
  }

  protected override get addedOptions(): readonly string[] {
    return ['momentum'];
  }

  protected initialState(param: Tensor, group: ParamGroup<RMSpropOptions>): RMSpropState {
    const zeros = (): Tensor => zerosLike(param, { memoryFormat: 'preserveFormat' });
    const state: RMSpropState = { step: this.newScalar(0, param, group), square_avg: zeros() };
    if (group.momentum > 0) state.momentum_buffer = zeros();
    if (group.centered) state.grad_avg = zeros();
    return state;
  }

  protected update(group: ParamGroup<RMSpropOptions>, batch: Batch<RMSpropState>): void {
    const { alpha, eps, momentum, centered, differentiable } = group;
    const down = negative(toScalar(group.lr));
    batch.count();
    const grads = batch.changes(group.maximize, group.weightDecay);
    const squares = batch.of('square_avg');
    foreach.mulScalar_(squares, alpha);
    foreach.addcmul_(squares, grads, grads, 1 - alpha);
    let roots: Tensor[];
    if (centered) {
      const means = batch.of('grad_avg');
      foreach.lerp_(means, grads, 1 - alpha);
      roots = batch.own(foreach.addcmul(squares, means, means, -1));
      foreach.sqrt_(roots);
    } else {
      roots = batch.own(foreach.sqrt(squares));
    }
    if (differentiable) roots = batch.own(foreach.addScalar(roots, eps));
    else foreach.addScalar_(roots, eps);
    if (momentum > 0) {
      const buffers = batch.of('momentum_buffer');
      foreach.mulScalar_(buffers, momentum);
      foreach.addcdiv_(buffers, grads, roots);
      foreach.add_(batch.params, buffers, { alpha: down });
    } else {
      foreach.addcdiv_(batch.params, grads, roots, down);
    }
  }
}
