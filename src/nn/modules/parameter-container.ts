// ParameterList and ParameterDict: parameters in a list or by name.

import { type Call, isIterable, iterable, object, opt, parameters } from '../../arguments';
import { describeValue } from '../../core/describe';
import { IndexError, TorchError, typeError } from '../../core/errors';
import { noArguments, noMoreArguments } from '../../core/no-arguments';
import { keepMember } from '../../memory/scope';
import { Tensor } from '../../tensor';
import { isFreeInPython } from '../members';
import { Module } from '../module';
import { Parameter } from '../parameter';
import { sealMember, setMember } from '../sealing';
import { checkedPairs, checkPosition, definePositionsOf, noteAdded, orderedNames } from './ordered';

const typeNames: Record<string, string> = {
  float32: 'Float',
  float64: 'Double',
  float16: 'Half',
  bfloat16: 'BFloat16',
  uint8: 'Byte',
  int8: 'Char',
  int16: 'Short',
  int32: 'Int',
  int64: 'Long',
  bool: 'Bool',
  complex64: 'ComplexFloat',
  complex128: 'ComplexDouble',
};

// The name of the tensor's type, as in Python's Tensor.type().
const typeName = (tensor: Tensor): string => `torch.${tensor.isCuda ? 'cuda.' : ''}${typeNames[tensor.dtype] ?? tensor.dtype}Tensor`;

function line(key: string, value: unknown, named: (tensor: Tensor) => string): string {
  if (!(value instanceof Tensor)) return `  (${key}): Object of type: ${describeValue(value)}`;
  const kind = value instanceof Parameter ? 'Parameter' : 'Tensor';
  const device = value.isCuda ? ` (${value.device})` : '';
  return `  (${key}): ${kind} containing: [${named(value)} of size ${value.shape.join('x')}${device}]`;
}

const asMember = (value: unknown): unknown => (value instanceof Tensor && !(value instanceof Parameter) ? new Parameter(value) : value);

type Members = Record<string, unknown>;

/** A value that a list keeps: tensors become parameters. */
type Held<T> = T extends Tensor ? Parameter : T;
/** A value that a list of these takes. */
type Given<T> = T extends Parameter ? Tensor : T;

/**
 * A list of parameters. Tensors become parameters; other values are stored unchanged.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ParameterList.html
 */
export class ParameterList<T = Parameter> extends Module {
  /** @internal */
  declare _size: number;
  /** The value at the position. */
  readonly [index: number]: Held<T>;

  constructor(values?: Iterable<T extends Parameter ? Tensor : never>, ...rest: []);
  constructor(values: Iterable<Given<T>>, ...rest: []);
  constructor(values: Iterable<Given<T>> = [], ...rest: []) {
    noMoreArguments('ParameterList', 1, rest);
    super();
    Object.defineProperty(this, '_size', { value: 0, writable: true });
    this.extend(values);
  }

  /** Throws; a subclass may define it. */
  forward(..._args: never[]): unknown {
    throw typeError('ParameterList should not be called.');
  }

  override get length(): number {
    return this._size;
  }

  *[Symbol.iterator](): IterableIterator<Held<T>> {
    for (let i = 0; i < this._size; i++) yield this.at(i);
  }

  /** @internal */
  _accept(name: string, value: unknown, isNew: boolean): unknown {
    if (isNew) checkPosition(name, this._size - 1);
    return asMember(value);
  }

  private nameOf(index: number): string {
    const size = this._size;
    if (!Number.isInteger(index) || index < -size || index >= size) throw new IndexError(`index ${index} is out of range`);
    return String(index < 0 ? index + size : index);
  }

  /** The value at a position; negative positions count from the end. */
  at(index: number, ...rest: []): Held<T> {
    noMoreArguments('at', 1, rest);
    return (this as unknown as Members)[this.nameOf(index)] as Held<T>;
  }

  setAt(index: number, value: Given<T>, ...rest: []): void {
    noMoreArguments('setAt', 2, rest);
    const member = asMember(value);
    const name = this.nameOf(index);
    setMember(this, name, member);
    sealMember(this, name, member);
    keepMember(this, member);
  }

  append(value: Given<T>, ...rest: []): this {
    noMoreArguments('append', 1, rest);
    this._size++;
    this.setAt(this._size - 1, value);
    return this;
  }

  extend(values: Iterable<Given<T>>, ...rest: []): this {
    noMoreArguments('extend', 1, rest);
    if (values instanceof Tensor || !isIterable(values)) {
      throw typeError(`ParameterList.extend should be called with an iterable, but got ${describeValue(values)}`);
    }
    for (const value of values) this.append(value);
    return this;
  }

  /** A list of the values from `start` to before `end`. */
  slice(start?: number, end?: number, ...rest: []): ParameterList<T> {
    noMoreArguments('slice', 2, rest);
    return listOf([...this].slice(start, end)) as ParameterList<T>;
  }

  override extraRepr(): string {
    return [...this].map((value, i) => line(String(i), value, (tensor) => `torch.${tensor.dtype}`)).join('\n');
  }
}

definePositionsOf(ParameterList.prototype);

const fromkeysSignature = parameters('fromkeys', { keys: iterable<string>() }, { value: opt(object<unknown>(), null) });

/** Values by name: an object, a Map, a ParameterDict or pairs. */
export type NamedValues = Record<string, unknown> | Iterable<readonly [string, unknown]> | ParameterDict;

/**
 * Parameters by name, in insertion order; entries of a plain object are sorted by name, like those of a dict in Python.
 * Tensors become parameters; other values are stored unchanged.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html
 */
export class ParameterDict extends Module {
  constructor(parameters: NamedValues | null = null, ...rest: []) {
    noMoreArguments('ParameterDict', 1, rest);
    super();
    if (parameters !== null) this.update(parameters);
  }

  /** Throws; a subclass may define it. */
  forward(..._args: never[]): unknown {
    throw typeError('ParameterDict should not be called.');
  }

  /** @internal */
  override _memberNames(): string[] {
    return orderedNames(this);
  }

  /** @internal */
  _accept(_name: string, value: unknown): unknown {
    return asMember(value);
  }

  keys(...args: []): string[] {
    noArguments('keys', args);
    return orderedNames(this).filter((name) => name !== 'training');
  }

  values(...args: []): unknown[] {
    noArguments('values', args);
    return this.items().map(([, value]) => value);
  }

  items(...args: []): [string, unknown][] {
    noArguments('items', args);
    return this.keys().map((key) => [key, (this as unknown as Members)[key]]);
  }

  has(key: string, ...rest: []): boolean {
    noMoreArguments('has', 1, rest);
    return (
      typeof key === 'string' && key !== 'training' && Object.hasOwn(this, key) && Object.prototype.propertyIsEnumerable.call(this, key)
    );
  }

  override get length(): number {
    return this.keys().length;
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.keys()[Symbol.iterator]();
  }

  /** Returns the value of a name; throws TorchError if there is none. */
  at(key: string, ...rest: []): unknown {
    noMoreArguments('at', 1, rest);
    if (!this.has(key)) throw new TorchError(typeof key === 'string' ? `'${key}'` : describeValue(key));
    return (this as unknown as Members)[key];
  }

  /** The value of a name, or `otherwise` if there is none. */
  get(key: string, otherwise: unknown = null, ...rest: []): unknown {
    noMoreArguments('get', 2, rest);
    return this.has(key) ? this.at(key) : otherwise;
  }

  /** Sets the value of a name, and returns the dict, as a Map does. */
  set(key: string, value: unknown, ...rest: []): this {
    noMoreArguments('set', 2, rest);
    this.setAt(key, value);
    return this;
  }

  setAt(key: string, value: unknown, ...rest: []): void {
    noMoreArguments('setAt', 2, rest);
    if (typeof key !== 'string')
      throw typeError(`Index given to ParameterDict cannot be used as a key as it is not a string (type is '${typeof key}').`);
    if (key === 'training' || (key in Object.getPrototypeOf(this) && !isFreeInPython(key))) {
      throw new TorchError(`attribute '${key}' already exists`);
    }
    const isNew = !Object.hasOwn(this, key);
    const member = asMember(value);
    setMember(this, key, member);
    sealMember(this, key, member);
    keepMember(this, member);
    if (isNew) noteAdded(this, key);
  }

  deleteAt(key: string, ...rest: []): void {
    noMoreArguments('deleteAt', 1, rest);
    this.at(key);
    delete (this as unknown as Members)[key];
  }

  /** Returns the value of a name; sets it to `value` first if there is none. */
  setdefault(key: string, value: unknown = null, ...rest: []): unknown {
    noMoreArguments('setdefault', 2, rest);
    if (!this.has(key)) this.setAt(key, value);
    return this.at(key);
  }

  clear(...args: []): void {
    noArguments('clear', args);
    for (const key of this.keys()) this.deleteAt(key);
  }

  /** Removes the value of a name and returns it. */
  pop(key: string, ...rest: []): unknown {
    noMoreArguments('pop', 1, rest);
    const value = this.at(key);
    this.deleteAt(key);
    return value;
  }

  /** Removes the last value and returns its name and value. */
  popitem(...args: []): [string, unknown] {
    noArguments('popitem', args);
    const key = this.keys().at(-1);
    if (key === undefined) throw new TorchError('dictionary is empty');
    return [key, this.pop(key)];
  }

  copy(...args: []): ParameterDict {
    noArguments('copy', args);
    return dictOf(this.items());
  }

  /** Creates a dict with these names and the same value for all. */
  fromkeys(...args: Call<typeof fromkeysSignature>): ParameterDict {
    const [keys, value] = fromkeysSignature.bind(args);
    return dictOf([...keys].map((key) => [key, value] as const));
  }

  /** Sets values by name; keeps values of other names. */
  update(parameters: NamedValues, ...rest: []): void {
    noMoreArguments('update', 1, rest);
    for (const [key, value] of pairsOf(parameters)) this.setAt(key, value);
  }

  override extraRepr(): string {
    return this.items()
      .map(([key, value]) => line(key, value, typeName))
      .join('\n');
  }
}

// Outside the class bodies: bundlers rename a class that refers to itself, which would change its printed text.
const listOf = (values: unknown[]): ParameterList<unknown> => new ParameterList<unknown>(values);
const dictOf = (pairs: Iterable<readonly [string, unknown]>): ParameterDict => new ParameterDict(pairs);

function pairsOf(parameters: NamedValues): Iterable<readonly [string, unknown]> {
  if (parameters instanceof ParameterDict) return parameters.items();
  if (typeof parameters !== 'object' || parameters === null) {
    throw typeError(`ParametersDict.update should be called with an iterable of key/value pairs, but got ${typeof parameters}`);
  }
  if (isIterable(parameters)) return checkedPairs('ParameterDict', parameters as Iterable<readonly [string, unknown]>);
  return Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
}
