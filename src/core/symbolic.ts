// PyTorch's functions for symbolic sizes (unknown while a program is traced). Sizes are always plain numbers here.

import { typeError } from './errors';
import { noMoreArguments } from './no-arguments';

/** The value as a number. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_float.html */
export function symFloat(a: number | bigint | boolean, ...rest: []): number {
  noMoreArguments('symFloat', 1, rest);
  return Number(a);
}

/** The value truncated to an integer. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_int.html */
export function symInt(a: number | bigint | boolean, ...rest: []): number {
  noMoreArguments('symInt', 1, rest);
  return Math.trunc(Number(a));
}

/** The larger of two numbers. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_max.html */
export function symMax(a: number, b: number, ...rest: []): number {
  noMoreArguments('symMax', 2, rest);
  return Math.max(a, b);
}

/** The smaller of two numbers. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_min.html */
export function symMin(a: number, b: number, ...rest: []): number {
  noMoreArguments('symMin', 2, rest);
  return Math.min(a, b);
}

/** Logical negation. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_not.html */
export function symNot(a: boolean, ...rest: []): boolean {
  noMoreArguments('symNot', 1, rest);
  return !a;
}

/** The sum of the numbers. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_sum.html */
export function symSum(args: readonly number[], ...rest: []): number {
  noMoreArguments('symSum', 1, rest);
  if (!Array.isArray(args)) throw typeError(`symSum(): argument 'args' must be number[], not ${typeof args}`);
  return args.reduce((sum, value) => sum + value, 0);
}
