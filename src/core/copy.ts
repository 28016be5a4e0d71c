// Copies of this library in one program: what belongs to another copy is told apart from what belongs to this one.
import { packageRoot } from './package-root';

const mark = Symbol.for('node-libtorch.copy');
const own = { where: packageRoot ?? 'in a bundle' };

/** Marks the objects of a class as this copy's. */
export function markCopy(prototype: object): void {
  Object.defineProperty(prototype, mark, { value: own });
}

/** Where the copy of the library lies that an object belongs to; null for those of this copy, and for other values. */
export function foreignCopy(value: unknown): string | null {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return null;
  const copy = (value as Record<symbol, unknown>)[mark] as typeof own | undefined;
  return copy === undefined || copy === own ? null : copy.where;
}
