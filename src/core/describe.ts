// Values as error messages name them, and objects of options told from other values.
import { isDType } from './dtype';
import { TensorHandle } from './tensor-handle';

/** An object of arguments by name. */
export type Options = Readonly<Record<string, unknown>>;

/** Whether a value is what an object literal makes, in this realm or another, or has no prototype. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** An object literal, which can only be options: no operator takes one as a value. */
export function isOptions(value: unknown): value is Options {
  return isPlainObject(value);
}

const classNameOf = (value: object): string => value.constructor?.name ?? 'object';

/** What was given, as error messages name it. */
export function describeValue(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof TensorHandle) return classNameOf(value);
  if (Array.isArray(value)) {
    const shown = value.slice(0, 8).map(describeValue);
    return `[${shown.join(', ')}${value.length > 8 ? ', ...' : ''}]`;
  }
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (isDType(value)) return `string '${value}'`;
  return typeof value === 'object' ? classNameOf(value) : typeof value;
}
