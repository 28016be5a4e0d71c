// Compiles member access on modules (parameters, attributes, submodules), tensors, lists, dicts and named results.
import type { Expression, MemberExpression, Node } from 'acorn';
import { parameterNames } from '../../nn/members';
import { Module } from '../../nn/module';
import { ModuleList, Sequential } from '../../nn/modules/container';
import { ModuleDict } from '../../nn/modules/module-dict';
import { ParameterDict, ParameterList } from '../../nn/modules/parameter-container';
import { Parameter } from '../../nn/parameter';
import { Tensor } from '../../tensor';
import { type Context, none, type Value } from './context';
import { pathIn } from './externals';
import { asciiText, constantValue } from './literals';
import { attributeText } from './names';
import { dictTypes, listElement, solid, tupleElements, unknown } from './types';

const properties: Record<string, [text: (object: string) => string, type: string]> = {
  shape: [(x) => `${x}.size()`, 'List[int]'],
  ndim: [(x) => `${x}.dim()`, 'int'],
  dtype: [(x) => `${x}.dtype`, 'int'],
  device: [(x) => `${x}.device`, 'Device'],
  layout: [(x) => `${x}.layout`, 'int'],
  requiresGrad: [(x) => `${x}.requires_grad`, 'bool'],
  isLeaf: [(x) => `${x}.is_leaf`, 'bool'],
  isCuda: [(x) => `${x}.is_cuda`, 'bool'],
  isSparse: [(x) => `${x}.is_sparse`, 'bool'],
  grad: [(x) => `${x}.grad`, 'Optional[Tensor]'],
  data: [(x) => `${x}.data`, 'Tensor'],
  T: [(x) => `${x}.T`, 'Tensor'],
  mT: [(x) => `${x}.mT`, 'Tensor'],
  H: [(x) => `${x}.H`, 'Tensor'],
  mH: [(x) => `${x}.mH`, 'Tensor'],
  real: [(x) => `torch.real(${x})`, 'Tensor'],
  imag: [(x) => `torch.imag(${x})`, 'Tensor'],
};

const holdsParameters = (module: Module): boolean => module instanceof ParameterList || module instanceof ParameterDict;

const isContainer = (module: Module): boolean =>
  module instanceof Sequential || module instanceof ModuleList || module instanceof ModuleDict || holdsParameters(module);

/** The value of a module's JavaScript property, looked up at compile time. */
export const propertyOf = (module: Module, name: string): unknown => (module as unknown as Record<string, unknown>)[name];

/** The getter of this name in a module's class or its base classes; null if the name is not a getter. */
export function getterOf(module: Module, name: string): { home: object; get: () => unknown } | null {
  for (let home: object | null = module; home !== null && home !== Module.prototype; home = Object.getPrototypeOf(home) as object | null) {
    const found = Object.getOwnPropertyDescriptor(home, name);
    if (found) return found.get && home !== module ? { home, get: found.get } : null;
  }
  return null;
}

/** Compiles `object.name`. */
export function member(c: Context, node: Node, object: Value, name: string): Value {
  if (object.module) return moduleMember(c, node, object.module, object.text, name);
  const { text } = object;
  const type = solid(object.type);
  if (type === 'Tensor') {
    const property = properties[name];
    if (property === undefined)
      throw c.fail(node, `'${name}' of a Tensor cannot be compiled`, `known are ${Object.keys(properties).join(', ')}`);
    return { text: property[0](text), type: property[1], isSize: name === 'shape' || name === 'ndim' };
  }
  if (object.items && name === 'length') return { text: String(object.items.length), type: 'int', constant: object.items.length };
  const elements = tupleElements(type);
  if (elements !== null && object.names) {
    const at = object.names.indexOf(name);
    if (at >= 0) return { text: `${text}[${at}]`, type: elements[at] as string };
  }
  if (type === 'Device' && name === 'type') return { text: `${text}.type`, type: 'str' };
  if (type === 'Device' && name === 'index') return { text: `${text}.index`, type: 'Optional[int]' };
  if (name === 'length') {
    if (elements !== null) return { text: String(elements.length), type: 'int', constant: elements.length };
    if (type === 'str') return { text: `len(${asciiText(c, { text, type })})`, type: 'int', isSize: true };
    if (listElement(type) !== null || type === unknown) return { text: `len(${text})`, type: 'int', isSize: true };
  }
  const dict = dictTypes(type);
  if (dict !== null) return { text: `${text}[${JSON.stringify(name)}]`, type: dict[1] };
  if (type === unknown) return { text: `${text}.${name}`, type: unknown };
  throw c.fail(node, `a value of type ${object.type} has no '${name}' in TorchScript`);
}

function moduleMember(c: Context, node: Node, module: Module, text: string, name: string): Value {
  if (name === 'length' && isContainer(module)) {
    const count = namesIn(module).length;
    return { text: String(count), type: 'int', constant: count };
  }
  const getter = getterOf(module, name);
  if (getter !== null) {
    const { returns, name: method } = c.shared.method(module, name);
    return { text: `${text}.${method}()`, type: returns };
  }
  const value = propertyOf(module, name);
  const own = attributeText(text, name);
  if (value instanceof Module) return { text: own, type: unknown, module: value };
  if (value instanceof Parameter || value instanceof Tensor) return { text: own, type: 'Tensor' };
  const items = modulesOf(module, text, value);
  if (items !== null) return items;
  // An attribute that is null stays None: each module has its own TorchScript class, in which the attribute's type is None.
  if (value === null && c.shared.attributeType(module, name) === 'None') return none;
  if (typeof value === 'function') {
    throw c.fail(node, `the method '${name}' can only be called`, 'functions are no values in TorchScript');
  }
  const type = c.shared.attributeType(module, name);
  if (type === null) {
    const what = value === undefined ? 'is not defined' : 'has a value that TorchScript cannot hold';
    throw c.fail(
      node,
      `'${name}' of ${module.constructor.name} ${what}`,
      "its type can be given: static scriptTypes = { attributes: { name: 'int' } }",
    );
  }
  return { text: own, type, isBigint: constantValue(value)?.isBigint };
}

// An array of modules that are submodules too, by another name.
function modulesOf(module: Module, text: string, value: unknown): Value | null {
  if (!Array.isArray(value) || value.length === 0 || !value.every((one) => one instanceof Module)) return null;
  const names = new Map([...module.namedChildren(false)].map(([name, child]) => [child, name]));
  const items = value.map((one: Module): Value | null => {
    const name = names.get(one);
    return name === undefined ? null : { text: attributeText(text, name), type: unknown, module: one };
  });
  return items.includes(null) ? null : { text: '', type: unknown, items: items as Value[] };
}

/** The module whose private member an expression names. */
export function privateOwner(c: Context, node: MemberExpression): Value {
  const path = pathIn(node.object);
  if (path !== null && c.lookup(path[0] as string) === null && typeof c.outer(path)?.value === 'function')
    throw c.fail(node.property, 'private static members cannot be compiled', "static without '#', and constants outside of the class, can");
  const owner = c.expression(node.object as Expression);
  if (!owner.module) throw c.fail(node, 'private members of modules only can be compiled');
  return owner;
}

/** Throws if a private field holds a part of the module that is not registered. */
export function checkPrivate(c: Context, node: Node, name: string, value: unknown): void {
  if (value instanceof Module || value instanceof Tensor)
    throw c.fail(node, `'#${name}' is no part of the module: parameters, buffers and modules in private fields are not registered`);
}

/** Compiles `this.#name`. */
export function privateMember(c: Context, node: Node, { module, text }: Value, name: string): Value {
  const found = c.shared.privateMember(module as Module, name);
  if (found === null)
    throw c.fail(
      node,
      `'#${name}' of ${(module as Module).constructor.name} is not known here: private fields and methods can be compiled, private getters cannot`,
    );
  checkPrivate(c, node, name, found.value);
  if (typeof found.value === 'function')
    throw c.fail(node, `the method '#${name}' can only be called`, 'functions are no values in TorchScript');
  const type = c.shared.attributeType(module as Module, found.attribute);
  if (type === null) throw c.fail(node, `'#${name}' has a value that TorchScript cannot hold`);
  if (type === 'None') return none;
  return { text: attributeText(text, found.attribute), type };
}

/** An element of a container with its name or index. */
export interface ModuleItem {
  readonly key: Value;
  readonly value: Value;
}

const namesIn = (module: Module): string[] =>
  holdsParameters(module) ? parameterNames(module) : [...module.namedChildren(false)].map(([name]) => name);

/** The elements of a container of modules or parameters. */
export function childrenOf({ module, text }: Value): ModuleItem[] {
  return namesIn(module as Module).map((name) => {
    const child = propertyOf(module as Module, name);
    return {
      key: /^\d+$/.test(name)
        ? { text: name, type: 'int', constant: Number(name) }
        : { text: JSON.stringify(name), type: 'str', constant: name },
      value:
        child instanceof Module
          ? { text: attributeText(text, name), type: unknown, module: child }
          : { text: attributeText(text, name), type: 'Tensor' },
    };
  });
}

/** Throws if the module is not an iterable container. */
export function checkedContainer(c: Context, node: Node, value: Value): Value {
  const module = value.module as Module;
  if (!isContainer(module)) throw c.fail(node, `${module.constructor.name} cannot be gone through`);
  return value;
}

/** An element of an array that has modules among its elements. */
export function itemAt(c: Context, node: Node, items: readonly Value[], key: Value): Value {
  const found = typeof key.constant === 'number' ? items.at(key.constant) : undefined;
  if (!found) throw c.fail(node, 'modules can only be got by a known index', 'go through them by for (const layer of layers)');
  return found;
}

/** Compiles `this.layers.at(1)`, `this.layers[1]` and `this.parts.get('name')`. */
export function childAt(c: Context, node: Node, object: Value, key: Value): Value {
  const { constant } = key;
  if (typeof constant !== 'number' && typeof constant !== 'string')
    throw c.fail(node, 'modules can only be got by a known index', 'go through them by for (const layer of this.layers)');
  const names = childrenOf(object);
  const at = typeof constant === 'number' && constant < 0 ? constant + names.length : constant;
  const found = names.find((item) => item.key.constant === at);
  if (!found) throw c.fail(node, `there is no submodule ${String(constant)}`);
  return found.value;
}
