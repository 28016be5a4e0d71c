// Options objects of the functions that take nothing else by name.
import { describeValue, isOptions } from '../core/describe';

/** Throws a TypeError for what is no object literal, and for names other than `known`. */
export function checkOptions(where: string, options: unknown, known: readonly string[]): void {
  if (!isOptions(options)) throw new TypeError(`${where}(): options must be an object, not ${describeValue(options)}`);
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new TypeError(`${where}() got an unexpected keyword argument '${key}' (expected ${known.join(', ')})`);
  }
}
