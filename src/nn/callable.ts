// Makes the callable objects that modules are.
import { callWithHooks, globalHooks } from './hooks';
import { Internals, internalsOf, setInternals } from './internals';
import type { Module } from './module';

/** Creates a function that has the class's prototype; returned by Module's constructor, so subclass fields are defined on it. */
export function makeCallable(prototype: object, own: Internals): Module {
  const self = ((...args: never[]) =>
    own.callHooks === null && globalHooks === null ? self.forward(...args) : callWithHooks(self, own.callHooks, args)) as unknown as Module;
  delete (self as { name?: unknown }).name;
  delete (self as { length?: unknown }).length;
  Object.setPrototypeOf(self, prototype);
  setInternals(self, own);
  return self;
}

/** Creates a module of the same class with copies of the hooks but without properties. */
export function emptyCopy<M extends Module>(module: M): M {
  return makeCallable(Object.getPrototypeOf(module) as object, new Internals(internalsOf(module))) as M;
}
