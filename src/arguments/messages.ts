// What is wrong with a call: the texts of Python's argument parser, for functions and operators alike.
import { describeValue } from '../core/describe';
import { camelCase } from '../core/names';

const plural = (count: number): string => (count === 1 ? '' : 's');

/** More arguments by position than there are parameters. */
export const tooMany = (most: number, count: number): string =>
  `takes ${most} positional argument${plural(most)} but ${count} ${count === 1 ? 'was' : 'were'} given`;

/** A name that is not a parameter's; where it is one written as in Python, the parameter's own name is suggested. */
export function unexpected(key: string, names: readonly string[]): string {
  const own = camelCase(key);
  const hint = own !== key && names.includes(own) ? `; did you mean '${own}'?` : '';
  return `got an unexpected keyword argument '${key}'${hint}`;
}

/** A parameter given both by position and by name. */
export const multiple = (key: string): string => `got multiple values for argument '${key}'`;

/** Parameters without a default that are not given. */
export const missing = (names: readonly string[]): string =>
  `missing ${names.length} required argument${plural(names.length)}: ${names.map((name) => `"${name}"`).join(', ')}`;

/** A value of another type. @param position from 0; -1 for one given by name */
export const wrongType = (name: string, position: number, type: string, value: unknown): string =>
  `argument '${name}'${position < 0 ? '' : ` (position ${position + 1})`} must be ${type}, not ${describeValue(value)}`;

/** What was given, as messages about several signatures list it. */
export const describeCall = (args: readonly unknown[], options: Readonly<Record<string, unknown>> | null): string =>
  [...args.map(describeValue), ...Object.entries(options ?? {}).map(([key, value]) => `${key}: ${describeValue(value)}`)].join(', ');

/** Arguments that fit no signature. */
export const noneFits = (given: string, isOnly: boolean): string =>
  `received an invalid combination of arguments - got (${given}), but expected${isOnly ? '' : ' one of'}`;
