// Checks of functions that are arguments, for callers that cannot declare their parameters.
import { describeValue } from './describe';
import { typeError } from './errors';

/** @throws TypeError unless `fn`, an argument of the function `name`, is a function */
export function checkFunction(name: string, fn: unknown): void {
  if (typeof fn !== 'function') throw typeError(`${name}(): fn must be a function, not ${describeValue(fn)}`);
}

const laterKinds: Readonly<Record<string, string>> = {
  '[object AsyncFunction]': 'an async function',
  '[object GeneratorFunction]': 'a generator function',
  '[object AsyncGeneratorFunction]': 'an async generator function',
};

/**
 * Refuses functions whose body runs after their call has returned, before they start. An ordinary function may still return a promise.
 *
 * @throws TypeError if `fn`, an argument of the function `name`, is an async or a generator function
 */
export function checkSynchronous(name: string, fn: unknown): void {
  const kind = laterKinds[Object.prototype.toString.call(fn)];
  if (kind !== undefined) throw typeError(`${name}(): fn must be synchronous, not ${kind}`);
}
