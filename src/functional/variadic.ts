// Functions of a list of tensors that also accept separate arguments: f([a, b]), f(a, b), f(a, b, { ... }).
import { isOptions } from '../core/describe';
import { withName } from '../core/names';
import type { Tensor } from '../tensor';

/** Tensors as separate arguments or in one list, then optional named arguments. */
export type Tensors<O extends object = Record<never, never>> =
  | Tensor[]
  | [tensors: readonly Tensor[]]
  | [...tensors: Tensor[], options: O]
  | [tensors: readonly Tensor[], options: O];

/** Collects separate tensors into one list, the first argument of the operator; options stay last. */
export function inOneList(args: readonly unknown[]): unknown[] {
  const options = args.slice(-1).filter(isOptions);
  const given = args.slice(0, args.length - options.length);
  if (given.length === 0 && options.length > 0) return options;
  return [given.length === 1 && Array.isArray(given[0]) ? given[0] : given, ...options];
}

/** Wraps an operator of a list, so that it also accepts the tensors as separate arguments. */
export function variadic<R>(operator: (...args: never[]) => R): (...args: readonly unknown[]) => R {
  const run = operator as (...args: readonly unknown[]) => R;
  return withName(operator.name, (...args: readonly unknown[]) => run(...inOneList(args)));
}
