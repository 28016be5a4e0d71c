// Error texts for wrong arguments, as Python's argument parser words them; used for functions and operators.
import { describeValue } from './describe';
import { camelCase } from './names';

const plural = (count: number): string => (count === 1 ? '' : 's');

/** Text for more positional arguments than parameters. */
export const tooMany = (most: number, count: number): string =>
  `takes ${most} positional argument${plural(most)} but ${count} ${count === 1 ? 'was' : 'were'} given`;

/** Text for an unknown name. Suggests the camelCase name if it is a parameter's name in snake_case. */
export function unexpected(key: string, names: readonly string[]): string {
  const own = camelCase(key);
  const hint = own !== key && names.includes(own) ? `; did you mean '${own}'?` : '';
  return `got an unexpected keyword argument '${key}'${hint}`;
}

/** Text for a parameter passed both by position and by name. */
export const multiple = (key: string): string => `got multiple values for argument '${key}'`;

/** Text for missing required parameters. */
export const missing = (names: readonly string[]): string =>
  `missing ${names.length} required argument${plural(names.length)}: ${names.map((name) => `"${name}"`).join(', ')}`;

/** Text for a value of a wrong type. @param position counted from 0; -1 for an argument passed by name */
export const wrongType = (name: string, position: number, type: string, value: unknown): string =>
  `argument '${name}'${position < 0 ? '' : ` (position ${position + 1})`} must be ${type}, not ${describeValue(value)}`;

/** The types of a call's arguments, for a text about several signatures. */
export const describeCall = (args: readonly unknown[], options: Readonly<Record<string, unknown>> | null): string =>
  [...args.map(describeValue), ...Object.entries(options ?? {}).map(([key, value]) => `${key}: ${describeValue(value)}`)].join(', ');

/** Text for arguments that match no signature. */
export const noneFits = (given: string, isOnly: boolean): string =>
  `received an invalid combination of arguments - got (${given}), but expected${isOnly ? '' : ' one of'}`;
