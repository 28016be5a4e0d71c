// Tensors inside the texts of distributions and constraints.
import { pythonFloat, pythonRepr } from '../core/python-repr';
import { Tensor } from '../tensor';

/** A tensor as Python's f-strings write it: one without dimensions is a number. */
export function formatted(value: Tensor): string {
  if (value.ndim > 0 || value.constructor !== Tensor) return String(value);
  const item = value.item();
  return typeof item === 'number' && value.isFloatingPoint() ? pythonFloat(item) : pythonRepr(item);
}
