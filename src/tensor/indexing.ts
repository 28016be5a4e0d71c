// Indexing with PyTorch's semantics: one native call passes all indices to LibTorch's own indexing.

import { missing } from '../core/argument-messages';
import { Complex } from '../core/complex';
import { typeText } from '../core/describe';
import { isFloatingPoint } from '../core/dtype';
import { IndexError, typeError, ValueError } from '../core/errors';
import { native, Part } from '../core/native';
import { throughLevels } from '../core/nesting';
import { noMoreArguments } from '../core/no-arguments';
import { created, emptyTensor, handleOf, TensorHandle } from '../core/tensor-handle';
import { type IntegerArray, isIntegerArray } from '../core/typed-array';
import { collectIfDue } from '../memory/pacing';
import { raw } from '../ops';
import { settled, unsettling } from '../ops/settle';
import { Cell, firstValue, markTape, reserve, tape, wasUsed } from '../ops/tape';
import { tensor as makeTensor, type TensorData } from './creation';
import type { Tensor } from './tensor';
import { dtypeOf } from './values';

type Bound = number | bigint | null;

/** A range of a dimension, like Python's slice(start, stop, step). */
export class Slice {
  readonly start: number | null;
  readonly stop: number | null;
  readonly step: number | null;

  /** @throws TypeError for bounds that are not integers, ValueError for a step of 0 */
  constructor(start: Bound = null, stop: Bound = null, step: Bound = null, ...rest: []) {
    noMoreArguments('Slice', 3, rest);
    this.start = bound(start);
    this.stop = bound(stop);
    this.step = bound(step);
    if (this.step === 0) throw new ValueError('slice step cannot be zero');
  }
}

function bound(value: Bound): number | null {
  if (value === null) return null;
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (!Number.isInteger(number)) throw typeError(`slice(): bounds must be integers or null, got ${String(value)}`);
  return number;
}

/**
 * A range of a dimension for `x.at(...)`: `slice(stop)`, `slice(start, stop)`, `slice(start, stop, step)`, as in Python.
 * null stands for a missing bound.
 *
 * @see https://docs.python.org/3/library/functions.html#slice
 */
export function slice(stop: Bound): Slice;
export function slice(start: Bound, stop: Bound, step?: Bound): Slice;
export function slice(...bounds: (Bound | undefined)[]): Slice {
  if (bounds.length === 0) throw typeError('slice expected at least 1 argument, got 0');
  if (bounds.length > 3) throw typeError(`slice expected at most 3 arguments, got ${bounds.length}`);
  return bounds.length === 1 ? new Slice(null, bounds[0]) : new Slice(...bounds);
}

/** An index: a position, a slice, a new axis (null), '...', a mask, or a tensor or (typed) array of positions. */
export type Index = number | bigint | string | null | boolean | Slice | Tensor | IntegerArray | readonly NestedIndex[];
type NestedIndex = number | bigint | boolean | Tensor | readonly NestedIndex[];

/** A value that `x.setAt(...)` writes. */
export type ElementOrTensor = Tensor | number | bigint | boolean | Complex;

// The maximum number of cells for an index or a value.
const widest = 4;

const slicePattern = /^\s*([+-]?\d+)?\s*:\s*([+-]?\d+)?\s*(?::\s*([+-]?\d+)?\s*)?$/;

function parse(text: string): Slice | '...' {
  if (text.trim() === '...') return '...';
  const match = slicePattern.exec(text);
  if (!match) throw typeError(`index '${text}' is no slice: expected 'start:stop:step' with each part optional, or '...'`);
  const part = (value: string | undefined): number | null => (value === undefined ? null : Number(value));
  return new Slice(part(match[1]), part(match[2]), part(match[3]));
}

// Caches parsed texts, since most programs repeat a few. The limit bounds the memory of programs that generate texts.
const parsed = new Map<string, Slice | '...'>();
const mostParsed = 1000;

function parseOnce(text: string): Slice | '...' {
  let found = parsed.get(text);
  if (found === undefined) {
    found = parse(text);
    if (parsed.size >= mostParsed) parsed.clear();
    parsed.set(text, found);
  }
  return found;
}

function invalid(got: string): IndexError {
  return new IndexError(
    `only integers, slices (\`:\`), ellipsis (\`...\`), None and long or byte Variables are valid indices (got ${got})`,
  );
}

const isPosition = (value: unknown): boolean =>
  typeof value === 'bigint' ||
  typeof value === 'boolean' ||
  Number.isInteger(value) ||
  (value instanceof TensorHandle && native.dim(handleOf(value)) === 0 && !isFloatingPoint(dtypeOf(value)));

function positions(list: readonly unknown[] | IntegerArray): Tensor {
  if (isIntegerArray(list)) return makeTensor(list, { dtype: 'int64' });
  const flat = throughLevels('at', () => (list as unknown[]).flat(Number.POSITIVE_INFINITY));
  const dtype = flat.length > 0 && flat.every((v) => typeof v === 'boolean') ? 'bool' : 'int64';
  if (!flat.every(isPosition)) {
    throw typeError(
      'an array used as an index must hold integers, booleans or 0-dim tensors of them; indices of several dimensions are separate arguments: x.at(0, mask), x.setAt(0, mask, value)',
    );
  }
  return makeTensor(list as TensorData, { dtype });
}

function writeSlice(at: number, { start, stop, step }: Slice): number {
  tape[at] = Part.Slice;
  tape[at + 1] = start ?? Number.NaN;
  tape[at + 2] = stop ?? Number.NaN;
  tape[at + 3] = step ?? Number.NaN;
  return at + 4;
}

const isArray = (item: unknown): item is readonly unknown[] | IntegerArray => Array.isArray(item) || isIntegerArray(item);

function writePair(at: number, part: number, value: number): number {
  tape[at] = part;
  tape[at + 1] = value;
  return at + 2;
}

function writeIndex(at: number, item: Index): number {
  switch (typeof item) {
    case 'number':
      if (!Number.isInteger(item)) throw invalid('float');
      return writePair(at, Part.Integer, item);
    case 'bigint':
      return writePair(at, Part.Integer, Number(item));
    case 'boolean':
      return writePair(at, Part.Boolean, item ? 1 : 0);
    case 'string': {
      const range = parseOnce(item);
      if (range !== '...') return writeSlice(at, range);
      tape[at] = Part.Ellipsis;
      return at + 1;
    }
    default:
      if (item === null) {
        tape[at] = Part.None;
        return at + 1;
      }
      if (item instanceof TensorHandle) return writePair(at, Part.Tensor, handleOf(item));
      if (item instanceof Slice) return writeSlice(at, item);
      throw invalid(typeof item);
  }
}

function writeValue(at: number, value: Tensor | number | bigint | boolean | Complex): void {
  if (value instanceof TensorHandle) writePair(at, Part.Tensor, handleOf(value));
  else if (typeof value === 'boolean') writePair(at, Part.Boolean, value ? 1 : 0);
  else if (typeof value === 'number') {
    writePair(at, Number.isSafeInteger(value) && !Object.is(value, -0) ? Part.Integer : Part.Float, value);
  } else if (typeof value === 'bigint') {
    if (value !== BigInt.asIntN(64, value)) throw new ValueError('Overflow when unpacking long long');
    tape[at] = Part.BigInt;
    tape[at + 1] = Number(BigInt.asIntN(32, value >> 32n));
    tape[at + 2] = Number(BigInt.asUintN(32, value));
  } else if (value instanceof Complex) {
    tape[at] = Part.Complex;
    tape[at + 1] = value.re;
    tape[at + 2] = value.im;
  } else {
    const given = Array.isArray(value)
      ? 'an array'
      : value === null || value === undefined
        ? String(value)
        : `a value of type ${typeText(value)}`;
    throw typeError(`can't assign ${given} to a tensor: expected a Tensor, number, bigint, boolean or Complex`);
  }
}

// Converts arrays to tensors before the tape is written, since creating a tensor uses the tape too.
function withTensors(indices: readonly Index[]): { items: readonly Index[]; temporaries: Tensor[] } {
  const temporaries: Tensor[] = [];
  if (!indices.some(isArray)) return { items: indices, temporaries };
  const items = indices.map((item) => {
    if (!isArray(item)) return item;
    const fresh = positions(item);
    temporaries.push(fresh);
    return fresh;
  });
  return { items, temporaries };
}

type Value = Parameters<typeof writeValue>[1];

function writeOnce(items: readonly Index[], values: readonly Value[]): boolean {
  reserve(firstValue, (items.length + 1) * widest);
  const mark = markTape();
  let at = firstValue;
  for (let i = 0; i < items.length; i++) at = writeIndex(at, items[i] as Index);
  if (values.length > 0) writeValue(at, values[0] as Value);
  return !wasUsed(mark);
}

// Writes indices, and after them the value that is assigned, if one is. Reading a proxy may make calls, which use the tape: then it is
// read first.
function writeIndices(items: readonly Index[], ...values: Value[]): void {
  if (writeOnce(items, values)) return;
  if (!writeOnce(settled(items) as Index[], settled(values) as Value[])) throw unsettling('index');
}

/** Reads `x[indices]`. */
export function index(source: Tensor, indices: readonly Index[]): Tensor {
  const { items, temporaries } = withTensors(indices);
  const handle = handleOf(source);
  writeIndices(items);
  const part = emptyTensor();
  part._handle = native.index(part, handle, items.length);
  const live = tape[Cell.Live] as number;
  created(part);
  for (const tensor of temporaries) tensor.dispose();
  collectIfDue(live);
  return part as Tensor;
}

// The indices in one array, as setAt took them before it took them one by one. An array of positions is an index by itself.
function inOneArray(item: unknown): item is readonly Index[] {
  return Array.isArray(item) && item.some((one) => one === null || typeof one === 'string' || one instanceof Slice || isLarge(one));
}

const isLarge = (one: unknown): boolean => one instanceof TensorHandle && native.dim(handleOf(one)) > 0;

/** Writes `x[indices] = value`; the value is the last of `given`. */
export function setIndex(target: Tensor, given: readonly (Index | ElementOrTensor)[]): void {
  if (given.length === 0) throw typeError(`setAt() ${missing(['value'])}`);
  const last = given.length - 1;
  const value = given[last] as ElementOrTensor;
  const indices = last === 1 && inOneArray(given[0]) ? given[0] : (given.slice(0, last) as Index[]);
  const { items, temporaries } = withTensors(indices);
  const handle = handleOf(target);
  writeIndices(items, value);
  native.setIndex(handle, items.length);
  for (const tensor of temporaries) tensor.dispose();
}

/** Iterates over the slices along the first dimension, as Python does. */
export function iterate(source: Tensor): IterableIterator<Tensor> {
  return (raw('aten::unbind', 'int')(source, 0) as Tensor[])[Symbol.iterator]();
}
