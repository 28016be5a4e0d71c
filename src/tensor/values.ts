// A tensor's elements as JavaScript values: typed arrays, nested lists, single numbers.
import { getHeapStatistics } from 'node:v8';
import { Complex } from '../core/complex';
import { type DType, dtypeFromCode, type TypedArray } from '../core/dtype';
import { OutOfMemoryError, TorchError } from '../core/errors';
import { native } from '../core/native';
import { handleOf, type TensorHandle } from '../core/tensor-handle';
import { raw } from '../ops';

/** What an element becomes: bigint only for integers beyond 2^53. */
export type ElementValue = number | bigint | boolean | Complex;

/** Nested arrays of elements, as deep as the tensor has dimensions. */
export type NestedList = ElementValue | NestedList[];

export function dtypeOf(tensor: TensorHandle): DType {
  return dtypeFromCode(native.dtype(handleOf(tensor)));
}

function arrayOf(dtype: DType, buffer: ArrayBuffer): TypedArray {
  switch (dtype) {
    case 'float32':
    case 'complex64':
      return new Float32Array(buffer);
    case 'float64':
    case 'complex128':
      return new Float64Array(buffer);
    case 'int64':
      return new BigInt64Array(buffer);
    case 'uint64':
      return new BigUint64Array(buffer);
    case 'int32':
      return new Int32Array(buffer);
    case 'uint32':
      return new Uint32Array(buffer);
    case 'int16':
      return new Int16Array(buffer);
    case 'uint16':
      return new Uint16Array(buffer);
    case 'int8':
      return new Int8Array(buffer);
    case 'uint8':
    case 'bool':
      return new Uint8Array(buffer);
    default:
      throw new TypeError(`a tensor of ${dtype} has no typed array: convert it first, x.to('float32')`);
  }
}

// Types without an array of their own are widened to one that holds every value of theirs.
const widened: Partial<Record<DType, DType>> = {
  float16: 'float32',
  bfloat16: 'float32',
  float8_e5m2: 'float32',
  float8_e4m3fn: 'float32',
  float8_e5m2fnuz: 'float32',
  float8_e4m3fnuz: 'float32',
  float8_e8m0fnu: 'float32',
  complex32: 'complex64',
};

function readWidened(tensor: TensorHandle): { data: TypedArray; dtype: DType } {
  const dtype = dtypeOf(tensor);
  const wide = widened[dtype];
  if (wide === undefined) return { data: arrayOf(dtype, native.readData(handleOf(tensor))), dtype };
  const converted = raw('aten::_to_copy')(tensor, { dtype: wide }) as TensorHandle;
  const data = arrayOf(wide, native.readData(handleOf(converted)));
  native.dispose(converted._handle);
  converted._handle = 0;
  return { data, dtype: wide };
}

/** A copy of the elements, in order; complex ones as pairs. float16, bfloat16 and float8 as Float32Array. */
export function toTypedArray(tensor: TensorHandle): TypedArray {
  return readWidened(tensor).data;
}

const fits = (value: bigint): boolean => value >= -9007199254740991n && value <= 9007199254740991n;

export function elementReader(tensor: TensorHandle): (i: number) => ElementValue {
  const { data, dtype } = readWidened(tensor);
  if (dtype === 'bool') return (i) => data[i] !== 0;
  if (dtype === 'complex64' || dtype === 'complex128') {
    return (i) => new Complex(data[2 * i] as number, data[2 * i + 1] as number);
  }
  if (dtype === 'int64' || dtype === 'uint64') {
    return (i) => {
      const value = data[i] as bigint;
      return fits(value) ? Number(value) : value;
    };
  }
  return (i) => data[i] as number;
}

// V8 ends the process where an array outgrows its heap, or the longest that it makes.
function checkHeap(shape: readonly number[]): void {
  let arrays = 0;
  let elements = 1;
  for (const size of shape) {
    arrays += elements;
    elements *= size;
  }
  // What an array that grows to a few elements takes, and an element while its array grows.
  const bytes = arrays * 200 + elements * 24;
  if (bytes < 2 ** 25) return;
  const heap = getHeapStatistics();
  if (shape.some((size) => size > 2 ** 26) || bytes > heap.heap_size_limit - heap.used_heap_size) {
    throw new OutOfMemoryError(`tolist(): no memory for lists of ${elements} elements in ${arrays} arrays`);
  }
}

/**
 * The elements in nested arrays; the element itself for a 0-dim tensor.
 *
 * @throws OutOfMemoryError where they are more than V8's heap holds
 */
export function tolist(tensor: TensorHandle, shape: readonly number[]): NestedList {
  checkHeap(shape);
  const read = elementReader(tensor);
  let next = 0;
  const build = (dim: number): NestedList => {
    if (dim === shape.length) return read(next++);
    const list: NestedList[] = [];
    for (let i = 0; i < (shape[dim] as number); i++) list.push(build(dim + 1));
    return list;
  };
  return build(0);
}

// The numbers of uint16 to uint64.
const wideUnsigned = [27, 29] as const;

/** The one element of a tensor that has one. */
export function item(tensor: TensorHandle, numel: number): ElementValue {
  if (numel !== 1) {
    throw new TorchError(`a Tensor with ${numel} elements cannot be converted to Scalar`);
  }
  // LibTorch's scalars have no form for the wider unsigned integers.
  const code = native.dtype(handleOf(tensor));
  if (code >= wideUnsigned[0] && code <= wideUnsigned[1]) return elementReader(tensor)(0);
  return raw('aten::item')(tensor) as ElementValue;
}
