// Insertion order of a container's members: JavaScript lists integer property names first, in ascending order.
type Named = object & { _order?: string[] };

const isIndex = (name: string): boolean => /^(0|[1-9]\d*)$/.test(name);

/** Records the order after a new member was added, unless JavaScript already lists it last. */
export function noteAdded(container: Named, name: string): void {
  if (container._order !== undefined) {
    container._order.push(name);
    return;
  }
  if (!isIndex(name)) return;
  const others = Object.keys(container).filter((other) => other !== name && other !== 'training');
  if (others.every((other) => isIndex(other) && Number(other) < Number(name))) return;
  Object.defineProperty(container, '_order', { value: [...others, name], writable: true, configurable: true });
}

/** The names of a container's properties in insertion order. */
export function orderedNames(container: Named): string[] {
  const keys = Object.keys(container);
  if (container._order === undefined) return keys;
  const own = new Set(keys);
  container._order = container._order.filter((name) => own.delete(name));
  return [...container._order, ...own];
}
