// Compiles methods of lists, dicts and strings, and JavaScript's Math.
import type { CallExpression } from 'acorn';
import { arithmetic } from './arithmetic';
import { widenTarget } from './assignments';
import { type Context, libraryName, type Value } from './context';
import { asFloat, present } from './convert';
import { asciiText } from './literals';
import { dictTypes, join, listElement, listOf, unknown } from './types';

/** Compiles a method call on a list, dict or string; null if TorchScript has no such method. */
export function listMethod(c: Context, node: CallExpression, object: Value, name: string, args: readonly Value[]): Value | null {
  const { text, type } = object;
  const element = listElement(type);
  const [first, second] = args;
  const target = node.callee.type === 'MemberExpression' ? node.callee.object : node.callee;
  if (type === 'str') return stringMethod(c, object, name, args);
  const dict = dictTypes(type);
  if (dict !== null) {
    if ((name === 'has' || name === 'hasOwnProperty') && first) return { text: `(${first.text} in ${text})`, type: 'bool' };
    if (name === 'get' && first) return { text: `${text}[${first.text}]`, type: dict[1] };
    return null;
  }
  if (element === null) return null;
  switch (name) {
    case 'push':
      // Its value, the length, would be read after what stands before it in the expression.
      if (c.unused !== node) throw c.fail(node, 'the value of push() cannot be compiled', 'push first, then use list.length');
      for (const one of args.slice(0, -1)) c.emit(`${text}.append(${one.text})`, node);
      widenTarget(
        c,
        target,
        args.reduce((sum, one) => join(sum, listOf(one.type)), listOf(unknown)),
      );
      return { text: `${text}.append(${args.at(-1)?.text ?? ''})`, type: 'None' };
    case 'pop':
      return { text: `${text}.pop()`, type: element };
    case 'shift':
      return { text: `${text}.pop(0)`, type: element };
    case 'reverse':
      if (c.unused !== node) throw c.fail(node, 'the value of reverse() cannot be compiled', 'reverse first, then use the list');
      return { text: `${text}.reverse()`, type: 'None' };
    case 'concat':
      if (args.length === 0) return { text: `list(${text})`, type };
      return { text: `(${[text, ...args.map((one) => (listElement(one.type) === null ? `[${one.text}]` : one.text))].join(' + ')})`, type };
    case 'slice':
      return { text: `${text}[${first?.text ?? ''}:${second?.text ?? ''}]`, type };
    case 'includes':
      if (element === 'float' && first) {
        return { text: `${libraryName(c, 'inFloats')}(${text}, ${asFloat(first).text})`, type: 'bool' };
      }
      return { text: `(${first?.text} in ${text})`, type: 'bool' };
    case 'indexOf':
      return { text: `(${text}.index(${first?.text}) if ${first?.text} in ${text} else -1)`, type: 'int' };
    case 'join':
      return element === 'str' ? { text: `${first?.text ?? '","'}.join(${text})`, type: 'str' } : null;
    default:
      return null;
  }
}

function stringMethod(c: Context, object: Value, name: string, args: readonly Value[]): Value | null {
  const { text } = object;
  const [first] = args;
  const methods: Record<string, () => [string, string]> = {
    startsWith: () => [`${text}.startswith(${first?.text})`, 'bool'],
    endsWith: () => [`${text}.endswith(${first?.text})`, 'bool'],
    includes: () => [`(${first?.text} in ${text})`, 'bool'],
    toUpperCase: () => [`${asciiText(c, object)}.upper()`, 'str'],
    toLowerCase: () => [`${asciiText(c, object)}.lower()`, 'str'],
    trim: () => [`${asciiText(c, object)}.strip()`, 'str'],
    split: () => [`${text}.split(${first?.text})`, 'List[str]'],
    at: () => [`${asciiText(c, object)}[${first?.text}]`, 'str'],
  };
  const found = Object.hasOwn(methods, name) ? methods[name]?.() : undefined;
  return found ? { text: found[0], type: found[1] } : null;
}

const floatFunctions = new Set([
  'sqrt',
  'exp',
  'log',
  'log10',
  'log1p',
  'expm1',
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'sinh',
  'cosh',
  'tanh',
]);

/** Compiles `Object.keys(d)`, `Number.isInteger(n)` and similar calls; null for others. */
export function objectCall(c: Context, node: CallExpression, owner: string, name: string): Value | null {
  const [argument] = node.arguments;
  if (node.arguments.length !== 1 || argument === undefined) return null;
  const value = c.expression(argument);
  const { text, type } = value;
  const dict = dictTypes(type);
  if (owner === 'Object' && dict !== null) {
    if (name === 'keys') return { text: `list(${text}.keys())`, type: listOf(dict[0]) };
    if (name === 'values') return { text: `list(${text}.values())`, type: listOf(dict[1]) };
  }
  if (owner === 'Number') {
    if (name === 'isInteger') return type === 'int' ? yes : { text: `(math.fmod(${asFloat(value).text}, 1.0) == 0.0)`, type: 'bool' };
    if (name === 'isNaN') return type === 'int' ? no : { text: `math.isnan(${asFloat(value).text})`, type: 'bool' };
    if (name === 'isFinite') return type === 'int' ? yes : { text: `math.isfinite(${asFloat(value).text})`, type: 'bool' };
  }
  if (owner === 'Array' && name === 'isArray') return listElement(type) !== null || value.elements ? yes : no;
  return null;
}

const yes: Value = { text: 'True', type: 'bool', constant: true };
const no: Value = { text: 'False', type: 'bool', constant: false };

/** Compiles functions of Math, such as `Math.max(a, b)`. */
export function mathCall(c: Context, node: CallExpression, name: string): Value {
  const spread = node.arguments.find((one) => one.type === 'SpreadElement');
  if (spread)
    throw c.fail(spread, `Math.${name} of an array's elements cannot be compiled`, 'write a loop, or torch.tensor(list).max().item()');
  const args = node.arguments.map((one) => present(c, c.expression(one)));
  for (const [i, { type }] of args.entries()) {
    if (!['int', 'float', 'number', 'bool', unknown].includes(type))
      throw c.fail(
        node.arguments[i] as CallExpression,
        `Math.${name} is for numbers, and this is of type ${type}`,
        `a Tensor has methods: x.${name}()`,
      );
  }
  const [first, second] = args as [Value, Value | undefined];
  const isWhole = first?.type === 'int';
  if (floatFunctions.has(name)) return { text: `math.${name}(${asFloat(first).text})`, type: 'float' };
  switch (name) {
    case 'log2':
      return { text: `${libraryName(c, 'log2')}(${asFloat(first).text})`, type: 'float' };
    case 'floor': {
      const division = /^\(([\s\S]*)\)$/.exec(first.text);
      const argument = node.arguments[0];
      if (division && argument?.type === 'BinaryExpression' && argument.operator === '/' && argument.left.type !== 'PrivateIdentifier') {
        const [a, b] = [c.expression(argument.left), c.expression(argument.right)];
        if (a.type === 'int' && b.type === 'int')
          return { text: `(${a.text} // ${b.text})`, type: 'int', ...(a.isSize && { isSize: true }) };
      }
      return isWhole ? first : { text: `int(math.floor(${asFloat(first).text}))`, type: 'int' };
    }
    case 'ceil':
      return isWhole ? first : { text: `int(math.ceil(${asFloat(first).text}))`, type: 'int' };
    case 'round':
      return isWhole ? first : { text: `int(math.floor(${asFloat(first).text} + 0.5))`, type: 'int' };
    case 'trunc':
      return isWhole ? first : { text: `${libraryName(c, 'intOf')}(${asFloat(first).text})`, type: 'int' };
    case 'abs':
      return { text: `abs(${first.text})`, type: first.type };
    case 'sign':
      if (!isWhole) return { text: `${libraryName(c, 'signOf')}(${asFloat(first).text})`, type: 'float' };
      return { text: `(1 if ${first.text} > 0 else (-1 if ${first.text} < 0 else 0))`, type: 'int' };
    case 'max':
    case 'min': {
      const type = args.map((one) => one.type).reduce(join);
      const parts = args.map((one) => (type === 'float' ? asFloat(one).text : one.text));
      const of = type === 'float' && parts.length > 1 ? libraryName(c, name === 'max' ? 'greaterNumber' : 'lesserNumber') : name;
      return { text: parts.reduce((sum, one) => `${of}(${sum}, ${one})`), type };
    }
    case 'hypot':
      return { text: `math.sqrt(${args.map((one) => `(${asFloat(one).text}) ** 2`).join(' + ')})`, type: 'float' };
    case 'pow':
      if (second) return arithmetic(c, node, '**', first, second);
  }
  throw c.fail(node, `Math.${name} cannot be compiled`);
}
