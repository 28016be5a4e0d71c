// Functions and methods that do not declare parameters refuse arguments that they would ignore.
import { tooMany, unexpected } from './argument-messages';
import { isOptions } from './describe';
import { typeError } from './errors';

function refuse(name: string, args: readonly unknown[]): void {
  const [first] = args;
  const names = args.length === 1 && isOptions(first) ? Object.keys(first).filter((key) => first[key] !== undefined) : null;
  if (names?.length === 0) return;
  throw typeError(`${name}() ${names === null ? tooMany(0, args.length) : unexpected(names[0] as string, [])}\nexpected:\n * ()`);
}

/**
 * The first statement of a public function or method without parameters, declared as `f(...args: [])`: optimized code does
 * not make the array, and the published declarations show `f()`.
 *
 * @throws TypeError if there are arguments
 */
export function noArguments(name: string, args: readonly unknown[]): void {
  if (args.length > 0) refuse(name, args);
}

/**
 * The first statement of a public function that takes `count` arguments by position only, declared as `f(a, ...rest: [])`. For
 * functions that cannot declare parameters (src/arguments stands above them) or are too short for binding.
 *
 * @throws TypeError if there are more arguments
 */
export function noMoreArguments(name: string, count: number, rest: readonly unknown[]): void {
  if (rest.length > 0) throw typeError(`${name}() ${tooMany(count, count + rest.length)}`);
}

/**
 * The same for a test of one value, which may be the callback of an array's method: `values.filter(torch.isTensor)` passes the
 * index and the array as well.
 *
 * @throws TypeError if there are other arguments than these
 */
export function noMoreThanValue(name: string, rest: readonly unknown[]): void {
  if (rest.length === 2 && typeof rest[0] === 'number' && Array.isArray(rest[1])) return;
  noMoreArguments(name, 1, rest);
}
