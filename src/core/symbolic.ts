// PyTorch's functions for symbolic sizes (unknown while a program is traced). Sizes are always plain numbers here.

import { describeValue } from './describe';
import { typeError } from './errors';
import { noMoreArguments } from './no-arguments';

type Real = number | bigint | boolean;

function real(where: string, name: string, value: unknown): number {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return Number(value);
  throw typeError(`${where}(): argument '${name}' must be Number, not ${describeValue(value)}`);
}

/** The value as a number. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_float.html */
export function symFloat(a: Real, ...rest: []): number {
  noMoreArguments('symFloat', 1, rest);
  return real('symFloat', 'a', a);
}

/** The value truncated to an integer. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_int.html */
export function symInt(a: Real, ...rest: []): number {
  noMoreArguments('symInt', 1, rest);
  return Math.trunc(real('symInt', 'a', a));
}

/** The larger of two numbers. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_max.html */
export function symMax(a: Real, b: Real, ...rest: []): number {
  noMoreArguments('symMax', 2, rest);
  return Math.max(real('symMax', 'a', a), real('symMax', 'b', b));
}

/** The smaller of two numbers. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_min.html */
export function symMin(a: Real, b: Real, ...rest: []): number {
  noMoreArguments('symMin', 2, rest);
  return Math.min(real('symMin', 'a', a), real('symMin', 'b', b));
}

/** Logical negation. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_not.html */
export function symNot(a: Real, ...rest: []): boolean {
  noMoreArguments('symNot', 1, rest);
  return real('symNot', 'a', a) === 0;
}

/** The sum of the numbers. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_sum.html */
export function symSum(args: readonly Real[], ...rest: []): number {
  noMoreArguments('symSum', 1, rest);
  if (!Array.isArray(args)) throw typeError(`symSum(): argument 'args' must be number[], not ${describeValue(args)}`);
  return args.reduce<number>((sum, value, i) => sum + real('symSum', `args[${i}]`, value), 0);
}
