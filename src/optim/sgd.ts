// Stochastic gradient descent.
import { as, boolean, type Call, float, object, opt, or, orNull, parameters, tensor } from '../arguments';
import { TorchError, ValueError } from '../core/errors';
import { keepTensor } from '../memory/scope';
import { clone, emptyLike, raw } from '../ops';
import { Tensor } from '../tensor/tensor';
import { foreach } from './foreach';
import { type Batch, checkFusedOptions, ForeachOptimizer, type ForeachOptions } from './foreach-optimizer';
import { checkLearningRate, checkRange, type ParamGroup, type Params } from './optimizer';
import { type Hyper, negative, numberOf, toScalar } from './scalar';
import type { ParamState } from './state-dict';

/** Options of {@link SGD}. */
export interface SGDOptions extends ForeachOptions {
  lr: Hyper;
  momentum: number;
  dampening: number;
  weightDecay: Hyper;
  nesterov: boolean;
  fused: boolean | null;
}

interface SGDState extends ParamState {
  momentum_buffer?: Tensor;
}

const signature = parameters(
  'SGD',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<SGDOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 1e-3) },
  /** Momentum. */
  { momentum: opt(float, 0) },
  /** Dampening of the momentum. */
  { dampening: opt(float, 0) },
  /** Weight decay (L2): the multiple of the parameter that is added to its gradient. */
  { weightDecay: opt(as<Hyper>(or(float, tensor)), 0) },
  /** Use Nesterov momentum. */
  { nesterov: opt(boolean, false) },
  /** Maximize instead of minimize. */
  { maximize: opt(boolean, false) },
  /** PyTorch's option, kept in state dicts; multi-tensor kernels are used in any case. */
  { foreach: orNull(boolean) },
  /** Record the step for autograd. */
  { differentiable: opt(boolean, false) },
  /** Use the fused kernel. */
  { fused: orNull(boolean) },
);

/**
 * Gradient descent with optional momentum: b ← μb + (1-τ)g, θ ← θ - lr · b. Gradients may be sparse.
 *
 * @throws ValueError for options outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html
 */
export class SGD extends ForeachOptimizer<SGDOptions, SGDState> {
  constructor(...args: Call<typeof signature>) {
    const [params, lr, momentum, dampening, weightDecay, nesterov, maximize, foreach, differentiable, fused] = signature.bind(args);
    checkLearningRate(lr);
    checkRange('momentum value', momentum, momentum >= 0);
    checkRange('weight_decay value', weightDecay, numberOf(weightDecay) >= 0);
    if (nesterov && (momentum <= 0 || dampening !== 0)) throw new ValueError('Nesterov momentum requires a momentum and zero dampening');
    const options = { lr, momentum, dampening, weightDecay, nesterov, maximize, foreach, differentiable, fused };
    super(params, options);
    checkFusedOptions(options);
  }

  protected override get takesPairs(): boolean {
    return false;
  }

  protected override get takesSparse(): boolean {
    return true;
  }

  protected initialState(): SGDState {
    return {};
  }

  protected update(group: ParamGroup<SGDOptions>, batch: Batch<SGDState>): void {
    if (group.fused) {
      fusedStep(group, batch);
      return;
    }
    const { momentum, weightDecay, nesterov } = group;
    const lr = toScalar(group.lr);
    let changes: Tensor[];
    if (weightDecay instanceof Tensor && weightDecay.requiresGrad) {
      changes = batch.changes(group.maximize, 0);
      foreach.addcmul_(
        changes,
        batch.own(batch.params.map((param) => clone(param))),
        batch.params.map(() => weightDecay),
        1,
      );
    } else {
      changes = batch.changes(group.maximize, weightDecay as number);
    }
    if (momentum !== 0) {
      const buffers = accumulate(group, batch, changes);
      changes = nesterov ? batch.own(foreach.add(changes, buffers, { alpha: momentum })) : buffers;
    }
    if (lr instanceof Tensor && lr.requiresGrad)
      foreach.addcmul_(
        batch.params,
        changes,
        batch.params.map(() => lr),
        -1,
      );
    else foreach.add_(batch.params, changes, { alpha: negative(lr) });
  }
}

// A momentum buffer starts as a copy of the first gradient, without dampening.
function accumulate({ momentum, dampening }: SGDOptions, batch: Batch<SGDState>, changes: readonly Tensor[]): Tensor[] {
  const known: Tensor[] = [];
  const added: Tensor[] = [];
  batch.states.forEach((state, i) => {
    const change = changes[i] as Tensor;
    const buffer = state.momentum_buffer ?? null;
    if (buffer === null) {
      state.momentum_buffer = keepTensor(clone(change.detach()));
      return;
    }
    known.push(batch.real(buffer));
    added.push(change);
  });
  if (known.length > 0) {
    foreach.mulScalar_(known, momentum);
    foreach.add_(known, added, { alpha: 1 - dampening });
  }
  return batch.of('momentum_buffer');
}

const kernels = { number: raw('aten::_fused_sgd_', ''), Tensor: raw('aten::_fused_sgd_', 'tensor_lr') };

function fusedStep(group: SGDOptions, batch: Batch<SGDState>): void {
  const { momentum, dampening, weightDecay, nesterov, maximize } = group;
  if (batch.grads.some((grad) => grad.layout !== 'strided')) throw new TorchError('`_fused_sgd` does not support sparse gradients');
  const isFirstStep = momentum !== 0 && batch.states.every((state) => (state.momentum_buffer ?? null) === null);
  if (isFirstStep) {
    batch.states.forEach((state, i) => {
      state.momentum_buffer = keepTensor(emptyLike(batch.grads[i] as Tensor));
    });
  }
  const lr = toScalar(group.lr);
  kernels[lr instanceof Tensor ? 'Tensor' : 'number'](batch.params, batch.grads, momentum === 0 ? [] : batch.of('momentum_buffer'), {
    weightDecay,
    momentum,
    lr,
    dampening,
    nesterov,
    maximize,
    isFirstStep,
  });
}
