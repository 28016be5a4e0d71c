// Messages and tolerances of comparisons, as Python's torch.testing has them.
import { Complex } from '../core/complex';
import { foreignCopy } from '../core/copy';
import { describeValue } from '../core/describe';
import { type DType, isComplex, isFloatingPoint, itemsize } from '../core/dtype';
import { pythonFloat, pythonRepr, pythonTuple } from '../core/python-repr';
import type { Tensor } from '../tensor';

export interface Tolerances {
  readonly rtol: number;
  readonly atol: number;
}

const standard: Partial<Record<DType, Tolerances>> = {
  float16: { rtol: 0.001, atol: 1e-5 },
  bfloat16: { rtol: 0.016, atol: 1e-5 },
  float32: { rtol: 1.3e-6, atol: 1e-5 },
  float64: { rtol: 1e-7, atol: 1e-7 },
  complex32: { rtol: 0.001, atol: 1e-5 },
  complex64: { rtol: 1.3e-6, atol: 1e-5 },
  complex128: { rtol: 1e-7, atol: 1e-7 },
};
for (const quantized of ['quint8', 'qint8', 'qint32', 'quint4x2', 'quint2x4'] as const) {
  standard[quantized] = { rtol: 1.3e-6, atol: 1e-5 };
}

/** The loosest tolerances of the dtypes; 0 for integers and bool. */
export function tolerancesOf(dtypes: readonly DType[], table: Partial<Record<DType, Tolerances>> = standard): Tolerances {
  const each = dtypes.map((dtype) => table[dtype] ?? { rtol: 0, atol: 0 });
  return { rtol: Math.max(...each.map(({ rtol }) => rtol)), atol: Math.max(...each.map(({ atol }) => atol)) };
}

/** The class of a value, as Python's type() prints it. */
export function pythonType(value: unknown): string {
  const names: Record<string, string> = { string: 'str', boolean: 'bool', bigint: 'int', undefined: 'NoneType', function: 'function' };
  if (typeof value === 'number') return `<class '${Number.isInteger(value) ? 'int' : 'float'}'>`;
  if (typeof value !== 'object') return `<class '${names[typeof value] ?? typeof value}'>`;
  if (value === null) return "<class 'NoneType'>";
  if (foreignCopy(value) !== null) return `<${describeValue(value)}>`;
  const { name } = value.constructor ?? Object;
  const known: Record<string, string> = {
    Tensor: 'torch.Tensor',
    Parameter: 'torch.nn.parameter.Parameter',
    Buffer: 'torch.nn.parameter.Buffer',
    Array: 'list',
    Tuple: 'tuple',
    Object: 'dict',
    Map: 'dict',
    Complex: 'complex',
  };
  return `<class '${known[name] ?? name}'>`;
}

/** A number of a tensor as Python prints it: those of floating-point tensors are floats. */
export function numberText(value: unknown, isFloat: boolean): string {
  if (value instanceof Complex || typeof value !== 'number') return pythonRepr(value);
  return isFloat ? pythonFloat(value) : pythonRepr(value);
}

interface Difference {
  readonly absolute: string;
  readonly relative: string;
  readonly absoluteAt?: readonly number[];
  readonly relativeAt?: readonly number[];
}

function mismatchText(what: string, extra: string, difference: Difference, { rtol, atol }: Tolerances): string {
  const areEqual = rtol === 0 && atol === 0;
  const line = (type: string, amount: string, at: readonly number[] | undefined, tolerance: number): string => {
    const text =
      at === undefined
        ? `${type[0]?.toUpperCase()}${type.slice(1)} difference: ${amount}`
        : `Greatest ${type} difference: ${amount} at index ${pythonTuple(at)}`;
    return areEqual ? text : `${text} (up to ${pythonRepr(tolerance)} allowed)`;
  };
  const { absolute, relative, absoluteAt, relativeAt } = difference;
  return [
    `${what} are not ${areEqual ? 'equal' : 'close'}!\n`,
    extra,
    line('absolute', absolute, absoluteAt, atol),
    line('relative', relative, relativeAt, rtol),
  ].join('\n');
}

type Real = number | bigint | boolean;

const size = (value: Real | Complex): number => (value instanceof Complex ? Math.hypot(value.re, value.im) : Math.abs(Number(value)));

const difference = (a: Real | Complex, b: Real | Complex): number => {
  if (a instanceof Complex || b instanceof Complex) {
    const parts = (value: Real | Complex): Complex => (value instanceof Complex ? value : new Complex(Number(value)));
    return size(new Complex(parts(a).re - parts(b).re, parts(a).im - parts(b).im));
  }
  return typeof a === 'bigint' || typeof b === 'bigint' ? Math.abs(Number(BigInt(a) - BigInt(b))) : Math.abs(Number(a) - Number(b));
};

/** Whether two numbers are close, as torch.isclose and Python's comparison of numbers tell it. */
export function areClose(actual: Real | Complex, expected: Real | Complex, { rtol, atol }: Tolerances, equalNan: boolean): boolean {
  const amount = difference(actual, expected);
  if (amount === 0) return true;
  if (equalNan && Number.isNaN(size(actual)) && Number.isNaN(size(expected))) return true;
  // Infinities of one sign, whose difference is NaN.
  if (actual === expected) return true;
  return Number.isFinite(amount) && amount <= atol + rtol * size(expected);
}

/** Says how two numbers differ. */
export function scalarMismatch(
  what: string,
  actual: Real | Complex,
  expected: Real | Complex,
  isFloat: boolean,
  tolerances: Tolerances,
): string {
  const absolute = difference(actual, expected);
  const relative = size(expected) === 0 ? Number.POSITIVE_INFINITY : absolute / size(expected);
  const isReal = !(actual instanceof Complex);
  const extra = `Expected ${numberText(expected, isFloat)} but got ${numberText(actual, isFloat)}.`;
  return mismatchText(what, extra, { absolute: numberText(absolute, isFloat || !isReal), relative: pythonFloat(relative) }, tolerances);
}

// Python rounds exact halves to even digits: 6.25 to '6.2'. They are those whose fraction is 0.25 or 0.75.
function percent(share: number): string {
  const value = share * 100;
  return `${value * 4 - Math.floor(value) * 4 === 1 ? `${Math.floor(value)}.2` : value.toFixed(1)}%`;
}

function unravel(flat: number, shape: readonly number[]): number[] {
  const index: number[] = [];
  let rest = flat;
  for (const extent of [...shape].reverse()) {
    index.unshift(rest % extent);
    rest = Math.floor(rest / extent);
  }
  return index;
}

/** Says how many elements of two tensors differ, and where most. `matches`: where they do not. */
export function tensorMismatch(what: string, actual: Tensor, expected: Tensor, matches: Tensor, tolerances: Tolerances): string {
  const { shape } = matches;
  const count = matches.numel();
  const wrong = count - matches.sum().item();
  const extra = `Mismatched elements: ${wrong} / ${count} (${percent(wrong / count)})`;
  const { dtype } = actual;
  if (isFloatingPoint(dtype) && itemsize(dtype) === 1) {
    const first = matches.logicalNot().nonzero().at(0).tolist() as number[];
    return `${what} are not 'equal'!\n\n${extra}\nThe first mismatched element is at index ${pythonTuple(first)}.`;
  }
  const isInteger = !isFloatingPoint(dtype) && !isComplex(dtype);
  const flat = (tensor: Tensor): Tensor => (isInteger ? tensor.flatten().to('int64') : tensor.flatten());
  const matching = matches.flatten();
  const greatest = (of: Tensor): [value: number, at: number[]] => {
    const mismatches = of.maskedFill(matching, 0);
    const at = mismatches.argmax().item();
    return [mismatches.at(at).item(), unravel(at, shape)];
  };
  const gaps = flat(actual).sub(flat(expected)).abs();
  const [absolute, absoluteAt] = greatest(gaps);
  const [relative, relativeAt] = greatest(gaps.maskedFill(matching, 0).div(flat(expected).abs()));
  const text = { absolute: numberText(absolute, !isInteger), relative: pythonFloat(relative), absoluteAt, relativeAt };
  return mismatchText(what, extra, text, tolerances);
}
