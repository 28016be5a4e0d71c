// Sequential and ModuleList: ordered containers of modules.

import { type Call, isIterable } from '../../arguments';
import { describeValue, isPlainObject } from '../../core/describe';
import { IndexError, typeError } from '../../core/errors';
import { noMoreArguments } from '../../core/no-arguments';
import type { Tensor } from '../../tensor';
import { keepsNothing } from '../callable';
import { className, missingForward } from '../members';
import { Module } from '../module';
import * as signatures from '../module-signatures';
import { moduleText } from '../repr';
import { checkPosition, clearPosition, definePositions, definePositionsOf, hasOrder, membersOf, noteAdded, orderedNames } from './ordered';

/** Any module that maps one tensor to a tensor. */
export type Layer = Module & { forward(input: Tensor): Tensor };

// Containers in which the names of modules are not all their positions.
const named = new WeakSet<object>();

abstract class Container<T extends Module> extends Module {
  /** @internal */
  override _memberNames(): string[] {
    return orderedNames(this);
  }

  override addModule(...args: Call<typeof signatures.addModule>): void {
    const [name, module] = signatures.addModule.bind(args);
    if (typeof name === 'string') clearPosition(this, name);
    const isNew = typeof name === 'string' && !Object.hasOwn(this, name);
    super.addModule(name, module);
    if (!isNew) return;
    noteAdded(this, name);
    const { length } = this;
    if (name !== String(length - 1)) named.add(this);
    if (named.has(this)) definePositions(this, length);
  }

  /** @internal */
  _accept(name: string, value: unknown, isNew: boolean): unknown {
    // It is among the members already.
    if (isNew) checkPosition(name, this.length - 1);
    return value;
  }

  /** The module at the position, from the end if it is negative; where a name is a number, the module of this name. */
  readonly [index: number]: T;

  /** The number of modules. */
  override get length(): number {
    return membersOf(this, Module).length;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return (membersOf(this, Module) as T[]).values();
  }

  // The module that the position names, without a list of all: if there is one of each position up to it.
  private moduleNamed(index: number): T | null {
    if (!Number.isInteger(index) || index < 0 || named.has(this) || hasOrder(this)) return null;
    for (let i = 0; i <= index; i++) if (!(this[i] instanceof Module)) return null;
    return this[index] ?? null;
  }

  private positionOf(index: number, length: number): number {
    if (!Number.isInteger(index) || index < -length || index >= length) throw new IndexError(`index ${index} is out of range`);
    return index < 0 ? index + length : index;
  }

  private nameAt(index: number): string {
    const names = this._memberNames().filter((name) => (this as unknown as Record<string, unknown>)[name] instanceof Module);
    return names[this.positionOf(index, names.length)] as string;
  }

  /** The module at a position; negative positions count from the end. */
  at(index: number, ...rest: []): T {
    noMoreArguments('at', 1, rest);
    const found = this.moduleNamed(index);
    if (found !== null) return found;
    const modules = membersOf(this, Module) as T[];
    return modules[this.positionOf(index, modules.length)] as T;
  }

  /** Replaces the module at a position. */
  setAt(index: number, module: T, ...rest: []): void {
    noMoreArguments('setAt', 2, rest);
    this.addModule(this.nameAt(index), module);
  }

  /** Removes the module at a position and renumbers the remaining ones. */
  deleteAt(index: number, ...rest: []): void {
    noMoreArguments('deleteAt', 1, rest);
    const modules = [...this];
    modules.splice(this.positionOf(index, modules.length), 1);
    this.renumber(modules);
  }

  /** Removes the module at a position and returns it. */
  pop(index: number, ...rest: []): T {
    noMoreArguments('pop', 1, rest);
    const module = this.at(index);
    this.deleteAt(index);
    return module;
  }

  append(module: T, ...rest: []): this {
    noMoreArguments('append', 1, rest);
    this.addModule(String(membersOf(this, Module).length), module);
    return this;
  }

  extend(modules: Iterable<T>, ...rest: []): this {
    noMoreArguments('extend', 1, rest);
    if (!isIterable(modules)) {
      throw typeError(`${className(this)}.extend should be called with an iterable, but got ${describeValue(modules)}`);
    }
    for (const module of modules) this.append(module);
    return this;
  }

  /** Inserts a module before a position; position `length` appends it. */
  insert(index: number, module: T, ...rest: []): this {
    noMoreArguments('insert', 2, rest);
    const modules = [...this];
    if (!Number.isInteger(index) || index < -modules.length || index > modules.length) {
      throw new IndexError(`Index out of range: ${index}`);
    }
    modules.splice(index < 0 ? index + modules.length : index, 0, module);
    this.renumber(modules);
    return this;
  }

  private renumber(modules: readonly T[]): void {
    for (const [name] of [...this.namedChildren(false)]) delete (this as unknown as Record<string, unknown>)[name];
    modules.forEach((module, i) => {
      this.addModule(String(i), module);
    });
  }
}

definePositionsOf(Container.prototype);

function addAll(to: Module, modules: readonly unknown[], where: string): void {
  modules.forEach((module, i) => {
    if (!(module instanceof Module)) throw typeError(`${where}(): argument ${i} is not a Module, but ${describeValue(module)}`);
    to.addModule(String(i), module);
  });
}

/**
 * Calls modules in sequence, each with the output of the previous one.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html
 *
 * ```ts
 * const model = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 2));
 * new nn.Sequential({ conv: new nn.Conv2d(1, 8, 3), relu: new nn.ReLU() });   // with names
 * ```
 */
export class Sequential extends Container<Layer> {
  /** Modules are those that take a tensor and give one; `Module` itself, the type of any, is taken too. */
  constructor(...modules: Module[] | [named: Record<string, Module> | ReadonlyMap<string, Module>]) {
    super();
    const [first] = modules as readonly unknown[];
    if (modules.length === 1 && (first instanceof Map || isPlainObject(first))) {
      const pairs: Iterable<[string, Module]> = first instanceof Map ? first : Object.entries(first as Record<string, Module>);
      for (const [name, module] of pairs) this.addModule(name, module);
    } else {
      addAll(this, modules, 'Sequential');
    }
  }

  // Twice, and generic, so that a subclass may define it with further inputs: TypeScript compares overloads without their type
  // parameters. Calls of a Sequential itself take one input.
  forward<None extends []>(input: Tensor, ..._none: None): Tensor;
  forward<None extends []>(input: Tensor, ..._none: None): Tensor;
  forward(input: Tensor): Tensor {
    let x = input;
    // Whether only this function knows x, so that its memory can be freed after the next layer.
    let isOwn = false;
    for (const name of this._memberNames()) {
      const module = (this as unknown as Record<string, unknown>)[name];
      if (!(module instanceof Module)) continue;
      const y = (module as Layer)(x);
      const isLayer = keepsNothing(module);
      if (y === x) {
        isOwn &&= isLayer;
        continue;
      }
      if (isOwn && isLayer) x.dispose();
      isOwn = isLayer;
      x = y;
    }
    return x;
  }

  /** A Sequential of the modules from `start` to before `end`, with their names. */
  slice(start?: number, end?: number, ...rest: []): Sequential {
    noMoreArguments('slice', 2, rest);
    const part = new (this.constructor as new () => Sequential)();
    for (const [name, module] of [...this.namedChildren(false)].slice(start, end)) part.addModule(name, module);
    return part;
  }
}

/**
 * A list of modules; each is a submodule.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html
 */
export class ModuleList<T extends Module = Layer> extends Container<T> {
  constructor(modules: Iterable<T> = [], ...rest: []) {
    noMoreArguments('ModuleList', 1, rest);
    super();
    if (!isIterable(modules)) {
      throw typeError(`ModuleList should be called with an iterable, but got ${describeValue(modules)}`);
    }
    addAll(this, [...modules], 'ModuleList');
  }

  /** Throws; a subclass may define it. */
  forward(..._args: never[]): unknown {
    throw missingForward(this);
  }

  /** A list of the modules from `start` to before `end`. */
  slice(start?: number, end?: number, ...rest: []): ModuleList<T> {
    noMoreArguments('slice', 2, rest);
    return new (this.constructor as new (modules: Iterable<T>) => ModuleList<T>)([...this].slice(start, end));
  }

  /** As in Python, consecutive modules with the same text are printed once, with their count. */
  override toString(): string {
    const groups: { from: number; to: number; text: string }[] = [];
    [...this].forEach((module, i) => {
      const text = module.toString();
      const last = groups.at(-1);
      if (last?.text === text) last.to = i;
      else groups.push({ from: i, to: i, text });
    });
    const lines = groups.map(({ from, to, text }) =>
      from === to ? ([String(from), text] as const) : ([`${from}-${to}`, `${to - from + 1} x ${text}`] as const),
    );
    return moduleText(className(this), '', lines);
  }
}
