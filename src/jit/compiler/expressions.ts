// Compiles expressions.
import type { ArrayExpression, Expression, Literal, ObjectExpression, SpreadElement } from 'acorn';
import { arithmetic, asText, binary, logical } from './arithmetic';
import { choose } from './branches';
import { call } from './calls';
import { chain } from './chains';
import { type Context, none, type Value } from './context';
import { coerce, condition, knownCondition, present } from './convert';
import { externalConstant, pathIn } from './externals';
import { itemsOrList, localFunction } from './inlining';
import { constantValue, element, numberValue, stringText } from './literals';
import { checkedContainer, childAt, childrenOf, itemAt, member, privateMember, privateOwner } from './members';
import { dictTypes, join, listOf, unknown } from './types';

export function expression(c: Context, node: Expression | SpreadElement): Value {
  switch (node.type) {
    case 'Literal':
      return literal(c, node);
    case 'TemplateLiteral': {
      const parts = node.quasis.flatMap(({ value }, i) => {
        const inner = node.expressions[i];
        const text = value.cooked ? [stringText(value.cooked)] : [];
        return inner === undefined ? text : [...text, asText(c, inner, c.expression(inner))];
      });
      return { text: parts.length === 0 ? '""' : `(${parts.join(' + ')})`, type: 'str' };
    }
    case 'Identifier':
      return identifier(c, node);
    case 'ThisExpression':
      if (c.self === null) throw c.fail(node, "'this' in a function that is no method");
      return { text: 'self', type: unknown, module: c.self };
    case 'MemberExpression': {
      if (node.object.type === 'Super') throw c.fail(node, "'super' can only call a method");
      if (node.property.type === 'PrivateIdentifier') {
        return privateMember(c, node.property, privateOwner(c, node), node.property.name);
      }
      if (!node.computed && c.textOf(node.object) === 'Math') return mathConstant(c, node, (node.property as { name: string }).name);
      const known = externalConstant(c, node);
      if (known !== null) return known;
      const path = pathIn(node);
      const outer = path === null ? null : c.outer(path);
      if (outer !== null) return outerValue(c, node, outer.value);
      const object = present(c, c.expression(node.object));
      if (!node.computed) return member(c, node, object, (node.property as { name: string }).name);
      const key = c.expression(node.property as Expression);
      if (object.module) return childAt(c, node, object, key);
      if (object.items) return itemAt(c, node, object.items, key);
      if (object.type === 'Tensor') throw c.fail(node, 'a Tensor is not indexed by brackets', 'use x.at(i)');
      return bracketed(c, node, object, key);
    }
    case 'CallExpression':
      return call(c, node);
    case 'UnaryExpression': {
      const value = c.expression(node.argument);
      if (node.operator === '!') {
        const known = knownCondition(value);
        if (known !== null) return { text: known ? 'False' : 'True', type: 'bool', constant: !known };
        return { text: `(not ${condition(c, node.argument, value)})`, type: 'bool' };
      }
      if (node.operator === '-' || node.operator === '+') {
        if (node.operator === '-' && typeof value.constant === 'number')
          return {
            text: /^[\d.e-]+$/.test(value.text) ? `-${value.text}` : `(-${value.text})`,
            type: value.type,
            constant: -value.constant,
            isBigint: value.isBigint,
          };
        const zero: Value = { text: '0', type: 'int', constant: 0 };
        return node.operator === '+' ? arithmetic(c, node, '+', zero, value) : negative(c, node, value);
      }
      if (node.operator === 'void') return none;
      if (node.operator === '~') return arithmetic(c, node, '^', value, { text: '-1', type: 'int', constant: -1 });
      throw c.fail(node, `'${node.operator}' cannot be compiled`);
    }
    case 'BinaryExpression':
      return binary(c, node);
    case 'LogicalExpression':
      return logical(c, node);
    case 'ConditionalExpression':
      return choose(
        c,
        node.test,
        () => c.expression(node.consequent),
        () => c.expression(node.alternate),
      );
    case 'ArrayExpression':
      return array(c, node);
    case 'ObjectExpression':
      return dict(c, node);
    case 'SequenceExpression': {
      const last = node.expressions.at(-1) as Expression;
      if (node.expressions.slice(0, -1).some((one) => one.type !== 'Literal')) break;
      return c.expression(last);
    }
    case 'ParenthesizedExpression':
      return c.expression(node.expression);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return localFunction(c, node);
    case 'AwaitExpression':
    case 'YieldExpression':
      throw c.fail(node, 'nothing in TorchScript is asynchronous', 'torch.jit.fork and torch.jit.wait run things side by side');
    case 'AssignmentExpression':
    case 'UpdateExpression':
      throw c.fail(node, 'an assignment within an expression cannot be compiled', 'make it a statement of its own');
    case 'ChainExpression':
      return chain(c, node);
    case 'SpreadElement':
      throw c.fail(node, "'...' can only stand in an array literal", 'sizes and lists of tensors can be given as one array: x.view(sizes)');
  }
  throw c.fail(node, `this expression (${node.type}) cannot be compiled`);
}

function negative(c: Context, node: Expression, value: Value): Value {
  const { type } = arithmetic(c, node, '*', { text: '-1', type: 'int' }, value);
  return { text: `(-${value.text})`, type };
}

function literal(c: Context, node: Literal): Value {
  const { value } = node;
  if (value === null && node.raw === 'null') return none;
  if (typeof value === 'number') return numberValue(value, /[.eE]/.test(node.raw ?? '') && !/^0[xX]/.test(node.raw ?? ''));
  return constantValue(value) ?? refuseLiteral(c, node);
}

function refuseLiteral(c: Context, node: Literal): never {
  throw c.fail(node, 'this literal cannot be compiled');
}

function identifier(c: Context, node: Expression & { name: string }): Value {
  const { name } = node;
  const variable = c.lookup(name);
  if (variable !== null)
    return (
      variable.alias ?? {
        text: variable.python,
        type: variable.type,
        names: variable.names,
        isSize: variable.isSize,
        isBigint: variable.isBigint,
      }
    );
  if (name === 'undefined') return none;
  if (name === 'Infinity') return numberValue(Number.POSITIVE_INFINITY, true);
  if (name === 'NaN') return numberValue(Number.NaN, true);
  const outer = c.outer([name]);
  if (outer !== null) return outerValue(c, node, outer.value);
  throw c.fail(node, `'${name}' is not known here`, `pass it in: torch.jit.script(..., { scope: { ${name} } })`);
}

function outerValue(c: Context, node: Expression, value: unknown): Value {
  const constant = constantValue(value);
  if (constant === null)
    throw c.fail(
      node,
      `'${c.textOf(node)}' stands outside of this function and is no value that TorchScript can hold`,
      'functions can only be called; tensors and modules belong in a module',
    );
  return constant;
}

function mathConstant(c: Context, node: Expression, name: string): Value {
  const value = (Math as unknown as Record<string, unknown>)[name];
  if (typeof value !== 'number') throw c.fail(node, `Math.${name} cannot be compiled`);
  return numberValue(value, true);
}

// `list[i]`: TorchScript would take a negative index from the end.
function bracketed(c: Context, node: Expression, object: Value, key: Value): Value {
  if (typeof key.constant === 'number' && key.constant < 0 && dictTypes(object.type) === null)
    throw c.fail(node, 'an array has no negative index', 'use list.at(-1)');
  return element(c, object, key);
}

function array(c: Context, node: ArrayExpression): Value {
  const parts: Value[] = [];
  let elements: Value[] = [];
  for (const one of node.elements) {
    if (one === null) throw c.fail(node, 'an array with holes cannot be compiled');
    if (one.type !== 'SpreadElement') {
      elements.push(c.expression(one));
      continue;
    }
    const spread = c.expression(one.argument);
    const own = spread.items ?? (spread.module ? childrenOf(checkedContainer(c, one, spread)).map(({ value }) => value) : spread.elements);
    if (own) {
      elements.push(...own);
      continue;
    }
    if (elements.length > 0) parts.push(itemsOrList(elements));
    elements = [];
    parts.push(spread);
  }
  if (parts.length === 0) return itemsOrList(elements);
  if (elements.length > 0) parts.push(itemsOrList(elements));
  if (parts.some(({ items }) => items)) throw c.fail(node, 'modules and values cannot be put in one array');
  const type = parts.map((part) => part.type).reduce(join);
  const [first] = parts as [Value];
  if (parts.length === 1)
    return first.type === 'Tensor'
      ? { text: `torch.unbind(${first.text})`, type: listOf('Tensor') }
      : { text: `list(${first.text})`, type };
  return { text: `(${parts.map(({ text }) => text).join(' + ')})`, type };
}

function dict(c: Context, node: ObjectExpression): Value {
  let type = unknown;
  const entries: { key: string; value: Value }[] = [];
  for (const property of node.properties) {
    if (property.type === 'SpreadElement' || property.kind !== 'init') throw c.fail(property, 'only plain properties can stand here');
    const key = property.computed
      ? c.expression(property.key as Expression).text
      : stringText(property.key.type === 'Identifier' ? property.key.name : String((property.key as Literal).value));
    const value = c.expression(property.value as Expression);
    type = join(type, value.type);
    entries.push({ key, value });
  }
  if (entries.length > 1 && type === unknown)
    throw c.fail(
      node,
      'the values of an object are of different types',
      'an object becomes a Dict, whose values are of one type; an array can be a tuple',
    );
  return { text: `{${entries.map(({ key, value }) => `${key}: ${coerce(value, type).text}`).join(', ')}}`, type: `Dict[str, ${type}]` };
}
