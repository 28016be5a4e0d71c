// Reads of values within runAsync().
import { native } from '../core/native';
import { handleOf, type TensorHandle } from '../core/tensor-handle';

/**
 * Calls `fn`, whose operators run at once, also within runAsync(): for checks of values that are there. If one of `needed` is not there
 * yet, the operators are deferred as others are.
 */
export function atOnce<T>(fn: () => T, needed: readonly TensorHandle[] = []): T {
  if (needed.some(isPending)) return fn();
  const before = native.pauseDeferring(true);
  try {
    return fn();
  } finally {
    native.pauseDeferring(before);
  }
}

/** Whether a call in runAsync() has yet to compute or to change the tensor. */
export function isPending(tensor: TensorHandle): boolean {
  return native.isPending(handleOf(tensor));
}
