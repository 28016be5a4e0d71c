// Stochastic gradient descent.
import { type Arguments, bind, Signature } from '../arguments';
import { ValueError } from '../errors';
import { clone, raw } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { type Batch, checkRange, Optimizer, type ParamGroup, type ParamState, type Params, withTemporaries } from './optimizer';

/** Options of {@link SGD}. */
export interface SGDOptions {
  lr: number;
  momentum: number;
  dampening: number;
  weightDecay: number;
  nesterov: boolean;
  maximize: boolean;
  foreach: boolean | null;
  differentiable: false;
  fused: null;
}

interface SGDState extends ParamState {
  momentum_buffer?: Tensor;
}

const signature = new Signature(
  'SGD(object params, float lr = 1e-3, float momentum = 0, float dampening = 0, float weightDecay = 0, boolean nesterov = false, boolean maximize = false, boolean|null foreach = null)',
);
type SGDArguments = [
  params: Params<SGDOptions>,
  lr?: number,
  momentum?: number,
  dampening?: number,
  weightDecay?: number,
  nesterov?: boolean,
  maximize?: boolean,
  foreach?: boolean | null,
];

/**
 * Gradient descent, with momentum if wanted: b ← μb + (1-τ)g, θ ← θ - lr · b.
 *
 * @throws ValueError for options outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html
 */
export class SGD extends Optimizer<SGDOptions, SGDState> {
  constructor(...args: Arguments<typeof signature.text, SGDArguments>) {
    const [params, lr = 1e-3, momentum = 0, dampening = 0, weightDecay = 0, nesterov = false, maximize = false, foreach = null] =
      bind<SGDArguments>(signature, args);
    super(params, { lr, momentum, dampening, weightDecay, nesterov, maximize, foreach, differentiable: false, fused: null });
  }

  protected checkOptions({ lr, momentum, dampening, weightDecay, nesterov }: SGDOptions): void {
    checkRange('learning rate', lr, lr >= 0);
    checkRange('momentum value', momentum, momentum >= 0);
    checkRange('weight_decay value', weightDecay, weightDecay >= 0);
    if (nesterov && (momentum <= 0 || dampening !== 0)) throw new ValueError('Nesterov momentum requires a momentum and zero dampening');
  }

  protected initialState(): SGDState {
    return {};
  }

  protected update(group: ParamGroup<SGDOptions>, { params, grads, states }: Batch<SGDState>): void {
    const { lr, momentum, dampening, weightDecay, nesterov, maximize } = group;
    withTemporaries((own) => {
      let changes = grads;
      if (maximize) changes = own(raw('aten::_foreach_neg')(changes));
      if (weightDecay !== 0) changes = own(raw('aten::_foreach_add', 'List')(changes, params, { alpha: weightDecay }));
      if (momentum !== 0) {
        const buffers = accumulate(states, changes, momentum, dampening);
        changes = nesterov ? own(raw('aten::_foreach_add', 'List')(changes, buffers, { alpha: momentum })) : buffers;
      }
      raw('aten::_foreach_add_', 'List')(params, changes, { alpha: -lr });
    });
  }
}

// A buffer starts as its first gradient, undampened.
function accumulate(states: readonly SGDState[], changes: readonly Tensor[], momentum: number, dampening: number): Tensor[] {
  const old = states.flatMap((state, i) =>
    state.momentum_buffer === undefined ? [] : [{ buffer: state.momentum_buffer, change: changes[i] as Tensor }],
  );
  if (old.length > 0) {
    const buffers = old.map((one) => one.buffer);
    raw('aten::_foreach_mul_', 'Scalar')(buffers, momentum);
    raw('aten::_foreach_add_', 'List')(
      buffers,
      old.map((one) => one.change),
      { alpha: 1 - dampening },
    );
  }
  return states.map((state, i) => {
    state.momentum_buffer ??= clone((changes[i] as Tensor).detach());
    return state.momentum_buffer;
  });
}
