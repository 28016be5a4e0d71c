// Builds tensors from JavaScript data: finds the shape and dtype, and encodes the elements.
import { Complex } from '../core/complex';
import type { DeviceLike } from '../core/device';
import { type DType, dtypeCode, dtypeFromCode, dtypeOfArray, isComplex, isFloatingPoint } from '../core/dtype';
import { TorchError, typeError, ValueError } from '../core/errors';
import { native } from '../core/native';
import { filled, handleOf, TensorHandle } from '../core/tensor-handle';
import { promoteTypes, raw } from '../ops';
import type { Tensor } from './tensor';
import { dtypeOf, elementReader } from './values';

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
export function fromBytes(bytes: ArrayBufferView | ArrayBuffer, dtype: DType): Tensor {
  return filled((result) => native.fromData(result, bytes, dtypeCode(dtype) as number)) as Tensor;
}

// Keeps the array's dtype; a Node Buffer and a DataView become uint8.
function fromArray(data: ArrayBufferView): Tensor {
  return data instanceof DataView ? fromBytes(data, 'uint8') : fromBytes(data, dtypeOfArray(data));
}

interface Elements {
  readonly values: unknown[];
  readonly shape: readonly number[];
  readonly dtypes: Set<DType>;
}

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
  else if (ArrayBuffer.isView(level)) shape.push((level as Uint8Array).length);
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
      throw typeError(`${where}(): cannot make a tensor of ${value === null ? 'null' : typeof value}`);
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
      const read = elementReader(value);
      const count = sizes.reduce((product, size) => product * size, 1);
      for (let i = 0; i < count; i++) values.push(read(i));
    } else if (ArrayBuffer.isView(value)) {
      checkDeep(dim + 1);
      const list = value as Float64Array;
      checkSize(list.length, dim);
      dtypes.add(dtypeOfArray(list));
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

function overflow(value: unknown, dtype: DType): never {
  throw new TorchError(`value cannot be converted to type ${dtype} without overflow: ${String(value)}`);
}

const ranges: Partial<Record<DType, [bigint, bigint]>> = {
  uint8: [0n, 255n],
  int8: [-128n, 127n],
  int16: [-32768n, 32767n],
  uint16: [0n, 65535n],
  int32: [-2147483648n, 2147483647n],
  uint32: [0n, 4294967295n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};

// Converts a value to an integer dtype as PyTorch converts Python's numbers: truncates, throws if out of range.
function toInteger(value: unknown, dtype: DType): bigint {
  if (value instanceof Complex) throw typeError(`a complex number cannot be converted to ${dtype}`);
  if (typeof value === 'number' && !Number.isFinite(value)) overflow(value, dtype);
  const whole = typeof value === 'number' ? BigInt(Math.trunc(value)) : BigInt(value as bigint | boolean);
  const range = ranges[dtype];
  if (range && (whole < range[0] || whole > range[1])) overflow(value, dtype);
  return whole;
}

interface Encoded {
  readonly data: ArrayBufferView;
  readonly stored: DType;
}

function encode(values: readonly unknown[], dtype: DType): Encoded {
  const n = values.length;
  if (isComplex(dtype)) {
    const data = new Float64Array(2 * n);
    values.forEach((value, i) => {
      data[2 * i] = value instanceof Complex ? value.re : Number(value);
      data[2 * i + 1] = value instanceof Complex ? value.im : 0;
    });
    return { data, stored: 'complex128' };
  }
  if (dtype === 'bool') {
    return {
      data: Uint8Array.from(values, (v) => ((v instanceof Complex ? v.re !== 0 || v.im !== 0 : Boolean(v)) ? 1 : 0)),
      stored: 'bool',
    };
  }
  if (isFloatingPoint(dtype)) {
    if (values.some((v) => v instanceof Complex)) throw typeError(`a complex number cannot be converted to ${dtype}`);
    if (dtype === 'float32') return { data: Float32Array.from(values as number[], Number), stored: 'float32' };
    return { data: Float64Array.from(values as number[], Number), stored: 'float64' };
  }
  if (dtype === 'uint64') return { data: BigUint64Array.from(values.map((v) => toInteger(v, dtype))), stored: 'uint64' };
  return { data: BigInt64Array.from(values.map((v) => toInteger(v, dtype))), stored: 'int64' };
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

// The fast path for integers: doubles that represent all values exactly and are converted natively; null if one is out of range.
function integersOf(data: readonly unknown[], dtype: DType) {
  const range = ranges[dtype];
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
  if (requiresGrad && !result.isFloatingPoint() && !result.isComplex()) {
    result.dispose();
    throw new TorchError('Only Tensors of floating point and complex dtype can require gradients');
  }
  if (requiresGrad) native.setRequiresGrad(handleOf(result), true);
  return result;
}
