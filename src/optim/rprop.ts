// Rprop.
import { type Arguments, bind, Signature } from '../arguments';
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
  /** The first step's size. */
  lr: Hyper;
  /** What a size is multiplied by where the gradient's sign changed, and where it did not. */
  etas: readonly [number, number];
  /** The smallest and the largest size. */
  stepSizes: readonly [number, number];
  capturable: boolean;
}

interface RpropState extends ParamState {
  step: Tensor;
  prev: Tensor;
  step_size: Tensor;
}

const signature = new Signature(
  'Rprop(object params, float|Tensor lr = 1e-2, float[] etas = [0.5,1.2], float[] stepSizes = [1e-6,50], boolean capturable = false, boolean|null foreach = null, boolean maximize = false, boolean differentiable = false)',
);
type RpropArguments = [
  params: Params<RpropOptions>,
  lr?: Hyper,
  etas?: readonly [number, number],
  stepSizes?: readonly [number, number],
  capturable?: boolean,
  foreach?: boolean | null,
  maximize?: boolean,
  differentiable?: boolean,
];

/**
 * Rprop: steps by the gradient's sign, each element with a size of its own that grows while the sign stays.
 *
 * @throws ValueError for options outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Rprop.html
 */
export class Rprop extends ForeachOptimizer<RpropOptions, RpropState> {
  constructor(...args: Arguments<typeof signature.text, RpropArguments>) {
    const [
      params,
      lr = 1e-2,
      etas = [0.5, 1.2],
      stepSizes = [1e-6, 50],
      capturable = false,
      foreach = null,
      maximize = false,
      differentiable = false,
    ] = bind<RpropArguments>(signature, args);
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
    const former = batch.of('prev');
    const sizes = batch.of('step_size');
    const signs = batch.own(foreach.mul(grads, differentiable ? batch.own(former.map((one) => clone(one))) : former));
    foreach.sign_(signs);
    for (const sign of signs) toFactors(batch, sign, etas);
    foreach.mul_(sizes, signs);
    foreach.clampMin_(sizes, stepSizes[0]);
    foreach.clampMax_(sizes, stepSizes[1]);
    // Where the sign changed there is no step, and the next one does not look back.
    const used = batch.own(grads.map((grad) => clone(grad, { memoryFormat: 'preserveFormat' })));
    used.forEach((grad, i) => {
      const [changed] = batch.own([(signs[i] as Tensor).eq(etas[0])]);
      grad.maskedFill_(changed as Tensor, 0);
    });
    foreach.addcmul_(batch.params, batch.own(foreach.sign(used)), sizes, -1);
    former.forEach((one, i) => {
      one.copy_(used[i] as Tensor);
    });
  }
}

// Signs become the factors of sizes.
function toFactors(batch: Batch<RpropState>, sign: Tensor, [less, more]: readonly [number, number]): void {
  const [isSame, isOther, isZero] = batch.own([sign.gt(0), sign.lt(0), sign.eq(0)]) as [Tensor, Tensor, Tensor];
  sign.maskedFill_(isSame, more);
  sign.maskedFill_(isOther, less);
  sign.maskedFill_(isZero, 1);
}
