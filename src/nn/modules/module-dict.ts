// Modules held by name.
import { type Call, isIterable } from '../../arguments';
import { TorchError, typeError } from '../../core/errors';
import { noArguments, noMoreArguments } from '../../core/no-arguments';
import { Module } from '../module';
import * as signatures from '../module-signatures';
import { checkedPairs, membersOf, noteAdded, orderedNames } from './ordered';

/** Modules by name: an object, a Map, a ModuleDict or pairs. */
export type NamedModules<T extends Module> = Record<string, T> | Iterable<readonly [string, T]> | ModuleDict<T>;

/**
 * Modules by name, in insertion order; each is a submodule.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleDict.html
 *
 * ```ts
 * const activations = new nn.ModuleDict({ relu: new nn.ReLU(), tanh: new nn.Tanh() });
 * activations.at('relu')(x);
 * ```
 */
export class ModuleDict<T extends Module = Module> extends Module {
  constructor(modules: NamedModules<T> | null = null, ...rest: []) {
    noMoreArguments('ModuleDict', 1, rest);
    super();
    if (modules !== null) this.update(modules);
  }

  forward(): never {
    throw typeError('a ModuleDict is not called: call the modules in it');
  }

  override _memberNames(): string[] {
    return orderedNames(this);
  }

  override addModule(...args: Call<typeof signatures.addModule>): void {
    const [name, module] = signatures.addModule.bind(args);
    const isNew = typeof name === 'string' && !Object.hasOwn(this, name);
    super.addModule(name, module);
    if (isNew) noteAdded(this, name);
  }

  // The module of a name; undefined if there is none.
  private found(key: string): T | undefined {
    const value = Object.hasOwn(this, key) ? (this as unknown as Record<string, unknown>)[key] : undefined;
    return value instanceof Module ? (value as T) : undefined;
  }

  /** Returns the module of a name; throws TorchError if there is none. */
  at(key: string, ...rest: []): T {
    noMoreArguments('at', 1, rest);
    const found = this.found(key);
    if (found === undefined) throw new TorchError(`'${key}'`);
    return found;
  }

  /** The module of a name, as of a Map: undefined if there is none. */
  get(key: string, ...rest: []): T | undefined {
    noMoreArguments('get', 1, rest);
    return this.found(key);
  }

  /** Sets the module of a name, and returns the dict, as a Map does. */
  set(key: string, module: T, ...rest: []): this {
    noMoreArguments('set', 2, rest);
    this.addModule(key, module);
    return this;
  }

  /** Sets the module of a name. */
  setAt(key: string, module: T, ...rest: []): void {
    noMoreArguments('setAt', 2, rest);
    this.addModule(key, module);
  }

  /** Removes the module of a name. */
  deleteAt(key: string, ...rest: []): void {
    noMoreArguments('deleteAt', 1, rest);
    this.at(key);
    delete (this as unknown as Record<string, unknown>)[key];
  }

  has(key: string, ...rest: []): boolean {
    noMoreArguments('has', 1, rest);
    return this.found(key) !== undefined;
  }

  /** The number of modules, unless there is a module of the name `length`. */
  override get length(): number {
    return membersOf(this, Module).length;
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.keys()[Symbol.iterator]();
  }

  keys(...args: []): string[] {
    noArguments('keys', args);
    const own = this as unknown as Record<string, unknown>;
    return orderedNames(this).filter((name) => own[name] instanceof Module);
  }

  values(...args: []): T[] {
    noArguments('values', args);
    return membersOf(this, Module) as T[];
  }

  items(...args: []): [string, T][] {
    noArguments('items', args);
    return this.keys().map((key) => [key, (this as unknown as Record<string, T>)[key] as T]);
  }

  clear(...args: []): void {
    noArguments('clear', args);
    for (const key of this.keys()) this.deleteAt(key);
  }

  /** Removes the module of a name and returns it. */
  pop(key: string, ...rest: []): T {
    noMoreArguments('pop', 1, rest);
    const module = this.at(key);
    this.deleteAt(key);
    return module;
  }

  /** Sets modules by name; keeps modules of other names. */
  update(modules: NamedModules<T>, ...rest: []): void {
    noMoreArguments('update', 1, rest);
    for (const [key, module] of pairsOf(modules)) this.setAt(key, module);
  }
}

function pairsOf<T extends Module>(modules: NamedModules<T>): Iterable<readonly [string, T]> {
  if (modules instanceof ModuleDict) return modules.items();
  if (typeof modules !== 'object' || modules === null) {
    throw typeError(`ModuleDict.update should be called with an iterable of key/value pairs, but got ${typeof modules}`);
  }
  return isIterable(modules) ? checkedPairs('ModuleDict', modules as Iterable<readonly [string, T]>) : Object.entries(modules);
}
