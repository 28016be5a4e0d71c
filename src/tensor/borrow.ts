// Tensors in the memory of JavaScript's buffers, which stay where they are as long as a tensor uses them.
import { markAsUntransferable } from 'node:worker_threads';
import { type DType, dtypeCode } from '../core/dtype';
import { TorchError } from '../core/errors';
import { native } from '../core/native';
import { filled } from '../core/tensor-handle';
import { bytesOf } from '../core/typed-array';
import type { Tensor } from './tensor';

const detaching = ['transfer', 'transferToFixedLength'].filter((name) => name in ArrayBuffer.prototype);

function refuse(): never {
  throw new TorchError('the ArrayBuffer cannot be transferred: a tensor uses its memory');
}

/**
 * Keeps a buffer's memory in its place: `postMessage` and `structuredClone` copy it from now on instead of transferring it, and its
 * methods that transfer it throw.
 *
 * @returns whether this is possible: not for an ArrayBuffer that can be resized, and not for a frozen one
 */
function hold(buffer: ArrayBufferLike): boolean {
  if (Object.prototype.toString.call(buffer) === '[object SharedArrayBuffer]') return true;
  if ((buffer as { resizable?: boolean }).resizable === true) return false;
  if (detaching.every((name) => Object.hasOwn(buffer, name))) {
    markAsUntransferable(buffer);
    return true;
  }
  if (!Object.isExtensible(buffer)) return false;
  for (const name of detaching) Object.defineProperty(buffer, name, { value: refuse });
  markAsUntransferable(buffer);
  return true;
}

/** A 1-dim CPU tensor in the memory of a view or buffer; null if its memory may go. */
export function borrowed(data: ArrayBufferView | ArrayBufferLike, dtype: DType): Tensor | null {
  const bytes = bytesOf(data);
  if (!hold(bytes.buffer)) return null;
  return filled((result) => native.borrowData(result, bytes, dtypeCode(dtype) as number)) as Tensor;
}
