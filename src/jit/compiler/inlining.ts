// Compiles functions within functions: arrow functions and declarations are inlined where they are called.
import type { AnyNode, ArrowFunctionExpression, FunctionDeclaration, FunctionExpression, Node, Statement } from 'acorn';
import { bindParameter, bodyOf, elementType } from './assignments';
import { choose } from './branches';
import { type Context, type LocalFunction, none, type Value } from './context';
import { arrayValue, asTuple, condition } from './convert';
import { statement } from './statements';
import { within } from './syntax';
import { isKnown, listOf, unknown } from './types';

type FunctionLike = ArrowFunctionExpression | FunctionExpression | FunctionDeclaration;

/** The value of a function that the compiled code declares. */
export function localFunction(c: Context, node: FunctionLike): Value {
  if (node.async || node.generator) throw c.fail(node, 'only a plain function can stand within a function');
  if (node.type !== 'ArrowFunctionExpression') {
    for (const part of within(node.body))
      if (part.type === 'ThisExpression')
        throw c.fail(part, "'this' of a function within a function cannot be compiled", 'write it as an arrow function');
  }
  return { text: '', type: unknown, local: { node, scopes: c.scopes() } };
}

/** Whether the expression is a function that is written where it stands. */
export const isFunction = (node: Node): node is ArrowFunctionExpression | FunctionExpression =>
  node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression';

/** Compiles a call of a local function with these arguments. `call` tells apart the places where it is inlined. */
export function callLocal(c: Context, call: Node, local: LocalFunction, args: readonly Value[]): Value {
  const { node } = local;
  if (args.length > node.params.length && !node.params.some(({ type }) => type === 'RestElement'))
    throw c.fail(call, `this function takes ${node.params.length} arguments, ${args.length} were given`);
  return c.within(local, call, () => {
    for (const [i, parameter] of node.params.entries()) bindParameter(c, call, parameter, args[i]);
    if (node.body.type !== 'BlockStatement') return kept(c, node.body, c.expression(node.body));
    return kept(c, node, bodyValue(c, node.body.body));
  });
}

// Evaluates a result where the call stands, so that operators run in the order of the source.
function kept(c: Context, node: Node, value: Value): Value {
  if (value.module || value.items || value.local || value.constant !== undefined) return value;
  if (value.text === '' || value.type === 'None' || /^\w+$/.test(value.text)) return value;
  const name = c.temporary();
  c.emit(`${name} = ${value.text}`, node);
  return { ...value, text: name, elements: undefined };
}

const holdsReturn = (node: Node): boolean => {
  for (const part of within(node)) if (part.type === 'ReturnStatement') return true;
  return false;
};

function alwaysReturns(nodes: readonly Statement[]): boolean {
  const last = nodes.at(-1);
  if (last?.type === 'IfStatement')
    return (
      last.alternate !== null &&
      last.alternate !== undefined &&
      alwaysReturns(bodyOf(last.consequent)) &&
      alwaysReturns(bodyOf(last.alternate))
    );
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}

// The value that statements return.
function bodyValue(c: Context, nodes: readonly Statement[]): Value {
  for (const [i, one] of nodes.entries()) {
    if (one.type === 'ReturnStatement') return one.argument ? c.expression(one.argument) : none;
    if (!holdsReturn(one)) {
      statement(c, one);
      continue;
    }
    if (one.type !== 'IfStatement' || !alwaysReturns(bodyOf(one.consequent)))
      throw c.fail(one, 'a return within a loop or a switch of a local function cannot be compiled', 'make the function a method');
    const rest = [...(one.alternate ? bodyOf(one.alternate) : []), ...nodes.slice(i + 1)];
    return choose(
      c,
      one.test,
      () => bodyValue(c, bodyOf(one.consequent)),
      () => bodyValue(c, rest),
    );
  }
  return none;
}

/** An array literal: a list or a tuple, or an array of the compiler's own if modules or functions are among its elements. */
export function itemsOrList(values: readonly Value[]): Value {
  const isOwn = values.some(({ module, items, local }) => module || items || local);
  return isOwn ? { text: '', type: unknown, items: values } : arrayValue(values);
}

/** Compiles `list.map(fn)`, `list.filter(fn)` and `list.forEach(fn)`; null for other methods. */
export function eachOf(c: Context, call: AnyNode, object: Value, name: string, fn: LocalFunction): Value | null {
  if (name !== 'map' && name !== 'forEach' && name !== 'filter') return null;
  const count = fn.node.params.length;
  if (count > 2) throw c.fail(call, `the function that ${name}() calls takes an element and its index here`);
  const parts = object.items ?? object.elements;
  if (parts && name !== 'filter') {
    // Each is a call of its own.
    const values = parts.map((one, i) => {
      const index: Value = { text: String(i), type: 'int', constant: i };
      return callLocal(c, { ...call, start: call.start + i / parts.length } as AnyNode, fn, [one, index].slice(0, count));
    });
    return name === 'map' ? itemsOrList(values) : none;
  }
  if (object.items) return null;
  return overList(c, call, object, name, fn);
}

function overList(c: Context, call: AnyNode, object: Value, name: 'map' | 'forEach' | 'filter', { node, scopes }: LocalFunction): Value {
  const count = node.params.length;
  const element = elementType(object.type, 0);
  const result = c.declare(`#${call.start}`, call, listOf(unknown));
  if (name !== 'forEach') c.emit(`${result.python} = ${isKnown(result.type) ? `annotate(${result.type}, [])` : '[]'}`, call);
  const [one, index] = [c.temporary(), c.temporary()];
  c.emit(count === 2 ? `for ${index}, ${one} in enumerate(${object.text}):` : `for ${one} in ${object.text}:`, call);
  c.block(() => {
    const given: Value = { text: one, type: element };
    if (name === 'forEach' && node.body.type !== 'BlockStatement') c.unused = node.body;
    const value = callLocal(c, call, { node, scopes }, [given, { text: index, type: 'int' }].slice(0, count));
    if (value.module || value.items || value.local) throw c.fail(call, 'a list holds values, and this is a module or a function');
    if (name === 'forEach') {
      if (value.text !== '' && value.text !== 'None') c.emit(value.text, call);
    } else if (name === 'filter') {
      c.widen(result, listOf(element));
      c.emit(`if ${condition(c, node, value)}:`, call);
      c.block(() => c.emit(`${result.python}.append(${one})`, call));
    } else {
      c.widen(result, listOf(value.elements ? asTuple(value).type : value.type));
      c.emit(`${result.python}.append(${(value.elements ? asTuple(value) : value).text})`, call);
    }
  });
  return name === 'forEach' ? none : { text: result.python, type: result.type };
}
