// Rprop.
import { as, boolean, type Call, float, list, object, opt, or, orNull, parameters, tensor } from '../arguments';
import { Complex } from '../core/complex';
import { isComplex } from '../core/dtype';
import { ValueError } from '../core/errors';
import { Tuple } from '../core/tuple';
import { clone, fullLike, zerosLike } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { foreach } from './foreach';
import { type Batch, ForeachOptimizer, type ForeachOptions } from './foreach-optimizer';
import { checkLearningRate, type ParamGroup, type Params } from './optimizer';
import { type Hyper, numberOf } from './scalar';
import type { ParamState } from './state-dict';

/** Options of {@link Rprop}. */
export interface RpropOptions extends ForeachOptions {
  /** Initial step size of each element. */
  lr: Hyper;
  /** Factors of the step size if the gradient's sign changed, and if it did not. */
  etas: readonly [number, number];
  /** Minimum and maximum step size. */
  stepSizes: readonly [number, number];
  capturable: boolean;
}

interface RpropState extends ParamState {
  step: Tensor;
  prev: Tensor;
  step_size: Tensor;
}

const signature = parameters(
  'Rprop',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<RpropOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 1e-2) },
  /** Factors of the step size if the gradient's sign changed, and if it did not. */
  { etas: opt(as<readonly [number, number]>(list(float)), [0.5, 1.2]) },
  /** Minimum and maximum step size. */
  { stepSizes: opt(as<readonly [number, number]>(list(float)), [1e-6, 50]) },
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
 * Rprop: uses only the sign of the gradient. Each element has a step size, which grows while the sign stays the same.
 *
 * @throws ValueError for options outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Rprop.html
 */
export class Rprop extends ForeachOptimizer<RpropOptions, RpropState> {
  constructor(...args: Call<typeof signature>) {
    const [params, lr, etas, stepSizes, capturable, foreach, maximize, differentiable] = signature.bind(args);
    checkLearningRate(lr);
    const [less, more] = etas;
    if (!(less > 0 && less < 1 && more > 1)) throw new ValueError(`Invalid eta values: ${less}, ${more}`);
    const pair = (values: readonly number[]): [number, number] => Tuple.from(values) as unknown as [number, number];
    super(params, { lr, etas: pair(etas), stepSizes: pair(stepSizes), foreach, maximize, differentiable, capturable });
  }

  protected initialState(param: Tensor, group: ParamGroup<RpropOptions>, grad: Tensor): RpropState {
    const lr = numberOf(group.lr);
    return {
      step: this.newScalar(0, param, group),
      prev: zerosLike(param, { memoryFormat: 'preserveFormat' }),
      step_size: fullLike(grad, isComplex(param.dtype) ? new Complex(lr, lr) : lr),
    };
  }

  protected update(group: ParamGroup<RpropOptions>, batch: Batch<RpropState>): void {
    const { etas, stepSizes, maximize, differentiable } = group;
    batch.count();
    const grads = batch.changes(maximize, 0);
    const previous = batch.of('prev');
    const sizes = batch.of('step_size');
    const signs = batch.own(foreach.mul(grads, differentiable ? batch.own(previous.map((one) => clone(one))) : previous));
    foreach.sign_(signs);
    for (const sign of signs) toFactors(batch, sign, etas);
    foreach.mul_(sizes, signs);
    foreach.clampMin_(sizes, stepSizes[0]);
    foreach.clampMax_(sizes, stepSizes[1]);
    // If the sign changed, skip the step and store a gradient of 0, so that the next step keeps the size.
    const used = batch.own(grads.map((grad) => clone(grad, { memoryFormat: 'preserveFormat' })));
    used.forEach((grad, i) => {
      const [changed] = batch.own([(signs[i] as Tensor).eq(etas[0])]);
      grad.maskedFill_(changed as Tensor, 0);
    });
    foreach.addcmul_(batch.params, batch.own(foreach.sign(used)), sizes, -1);
    previous.forEach((one, i) => {
      one.copy_(used[i] as Tensor);
    });
  }
}

// Replaces signs by the factors of the step sizes, in place.
function toFactors(batch: Batch<RpropState>, sign: Tensor, [less, more]: readonly [number, number]): void {
  const [isSame, isOther, isZero] = batch.own([sign.gt(0), sign.lt(0), sign.eq(0)]) as [Tensor, Tensor, Tensor];
  sign.maskedFill_(isSame, more);
  sign.maskedFill_(isOther, less);
  sign.maskedFill_(isZero, 1);
}
