// tensor, asTensor, asarray, frombuffer: create tensors from numbers, nested arrays, typed arrays and buffers.

import { boolean, byName, type Call, device, dtype, int, object, opt, orNull, parameters } from '../arguments';
import { dtypeCode, dtypeFromCode, itemsize } from '../core/dtype';
import { typeError, ValueError } from '../core/errors';
import { native } from '../core/native';
import { handleOf, TensorHandle } from '../core/tensor-handle';
import { chosenDevice } from '../ops/default-device';
import { build, fromBytes, type TensorData, type TensorOptions } from './build';
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

/**
 * Converts `data` to a tensor. A tensor that already has the dtype and device is returned itself; otherwise copies.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.as_tensor.html
 */
export function asTensor(...args: Call<typeof asTensorSignature>): Tensor {
  const [data, dtype, given] = asTensorSignature.bind(args);
  const device = given ?? chosenDevice();
  if (data instanceof TensorHandle) return (data as Tensor).to({ dtype, device });
  return build('asTensor', data, { dtype, device });
}

/**
 * Converts `obj` to a tensor. A tensor that needs no change is returned itself; otherwise copies, which autograd records.
 *
 * @throws ValueError if `copy` is false and the data cannot be shared
 * @see https://docs.pytorch.org/docs/stable/generated/torch.asarray.html
 */
export function asarray(...args: Call<typeof asarraySignature>): Tensor {
  const [obj, dtype, deviceOption, copy, requiresGrad] = asarraySignature.bind(args);
  const device = deviceOption ?? chosenDevice();
  if (!(obj instanceof TensorHandle)) {
    if (copy === false) throw new ValueError("can't alias arbitrary sequence into a tensor.");
    return build('asarray', obj, { dtype, device, requiresGrad: requiresGrad ?? undefined });
  }
  const given = obj as Tensor;
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
 * Creates a 1-dim tensor from the bytes of a buffer. The bytes are copied, since JavaScript may detach a buffer at any time.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.frombuffer.html
 */
export function frombuffer(...args: Call<typeof frombufferSignature>): Tensor {
  const [buffer, dtype, count, offset, requiresGrad] = frombufferSignature.bind(args);
  const code = typeof dtype === 'string' ? dtypeCode(dtype) : undefined;
  if (code === undefined) throw typeError(`frombuffer(): argument 'dtype' must be a dtype, got ${String(dtype)}`);
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
  const result = fromBytes(view.subarray(offset, offset + bytes), dtypeFromCode(code));
  if (requiresGrad) native.setRequiresGrad(handleOf(result), true);
  return result;
}
