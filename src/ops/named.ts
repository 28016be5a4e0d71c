// Types for arguments and results: lists of numbers, parameters with NumPy's aliases, and several results with names.
import type { IntegerArray } from '../core/typed-array';

/** A typed array, known by its class's name: where options may stand too, editors would offer the members of other types. */
interface ArrayOfClass<Name extends string> {
  readonly [Symbol.toStringTag]: Name;
}

/** Whole numbers: an array, or a typed array of integers. */
export type Ints = readonly number[] | ArrayOfClass<IntegerArray[typeof Symbol.toStringTag]>;

/** Numbers: an array, or a typed array. */
export type Floats = Ints | ArrayOfClass<'Float32Array' | 'Float64Array'>;

/** The dimension as a named argument: `dim`, or NumPy's `axis`. */
export type Dim<T> = { dim: T; axis?: undefined } | { axis: T; dim?: undefined };

/** The flag to keep reduced dimensions as a named argument: `keepdim`, or NumPy's `keepdims`. */
export type Keepdim<T> = { keepdim: T; keepdims?: undefined } | { keepdims: T; keepdim?: undefined };

/** The first operand as a named argument: `input`, or NumPy's `x`, `a`, `x1`. */
export type Input<T> = { input: T } | { x: T } | { a: T } | { x1: T };

/** The second operand as a named argument: `other`, or NumPy's `x2`. */
export type Other<T> = { other: T; x2?: undefined } | { x2: T; other?: undefined };

/** Several results, by position and by name: `const [values, indices] = torch.max(x, 1)`, or `.values`. */
export type Named<T extends readonly unknown[], N> = N & {
  readonly length: T['length'];
  [Symbol.iterator](): IterableIterator<T[number]>;
} & { readonly [K in Extract<keyof T, `${number}`>]: T[K] };

/** Makes arrays whose elements can also be read as named properties. */
export interface NamedResults {
  readonly names: readonly string[];
  /** Adds the named properties to the array. */
  of(values: unknown[]): unknown[];
}

/** The getters are defined once, on a prototype for each list of names, so that making an array defines no properties. */
export function namedResults(names: readonly string[]): NamedResults {
  const prototype = Object.create(Array.prototype) as object;
  names.forEach((name, i) => {
    Object.defineProperty(prototype, name, {
      get(this: unknown[]) {
        return this[i];
      },
      configurable: true,
    });
  });
  // A subclass of Array would be clearer, but V8 keeps deoptimizing code that uses one.
  return { names, of: (values) => Object.setPrototypeOf(values, prototype) as unknown[] };
}
