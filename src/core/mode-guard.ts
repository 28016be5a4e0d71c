// Modes: settings that apply while a function runs, or until the end of a `using` block.

import { checkSynchronous } from './check-function';
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
 * @param name the function that sets the mode, for error texts
 * @param enter sets the mode and returns the function that restores the previous one
 * @throws TypeError if `fn` is not a function, is an async or a generator function, or returns a promise
 */
export function withMode<T>(name: string, enter: () => () => void, fn: (() => T) | undefined): T | ModeGuard {
  if (fn !== undefined && typeof fn !== 'function') {
    throw typeError(`${name}(): argument 'fn' must be function, not ${describeValue(fn)}`);
  }
  if (fn !== undefined) checkSynchronous(name, fn);
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
      // The caller gets this error in place of the promise, so nobody could handle its rejection.
      (result as PromiseLike<unknown>).then(undefined, () => {});
      throw typeError(`${name}(): the mode ends when fn returns, so fn must be synchronous`);
    }
    return result;
  } finally {
    leave();
  }
}
