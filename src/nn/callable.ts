// Makes the callable objects that modules are.
import { tooMany } from '../core/argument-messages';
import { typeError } from '../core/errors';
import { noteModule } from '../memory/scope';
import { callWithHooks, globalHooks } from './hooks';
import { Internals, internalsOf, setInternals } from './internals';
import type { Module } from './module';
import { sealMembers } from './sealing';
import { noteUnsealed } from './unsealed';

// How many arguments a forward of this library takes, if it does not bind them itself. Those of users take what they declare.
const limits = new WeakMap<object, number>();

const ownClasses = new WeakSet<object>();

/** Notes a class of this library, whose modules keep tensors in their members only. */
export function noteOwnClass(prototype: object): void {
  ownClasses.add(prototype);
}

/** Makes calls of modules refuse more arguments than their forward takes. */
export function limitArguments(forward: Module['forward'], most: number): void {
  limits.set(forward, most);
}

// The forwards of this library's layers, which keep neither their input nor their result.
const layers = new WeakSet<object>();

/** Declares that a module with this forward keeps neither its input nor its result. */
export function markLayer(forward: Module['forward']): void {
  layers.add(forward);
}

/** Whether a call of this module leaves its input and its result to the caller: it is a layer of this library without hooks. */
export const keepsNothing = (module: Module): boolean =>
  layers.has(module.forward) && globalHooks === null && internalsOf(module).callHooks === null;

function refuse(module: Module, limit: number, count: number): void {
  // Unless the module has a forward of its own.
  if (limits.get(module.forward) === limit)
    throw typeError(`${(Object.getPrototypeOf(module) as object).constructor.name}.forward() ${tooMany(limit, count)}`);
}

/** Creates a function that has the class's prototype; returned by Module's constructor, so subclass fields are defined on it. */
export function makeCallable(prototype: object, own: Internals): Module {
  const limit = limits.get((prototype as Module).forward) ?? Number.POSITIVE_INFINITY;
  // V8's error for a clone of a function shows the beginning of its text.
  const self = ((...args: never[]) => {
    'Clone a Module by torch.deepcopy; pass its tensors to a thread by torch.share.';
    if (args.length > limit) refuse(self, limit, args.length);
    if (!own.isSealed) sealMembers(self);
    return own.callHooks === null && globalHooks === null ? self.forward(...args) : callWithHooks(self, own.callHooks, args);
  }) as unknown as Module;
  delete (self as { name?: unknown }).name;
  delete (self as { length?: unknown }).length;
  Object.setPrototypeOf(self, prototype);
  setInternals(self, own);
  const isOwn = ownClasses.has(prototype);
  noteModule(self, isOwn);
  if (!isOwn) noteUnsealed(self);
  return self;
}

/** Creates a module of the same class with copies of the hooks but without properties. */
export function emptyCopy<M extends Module>(module: M): M {
  return makeCallable(Object.getPrototypeOf(module) as object, new Internals(internalsOf(module))) as M;
}
