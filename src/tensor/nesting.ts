// Nestings of tensors in arrays and plain objects, as Python's pytree.
import { describeValue, isOptions } from '../core/describe';
import { typeError } from '../core/errors';
import { Tensor } from './tensor';

/** The tensors in a value, in order. @throws TypeError for anything else in it, naming `where` */
export function tensorsOf(value: unknown, where: string): Tensor[] {
  if (value instanceof Tensor) return [value];
  if (Array.isArray(value)) return value.flatMap((one) => tensorsOf(one, where));
  if (isOptions(value)) return Object.values(value).flatMap((one) => tensorsOf(one, where));
  throw typeError(`${where} must contain only Tensors, and nestings of them, not ${describeValue(value)}`);
}

/** A value like `model` with the next of `tensors` in place of each tensor. */
export function nestingLike(model: unknown, tensors: Iterator<Tensor>): unknown {
  if (model instanceof Tensor) return tensors.next().value;
  if (Array.isArray(model)) return model.map((one) => nestingLike(one, tensors));
  return Object.fromEntries(Object.entries(model as object).map(([key, one]) => [key, nestingLike(one, tensors)]));
}
