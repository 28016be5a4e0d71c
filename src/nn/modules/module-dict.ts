// Modules held by name.
import { type Call, isIterable } from '../../arguments';
import { describeValue } from '../../core/describe';
import { TorchError, typeError } from '../../core/errors';
import { noArguments, noMoreArguments } from '../../core/no-arguments';
import { missingForward } from '../members';
import { Module } from '../module';
import * as signatures from '../module-signatures';
import { checkedPairs, membersOf, noteAdded, orderedNames } from './ordered';

/** Modules by name: an object, a Map, a ModuleDict or pairs. */
export type NamedModules<T extends Module> =
  | Record<string, T>
  | Iterable<readonly [string, T]>
  | (Module & { items(): readonly (readonly [string, T])[] });

/** The type of all modules of a ModuleDict, or an object type with that of each. */
type Modules = Module | { [name: string]: Module };
type Each<M> = M extends Module ? M : Extract<M[keyof M], Module>;
type At<M, K> = M extends Module ? M : K extends keyof M ? Extract<M[K], Module> : Each<M>;
type Key<M> = M extends Module ? string : keyof M & string;

/**
 * Modules by name, in insertion order; each is a submodule.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleDict.html
 *
 * ```ts
 * const activations = new nn.ModuleDict({ relu: new nn.ReLU(), tanh: new nn.Tanh() });
 * activations.at('relu')(x);
 * ```
 *
 * `M` is the type of the modules, or an object type with that of each; an object literal gives the latter.
 */
export class ModuleDict<M extends Modules = Module> extends Module {
  // Not there at run time: because of a mapped type, TypeScript compares dicts by their members and not by M, so that one of known names
  // is assignable to one of any. For the same purpose at and pop have two overloads: of overloads, type parameters are not compared.
  declare protected readonly named: M extends Module ? unknown : { readonly [K in keyof M]: M[K] };

  constructor(modules: (M & Record<string, Module>) | Iterable<readonly [string, M & Module]> | ModuleDict<M> | null = null, ...rest: []) {
    noMoreArguments('ModuleDict', 1, rest);
    super();
    if (modules !== null) this.update(modules as NamedModules<Each<M>>);
  }

  /** Throws; a subclass may define it. */
  forward(..._args: never[]): unknown {
    throw missingForward(this);
  }

  /** @internal */
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
  private found(key: string): Each<M> | undefined {
    const value = typeof key === 'string' && Object.hasOwn(this, key) ? (this as unknown as Record<string, unknown>)[key] : undefined;
    return value instanceof Module ? (value as Each<M>) : undefined;
  }

  /** Returns the module of a name; throws TorchError if there is none. */
  at<K extends Key<M>>(key: K, ...rest: []): At<M, K>;
  at(key: never, ...rest: []): Each<M>;
  at(key: string, ...rest: []): unknown {
    noMoreArguments('at', 1, rest);
    const found = this.found(key);
    if (found === undefined) throw new TorchError(typeof key === 'string' ? `'${key}'` : describeValue(key));
    return found;
  }

  /** The module of a name, as of a Map: undefined if there is none. */
  get<K extends Key<M>>(key: K, ...rest: []): At<M, K> | undefined;
  get(key: string, ...rest: []): Each<M> | undefined;
  get(key: string, ...rest: []): unknown {
    noMoreArguments('get', 1, rest);
    return this.found(key);
  }

  /** Sets the module of a name, and returns the dict, as a Map does. */
  set(key: string, module: Each<M>, ...rest: []): this {
    noMoreArguments('set', 2, rest);
    this.addModule(key, module);
    return this;
  }

  /** Sets the module of a name. */
  setAt(key: string, module: Each<M>, ...rest: []): void {
    noMoreArguments('setAt', 2, rest);
    this.addModule(key, module);
  }

  /** Removes the module of a name. */
  deleteAt(key: string, ...rest: []): void {
    noMoreArguments('deleteAt', 1, rest);
    this.at(key as Key<M>);
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

  [Symbol.iterator](): IterableIterator<Key<M>> {
    return this.keys()[Symbol.iterator]();
  }

  keys(...args: []): Key<M>[] {
    noArguments('keys', args);
    const own = this as unknown as Record<string, unknown>;
    return orderedNames(this).filter((name) => own[name] instanceof Module) as Key<M>[];
  }

  values(...args: []): Each<M>[] {
    noArguments('values', args);
    return membersOf(this, Module) as Each<M>[];
  }

  items(...args: []): [Key<M>, Each<M>][] {
    noArguments('items', args);
    return this.keys().map((key) => [key, (this as unknown as Record<string, Each<M>>)[key] as Each<M>]);
  }

  clear(...args: []): void {
    noArguments('clear', args);
    for (const key of this.keys()) this.deleteAt(key);
  }

  /** Removes the module of a name and returns it. */
  pop<K extends Key<M>>(key: K, ...rest: []): At<M, K>;
  pop(key: never, ...rest: []): Each<M>;
  pop(key: string, ...rest: []): unknown {
    noMoreArguments('pop', 1, rest);
    const module: unknown = this.at(key as Key<M>);
    this.deleteAt(key);
    return module;
  }

  /** Sets modules by name; keeps modules of other names. */
  update(modules: NamedModules<Each<M>>, ...rest: []): void {
    noMoreArguments('update', 1, rest);
    for (const [key, module] of pairsOf(modules)) this.setAt(key, module);
  }
}

function pairsOf<T extends Module>(modules: NamedModules<T>): Iterable<readonly [string, T]> {
  if (modules instanceof ModuleDict) return modules.items() as Iterable<readonly [string, T]>;
  if (typeof modules !== 'object' || modules === null) {
    throw typeError(`ModuleDict.update should be called with an iterable of key/value pairs, but got ${typeof modules}`);
  }
  return isIterable(modules) ? checkedPairs('ModuleDict', modules as Iterable<readonly [string, T]>) : Object.entries(modules);
}
