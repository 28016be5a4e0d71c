// tensor, asTensor, asarray, frombuffer: create tensors from numbers, nested arrays, typed arrays and buffers.

import { boolean, byName, type Call, device, dtype, int, object, opt, orNull, parameters } from '../arguments';
import { describeValue } from '../core/describe';
import { Device, type DeviceLike } from '../core/device';
import { type DType, dtypeCode, dtypeFromCode, itemsize } from '../core/dtype';
import { typeError, ValueError } from '../core/errors';
import { getDefaultDtype } from '../core/settings';
import { TensorHandle } from '../core/tensor-handle';
import { bytesOf, dtypeOfArray } from '../core/typed-array';
import { chosenDevice } from '../ops/default-device';
import { borrowed } from './borrow';
import { build, recorded, type TensorData, type TensorOptions } from './build';
import type { Tensor } from './tensor';

export type { TensorData, TensorOptions };

const tensorSignature = parameters(
  'tensor',
  { data: object<TensorData>() },
  /** Null: float32 (the default dtype) for numbers, int64 for bigint, bool for boolean, a typed array's own. */
  { dtype: byName(orNull(dtype)) },
  /** Null: the default device. */
  { device: byName(orNull(device)) },
  /** Whether autograd records operators on the tensor. */
  { requiresGrad: byName(opt(boolean, false)) },
  /** Use page-locked memory, which makes copies to a device faster. */
  { pinMemory: byName(opt(boolean, false)) },
);
const asTensorSignature = parameters(
  'asTensor',
  { data: object<TensorData>() },
  { dtype: byName(orNull(dtype)) },
  { device: byName(orNull(device)) },
);
const asarraySignature = parameters(
  'asarray',
  { obj: object<TensorData>() },
  { dtype: byName(orNull(dtype)) },
  { device: byName(orNull(device)) },
  /** True: always copy; false: throw if a copy is needed; null: copy if needed. */
  { copy: byName(orNull(boolean)) },
  /** Null: keep that of `obj`; false: return a detached tensor. */
  { requiresGrad: byName(orNull(boolean)) },
);
const frombufferSignature = parameters(
  'frombuffer',
  { buffer: object<ArrayBuffer | SharedArrayBuffer | ArrayBufferView>() },
  { dtype: byName(dtype) },
  /** Number of elements to read; -1: all. */
  { count: byName(opt(int, -1)) },
  /** Number of bytes to skip. */
  { offset: byName(opt(int, 0)) },
  { requiresGrad: byName(opt(boolean, false)) },
);

/**
 * Creates a tensor with a copy of `data`.
 *
 * @param data a number, nested arrays, a typed array or a tensor, or arrays of them. Numbers give the default dtype
 *   (float32), integral or not; bigint gives int64, boolean bool; typed arrays and tensors keep their dtype
 * @throws ValueError for ragged arrays, TypeError for values that are not numbers
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tensor.html
 *
 * ```ts
 * torch.tensor([[1, 2], [3, 4]]);              // float32, (2, 2)
 * torch.tensor([1n, 2n]);                      // int64
 * torch.tensor([1, 0], { dtype: 'bool' });
 * ```
 */
export function tensor(...args: Call<typeof tensorSignature>): Tensor {
  const [data, dtype, device, requiresGrad, pinMemory] = tensorSignature.bind(args);
  return build('tensor', data, { dtype, device: device ?? chosenDevice(), requiresGrad, pinMemory });
}

// A tensor in the memory of a typed array, if it is to have the array's dtype and to be on the CPU.
function sharing(data: unknown, dtype: DType | null, device: DeviceLike | null): Tensor | null {
  if (!ArrayBuffer.isView(data) || data.byteLength === 0) return null;
  const own = dtypeOfArray(data);
  if (dtype !== null && dtypeCode(dtype) !== dtypeCode(own)) return null;
  return device === null || new Device(device).type === 'cpu' ? borrowed(data, own) : null;
}

/**
 * Converts `data` to a tensor. A tensor that already has the dtype and device is returned itself, and a typed array with the dtype
 * shares its memory with the tensor: a change of one is a change of the other. Anything else is copied.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.as_tensor.html
 */
export function asTensor(...args: Call<typeof asTensorSignature>): Tensor {
  const [data, dtype, given] = asTensorSignature.bind(args);
  const device = given ?? chosenDevice();
  if (data instanceof TensorHandle) return (data as Tensor).to({ dtype, device });
  return sharing(data, dtype, device) ?? build('asTensor', data, { dtype, device });
}

const isBuffer = (value: unknown): value is ArrayBufferLike =>
  /^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(value));

/**
 * Converts `obj` to a tensor. A tensor that needs no change is returned itself; otherwise copies, which autograd records. A typed
 * array with the dtype, and an ArrayBuffer, share their memory with the tensor unless `copy` is true.
 *
 * @throws ValueError if `copy` is false and the data cannot be shared
 * @see https://docs.pytorch.org/docs/stable/generated/torch.asarray.html
 */
export function asarray(...args: Call<typeof asarraySignature>): Tensor {
  const [obj, dtype, deviceOption, copy, requiresGrad] = asarraySignature.bind(args);
  const device = deviceOption ?? chosenDevice();
  let given = obj as Tensor;
  if (!(obj instanceof TensorHandle)) {
    const shared = isBuffer(obj) ? frombuffer(obj, { dtype: dtype ?? getDefaultDtype() }) : sharing(obj, null, 'cpu');
    if (shared === null) {
      if (copy === false) throw new ValueError("can't alias arbitrary sequence into a tensor.");
      return build('asarray', obj, { dtype, device, requiresGrad: requiresGrad ?? undefined });
    }
    given = shared;
  }
  const result = given.to(device, dtype, { copy: copy === true });
  if (result !== given && copy === false) {
    const { dtype: got, device: target } = result;
    result.dispose();
    throw new ValueError(
      got === given.dtype
        ? `can't alias tensor from device '${given.device}' to '${target}'.`
        : `can't alias tensor with dtype '${given.dtype}' into dtype '${got}'.`,
    );
  }
  if (requiresGrad === true && !result.requiresGrad) result.requiresGrad_();
  return requiresGrad === false && result.requiresGrad ? result.detach() : result;
}

/**
 * Creates a 1-dim tensor in the memory of a buffer: a change of one is a change of the other. The tensor keeps the buffer, whose
 * memory stays in its place: `postMessage` copies the buffer instead of transferring it, and its method `transfer` throws.
 *
 * @throws ValueError for an empty buffer, numbers beyond its end, and an ArrayBuffer that can be resized
 * @see https://docs.pytorch.org/docs/stable/generated/torch.frombuffer.html
 *
 * ```ts
 * const pixels = new Uint8Array(28 * 28);
 * const image = torch.frombuffer(pixels, { dtype: 'uint8' }).view(28, 28);
 * ```
 */
export function frombuffer(...args: Call<typeof frombufferSignature>): Tensor {
  const [buffer, dtype, count, offset, requiresGrad] = frombufferSignature.bind(args);
  if (!ArrayBuffer.isView(buffer) && !isBuffer(buffer)) {
    throw typeError(
      `frombuffer(): argument 'buffer' (position 1) must be an ArrayBuffer, a typed array or a DataView, not ${describeValue(buffer)}`,
    );
  }
  const bytes = bytesOf(buffer);
  const length = bytes.byteLength;
  const size = itemsize(dtypeFromCode(dtypeCode(dtype) as number));
  if (length === 0 || count === 0) throw new ValueError(`both buffer length (${length}) and count (${count}) must not be 0`);
  if (offset < 0 || offset >= length) {
    throw new ValueError(`offset (${offset} bytes) must be non-negative and no greater than buffer length (${length} bytes) minus 1`);
  }
  const rest = length - offset;
  if (count < 0 && rest % size !== 0) {
    throw new ValueError(`buffer length (${rest} bytes) after offset (${offset} bytes) must be a multiple of element size (${size})`);
  }
  const wanted = count < 0 ? rest : count * size;
  if (wanted > rest) {
    throw new ValueError(
      `requested buffer length (${count} * ${size} bytes) after offset (${offset} bytes) must not be greater than actual buffer length (${length} bytes)`,
    );
  }
  const result = borrowed(bytes.subarray(offset, offset + wanted), dtype);
  if (result === null) {
    throw new ValueError(
      'frombuffer(): an ArrayBuffer that can be resized, or is frozen, cannot be shared: copy it, torch.tensor(new Uint8Array(buffer))',
    );
  }
  return requiresGrad ? recorded(result) : result;
}
