// Tensors from JavaScript data: numbers, nested arrays, typed arrays, buffers.
import { Complex } from '../complex';
import { Device, type DeviceLike } from '../device';
import { type DType, dtypeCode, dtypeFromCode, dtypeOfArray, isComplex, isFloatingPoint, itemsize } from '../dtype';
import { TorchError, ValueError } from '../errors';
import { native } from '../native';
import { full as fullByType, raw } from '../ops';
import { isOptions } from '../ops/bind';
import { created, emptyTensor, handleOf, TensorHandle } from '../ops/handle';
import { describeValue } from '../ops/parameter';
import type { Tensor } from './tensor';
import { flatten } from './values';

/** Nested arrays of numbers, bigints, booleans or Complex. */
export type TensorData = number | bigint | boolean | Complex | ArrayBufferView | TensorHandle | readonly TensorData[];

export interface TensorOptions {
  /** Default: float32 (the default dtype) for numbers, int64 for bigint, bool for boolean, a typed array's own. */
  dtype?: DType | null | undefined;
  device?: DeviceLike | null | undefined;
  requiresGrad?: boolean | undefined;
}

/** A 1-dim CPU tensor with a copy of the bytes. */
export function fromBytes(bytes: ArrayBufferView | ArrayBuffer, dtype: DType): Tensor {
  const made = emptyTensor();
  made._handle = native.fromData(made, bytes, dtypeCode(dtype) as number);
  created(made);
  return made as Tensor;
}

function inferDType(where: string, values: readonly unknown[]): DType {
  let found: DType | null = null;
  let complex = false;
  for (const value of values) {
    const kind = typeof value;
    if (value instanceof Complex) {
      complex = true;
      continue;
    }
    if (kind !== 'number' && kind !== 'bigint' && kind !== 'boolean') {
      throw new TypeError(`${where}(): cannot make a tensor of ${value === null ? 'null' : kind}`);
    }
    // As Python's: a float wins over an int, an int over a bool.
    if (kind === 'number') found = 'float32';
    else if (kind === 'bigint' && found !== 'float32') found = 'int64';
    else if (kind === 'boolean') found ??= 'bool';
  }
  const standard = dtypeFromCode(native.defaultDtype());
  if (complex) return standard === 'float64' ? 'complex128' : 'complex64';
  return found === null || found === 'float32' ? standard : found;
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

// An integer of a dtype: what PyTorch does with Python's numbers, fractions cut off.
function toInteger(value: unknown, dtype: DType): bigint {
  if (value instanceof Complex) throw new TypeError(`a complex number cannot be converted to ${dtype}`);
  if (typeof value === 'number' && !Number.isFinite(value)) overflow(value, dtype);
  const whole = typeof value === 'number' ? BigInt(Math.trunc(value)) : BigInt(value as bigint | boolean);
  const range = ranges[dtype];
  if (range && (whole < range[0] || whole > range[1])) overflow(value, dtype);
  return whole;
}

function encode(values: readonly unknown[], dtype: DType): { data: ArrayBufferView; stored: DType } {
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
    if (values.some((v) => v instanceof Complex)) throw new TypeError(`a complex number cannot be converted to ${dtype}`);
    if (dtype === 'float32') return { data: Float32Array.from(values as number[], Number), stored: 'float32' };
    return { data: Float64Array.from(values as number[], Number), stored: 'float64' };
  }
  if (dtype === 'uint64') return { data: BigUint64Array.from(values.map((v) => toInteger(v, dtype))), stored: 'uint64' };
  return { data: BigInt64Array.from(values.map((v) => toInteger(v, dtype))), stored: 'int64' };
}

function convert(source: Tensor, dtype: DType | null | undefined, device: DeviceLike | null | undefined): Tensor {
  const options: Record<string, unknown> = {};
  if (dtype !== null && dtype !== undefined) options.dtype = dtype;
  if (device !== null && device !== undefined) options.device = new Device(device);
  if (Object.keys(options).length === 0) return source;
  const converted = source.to(options as { dtype?: DType; device?: Device });
  if (converted !== source) source.dispose();
  return converted;
}

function checkOptions(where: string, options: object): void {
  if (!isOptions(options)) throw new TypeError(`${where}(): options must be an object, not ${describeValue(options)}`);
  for (const key of Object.keys(options)) {
    if (key !== 'dtype' && key !== 'device' && key !== 'requiresGrad' && key !== 'pinMemory') {
      throw new TypeError(`${where}() got an unexpected keyword argument '${key}' (expected dtype, device, requiresGrad)`);
    }
  }
  const { dtype } = options as TensorOptions;
  if (dtype !== undefined && dtype !== null && dtypeCode(dtype) === undefined) {
    throw new TypeError(`${where}(): argument 'dtype' must be a dtype, got '${String(dtype)}'`);
  }
}

/**
 * A tensor with a copy of `data`.
 *
 * @param data a number, nested arrays, a typed array or a tensor. Numbers give the default dtype (float32) whether or
 *   not they are integral; bigint gives int64, boolean bool; typed arrays keep their type.
 * @throws ValueError for ragged arrays, TypeError for what is no number
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tensor.html
 *
 * ```ts
 * torch.tensor([[1, 2], [3, 4]]);              // float32, (2, 2)
 * torch.tensor([1n, 2n]);                      // int64
 * torch.tensor([1, 0], { dtype: 'bool' });
 * ```
 */
export function tensor(data: TensorData, options: TensorOptions = {}): Tensor {
  checkOptions('tensor', options);
  const made = build('tensor', data, options);
  if (options.requiresGrad) native.setRequiresGrad(handleOf(made), true);
  return made;
}

function build(where: string, data: TensorData, { dtype, device }: TensorOptions): Tensor {
  if (data instanceof TensorHandle) {
    const copy = raw('aten::clone')(raw('aten::detach')(data)) as Tensor;
    return convert(copy, dtype, device);
  }
  if (ArrayBuffer.isView(data)) return convert(fromBytes(data, dtypeOfArray(data)), dtype, device);
  const { values, shape } = flatten(where, data);
  if (values.some((v) => v instanceof TensorHandle)) {
    return build(
      where,
      values.map((v) => (v instanceof TensorHandle ? (raw('aten::item')(v) as number) : (v as number))),
      { dtype, device },
    ).view(shape);
  }
  const target = dtype === null || dtype === undefined ? inferDType(where, values) : dtypeFromCode(dtypeCode(dtype) as number);
  const { data: bytes, stored } = encode(values, target);
  const flat = fromBytes(bytes, stored);
  const shaped = shape.length === 1 ? flat : flat.view(shape);
  if (shaped !== flat) flat.dispose();
  return convert(shaped, stored === target ? null : target, device);
}

/**
 * A tensor of `data`: the very tensor where it is one of that dtype and device, else a copy.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.as_tensor.html
 */
export function asTensor(data: TensorData, options: Omit<TensorOptions, 'requiresGrad'> = {}): Tensor {
  checkOptions('asTensor', options);
  if (data instanceof TensorHandle) return convertKeeping(data as Tensor, options);
  return build('asTensor', data, options);
}

function convertKeeping(source: Tensor, { dtype, device }: TensorOptions): Tensor {
  const options: Record<string, unknown> = {};
  if (dtype) options.dtype = dtype;
  if (device !== null && device !== undefined) options.device = new Device(device);
  return source.to(options as { dtype?: DType });
}

/**
 * A 1-dim tensor of the bytes of a buffer. JavaScript may detach a buffer at any time, so the bytes are copied.
 *
 * @param options.count elements to take, default -1: as many as there are
 * @param options.offset bytes to skip, default 0
 * @see https://docs.pytorch.org/docs/stable/generated/torch.frombuffer.html
 */
export function frombuffer(
  buffer: ArrayBuffer | SharedArrayBuffer | ArrayBufferView,
  options: { dtype: DType; count?: number; offset?: number; requiresGrad?: boolean },
): Tensor {
  const { dtype, count = -1, offset = 0, requiresGrad = false } = options ?? {};
  const code = typeof dtype === 'string' ? dtypeCode(dtype) : undefined;
  if (code === undefined) throw new TypeError(`frombuffer(): argument 'dtype' must be a dtype, got ${String(dtype)}`);
  const view = ArrayBuffer.isView(buffer) ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength) : new Uint8Array(buffer);
  const size = itemsize(dtypeFromCode(code));
  if (!Number.isInteger(offset) || offset < 0 || offset > view.byteLength) {
    throw new ValueError(`offset (${offset} bytes) must be non-negative and no greater than buffer length (${view.byteLength} bytes)`);
  }
  const bytes = count < 0 ? view.byteLength - offset : count * size;
  if (count < 0 && bytes % size !== 0) {
    throw new ValueError(`buffer length (${bytes} bytes) after offset (${offset} bytes) must be a multiple of element size (${size})`);
  }
  if (offset + bytes > view.byteLength) {
    throw new ValueError(
      `requested buffer length (${bytes} bytes) after offset (${offset} bytes) must not be greater than actual buffer length (${view.byteLength} bytes)`,
    );
  }
  const made = fromBytes(view.subarray(offset, offset + bytes), dtypeFromCode(code));
  if (requiresGrad) native.setRequiresGrad(handleOf(made), true);
  return made;
}

/**
 * A tensor of one value. As everywhere, a number makes the default dtype (float32) whether or not it is integral; bigint
 * makes int64, boolean bool.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.full.html
 */
export const full: typeof fullByType = ((...args: unknown[]) => {
  const last = args[args.length - 1];
  const options = isOptions(last) ? last : {};
  const value = options.fillValue ?? args[1];
  const run = fullByType as (...args: unknown[]) => Tensor;
  if (typeof value !== 'number' || (options.dtype ?? options.out ?? null) !== null) return run(...args);
  const positional = isOptions(last) ? args.slice(0, -1) : args;
  return run(...positional, { ...options, dtype: dtypeFromCode(native.defaultDtype()) });
}) as typeof fullByType;
