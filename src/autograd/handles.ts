// Converts gradients between tensors and handles for callbacks from native code; handle 0 stands for null.
import type { Handle } from '../core/native';
import { adoptHandle, handleOf } from '../core/tensor-handle';
import type { Tensor } from '../tensor/tensor';

export const gradientOf = (handle: Handle): Tensor | null => (handle === 0 ? null : (adoptHandle(handle) as Tensor));

// Keeps a callback's return value alive: native code reads the handles after the callback has returned.
const returned: { last: unknown } = { last: null };

/** The handle of a tensor that a callback returns; keeps the tensor alive, see {@link forgetReturned}. */
export function handleFor(tensor: Tensor | null): Handle {
  returned.last = tensor;
  return tensor === null ? 0 : handleOf(tensor);
}

/** The handles of tensors that a callback returns; keeps the tensors alive, see {@link forgetReturned}. */
export function handlesFor(tensors: readonly (Tensor | null)[]): Handle[] {
  returned.last = tensors;
  return tensors.map((tensor) => (tensor === null ? 0 : handleOf(tensor)));
}

/** Drops the reference to the last callback's return value; called when a backward run has ended. */
export function forgetReturned(): void {
  returned.last = null;
}
