// Error texts for wrong arguments, as Python's argument parser words them; used for functions and operators.
import { describeValue } from './describe';
import { camelCase } from './names';

const plural = (count: number): string => (count === 1 ? '' : 's');

/** Text for more positional arguments than parameters. */
export const tooMany = (most: number, count: number): string =>
  `takes ${most} positional argument${plural(most)} but ${count} ${count === 1 ? 'was' : 'were'} given`;

const plain = (name: string): string => name.replaceAll('_', '').toLowerCase();

// Whether two texts differ by one letter: added, missing, another one, or swapped with its neighbour.
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (text: string, from: number): string => text.slice(start + from);
  return (
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    rest(a, 1) === rest(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  );
}

/** Text that suggests the name that `key` is in snake_case or with one wrong letter; empty if there is none. */
export function suggestion(key: string, names: readonly string[]): string {
  const near =
    names.find((name) => name === camelCase(key)) ??
    names.find((name) => plain(name) === plain(key)) ??
    names.find((name) => isNear(plain(name), plain(key)));
  return near === undefined ? '' : `; did you mean '${near}'?`;
}

/** Text for an unknown name, with a {@link suggestion}. */
export const unexpected = (key: string, names: readonly string[]): string =>
  `got an unexpected keyword argument '${key}'${suggestion(key, names)}`;

/** Text for a parameter passed both by position and by name. */
export const multiple = (key: string): string => `got multiple values for argument '${key}'`;

/** Text for missing required parameters. */
export const missing = (names: readonly string[]): string =>
  `missing ${names.length} required argument${plural(names.length)}: ${names.map((name) => `"${name}"`).join(', ')}`;

/** Text for a value of a wrong type. @param position counted from 0; -1 for an argument passed by name */
export const wrongType = (name: string, position: number, type: string, value: unknown): string =>
  `argument '${name}'${position < 0 ? '' : ` (position ${position + 1})`} must be ${type}, not ${describeValue(value)}`;

/** Text for another value than the only one that a parameter accepts. @param position as for {@link wrongType} */
export const unsupported = (name: string, position: number, only: string): string =>
  `argument '${name}'${position < 0 ? '' : ` (position ${position + 1})`} must be ${only}, the only value supported here`;

/** The types of a call's arguments, for a text about several signatures. */
export const describeCall = (args: readonly unknown[], options: Readonly<Record<string, unknown>> | null): string =>
  [...args.map(describeValue), ...Object.entries(options ?? {}).map(([key, value]) => `${key}: ${describeValue(value)}`)].join(', ');

/** Text for arguments that match no signature. */
export const noneFits = (given: string, isOnly: boolean): string =>
  `received an invalid combination of arguments - got (${given}), but expected${isOnly ? '' : ' one of'}`;
