// Lazy walks over a module's submodules, parameters and buffers.
import { throughLevels } from '../core/nesting';
import { Tensor } from '../tensor/tensor';
import { join, memberOf } from './members';
import type { Module } from './module';
import { sealMember } from './sealing';

/** Yields parameters or buffers of modules with their dotted names. */
export function* namedMembers<T extends Tensor>(
  owners: Iterable<[string, Module]>,
  namesOf: (owner: Module) => string[],
  removeDuplicate: boolean,
): IterableIterator<[string, T]> {
  const seen = new Set<unknown>();
  for (const [path, owner] of owners) {
    for (const name of namesOf(owner)) {
      const value = memberOf(owner, name);
      if (!(value instanceof Tensor) || seen.has(value)) continue;
      if (removeDuplicate) seen.add(value);
      yield [join(path, name), value as T];
    }
  }
}

/** Calls a function that calls itself for each submodule. @throws TorchError named after it if there are too many levels */
export function forChildren(name: string, module: Module, visit: (child: Module) => void): void {
  throughLevels(name, () => {
    for (const child of module.children()) visit(child);
  });
}

/** Walks a module and its descendants with their dotted names, parents first. */
export function* walkModules(
  module: Module,
  prefix: string,
  removeDuplicate: boolean,
  seen: Set<Module>,
): IterableIterator<[string, Module]> {
  const walk = walkFrom(module, prefix, removeDuplicate, seen);
  for (;;) {
    const { value, done } = throughLevels('namedModules', () => walk.next());
    if (done) return;
    yield value;
  }
}

function* walkFrom(module: Module, prefix: string, removeDuplicate: boolean, seen: Set<Module>): IterableIterator<[string, Module]> {
  if (seen.has(module)) return;
  if (removeDuplicate) seen.add(module);
  yield [prefix, module];
  for (const [name, child] of module.namedChildren(false)) yield* walkFrom(child, join(prefix, name), removeDuplicate, seen);
}

/** The direct submodules with their names. @param isModule the check of the class, which this file cannot import */
export function* walkChildren(
  module: Module,
  isModule: (value: unknown) => value is Module,
  removeDuplicate: boolean,
): IterableIterator<[string, Module]> {
  const seen = new Set<Module>();
  for (const name of module._memberNames()) {
    const value = memberOf(module, name);
    if (!isModule(value)) continue;
    sealMember(module, name, value);
    if (seen.has(value)) continue;
    if (removeDuplicate) seen.add(value);
    yield [name, value];
  }
}

/** The values of pairs of name and value. */
export function* valuesOf<T>(pairs: Iterable<readonly [string, T]>): IterableIterator<T> {
  for (const [, value] of pairs) yield value;
}
