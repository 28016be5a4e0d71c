// Functions whose result depends on the flag `returnIndices`: the values, or the values and their indices.
import { type Call, define, type Narrowed, type Values, type WithRequired } from '../../arguments';
import type { Entry } from '../../arguments/call';
import type { Tensor } from '../../tensor';

/** A function with the parameters `S`, which include the flag `returnIndices`. */
export interface Dispatched<S> {
  (...args: Call<WithRequired<Narrowed<S, { returnIndices: true }>, 'returnIndices'>>): [Tensor, Tensor];
  (...args: Call<Narrowed<S, { returnIndices: false }>>): Tensor;
  (...args: Call<S>): Tensor | [Tensor, Tensor];
}

/** Returns the values of a pair and frees the indices. */
export function valuesOf([values, indices]: [Tensor, Tensor]): Tensor {
  indices.dispose();
  return values;
}

/** Defines a function that runs `withIndices` if `returnIndices` is true, else `values`. */
export function dispatch<const E extends readonly Entry[]>(
  name: string,
  entries: E,
  values: (...args: Values<E>) => Tensor,
  withIndices: (...args: Values<E>) => [Tensor, Tensor],
): Dispatched<E> {
  const flag = entries.findIndex((entry) => 'returnIndices' in entry);
  const run = (...args: Values<E>) => (args[flag] === true ? withIndices(...args) : values(...args));
  return define(name, entries, run) as Dispatched<E>;
}
