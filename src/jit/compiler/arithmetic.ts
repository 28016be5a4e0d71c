// Arithmetic, comparison and logic on numbers, strings and booleans.
import type { BinaryExpression, Expression, LogicalExpression, Node } from 'acorn';
import type { Compiled, Context, Value } from './context';
import { asFloat, coerce, condition, knownCondition, present } from './convert';
import { dtypeValue } from './literals';
import { isNumeric, join, optionalElement, solid, unknown } from './types';

const methods: Record<string, string> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', '%': 'remainder', '**': 'pow' };
const comparisons: Record<string, string> = {
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
  '===': 'eq',
  '!==': 'ne',
  '==': 'eq',
  '!=': 'ne',
};

function refuseTensors(c: Context, node: Node, operator: string, values: readonly Value[]): void {
  if (!values.some(({ type }) => solid(type) === 'Tensor')) return;
  const method = methods[operator] ?? comparisons[operator];
  throw c.fail(
    node,
    `'${operator}' on a Tensor: JavaScript has no operators on objects`,
    method === undefined ? undefined : `use the method: a.${method}(b)`,
  );
}

/** Converts a value to a string expression, as a template string would. */
export function asText(c: Context, { type, text }: Value): string {
  if (type === 'str') return text;
  if (type === 'bool') return `("true" if ${text} else "false")`;
  if (type === 'None') return '"null"';
  return type === 'float' ? `${(c.shared.library('text') as Compiled).name}(${text})` : `str(${text})`;
}

/** Compiles an arithmetic or bitwise operator, such as `a + b`. */
export function arithmetic(c: Context, node: Node, operator: string, one: Value, other: Value): Value {
  const [left, right] = [present(c, one), present(c, other)];
  refuseTensors(c, node, operator, [left, right]);
  if (operator === '+' && (left.type === 'str' || right.type === 'str'))
    return { text: `(${asText(c, left)} + ${asText(c, right)})`, type: 'str' };
  for (const { type } of [left, right]) {
    if (!isNumeric(type) && type !== 'bool') throw c.fail(node, `'${operator}' on a value of type ${type}`);
  }
  const type = numberType(left.type, right.type);
  const constant = foldNumbers(operator, left.constant, right.constant);
  const isWhole = type === 'int';
  const both = (a: Value, b: Value): string => `(${a.text} ${operator} ${b.text})`;
  switch (operator) {
    case '+':
    case '-':
    case '*':
      return { text: both(left, right), type, constant };
    case '/':
      return { text: both(left, right), type: 'float', constant };
    case '%':
      // JavaScript's result has the sign of the dividend, as C's fmod and unlike Python's %.
      return isWhole
        ? { text: `int(math.fmod(${left.text}, ${right.text}))`, type: 'int' }
        : { text: `math.fmod(${asFloat(left).text}, ${asFloat(right).text})`, type: 'float' };
    case '**': {
      const power = `math.pow(${asFloat(left).text}, ${asFloat(right).text})`;
      const isInt = isWhole && typeof right.constant === 'number' && right.constant >= 0;
      return isInt ? { text: `int(${power})`, type: 'int', constant } : { text: power, type: 'float', constant };
    }
    case '&':
    case '|':
    case '^':
    case '<<':
    case '>>':
      if (!isWhole && type !== unknown) throw c.fail(node, `'${operator}' is for ints`);
      return { text: both(left, right), type };
    default:
      throw c.fail(node, `the operator '${operator}' cannot be compiled`);
  }
}

function numberType(a: string, b: string): string {
  if (a === unknown || b === unknown) return a === 'float' || b === 'float' ? 'float' : unknown;
  const plain = (type: string): string => (type === 'bool' ? 'int' : type);
  return join(plain(a), plain(b));
}

function foldNumbers(operator: string, a: unknown, b: unknown): number | undefined {
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  const results: Record<string, number> = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '**': a ** b };
  return results[operator];
}

/** Compiles comparisons (`a === b`, `a < b`), `in`, and the arithmetic operators. */
export function binary(c: Context, node: BinaryExpression): Value {
  const { operator } = node;
  if (node.left.type === 'PrivateIdentifier') throw c.fail(node, 'private names cannot be compiled');
  if (operator === 'in' || operator === 'instanceof') return membership(c, node);
  let left = c.expression(node.left);
  let right = c.expression(node.right);
  if (comparisons[operator] === undefined) return arithmetic(c, node, operator, left, right);
  const isEqual = operator === '===' || operator === '==';
  if (isEqual || operator === '!==' || operator === '!=') {
    if (left.type === 'None' || right.type === 'None') return nullTest(left, right, isEqual);
  }
  refuseTensors(c, node, operator, [left, right]);
  if (!isEqual && operator !== '!==' && operator !== '!=') [left, right] = [present(c, left), present(c, right)];
  // Data types are numbers in TorchScript.
  if (left.type === 'int') right = dtypeValue(right);
  if (right.type === 'int') left = dtypeValue(left);
  const known = foldComparison(operator, left.constant, right.constant);
  if (known !== null) return { text: known ? 'True' : 'False', type: 'bool', constant: known };
  const sign = operator === '===' ? '==' : operator === '!==' ? '!=' : operator;
  return { text: `(${left.text} ${sign} ${right.text})`, type: 'bool' };
}

function nullTest(left: Value, right: Value, isEqual: boolean): Value {
  const value = right.type === 'None' ? left : right;
  const known = value.type === 'None' ? true : value.module || (value.constant !== undefined && value.constant !== null) ? false : null;
  if (known !== null) return { text: known === isEqual ? 'True' : 'False', type: 'bool', constant: known === isEqual };
  return { text: `(${value.text} is ${isEqual ? '' : 'not '}None)`, type: 'bool' };
}

function foldComparison(operator: string, a: unknown, b: unknown): boolean | null {
  if ((typeof a !== 'number' && typeof a !== 'string') || typeof a !== typeof b) return null;
  const [x, y] = [a as number, b as number];
  switch (operator) {
    case '===':
    case '==':
      return x === y;
    case '!==':
    case '!=':
      return x !== y;
    case '<':
      return x < y;
    case '<=':
      return x <= y;
    case '>':
      return x > y;
    default:
      return x >= y;
  }
}

function membership(c: Context, node: BinaryExpression): Value {
  if (node.operator === 'instanceof') throw c.fail(node, "'instanceof' cannot be compiled");
  const key = c.expression(node.left as Expression);
  const dict = c.expression(node.right);
  return { text: `(${key.text} in ${dict.text})`, type: 'bool' };
}

/** Compiles `a && b`, `a || b` and `a ?? b`. */
export function logical(c: Context, node: LogicalExpression): Value {
  const left = c.expression(node.left);
  if (node.operator === '??') {
    if (left.type === 'None') return c.expression(node.right);
    if (optionalElement(left.type) === null && left.type !== unknown) return left;
    const right = c.expression(node.right);
    const text = /^[\w.]+$/.test(left.text) ? left.text : null;
    if (text === null) throw c.fail(node.left, "the left side of '??' must be a name", 'give it one by const');
    const type = join(solid(left.type), right.type);
    const own = coerce({ text, type: solid(left.type) }, type).text;
    return { text: `(${coerce(right, type).text} if ${text} is None else ${own})`, type };
  }
  const known = left.type === 'bool' || left.type === 'None' ? knownCondition(left) : null;
  const isAnd = node.operator === '&&';
  if (known !== null && known !== isAnd) return left;
  const right = c.expression(node.right);
  if (known !== null) return right;
  const test = (one: Expression, value: Value): string => {
    if (value.type !== 'bool' && value.type !== unknown)
      throw c.fail(one, `'${node.operator}' is for booleans, and this is of type ${value.type}`, "for null there is '??'");
    return condition(c, one, value);
  };
  return { text: `(${test(node.left, left)} ${isAnd ? 'and' : 'or'} ${test(node.right, right)})`, type: 'bool' };
}
