// Marks on methods: which are compiled beside `forward`, and which never.
import type { Module } from '../nn/module';
import { Module as Base } from '../nn/module';
import type { AnyFunction } from './compiler/source';

const exported = new WeakSet<AnyFunction>();
const ignored = new WeakSet<AnyFunction>();
const unusable = new WeakSet<AnyFunction>();

/**
 * Marks a method to be compiled beside `forward`, so that the compiled module has it: `static { torch.jit.export(this.prototype.encode) }`.
 *
 * @see https://docs.pytorch.org/docs/stable/jit.html#torch.jit.export
 */
export function exportMethod<F extends AnyFunction>(fn: F): F {
  exported.add(fn);
  return fn;
}

/**
 * Marks a method or function that is never compiled: a call of it in what is compiled is an error that says so.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.ignore.html
 */
export function ignore<F extends AnyFunction>(fn: F): F {
  ignored.add(fn);
  return fn;
}

/**
 * Marks a method or function whose body is not compiled: a call of it is compiled, and is an error when it runs. Its result is a
 * Tensor unless `scriptTypes` says another type as `return`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.unused.html
 */
export function unused<F extends AnyFunction>(fn: F): F {
  unusable.add(fn);
  return fn;
}

/** False; true in what is compiled. */
export const isScripting = (): boolean => false;

/** Whether a function's body is left out. */
export const isUnused = (fn: AnyFunction): boolean => unusable.has(fn);

/** Whether a function is never compiled. */
export const isIgnored = (fn: AnyFunction): boolean => ignored.has(fn);

/** Names of a module's methods that are compiled beside `forward`. */
export function exportedMethods(module: Module): string[] {
  const names: string[] = [];
  for (
    let at = Object.getPrototypeOf(module) as object | null;
    at !== null && at !== Base.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (typeof value === 'function' && exported.has(value as AnyFunction) && !names.includes(name)) names.push(name);
    }
  }
  return names;
}
