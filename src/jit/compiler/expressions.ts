// Compiles expressions.
import type { ArrayExpression, Expression, Literal, ObjectExpression, SpreadElement } from 'acorn';
import { arithmetic, asText, binary, logical } from './arithmetic';
import { call } from './calls';
import { type Context, none, type Value } from './context';
import { arrayValue, coerce, condition, knownCondition, present } from './convert';
import { externalConstant, pathIn } from './externals';
import { constantValue, element, numberValue, stringText } from './literals';
import { childAt, member } from './members';
import { join, unknown } from './types';

export function expression(c: Context, node: Expression | SpreadElement): Value {
  switch (node.type) {
    case 'Literal':
      return literal(c, node);
    case 'TemplateLiteral': {
      const parts = node.quasis.flatMap(({ value }, i) => {
        const inner = node.expressions[i];
        const text = value.cooked ? [stringText(value.cooked)] : [];
        return inner === undefined ? text : [...text, asText(c, c.expression(inner))];
      });
      return { text: parts.length === 0 ? '""' : `(${parts.join(' + ')})`, type: 'str' };
    }
    case 'Identifier':
      return identifier(c, node);
    case 'ThisExpression':
      if (c.self === null) throw c.fail(node, "'this' in a function that is no method");
      return { text: 'self', type: unknown, module: c.self };
    case 'MemberExpression': {
      if (node.object.type === 'Super' || node.property.type === 'PrivateIdentifier')
        throw c.fail(node, 'private members cannot be compiled', "TypeScript's own `private` can");
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
      if (object.type === 'Tensor') throw c.fail(node, 'a Tensor is not indexed by brackets', 'use x.at(i)');
      return element(c, object, key);
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
          };
        const zero: Value = { text: '0', type: 'int', constant: 0 };
        return node.operator === '+' ? arithmetic(c, node, '+', zero, value) : negative(c, node, value);
      }
      if (node.operator === 'void') return none;
      throw c.fail(node, `'${node.operator}' cannot be compiled`);
    }
    case 'BinaryExpression':
      return binary(c, node);
    case 'LogicalExpression':
      return logical(c, node);
    case 'ConditionalExpression': {
      const test = c.expression(node.test);
      const known = knownCondition(test);
      if (known !== null) return c.expression(known ? node.consequent : node.alternate);
      const yes = c.expression(node.consequent);
      const no = c.expression(node.alternate);
      if (yes.module || no.module) throw c.fail(node, 'which module is called must be known when compiling', 'call both modules in an if');
      const type = join(yes.type, no.type);
      const text = `(${coerce(yes, type).text} if ${condition(c, node.test, test)} else ${coerce(no, type).text})`;
      return { text, type, names: yes.names ?? no.names };
    }
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
      throw c.fail(node, 'functions within functions (closures) cannot be compiled', 'write a loop, or a method of the module');
    case 'AwaitExpression':
    case 'YieldExpression':
      throw c.fail(node, 'nothing in TorchScript is asynchronous', 'torch.jit.fork and torch.jit.wait run things side by side');
    case 'AssignmentExpression':
    case 'UpdateExpression':
      throw c.fail(node, 'an assignment within an expression cannot be compiled', 'make it a statement of its own');
    case 'ChainExpression':
      throw c.fail(node, "'?.' cannot be compiled", 'ask x === null first');
    case 'SpreadElement':
      throw c.fail(node, "'...' can only stand in an array literal");
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
  if (variable !== null) return variable.alias ?? { text: variable.python, type: variable.type, names: variable.names };
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

function array(c: Context, node: ArrayExpression): Value {
  const parts: Value[] = [];
  let elements: Value[] = [];
  for (const one of node.elements) {
    if (one === null) throw c.fail(node, 'an array with holes cannot be compiled');
    if (one.type === 'SpreadElement') {
      if (elements.length > 0) parts.push(arrayValue(elements));
      elements = [];
      parts.push(c.expression(one.argument));
      continue;
    }
    const value = c.expression(one);
    if (value.module) throw c.fail(one, 'modules cannot be put in an array', 'make it a ModuleList in the constructor');
    elements.push(value);
  }
  if (parts.length === 0) return arrayValue(elements);
  if (elements.length > 0) parts.push(arrayValue(elements));
  const type = parts.map((part) => part.type).reduce(join);
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
