// Describes the differences between an optimizer's or a schedule's results and the recorded ones.
import { Tensor } from 'node-libtorch';
import { isClose } from './close';
import { errorClass, isSameText } from './error-text';
import { decodeTensor, type EncodedTensor, type Thrown } from './optim-records';

/** Tolerances t by dtype: numbers may differ by t · (1 + |recorded|). */
export const tolerances: Record<string, number> = { float32: 1e-6, complex64: 1e-6, float64: 1e-12, complex128: 1e-12 };

function numbers(tensor: Tensor): ArrayLike<number> {
  return tensor.detach().toTypedArray() as unknown as ArrayLike<number>;
}

/** Describes the first difference beyond the tolerance, and tells whether all bits are equal. */
export function compare(got: Tensor, want: EncodedTensor, tolerance: number): { problem: string | null; isExact: boolean } {
  const same = { problem: null, isExact: true };
  if (got.dtype !== want.dtype) return { problem: `dtype ${got.dtype}, not ${want.dtype}`, isExact: false };
  if (String(got.shape) !== String(want.shape)) return { problem: `shape [${got.shape}], not [${want.shape}]`, isExact: false };
  const [a, b] = [numbers(got), numbers(decodeTensor(want))];
  let isExact = true;
  for (let i = 0; i < b.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number];
    if (x === y || (Number.isNaN(x) && Number.isNaN(y))) continue;
    isExact = false;
    if (!isClose(x, y, tolerance, tolerance)) return { problem: `element ${i} is ${x}, not ${y}`, isExact };
  }
  return isExact ? same : { problem: null, isExact };
}

export interface Outcome {
  /** The first difference, null if there is none. */
  readonly problem: string | null;
  /** Whether all parameters equal Python's to the bit. */
  readonly isExact: boolean;
}

export const describe = (error: unknown): string => `${(error as Error).name}: ${(error as Error).message.split('\n')[0] ?? ''}`;

// Reduces a state dict to the recorder's outline: larger tensors by dtype and shape.
export function outline(value: unknown): unknown {
  if (value instanceof Tensor)
    return outline({ dtype: value.dtype, ...(value.ndim === 0 ? { value: value.item() } : { shape: [...value.shape] }) });
  if (Array.isArray(value)) return value.map(outline);
  if (typeof value !== 'object' || value === null) return value;
  const entries = [...(value instanceof Map ? value : Object.entries(value))].map(([key, element]): [string, unknown] => [
    String(key),
    outline(element),
  ]);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

export function differsDeep(got: unknown, want: unknown, path: string, byValue = true): string | null {
  if (typeof got === 'number' && typeof want === 'number') {
    if (!byValue || isClose(got, want, 1e-6, 1e-6)) return null;
  }
  if (Array.isArray(got) && Array.isArray(want)) {
    if (got.length !== want.length) return `${path} has ${got.length} entries, not ${want.length}`;
    for (let i = 0; i < got.length; i++) {
      const problem = differsDeep(got[i], want[i], `${path}.${typeof got[i]?.[0] === 'string' ? got[i][0] : i}`, byValue);
      if (problem !== null) return problem;
    }
    return null;
  }
  for (const value of [got, want]) {
    const isPlain = value === null || ['undefined', 'boolean', 'number', 'string'].includes(typeof value) || Array.isArray(value);
    if (!isPlain) throw new TypeError(`${path}: cannot compare a value of type ${typeof value}`);
  }
  return got === want ? null : `${path} is ${JSON.stringify(got)}, not ${JSON.stringify(want)}`;
}

// Compares class and message.
export function compareErrors(got: unknown, { name, message }: Thrown): string | null {
  if (!(got instanceof Error)) return 'nothing was thrown';
  if (got.name !== errorClass(name)) return `${describe(got)} for ${errorClass(name)}: ${message}`;
  return isSameText(got.message, name, message) ? null : `${got.message} for ${message}`;
}

// The last digits of cosines and powers depend on the C library.
export function ratesDiffer(got: unknown, want: unknown, path: string): string | null {
  if (Array.isArray(got) && Array.isArray(want) && got.length === want.length) {
    for (const [i, element] of got.entries()) {
      const problem = ratesDiffer(element, want[i], `${path}.${i}`);
      if (problem !== null) return problem;
    }
    return null;
  }
  if (typeof got !== 'number' || typeof want !== 'number')
    throw new TypeError(`${path}: a rate is a number, not ${typeof got} or ${typeof want}`);
  const isSame = isClose(got, want, 1e-13 * Math.max(1, Math.abs(want)), 0);
  return isSame ? null : `${path} is ${got}, not ${want}`;
}
