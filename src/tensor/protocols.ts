// The answers of a tensor to JavaScript's own protocols: JSON, numbers and texts in expressions, and the tag that comparisons read.
import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { TorchError, typeError } from '../core/errors';
import { native, TensorFlag } from '../core/native';
import { handleOf, type TensorHandle } from '../core/tensor-handle';
import { warn } from '../core/warnings';
import type { Tensor } from './tensor';
import { item, type NestedList, tolist, toTypedArray } from './values';

/** The most elements that `JSON.stringify` writes: about a megabyte of text. */
const mostInJson = 100_000;

/** The most elements that diffs list; beyond, and where elements cannot be read, they show the tensor's text. */
const mostInDiff = 1000;

const bigintIn = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(bigintIn).find((one) => one !== undefined) : typeof value === 'bigint' ? value : undefined;

/**
 * The elements as nested arrays. `JSON.stringify` passes a key; Jest and Vitest pass none when they print a value.
 *
 * @throws TorchError if there are too many for JSON
 */
export function toJson(tensor: Tensor, key: string | undefined): NestedList | string {
  if (key === undefined) {
    const isListed = !tensor.isDisposed && tensor.layout === 'strided' && tensor.device.type !== 'meta' && tensor.numel() <= mostInDiff;
    return isListed ? tolist(tensor, tensor.shape) : inspect(tensor);
  }
  const numel = tensor.numel();
  if (numel > mostInJson) {
    throw new TorchError(
      `JSON of a Tensor with ${numel} elements, shape [${tensor.shape.join(', ')}]: at most ${mostInJson} are written. Use tolist() for all, or torch.save and torch.safetensors for files`,
    );
  }
  const list = tolist(tensor, tensor.shape);
  const wide = /int64/.test(tensor.dtype) ? bigintIn(list) : undefined;
  if (wide !== undefined)
    throw new TorchError(`JSON of a Tensor of ${tensor.dtype}: ${wide} is no number of JSON, which are exact up to 2 ** 53`);
  return list;
}

/** The value that an expression takes for a tensor, by the hint of JavaScript's conversion. */
export function toPrimitive(tensor: Tensor, hint: string): string | number | bigint | boolean {
  if (hint === 'string') return tensor.toString();
  if (hint === 'default') {
    throw typeError('+ and == do not compute with a Tensor: use x.add(y), x.eq(y); x.item() is its number, String(x) its text');
  }
  const numel = tensor.numel();
  if (numel !== 1) {
    throw new TorchError(
      `a Tensor with ${numel} elements cannot be converted to Scalar: operators of JavaScript take numbers; use methods, such as x.mul(y) and x.lt(y)`,
    );
  }
  if (native.flags(handleOf(tensor)) & TensorFlag.RequiresGrad) {
    warn(
      'Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.\nConsider using tensor.detach() first. (An operator of JavaScript gives a number without a graph: for `loss * 2` write `loss.mul(2)`, for `loss < best` write `loss.item() < best`.)',
    );
  }
  const value = item(tensor, numel);
  // A Complex throws in turn.
  return typeof value === 'object' ? Number(value) : value;
}

const numbers = new WeakMap<TensorHandle, number>();
let last = 0;

function numberOf(tensor: TensorHandle): number {
  const known = numbers.get(tensor);
  if (known !== undefined) return known;
  last++;
  numbers.set(tensor, last);
  return last;
}

/**
 * The text after `object` in `Object.prototype.toString`. `assert.deepEqual`, Jest and Vitest hold objects for different where
 * it differs, before they compare properties, which tensors have none of: so it is the same for equal dtypes, shapes, devices
 * and elements only. A tensor without elements to read (disposed, sparse, meta) equals only itself.
 */
export function tagOf(tensor: Tensor): string {
  try {
    if (!tensor.isDisposed && tensor.layout === 'strided') {
      const data = toTypedArray(tensor);
      const digest = createHash('sha1')
        .update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
        .digest('base64url');
      return `Tensor ${tensor.dtype} [${tensor.shape.join(', ')}] ${tensor.device} ${digest}`;
    }
  } catch {
    // Elements that cannot be read: quantized, on meta, of a pending result.
  }
  return `Tensor ${numberOf(tensor)}`;
}
