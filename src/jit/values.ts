// Converts arguments and results of scripted calls: arrays to lists and tuples, objects and Maps to dicts.
import { isPlainObject } from '../core/describe';
import { Device } from '../core/device';
import { native } from '../core/native';
import { created, emptyTensor, handleOf, TensorHandle } from '../core/tensor-handle';
import { settled, unsettling } from '../ops/settle';
import { Cell, firstValue, markTape, Result, readValues, reserve, Tag, tape, wasUsed, writeAny, writeDevice } from '../ops/tape';
import type { Tensor } from '../tensor';

type Entries = readonly (readonly [unknown, unknown])[];

function writeDict(at: number, entries: Entries): number {
  reserve(at, 2);
  tape[at] = Tag.Dict;
  tape[at + 1] = entries.length;
  let next = at + 2;
  for (const [key, value] of entries) next = writeOne(writeOne(next, key), value);
  return next;
}

function writeOne(at: number, value: unknown): number {
  if (value instanceof TensorHandle) {
    reserve(at, 2);
    tape[at] = Tag.Tensor;
    tape[at + 1] = handleOf(value);
    return at + 2;
  }
  if (Array.isArray(value)) {
    reserve(at, 2);
    tape[at] = Tag.List;
    tape[at + 1] = value.length;
    let next = at + 2;
    for (const element of value) next = writeOne(next, element);
    return next;
  }
  if (value instanceof Device) return writeDevice(at, value);
  if (value instanceof Map) return writeDict(at, [...value]);
  if (isPlainObject(value)) return writeDict(at, Object.entries(value));
  return writeAny(at, value);
}

/** Writes arguments on the tape; undefined means that the argument is omitted. */
export function writeArguments(values: readonly unknown[]): void {
  if (writeAll(values)) return;
  // Reading them made calls, which used the tape: read them first.
  if (!writeAll(settled(values) as unknown[])) throw unsettling('call');
}

function writeAll(values: readonly unknown[]): boolean {
  const mark = markTape();
  let at = firstValue;
  for (const value of values) {
    if (value === undefined) {
      reserve(at, 1);
      tape[at++] = Tag.Default;
    } else {
      at = writeOne(at, value);
    }
  }
  tape[Cell.Length] = at;
  return !wasUsed(mark);
}

// Converts dicts with only string keys to objects.
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value;
  const entries = [...value].map(([key, one]) => [key, plain(one)] as const);
  return entries.every(([key]) => typeof key === 'string') ? Object.fromEntries(entries) : new Map(entries);
}

/** Reads the result from the tape. If it is a single tensor, native code has filled `wrapper` with it. */
export function readResult(wrapper: TensorHandle | null): unknown {
  if (tape[Cell.Operator] === Result.Fresh) {
    const tensor = wrapper as TensorHandle;
    tensor._handle = tape[Cell.Result] as number;
    created(tensor);
    return tensor;
  }
  if (tape[Cell.Operator] === Result.None) return null;
  if (tape[Cell.Operator] === Result.Pending) {
    reserve(firstValue, tape[Cell.Result] as number);
    native.fetchPending();
  }
  return plain(
    readValues(1, () => {
      throw new Error('a scripted call gave back a handle of an argument');
    })[0],
  );
}

/** Creates an empty wrapper for a result that may be a tensor. */
export const freshTensor = (): Tensor => emptyTensor() as Tensor;
