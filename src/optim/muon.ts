// Muon.

import { as, boolean, type Call, float, int, list, object, opt, or, orNull, parameters, string, tensor } from '../arguments';
import { textOf } from '../core/describe';
import { isComplex } from '../core/dtype';
import { TorchError, ValueError } from '../core/errors';
import { pythonSize } from '../core/python-repr';
import { Tuple } from '../core/tuple';
import { tidy } from '../memory/scope';
import { addmm, matmul, zerosLike } from '../ops';
import { Tensor } from '../tensor/tensor';
import { type Batch, ForeachOptimizer } from './foreach-optimizer';
import type { ParamGroup, Params } from './optimizer';
import { type Hyper, minus, negative, numberOf, times, toScalar } from './scalar';
import type { ParamState } from './state-dict';
import { checkWhole } from './whole';

/** How {@link Muon} scales the learning rate by the matrix's shape. */
export type AdjustLrFn = 'original' | 'match_rms_adamw';

/** Options of {@link Muon}. */
export interface MuonOptions {
  lr: Hyper;
  weightDecay: number;
  momentum: number;
  nesterov: boolean;
  /** Coefficients of the iterated polynomial ax + bx³ + cx⁵. */
  nsCoefficients: readonly [number, number, number];
  eps: number;
  /** Number of Newton-Schulz iterations. */
  nsSteps: number;
  adjustLrFn: AdjustLrFn | null;
}

interface MuonState extends ParamState {
  momentum_buffer: Tensor;
}

const signature = parameters(
  'Muon',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<MuonOptions>>() },
  /** Learning rate. */
  { lr: opt(as<Hyper>(or(float, tensor)), 1e-3) },
  /** Weight decay (L2): the multiple of the parameter that is added to its gradient. */
  { weightDecay: opt(float, 0.1) },
  /** Momentum. */
  { momentum: opt(float, 0.95) },
  /** Use Nesterov momentum. */
  { nesterov: opt(boolean, true) },
  /** Coefficients of the Newton-Schulz iteration. */
  { nsCoefficients: opt(as<readonly [number, number, number]>(list(float)), [3.4445, -4.775, 2.0315]) },
  /** Added to the denominator. */
  { eps: opt(float, 1e-7) },
  /** Number of Newton-Schulz iterations. */
  { nsSteps: opt(int, 5) },
  /** How the learning rate is adjusted. */
  { adjustLrFn: orNull(as<AdjustLrFn>(string)) },
);

/**
 * Muon: momentum whose matrices are approximately orthogonalized by Newton-Schulz iterations. Parameters must be matrices.
 *
 * @throws ValueError for options outside their ranges and for parameters that are not matrices
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Muon.html
 */
export class Muon extends ForeachOptimizer<MuonOptions, MuonState> {
  constructor(...args: Call<typeof signature>) {
    const [params, lr, weightDecay, momentum, nesterov, nsCoefficients, eps, nsSteps, adjustLrFn] = signature.bind(args);
    if (lr instanceof Tensor && lr.numel() !== 1) throw new ValueError('Tensor lr must be 1-element');
    if (!(numberOf(lr) >= 0)) throw new ValueError(`Learning rate should be >= 0 but is: ${textOf(lr)}`);
    if (!(momentum >= 0)) throw new ValueError(`momentum should be >= 0 but is: ${momentum}`);
    if (!(weightDecay >= 0)) throw new ValueError(`weight decay should be >= 0 but is: ${weightDecay}`);
    if (adjustLrFn !== null && adjustLrFn !== 'original' && adjustLrFn !== 'match_rms_adamw') {
      throw new ValueError(`Adjust learning rate function ${textOf(adjustLrFn)} is not supported`);
    }
    const coefficients = Tuple.from(nsCoefficients) as unknown as [number, number, number];
    const options: MuonOptions = { lr, weightDecay, momentum, nesterov, nsCoefficients: coefficients, eps, nsSteps, adjustLrFn };
    super(params, options);
    checkWhole('Muon', this.paramGroups);
    for (const param of this.paramGroups.flatMap((group) => group.params)) {
      if (param.ndim !== 2) {
        throw new ValueError(`Muon only supports 2D parameters whereas we found a parameter with size: ${pythonSize(param.shape)}`);
      }
    }
  }

  protected initialState(param: Tensor, _group: ParamGroup<MuonOptions>, grad: Tensor): MuonState {
    if (isComplex(param.dtype)) throw new TorchError('Muon does not support complex parameters');
    return { momentum_buffer: zerosLike(grad, { memoryFormat: 'preserveFormat' }) };
  }

  protected update(group: ParamGroup<MuonOptions>, batch: Batch<MuonState>): void {
    const { momentum, nesterov, weightDecay } = group;
    const lr = toScalar(group.lr);
    batch.params.forEach((param, i) => {
      const grad = batch.grads[i] as Tensor;
      const { momentum_buffer: buffer } = batch.states[i] as MuonState;
      tidy(() => {
        buffer.lerp_(grad, 1 - momentum);
        const update = orthogonal(nesterov ? grad.lerp(buffer, momentum) : buffer, group);
        param.mul_(minus(1, times(lr, weightDecay)) as number);
        param.add_(update, { alpha: negative(times(lr, shapeFactor(param.shape, group.adjustLrFn))) as number });
      });
    });
  }
}

function orthogonal(matrix: Tensor, { nsCoefficients: [a, b, c], nsSteps, eps }: MuonOptions): Tensor {
  if (nsSteps >= 100) throw new ValueError('Number of steps must be less than 100 for computational efficiency');
  const isTall = matrix.size(0) > matrix.size(1);
  let result = matrix.bfloat16();
  if (isTall) result = result.T;
  result.div_(result.norm().clamp({ min: eps }));
  for (let i = 0; i < nsSteps; i++) {
    const gram = matmul(result, result.T);
    const update = addmm(gram, gram, gram, { beta: b, alpha: c });
    result = addmm(result, update, result, { beta: a });
  }
  return isTall ? result.T : result;
}

function shapeFactor([rows, columns]: readonly number[], adjust: AdjustLrFn | null): number {
  const [a, b] = [rows as number, columns as number];
  return adjust === 'match_rms_adamw' ? 0.2 * Math.sqrt(Math.max(a, b)) : Math.sqrt(Math.max(1, a / b));
}
