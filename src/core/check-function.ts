// Checks of functions that are arguments, for callers that cannot declare their parameters.
import { describeValue } from './describe';
import { typeError } from './errors';

/** @throws TypeError unless `fn`, an argument of the function `name`, is a function */
export function checkFunction(name: string, fn: unknown): void {
  if (typeof fn !== 'function') throw typeError(`${name}(): fn must be a function, not ${describeValue(fn)}`);
}
