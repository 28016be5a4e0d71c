// Adam.
import { type Arguments, bind, Signature } from '../arguments';
import { ValueError } from '../errors';
import { raw, scalarTensor, viewAsReal, zerosLike } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { Tuple } from '../tuple';
import { type Batch, checkRange, Optimizer, type ParamGroup, type ParamState, type Params, withTemporaries } from './optimizer';

/** Options of {@link Adam}. */
export interface AdamOptions {
  lr: number;
  /** How fast the averages of the gradient and of its square forget. */
  betas: readonly [number, number];
  eps: number;
  weightDecay: number;
  amsgrad: boolean;
  maximize: boolean;
  foreach: boolean | null;
  capturable: false;
  differentiable: false;
  fused: boolean | null;
  decoupledWeightDecay: boolean;
}

interface AdamState extends ParamState {
  step: Tensor;
  exp_avg: Tensor;
  exp_avg_sq: Tensor;
  max_exp_avg_sq?: Tensor;
}

const signature = new Signature(
  'Adam(object params, float lr = 1e-3, float[] betas = [0.9,0.999], float eps = 1e-8, float weightDecay = 0, boolean amsgrad = false, boolean|null foreach = null, boolean maximize = false, boolean|null fused = null, boolean decoupledWeightDecay = false)',
);
type AdamArguments = [
  params: Params<AdamOptions>,
  lr?: number,
  betas?: readonly [number, number],
  eps?: number,
  weightDecay?: number,
  amsgrad?: boolean,
  foreach?: boolean | null,
  maximize?: boolean,
  fused?: boolean | null,
  decoupledWeightDecay?: boolean,
];

/**
 * Adam: steps by the average gradient over the root of its average square.
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
export class Adam extends Optimizer<AdamOptions, AdamState> {
  constructor(...args: Arguments<typeof signature.text, AdamArguments>) {
    const [
      params,
      lr = 1e-3,
      betas = [0.9, 0.999],
      eps = 1e-8,
      weightDecay = 0,
      amsgrad = false,
      foreach = null,
      maximize = false,
      fused = null,
      decoupledWeightDecay = false,
    ] = bind<AdamArguments>(signature, args);
    if (fused && foreach) throw new ValueError('`fused` and `foreach` cannot be `True` together.');
    super(params, {
      lr,
      betas: Tuple.from(betas) as unknown as [number, number],
      eps,
      weightDecay,
      amsgrad,
      maximize,
      foreach,
      capturable: false,
      differentiable: false,
      fused,
      decoupledWeightDecay,
    });
  }

  protected checkOptions({ lr, betas, eps, weightDecay }: AdamOptions): void {
    checkRange('learning rate', lr, lr >= 0);
    checkRange('epsilon value', eps, eps >= 0);
    if (betas.length !== 2) throw new ValueError(`betas must be two numbers, got ${betas.length}`);
    checkRange('beta parameter at index 0', betas[0], betas[0] >= 0 && betas[0] < 1);
    checkRange('beta parameter at index 1', betas[1], betas[1] >= 0 && betas[1] < 1);
    checkRange('weight_decay value', weightDecay, weightDecay >= 0);
  }

  protected initialState(param: Tensor, { amsgrad, fused }: ParamGroup<AdamOptions>): AdamState {
    const state: AdamState = {
      step: scalarTensor(0, { dtype: 'float32', device: fused ? param.device : 'cpu' }),
      exp_avg: zerosLike(param, { memoryFormat: 'preserveFormat' }),
      exp_avg_sq: zerosLike(param, { memoryFormat: 'preserveFormat' }),
    };
    if (amsgrad) state.max_exp_avg_sq = zerosLike(param, { memoryFormat: 'preserveFormat' });
    return state;
  }

  protected update(group: ParamGroup<AdamOptions>, { params, grads, states }: Batch<AdamState>): void {
    const steps = states.map((state) => state.step);
    raw('aten::_foreach_add_', 'Scalar')(steps, 1);
    const isComplex = params[0]?.isComplex() ?? false;
    withTemporaries((own) => {
      const real = (tensors: Tensor[]): Tensor[] => (isComplex ? own(tensors.map((tensor) => viewAsReal(tensor))) : tensors);
      const moments = {
        params: real(params),
        grads: real(grads),
        averages: real(states.map((state) => state.exp_avg)),
        squares: real(states.map((state) => state.exp_avg_sq)),
        largest: group.amsgrad ? real(states.map((state) => state.max_exp_avg_sq as Tensor)) : [],
      };
      if (group.fused) fusedStep(group, moments, steps);
      else foreachStep(group, moments, steps, own);
    });
  }
}

interface Moments {
  params: Tensor[];
  grads: Tensor[];
  averages: Tensor[];
  squares: Tensor[];
  largest: Tensor[];
}

function fusedStep(group: AdamOptions, { params, grads, averages, squares, largest }: Moments, steps: Tensor[]): void {
  const { lr, betas, weightDecay, eps, amsgrad, maximize } = group;
  const kernel = raw(group.decoupledWeightDecay ? 'aten::_fused_adamw_' : 'aten::_fused_adam_', '');
  kernel(params, grads, averages, squares, largest, steps, { lr, beta1: betas[0], beta2: betas[1], weightDecay, eps, amsgrad, maximize });
}

// The arithmetic of Python's loop over parameters, each operator once for all of them.
function foreachStep(group: AdamOptions, moments: Moments, steps: Tensor[], own: (tensors: unknown) => Tensor[]): void {
  const { lr, betas, eps, weightDecay, decoupledWeightDecay, maximize, amsgrad } = group;
  const { params, averages, squares, largest } = moments;
  let { grads } = moments;
  if (maximize) grads = own(raw('aten::_foreach_neg')(grads));
  if (weightDecay !== 0) {
    if (decoupledWeightDecay) raw('aten::_foreach_mul_', 'Scalar')(params, 1 - lr * weightDecay);
    else grads = own(raw('aten::_foreach_add', 'List')(grads, params, { alpha: weightDecay }));
  }
  raw('aten::_foreach_lerp_', 'Scalar')(averages, grads, 1 - betas[0]);
  raw('aten::_foreach_mul_', 'Scalar')(squares, betas[1]);
  raw('aten::_foreach_addcmul_', 'Scalar')(squares, grads, grads, 1 - betas[1]);
  if (amsgrad) raw('aten::_foreach_maximum_', 'List')(largest, squares);
  const counts = steps.map((step) => step.item());
  const roots = own(raw('aten::_foreach_sqrt')(amsgrad ? largest : squares));
  raw('aten::_foreach_div_', 'ScalarList')(
    roots,
    counts.map((step) => (1 - betas[1] ** step) ** 0.5),
  );
  raw('aten::_foreach_add_', 'Scalar')(roots, eps);
  raw('aten::_foreach_addcdiv_', 'ScalarList')(
    params,
    averages,
    roots,
    counts.map((step) => -(lr / (1 - betas[0] ** step))),
  );
}
