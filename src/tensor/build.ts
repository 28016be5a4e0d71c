// Builds tensors from JavaScript data: finds the shape and the dtype of the elements.
import { Complex } from '../core/complex';
import { typeText } from '../core/describe';
import type { DeviceLike } from '../core/device';
import { type DType, dtypeCode, dtypeFromCode, isFloatingPoint } from '../core/dtype';
import { TorchError, typeError, ValueError } from '../core/errors';
import { native } from '../core/native';
import { filled, handleOf, TensorHandle } from '../core/tensor-handle';
import { bytesOf, dtypeOfArray, isTypedArray, type TypedArray } from '../core/typed-array';
import { promoteTypes, raw } from '../ops';
import { encode, ranges } from './encode';
import type { Tensor } from './tensor';
import { dtypeOf, elementReader, naming } from './values';

/** Nested arrays of numbers, bigints, booleans, Complex, typed arrays and tensors. */
export type TensorData = number | bigint | boolean | Complex | ArrayBufferView | TensorHandle | readonly TensorData[];

export interface TensorOptions {
  /** Default: float32 (the default dtype) for numbers, int64 for bigint, bool for boolean, a typed array's own. */
  dtype?: DType | null | undefined;
  device?: DeviceLike | null | undefined;
  requiresGrad?: boolean | undefined;
  /** Use page-locked memory, which makes copies to a device faster; default false. */
  pinMemory?: boolean | undefined;
}

/** A 1-dim CPU tensor with a copy of the bytes. */
export function fromBytes(bytes: ArrayBufferView, dtype: DType): Tensor {
  return filled((result) => native.fromData(result, bytes, dtypeCode(dtype) as number)) as Tensor;
}

// Keeps the array's dtype. Node-API knows neither DataView nor, in all versions, Float16Array, so their bytes are passed.
function fromArray(data: ArrayBufferView): Tensor {
  const dtype = dtypeOfArray(data);
  return fromBytes(dtype === 'float16' || !isTypedArray(data) ? bytesOf(data) : data, dtype);
}

interface Elements {
  readonly values: unknown[];
  readonly shape: readonly number[];
  readonly dtypes: Set<DType>;
}

// A DataView gives its bytes.
const elementsOfArray = (array: ArrayBufferView): TypedArray => (isTypedArray(array) ? array : bytesOf(array));

const sizesOf = (tensor: TensorHandle): readonly number[] => (tensor as Tensor).shape;

// The depth limit catches arrays that contain themselves.
const deepest = 128;

/** The lengths of nested arrays along their first elements, and the first element of the innermost array. */
function shapeOfArrays(data: unknown): { shape: number[]; level: unknown } {
  const shape: number[] = [];
  let level = data;
  for (; Array.isArray(level); level = level[0]) {
    shape.push(level.length);
    if (shape.length > deepest) throw new ValueError("too many dimensions 'list'");
  }
  return { shape, level };
}

function shapeOf(data: unknown): number[] {
  const { shape, level } = shapeOfArrays(data);
  if (level instanceof TensorHandle) shape.push(...sizesOf(level));
  else if (ArrayBuffer.isView(level)) shape.push(elementsOfArray(level).length);
  return shape;
}

const complexOf = (real: DType): DType => (real === 'float64' ? 'complex128' : real === 'float16' ? 'complex32' : 'complex64');

// The dtype of a value that is neither a tensor nor an array.
function scalarType(where: string, value: unknown, standard: DType): DType {
  switch (typeof value) {
    case 'number':
      return standard;
    case 'bigint':
      return 'int64';
    case 'boolean':
      return 'bool';
    default:
      if (value instanceof Complex) return complexOf(standard);
      throw typeError(`${where}(): cannot make a tensor of ${typeText(value)}`);
  }
}

function elementsOf(where: string, data: unknown): Elements {
  const shape = shapeOf(data);
  const values: unknown[] = [];
  const dtypes = new Set<DType>();
  const standard = dtypeFromCode(native.defaultDtype());
  const checkSize = (size: number, dim: number): void => {
    if (size !== shape[dim]) throw new ValueError(`expected sequence of length ${shape[dim]} at dim ${dim} (got ${size})`);
  };
  const checkDeep = (depth: number): void => {
    if (depth > shape.length) throw new ValueError(`${where}(): too many dimensions at dim ${shape.length}`);
    if (depth < shape.length) throw typeError(`${where}(): not a sequence at dim ${depth}`);
  };
  const walk = (value: unknown, dim: number): void => {
    if (Array.isArray(value)) {
      if (dim >= shape.length) checkDeep(dim + 1);
      checkSize(value.length, dim);
      for (const element of value) walk(element, dim + 1);
    } else if (value instanceof TensorHandle) {
      const sizes = sizesOf(value);
      checkDeep(dim + sizes.length);
      sizes.forEach((size, i) => {
        checkSize(size, dim + i);
      });
      dtypes.add(dtypeOf(value));
      const read = naming('tensor', value, () => elementReader(value));
      const count = sizes.reduce((product, size) => product * size, 1);
      for (let i = 0; i < count; i++) values.push(read(i));
    } else if (ArrayBuffer.isView(value)) {
      checkDeep(dim + 1);
      const list = elementsOfArray(value);
      checkSize(list.length, dim);
      dtypes.add(dtypeOfArray(value));
      for (const element of list) values.push(element);
    } else {
      checkDeep(dim);
      dtypes.add(scalarType(where, value, standard));
      values.push(value);
    }
  };
  walk(data, 0);
  return { values, shape, dtypes };
}

// The fast path: copies nested arrays of numbers directly to an array of floats; null if they hold anything else.
function numbersOf<A extends Float32Array | Float64Array>(data: readonly unknown[], make: (count: number) => A) {
  const { shape } = shapeOfArrays(data);
  const array = make(shape.reduce((product, size) => product * size, 1));
  let next = 0;
  const fill = (list: readonly unknown[], dim: number): boolean => {
    if (list.length !== shape[dim]) return false;
    if (dim < shape.length - 1) return list.every((inner) => Array.isArray(inner) && fill(inner, dim + 1));
    for (let i = 0; i < list.length; i++) {
      const value = list[i];
      if (typeof value !== 'number') return false;
      array[next++] = value;
    }
    return true;
  };
  return fill(data, 0) ? { array, shape } : null;
}

/** Converts to a dtype and device, null for no change; disposes the source if the result is another tensor. */
export function convertAndDispose(source: Tensor, dtype: DType | null, device: DeviceLike | null | undefined): Tensor {
  const target = device ?? null;
  if (dtype === null && target === null) return source;
  const converted = source.to(target, dtype);
  if (converted !== source) source.dispose();
  return converted;
}

/** A view of a 1-dim tensor with another shape; disposes the source. */
export function reshaped(flat: Tensor, shape: readonly number[]): Tensor {
  if (shape.length === 1) return flat;
  const shaped = flat.view(shape);
  flat.dispose();
  return shaped;
}

// The fast path for integers: doubles that represent all values exactly and are converted natively; null if one is out of range, and for
// uint64, which takes whole numbers only.
function integersOf(data: readonly unknown[], dtype: DType) {
  const range = dtype === 'uint64' ? undefined : ranges[dtype];
  const numbers = range ? numbersOf(data, (count) => new Float64Array(count)) : null;
  if (!range || numbers === null) return null;
  const [low, high] = [Math.max(Number(range[0]), Number.MIN_SAFE_INTEGER), Math.min(Number(range[1]), Number.MAX_SAFE_INTEGER)];
  return numbers.array.every((value) => value >= low && value <= high) ? numbers : null;
}

function fromArrays(where: string, data: unknown, dtype: DType | null, device: DeviceLike | null | undefined): Tensor {
  const target = dtype ?? dtypeFromCode(native.defaultDtype());
  if (Array.isArray(data)) {
    const stored = target === 'float32' ? 'float32' : 'float64';
    const numbers = isFloatingPoint(target)
      ? numbersOf(data, (count) => (stored === 'float32' ? new Float32Array(count) : new Float64Array(count)))
      : integersOf(data, target);
    if (numbers !== null) {
      const result = reshaped(fromBytes(numbers.array, stored), numbers.shape);
      return convertAndDispose(result, stored === target ? null : target, device);
    }
  }
  const { values, shape, dtypes } = elementsOf(where, data);
  const [first = target, ...rest] = dtypes;
  const found = dtype ?? rest.reduce((a, b) => promoteTypes(a, b), first);
  const { data: bytes, stored } = encode(values, found);
  return convertAndDispose(reshaped(fromBytes(bytes, stored), shape), stored === found ? null : found, device);
}

/** Creates a tensor with a copy of `data`. `where` names the function in errors. */
export function build(where: string, data: TensorData, options: TensorOptions): Tensor {
  const { dtype = null, device, requiresGrad = false, pinMemory = false } = options;
  const code = dtype === null ? undefined : dtypeCode(dtype);
  if (dtype !== null && code === undefined) {
    throw typeError(`${where}(): argument 'dtype' must be a dtype, got '${String(dtype)}'`);
  }
  const wanted = code === undefined ? null : dtypeFromCode(code);
  let result: Tensor;
  if (data instanceof TensorHandle) {
    const detached = raw('aten::detach')(data) as Tensor;
    const copy = raw('aten::clone')(detached) as Tensor;
    detached.dispose();
    result = convertAndDispose(copy, wanted, device);
  } else if (ArrayBuffer.isView(data)) result = convertAndDispose(fromArray(data), wanted, device);
  else result = fromArrays(where, data, wanted, device);
  if (pinMemory) {
    const pinned = result.pinMemory();
    if (pinned !== result) result.dispose();
    result = pinned;
  }
  if (requiresGrad) recorded(result);
  return result;
}

/** Makes a new tensor require gradients. @throws TorchError for a dtype without gradients, and disposes the tensor */
export function recorded(fresh: Tensor): Tensor {
  if (!fresh.isFloatingPoint() && !fresh.isComplex()) {
    fresh.dispose();
    throw new TorchError('Only Tensors of floating point and complex dtype can require gradients');
  }
  native.setRequiresGrad(handleOf(fresh), true);
  return fresh;
}
