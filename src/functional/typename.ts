// isTensor and typename: test and name the type of a value.
import { noMoreArguments, noMoreThanValue } from '../core/no-arguments';
import { Tensor } from '../tensor';
import { typeNameOf } from '../tensor/type-name';

/**
 * Whether a value is a tensor.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.is_tensor.html
 */
export function isTensor(obj: unknown, ...rest: []): obj is Tensor {
  noMoreThanValue('isTensor', rest);
  return obj instanceof Tensor;
}

/**
 * The name of a value's type: 'torch.FloatTensor' for a tensor, the class's name for an object, its own name for a class or
 * function.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.typename.html
 */
export function typename(obj: unknown, ...rest: []): string {
  noMoreArguments('typename', 1, rest);
  if (obj instanceof Tensor) return typeNameOf(obj);
  if (typeof obj === 'function' && Object.hasOwn(obj, 'prototype')) return obj.name;
  if (obj === null || obj === undefined) return String(obj);
  return obj.constructor?.name ?? typeof obj;
}
