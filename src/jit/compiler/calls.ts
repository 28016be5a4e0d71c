// Compiles calls of the module's methods and submodules, of functions and operators, and of the methods of values.
import type {
  ArrowFunctionExpression,
  CallExpression,
  Expression,
  MemberExpression,
  Node,
  ObjectExpression,
  PrivateIdentifier,
  SpreadElement,
} from 'acorn';
import { snakeCase } from '../../core/names';
import { Module } from '../../nn/module';
import { setAt } from './assignments';
import { listMethod, mathCall, objectCall } from './builtins';
import { type Compiled, type Context, type FunctionTypes, type LocalFunction, none, type Value } from './context';
import { asInt, coerce, present } from './convert';
import { type External, externalOf, unknownCall } from './externals';
import { indexText, isSlice } from './indexing';
import { callLocal, eachOf, isFunction, localFunction } from './inlining';
import { callFunctional, callLibrary } from './library-call';
import { element } from './literals';
import { checkPrivate, childAt, itemAt, privateOwner, propertyOf } from './members';
import { attributeText } from './names';
import { callOperator, type Given } from './operator-call';
import { operatorNamed } from './operators';
import { type AnyFunction, UnlocatedFailure } from './source';
import { statement } from './statements';
import { futureElement, listElement, optionalElement, tupleElements, unknown } from './types';

export function call(c: Context, node: CallExpression): Value {
  const { callee } = node;
  if (isFunction(callee)) return callLocal(c, node, localFunction(c, callee).local as LocalFunction, values(c, node.arguments));
  if (callee.type === 'Identifier') {
    const alias = c.lookup(callee.name)?.alias;
    if (alias?.module) return callMethod(c, node, alias, 'forward');
    if (alias?.local)
      return callLocal(
        c,
        node,
        alias.local,
        node.arguments.map((one) => c.expression(one)),
      );
    if (c.lookup(callee.name) !== null) throw c.fail(callee, `'${callee.name}' is a value, and functions are no values in TorchScript`);
  }
  if (callee.type === 'MemberExpression' && callee.object.type === 'Super')
    return callSuper(c, node, (callee.property as { name: string }).name);
  const external = externalOf(c, callee);
  if (external !== null) return callExternal(c, node, external);
  if (callee.type === 'MemberExpression' && callee.property.type === 'PrivateIdentifier') return callPrivate(c, node, callee);
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') {
    if (callee.type === 'MemberExpression' || callee.type === 'CallExpression') {
      const module = c.expression(callee);
      if (module.module) return callMethod(c, node, module, 'forward');
    }
    throw unknownCall(c, callee, c.textOf(callee));
  }
  const { name } = callee.property;
  const owner = c.textOf(callee.object as Expression);
  if (owner === 'Math') return mathCall(c, node, name);
  if (owner === 'console') {
    return { text: `print(${node.arguments.map((one) => c.expression(one).text).join(', ')})`, type: 'None' };
  }
  if (owner === 'Array' && name === 'from')
    throw c.fail(callee, 'Array.from() cannot be compiled', 'push in a loop, or map a list: [0, 1, 2].map((i) => ...)');
  if (owner === 'Number' || owner === 'Array' || owner === 'Object' || owner === 'JSON') {
    const built = objectCall(c, node, owner, name);
    if (built === null) throw unknownCall(c, callee, `${owner}.${name}`);
    return built;
  }
  if (callee.object.type === 'Identifier' && c.lookup(callee.object.name) === null) throw unknownCall(c, callee, c.textOf(callee));
  const object = c.expression(callee.object as Expression);
  const [first] = node.arguments;
  const fn = first === undefined || object.module || object.local ? undefined : functionIn(c, first);
  if (fn !== undefined) {
    const each = eachOf(c, node, object, name, fn);
    if (each !== null) return each;
    throw c.fail(nameOf(node), `'${name}' with a function cannot be compiled`, 'map, filter and forEach can; others are written as loops');
  }
  if (object.module) return callMember(c, node, object, name);
  if (object.items) {
    if (name === 'at' && first) return itemAt(c, node, object.items, c.expression(first));
    throw c.fail(nameOf(node), `'${name}' of an array of modules cannot be compiled`);
  }
  return callOnValue(c, node, object, name);
}

// The function of the compiled code that an argument is.
function functionIn(c: Context, node: Expression | SpreadElement): LocalFunction | undefined {
  if (isFunction(node)) return localFunction(c, node).local;
  return node.type === 'Identifier' ? c.lookup(node.name)?.alias?.local : undefined;
}

function callPrivate(c: Context, node: CallExpression, callee: MemberExpression): Value {
  const owner = privateOwner(c, callee);
  const { name } = callee.property as PrivateIdentifier;
  const module = owner.module as Module;
  const value = c.shared.privateMember(module, name)?.value;
  checkPrivate(c, callee.property, name, value);
  if (typeof value !== 'function') throw c.fail(callee.property, `there is no private method '#${name}'`);
  return callCompiled(
    c,
    node,
    callee.property,
    (types) => c.shared.privateMethod(module, name, types),
    (own) => `${owner.text}.${own}`,
  );
}

function values(c: Context, nodes: readonly (Expression | SpreadElement)[]): Value[] {
  return nodes.map((one) => {
    const value = c.expression(one);
    if (value.module || value.items) throw c.fail(one, 'a module cannot be passed to a function');
    if (value.local)
      throw c.fail(one, 'functions within functions (closures) cannot be passed on', 'write a loop, or a method of the module');
    return value;
  });
}

type Compile = (types: FunctionTypes) => Compiled;

/** Compiles a call of a function or method of this script: positional arguments, converted to the parameters' types. */
function callCompiled(c: Context, node: CallExpression, at: Node, compile: Compile, textOf: (name: string) => string): Value {
  const first = failAtCall(c, at, () => compile({}));
  if (first.byName && node.arguments.at(-1)?.type === 'ObjectExpression')
    return callLibrary(
      c,
      node,
      { ...first, name: textOf(first.name) },
      argumentsOf(c, node, (key) => key),
    );
  const given = values(c, node.arguments);
  // A parameter whose int type was guessed from a whole default may get a float here: recompile it with a float.
  const wider = first.parameters.filter(({ guessed }, i) => guessed && given[i]?.type === 'float').map(({ guessed }) => [guessed, 'float']);
  const compiled = wider.length === 0 ? first : failAtCall(c, at, () => compile(Object.fromEntries(wider) as FunctionTypes));
  const { parameters, returns, names } = compiled;
  const text = textOf(compiled.name);
  if (given.length > parameters.length) throw c.fail(node, `${text}() takes ${parameters.length} arguments, ${given.length} were given`);
  const parts = given.map((value, i) => {
    const { type, fallback } = parameters[i] as Compiled['parameters'][number];
    if (value.type === 'None' && c.textOf(node.arguments[i] as Node) === 'undefined' && fallback !== null) return fallback;
    const wanted = coerce(optionalElement(type) === null ? present(c, value) : value, type);
    return type === 'int' ? asInt(c, wanted).text : wanted.text;
  });
  const missing = parameters.slice(given.length).find(({ fallback }) => fallback === null);
  if (missing) throw c.fail(node, `${text}() needs an argument '${missing.name}'`);
  return { text: `${text}(${parts.join(', ')})`, type: returns, names };
}

// Reports a failure that has no source location at the call that led to it.
function failAtCall<T>(c: Context, node: Node, compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    throw error instanceof UnlocatedFailure ? c.fail(node, error.reason) : error;
  }
}

function callMethod(c: Context, node: CallExpression, object: Value, name: string): Value {
  const compile: Compile = (types) => c.shared.method(object.module as Module, name, types);
  return callCompiled(c, node, nameOf(node), compile, (own) => `${object.text}.${own}`);
}

// Compiles `this.child(x)`, `this.method(x)` and `this.layers.at(0)`.
function callMember(c: Context, node: CallExpression, object: Value, name: string): Value {
  const module = object.module as Module;
  const value = propertyOf(module, name);
  if (value instanceof Module)
    return callMethod(c, node, { text: attributeText(object.text, name), type: unknown, module: value }, 'forward');
  if ((name === 'at' || name === 'get') && node.arguments.length === 1)
    return childAt(c, node, object, c.expression(node.arguments[0] as Expression));
  if (typeof value !== 'function') throw c.fail(nameOf(node), `${module.constructor.name} has no method '${name}'`);
  if (name in Module.prototype && name !== 'forward') throw c.fail(nameOf(node), `'${name}' of a module cannot be called in TorchScript`);
  return callMethod(c, node, object, name);
}

function callSuper(c: Context, node: CallExpression, name: string): Value {
  const compile: Compile = (types) => {
    const compiled = c.shared.superMethod(c.self as Module, c.home as object, name, types);
    if (compiled === null) throw new UnlocatedFailure(`there is no method '${name}' above this class`);
    return compiled;
  };
  return callCompiled(c, node, nameOf(node), compile, (own) => `self.${own}`);
}

const tidyPaths = new Set(['tidy', 'memory.tidy']);
const gradModes: Record<string, string> = { noGrad: 'False', enableGrad: 'True' };

// Inlines the body of a function that is called immediately.
function inlined(c: Context, { body }: ArrowFunctionExpression): Value {
  if (body.type !== 'BlockStatement') return c.expression(body);
  let value = none;
  c.statementsScope(() => {
    for (const [i, one] of body.body.entries()) {
      if (one.type !== 'ReturnStatement') statement(c, one);
      else if (i < body.body.length - 1) throw c.fail(one, 'what stands after a return is never run');
      else if (one.argument) value = c.expression(one.argument);
    }
  });
  return value;
}

// Compiles `torch.noGrad(() => ...)` and `torch.enableGrad(() => ...)`.
function inMode(c: Context, node: Node, enabled: string, body: ArrowFunctionExpression): Value {
  const before = c.temporary();
  c.emit(`${before} = torch.is_grad_enabled()`, node);
  c.emit(`torch.set_grad_enabled(${enabled})`, node);
  const value = inlined(c, body);
  const result = c.temporary();
  c.emit(`${result} = ${value.text === '' ? 'None' : value.text}`, node);
  c.emit(`torch.set_grad_enabled(${before})`, node);
  return value.text === '' || value.type === 'None' ? { text: '', type: 'None' } : { ...value, text: result };
}

function callExternal(c: Context, node: CallExpression, external: External): Value {
  if (!('path' in external)) {
    if (typeof external.value !== 'function') throw c.fail(node.callee, `'${external.name}' is no function`);
    if (external.value instanceof Module)
      throw c.fail(node.callee, `'${external.name}' is a module that stands outside`, 'make it a property of the module that uses it');
    const compile: Compile = (types) => c.shared.fn(external.value as AnyFunction, external.name, types);
    return callCompiled(c, node, node.callee, compile, (own) => own);
  }
  const { path } = external;
  const [first] = node.arguments;
  if (first?.type === 'ArrowFunctionExpression' && first.params.length === 0) {
    const mode = gradModes[path];
    if (mode !== undefined) return inMode(c, node, mode, first);
    if (tidyPaths.has(path)) return inlined(c, first);
  }
  if (path === 'jit.isScripting') return { text: 'True', type: 'bool', constant: true };
  if (path === 'jit.isTracing') return { text: 'False', type: 'bool', constant: false };
  if (path === 'jit.fork') return fork(c, node);
  if (path === 'jit.wait') {
    const future = c.expression(first as Expression);
    return { text: `torch.wait(${future.text})`, type: futureElement(future.type) ?? unknown };
  }
  const at = path.lastIndexOf('.');
  const [space, name] = [path.slice(0, Math.max(at, 0)), path.slice(at + 1)];
  const given = argumentsOf(c, node);
  if (space === 'nn.functional') {
    const value = callFunctional(c, node, name, given);
    if (value !== null) return value;
  }
  const prefix = space === '' || space === 'nn.functional' ? '' : space;
  if (path === 'tensor') return callOperator(c, node, 'tensor', null, given);
  const operator = ['', 'nn.functional', 'linalg', 'fft', 'special'].includes(space)
    ? operatorNamed(prefix === '' ? name : `${prefix}${name[0]?.toUpperCase()}${name.slice(1)}`)
    : null;
  if (operator === null)
    throw c.fail(
      node.callee,
      `torch.${path} is no operator that TorchScript knows`,
      'operators of torch, linalg, fft, special and nn.functional are',
    );
  return callOperator(c, node, operator, null, given);
}

// Index of the parenthesis that opens the last call's arguments; -1 if the text does not end with a call.
function lastCall(text: string): number {
  if (!text.endsWith(')')) return -1;
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ')' || text[i] === ']') depth++;
    else if (text[i] === '(' || text[i] === '[') depth--;
    if (depth === 0) return i;
  }
  return -1;
}

// Inlines an arrow function with an expression body, with its parameters bound to the arguments.
function applied(c: Context, fn: ArrowFunctionExpression, args: readonly Expression[]): Value {
  if (fn.body.type === 'BlockStatement') throw c.fail(fn, 'what is forked must be one call', 'make it a method of the module');
  const { body } = fn;
  let value = none;
  c.statementsScope(() => {
    for (const [i, parameter] of fn.params.entries()) {
      const given = args[i];
      if (parameter.type !== 'Identifier' || given === undefined) throw c.fail(parameter, 'this parameter cannot be compiled');
      c.alias(parameter.name, c.expression(given));
    }
    value = c.expression(body);
  });
  return value;
}

function fork(c: Context, node: CallExpression): Value {
  const [target, ...rest] = node.arguments;
  if (target === undefined) throw c.fail(node, 'torch.jit.fork() needs a function');
  const inner = { ...node, callee: target, arguments: rest } as CallExpression;
  const isOwn = target.type === 'ArrowFunctionExpression';
  const result = isOwn ? applied(c, target, rest as Expression[]) : call(c, inner);
  const open = lastCall(result.text);
  if (open <= 0) throw c.fail(target, 'torch.jit.fork() needs a call to run', 'torch.jit.fork((y) => this.method(y), x)');
  const callee = result.text.slice(0, open);
  const args = result.text.slice(open + 1, -1);
  return { text: `fork(${callee}${args === '' ? '' : `, ${args}`})`, type: `Future[${result.type}]` };
}

/** Compiles a call's positional arguments, and the entries of a trailing object as named arguments. */
export function argumentsOf(c: Context, node: CallExpression, nameOf: (key: string) => string = snakeCase): Given {
  const last = node.arguments.at(-1);
  const options = last?.type === 'ObjectExpression' ? last : null;
  const nodes = options === null ? node.arguments : node.arguments.slice(0, -1);
  return { nodes, positional: values(c, nodes), named: options === null ? new Map() : optionsOf(c, options, nameOf) };
}

function optionsOf(c: Context, node: ObjectExpression, nameOf: (key: string) => string): Map<string, Value> {
  const named = new Map<string, Value>();
  for (const property of node.properties) {
    if (property.type === 'SpreadElement' || property.computed || property.key.type !== 'Identifier')
      throw c.fail(property, 'options must be written out by name');
    named.set(nameOf(property.key.name), c.expression(property.value as Expression));
  }
  return named;
}

// The node of the called name, for error locations.
const nameOf = ({ callee }: CallExpression): Node => (callee.type === 'MemberExpression' ? callee.property : callee);

// Compiles a method call on a tensor, list, dict or future.
function callOnValue(c: Context, node: CallExpression, given: Value, name: string): Value {
  const object = present(c, given);
  const { type } = object;
  const [first] = node.arguments;
  if (type === 'Tensor' || type === unknown) {
    if (name === 'at' && type === 'Tensor') return { text: `${object.text}[${indexText(c, node.arguments)}]`, type: 'Tensor' };
    if (name === 'setAt') {
      const given = node.arguments as Expression[];
      const value = given.at(-1);
      if (value === undefined) throw c.fail(node, 'setAt() needs a value');
      return setAt(c, object, indicesOfSetAt(given.slice(0, -1)), c.expression(value), node);
    }
    if (name === 'dispose') return { text: '', type: 'None' };
    if (name === 'item') {
      const isBoolean = booleanMethods.has(innerMethodName(node));
      return isBoolean ? { text: `bool(${object.text})`, type: 'bool' } : { text: `${object.text}.item()`, type: 'number' };
    }
    if (casts.has(name) && node.arguments.length === 0) return { text: `${object.text}.${name}()`, type: 'Tensor' };
    if (type === 'Tensor') {
      const operator = operatorNamed(name);
      if (operator === null) throw c.fail(nameOf(node), `a Tensor has no method '${name}' in TorchScript`);
      const result = callOperator(c, node, operator, object, argumentsOf(c, node));
      return name === 'size' || name === 'numel' || name === 'dim' ? { ...result, isSize: true } : result;
    }
  }
  if (name === 'wait' && futureElement(type) !== null) return { text: `torch.wait(${object.text})`, type: futureElement(type) as string };
  const known = listMethod(c, node, object, name, values(c, node.arguments));
  if (known !== null) return known;
  if (name === 'at' && (listElement(type) !== null || tupleElements(type) !== null))
    return element(c, object, c.expression(first as Expression));
  throw c.fail(nameOf(node), `a value of type ${object.type} has no method '${name}' in TorchScript`);
}

// Methods with boolean results: item() on their result is a boolean.
const booleanMethods = new Set(
  'all any eq ne lt le gt ge logicalAnd logicalOr logicalXor logicalNot isnan isinf isfinite isclose signbit'.split(' '),
);

// Name of the method whose result the call's method is called on: `any` in `x.any().item()`.
function innerMethodName({ callee }: CallExpression): string {
  const inner = callee.type === 'MemberExpression' && callee.object.type === 'CallExpression' ? callee.object.callee : null;
  return inner?.type === 'MemberExpression' && inner.property.type === 'Identifier' ? inner.property.name : '';
}

// The indices may also be in one array, if they cannot be the positions of one index: setAt(['...', 0], 1).
function indicesOfSetAt(indices: readonly Expression[]): readonly Expression[] {
  const [first] = indices;
  if (indices.length !== 1 || first?.type !== 'ArrayExpression') return indices;
  const elements = first.elements as Expression[];
  const isPart = (one: Expression): boolean =>
    one.type === 'TemplateLiteral' || (one.type === 'Literal' && (one.value === null || typeof one.value === 'string'));
  return elements.some((one) => isPart(one) || isSlice(one)) ? elements : indices;
}

const casts = new Set(['float', 'double', 'half', 'bfloat16', 'int', 'long', 'short', 'char', 'byte', 'bool', 'cpu', 'cuda']);
