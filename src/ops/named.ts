// Names in the types of operators: several results by name, and parameters that NumPy calls otherwise.

/** A dimension by name. */
export type Dim<T> = { dim: T; axis?: undefined } | { axis: T; dim?: undefined };

/** Whether reduced dimensions are kept, by name. */
export type Keepdim<T> = { keepdim: T; keepdims?: undefined } | { keepdims: T; keepdim?: undefined };

/** The first argument by name. */
export type Input<T> = { input: T } | { x: T } | { a: T } | { x1: T };

/** The second of two operands by name. */
export type Other<T> = { other: T; x2?: undefined } | { x2: T; other?: undefined };

/** Results by position and by name: `const [values, indices] = torch.max(x, 1)`, or `.values`. */
export type Named<T extends readonly unknown[], N> = N & {
  readonly length: T['length'];
  [Symbol.iterator](): IterableIterator<T[number]>;
} & { readonly [K in Extract<keyof T, `${number}`>]: T[K] };

/** Makes arrays whose elements are also properties. */
export interface NamedResults {
  readonly names: readonly string[];
  /** Gives the array these names. */
  of(values: unknown[]): unknown[];
}

/** Arrays with getters of these names, which stand on one prototype for each list of names: making an array defines none. */
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
  // A subclass of Array would read better, but V8 drops the code it has compiled for one again and again.
  return { names, of: (values) => Object.setPrototypeOf(values, prototype) as unknown[] };
}
