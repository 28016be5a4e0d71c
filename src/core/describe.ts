// Describes values for error messages, and recognises options objects.
import { foreignCopy } from './copy';
import { isDType } from './dtype';
import { TensorHandle } from './tensor-handle';

/** An object with arguments by name. */
export type Options = Readonly<Record<string, unknown>>;

/** Whether a value is a plain object: made by an object literal, in this realm or another, or without a prototype. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a value is an options object. Any plain object is one, since no operator takes a plain object as a value. */
export function isOptions(value: unknown): value is Options {
  // Tensors, the most frequent last arguments, are told apart before their prototypes are read, which is a call of the engine.
  return !(value instanceof TensorHandle) && isPlainObject(value);
}

const classNameOf = (value: object): string => value.constructor?.name ?? 'object';

/** Whether a value is a promise, whose rejection is handled then: the caller gets an error in its place. */
export function abandon(value: unknown): boolean {
  if (typeof (value as { then?: unknown } | null | undefined)?.then !== 'function') return false;
  (value as PromiseLike<unknown>).then(undefined, () => {});
  return true;
}

function described(value: unknown, level: number): string {
  const copy = foreignCopy(value);
  if (copy !== null) return `${classNameOf(value as object)} of another copy of node-libtorch (${copy})`;
  if (value === null) return 'null';
  if (value instanceof TensorHandle) return classNameOf(value);
  if (Array.isArray(value)) {
    // Arrays may hold themselves.
    if (level === 4) return '[...]';
    const shown = value.slice(0, 8).map((element) => described(element, level + 1));
    return `[${shown.join(', ')}${value.length > 8 ? ', ...' : ''}]`;
  }
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (isDType(value)) return `string '${value}'`;
  abandon(value);
  return typeof value === 'object' ? classNameOf(value) : typeof value;
}

/** The result of `typeof`; null, and what belongs to another copy of the library, by name. */
export const typeText = (value: unknown): string => (value === null || foreignCopy(value) !== null ? describeValue(value) : typeof value);

/** Describes a value's type for error messages. */
export function describeValue(value: unknown): string {
  return described(value, 0);
}

/** A value as text for an error message; what cannot be converted, by its class. */
export function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return describeValue(value);
  }
}
