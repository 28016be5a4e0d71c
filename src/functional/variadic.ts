// Functions of a list of tensors that take them one by one too: f([a, b]), f(a, b), f(a, b, { ... }).
import { isOptions } from '../core/describe';
import type { Tensor } from '../tensor';

/** Tensors one by one or in one list, then what goes by name. */
export type Tensors<O extends object = Record<never, never>> =
  | Tensor[]
  | [tensors: readonly Tensor[]]
  | [...tensors: Tensor[], options: O]
  | [tensors: readonly Tensor[], options: O];

/** The arguments of an operator whose first parameter is the list of tensors. */
export function inOneList(args: readonly unknown[]): unknown[] {
  const options = args.slice(-1).filter(isOptions);
  const given = args.slice(0, args.length - options.length);
  if (given.length === 0 && options.length > 0) return options;
  return [given.length === 1 && Array.isArray(given[0]) ? given[0] : given, ...options];
}

/** An operator of a list that takes the list's tensors one by one too. */
export function variadic<R>(operator: (...args: never[]) => R): (...args: readonly unknown[]) => R {
  const run = operator as (...args: readonly unknown[]) => R;
  return (...args) => run(...inOneList(args));
}
