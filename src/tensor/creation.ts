// tensor, asTensor, asarray, frombuffer: create tensors from numbers, nested arrays, typed arrays and buffers.

import { checkOptions } from '../arguments/options';
import type { DeviceLike } from '../core/device';
import { type DType, dtypeCode, dtypeFromCode, itemsize } from '../core/dtype';
import { ValueError } from '../core/errors';
import { native } from '../core/native';
import { handleOf, TensorHandle } from '../core/tensor-handle';
import { chosenDevice } from '../ops/default-device';
import { build, fromBytes, type TensorData, type TensorOptions, tensorOptions } from './build';
import type { Tensor } from './tensor';

export type { TensorData, TensorOptions };

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
export function tensor(data: TensorData, options: TensorOptions = {}): Tensor {
  checkOptions('tensor', options, tensorOptions);
  return build('tensor', data, { ...options, device: options.device ?? chosenDevice() });
}

/**
 * Converts `data` to a tensor. A tensor that already has the dtype and device is returned itself; otherwise copies.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.as_tensor.html
 */
export function asTensor(data: TensorData, options: { dtype?: DType | null; device?: DeviceLike | null } = {}): Tensor {
  checkOptions('asTensor', options, ['dtype', 'device']);
  const device = options.device ?? chosenDevice();
  if (data instanceof TensorHandle) return (data as Tensor).to({ ...options, device });
  return build('asTensor', data, { ...options, device });
}

/**
 * Converts `obj` to a tensor. A tensor that needs no change is returned itself; otherwise copies, which autograd records.
 *
 * @param options.copy true: always copy; false: throw if a copy is needed; null (default): copy if needed
 * @param options.requiresGrad default: that of `obj`; false detaches
 * @throws ValueError if `copy` is false and the data cannot be shared
 * @see https://docs.pytorch.org/docs/stable/generated/torch.asarray.html
 */
export function asarray(obj: TensorData, options: Omit<TensorOptions, 'pinMemory'> & { copy?: boolean | null | undefined } = {}): Tensor {
  checkOptions('asarray', options, ['dtype', 'device', 'copy', 'requiresGrad']);
  const { copy = null, ...rest } = options;
  const device = rest.device ?? chosenDevice();
  if (!(obj instanceof TensorHandle)) {
    if (copy === false) throw new ValueError("can't alias arbitrary sequence into a tensor.");
    return build('asarray', obj, { ...rest, device });
  }
  const given = obj as Tensor;
  const { requiresGrad, dtype = null } = rest;
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
 * @param options.count the number of elements; default -1, all
 * @param options.offset the number of bytes to skip; default 0
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
