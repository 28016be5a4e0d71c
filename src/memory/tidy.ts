// tidy: frees the tensors that a function made.
import { native } from '../core/native';
import { noMoreArguments } from '../core/no-arguments';
import { checkReturned, checkSynchronous } from '../core/synchronous';
import { TensorHandle } from '../core/tensor-handle';
import { inScope, tensorsIn } from './scope';

const remedy = 'the scope ends when it returns. Write `await` outside: tidy(...) around what computes, for each batch anew';

/** How many objects are searched in a module's properties: they may lead anywhere in the program. */
const mostSearched = 1000;

// The tensors in the properties of a module, nearest first, and in those of its new submodules. Older submodules are looked into
// on their own.
function searchModule(module: object, born: ReadonlySet<object>, found: TensorHandle[]): void {
  const queue: object[] = [module];
  const seen = new Set<object>(queue);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) {
      if (typeof value !== 'function' || !born.has(value)) return;
    } else if (value instanceof TensorHandle) {
      found.push(value);
      return;
    }
    if (queue.length >= mostSearched || seen.has(value) || ArrayBuffer.isView(value)) return;
    seen.add(value);
    queue.push(value);
  };
  for (let i = 0; i < queue.length; i++) {
    const object = queue[i] as object;
    if (object instanceof Map) {
      for (const element of object.values()) visit(element);
    } else if (object instanceof Set || Array.isArray(object)) {
      for (const element of object) visit(element);
    } else {
      for (const key of Object.keys(object)) visit((object as Record<string, unknown>)[key]);
    }
  }
}

function findKept(result: unknown, born: ReadonlySet<object>): TensorHandle[] {
  const found: TensorHandle[] = [];
  tensorsIn(result, found, new Set());
  for (const module of native.trackedObjects()) if (!born.has(module)) searchModule(module, born, found);
  return found;
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
