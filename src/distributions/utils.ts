// torch.distributions.utils: broadcasts parameters, converts probabilities and log-odds, packs triangular matrices.
import { boolean, type Call, int, opt, parameters, tensor as tensorType } from '../arguments';
import { ValueError } from '../core/errors';
import { getDefaultDtype } from '../core/settings';
import { broadcastTensors } from '../functional';
import { finfo } from '../ops/type-info';
import { Tensor, tensor } from '../tensor';

/** A parameter: a tensor, or a number for the whole batch. */
export type Value = Tensor | number;

/** Broadcasts the values to one shape; numbers take the dtype and device of the first tensor. */
export function broadcastAll<const V extends readonly Value[]>(...values: V): { -readonly [K in keyof V]: Tensor } {
  if (!values.every((value) => value instanceof Tensor || typeof value === 'number')) {
    throw new ValueError('Input arguments must all be instances of Number, torch.Tensor or objects implementing __torch_function__.');
  }
  const first = values.find((value) => value instanceof Tensor);
  const options = first instanceof Tensor ? { dtype: first.dtype, device: first.device } : { dtype: getDefaultDtype() };
  const tensors = values.map((value) => (value instanceof Tensor ? value : tensor(value, options)));
  return broadcastTensors(...tensors) as unknown as { -readonly [K in keyof V]: Tensor };
}

const logitsToProbsSignature = parameters('logitsToProbs', { logits: tensorType }, { isBinary: opt(boolean, false) });

/** Converts log-odds to probabilities. */
export function logitsToProbs(...args: Call<typeof logitsToProbsSignature>): Tensor {
  const [logits, isBinary] = logitsToProbsSignature.bind(args);
  return isBinary ? logits.sigmoid() : logits.softmax(-1);
}

const clampProbsSignature = parameters('clampProbs', { probs: tensorType });

/** Clamps probabilities away from 0 and 1. */
export function clampProbs(...args: Call<typeof clampProbsSignature>): Tensor {
  const [probs] = clampProbsSignature.bind(args);
  const { eps } = finfo(probs.dtype);
  return probs.clamp(eps, 1 - eps);
}

const probsToLogitsSignature = parameters('probsToLogits', { probs: tensorType }, { isBinary: opt(boolean, false) });

/** Converts probabilities to log-odds. */
export function probsToLogits(...args: Call<typeof probsToLogitsSignature>): Tensor {
  const [probs, isBinary] = probsToLogitsSignature.bind(args);
  const clamped = clampProbs(probs);
  return isBinary ? clamped.log().sub(clamped.neg().log1p()) : clamped.log();
}

// A mask of the elements of an (n, n) matrix on or below a diagonal.
const lowerMask = (n: number, diag: number, like: Tensor): Tensor => like.detach().newOnes([n, n], { dtype: 'bool' }).tril(diag);

const trilMatrixToVecSignature = parameters('trilMatrixToVec', { mat: tensorType }, { diag: opt(int, 0) });

/** The elements on and below a diagonal: (..., D, D) to (..., n), row by row. */
export function trilMatrixToVec(...args: Call<typeof trilMatrixToVecSignature>): Tensor {
  const [mat, diag] = trilMatrixToVecSignature.bind(args);
  const n = mat.size(-1);
  if (diag < -n || diag >= n) throw new ValueError(`diag (${diag}) provided is outside [${-n}, ${n - 1}].`);
  return mat.at('...', lowerMask(n, diag, mat));
}

const vecToTrilMatrixSignature = parameters('vecToTrilMatrix', { vec: tensorType }, { diag: opt(int, 0) });

/** The matrix with the given elements on and below a diagonal: (..., n) to (..., D, D), row by row. */
export function vecToTrilMatrix(...args: Call<typeof vecToTrilMatrixSignature>): Tensor {
  const [vec, diag] = vecToTrilMatrixSignature.bind(args);
  const count = vec.size(-1);
  const exact = (-(1 + 2 * diag) + Math.sqrt((1 + 2 * diag) ** 2 + 8 * count + 4 * Math.abs(diag) * (diag + 1))) / 2;
  const n = Math.round(exact);
  if (n - exact > finfo(vec.dtype).eps) {
    throw new ValueError(
      `The size of last dimension is ${count} which cannot be expressed as the lower triangular part of a square D x D matrix.`,
    );
  }
  const matrix = vec.newZeros([...vec.shape.slice(0, -1), n, n]);
  matrix.setAt('...', lowerMask(n, diag, vec), vec);
  return matrix;
}
