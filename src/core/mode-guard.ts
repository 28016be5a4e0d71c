// Settings that hold while a function runs, or until the end of a `using` block.

import { describeValue } from './describe';
import { dispose } from './dispose';

/** Ends a mode at the end of a `using` block. */
export interface ModeGuard {
  [Symbol.dispose](): void;
}

/** Enters a mode while `fn` runs, or until the guard is disposed. */
export function guarded<T>(enter: () => () => void, fn: (() => T) | undefined): T | ModeGuard {
  if (fn !== undefined && typeof fn !== 'function') {
    throw new TypeError(`a mode runs a function, not ${describeValue(fn)}`);
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
      throw new TypeError('a mode ends when its function returns, so the function must be synchronous');
    }
    return result;
  } finally {
    leave();
  }
}
