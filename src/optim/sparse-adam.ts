// Adam for sparse gradients.
import { as, boolean, type Call, float, list, object, opt, or, parameters, tensor } from '../arguments';
import { withGradients } from '../autograd/gradient';
import { enableGrad, noGrad } from '../autograd/mode';
import { isComplex } from '../core/dtype';
import { TorchError, ValueError } from '../core/errors';
import { Tuple } from '../core/tuple';
import { keepTensor, tidy } from '../memory/scope';
import { zerosLike } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { sparseTensor, sparseValues } from './adagrad';
import { checkBetas, checkLearningRate, checkRange, closureOf, Optimizer, type ParamGroup, type Params } from './optimizer';
import { type Hyper, negative, numberOf, over, power, times, toScalar } from './scalar';
import type { ParamState } from './state-dict';

/** Options of {@link SparseAdam}. */
export interface SparseAdamOptions {
  lr: Hyper;
  betas: readonly [number, number];
  eps: number;
  maximize: boolean;
}

interface SparseAdamState extends ParamState {
  step: number;
  exp_avg: Tensor;
  exp_avg_sq: Tensor;
}

const signature = parameters(
  'SparseAdam',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<SparseAdamOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 1e-3) },
  /** Decay of the averages of the gradient and of its square. */
  { betas: opt(as<readonly [number, number]>(list(float)), [0.9, 0.999]) },
  /** Added to the denominator. */
  { eps: opt(float, 1e-8) },
  /** Maximize instead of minimize. */
  { maximize: opt(boolean, false) },
);

/**
 * Adam for sparse gradients, such as those of `nn.Embedding` with `sparse: true`: updates only the rows of averages and
 * parameters that are present in the gradient.
 *
 * @throws ValueError for options outside their ranges, and for sparse or complex parameters
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.SparseAdam.html
 */
export class SparseAdam extends Optimizer<SparseAdamOptions, SparseAdamState> {
  constructor(...args: Call<typeof signature>) {
    const [params, lr, betas, eps, maximize] = signature.bind(args);
    checkLearningRate(lr);
    checkRange('learning rate', lr, numberOf(lr) > 0);
    checkRange('epsilon value', eps, eps > 0);
    checkBetas(betas);
    super(params, { lr, betas: Tuple.from(betas) as unknown as [number, number], eps, maximize });
    const found = (is: (param: Tensor) => boolean): string =>
      this.paramGroups.flatMap((group, i) => group.params.flatMap((param, j) => (is(param) ? [`[${i}, ${j}]`] : []))).join(', ');
    const sparse = found((param) => param.isSparse);
    if (sparse) throw new ValueError(`Sparse params at indices [${sparse}]: SparseAdam requires dense parameter tensors`);
    const complex = found((param) => isComplex(param.dtype));
    if (complex) throw new ValueError(`Complex params at indices [${complex}]: SparseAdam does not support complex parameters`);
  }

  override step(): undefined;
  override step<T>(closure: () => T): T;
  override step<T>(...args: readonly unknown[]): T | undefined {
    const closure = closureOf<T>(this as Optimizer, args);
    const loss = closure === null ? undefined : enableGrad(closure);
    noGrad(() => {
      for (const group of this.paramGroups) withGradients(group.params, (gradients) => this.stepGroup(group, gradients));
    });
    return loss;
  }

  private stepGroup(group: ParamGroup<SparseAdamOptions>, gradients: readonly (Tensor | null)[]): void {
    group.params.forEach((param, i) => {
      const grad = gradients[i];
      if (!grad) return;
      if (!grad.isSparse) throw new TorchError('SparseAdam does not support dense gradients, please consider Adam instead');
      let state = this.state.get(param);
      if (state === undefined) {
        const zeros = (): Tensor => keepTensor(zerosLike(param, { memoryFormat: 'preserveFormat' }));
        state = { step: 0, exp_avg: zeros(), exp_avg_sq: zeros() };
        this.state.set(param, state);
      }
      state.step++;
      const found = state;
      tidy(() => stepOne(group, param, grad, found));
    });
  }
}

function stepOne(
  group: SparseAdamOptions,
  param: Tensor,
  gradient: Tensor,
  { step, exp_avg: averages, exp_avg_sq: squares }: SparseAdamState,
): void {
  const [beta1, beta2] = group.betas;
  const grad = (group.maximize ? gradient.neg() : gradient).coalesce();
  const values = sparseValues(grad);
  if (values.numel() === 0) return;
  const oldAverages = sparseValues(averages.sparseMask(grad));
  const changes = values.sub(oldAverages).mul_(1 - beta1);
  averages.add_(sparseTensor(grad, changes));
  const oldSquares = sparseValues(squares.sparseMask(grad));
  const squareChanges = values
    .pow(2)
    .sub_(oldSquares)
    .mul_(1 - beta2);
  squares.add_(sparseTensor(grad, squareChanges));
  const numerators = changes.add_(oldAverages);
  const roots = squareChanges.add_(oldSquares).sqrt_().add_(group.eps);
  const correction1 = 1 - numberOf(power(beta1, step));
  const correction2 = 1 - numberOf(power(beta2, step));
  const size = over(times(toScalar(group.lr), Math.sqrt(correction2)), correction1);
  param.add_(sparseTensor(grad, numerators.div_(roots).mul(negative(size))));
}
