// Gradients that native code hands to callbacks and takes from them, by handle: 0 where there is none.
import type { Handle } from '../core/native';
import { adoptHandle, handleOf } from '../core/tensor-handle';
import type { Tensor } from '../tensor/tensor';

export const gradientOf = (handle: Handle): Tensor | null => (handle === 0 ? null : (adoptHandle(handle) as Tensor));

// What a callback returned: native code reads the handles after it, when nothing else may refer to the objects.
const returned: { last: unknown } = { last: null };

/** The handle of what a callback returns. */
export function handleFor(tensor: Tensor | null): Handle {
  returned.last = tensor;
  return tensor === null ? 0 : handleOf(tensor);
}

/** The handles of what a callback returns. */
export function handlesFor(tensors: readonly (Tensor | null)[]): Handle[] {
  returned.last = tensors;
  return tensors.map((tensor) => (tensor === null ? 0 : handleOf(tensor)));
}

/** Lets go of what the last callback returned: a run through the graph has ended. */
export function forgetReturned(): void {
  returned.last = null;
}
