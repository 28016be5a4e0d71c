// Flattens nested state dicts to values by name, as `a.b.0`, and sets values by their paths.
import { isPlainObject } from '../../core/describe';
import { TorchError, ValueError } from '../../core/errors';
import { throughLevels } from '../../core/nesting';
import { Tuple } from '../../core/tuple';
import { Tensor } from '../../tensor';
import type { ObjectPath } from './metadata';

/** A state dict: tensors and other values by name, nested in objects, Maps and arrays. */
export type State = Record<string, unknown>;

type Dict = Record<string, unknown> | Map<unknown, unknown>;

/** The values of a state dict by their names, and the path that each name stands for. */
export interface Flattened {
  readonly values: Map<string, unknown>;
  readonly paths: Map<string, ObjectPath>;
}

export const isDict = (value: unknown): value is Dict => value instanceof Map || isPlainObject(value);
export const isList = (value: unknown): value is unknown[] => Array.isArray(value) && !(value instanceof Tuple);

export const entriesOf = (dict: Dict): [unknown, unknown][] => (dict instanceof Map ? [...dict] : Object.entries(dict));

// Whether a list is stored as one value: it has neither tensors nor dicts in it.
const isTerminal = (value: unknown): boolean =>
  !isDict(value) && !(isList(value) && value.some((element) => element instanceof Tensor || !isTerminal(element)));

// Before version 2.4, PyTorch stored a dict without tensors as one value, too.
function isTerminalBefore24(value: unknown): boolean {
  const elements = isDict(value) ? entriesOf(value).map(([, element]) => element) : isList(value) ? value : [];
  return !elements.some((element) => element instanceof Tensor || !isTerminalBefore24(element));
}

/** Flattens a state dict. @param isBefore24 whether names are those of PyTorch before version 2.4 */
export function flatten(where: string, state: State, isBefore24 = false): Flattened {
  const values = new Map<string, unknown>();
  const paths = new Map<string, ObjectPath>();
  const ends = isBefore24 ? isTerminalBefore24 : isTerminal;
  const visit = (path: ObjectPath, value: unknown): void => {
    if (!ends(value)) {
      const isNamed = isDict(value);
      for (const [key, element] of isNamed ? entriesOf(value) : (value as unknown[]).entries())
        visit([...path, isNamed ? String(key) : (key as number)], element);
      return;
    }
    const name = path.join('.');
    if (values.has(name)) throw new ValueError(`duplicated flatten key ${name}`);
    values.set(name, value);
    paths.set(name, path);
  };
  throughLevels(where, () => {
    for (const [key, value] of Object.entries(state)) visit([key], value);
  });
  return { values, paths };
}

// Keys of Maps may be numbers, which paths have as text.
const keyIn = (map: Map<unknown, unknown>, step: string | number): unknown =>
  map.has(step) ? step : ([...map.keys()].find((key) => String(key) === String(step)) ?? step);

function get(container: unknown, step: string | number): unknown {
  if (container instanceof Map) return container.get(keyIn(container, step));
  return Object.hasOwn(container as object, step) ? (container as State)[step] : undefined;
}

function set(container: unknown, step: string | number, value: unknown): void {
  if (container instanceof Map) {
    container.set(keyIn(container, step), value);
    return;
  }
  if (Array.isArray(container)) {
    if (typeof step !== 'number') throw new TorchError(`the path of a value has ${step} as the index of a list`);
    while (container.length < step) container.push(null);
  }
  // Assigning to the key __proto__ would set the prototype.
  Object.defineProperty(container, step, { value, writable: true, enumerable: true, configurable: true });
}

/** Sets a value along a path, and makes the dicts and lists on the way. */
export function setElement(root: State, path: ObjectPath, value: unknown): void {
  let container: unknown = root;
  for (const [i, step] of path.slice(0, -1).entries()) {
    let next = get(container, step) ?? null;
    if (next === null) {
      next = typeof path[i + 1] === 'string' ? {} : [];
      set(container, step, next);
    }
    if (!isDict(next) && !Array.isArray(next))
      throw new TorchError(`'${path.join('.')}' is a path through a value that is not a dict or list`);
    container = next;
  }
  set(container, path.at(-1) as string | number, value);
}

/** Copies the dicts and lists of a value, with other values in the place of those in them. */
export function mapValues(value: unknown, change: (value: unknown) => unknown): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, element]) => [key, mapValues(element, change)]));
  if (isPlainObject(value)) return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, mapValues(element, change)]));
  if (value instanceof Tuple) return Tuple.from(value, (element) => mapValues(element, change));
  if (Array.isArray(value)) return value.map((element) => mapValues(element, change));
  return change(value);
}
