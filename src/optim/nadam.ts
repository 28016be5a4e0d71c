// NAdam.
import { as, boolean, type Call, float, list, object, opt, or, orNull, parameters, tensor } from '../arguments';
import { Tuple } from '../core/tuple';
import { zerosLike } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { foreach } from './foreach';
import { type Batch, ForeachOptimizer, type ForeachOptions, perCount } from './foreach-optimizer';
import { checkBetas, checkLearningRate, checkRange, type ParamGroup, type Params } from './optimizer';
import { type Hyper, minus, negative, numberOf, over, power, times, toScalar } from './scalar';
import type { ParamState } from './state-dict';

/** Options of {@link NAdam}. */
export interface NAdamOptions extends ForeachOptions {
  lr: Hyper;
  betas: readonly [number, number];
  eps: number;
  weightDecay: number;
  /** Momentum decay ψ: how fast the momentum grows to β₁. */
  momentumDecay: number;
  decoupledWeightDecay: boolean;
  capturable: boolean;
}

interface NAdamState extends ParamState {
  step: Tensor;
  mu_product: Tensor;
  exp_avg: Tensor;
  exp_avg_sq: Tensor;
}

const signature = parameters(
  'NAdam',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<NAdamOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 2e-3) },
  /** Decay of the averages of the gradient and of its square. */
  { betas: opt(as<readonly [number, number]>(list(float)), [0.9, 0.999]) },
  /** Added to the denominator. */
  { eps: opt(float, 1e-8) },
  /** Weight decay (L2): the multiple of the parameter that is added to its gradient. */
  { weightDecay: opt(float, 0) },
  /** Momentum decay ψ: how fast the momentum grows to β₁. */
  { momentumDecay: opt(float, 4e-3) },
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
 * NAdam: Adam with Nesterov momentum, whose factor μₜ = β₁(1 - 0.96^(tψ) / 2) grows.
 *
 * m ← β₁m + (1-β₁)g, v ← β₂v + (1-β₂)g², θ ← θ - lr · (μₜ₊₁m / (1-∏μ) + (1-μₜ)g / (1-∏μ)) / (√(v / (1-β₂ᵗ)) + eps)
 *
 * @throws ValueError for options outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.NAdam.html
 */
export class NAdam extends ForeachOptimizer<NAdamOptions, NAdamState> {
  constructor(...args: Call<typeof signature>) {
    const [params, lr, betas, eps, weightDecay, momentumDecay, decoupledWeightDecay, foreach, maximize, capturable, differentiable] =
      signature.bind(args);
    checkLearningRate(lr);
    checkRange('epsilon value', eps, eps >= 0);
    checkBetas(betas);
    checkRange('weight_decay value', weightDecay, weightDecay >= 0);
    checkRange('momentum_decay value', momentumDecay, momentumDecay >= 0);
    const pair = Tuple.from(betas) as unknown as [number, number];
    super(params, {
      lr,
      betas: pair,
      eps,
      weightDecay,
      momentumDecay,
      decoupledWeightDecay,
      maximize,
      foreach,
      capturable,
      differentiable,
    });
  }

  protected override get capturableTensors(): string {
    return 'params, mu_products and state_steps';
  }

  protected initialState(param: Tensor, group: ParamGroup<NAdamOptions>): NAdamState {
    return {
      step: this.newScalar(0, param, group),
      mu_product: this.newScalar(1, param, group),
      exp_avg: zerosLike(param, { memoryFormat: 'preserveFormat' }),
      exp_avg_sq: zerosLike(param, { memoryFormat: 'preserveFormat' }),
    };
  }

  protected update(group: ParamGroup<NAdamOptions>, batch: Batch<NAdamState>): void {
    const { weightDecay, decoupledWeightDecay, momentumDecay, eps, differentiable } = group;
    const [beta1, beta2] = group.betas;
    const { params, states } = batch;
    const lr = toScalar(group.lr);
    const counts = batch.count();
    if (weightDecay !== 0 && decoupledWeightDecay) foreach.mulScalar_(params, minus(1, times(lr, weightDecay)));
    const grads = batch.changes(group.maximize, decoupledWeightDecay ? 0 : weightDecay);
    const momentum = (count: number): number => beta1 * (1 - 0.5 * numberOf(power(0.96, count * momentumDecay)));
    const now = perCount(counts, momentum);
    const next = perCount(counts, (count) => momentum(count + 1));
    const products = states.map((state) => state.mu_product);
    const averages = batch.of('exp_avg');
    const squares = batch.of('exp_avg_sq');
    foreach.mulEach_(products, now);
    foreach.lerp_(averages, grads, 1 - beta1);
    foreach.mulScalar_(squares, beta2);
    foreach.addcmul_(squares, grads, grads, 1 - beta2);
    const means = batch.own(
      foreach.divEach(
        squares,
        perCount(counts, (count) => 1 - numberOf(power(beta2, count))),
      ),
    );
    let roots = batch.own(foreach.sqrt(means));
    const down = negative(lr);
    if (differentiable) {
      roots = batch.own(foreach.addScalar(roots, eps));
      const gradFactors = products.map((product, i) => over(times(down, 1 - (now[i] as number)), minus(1, product)) as Tensor);
      const averageFactors = products.map((product, i) => {
        const mu = next[i] as number;
        return over(times(down, mu), minus(1, times(product, mu))) as Tensor;
      });
      foreach.addcdiv_(params, batch.own(foreach.mul(grads, gradFactors)), roots);
      foreach.addcdiv_(params, batch.own(foreach.mul(averages, averageFactors)), roots);
      return;
    }
    foreach.addScalar_(roots, eps);
    const known = products.map((product) => product.item());
    const gradFactors = known.map((product, i) => numberOf(over(times(down, 1 - (now[i] as number)), 1 - product)));
    const averageFactors = known.map((product, i) => {
      const mu = next[i] as number;
      return numberOf(over(times(down, mu), 1 - product * mu));
    });
    foreach.addcdivEach_(params, grads, roots, gradFactors);
    foreach.addcdivEach_(params, averages, roots, averageFactors);
  }
}
