// What the families share: broadcasting of parameters, probabilities and log-odds, values computed once.
import { enableGrad } from '../autograd';
import { ValueError } from '../errors';
import { broadcastTensors } from '../functional';
import * as ops from '../ops';
import { getDefaultDtype } from '../settings';
import { Tensor, tensor } from '../tensor';
import { finfo } from '../type-info';

/** The Euler-Mascheroni constant. */
export const eulerConstant = 0.5772156649015329;

/** A parameter: a tensor, or a number for all. */
export type Value = Tensor | number;

/** The values with one shape; numbers take the dtype and device of the first tensor. */
export function broadcastAll<const V extends readonly Value[]>(...values: V): { -readonly [K in keyof V]: Tensor } {
  const first = values.find((value) => value instanceof Tensor);
  const options = first instanceof Tensor ? { dtype: first.dtype, device: first.device } : { dtype: getDefaultDtype() };
  const tensors = values.map((value) => (value instanceof Tensor ? value : tensor(value, options)));
  return broadcastTensors(...tensors) as unknown as { -readonly [K in keyof V]: Tensor };
}

/** Draws of the standard normal distribution like `like`. */
export function standardNormal(shape: readonly number[], like: Tensor): Tensor {
  return like.detach().newEmpty(shape).normal_();
}

/** The sum over the last `count` dimensions. */
export function sumRightmost(value: Tensor, count: number): Tensor {
  return count === 0 ? value : value.reshape([...value.shape.slice(0, -count), -1]).sum(-1);
}

/** The probabilities of log-odds. */
export function logitsToProbs(logits: Tensor, isBinary: boolean): Tensor {
  return isBinary ? logits.sigmoid() : logits.softmax(-1);
}

/** The probabilities kept off 0 and 1. */
export function clampProbs(probs: Tensor): Tensor {
  const { eps } = finfo(probs.dtype);
  return probs.clamp(eps, 1 - eps);
}

/** The log-odds of probabilities. */
export function probsToLogits(probs: Tensor, isBinary: boolean): Tensor {
  const clamped = clampProbs(probs);
  return isBinary ? clamped.log().sub(clamped.neg().log1p()) : clamped.log();
}

/** Binary cross entropy of each pair. */
export function crossEntropy(logits: Tensor, target: Tensor): Tensor {
  return ops.binaryCrossEntropyWithLogits(logits, target, null, null, 0);
}

/**
 * Makes a property that is computed when first read, as Python's lazy_property does: hidden from loops over the object's
 * properties until then.
 */
export function lazy<T extends object>(owner: T, name: string, compute: (self: T) => Tensor): void {
  Object.defineProperty(owner, name, {
    get(this: T): Tensor {
      const value = enableGrad(() => compute(this));
      Object.defineProperty(this, name, { value, enumerable: true, configurable: true });
      return value;
    },
    enumerable: false,
    configurable: true,
  });
}

/** The one given of two parameters, either of which determines the other. */
export function oneOf<T extends Value>(
  probs: T | null | undefined,
  logits: T | null | undefined,
): { readonly name: 'probs' | 'logits'; readonly value: T } {
  const hasProbs = probs !== null && probs !== undefined;
  const hasLogits = logits !== null && logits !== undefined;
  if (hasProbs === hasLogits) throw new ValueError('Either `probs` or `logits` must be specified, but not both.');
  return hasProbs ? { name: 'probs', value: probs } : { name: 'logits', value: logits as T };
}

interface ProbsAndLogits {
  readonly probs: Tensor;
  readonly logits: Tensor;
}

/** Sets the given one of `probs` and `logits`; the other is computed from it when first read. */
export function defineParameter(owner: ProbsAndLogits, name: 'probs' | 'logits', value: Tensor, isBinary: boolean): void {
  Object.defineProperty(owner, name, { value, enumerable: true, configurable: true });
  if (name === 'probs') lazy(owner, 'logits', (self) => probsToLogits(self.probs, isBinary));
  else lazy(owner, 'probs', (self) => logitsToProbs(self.logits, isBinary));
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

/** The given one of `probs` and `logits`. */
export function givenParameter(owner: ProbsAndLogits): Tensor {
  return Object.prototype.propertyIsEnumerable.call(owner, 'probs') ? owner.probs : owner.logits;
}
