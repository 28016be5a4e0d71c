// Arithmetic, comparison and logic on numbers, strings and booleans.
import type { BinaryExpression, Expression, LogicalExpression, Node } from 'acorn';
import { chosen } from './branches';
import { type Context, libraryName, type Value } from './context';
import { asFloat, condition, knownCondition, named, present } from './convert';
import { dtypeValue, stringText } from './literals';
import { isNumeric, join, listElement, optionalElement, solid, unknown } from './types';

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
export function asText(c: Context, node: Node, value: Value): string {
  const { type, text, constant } = value;
  if (type === 'str') return text;
  if (typeof constant === 'number') return stringText(String(constant));
  const library = (name: string): string => libraryName(c, name);
  const element = listElement(type);
  if (element === 'str') return `",".join(${text})`;
  if (element === 'int' || element === 'float') return `${library(element === 'int' ? 'textOfInts' : 'textOfFloats')}(${text})`;
  switch (type) {
    case 'bool':
      return `("true" if ${text} else "false")`;
    case 'None':
      return '"null"';
    case 'int':
      return `str(${text})`;
    case 'float':
      return `${library('text')}(${text})`;
    case 'number':
      return `${library('text')}(float(${text}))`;
    case unknown:
      return `str(${text})`;
  }
  throw c.fail(node, `TorchScript writes a value of type ${type} otherwise than JavaScript`, 'write its numbers, its shape or its length');
}

// JavaScript's bitwise operators have operands and results of 32 bits.
function bitwise(c: Context, operator: string, left: Value, right: Value): Value {
  const whole = ({ text, type }: Value): string => (type === 'bool' ? `int(${text})` : text);
  const low = (text: string): string => `${libraryName(c, 'int32')}(${text})`;
  const by = `(${whole(right)} & 31)`;
  switch (operator) {
    case '<<':
      return { text: low(`${low(whole(left))} << ${by}`), type: 'int' };
    case '>>':
      return { text: `(${low(whole(left))} >> ${by})`, type: 'int' };
    case '>>>':
      return { text: `((${whole(left)} & 4294967295) >> ${by})`, type: 'int' };
    default:
      return { text: low(`${whole(left)} ${operator} ${whole(right)}`), type: 'int' };
  }
}

const isBounded = ({ isSize, constant }: Value): boolean =>
  isSize === true || (typeof constant === 'number' && Math.abs(constant) < 2 ** 31);
const isFactor = ({ constant }: Value): boolean => typeof constant === 'number' && Math.abs(constant) < 2 ** 9;
const isConstant = ({ constant }: Value): boolean => typeof constant === 'number';

// JavaScript's numbers are exact up to 2 ** 53; TorchScript's ints wrap around at 2 ** 63. Sums of two values can only do so
// when a loop repeats them.
function wholeResult(c: Context, operator: string, left: Value, right: Value, text: string): string {
  const library = (name: string): string => libraryName(c, name);
  if (isBounded(left) && isBounded(right)) return text;
  if (operator === '*' && c.loops.length === 0 && (isFactor(left) || isFactor(right))) return text;
  if (operator === '*') return `${library('product')}(${left.text}, ${right.text})`;
  return c.loops.length > 0 && !isConstant(left) && !isConstant(right) ? `${library('exact')}${text}` : text;
}

/** Compiles an arithmetic or bitwise operator, such as `a + b`. */
export function arithmetic(c: Context, node: Node, operator: string, one: Value, other: Value): Value {
  const [left, right] = [present(c, one), present(c, other)];
  refuseTensors(c, node, operator, [left, right]);
  if (operator === '+' && (left.type === 'str' || right.type === 'str'))
    return { text: `(${asText(c, node, left)} + ${asText(c, node, right)})`, type: 'str' };
  for (const { type } of [left, right]) {
    if (!isNumeric(type) && type !== 'bool') throw c.fail(node, `'${operator}' on a value of type ${type}`);
  }
  if (left.isBigint || right.isBigint)
    throw c.fail(
      node,
      `'${operator}' on bigints cannot be compiled`,
      'compute with numbers; { dtype: "int64" } makes a tensor of whole numbers',
    );
  const type = numberType(left.type, right.type);
  const constant = foldNumbers(operator, left.constant, right.constant);
  const isWhole = type === 'int';
  const both = (a: Value, b: Value): string => `(${a.text} ${operator} ${b.text})`;
  switch (operator) {
    case '+':
    case '-':
    case '*': {
      const isSize = isBounded(left) && isBounded(right);
      const text = both(left, right);
      if (!isWhole || constant !== undefined)
        return { text: constant !== undefined && isWhole ? wholeConstant(c, node, constant) : text, type, constant };
      return { text: wholeResult(c, operator, left, right, text), type, isSize };
    }
    case '/':
      return { text: both(left, right), type: 'float', constant };
    case '%':
      // JavaScript's result has the sign of the dividend, as C's fmod and unlike Python's %.
      if (!isWhole) return { text: `math.fmod(${asFloat(left).text}, ${asFloat(right).text})`, type: 'float' };
      if (right.constant !== undefined && right.constant !== 0) return { text: `int(math.fmod(${left.text}, ${right.text}))`, type: 'int' };
      return { text: `${libraryName(c, 'remainder')}(${left.text}, ${right.text})`, type: 'int' };
    case '**': {
      const power = `math.pow(${asFloat(left).text}, ${asFloat(right).text})`;
      const isInt = isWhole && typeof right.constant === 'number' && right.constant >= 0;
      if (!isInt) return { text: power, type: 'float', constant };
      if (constant !== undefined) return { text: wholeConstant(c, node, constant), type: 'int', constant };
      return { text: `${libraryName(c, 'exactPower')}(${power})`, type: 'int' };
    }
    case '&':
    case '|':
    case '^':
    case '<<':
    case '>>':
    case '>>>':
      if (!isWhole && type !== unknown) throw c.fail(node, `'${operator}' is for ints`);
      return bitwise(c, operator, left, right);
    default:
      throw c.fail(node, `the operator '${operator}' cannot be compiled`);
  }
}

function wholeConstant(c: Context, node: Node, value: number): string {
  if (!Number.isSafeInteger(value))
    throw c.fail(node, 'a whole number beyond 2 ** 53 is no int', 'make one of the operands a float, such as 1.0');
  return value < 0 ? `(${value})` : String(value);
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
  if (comparesByIdentity(left, right))
    throw c.fail(
      node,
      `'${operator}' on arrays and objects compares their identity, which TorchScript does not know`,
      'compare their elements',
    );
  if (isBoolean(left) !== isBoolean(right) && [left, right].every(({ type }) => isBoolean({ type }) || type === 'int' || type === 'float'))
    throw c.fail(node, `'${operator}' of a number and a boolean`, 'a boolean equals no number in JavaScript, and 1 or 0 in TorchScript');
  // Data types are numbers in TorchScript.
  if (left.type === 'int') right = dtypeValue(right);
  if (right.type === 'int') left = dtypeValue(left);
  const known = foldComparison(operator, left.constant, right.constant);
  if (known !== null) return { text: known ? 'True' : 'False', type: 'bool', constant: known };
  if (left.type === 'float' && right.type === 'float' && (isEqual || operator === '!==' || operator === '!=')) {
    const equal = `${libraryName(c, 'equalNumbers')}(${left.text}, ${right.text})`;
    return { text: isEqual ? equal : `(not ${equal})`, type: 'bool' };
  }
  const sign = operator === '===' ? '==' : operator === '!==' ? '!=' : operator;
  return { text: `(${left.text} ${sign} ${right.text})`, type: 'bool' };
}

const isBoolean = ({ type }: { type: string }): boolean => type === 'bool';

const comparesByIdentity = (...values: readonly Value[]): boolean =>
  values.some(({ type }) => /^(Optional\[)?(List|Dict|Tuple)\[/.test(type));

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
    const object = named(c, node.left, left);
    return chosen(
      c,
      node,
      `${object.text} is not None`,
      () => ({ text: object.text, type: solid(left.type), names: left.names }),
      () => c.expression(node.right),
    );
  }
  const known = left.type === 'bool' || left.type === 'None' ? knownCondition(left) : null;
  const isAnd = node.operator === '&&';
  if (known !== null && known !== isAnd) return left;
  if (known !== null) return c.expression(node.right);
  const test = (one: Expression, value: Value): string => {
    if (value.type !== 'bool' && value.type !== unknown)
      throw c.fail(one, `'${node.operator}' is for booleans, and this is of type ${value.type}`, "for null there is '??'");
    return condition(c, one, value);
  };
  const first = test(node.left, left);
  const right = c.collected(() => test(node.right, c.expression(node.right)));
  if (right.lines.length === 0) return { text: `(${first} ${isAnd ? 'and' : 'or'} ${right.value})`, type: 'bool' };
  const second = (): Value => {
    c.emitAll(right.lines);
    return { text: right.value, type: 'bool' };
  };
  const value = (): Value => ({ text: isAnd ? 'False' : 'True', type: 'bool' });
  return chosen(c, node, first, isAnd ? second : value, isAnd ? value : second);
}
