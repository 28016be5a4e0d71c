// Hooks of optimizers: lists of functions that a handle takes out again.
import { typeError } from '../core/errors';

/** Takes a hook away again. */
export interface RemovableHandle {
  remove(): void;
}

/** Hooks of one kind in the order in which they run. */
export class Hooks<F> {
  private list: readonly F[] = [];

  /** @param prepend run it before those that are there */
  add(hook: F, prepend = false): RemovableHandle {
    if (typeof hook !== 'function') throw typeError('a hook must be a function');
    // A function of its own, so that one hook added twice is removed once.
    const entry = ((...args: unknown[]) => hook(...args)) as F;
    this.list = prepend ? [entry, ...this.list] : [...this.list, entry];
    return {
      remove: () => {
        this.list = this.list.filter((other) => other !== entry);
      },
    };
  }

  /** A hook that is removed while others run does not disturb them. */
  get all(): readonly F[] {
    return this.list;
  }
}
