// Adagrad.
import { as, boolean, type Call, float, object, opt, or, orNull, parameters, tensor } from '../arguments';
import { Complex } from '../core/complex';
import { isComplex } from '../core/dtype';
import { TorchError } from '../core/errors';
import { fullLike, raw } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { foreach } from './foreach';
import { type Batch, checkFusedOptions, ForeachOptimizer, type ForeachOptions, perCount } from './foreach-optimizer';
import { checkLearningRate, checkRange, type ParamGroup, type Params } from './optimizer';
import { type Hyper, numberOf, over, toScalar } from './scalar';
import type { ParamState } from './state-dict';

/** Options of {@link Adagrad}. */
export interface AdagradOptions extends ForeachOptions {
  lr: Hyper;
  lrDecay: number;
  weightDecay: number;
  initialAccumulatorValue: number;
  eps: number;
  fused: boolean | null;
}

interface AdagradState extends ParamState {
  step: Tensor;
  sum: Tensor;
}

const signature = parameters(
  'Adagrad',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<AdagradOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 1e-2) },
  /** Decay of the learning rate. */
  { lrDecay: opt(float, 0) },
  /** Weight decay (L2): the multiple of the parameter that is added to its gradient. */
  { weightDecay: opt(float, 0) },
  /** Initial value of the sum of squares. */
  { initialAccumulatorValue: opt(float, 0) },
  /** Added to the denominator. */
  { eps: opt(float, 1e-10) },
  /** PyTorch's option, kept in state dicts; multi-tensor kernels are used in any case. */
  { foreach: orNull(boolean) },
  /** Maximize instead of minimize. */
  { maximize: opt(boolean, false) },
  /** Record the step for autograd. */
  { differentiable: opt(boolean, false) },
  /** Use the fused kernel. */
  { fused: orNull(boolean) },
);

/**
 * Adagrad: divides the gradient by the root of the sum of all squared gradients. Gradients may be sparse.
 *
 * s ← s + g², θ ← θ - lr / (1 + (t-1) · η) · g / (√s + eps)
 *
 * @throws ValueError for options outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adagrad.html
 */
export class Adagrad extends ForeachOptimizer<AdagradOptions, AdagradState> {
  constructor(...args: Call<typeof signature>) {
    const [params, lr, lrDecay, weightDecay, initialAccumulatorValue, eps, foreach, maximize, differentiable, fused] = signature.bind(args);
    checkLearningRate(lr);
    checkRange('lr_decay value', lrDecay, lrDecay >= 0);
    checkRange('weight_decay value', weightDecay, weightDecay >= 0);
    checkRange('initial_accumulator_value value', initialAccumulatorValue, initialAccumulatorValue >= 0);
    checkRange('epsilon value', eps, eps >= 0);
    const options = { lr, lrDecay, eps, weightDecay, initialAccumulatorValue, foreach, maximize, differentiable, fused };
    super(params, options);
    checkFusedOptions(options);
    for (const group of this.paramGroups) for (const param of group.params) this.stateOf(param, group, null);
  }

  protected override get takesSparse(): boolean {
    return true;
  }

  protected initialState(param: Tensor, group: ParamGroup<AdagradOptions>): AdagradState {
    const start = this.defaults.initialAccumulatorValue;
    return {
      step: this.newScalar(0, param, group),
      sum: fullLike(param, isComplex(param.dtype) ? new Complex(start, start) : start, { memoryFormat: 'preserveFormat' }),
    };
  }

  protected update(group: ParamGroup<AdagradOptions>, batch: Batch<AdagradState>): void {
    const { weightDecay, eps, maximize, differentiable, lrDecay } = group;
    const isSparse = batch.grads.some((grad) => grad.layout !== 'strided');
    const counts = batch.count();
    if (group.fused) {
      if (isSparse || batch.isComplex) throw new TorchError('`fused` does not support sparse grad or complex param');
      fusedStep(group, batch);
      return;
    }
    const lr = toScalar(group.lr);
    const rates = perCount(counts, (count) => -numberOf(over(lr, 1 + (count - 1) * lrDecay)));
    if (isSparse) {
      sparseStep(group, batch, rates);
      return;
    }
    const grads = batch.changes(maximize, weightDecay);
    const sums = batch.of('sum');
    foreach.addcmul_(sums, grads, grads, 1);
    let roots = batch.own(foreach.sqrt(sums));
    if (differentiable) roots = batch.own(foreach.addScalar(roots, eps));
    else foreach.addScalar_(roots, eps);
    foreach.addcdivEach_(batch.params, grads, roots, rates);
  }
}

const kernels = { number: raw('aten::_fused_adagrad_', ''), Tensor: raw('aten::_fused_adagrad_', 'tensor_lr') };

function fusedStep(group: AdagradOptions, batch: Batch<AdagradState>): void {
  const { lrDecay, weightDecay, eps, maximize } = group;
  const lr = toScalar(group.lr);
  const kernel = kernels[typeof lr === 'number' ? 'number' : 'Tensor'];
  kernel(batch.params, batch.grads, batch.of('sum'), batch.of('step'), { lr, lrDecay, weightDecay, eps, maximize });
}

// Updates only the rows present in a sparse gradient.
function sparseStep({ weightDecay, eps, maximize }: AdagradOptions, batch: Batch<AdagradState>, rates: readonly number[]): void {
  batch.params.forEach((param, i) => {
    let grad = batch.grads[i] as Tensor;
    const sum = batch.of('sum')[i] as Tensor;
    const rate = rates[i] as number;
    if (maximize) grad = grad.neg();
    if (grad.layout === 'strided') {
      if (weightDecay !== 0) grad = grad.add(param, { alpha: weightDecay });
      sum.addcmul_(grad, grad, { value: 1 });
      param.addcdiv_(grad, sum.sqrt().add_(eps), { value: rate });
      return;
    }
    if (weightDecay !== 0) throw new TorchError('weight_decay option is not compatible with sparse gradients');
    grad = grad.coalesce();
    const values = sparseValues(grad);
    const sparse = (elements: Tensor): Tensor => sparseTensor(grad, elements);
    sum.add_(sparse(values.pow(2)));
    const roots = sparseValues(sum.sparseMask(grad)).sqrt_().add_(eps);
    param.add_(sparse(values.div(roots)), { alpha: rate });
  });
}

/** The values of a coalesced sparse tensor. */
export const sparseValues = raw('aten::_values') as (tensor: Tensor) => Tensor;
const indicesOf = raw('aten::_indices') as (tensor: Tensor) => Tensor;

/** A sparse tensor with the indices and shape of `like` and other values. */
export function sparseTensor(like: Tensor, elements: Tensor): Tensor {
  return raw('aten::sparse_coo_tensor', 'indices_size')(indicesOf(like), elements, like.shape) as Tensor;
}
