// A module's members: its own properties in the order of their definition, their names and dotted paths.
import { describeValue } from '../core/describe';
import { NotImplementedError, TorchError, typeError } from '../core/errors';
import { internalsOf } from './internals';
import type { Module } from './module';
import { Buffer, Parameter } from './parameter';
import { sealMember } from './sealing';

/** A module's property by name. */
export function memberOf(module: Module, name: string): unknown {
  return (module as unknown as Record<string, unknown>)[name];
}

// A member may be named `constructor`.
export function className(module: Module): string {
  return (Object.getPrototypeOf(module) as { constructor: { name: string } }).constructor.name;
}

/** Names that objects and containers have in JavaScript, and modules do not have in Python: members may have them. */
export const isFreeInPython = (name: string): boolean =>
  name === 'length' || /^-?\d+$/.test(name) || (name in Object.prototype && name !== 'toString' && name !== '__proto__');

/** The error of a call of a module without a forward. */
export const missingForward = (module: Module): Error =>
  new NotImplementedError(`Module [${className(module)}] is missing the required "forward" function`);

export function parameterNames(module: Module): string[] {
  return module._memberNames().filter((name) => {
    const value = memberOf(module, name);
    const isOne = value instanceof Parameter;
    if (isOne) sealMember(module, name, value);
    return isOne;
  });
}

/** Names of buffers, including buffers that are null. */
export function bufferNames(module: Module): string[] {
  const { buffers } = internalsOf(module);
  return module._memberNames().filter((name) => {
    const value = memberOf(module, name);
    if (buffers.has(name) || value instanceof Buffer) sealMember(module, name, value);
    return buffers.has(name) && !(value instanceof Parameter);
  });
}

/** `prefix.name`. */
export const join = (prefix: string, name: string): string => (prefix === '' ? name : `${prefix}.${name}`);

/** Returns a member by name; throws TorchError if the module has no such property. */
export function requireMember(module: Module, name: string): unknown {
  if (!(name in module)) throw new TorchError(`${className(module)} has no attribute \`${name}\``);
  return memberOf(module, name);
}

/** Throws unless a new member may have this name; `isOwn`: whether an existing value is a member of the same kind. */
export function checkMemberName(
  kind: 'buffer' | 'parameter' | 'module',
  name: string,
  module: Module,
  isOwn: (value: unknown) => boolean,
): void {
  if (typeof name !== 'string') throw typeError(`${kind} name should be a string. Got ${describeValue(name)}`);
  if (name.includes('.')) throw new TorchError(`${kind} name can't contain "."${kind === 'module' ? `, got: ${name}` : ''}`);
  if (name === '') throw new TorchError(`${kind} name can't be empty string ""`);
  const isFree = (value: unknown): boolean => value === undefined || value === null || isOwn(value);
  const isOwnMember = Object.hasOwn(module, name);
  const isTaken = name in module && (isOwnMember ? !isFree(memberOf(module, name)) : !isFreeInPython(name));
  if (isTaken) throw new TorchError(`attribute '${name}' already exists`);
}
