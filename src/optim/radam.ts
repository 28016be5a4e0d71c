// RAdam.
import { as, boolean, type Call, float, list, object, opt, or, orNull, parameters, tensor } from '../arguments';
import { Tuple } from '../core/tuple';
import { zerosLike } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { foreach } from './foreach';
import { type Batch, ForeachOptimizer, type ForeachOptions, perCount } from './foreach-optimizer';
import { checkBetas, checkLearningRate, checkRange, type ParamGroup, type Params } from './optimizer';
import { type Hyper, minus, numberOf, power, times, toScalar } from './scalar';
import type { ParamState } from './state-dict';

/** Options of {@link RAdam}. */
export interface RAdamOptions extends ForeachOptions {
  lr: Hyper;
  betas: readonly [number, number];
  eps: number;
  weightDecay: number;
  decoupledWeightDecay: boolean;
  capturable: boolean;
}

interface RAdamState extends ParamState {
  step: Tensor;
  exp_avg: Tensor;
  exp_avg_sq: Tensor;
}

const signature = parameters(
  'RAdam',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<RAdamOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 1e-3) },
  /** Decay of the averages of the gradient and of its square. */
  { betas: opt(as<readonly [number, number]>(list(float)), [0.9, 0.999]) },
  /** Added to the denominator. */
  { eps: opt(float, 1e-8) },
  /** Weight decay (L2): the multiple of the parameter that is added to its gradient. */
  { weightDecay: opt(float, 0) },
  /** Decay the weights as AdamW does. */
  { decoupledWeightDecay: opt(boolean, false) },
  /** PyTorch's option, kept in state dicts; multi-tensor kernels are used in any case. */
  { foreach: orNull(boolean) },
  /** Maximize instead of minimize. */
  { maximize: opt(boolean, false) },
  /** Keep the state on the device, for CUDA graphs. */
  { capturable: opt(boolean, false) },
  /** Record the step for autograd. */
  { differentiable: opt(boolean, false) },
);

/**
 * RAdam: Adam that divides by the root of the average square only after enough steps to estimate it (ρₜ > 5).
 *
 * ρ∞ = 2 / (1-β₂) - 1, ρₜ = ρ∞ - 2t β₂ᵗ / (1-β₂ᵗ), r = √((ρₜ-4)(ρₜ-2)ρ∞ / ((ρ∞-4)(ρ∞-2)ρₜ)),
 * θ ← θ - lr · m / (1-β₁ᵗ) · r √(1-β₂ᵗ) / (√v + eps)
 *
 * @throws ValueError for options outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.RAdam.html
 */
export class RAdam extends ForeachOptimizer<RAdamOptions, RAdamState> {
  constructor(...args: Call<typeof signature>) {
    const [params, lr, betas, eps, weightDecay, decoupledWeightDecay, foreach, maximize, capturable, differentiable] = signature.bind(args);
    checkLearningRate(lr);
    checkRange('epsilon value', eps, eps >= 0);
    checkBetas(betas);
    checkRange('weight_decay value', weightDecay, weightDecay >= 0);
    const pair = Tuple.from(betas) as unknown as [number, number];
    super(params, { lr, betas: pair, eps, weightDecay, maximize, foreach, capturable, decoupledWeightDecay, differentiable });
  }

  protected initialState(param: Tensor, group: ParamGroup<RAdamOptions>): RAdamState {
    return {
      step: this.newScalar(0, param, group),
      exp_avg: zerosLike(param, { memoryFormat: 'preserveFormat' }),
      exp_avg_sq: zerosLike(param, { memoryFormat: 'preserveFormat' }),
    };
  }

  protected update(group: ParamGroup<RAdamOptions>, batch: Batch<RAdamState>): void {
    const { weightDecay, decoupledWeightDecay } = group;
    const [beta1, beta2] = group.betas;
    const { params } = batch;
    const lr = toScalar(group.lr);
    const counts = batch.count();
    if (weightDecay !== 0 && decoupledWeightDecay) foreach.mulScalar_(params, minus(1, times(lr, weightDecay)));
    const grads = batch.changes(group.maximize, decoupledWeightDecay ? 0 : weightDecay);
    const averages = batch.of('exp_avg');
    const squares = batch.of('exp_avg_sq');
    foreach.lerp_(averages, grads, 1 - beta1);
    foreach.mulScalar_(squares, beta2);
    foreach.addcmul_(squares, grads, grads, 1 - beta2);
    const corrected = batch.own(
      foreach.divEach(
        averages,
        perCount(counts, (count) => 1 - numberOf(power(beta1, count))),
      ),
    );
    const changes = batch.own(foreach.mulScalar(corrected, lr));
    const rectified = perCount(counts, (count) => rectification(beta2, count));
    for (const isRectified of [true, false]) {
      const chosen = <T>(values: readonly T[]): T[] => values.filter((_, i) => (rectified[i] !== null) === isRectified);
      if (chosen(params).length === 0) continue;
      let scaled = chosen(changes);
      if (isRectified) {
        const roots = adaptiveRates(batch, chosen(squares), group);
        const factors = chosen(rectified) as { root: number; factor: number }[];
        const rates = batch.own(
          foreach.mulEach(
            roots,
            factors.map(({ root }) => root),
          ),
        );
        const adapted = batch.own(foreach.mul(scaled, rates));
        scaled = batch.own(
          foreach.mulEach(
            adapted,
            factors.map(({ factor }) => factor),
          ),
        );
      }
      foreach.add_(chosen(params), scaled, { alpha: -1 });
    }
  }
}

// 1 / (√v + eps)
function adaptiveRates(batch: Batch, squares: readonly Tensor[], { eps, differentiable }: RAdamOptions): Tensor[] {
  let roots = batch.own(foreach.sqrt(squares));
  if (differentiable) roots = batch.own(foreach.addScalar(roots, eps));
  else foreach.addScalar_(roots, eps);
  return batch.own(foreach.reciprocal(roots));
}

// √(1-β₂ᵗ) and r; null while there are too few steps to estimate the variance.
function rectification(beta2: number, count: number): { root: number; factor: number } | null {
  const decayed = numberOf(power(beta2, count));
  const most = 2 / (1 - beta2) - 1;
  const length = most - (2 * count * decayed) / (1 - decayed);
  if (length <= 5) return null;
  const factor = Math.sqrt(((length - 4) * (length - 2) * most) / ((most - 4) * (most - 2) * length));
  return { root: Math.sqrt(1 - decayed), factor };
}
