// Functions that must be synchronous, since what they run in ends when they return: modes, scopes, steps.
import { abandon, describeValue } from './describe';
import { typeError } from './errors';

// Functions that return before their body has run.
const later: Readonly<Record<string, string>> = {
  AsyncFunction: 'an async function',
  GeneratorFunction: 'a generator function',
  AsyncGeneratorFunction: 'an async generator function',
};

/**
 * @param name the function that takes `fn`, for the error
 * @param remedy what ends too early, and what to write instead
 * @throws TypeError if `fn` is no function, or one whose body runs after it returned
 */
export function checkSynchronous(name: string, fn: unknown, remedy: string): void {
  if (typeof fn !== 'function') throw typeError(`${name}(): argument 'fn' must be function, not ${describeValue(fn)}`);
  const tag = (fn as { [Symbol.toStringTag]?: string })[Symbol.toStringTag];
  const kind = tag === undefined ? undefined : later[tag];
  if (kind !== undefined) throw typeError(`${name}(): the function must be synchronous, not ${kind}: ${remedy}`);
}

/** Throws a TypeError if a function that must be synchronous returned a promise. */
export function checkReturned(name: string, result: unknown, remedy: string): void {
  if (!abandon(result)) return;
  throw typeError(`${name}(): the function must be synchronous, but it returned a Promise: ${remedy}`);
}
