// Helpers of several distributions: standard draws, sums over events, pairs of equivalent parameters.
import { enableGrad } from '../autograd';
import { ValueError } from '../core/errors';
import { keepTensor } from '../memory/scope';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import { logitsToProbs, probsToLogits, type Value } from './utils';

/** The Euler-Mascheroni constant. */
export const eulerConstant = 0.5772156649015329;

/** Standard normal draws with the shape, dtype and device of `like`. */
export function standardNormal(shape: readonly number[], like: Tensor): Tensor {
  return like.detach().newEmpty(shape).normal_();
}

/** The sum over the last `count` dimensions. */
export function sumRightmost(value: Tensor, count: number): Tensor {
  return count === 0 ? value : value.reshape([...value.shape.slice(0, -count), -1]).sum(-1);
}

/** Elementwise binary cross entropy. */
export function crossEntropy(logits: Tensor, target: Tensor): Tensor {
  return ops.binaryCrossEntropyWithLogits(logits, target, null, null, 0);
}

/**
 * Defines a property that is computed when first read, as Python's lazy_property. It is not enumerable until then.
 */
export function lazy<T extends object>(owner: T, name: string, compute: (self: T) => Tensor): void {
  Object.defineProperty(owner, name, {
    get(this: T): Tensor {
      const value = keepTensor(enableGrad(() => compute(this)));
      Object.defineProperty(this, name, { value, enumerable: true, configurable: true });
      return value;
    },
    enumerable: false,
    configurable: true,
  });
}

/** The one that is given of two equivalent parameters, with its name. @throws ValueError unless exactly one is given */
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

/** Defines `probs` and `logits`: the given one, and the other as a lazy property. */
export function defineParameter(owner: ProbsAndLogits, name: 'probs' | 'logits', value: Tensor, isBinary: boolean): void {
  Object.defineProperty(owner, name, { value, enumerable: true, configurable: true });
  if (name === 'probs') lazy(owner, 'logits', (self) => probsToLogits(self.probs, isBinary));
  else lazy(owner, 'probs', (self) => logitsToProbs(self.logits, isBinary));
}

/** The one of `probs` and `logits` that was given. */
export function givenParameter(owner: ProbsAndLogits): Tensor {
  return Object.prototype.propertyIsEnumerable.call(owner, 'probs') ? owner.probs : owner.logits;
}
