// Hooks of optimizers: lists of functions, each removable by its handle.
import { typeError } from '../core/errors';

/** Removes a registered hook. */
export interface RemovableHandle {
  remove(): void;
}

/** Hooks for one event, in the order in which they run. */
export class Hooks<F> {
  private list: readonly F[] = [];

  /** @param prepend run it before the hooks registered so far */
  add(hook: F, prepend = false): RemovableHandle {
    if (typeof hook !== 'function') throw typeError('a hook must be a function');
    // A wrapper for each registration, so that a hook added twice is removed once.
    const entry = ((...args: unknown[]) => hook(...args)) as F;
    this.list = prepend ? [entry, ...this.list] : [...this.list, entry];
    return {
      remove: () => {
        this.list = this.list.filter((other) => other !== entry);
      },
    };
  }

  /** The hooks as an immutable list: adding or removing one during a run does not affect the run. */
  get all(): readonly F[] {
    return this.list;
  }
}
