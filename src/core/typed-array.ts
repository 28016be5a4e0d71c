// Typed arrays of this realm and of others: the dtypes that correspond to their classes, and their bytes.
import type { DType } from './dtype';
import { typeError } from './errors';

/** The JavaScript typed arrays that hold tensors' elements. */
export type TypedArray =
  | Uint8Array
  | Int8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array;

/** The typed arrays of integers, which may stand for arrays of sizes, dimensions and positions. */
export type IntegerArray =
  | Uint8Array
  | Uint8ClampedArray
  | Int8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

const dtypes: Readonly<Record<string, DType>> = {
  Float16Array: 'float16',
  Float32Array: 'float32',
  Float64Array: 'float64',
  Uint8Array: 'uint8',
  Uint8ClampedArray: 'uint8',
  Int8Array: 'int8',
  Int16Array: 'int16',
  Uint16Array: 'uint16',
  Int32Array: 'int32',
  Uint32Array: 'uint32',
  BigInt64Array: 'int64',
  BigUint64Array: 'uint64',
};

// The getter that all typed arrays inherit gives the class's name, whatever realm or subclass an array is of.
const tagOf = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)?.get as (
  this: unknown,
) => string | undefined;

/** The class of a typed array, of the realm in which it was made; undefined for any other value, a DataView too. */
export const classOfArray = (value: unknown): string | undefined => tagOf.call(value);

/** The dtype that corresponds to a typed array's class; uint8 for a DataView. */
export function dtypeOfArray(array: ArrayBufferView): DType {
  const name = classOfArray(array);
  if (name === undefined) return 'uint8';
  const found = dtypes[name];
  if (found === undefined) throw typeError(`a ${name} has no dtype`);
  return found;
}

/** Whether a value is a typed array of integers. */
export function isIntegerArray(value: unknown): value is IntegerArray {
  const name = ArrayBuffer.isView(value) ? classOfArray(value) : undefined;
  return name !== undefined && !name.startsWith('Float');
}

/** Whether a value is a typed array of any kind. A DataView is not one. */
export const isTypedArray = (value: unknown): value is TypedArray => ArrayBuffer.isView(value) && classOfArray(value) !== undefined;

/** The bytes of a buffer or a view, without a copy. */
export function bytesOf(data: ArrayBufferView | ArrayBufferLike): Uint8Array {
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}
