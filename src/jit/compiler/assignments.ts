// Compiles declarations, assignments and destructuring patterns.
import type { AnyNode, AssignmentExpression, Expression, Node, Pattern, Statement, UpdateExpression, VariableDeclaration } from 'acorn';
import { arithmetic } from './arithmetic';
import { type Context, none, type Value, type Variable } from './context';
import { asTuple, coerce } from './convert';
import { indexText } from './indexing';
import { member } from './members';
import { attributeText } from './names';
import { dictTypes, join, listElement, listOf, tupleElements, unknown } from './types';

export const bodyOf = (node: Statement): readonly Statement[] => (node.type === 'BlockStatement' ? node.body : [node]);

/** Compiles `const a = b` and `let a = b`, with patterns. */
export function declaration(c: Context, node: VariableDeclaration): void {
  const isConst = node.kind === 'const';
  for (const { id, init } of node.declarations) {
    if (!init) {
      if (id.type !== 'Identifier') throw c.fail(id, 'a pattern needs a value');
      c.declare(id.name, id, unknown);
      continue;
    }
    const value = c.expression(init);
    if (id.type === 'Identifier') {
      bindNew(c, id.name, id, value, init, isConst);
    } else {
      destructure(c, id, value, isConst);
    }
  }
}

function bindNew(c: Context, name: string, node: AnyNode, value: Value, at: AnyNode, isConst = false): void {
  if (value.module || value.items || value.local) {
    c.alias(name, value);
    return;
  }
  const variable = c.declare(name, node, value.type, value.names ?? null);
  if (isConst && value.isSize) variable.isSize = true;
  if (value.isBigint) variable.isBigint = true;
  assign(c, variable, value, at);
}

/** Binds a parameter of a function that is inlined to its argument, or to its default. */
export function bindParameter(c: Context, call: Node, parameter: Pattern, given: Value | undefined): void {
  if (parameter.type === 'AssignmentPattern') {
    bindParameter(c, call, parameter.left, given ?? c.expression(parameter.right));
    return;
  }
  if (given === undefined) throw c.fail(call, `the call gives no argument '${c.textOf(parameter)}'`);
  bindElement(c, parameter, given);
}

function assign(c: Context, variable: Variable, value: Value, node: AnyNode): void {
  c.widen(variable, value.type, value.names ?? null);
  c.emit(`${variable.python} = ${coerce(value, variable.type).text}`, node);
}

// Declares each name of a pattern with its part of the value.
function destructure(c: Context, pattern: Pattern, value: Value, isConst = false): void {
  if (pattern.type === 'ObjectPattern') {
    const from = value.module || /^\w+$/.test(value.text) ? value : storeInTemporary(c, pattern, value);
    for (const property of pattern.properties) {
      if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier')
        throw c.fail(property, 'this pattern cannot be compiled');
      bindElement(c, property.value, member(c, property.key, from, property.key.name), isConst);
    }
    return;
  }
  if (pattern.type !== 'ArrayPattern') throw c.fail(pattern, `this pattern (${pattern.type}) cannot be compiled`);
  if (value.items) {
    const { items } = value;
    pattern.elements.forEach((element, i) => {
      if (element?.type === 'RestElement') bindElement(c, element.argument, { text: '', type: unknown, items: items.slice(i) });
      else if (element) bindElement(c, element, items[i] ?? none);
    });
    return;
  }
  const from = storeInTemporary(c, pattern, value);
  pattern.elements.forEach((element, i) => {
    if (element === null) return;
    if (element.type === 'RestElement') {
      bindElement(c, element.argument, { text: `${from.text}[${i}:]`, type: from.type });
      return;
    }
    bindElement(
      c,
      element,
      { text: `${from.text}[${i}]`, type: elementType(from.type, i), isSize: value.isSize, isBigint: value.isBigint },
      isConst,
    );
  });
}

/** The type of an element of a list, tuple or tensor. */
export const elementType = (type: string, i: number): string =>
  listElement(type) ?? tupleElements(type)?.[i] ?? (type === 'Tensor' ? 'Tensor' : unknown);

function storeInTemporary(c: Context, pattern: Pattern, value: Value): Value {
  const whole = asTuple(value);
  const name = c.temporary();
  c.emit(`${name} = ${whole.text}`, pattern);
  return { text: name, type: whole.type, names: value.names };
}

// Declares one element of a pattern, which may be a nested pattern.
function bindElement(c: Context, target: Pattern, value: Value, isConst = false): void {
  if (target.type === 'Identifier') bindNew(c, target.name, target, value, target, isConst);
  else if (target.type === 'ArrayPattern' || target.type === 'ObjectPattern') destructure(c, target, value, isConst);
  else throw c.fail(target, 'defaults in patterns cannot be compiled');
}

/** Compiles `i++` and `i--` as statements. */
export function update(c: Context, node: UpdateExpression): void {
  const { argument } = node;
  const value = arithmetic(c, node, node.operator === '++' ? '+' : '-', c.expression(argument), { text: '1', type: 'int', constant: 1 });
  store(c, argument as Pattern, value);
}

/** Compiles `a = b` and `a += b` as statements. */
export function assignment(c: Context, node: AssignmentExpression): void {
  const { left, right, operator } = node;
  if (operator === '=') {
    if (left.type === 'ArrayPattern') {
      const from = storeInTemporary(c, left, c.expression(right));
      left.elements.forEach((element, i) => {
        if (element !== null) store(c, element, { text: `${from.text}[${i}]`, type: elementType(from.type, i) });
      });
      return;
    }
    store(c, left, c.expression(right));
    return;
  }
  if (operator === '??=') {
    const value = c.expression(left as Expression);
    c.emit(`if ${value.text} is None:`, node);
    c.block(() => store(c, left, c.expression(right)));
    return;
  }
  if (operator === '&&=' || operator === '||=') throw c.fail(node, `'${operator}' cannot be compiled`);
  store(c, left, arithmetic(c, node, operator.slice(0, -1), c.expression(left as Expression), c.expression(right)));
}

function store(c: Context, target: Pattern, value: Value): void {
  if (target.type === 'Identifier') {
    const variable = c.lookup(target.name);
    if (variable === null) throw c.fail(target, `'${target.name}' is not declared in this function`);
    if (variable.alias !== null)
      throw c.fail(target, `'${target.name}' stands for a module or a function and cannot be given another value`);
    assign(c, variable, value, target);
    return;
  }
  if (target.type !== 'MemberExpression' || target.object.type === 'Super') throw c.fail(target, 'this cannot be assigned to');
  const object = c.expression(target.object);
  if (target.computed) {
    const key = c.expression(target.property as Expression);
    widenTarget(c, target.object, dictTypes(object.type) === null ? listOf(value.type) : `Dict[${key.type}, ${value.type}]`);
    c.emit(`${object.text}[${key.text}] = ${value.text}`, target);
    return;
  }
  const isPrivate = target.property.type === 'PrivateIdentifier';
  const given = (target.property as { name: string }).name;
  const name = isPrivate && object.module ? (c.shared.privateMember(object.module, given)?.attribute ?? given) : given;
  if (object.module) {
    const type = c.shared.attributeType(object.module, name);
    if (type === null) throw c.fail(target, `'${name}' is no attribute that TorchScript keeps`, 'give it a value in the constructor');
    c.emit(`${attributeText(object.text, name)} = ${coerce(value, type).text}`, target);
    return;
  }
  if (dictTypes(object.type) !== null) {
    widenTarget(c, target.object, `Dict[str, ${value.type}]`);
    c.emit(`${object.text}[${JSON.stringify(name)}] = ${value.text}`, target);
    return;
  }
  throw c.fail(target, `a property of a value of type ${object.type} cannot be set`);
}

/** Widens the type of a list or dict variable to one that can hold the written value too. */
export function widenTarget(c: Context, node: AnyNode, type: string): void {
  if (node.type !== 'Identifier') return;
  const variable = c.lookup(node.name);
  if (variable !== null) c.widen(variable, join(variable.type, type));
}

/** Compiles `x.setAt(...index, value)`. */
export function setAt(c: Context, object: Value, index: readonly Expression[], value: Value, node: AnyNode): Value {
  c.emit(`${object.text}[${indexText(c, index)}] = ${value.text}`, node);
  return { text: '', type: 'None' };
}
