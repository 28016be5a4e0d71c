// Functions that PyTorch has for sizes that are unknown while a program is traced. Sizes are numbers here.

/** The number. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_float.html */
export function symFloat(a: number | bigint | boolean): number {
  return Number(a);
}

/** The number without its fraction. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_int.html */
export function symInt(a: number | bigint | boolean): number {
  return Math.trunc(Number(a));
}

/** The greater of two. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_max.html */
export function symMax(a: number, b: number): number {
  return Math.max(a, b);
}

/** The smaller of two. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_min.html */
export function symMin(a: number, b: number): number {
  return Math.min(a, b);
}

/** The opposite. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_not.html */
export function symNot(a: boolean): boolean {
  return !a;
}

/** The sum. @see https://docs.pytorch.org/docs/stable/generated/torch.sym_sum.html */
export function symSum(args: readonly number[]): number {
  if (!Array.isArray(args)) throw new TypeError(`symSum(): argument 'args' must be number[], not ${typeof args}`);
  return args.reduce((sum, value) => sum + value, 0);
}
