// Modes: settings that apply while a function runs, or until the end of a `using` block.

import { describeValue } from './describe';
import { dispose } from './dispose';
import { typeError } from './errors';

/** Restores the previous mode when disposed, at the end of a `using` block. */
export interface ModeGuard {
  [Symbol.dispose](): void;
}

/**
 * Enters a mode while `fn` runs, or without `fn` until the returned guard is disposed.
 *
 * @param enter sets the mode and returns the function that restores the previous one
 * @throws TypeError if `fn` is not a function, or returns a promise
 */
export function withMode<T>(enter: () => () => void, fn: (() => T) | undefined): T | ModeGuard {
  if (fn !== undefined && typeof fn !== 'function') {
    throw typeError(`a mode runs a function, not ${describeValue(fn)}`);
  }
  const leave = enter();
  if (fn === undefined) {
    let left = false;
    return {
      [dispose]() {
        if (!left) leave();
        left = true;
      },
    };
  }
  try {
    const result = fn();
    if (typeof (result as { then?: unknown } | null)?.then === 'function') {
      throw typeError('a mode ends when its function returns, so the function must be synchronous');
    }
    return result;
  } finally {
    leave();
  }
}
