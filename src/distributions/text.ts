// Formats tensors within the texts of distributions and constraints.
import { pythonFloat, pythonRepr } from '../core/python-repr';
import { Tensor } from '../tensor';

/** Formats a tensor as Python's f-strings do: a 0-dim tensor as a number. */
export function formatted(value: Tensor): string {
  if (value.ndim > 0 || value.constructor !== Tensor) return String(value);
  const item = value.item();
  return typeof item === 'number' && value.isFloatingPoint() ? pythonFloat(item) : pythonRepr(item);
}
