// Scopes: tensors created inside a scope are freed at its end, except those that outlive it.

import { type Handle, native } from '../core/native';
import { throughLevels } from '../core/nesting';
import { noMoreArguments } from '../core/no-arguments';
import { setCreationListener, TensorHandle } from '../core/tensor-handle';

/** Handles rather than objects, so that objects without references can be collected before the scope ends. */
type ScopeHandles = Handle[];

let current: ScopeHandles | null = null;

/** The modules made in the current scope. */
let born = new Set<object>();

export function release(tensor: TensorHandle): void {
  if (tensor._handle !== 0) native.dispose(tensor._handle);
  tensor._handle = 0;
}

/** Adds the tensors in a value to `found`. Functions can have them, too: modules are functions. */
export function tensorsIn(value: unknown, found: TensorHandle[], seen: Set<object>): void {
  if (value instanceof TensorHandle) {
    found.push(value);
    return;
  }
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
  if (seen.has(value) || ArrayBuffer.isView(value)) return;
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

// Moves tensors from a scope that ends to the enclosing one; returns the handles that are left.
function keep(kept: readonly TensorHandle[], made: ScopeHandles, outer: ScopeHandles | null): ScopeHandles {
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

/** Runs `fn` in a scope; `findKept` finds the tensors that outlive it, in what `fn` returned and elsewhere. */
export function inScope<T>(fn: () => T, findKept: (result: T, born: ReadonlySet<object>) => readonly TensorHandle[]): T {
  const [outer, outerBorn] = [current, born];
  let made: ScopeHandles = [];
  born = new Set();
  enter(made);
  let result: T;
  try {
    result = fn();
    if (made.length > 0) made = throughLevels('tidy', () => keep(findKept(result, born), made, outer));
  } finally {
    enter(outer);
    if (outer !== null) for (const module of born) outerBorn.add(module);
    born = outerBorn;
    native.disposeAll(new Float64Array(made));
  }
  return result;
}

function inResult(result: unknown): TensorHandle[] {
  const found: TensorHandle[] = [];
  tensorsIn(result, found, new Set());
  return found;
}

/** Runs a function of this library and frees the tensors that it made, except those in what it returns. */
export function tidy<T>(fn: () => T): T {
  return inScope(fn, inResult);
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

/** Notes a module that was made. @param isOfLibrary whether it is of a class that keeps tensors in members only, which check */
export function noteModule(module: object, isOfLibrary: boolean): void {
  if (current !== null) born.add(module);
  if (!isOfLibrary) native.track(module);
}

/** Lets the tensors in a member of a module survive the current scope, unless the module is of this scope itself. */
export function keepMember(owner: object, value: unknown): void {
  if (current === null || born.has(owner)) return;
  const found: TensorHandle[] = [];
  tensorsIn(value, found, new Set());
  for (const tensor of found) keepTensor(tensor);
}
