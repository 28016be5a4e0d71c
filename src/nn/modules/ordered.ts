// Insertion order of a container's members: JavaScript lists integer property names first, in ascending order.
import { isIterable } from '../../arguments';
import { describeValue } from '../../core/describe';
import { IndexError, typeError, ValueError } from '../../core/errors';

type Named = object & { _order?: string[] };

const isIndex = (name: string): boolean => /^(0|[1-9]\d*)$/.test(name);

/** @throws IndexError if a new member's name is an index beyond the end of a list of `length` members */
export function checkPosition(name: string, length: number): void {
  if (isIndex(name) && Number(name) > length) throw new IndexError(`index ${name} is out of range`);
}

/** Whether JavaScript lists the members in another order. */
export const hasOrder = (container: Named): boolean => container._order !== undefined;

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

/** Pairs of name and value for the container class `name`. @throws TypeError or ValueError for elements that are not pairs */
export function* checkedPairs<T>(name: string, pairs: Iterable<readonly [string, T]>): IterableIterator<readonly [string, T]> {
  let index = 0;
  for (const pair of pairs as Iterable<unknown>) {
    const start = `${name} update sequence element #${index++}`;
    if (!isIterable(pair)) throw typeError(`${start} should be Iterable; is ${describeValue(pair)}`);
    const given = [...pair];
    if (given.length !== 2) throw new ValueError(`${start} has length ${given.length}; 2 is required`);
    yield given as unknown as readonly [string, T];
  }
}

/** The values of a container's properties that are of a class, in insertion order. */
export function membersOf<T>(container: Named, type: abstract new (...args: never[]) => T): T[] {
  const own = container as Readonly<Record<string, unknown>>;
  const found: T[] = [];
  for (const name of orderedNames(container)) {
    const value = own[name];
    if (value instanceof type) found.push(value);
  }
  return found;
}

/** The names of a container's properties in insertion order. */
export function orderedNames(container: Named): string[] {
  const keys = Object.keys(container);
  if (container._order === undefined) return keys;
  const own = new Set(keys);
  container._order = container._order.filter((name) => own.delete(name));
  return [...container._order, ...own];
}

interface Positioned {
  readonly length: number;
  append(value: never): unknown;
  at(index: number): unknown;
  setAt(index: number, value: never): void;
}

// `list[i]` where no member is named i.
function accessorOf(index: number): PropertyDescriptor & ThisType<Positioned & Named> {
  return {
    configurable: true,
    get() {
      const wrong = orderedNames(this)
        .filter(isIndex)
        .find((name) => (this as unknown as Record<string, unknown>)[name] !== this.at(Number(name)));
      if (wrong !== undefined)
        throw typeError(
          `[${index}]: the names of these modules are not their positions ([${wrong}] is the one named ${wrong}): use at(${index})`,
        );
      return this.at(index);
    },
    set(value: never) {
      this.setAt(index, value);
    },
  };
}

const isPosition = (container: object, name: string): boolean =>
  Object.getOwnPropertyDescriptor(container, name)?.enumerable === false && isIndex(name);

/** Makes room for a member of this name. */
export function clearPosition(container: object, name: string): void {
  if (isPosition(container, name)) Reflect.deleteProperty(container, name);
}

/** Lets a container's `length` members be read by position, too, where their names are others. */
export function definePositions(container: object, length: number): void {
  for (let i = 0; i < length; i++) if (!Object.hasOwn(container, String(i))) Object.defineProperty(container, String(i), accessorOf(i));
}

/**
 * Lets the members of a class's containers be read from the end, as `list[-1]`, and be appended by position. Assigning to a position
 * further beyond the end is an error, at once for the first 256.
 */
export function definePositionsOf(prototype: object): void {
  for (let i = 1; i <= 64; i++) {
    Object.defineProperty(prototype, String(-i), {
      configurable: true,
      get(this: Positioned) {
        return this.at(-i);
      },
      set(this: Positioned, value: never) {
        this.setAt(-i, value);
      },
    });
  }
  for (let i = 0; i < 256; i++) {
    Object.defineProperty(prototype, String(i), {
      configurable: true,
      get: () => undefined,
      set(this: Positioned, value: never) {
        if (i === this.length) this.append(value);
        else this.setAt(i, value);
      },
    });
  }
}
