// torch.distributions.utils: broadcasting of parameters, probabilities and log-odds, triangles of matrices.
import { ValueError } from '../core/errors';
import { getDefaultDtype } from '../core/settings';
import { broadcastTensors } from '../functional';
import { finfo } from '../ops/type-info';
import { Tensor, tensor } from '../tensor';

/** A parameter: a tensor, or a number for all. */
export type Value = Tensor | number;

/** The values with one shape; numbers take the dtype and device of the first tensor. */
export function broadcastAll<const V extends readonly Value[]>(...values: V): { -readonly [K in keyof V]: Tensor } {
  if (!values.every((value) => value instanceof Tensor || typeof value === 'number')) {
    throw new ValueError('Input arguments must all be instances of Number, torch.Tensor or objects implementing __torch_function__.');
  }
  const first = values.find((value) => value instanceof Tensor);
  const options = first instanceof Tensor ? { dtype: first.dtype, device: first.device } : { dtype: getDefaultDtype() };
  const tensors = values.map((value) => (value instanceof Tensor ? value : tensor(value, options)));
  return broadcastTensors(...tensors) as unknown as { -readonly [K in keyof V]: Tensor };
}

/** The probabilities of log-odds. */
export function logitsToProbs(logits: Tensor, isBinary = false): Tensor {
  return isBinary ? logits.sigmoid() : logits.softmax(-1);
}

/** The probabilities kept off 0 and 1. */
export function clampProbs(probs: Tensor): Tensor {
  const { eps } = finfo(probs.dtype);
  return probs.clamp(eps, 1 - eps);
}

/** The log-odds of probabilities. */
export function probsToLogits(probs: Tensor, isBinary = false): Tensor {
  const clamped = clampProbs(probs);
  return isBinary ? clamped.log().sub(clamped.neg().log1p()) : clamped.log();
}

// Which entries of an (n, n) matrix are on or below a diagonal.
const lowerMask = (n: number, diag: number, like: Tensor): Tensor => like.detach().newOnes([n, n], { dtype: 'bool' }).tril(diag);

/** The entries on and below a diagonal, (..., D, D) to (..., n), row by row. */
export function trilMatrixToVec(mat: Tensor, diag = 0): Tensor {
  const n = mat.size(-1);
  if (diag < -n || diag >= n) throw new ValueError(`diag (${diag}) provided is outside [${-n}, ${n - 1}].`);
  return mat.at('...', lowerMask(n, diag, mat));
}

/** The matrix with these entries on and below a diagonal, (..., n) to (..., D, D), row by row. */
export function vecToTrilMatrix(vec: Tensor, diag = 0): Tensor {
  const count = vec.size(-1);
  const exact = (-(1 + 2 * diag) + Math.sqrt((1 + 2 * diag) ** 2 + 8 * count + 4 * Math.abs(diag) * (diag + 1))) / 2;
  const n = Math.round(exact);
  if (n - exact > finfo(vec.dtype).eps) {
    throw new ValueError(
      `The size of last dimension is ${count} which cannot be expressed as the lower triangular part of a square D x D matrix.`,
    );
  }
  const matrix = vec.newZeros([...vec.shape.slice(0, -1), n, n]);
  matrix.setAt(['...', lowerMask(n, diag, vec)], vec);
  return matrix;
}
