// Adam, and AdamW, whose weight decay is decoupled.
import { as, boolean, type Call, float, list, object, opt, or, orNull, parameters, tensor } from '../arguments';
import { TorchError, ValueError } from '../core/errors';
import { Tuple } from '../core/tuple';
import { clone, maximum, raw, square, zerosLike } from '../ops';
import { Tensor } from '../tensor/tensor';
import { foreach } from './foreach';
import { type Batch, checkFusedOptions, ForeachOptimizer, type ForeachOptions, perCount } from './foreach-optimizer';
import { checkBetas, checkLearningRate, checkRange, type ParamGroup, type Params } from './optimizer';
import { type Hyper, minus, negative, numberOf, over, power, root, times, toScalar } from './scalar';
import type { ParamState } from './state-dict';

/** Options of {@link Adam}. */
export interface AdamOptions extends ForeachOptions {
  lr: Hyper;
  /** Decay rates of the averages of the gradient and of its square. */
  betas: readonly [Hyper, Hyper];
  eps: number;
  weightDecay: number;
  amsgrad: boolean;
  capturable: boolean;
  fused: boolean | null;
  decoupledWeightDecay: boolean;
}

interface AdamState extends ParamState {
  step: Tensor;
  exp_avg: Tensor;
  exp_avg_sq: Tensor;
  max_exp_avg_sq?: Tensor;
}

const adamSignature = parameters(
  'Adam',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<AdamOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 1e-3) },
  /** Decay of the averages of the gradient and of its square. */
  { betas: opt(as<readonly [Hyper, Hyper]>(list(or(float, tensor))), [0.9, 0.999]) },
  /** Added to the denominator. */
  { eps: opt(float, 1e-8) },
  /** Weight decay (L2): the multiple of the parameter that is added to its gradient. */
  { weightDecay: opt(as<number>(or(float, tensor)), 0) },
  /** AMSGrad: use the maximum of the average squares so far. */
  { amsgrad: opt(boolean, false) },
  /** PyTorch's option, kept in state dicts; multi-tensor kernels are used in any case. */
  { foreach: orNull(boolean) },
  /** Maximize instead of minimize. */
  { maximize: opt(boolean, false) },
  /** Keep the state on the device, for CUDA graphs. */
  { capturable: opt(boolean, false) },
  /** Record the step for autograd. */
  { differentiable: opt(boolean, false) },
  /** Use the fused kernel. */
  { fused: orNull(boolean) },
  /** Decay the weights as AdamW does. */
  { decoupledWeightDecay: opt(boolean, false) },
);

/**
 * Adam: divides the average gradient by the root of the average squared gradient.
 *
 * m ← β₁m + (1-β₁)g, v ← β₂v + (1-β₂)g², θ ← θ - lr · (m / (1-β₁ᵗ)) / (√(v / (1-β₂ᵗ)) + eps)
 *
 * @throws ValueError for options outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html
 *
 * ```ts
 * const optimizer = new optim.Adam(model.parameters(), { lr: 0.001 });
 * ```
 */
export class Adam extends ForeachOptimizer<AdamOptions, AdamState> {
  constructor(...args: Call<typeof adamSignature>) {
    const [params, lr, betas, eps, weightDecay, amsgrad, foreach, maximize, capturable, differentiable, fused, decoupledWeightDecay] =
      adamSignature.bind(args);
    const options = { lr, betas, eps, weightDecay, amsgrad, maximize, foreach, capturable, differentiable, fused, decoupledWeightDecay };
    checkOptions(options);
    const scalars = Tuple.from(betas.map(toScalar)) as unknown as [Hyper, Hyper];
    super(params, { ...options, betas: scalars });
    checkFusedOptions(options);
  }

  protected initialState(param: Tensor, group: ParamGroup<AdamOptions>): AdamState {
    const state: AdamState = {
      step: this.newScalar(0, param, group),
      exp_avg: zerosLike(param, { memoryFormat: 'preserveFormat' }),
      exp_avg_sq: zerosLike(param, { memoryFormat: 'preserveFormat' }),
    };
    if (group.amsgrad) state.max_exp_avg_sq = zerosLike(param, { memoryFormat: 'preserveFormat' });
    return state;
  }

  protected override get sparseAdvice(): string {
    return 'Adam does not support sparse gradients, please consider SparseAdam instead';
  }

  protected update(group: ParamGroup<AdamOptions>, batch: Batch<AdamState>): void {
    if (group.foreach && (group.lr as Hyper) instanceof Tensor && !group.capturable) {
      throw new TorchError('lr as a Tensor is not supported for capturable=False and foreach=True');
    }
    const counts = batch.count();
    if (group.fused) fusedStep(group, batch);
    else if (group.differentiable) differentiableStep(group, batch);
    else foreachStep(group, batch, counts);
  }
}

function checkOptions({ lr, betas, eps, weightDecay, foreach, capturable }: AdamOptions): void {
  const isUncapturedForeach = foreach === true && !capturable;
  if (lr instanceof Tensor && isUncapturedForeach) {
    throw new ValueError('lr as a Tensor is not supported for capturable=False and foreach=True');
  }
  checkLearningRate(lr);
  checkRange('epsilon value', eps, eps >= 0);
  checkBetas(betas);
  checkRange('weight_decay value', weightDecay, numberOf(weightDecay) >= 0);
  if (betas[0] instanceof Tensor !== betas[1] instanceof Tensor) {
    throw new ValueError('betas must be either both floats or both Tensors');
  }
  betas.forEach((beta, i) => {
    if (!(beta instanceof Tensor)) return;
    if (isUncapturedForeach) throw new ValueError(`betas[${i}] as a Tensor is not supported for capturable=False and foreach=True`);
    if (beta.numel() !== 1) throw new ValueError(`Tensor betas[${i}] must be 1-element`);
  });
}

function fusedStep(group: AdamOptions, batch: Batch<AdamState>): void {
  const { lr, betas, weightDecay, eps, amsgrad, maximize } = group;
  const kernel = raw(group.decoupledWeightDecay ? 'aten::_fused_adamw_' : 'aten::_fused_adam_', lr instanceof Tensor ? 'tensor_lr' : '');
  const largest = amsgrad ? batch.of('max_exp_avg_sq') : [];
  const [beta1, beta2] = betas.map(numberOf);
  kernel(batch.params, batch.grads, batch.of('exp_avg'), batch.of('exp_avg_sq'), largest, batch.of('step'), {
    lr: toScalar(lr),
    beta1,
    beta2,
    weightDecay,
    eps,
    amsgrad,
    maximize,
  });
}

// Same arithmetic as PyTorch's loop over parameters, with one multi-tensor call for each operator.
function foreachStep(group: AdamOptions, batch: Batch<AdamState>, counts: readonly number[]): void {
  const { eps, weightDecay, decoupledWeightDecay, maximize, amsgrad } = group;
  const lr = toScalar(group.lr);
  const [beta1, beta2] = group.betas;
  const { params } = batch;
  const averages = batch.of('exp_avg');
  const squares = batch.of('exp_avg_sq');
  if (weightDecay !== 0 && decoupledWeightDecay) foreach.mulScalar_(params, minus(1, times(lr, weightDecay)));
  const grads = batch.changes(maximize, decoupledWeightDecay ? 0 : weightDecay);
  foreach.lerp_(averages, grads, minus(1, beta1));
  foreach.mulScalar_(squares, beta2);
  foreach.addcmul_(squares, grads, grads, minus(1, beta2));
  let largest = squares;
  if (amsgrad) {
    largest = batch.of('max_exp_avg_sq');
    foreach.maximum_(largest, squares);
  }
  const roots = batch.own(foreach.sqrt(largest));
  foreach.divEach_(
    roots,
    perCount(counts, (count) => numberOf(root(minus(1, power(beta2, count))))),
  );
  foreach.addScalar_(roots, eps);
  foreach.addcdivEach_(
    params,
    averages,
    roots,
    perCount(counts, (count) => -numberOf(over(lr, minus(1, power(beta1, count))))),
  );
}

// As PyTorch's differentiable path: does not change tensors in place that autograd saved for backward.
function differentiableStep(group: AdamOptions, batch: Batch<AdamState>): void {
  const { eps, maximize, amsgrad, decoupledWeightDecay } = group;
  const lr = toScalar(group.lr);
  const [beta1, beta2] = group.betas;
  const weightDecay = group.weightDecay as Hyper;
  batch.params.forEach((param, i) => {
    const state = batch.states[i] as AdamState;
    let grad = batch.grads[i] as Tensor;
    if (maximize) grad = grad.neg();
    if (weightDecay !== 0) {
      if (decoupledWeightDecay) param.mul_(minus(1, times(lr, weightDecay)) as Tensor);
      else if (requiresGrad(weightDecay)) grad = grad.addcmul_(param.clone(), weightDecay);
      else grad = grad.add(param, { alpha: weightDecay as number });
    }
    const average = batch.real(state.exp_avg);
    const squares = batch.real(state.exp_avg_sq);
    average.lerp_(grad, minus(1, beta1) as Tensor);
    if (requiresGrad(beta2)) squares.lerp_(square(grad), minus(1, beta2) as Tensor);
    else squares.mul_(beta2 as number).addcmul_(grad, grad, { value: minus(1, beta2) as number });
    const correction = (beta: Hyper): Tensor =>
      beta instanceof Tensor
        ? (minus(1, beta.pow(requiresGrad(beta) ? state.step.clone() : state.step)) as Tensor)
        : powerOf(beta, state.step);
    const size = negative(over(lr, correction(beta1))) as Tensor;
    let largest = squares;
    if (amsgrad) {
      largest = batch.real(state.max_exp_avg_sq as Tensor);
      largest.copy_(maximum(clone(largest), squares));
    }
    const roots = largest.sqrt().div(correction(beta2).sqrt().mul(size));
    param.addcdiv_(average.clone(), roots.add_(over(eps, size) as Tensor));
  });
}

function requiresGrad(value: Hyper): value is Tensor {
  return value instanceof Tensor && value.requiresGrad;
}

// 1 - beta ** step as a tensor.
function powerOf(beta: number, step: Tensor): Tensor {
  return minus(1, raw('aten::pow', 'Scalar')(beta, step) as Tensor) as Tensor;
}

const adamWSignature = parameters(
  'AdamW',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<AdamOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 1e-3) },
  /** Decay of the averages of the gradient and of its square. */
  { betas: opt(as<readonly [Hyper, Hyper]>(list(or(float, tensor))), [0.9, 0.999]) },
  /** Added to the denominator. */
  { eps: opt(float, 1e-8) },
  /** Weight decay (L2): the multiple of the parameter that is added to its gradient. */
  { weightDecay: opt(as<number>(or(float, tensor)), 0.01) },
  /** AMSGrad: use the maximum of the average squares so far. */
  { amsgrad: opt(boolean, false) },
  /** Maximize instead of minimize. */
  { maximize: opt(boolean, false) },
  /** PyTorch's option, kept in state dicts; multi-tensor kernels are used in any case. */
  { foreach: orNull(boolean) },
  /** Keep the state on the device, for CUDA graphs. */
  { capturable: opt(boolean, false) },
  /** Record the step for autograd. */
  { differentiable: opt(boolean, false) },
  /** Use the fused kernel. */
  { fused: orNull(boolean) },
);

/**
 * {@link Adam} with decoupled weight decay, which does not enter the averages: θ ← θ - lr · λ · θ before each step.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.AdamW.html
 */
export class AdamW extends Adam {
  constructor(...args: Call<typeof adamWSignature>) {
    const [params, lr, betas, eps, weightDecay, amsgrad, maximize, foreach, capturable, differentiable, fused] = adamWSignature.bind(args);
    const rest = { lr, betas, eps, weightDecay, amsgrad, maximize, foreach, capturable, differentiable, fused };
    super(params, { ...rest, decoupledWeightDecay: true });
  }

  override loadStateDict(...args: Parameters<Adam['loadStateDict']>): void {
    super.loadStateDict(...args);
    for (const group of this.paramGroups) group.decoupledWeightDecay = true;
  }
}
