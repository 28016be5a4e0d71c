// Chooses the width and notation of a printed tensor's elements, from the elements that are shown.
import { Complex } from '../../core/complex';
import { type DType, isFloatingPoint } from '../../core/dtype';
import type { ElementValue } from '../values';
import { exponential, fixed } from './number';
import { printOptions } from './options';

/** A format shared by all elements of one tensor. */
export interface ElementFormat {
  readonly width: number;
  format(value: ElementValue): string;
}

function plain(value: ElementValue): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}

function integers(values: readonly ElementValue[]): ElementFormat {
  const width = values.reduce<number>((most, v) => Math.max(most, plain(v).length), 1);
  return { width, format: (value) => plain(value).padStart(width) };
}

const isFiniteNonzero = (value: number): boolean => Number.isFinite(value) && value !== 0;

// float8_e8m0fnu has no zero: PyTorch excludes its smallest value instead, and treats its NaN as finite.
const isExponentCounted = (value: number): boolean => value !== 2 ** -127;

// `counts` selects the values that determine notation and width.
function floats(values: readonly number[], counts = isFiniteNonzero): ElementFormat {
  const { precision } = printOptions;
  const shown = values.filter(counts);
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  let integral = true;
  for (const value of shown) {
    const size = Math.abs(value);
    smallest = Math.min(smallest, size);
    largest = Math.max(largest, size);
    if (value !== Math.ceil(value)) integral = false;
  }
  const asked = largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4;
  const scientific = shown.length > 0 && (printOptions.sciMode ?? asked);
  const write = (value: number): string => {
    if (scientific) return exponential(value, precision);
    if (!integral) return fixed(value, precision);
    return fixed(value, 0) + (Number.isFinite(value) ? '.' : '');
  };
  // As in PyTorch, only finite nonzero values determine the width, so a tensor of only NaN is not padded.
  const width = shown.reduce((most, v) => Math.max(most, write(v).length), 1);
  return { width, format: (value) => write(Number(value)).padStart(width) };
}

function complexes(values: readonly Complex[]): ElementFormat {
  const real = floats(values.map((v) => v.re));
  const imaginary = floats(values.map((v) => v.im));
  return {
    width: real.width + imaginary.width + 1,
    format: (value) => {
      const { re, im } = value as Complex;
      const second = `${imaginary.format(im)}j`.trimStart();
      return real.format(re) + (/^[+-]/.test(second) ? second : `+${second}`);
    },
  };
}

/** The element format of a tensor with this dtype, from the elements that are shown. */
export function elementFormat(values: readonly ElementValue[], dtype: DType): ElementFormat {
  if (values[0] instanceof Complex) return complexes(values as Complex[]);
  if (!isFloatingPoint(dtype)) return integers(values);
  return floats(values as number[], dtype === 'float8_e8m0fnu' ? isExponentCounted : isFiniteNonzero);
}
