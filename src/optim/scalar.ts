// Arithmetic of hyperparameters (numbers or one-element tensors), with the same rounding as in Python.
import { raw, scalarTensor } from '../ops';
import { Tensor } from '../tensor/tensor';

/** A hyperparameter: a number, or a one-element tensor, which may be changed in place between steps. */
export type Hyper = number | Tensor;

/** Squeezes a one-element tensor to 0 dimensions; returns numbers unchanged. */
export function toScalar(value: Hyper): Hyper {
  return value instanceof Tensor && value.ndim !== 0 ? value.squeeze() : value;
}

export function numberOf(value: Hyper): number {
  return typeof value === 'number' ? value : value.item();
}

export function times(a: Hyper, b: Hyper): Hyper {
  if (typeof a === 'number') return typeof b === 'number' ? a * b : b.mul(a);
  return a.mul(b);
}

/** a / b */
export function over(a: Hyper, b: Hyper): Hyper {
  if (typeof a === 'number') return typeof b === 'number' ? a / b : b.reciprocal().mul(a);
  return a.div(b);
}

export function plus(a: Hyper, b: Hyper): Hyper {
  if (typeof a === 'number') return typeof b === 'number' ? a + b : b.add(a);
  return a.add(b);
}

/** a - b */
export function minus(a: Hyper, b: Hyper): Hyper {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : (raw('aten::rsub', 'Scalar')(b, a) as Tensor);
  return a.sub(b);
}

export function root(value: Hyper): Hyper {
  return typeof value === 'number' ? Math.sqrt(value) : value.pow(0.5);
}

export function negative(value: Hyper): Hyper {
  return typeof value === 'number' ? -value : value.neg();
}

// Exact product of two doubles: the rounded product and its rounding error (Dekker).
const splitter = 2 ** 27 + 1;

function product(a: number, b: number): [high: number, low: number] {
  const p = a * b;
  const [x, y] = [splitter * a, splitter * b];
  const [ah, bh] = [x - (x - a), y - (y - b)];
  const [al, bl] = [a - ah, b - bh];
  return [p, ah * bh - p + ah * bl + al * bh + al * bl];
}

function productOfPairs([a, da]: readonly [number, number], [b, db]: readonly [number, number]): [high: number, low: number] {
  const [p, e] = product(a, b);
  const low = e + (a * db + da * b);
  return [p + low, low - (p + low - p)];
}

/**
 * base ** exponent, rounded as C's pow does. JavaScript's `**` rounds differently: one in ten of 0.9 ** n differs in the last digit.
 */
export function power(base: Hyper, exponent: number): Hyper {
  if (typeof base !== 'number') return base.pow(exponent);
  if (!Number.isInteger(exponent) || exponent < 0 || exponent > 2 ** 31) {
    const boxed = scalarTensor(exponent, { dtype: 'float64' });
    const result = raw('aten::pow', 'Scalar')(base, boxed) as Tensor;
    const value = result.item();
    boxed.dispose();
    result.dispose();
    return value;
  }
  let result: [number, number] = [1, 0];
  let square: [number, number] = [base, 0];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = productOfPairs(result, square);
    square = productOfPairs(square, square);
  }
  return result[0];
}
