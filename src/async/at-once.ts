// Checks of values within runAsync().
import { native } from '../core/native';

/** Calls `fn`, whose operators run at once, also within runAsync(): for checks of tensors that are there. */
export function atOnce<T>(fn: () => T): T {
  const before = native.pauseDeferring(true);
  try {
    return fn();
  } finally {
    native.pauseDeferring(before);
  }
}
