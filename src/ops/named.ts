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

/** A class of arrays whose elements are also properties. */
export interface NamedResults {
  new (): unknown[];
  from(values: readonly unknown[]): unknown[];
  readonly names: readonly string[];
}

/** Arrays with getters of these names; one class for each list of names, so that making one costs no definitions. */
export function namedResults(names: readonly string[]): NamedResults {
  class Results extends Array<unknown> {
    static readonly names = names;
    static override get [Symbol.species](): ArrayConstructor {
      return Array;
    }
  }
  names.forEach((name, i) => {
    Object.defineProperty(Results.prototype, name, {
      get(this: unknown[]) {
        return this[i];
      },
      configurable: true,
    });
  });
  return Results as unknown as NamedResults;
}
