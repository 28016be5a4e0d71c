// tidy: frees the tensors that a function made.
import { native } from '../core/native';
import { noMoreArguments } from '../core/no-arguments';
import { checkReturned, checkSynchronous } from '../core/synchronous';
import { TensorHandle } from '../core/tensor-handle';
import { inScope, tensorsIn } from './scope';

const remedy = 'the scope ends when it returns. Write `await` outside: tidy(...) around what computes, for each batch anew';

/** How many objects are searched in a module's properties: they may lead anywhere in the program. */
const mostSearched = 1000;

/** Searches the properties of modules for tensors, nearest first. */
class Search {
  readonly found: TensorHandle[] = [];
  private queue: object[] = [];
  private readonly seen = new Set<object>();

  /** @param born the modules that were made in the scope; older ones are searched on their own */
  constructor(private readonly born: ReadonlySet<object>) {}

  module(module: object): void {
    this.properties(module);
    const { queue } = this;
    if (queue.length === 0) return;
    for (let i = 0; i < queue.length && i < mostSearched; i++) this.elements(queue[i] as object);
    this.queue = [];
  }

  private properties(object: object): void {
    for (const key of Object.keys(object)) {
      let value: unknown;
      try {
        value = (object as Record<string, unknown>)[key];
      } catch {
        continue; // a getter of the program's own, which has no value now
      }
      if (typeof value === 'object' || typeof value === 'function') this.visit(value);
    }
  }

  private elements(object: object): void {
    if (object instanceof Map) for (const element of object.values()) this.visit(element);
    else if (object instanceof Set || Array.isArray(object)) for (const element of object) this.visit(element);
    else this.properties(object);
  }

  private visit(value: unknown): void {
    if (typeof value === 'function' ? !this.born.has(value) : typeof value !== 'object' || value === null) return;
    if (value instanceof TensorHandle) this.found.push(value);
    else if (this.queue.length < mostSearched && !this.seen.has(value as object) && !ArrayBuffer.isView(value)) {
      this.seen.add(value as object);
      this.queue.push(value as object);
    }
  }
}

function findKept(result: unknown, born: ReadonlySet<object>): TensorHandle[] {
  const search = new Search(born);
  tensorsIn(result, search.found, new Set());
  for (const module of native.trackedObjects()) if (!born.has(module)) search.module(module);
  return search.found;
}

/**
 * Runs `fn` and frees every tensor that it created, except those in its return value (also nested in arrays, Maps, Sets,
 * objects and modules), gradients that leaf tensors hold, an optimizer's state, and what a module from outside keeps: members that
 * it was given, and for classes of the program any property, such as a cached mask. Tensors that only closures, private fields
 * (`#x`) or other objects hold are freed; {@link keepTensor} keeps one.
 *
 * @param fn must be synchronous: a scope cannot stay open while a Promise is pending
 * @throws TypeError if `fn` is no function, is async, or returns a Promise
 *
 * ```ts
 * const loss = torch.tidy(() => criterion(model(x), y));
 * ```
 */
export function tidy<T>(fn: () => T, ...rest: []): T {
  noMoreArguments('tidy', 1, rest);
  checkSynchronous('tidy', fn, remedy);
  return inScope(() => {
    const result = fn();
    checkReturned('tidy', result, remedy);
    return result;
  }, findKept);
}
