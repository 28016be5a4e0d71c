// What a module consists of: its own properties in the order of their definition.
import { Tensor } from '../tensor/tensor';
import { internalsOf } from './internals';
import type { Module } from './module';
import { Buffer, Parameter } from './parameter';

/** The property of a module. */
export function memberOf(module: Module, name: string): unknown {
  return (module as unknown as Record<string, unknown>)[name];
}

export function className(module: Module): string {
  return module.constructor.name;
}

export function parameterNames(module: Module): string[] {
  return module._memberNames().filter((name) => memberOf(module, name) instanceof Parameter);
}

/** Names of buffers, those that are null included. */
export function bufferNames(module: Module): string[] {
  const { buffers, transient } = internalsOf(module);
  return module._memberNames().filter((name) => {
    const value = memberOf(module, name);
    if (value instanceof Buffer && !buffers.has(name)) {
      buffers.add(name);
      if (!value.persistent) transient.add(name);
    }
    return buffers.has(name) && !(value instanceof Parameter);
  });
}

/** `prefix.name`. */
export const join = (prefix: string, name: string): string => (prefix === '' ? name : `${prefix}.${name}`);

/** Parameters or buffers of modules with their dotted names. */
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
