// Adafactor.

import { as, boolean, type Call, float, list, nullable, object, opt, or, orNull, parameters, tensor } from '../arguments';
import { textOf } from '../core/describe';
import { isComplex } from '../core/dtype';
import { TorchError, ValueError } from '../core/errors';
import { Tuple } from '../core/tuple';
import { tidy } from '../memory/scope';
import { zeros, zerosLike } from '../ops';
import { finfo } from '../ops/type-info';
import { Tensor } from '../tensor/tensor';
import { type Batch, ForeachOptimizer } from './foreach-optimizer';
import type { ParamGroup, Params } from './optimizer';
import { type Hyper, minus, negative, numberOf, over, power, times, toScalar } from './scalar';
import type { ParamState } from './state-dict';
import { checkWhole } from './whole';

/** Options of {@link Adafactor}. */
export interface AdafactorOptions {
  lr: Hyper;
  /** Exponent of the decay: the average of squares decays at the rate 1 - step^beta2Decay. */
  beta2Decay: number;
  /** Lower bounds of the squares (null: the dtype's epsilon) and of the parameter's size. */
  eps: readonly [number | null, number];
  /** Maximum root-mean-square of an update. */
  d: number;
  weightDecay: number;
  foreach: boolean | null;
  maximize: boolean;
}

interface AdafactorState extends ParamState {
  step: Tensor;
  row_var?: Tensor;
  col_var?: Tensor;
  variance?: Tensor;
}

const signature = parameters(
  'Adafactor',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<AdafactorOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 1e-2) },
  /** Exponent of the decay of the second moment. */
  { beta2Decay: opt(float, -0.8) },
  /** Lower bounds of the squares (null: the dtype's epsilon) and of the parameter's size. */
  { eps: opt(as<readonly [number | null, number]>(list(nullable(float))), [null, 1e-3]) },
  /** Clipping threshold of the update. */
  { d: opt(float, 1) },
  /** Weight decay (L2): the multiple of the parameter that is added to its gradient. */
  { weightDecay: opt(float, 0) },
  /** PyTorch's option, kept in state dicts; multi-tensor kernels are used in any case. */
  { foreach: orNull(boolean) },
  /** Maximize instead of minimize. */
  { maximize: opt(boolean, false) },
);

/**
 * Adafactor: stores only the row and column means of a matrix's average squares, and scales steps by the parameter's
 * size.
 *
 * @throws ValueError for options outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adafactor.html
 */
export class Adafactor extends ForeachOptimizer<AdafactorOptions, AdafactorState> {
  constructor(...args: Call<typeof signature>) {
    const [params, lr, beta2Decay, eps, d, weightDecay, foreach, maximize] = signature.bind(args);
    if (lr instanceof Tensor && lr.numel() !== 1) throw new ValueError('Tensor lr must be 1-element');
    if (!(numberOf(lr) >= 0)) throw new ValueError(`Learning rate should be >= 0 but is: ${textOf(lr)}`);
    if (!(beta2Decay <= 0)) throw new ValueError(`beta2_decay should be <= 0 but is: ${beta2Decay}`);
    if (eps[0] !== null && !(eps[0] >= 0)) throw new ValueError(`epsilon1 should be >= 0 but is: ${eps[0]}`);
    if (!(eps[1] >= 0)) throw new ValueError(`epsilon2 should be >= 0 but is: ${eps[1]}`);
    if (!(d >= 1)) throw new ValueError(`Clipping threshold d should be >= 1 but is: ${d}`);
    if (!(weightDecay >= 0)) throw new ValueError(`weight_decay should be >= 0 but is: ${weightDecay}`);
    const pair = Tuple.from(eps) as unknown as [number | null, number];
    super(params, { lr, beta2Decay, eps: pair, d, weightDecay, foreach, maximize });
    checkWhole('Adafactor', this.paramGroups);
  }

  protected initialState(param: Tensor, group: ParamGroup<AdafactorOptions>, grad: Tensor): AdafactorState {
    if (isComplex(param.dtype)) throw new TorchError('Adafactor does not support complex parameters');
    const step = this.newScalar(0, param, group);
    const { shape } = grad;
    if (shape.length <= 1) return { step, variance: zerosLike(grad, { memoryFormat: 'preserveFormat' }) };
    const options = { dtype: grad.dtype, device: grad.device };
    return {
      step,
      row_var: zeros([...shape.slice(0, -1), 1], options),
      col_var: zeros([...shape.slice(0, -2), 1, shape.at(-1) as number], options),
    };
  }

  protected update(group: ParamGroup<AdafactorOptions>, batch: Batch<AdafactorState>): void {
    const counts = batch.count();
    batch.params.forEach((param, i) => {
      const grad = batch.grads[i] as Tensor;
      tidy(() =>
        stepOne(
          group,
          param,
          group.maximize ? (batch.own([grad.neg()])[0] as Tensor) : grad,
          batch.states[i] as AdafactorState,
          counts[i] as number,
        ),
      );
    });
  }
}

const rootMeanSquare = (tensor: Tensor): number => tensor.norm(2).item() / Math.sqrt(tensor.numel());

function stepOne(group: AdafactorOptions, param: Tensor, grad: Tensor, state: AdafactorState, count: number): void {
  const { d, weightDecay, beta2Decay } = group;
  const lr = toScalar(group.lr);
  const smallest = group.eps[0] ?? finfo(param.dtype).eps;
  const weight = numberOf(power(count, beta2Decay));
  const bound = 1 / Math.sqrt(count);
  const size = times(Math.max(group.eps[1], rootMeanSquare(param)), bound < numberOf(lr) ? bound : lr);
  if (weightDecay !== 0) param.mul_(minus(1, times(lr, weightDecay)) as number);
  const estimate = averageSquares(grad, state, weight, smallest);
  const update = estimate.clamp_({ min: smallest * smallest }).rsqrt_();
  update.mul_(grad);
  const excess = Math.max(1, update.norm(2).item() / (Math.sqrt(update.numel()) * d));
  param.add_(update, { alpha: over(negative(size), excess) as number });
}

function averageSquares(
  grad: Tensor,
  { row_var: rows, col_var: columns, variance }: AdafactorState,
  weight: number,
  smallest: number,
): Tensor {
  if (rows === undefined || columns === undefined) {
    variance?.lerp_(grad.mul(grad), weight);
    return (variance as Tensor).clone();
  }
  const mean = (dim: number): Tensor =>
    grad
      .norm({ p: 2, dim: [dim], keepdim: true })
      .square_()
      .div_(grad.size(dim));
  rows.lerp_(mean(-1), weight);
  columns.lerp_(mean(-2), weight);
  const estimate = rows.matmul(columns);
  return estimate.div_(rows.mean([-2], true).clamp_({ min: smallest }));
}
