// Converts a tensor's elements to JavaScript values: typed arrays, nested arrays, single values.
import { Complex } from '../core/complex';
import { type DType, dtypeFromCode } from '../core/dtype';
import { OutOfMemoryError, TorchError, typeError } from '../core/errors';
import { heapLeft, longestArray } from '../core/heap';
import { native } from '../core/native';
import { handleOf, type TensorHandle } from '../core/tensor-handle';
import type { TypedArray } from '../core/typed-array';
import { raw } from '../ops';

/** The JavaScript value of an element; bigint only for integers beyond 2^53. */
export type ElementValue = number | bigint | boolean | Complex;

/** Nested arrays of elements; the depth is the tensor's number of dimensions. */
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
      throw typeError(`a tensor of ${dtype} has no typed array: convert it first, x.to('float32')`);
  }
}

// Dtypes without a typed array are widened to one that represents all of their values.
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

/** Runs a function that needs the tensor itself: its error names the call if runAsync() has yet to compute the tensor. */
export function naming<T>(name: string, tensor: TensorHandle, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof TorchError) || !native.isPending(handleOf(tensor))) throw error;
    throw new TorchError(`${name}(): ${error.message}`);
  }
}

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

/** Copies the elements to a typed array, in order; complex numbers as pairs, float16, bfloat16 and float8 as Float32Array. */
export function toTypedArray(tensor: TensorHandle): TypedArray {
  return naming('toTypedArray', tensor, () => readWidened(tensor).data);
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

// V8 aborts the process if arrays outgrow its heap or its maximum array length, so check first.
function checkHeap(shape: readonly number[]): void {
  let arrays = 0;
  let elements = 1;
  for (const size of shape) {
    arrays += elements;
    elements *= size;
  }
  // Estimates: 200 bytes for an array that grew to a few elements, 24 bytes for an element while its array grows.
  const bytes = arrays * 200 + elements * 24;
  if (bytes < 2 ** 25) return;
  if (shape.some((size) => size > longestArray) || bytes > heapLeft()) {
    throw new OutOfMemoryError(`tolist(): no memory for lists of ${elements} elements in ${arrays} arrays`);
  }
}

/**
 * The elements as nested arrays; the element itself for a 0-dim tensor.
 *
 * @throws OutOfMemoryError if the arrays would not fit V8's heap
 */
export function tolist(tensor: TensorHandle, shape: readonly number[]): NestedList {
  checkHeap(shape);
  const read = naming('tolist', tensor, () => elementReader(tensor));
  let next = 0;
  const build = (dim: number): NestedList => {
    if (dim === shape.length) return read(next++);
    const list: NestedList[] = [];
    for (let i = 0; i < (shape[dim] as number); i++) list.push(build(dim + 1));
    return list;
  };
  return build(0);
}

// The dtype numbers of uint16 (first) and uint64 (last).
const wideUnsigned = [27, 29] as const;

/** The value of a one-element tensor. @throws TorchError for any other number of elements */
export function item(tensor: TensorHandle, numel: number): ElementValue {
  if (numel !== 1) {
    throw new TorchError(`a Tensor with ${numel} elements cannot be converted to Scalar`);
  }
  // LibTorch's Scalar does not support uint16 to uint64.
  const code = native.dtype(handleOf(tensor));
  if (code >= wideUnsigned[0] && code <= wideUnsigned[1]) return elementReader(tensor)(0);
  return raw('aten::item')(tensor) as ElementValue;
}
