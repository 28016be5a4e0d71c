// L-BFGS.
import { as, type Call, float, int, object, opt, or, orNull, parameters, string, tensor } from '../arguments';
import { withGradients } from '../autograd/gradient';
import { enableGrad, noGrad } from '../autograd/mode';
import { missing } from '../core/argument-messages';
import { isComplex } from '../core/dtype';
import { TorchError, typeError, ValueError } from '../core/errors';
import { keepTensor } from '../memory/scope';
import { cat, clone, viewAsReal, zeros } from '../ops';
import { Tensor } from '../tensor/tensor';
import { strongWolfe } from './line-search';
import { checkLearningRate, closureOf, Optimizer, type Params } from './optimizer';
import { type Hyper, minus, negative, numberOf, over, times, toScalar } from './scalar';
import type { ParamState } from './state-dict';
import { checkWhole } from './whole';

/** Options of {@link LBFGS}. */
export interface LBFGSOptions {
  lr: Hyper;
  /** Maximum number of iterations in a step. */
  maxIter: number;
  /** Maximum number of closure evaluations in a step; null: 1.25 maxIter. */
  maxEval: number | null;
  /** The step ends if the largest |gradient| is at most this. */
  toleranceGrad: number;
  /** The step ends if loss or parameters change by less than this. */
  toleranceChange: number;
  /** Number of past updates that approximate the curvature. */
  historySize: number;
  lineSearchFn: 'strong_wolfe' | null;
}

interface LBFGSState extends ParamState {
  func_evals: number;
  n_iter: number;
  d?: Tensor;
  t?: Hyper;
  old_dirs?: Tensor[];
  old_stps?: Tensor[];
  ro?: Tensor[];
  H_diag?: Hyper;
  prev_flat_grad?: Tensor;
  prev_loss?: number;
  al?: (Tensor | null)[];
}

const signature = parameters(
  'LBFGS',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<LBFGSOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 1) },
  /** Maximum number of iterations in a step. */
  { maxIter: opt(int, 20) },
  /** Maximum number of closure evaluations in a step; null: 1.25 maxIter. */
  { maxEval: orNull(int) },
  /** The step ends if the largest |gradient| is at most this. */
  { toleranceGrad: opt(float, 1e-7) },
  /** The step ends if loss or parameters change by less than this. */
  { toleranceChange: opt(float, 1e-9) },
  /** Number of past updates that approximate the curvature. */
  { historySize: opt(int, 100) },
  /** Line search: `'strong_wolfe'`, or null for a fixed step size. */
  { lineSearchFn: orNull(as<'strong_wolfe'>(string)) },
);

/**
 * L-BFGS: Newton's method with the curvature approximated from the last changes of the gradient. A step needs a closure
 * that clears the gradients, computes the loss, runs backward and returns the loss.
 *
 * @throws ValueError for more than one parameter group
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.LBFGS.html
 */
export class LBFGS extends Optimizer<LBFGSOptions, LBFGSState> {
  private readonly params: readonly Tensor[];

  constructor(...args: Call<typeof signature>) {
    const [params, lr, maxIter, maxEval, toleranceGrad, toleranceChange, historySize, lineSearchFn] = signature.bind(args);
    checkLearningRate(lr);
    super(params, {
      lr,
      maxIter,
      maxEval: maxEval ?? Math.floor((maxIter * 5) / 4),
      toleranceGrad,
      toleranceChange,
      historySize,
      lineSearchFn,
    });
    checkWhole('LBFGS', this.paramGroups);
    if (this.paramGroups.length !== 1) throw new ValueError("LBFGS doesn't support per-parameter options (parameter groups)");
    this.params = this.paramGroups[0]?.params as Tensor[];
  }

  private flatGrad(): Tensor {
    return withGradients(this.params, (gradients) =>
      cat(
        this.params.map((param, i) => {
          const grad = gradients[i];
          if (!grad) return zeros([param.numel() * (isComplex(param.dtype) ? 2 : 1)], { dtype: realType(param), device: param.device });
          const dense = grad.isSparse ? grad.toDense() : grad;
          return (isComplex(dense.dtype) ? viewAsReal(dense.view(-1)) : dense).view(-1);
        }),
        0,
      ),
    );
  }

  private move(size: Hyper, direction: Tensor): void {
    let offset = 0;
    for (const param of this.params) {
      const real = isComplex(param.dtype) ? viewAsReal(param) : param;
      const count = real.numel();
      real.add_(direction.narrow(0, offset, count).viewAs(real), { alpha: size as number });
      offset += count;
    }
  }

  /** @param closure clears gradients, computes the loss, runs backward and returns the loss */
  override step(): undefined;
  override step<T>(closure: () => T): T;
  override step<T>(...args: readonly unknown[]): T {
    const closure = closureOf<T>(this as Optimizer, args);
    if (closure === null) throw typeError(`LBFGS.step() ${missing(['closure'])}`);
    return noGrad(() => this.run(() => enableGrad(closure)));
  }

  private run<T>(closure: () => T): T {
    const group = this.paramGroups[0] as LBFGSOptions;
    const { maxIter, toleranceGrad, toleranceChange, historySize, lineSearchFn } = group;
    const maxEval = group.maxEval as number;
    const lr = toScalar(group.lr);
    const first = this.params[0] as Tensor;
    const state: LBFGSState = this.state.get(first) ?? { func_evals: 0, n_iter: 0 };
    this.state.set(first, state);
    const given = closure();
    let loss = toNumber(given);
    let evaluations = 1;
    state.func_evals++;
    let flatGrad = this.flatGrad();
    const isFlat = (grad: Tensor): boolean => grad.abs().max().item() <= toleranceGrad;
    if (isFlat(flatGrad)) return given;
    let { d: direction, t: size } = state;
    for (let iteration = 1; iteration <= maxIter; iteration++) {
      state.n_iter++;
      direction =
        state.n_iter === 1 ? begin(state, flatGrad) : nextDirection(state, flatGrad, direction as Tensor, size as Hyper, historySize);
      state.prev_flat_grad = state.prev_flat_grad?.copy_(flatGrad) ?? clone(flatGrad);
      const formerLoss = loss;
      state.prev_loss = loss;
      size = state.n_iter === 1 ? firstSize(flatGrad, lr) : lr;
      const slope = flatGrad.dot(direction);
      if (slope.item() > -toleranceChange) break;
      let used = 0;
      let isDone = false;
      if (lineSearchFn !== null) {
        if (lineSearchFn !== 'strong_wolfe') throw new TorchError("only 'strong_wolfe' is supported");
        const start = this.params.map((param) => clone(param, { memoryFormat: 'contiguousFormat' }));
        const evaluate = (step: Hyper, along: Tensor): [number, Tensor] => {
          this.move(step, along);
          const value = toNumber(closure());
          const grad = this.flatGrad();
          for (const [i, param] of this.params.entries()) param.copy_(start[i] as Tensor);
          return [value, grad];
        };
        const found = strongWolfe(evaluate, size, direction, loss, flatGrad, slope, maxEval - evaluations);
        ({ loss, grad: flatGrad, size, evaluations: used } = found);
        this.move(size, direction);
        isDone = isFlat(flatGrad);
      } else {
        this.move(size, direction);
        if (iteration !== maxIter) {
          loss = toNumber(closure());
          flatGrad = this.flatGrad();
          isDone = isFlat(flatGrad);
          used = 1;
        }
      }
      evaluations += used;
      state.func_evals += used;
      if (iteration === maxIter || evaluations >= maxEval || isDone) break;
      if (direction.mul(size).abs().max().item() <= toleranceChange) break;
      if (Math.abs(loss - formerLoss) < toleranceChange) break;
    }
    state.d = direction as Tensor;
    state.t = size as Hyper;
    keepState(state);
    return given;
  }
}

const toNumber = (loss: unknown): number => (loss instanceof Tensor ? loss.item() : Number(loss));

const realType = (param: Tensor): 'float64' | Tensor['dtype'] =>
  param.dtype === 'complex128' ? 'float64' : param.dtype === 'complex64' ? 'float32' : param.dtype;

// Keeps the state's tensors if the step runs in a memory scope.
function keepState(state: LBFGSState): void {
  for (const value of Object.values(state).flat()) if (value instanceof Tensor) keepTensor(value);
}

function begin(state: LBFGSState, grad: Tensor): Tensor {
  Object.assign(state, { old_dirs: [], old_stps: [], ro: [], H_diag: 1 });
  return grad.neg();
}

function firstSize(grad: Tensor, lr: Hyper): Hyper {
  const inverse = over(1, grad.abs().sum());
  return times(numberOf(inverse) < 1 ? inverse : 1, lr);
}

// -H · gradient with the inverse Hessian H approximated from the history (L-BFGS two-loop recursion).
function nextDirection(state: LBFGSState, grad: Tensor, direction: Tensor, size: Hyper, historySize: number): Tensor {
  const { old_dirs: changes, old_stps: steps, ro: inverses } = state as { old_dirs: Tensor[]; old_stps: Tensor[]; ro: Tensor[] };
  const change = grad.sub(state.prev_flat_grad as Tensor);
  const step = direction.mul(size);
  const curvature = change.dot(step);
  if (curvature.item() > 1e-10) {
    if (changes.length === historySize) for (const list of [changes, steps, inverses]) list.shift();
    changes.push(change);
    steps.push(step);
    inverses.push(over(1, curvature) as Tensor);
    state.H_diag = curvature.div(change.dot(change));
  }
  state.al ??= new Array(historySize).fill(null);
  const factors = state.al;
  const q = grad.neg();
  for (let i = changes.length - 1; i >= 0; i--) {
    const factor = (steps[i] as Tensor).dot(q).mul(inverses[i] as Tensor);
    factors[i] = factor;
    q.add_(changes[i] as Tensor, { alpha: negative(factor) as number });
  }
  const r = q.mul(state.H_diag as Hyper);
  for (let i = 0; i < changes.length; i++) {
    const beta = (changes[i] as Tensor).dot(r).mul(inverses[i] as Tensor);
    r.add_(steps[i] as Tensor, { alpha: minus(factors[i] as Tensor, beta) as number });
  }
  return r;
}
