// Scopes: tensors made inside one are freed at its end, but for those that it returns.

import { native } from '../native';
import { setCreationListener, TensorHandle } from '../ops/handle';

type Made = Set<TensorHandle>;

let current: Made | null = null;

export function release(tensor: TensorHandle): void {
  if (tensor._handle !== 0) native.dispose(tensor._handle);
  tensor._handle = 0;
}

function keep(value: unknown, made: Made, outer: Made | null, seen: Set<object>): void {
  if (value instanceof TensorHandle) {
    if (made.delete(value)) outer?.add(value);
    return;
  }
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return;
  seen.add(value);
  if (value instanceof Map) {
    for (const [key, element] of value) {
      keep(key, made, outer, seen);
      keep(element, made, outer, seen);
    }
  } else if (value instanceof Set || Array.isArray(value)) {
    for (const element of value) keep(element, made, outer, seen);
  } else {
    for (const key of Object.keys(value)) keep((value as Record<string, unknown>)[key], made, outer, seen);
  }
}

function enter(made: Made | null): void {
  current = made;
  setCreationListener(made === null ? null : (tensor) => made.add(tensor));
}

/**
 * Runs `fn` and frees every tensor made while it ran, but for those in what it returns (also nested in arrays, Maps,
 * Sets and objects) and gradients that leaf tensors hold.
 *
 * @param fn synchronous: a Promise cannot be waited for while the scope is open
 * @throws TypeError when `fn` returns a Promise
 *
 * ```ts
 * const loss = torch.tidy(() => criterion(model(x), y));
 * ```
 */
export function tidy<T>(fn: () => T): T {
  const outer = current;
  const made: Made = new Set();
  enter(made);
  let result: T;
  try {
    result = fn();
    if (typeof (result as { then?: unknown } | null)?.then === 'function') {
      throw new TypeError('tidy(): fn returned a Promise; a scope ends when fn returns, so fn must be synchronous');
    }
    keep(result, made, outer, new Set());
  } finally {
    enter(outer);
    for (const tensor of made) release(tensor);
  }
  return result;
}

/** Runs `fn` outside of every scope: what it makes is freed by none. */
export function outsideScopes<T>(fn: () => T): T {
  const outer = current;
  enter(null);
  try {
    return fn();
  } finally {
    enter(outer);
  }
}

/** Keeps a tensor past the end of the scope that it was made in. */
export function keepTensor<T extends TensorHandle>(tensor: T): T {
  current?.delete(tensor);
  return tensor;
}
