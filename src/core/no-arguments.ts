// Functions and methods without parameters refuse arguments.
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
