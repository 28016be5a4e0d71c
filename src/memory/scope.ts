// Scopes: tensors created inside a scope are freed at its end, except those that it returns.

import { checkFunction, checkSynchronous } from '../core/check-function';
import { typeError } from '../core/errors';
import { type Handle, native } from '../core/native';
import { noMoreArguments } from '../core/no-arguments';
import { setCreationListener, TensorHandle } from '../core/tensor-handle';

/** Handles rather than objects, so that objects without references can be collected before the scope ends. */
type ScopeHandles = Handle[];

let current: ScopeHandles | null = null;

export function release(tensor: TensorHandle): void {
  if (tensor._handle !== 0) native.dispose(tensor._handle);
  tensor._handle = 0;
}

function tensorsIn(value: unknown, found: TensorHandle[], seen: Set<object>): void {
  if (value instanceof TensorHandle) {
    found.push(value);
    return;
  }
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return;
  seen.add(value);
  if (value instanceof Map) {
    for (const [key, element] of value) {
      tensorsIn(key, found, seen);
      tensorsIn(element, found, seen);
    }
  } else if (value instanceof Set || Array.isArray(value)) {
    for (const element of value) tensorsIn(element, found, seen);
  } else {
    for (const key of Object.keys(value)) tensorsIn((value as Record<string, unknown>)[key], found, seen);
  }
}

// Moves the tensors in `value` from a scope that ends to the enclosing one; returns the handles that are left.
function keep(value: unknown, made: ScopeHandles, outer: ScopeHandles | null): ScopeHandles {
  const kept: TensorHandle[] = [];
  tensorsIn(value, kept, new Set());
  if (kept.length === 0) return made;
  const handles = new Set(kept.map(({ _handle }) => _handle));
  const rest: ScopeHandles = [];
  for (const handle of made) {
    if (!handles.has(handle)) rest.push(handle);
    else outer?.push(handle);
  }
  return rest;
}

function enter(made: ScopeHandles | null): void {
  current = made;
  setCreationListener(made === null ? null : (tensor) => made.push(tensor._handle));
}

/**
 * Runs `fn` and frees every tensor that it created, except those in its return value (also nested in arrays, Maps, Sets
 * and objects) and gradients that leaf tensors hold.
 *
 * @param fn must be synchronous: a scope cannot stay open while a Promise is pending
 * @throws TypeError if `fn` is no function or returns a Promise
 *
 * ```ts
 * const loss = torch.tidy(() => criterion(model(x), y));
 * ```
 */
export function tidy<T>(fn: () => T, ...rest: []): T {
  noMoreArguments('tidy', 1, rest);
  checkFunction('tidy', fn);
  checkSynchronous('tidy', fn);
  const outer = current;
  let made: ScopeHandles = [];
  enter(made);
  let result: T;
  try {
    result = fn();
    if (typeof (result as { then?: unknown } | null)?.then === 'function') {
      throw typeError('tidy(): fn returned a Promise; a scope ends when fn returns, so fn must be synchronous');
    }
    made = keep(result, made, outer);
  } finally {
    enter(outer);
    native.disposeAll(new Float64Array(made));
  }
  return result;
}

/** Runs `fn` outside of all scopes: none of them frees the tensors that it creates. */
export function outsideScopes<T>(fn: () => T): T {
  const outer = current;
  enter(null);
  try {
    return fn();
  } finally {
    enter(outer);
  }
}

/** Removes a tensor from the current scope, so that it survives the scope's end. */
export function keepTensor<T extends TensorHandle>(tensor: T, ...rest: []): T {
  noMoreArguments('keepTensor', 1, rest);
  const at = current?.lastIndexOf(tensor._handle) ?? -1;
  if (at >= 0) current?.splice(at, 1);
  return tensor;
}
