// Marks on methods: compiled in addition to `forward`, never compiled, or compiled to an error.
import { type Call, callable, type Narrowed, parameters } from '../arguments';
import { withName } from '../core/names';
import { noArguments } from '../core/no-arguments';
import type { Module } from '../nn/module';
import { Module as Base } from '../nn/module';
import type { AnyFunction } from './compiler/source';

const signature = parameters('mark', { fn: callable<AnyFunction>() });

const exported = new WeakSet<AnyFunction>();
const ignored = new WeakSet<AnyFunction>();
const unusable = new WeakSet<AnyFunction>();

/**
 * Marks a method to compile in addition to `forward`, so that the compiled module has it: `static { torch.jit.export(this.prototype.encode) }`.
 *
 * @see https://docs.pytorch.org/docs/stable/jit.html#torch.jit.export
 */
export function exportMethod<F extends AnyFunction>(...args: Call<Narrowed<typeof signature, { fn: F }>>): F {
  const fn = signature.bind(args, 'export')[0] as F;
  exported.add(fn);
  return fn;
}
withName('export', exportMethod);

/**
 * Marks a method or function that is never compiled. Compiling code that calls it throws an error that says so.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.ignore.html
 */
export function ignore<F extends AnyFunction>(...args: Call<Narrowed<typeof signature, { fn: F }>>): F {
  const fn = signature.bind(args, 'ignore')[0] as F;
  ignored.add(fn);
  return fn;
}

/**
 * Marks a method or function whose body is not compiled: calls of it compile, and throw when they run. Its result type is
 * Tensor unless `scriptTypes.return` gives another.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.unused.html
 */
export function unused<F extends AnyFunction>(...args: Call<Narrowed<typeof signature, { fn: F }>>): F {
  const fn = signature.bind(args, 'unused')[0] as F;
  unusable.add(fn);
  return fn;
}

/** Returns false in TypeScript and true in compiled code. */
export const isScripting = (...args: []): boolean => {
  noArguments('isScripting', args);
  return false;
};

/** Whether a function is marked with {@link unused}. */
export const isUnused = (fn: AnyFunction): boolean => unusable.has(fn);

/** Whether a function is marked with {@link ignore}. */
export const isIgnored = (fn: AnyFunction): boolean => ignored.has(fn);

/** Names of a module's methods that are compiled in addition to `forward`. */
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
