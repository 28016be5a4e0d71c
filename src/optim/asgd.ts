// Averaged stochastic gradient descent.
import { as, boolean, type Call, float, object, opt, or, orNull, parameters, tensor } from '../arguments';
import { getDefaultDtype } from '../core/settings';
import { raw, zerosLike } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { foreach } from './foreach';
import { type Batch, ForeachOptimizer, type ForeachOptions, perCount } from './foreach-optimizer';
import { checkLearningRate, checkRange, type ParamGroup, type Params } from './optimizer';
import { type Hyper, numberOf, over, plus, power, times, toScalar } from './scalar';
import type { ParamState } from './state-dict';

/** Options of {@link ASGD}. */
export interface ASGDOptions extends ForeachOptions {
  lr: Hyper;
  /** Decay of the parameters (λ). */
  lambd: number;
  /** Exponent of the learning rate's decay. */
  alpha: number;
  /** Step at which averaging starts. */
  t0: number;
  weightDecay: number;
  capturable: boolean;
}

interface ASGDState extends ParamState {
  step: Tensor;
  eta: Tensor;
  mu: Tensor;
  ax: Tensor;
}

const signature = parameters(
  'ASGD',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<ASGDOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 1e-2) },
  /** Decay of the parameters (λ). */
  { lambd: opt(float, 1e-4) },
  /** Exponent of the learning rate's decay. */
  { alpha: opt(float, 0.75) },
  /** Step at which averaging starts. */
  { t0: opt(float, 1e6) },
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

const fill = raw('aten::fill_', 'Scalar');

/**
 * Averaged gradient descent: stores the average of each parameter in its state, as `ax`.
 *
 * θ ← (1 - λη)θ - ηg, a ← a + μ(θ - a), η ← lr / (1 + λ · lr · t)^α, μ ← 1 / max(1, t - t₀)
 *
 * @throws ValueError for options outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.ASGD.html
 */
export class ASGD extends ForeachOptimizer<ASGDOptions, ASGDState> {
  constructor(...args: Call<typeof signature>) {
    const [params, lr, lambd, alpha, t0, weightDecay, foreach, maximize, differentiable, capturable] = signature.bind(args);
    checkLearningRate(lr);
    checkRange('weight_decay value', weightDecay, weightDecay >= 0);
    super(params, { lr, lambd, alpha, t0, weightDecay, foreach, maximize, differentiable, capturable });
  }

  protected override get capturableTensors(): string {
    return 'params, mus, etas, and state_steps';
  }

  protected initialState(param: Tensor, group: ParamGroup<ASGDOptions>): ASGDState {
    return {
      step: this.newScalar(0, param, group),
      eta: this.newScalar(toScalar(group.lr), param, group),
      mu: this.newScalar(1, param, group),
      ax: zerosLike(param, { memoryFormat: 'preserveFormat' }),
    };
  }

  protected update(group: ParamGroup<ASGDOptions>, batch: Batch<ASGDState>): void {
    const { lambd, t0, alpha } = group;
    const { params, states } = batch;
    const lr = toScalar(group.lr);
    const counts = batch.count();
    const grads = batch.changes(group.maximize, group.weightDecay);
    const etas = states.map((state) => state.eta.item());
    foreach.mulEach_(
      params,
      etas.map((eta) => 1 - lambd * eta),
    );
    if (etas.every((eta) => eta === etas[0])) foreach.add_(params, grads, { alpha: -(etas[0] as number) });
    else for (const [i, param] of params.entries()) param.add_(grads[i] as Tensor, { alpha: -(etas[i] as number) });
    batch.of('ax').forEach((average, i) => {
      const { mu } = states[i] as ASGDState;
      const param = params[i] as Tensor;
      if (mu.item() === 1) average.copy_(param);
      else average.add_((batch.own([param.sub(average)])[0] as Tensor).mul_(mu));
    });
    const next = perCount(counts, (count) => numberOf(over(lr, power(plus(1, times(times(lr, lambd), count)), alpha))));
    // Round to the default dtype, even if a loaded state holds eta and mu in the parameter's dtype.
    const rounded = (value: number): number => (getDefaultDtype() === 'float64' ? value : Math.fround(value));
    states.forEach((state, i) => {
      fill(state.eta, rounded(next[i] as number));
      fill(state.mu, rounded(1 / Math.max(1, (counts[i] as number) - t0)));
    });
  }
}
