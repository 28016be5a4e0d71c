// The tape: an array that passes arguments and results between JavaScript and native code. See native/base/tape/tape.h.
import { Complex } from '../core/complex';
import { requireCuda } from '../core/cuda-support';
import { Device, deviceFromParts, deviceTypeCode } from '../core/device';
import { typeError, ValueError } from '../core/errors';
import { Generator, generatorFromHandle } from '../core/generator';
import { Cell, native, Tag } from '../core/native';
import { ScriptObject } from '../core/script-object';
import { adoptHandle, handleOf, TensorHandle } from '../core/tensor-handle';

export { Cell, Result, Tag } from '../core/native';

/** The first cell of the values; the four cells before it are the call's header. */
export const firstValue: number = Cell.Values;

/** The array shared with native code; {@link reserve} replaces it by a longer one when a list does not fit. */
export let tape = new Float64Array(1024);
native.setTape(tape);

/** Ensures that `cells` cells are available from `at` on; keeps the contents. */
export function reserve(at: number, cells: number): void {
  if (at + cells <= tape.length) return;
  const longer = new Float64Array(Math.max(tape.length * 2, at + cells + 64));
  longer.set(tape);
  native.setTape(longer);
  tape = longer;
}

let marks = 0;

/**
 * Marks the tape as in use by a call whose arguments are about to be written. Reading an argument may run code of the caller (a
 * getter, a proxy), which may make calls: the mark is then another one.
 */
export function markTape(): number {
  const mark = --marks;
  tape[Cell.Operator] = mark;
  return mark;
}

/** Whether other calls have used the tape since it was marked. */
export function wasUsed(mark: number): boolean {
  return tape[Cell.Operator] !== mark;
}

export function writeString(at: number, text: string): number {
  reserve(at, text.length + 2);
  tape[at] = Tag.String;
  tape[at + 1] = text.length;
  for (let i = 0; i < text.length; i++) tape[at + 2 + i] = text.charCodeAt(i);
  return at + 2 + text.length;
}

function writeBigInt(at: number, value: bigint): number {
  const isUnsigned = BigInt.asIntN(64, value) !== value;
  if (isUnsigned && value < 0n) throw new ValueError("can't convert negative int to unsigned");
  if (isUnsigned && BigInt.asUintN(64, value) !== value) throw new ValueError('int too big to convert');
  reserve(at, 3);
  if (isUnsigned) {
    tape[at] = Tag.Unsigned;
    tape[at + 1] = Number(value >> 32n);
    tape[at + 2] = Number(BigInt.asUintN(32, value));
    return at + 3;
  }
  tape[at] = Tag.BigInt;
  tape[at + 1] = Number(BigInt.asIntN(32, value >> 32n));
  tape[at + 2] = Number(BigInt.asUintN(32, value));
  return at + 3;
}

/** Whether a number is passed as an int rather than a float. -0 and numbers that are not safe integers are floats. */
export function isIntegral(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}

/** Writes a Scalar: a number, boolean, bigint, Complex or 0-dim tensor. */
export function writeScalar(at: number, value: unknown): number {
  reserve(at, 3);
  if (typeof value === 'number') {
    tape[at] = isIntegral(value) ? Tag.Int : Tag.Float;
    tape[at + 1] = value;
    return at + 2;
  }
  if (typeof value === 'boolean') {
    tape[at] = Tag.Bool;
    tape[at + 1] = value ? 1 : 0;
    return at + 2;
  }
  if (typeof value === 'bigint') return writeBigInt(at, value);
  if (value instanceof TensorHandle) {
    tape[at] = Tag.Tensor;
    tape[at + 1] = handleOf(value);
    return at + 2;
  }
  if (value instanceof Complex) {
    tape[at] = Tag.Complex;
    tape[at + 1] = value.re;
    tape[at + 2] = value.im;
    return at + 3;
  }
  throw typeError(`a scalar cannot be made of ${typeof value}`);
}

/** Writes an int: a whole number or a 0-dim tensor. */
export function writeInt(at: number, value: unknown): number {
  if (typeof value === 'bigint' && BigInt.asIntN(64, value) !== value) throw new ValueError('Overflow when unpacking long long');
  return writeScalar(at, value);
}

export function writeFloat(at: number, value: unknown): number {
  if (typeof value !== 'number') return writeScalar(at, value);
  reserve(at, 2);
  tape[at] = Tag.Float;
  tape[at + 1] = value;
  return at + 2;
}

export function writeCode(at: number, code: number): number {
  reserve(at, 2);
  tape[at] = Tag.Int;
  tape[at + 1] = code;
  return at + 2;
}

export function writeDevice(at: number, device: Device): number {
  if (device.type !== 'cpu') requireCuda(device);
  reserve(at, 3);
  tape[at] = Tag.Device;
  tape[at + 1] = deviceTypeCode(device);
  tape[at + 2] = device.index ?? -1;
  return at + 3;
}

/** Writes any value by its JavaScript type, for parameters whose schema type is not known here. */
export function writeAny(at: number, value: unknown): number {
  reserve(at, 3);
  if (value === null || value === undefined) {
    tape[at] = Tag.None;
    return at + 1;
  }
  if (typeof value === 'string') return writeString(at, value);
  if (value instanceof Device) return writeDevice(at, value);
  if (value instanceof Generator) {
    tape[at] = Tag.Generator;
    tape[at + 1] = value._handle;
    return at + 2;
  }
  if (value instanceof ScriptObject) {
    tape[at] = Tag.Object;
    tape[at + 1] = value._handle;
    return at + 2;
  }
  if (Array.isArray(value)) return writeList(at, value, writeAny);
  return writeScalar(at, value);
}

export function writeList(at: number, values: readonly unknown[], write: (at: number, value: unknown) => number): number {
  const length = values.length;
  reserve(at, 2);
  tape[at] = Tag.List;
  tape[at + 1] = length;
  let next = at + 2;
  for (let i = 0; i < length; i++) next = write(next, values[i]);
  return next;
}

// The read position. A result is read completely before another call can write one, so one cursor is enough.
let cursor = firstValue;

/** Reads one value of a result; `find` returns the argument with a given handle. */
export function readValue(find: (handle: number) => unknown): unknown {
  const tag = tape[cursor++];
  switch (tag) {
    case Tag.None:
      return null;
    case Tag.Tensor:
      return adoptHandle(tape[cursor++] as number);
    case Tag.Argument:
      return find(tape[cursor++] as number);
    case Tag.Int:
    case Tag.Float:
      return tape[cursor++];
    case Tag.Bool:
      return tape[cursor++] !== 0;
    case Tag.BigInt: {
      const high = BigInt(tape[cursor++] as number);
      return (high << 32n) | BigInt(tape[cursor++] as number);
    }
    case Tag.Unsigned: {
      const high = BigInt(tape[cursor++] as number);
      return (high << 32n) | BigInt(tape[cursor++] as number);
    }
    case Tag.Object:
      return new ScriptObject(tape[cursor++] as number);
    case Tag.Complex:
      cursor += 2;
      return new Complex(tape[cursor - 2] as number, tape[cursor - 1] as number);
    case Tag.String: {
      const length = tape[cursor++] as number;
      const units: string[] = [];
      for (let i = 0; i < length; i++) units.push(String.fromCharCode(tape[cursor++] as number));
      return units.join('');
    }
    case Tag.Device:
      cursor += 2;
      return deviceFromParts(tape[cursor - 2] as number, tape[cursor - 1] as number);
    case Tag.Generator:
      return generatorFromHandle(tape[cursor++] as number);
    case Tag.List:
    case Tag.Tuple: {
      const length = tape[cursor++] as number;
      const list: unknown[] = [];
      for (let i = 0; i < length; i++) list.push(readValue(find));
      return list;
    }
    case Tag.Dict: {
      const length = tape[cursor++] as number;
      const map = new Map<unknown, unknown>();
      for (let i = 0; i < length; i++) {
        const key = readValue(find);
        map.set(key, readValue(find));
      }
      return map;
    }
    default:
      throw new Error(`the tape holds an unknown tag ${tag}`);
  }
}

/** Reads the first `count` values of the result. */
export function readValues(count: number, find: (handle: number) => unknown): unknown[] {
  cursor = firstValue;
  const values: unknown[] = [];
  for (let i = 0; i < count; i++) values.push(readValue(find));
  return values;
}
