// Compiles member access on modules (parameters, attributes, submodules), tensors, lists, dicts and named results.
import type { Node } from 'acorn';
import { parameterNames } from '../../nn/members';
import { Module } from '../../nn/module';
import { ModuleList, Sequential } from '../../nn/modules/container';
import { ModuleDict } from '../../nn/modules/module-dict';
import { ParameterDict, ParameterList } from '../../nn/modules/parameter-container';
import { Parameter } from '../../nn/parameter';
import { Tensor } from '../../tensor';
import { type Context, none, type Value } from './context';
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
    return { text: property[0](text), type: property[1] };
  }
  const elements = tupleElements(type);
  if (elements !== null && object.names) {
    const at = object.names.indexOf(name);
    if (at >= 0) return { text: `${text}[${at}]`, type: elements[at] as string };
  }
  if (type === 'Device' && name === 'type') return { text: `${text}.type`, type: 'str' };
  if (type === 'Device' && name === 'index') return { text: `${text}.index`, type: 'Optional[int]' };
  if (name === 'length') {
    if (elements !== null) return { text: String(elements.length), type: 'int', constant: elements.length };
    if (listElement(type) !== null || type === 'str' || type === unknown) return { text: `len(${text})`, type: 'int' };
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
  return { text: own, type };
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
export function checkContainer(c: Context, node: Node, { module }: Value): void {
  if (!isContainer(module as Module)) throw c.fail(node, `${(module as Module).constructor.name} cannot be gone through`);
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
