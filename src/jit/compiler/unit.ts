// A script: the functions and modules that are compiled together, each once.
import { describeValue } from '../../core/describe';
import { typeError } from '../../core/errors';
import { native } from '../../core/native';
import { Module } from '../../nn/module';
import { addAttribute, typeOfValue } from '../attributes';
import { findLibrary } from '../library';
import { isIgnored } from '../markers';
import { methodOf, sourceOf } from '../script-function';
import { ScriptModule, scriptHandle } from '../script-module';
import type { Compiled, FunctionTypes, Shared } from './context';
import { type Setting, translate } from './function';
import { privateMembers, variablesAround } from './inspector';
import { getterOf, propertyOf } from './members';
import { safeName } from './names';
import { type AnyFunction, Source, UnlocatedFailure } from './source';
import { readType } from './types';

/** Options of `script`. */
export interface ScriptOptions {
  /**
   * Types of parameters, and of the result as `return`, where defaults do not show them: `{ n: 'int', xs: 'Tensor[]' }`.
   * For a module they apply to its `forward`.
   */
  readonly types?: FunctionTypes;
  /**
   * Values by name for outer variables of the functions that cannot be found or should have another value: functions, which are
   * compiled too, numbers, strings. Given as a function (`scope: () => ({ helper })`), it works even if a bundler renames `helper`.
   */
  readonly scope?: Readonly<Record<string, unknown>> | (() => Readonly<Record<string, unknown>>);
}

/** A module registered with a script. */
export interface ModuleEntry {
  readonly handle: number;
  /** TorchScript types of its attributes by name. */
  readonly attributes: Map<string, string>;
}

/** Paths in `torch` by the function or namespace found there. */
export type Paths = ReadonlyMap<unknown, string>;

const typesOf = (home: object): Readonly<Record<string, FunctionTypes>> =>
  ((home as { constructor: { scriptTypes?: Record<string, FunctionTypes> } }).constructor.scriptTypes ?? {}) as Record<
    string,
    FunctionTypes
  >;

// Maps the value expressions in the text of `() => ({ helper })`, which a bundler or a test runner may have renamed, to their keys.
function namesIn(scope: () => Readonly<Record<string, unknown>>): Map<string, string> {
  const source = new Source(scope, 'scope');
  const names = new Map<string, string>();
  const { body } = source.node;
  if (body.type !== 'ObjectExpression') return names;
  for (const property of body.properties) {
    if (property.type !== 'Property' || property.computed) continue;
    const key = property.key.type === 'Identifier' ? property.key.name : source.textOf(property.key);
    names.set(source.textOf(property.value), key);
  }
  return names;
}

// Names of JavaScript globals that outer variables are not expected to shadow.
const globals = new Set(['Math', 'console', 'Number', 'Array', 'Object', 'JSON', 'Error']);

// Follows a path of property names from a value; null if a property is missing.
function follow(from: unknown, path: readonly string[]): { value: unknown } | null {
  let value = from;
  for (const name of path) {
    if (value === null || value === undefined || !(name in Object(value))) return null;
    value = (value as Record<string, unknown>)[name];
  }
  return { value };
}

export class Unit implements Shared {
  readonly handle: number;
  private readonly kept: object[] = [];
  private readonly scope: Readonly<Record<string, unknown>>;
  private readonly scopeNames: ReadonlyMap<string, string> | null;
  private readonly methods = new Map<Module, Map<string, Compiled | null>>();
  private readonly functions = new Map<AnyFunction, Map<string, Compiled | null>>();
  private readonly names = new Set<string>();
  private readonly around = new Map<AnyFunction, Readonly<Record<string, unknown>>[]>();
  private readonly privates = new Map<Module, ReadonlyMap<string, unknown>>();
  private readonly libraries = new Map<string, Compiled>();
  readonly modules = new Map<Module, ModuleEntry>();

  constructor(
    private readonly options: ScriptOptions,
    private readonly root: unknown,
    private readonly paths: () => Paths,
    /** Compiles a method of a built-in layer from its TorchScript template; null if there is none. */
    private readonly layer: (unit: Unit, module: Module, name: string) => Compiled | null,
  ) {
    this.handle = native.jitUnit(this.keep());
    const { scope = {} } = options;
    this.scope = typeof scope === 'function' ? scope() : scope;
    if (typeof this.scope !== 'object' || this.scope === null)
      throw typeError(`script(): the function 'scope' must return an object, not ${describeValue(this.scope)}`);
    this.scopeNames = typeof scope === 'function' ? namesIn(scope as () => Record<string, unknown>) : null;
  }

  pathOf(value: unknown): string | null {
    return this.paths().get(value) ?? null;
  }

  outer(fn: AnyFunction, path: readonly string[]): { value: unknown } | null {
    for (let count = path.length; count > 0; count--) {
      const text = path.slice(0, count).join('.');
      const key = this.scopeNames === null ? text : this.scopeNames.get(text);
      if (key !== undefined && Object.hasOwn(this.scope, key)) return follow(this.scope[key], path.slice(count));
    }
    const [root = '', ...rest] = path;
    if (globals.has(root)) return null;
    let around = this.around.get(fn);
    if (!around) {
      around = variablesAround(fn);
      this.around.set(fn, around);
    }
    const scope = around.find((variables) => Object.hasOwn(variables, root));
    return scope ? follow(scope[root], rest) : null;
  }

  privateMember(module: Module, name: string): { value: unknown; attribute: string } | null {
    let members = this.privates.get(module);
    if (!members) {
      members = privateMembers(module);
      this.privates.set(module, members);
    }
    if (!members.has(name)) return null;
    const value = members.get(name);
    const attribute = `_private_${safeName(name)}`;
    const entry = this.modules.get(module);
    if (entry && typeof value !== 'function' && !entry.attributes.has(attribute)) {
      const type = this.declaredAttribute(module, `#${name}`) ?? typeOfValue(value);
      if (type !== null && type !== 'Tensor') {
        addAttribute(entry.handle, attribute, value, type);
        entry.attributes.set(attribute, type);
      }
    }
    return { value, attribute };
  }

  attributeType(module: Module, name: string): string | null {
    return this.modules.get(module)?.attributes.get(name) ?? null;
  }

  /** An owner for native handles that lives as long as the script. */
  keep(): object {
    const wrapper = {};
    this.kept.push(wrapper);
    return wrapper;
  }

  /** Compiles TorchScript source: methods of a module, or functions if `module` is 0. */
  define(module: number, text: string): void {
    native.jitDefine(this.handle, module, text);
  }

  // A function name that is not yet used in this script.
  private unique(name: string): string {
    const base = safeName(name);
    let found = base;
    for (let i = 1; this.names.has(found); i++) found = `${base}_${i}`;
    this.names.add(found);
    return found;
  }

  library(name: string): Compiled | null {
    const found = this.libraries.get(name);
    if (found) return found;
    const entry = findLibrary(name);
    if (entry === null) return null;
    for (const needed of entry.needs) this.library(needed);
    const compiled = { ...entry.compiled };
    this.names.add(compiled.name);
    this.define(0, entry.text);
    this.libraries.set(name, compiled);
    return compiled;
  }

  fn(given: AnyFunction, name: string, wider: FunctionTypes = {}): Compiled {
    const before = sourceOf(given);
    if (before === null) throw new UnlocatedFailure(`'${name}' was traced, and is no part of what is compiled`);
    const fn = before?.fn ?? given;
    if (isIgnored(fn)) throw new UnlocatedFailure(`'${name}' is marked as never compiled (torch.jit.ignore)`);
    const known = this.functions.get(fn) ?? new Map<string, Compiled | null>();
    this.functions.set(fn, known);
    const declared = (fn as { scriptTypes?: FunctionTypes }).scriptTypes ?? before?.types;
    const types = { ...(declared ?? (fn === this.root ? this.options.types : undefined)), ...wider };
    return once(known, variant('', wider), name, () =>
      this.compile(new Source(fn, name), { self: null, home: null, name: this.unique(name), types }, 0),
    );
  }

  privateMethod(module: Module, name: string, wider: FunctionTypes = {}): Compiled {
    const own = this.methods.get(module) ?? new Map<string, Compiled | null>();
    this.methods.set(module, own);
    const key = variant(`_private_${safeName(name)}`, wider);
    const fn = this.privateMember(module, name)?.value as AnyFunction;
    const home = Object.getPrototypeOf(module) as object;
    const handle = this.modules.get(module)?.handle as number;
    const types = { ...typesOf(module)[`#${name}`], ...wider };
    return once(own, key, `#${name}' of '${module.constructor.name}`, () =>
      this.compile(new Source(fn, name), { self: module, home, name: key, types }, handle),
    );
  }

  method(module: Module, name: string, wider: FunctionTypes = {}): Compiled {
    return this.methodAs(module, name, name, null, wider);
  }

  superMethod(module: Module, home: object, name: string, wider: FunctionTypes = {}): Compiled | null {
    const above = Object.getPrototypeOf(home) as object;
    const owner = ownerOf(above, name);
    if (owner === null) return null;
    return this.methodAs(module, name, `${(owner.constructor as AnyFunction).name}_${name}`, owner, wider);
  }

  private methodAs(module: Module, name: string, key: string, home: object | null, wider: FunctionTypes): Compiled {
    const own = this.methods.get(module) ?? new Map<string, Compiled | null>();
    this.methods.set(module, own);
    const full = variant(key, wider);
    return once(own, full, `${name}' of '${module.constructor.name}`, () => this.compileMethod(module, name, full, home, wider));
  }

  private compileMethod(module: Module, name: string, key: string, home: object | null, wider: FunctionTypes): Compiled {
    const entry = this.modules.get(module);
    if (!entry) throw new UnlocatedFailure(`${module.constructor.name} is no part of the module that is compiled`);
    if (module instanceof ScriptModule) return compiledBefore(module, name);
    if (home === null) {
      const builtIn = this.layer(this, module, name);
      if (builtIn !== null) return builtIn;
    }
    const getter = home === null ? getterOf(module, name) : null;
    const owner = home ?? getter?.home ?? ownerOf(module, name);
    const fn = getter?.get ?? (owner as Record<string, unknown> | null)?.[name] ?? propertyOf(module, name);
    if (typeof fn !== 'function' || owner === null) throw new UnlocatedFailure(`${module.constructor.name} has no method '${name}'`);
    if (isIgnored(fn as AnyFunction)) throw new UnlocatedFailure(`'${name}' is marked as never compiled (torch.jit.ignore)`);
    const given = module === this.root && name === 'forward' ? this.options.types : undefined;
    const types = { ...typesOf(owner)[name], ...given, ...wider };
    // A getter's text begins with 'get', which parses in an object literal too.
    return this.compile(new Source(fn as AnyFunction, name), { self: module, home: owner, name: key, types }, entry.handle);
  }

  private compile(source: Source, setting: Omit<Setting, 'shared'>, handle: number): Compiled {
    const { text, origins, ...compiled } = translate(source, { ...setting, shared: this });
    try {
      this.define(handle, text);
    } catch (error) {
      return this.compileUnwrapped(source, setting, handle) ?? refuse(explain(error as Error, source, text, origins));
    }
    return compiled;
  }

  // Second attempt with explicit unwrapping: LibTorch narrows an Optional only after a direct test, TypeScript in other ways too.
  private compileUnwrapped(source: Source, setting: Omit<Setting, 'shared'>, handle: number): Compiled | null {
    const { text, origins: _, ...compiled } = translate(source, { ...setting, shared: this, unwraps: true });
    if (!text.includes('torch._unwrap_optional(')) return null;
    try {
      this.define(handle, text);
    } catch {
      return null;
    }
    return compiled;
  }

  /** The type that the class declares for an attribute; null if it declares none. */
  declaredAttribute(module: Module, name: string): string | null {
    const type = typesOf(module).attributes?.[name];
    return type === undefined ? null : readType(type);
  }
}

// A method of a module that came from another script, a trace or a file.
function compiledBefore(module: ScriptModule, name: string): Compiled {
  const [names, types, required, [returns = 'None']] = native.jitParameters(methodOf(scriptHandle(module), name).handle);
  const parameters = names.map((one, i) => ({
    name: one,
    type: types[i] as string,
    fallback: required.includes(one) ? null : 'None',
  }));
  return { name, parameters, returns, byName: true };
}

// A function is compiled once for each set of widened parameter types; the key names the variant.
const variant = (name: string, wider: FunctionTypes): string => [name, ...Object.keys(wider)].join('_with_');

function once(known: Map<string, Compiled | null>, key: string, name: string, compile: () => Compiled): Compiled {
  const before = known.get(key);
  if (before === null) throw new UnlocatedFailure(`'${name}' calls itself, which TorchScript does not know`);
  if (before) return before;
  known.set(key, null);
  const compiled = compile();
  known.set(key, compiled);
  return compiled;
}

// The nearest object of the prototype chain that has a property.
function ownerOf(from: object, name: string): object | null {
  for (let at: object | null = from; at !== null && at !== Module.prototype; at = Object.getPrototypeOf(at) as object | null) {
    if (Object.hasOwn(at, name)) return at;
  }
  return null;
}

function refuse(error: Error): never {
  throw error;
}

// Converts an error of LibTorch's compiler to one at the source line that caused it.
function explain(error: Error, source: Source, text: string, origins: readonly { start: number; end: number; type: string }[]): Error {
  const message = error.message.trim();
  const lines = [...message.matchAll(/File "<string>", line (\d+)/g)];
  const line = Number(lines[0]?.[1] ?? 1) - 1;
  const origin = origins[line] ?? origins[0];
  const reason = message.split(/\n\s*:?\s*\n|:\s*\n\s*File "<string>"/)[0] ?? message;
  return source.failure(
    origin as never,
    reason.replace(/^\s+|\s+$/g, ''),
    `it became this line of TorchScript: ${(text.split('\n')[line] ?? '').trim()}`,
  );
}
