// Adamax.
import { as, boolean, type Call, float, list, object, opt, or, orNull, parameters, tensor } from '../arguments';
import { Tuple } from '../core/tuple';
import { zerosLike } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { foreach } from './foreach';
import { type Batch, ForeachOptimizer, type ForeachOptions, perCount } from './foreach-optimizer';
import { checkBetas, checkLearningRate, checkRange, type ParamGroup, type Params } from './optimizer';
import { type Hyper, minus, numberOf, over, power, toScalar } from './scalar';
import type { ParamState } from './state-dict';

/** Options of {@link Adamax}. */
export interface AdamaxOptions extends ForeachOptions {
  lr: Hyper;
  betas: readonly [number, number];
  eps: number;
  weightDecay: number;
  capturable: boolean;
}

interface AdamaxState extends ParamState {
  step: Tensor;
  exp_avg: Tensor;
  exp_inf: Tensor;
}

const signature = parameters(
  'Adamax',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<AdamaxOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 2e-3) },
  /** Decay of the averages of the gradient and of its square. */
  { betas: opt(as<readonly [number, number]>(list(float)), [0.9, 0.999]) },
  /** Added to the denominator. */
  { eps: opt(float, 1e-8) },
  /** Weight decay (L2): the multiple of the parameter that is added to its gradient. */
  { weightDecay: opt(float, 0) },
  /** PyTorch's option, kept in state dicts; multi-tensor kernels are used in any case. */
  { foreach: orNull(boolean) },
  /** Maximize instead of minimize. */
  { maximize: opt(boolean, false) },
  /** Record the step for autograd. */
  { differentiable: opt(boolean, false) },
  /** Keep the state on the device, for CUDA graphs. */
  { capturable: opt(boolean, false) },
);

/**
 * Adamax: Adam with the decayed maximum of |g| instead of the root of the average square.
 *
 * m ← β₁m + (1-β₁)g, u ← max(β₂u, |g| + eps), θ ← θ - lr / (1-β₁ᵗ) · m / u
 *
 * @throws ValueError for options outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adamax.html
 */
export class Adamax extends ForeachOptimizer<AdamaxOptions, AdamaxState> {
  constructor(...args: Call<typeof signature>) {
    const [params, lr, betas, eps, weightDecay, foreach, maximize, differentiable, capturable] = signature.bind(args);
    checkLearningRate(lr);
    checkRange('epsilon value', eps, eps >= 0);
    checkBetas(betas);
    checkRange('weight_decay value', weightDecay, weightDecay >= 0);
    const pair = Tuple.from(betas) as unknown as [number, number];
    super(params, { lr, betas: pair, eps, weightDecay, foreach, maximize, differentiable, capturable });
  }

  protected initialState(param: Tensor, group: ParamGroup<AdamaxOptions>): AdamaxState {
    return {
      step: this.newScalar(0, param, group),
      exp_avg: zerosLike(param, { memoryFormat: 'preserveFormat' }),
      exp_inf: zerosLike(param, { memoryFormat: 'preserveFormat' }),
    };
  }

  protected update(group: ParamGroup<AdamaxOptions>, batch: Batch<AdamaxState>): void {
    const [beta1, beta2] = group.betas;
    const lr = toScalar(group.lr);
    const counts = batch.count();
    const grads = batch.changes(group.maximize, group.weightDecay);
    const averages = batch.of('exp_avg');
    const largest = batch.of('exp_inf');
    foreach.lerp_(averages, grads, 1 - beta1);
    foreach.mulScalar_(largest, beta2);
    const sizes = batch.own(foreach.abs(grads));
    foreach.addScalar_(sizes, group.eps);
    foreach.maximum_(largest, sizes);
    foreach.addcdivEach_(
      batch.params,
      averages,
      largest,
      perCount(counts, (count) => -numberOf(over(lr, minus(1, power(beta1, count))))),
    );
  }
}
