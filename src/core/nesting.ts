// Values nested too deeply, or within themselves, for a function that goes through them.
import { isPlainObject } from './describe';
import { TorchError } from './errors';

// Where `instanceof` overflows the stack, V8 throws another error.
const isOverflow = (error: unknown): boolean =>
  (error instanceof RangeError && error.message.startsWith('Maximum call stack')) ||
  (error instanceof TypeError && error.message === "Right-hand side of 'instanceof' is not an object");

/** Runs a function that calls itself for each level of a value. @throws TorchError instead of V8's error for too many calls */
export function throughLevels<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!isOverflow(error)) throw error;
    throw new TorchError(`${name}(): the value is nested too deeply, or holds itself`);
  }
}

/** Given by `change` of {@link mapNested} for a value that is gone through. */
export const within = Symbol('within');

/**
 * A copy of a nesting of arrays, Maps and plain objects.
 *
 * @param change gives the copy of a value, or {@link within} to go through it; what cannot be gone through then stays the same
 */
export function mapNested(value: unknown, change: (value: unknown) => unknown): unknown {
  const changed = change(value);
  if (changed !== within) return changed;
  if (Array.isArray(value)) {
    const copy = value.map((element) => mapNested(element, change));
    // Several results with names.
    for (const name of Object.keys(value)) {
      if (name in copy) continue;
      const at = value.indexOf((value as unknown as Record<string, unknown>)[name]);
      Object.defineProperty(copy, name, { value: at < 0 ? undefined : copy[at], enumerable: true, configurable: true, writable: true });
    }
    return Object.setPrototypeOf(copy, Object.getPrototypeOf(value) as object);
  }
  if (value instanceof Map) return new Map([...value].map(([key, element]) => [key, mapNested(element, change)]));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, mapNested(element, change)]));
}
