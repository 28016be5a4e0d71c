// The type of several results: an array whose elements have names too.

/** Results by position and by name: `const [values, indices] = torch.max(x, 1)`, or `.values`. */
export type Named<T extends readonly unknown[], N> = N & {
  readonly length: T['length'];
  [Symbol.iterator](): IterableIterator<T[number]>;
} & { readonly [K in Extract<keyof T, `${number}`>]: T[K] };
