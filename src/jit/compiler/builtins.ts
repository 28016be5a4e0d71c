// Methods of lists, dicts and strings, and JavaScript's Math.
import type { CallExpression } from 'acorn';
import { arithmetic } from './arithmetic';
import { widenTarget } from './assignments';
import type { Context, Value } from './context';
import { asFloat } from './convert';
import { dictTypes, join, listElement, listOf, unknown } from './types';

/** A method of a list, dict or string; null where TorchScript has none of that name. */
export function listMethod(c: Context, node: CallExpression, object: Value, name: string, args: readonly Value[]): Value | null {
  const { text, type } = object;
  const element = listElement(type);
  const [first, second] = args;
  const target = node.callee.type === 'MemberExpression' ? node.callee.object : node.callee;
  if (type === 'str') return stringMethod(object, name, args);
  const dict = dictTypes(type);
  if (dict !== null) {
    if ((name === 'has' || name === 'hasOwnProperty') && first) return { text: `(${first.text} in ${text})`, type: 'bool' };
    if (name === 'get' && first) return { text: `${text}[${first.text}]`, type: dict[1] };
    return null;
  }
  if (element === null) return null;
  switch (name) {
    case 'push':
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
      return { text: `${text}.reverse()`, type: 'None' };
    case 'concat':
      return { text: `(${[text, ...args.map((one) => one.text)].join(' + ')})`, type };
    case 'slice':
      return { text: `${text}[${first?.text ?? ''}:${second?.text ?? ''}]`, type };
    case 'includes':
      return { text: `(${first?.text} in ${text})`, type: 'bool' };
    case 'join':
      return element === 'str' ? { text: `${first?.text ?? '","'}.join(${text})`, type: 'str' } : null;
    default:
      return null;
  }
}

function stringMethod({ text }: Value, name: string, args: readonly Value[]): Value | null {
  const [first] = args;
  const methods: Record<string, [string, string]> = {
    startsWith: [`${text}.startswith(${first?.text})`, 'bool'],
    endsWith: [`${text}.endswith(${first?.text})`, 'bool'],
    includes: [`(${first?.text} in ${text})`, 'bool'],
    toUpperCase: [`${text}.upper()`, 'str'],
    toLowerCase: [`${text}.lower()`, 'str'],
    trim: [`${text}.strip()`, 'str'],
  };
  const found = methods[name];
  return found ? { text: found[0], type: found[1] } : null;
}

const ofFloat = new Set([
  'sqrt',
  'exp',
  'log',
  'log2',
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

/** `Math.max(a, b)` and its like. */
export function mathCall(c: Context, node: CallExpression, name: string): Value {
  const args = node.arguments.map((one) => c.expression(one));
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
  if (ofFloat.has(name)) return { text: `math.${name}(${asFloat(first).text})`, type: 'float' };
  switch (name) {
    case 'floor': {
      const division = /^\(([\s\S]*)\)$/.exec(first.text);
      const argument = node.arguments[0];
      if (division && argument?.type === 'BinaryExpression' && argument.operator === '/' && argument.left.type !== 'PrivateIdentifier') {
        const [a, b] = [c.expression(argument.left), c.expression(argument.right)];
        if (a.type === 'int' && b.type === 'int') return { text: `(${a.text} // ${b.text})`, type: 'int' };
      }
      return isWhole ? first : { text: `int(math.floor(${asFloat(first).text}))`, type: 'int' };
    }
    case 'ceil':
      return isWhole ? first : { text: `int(math.ceil(${asFloat(first).text}))`, type: 'int' };
    case 'round':
      return isWhole ? first : { text: `int(math.floor(${asFloat(first).text} + 0.5))`, type: 'int' };
    case 'trunc':
      return isWhole ? first : { text: `int(${first.text})`, type: 'int' };
    case 'abs':
      return { text: `abs(${first.text})`, type: first.type };
    case 'sign':
      return { text: `(1 if ${first.text} > 0 else (-1 if ${first.text} < 0 else 0))`, type: 'int' };
    case 'max':
    case 'min': {
      const type = args.map((one) => one.type).reduce(join);
      const parts = args.map((one) => (type === 'float' ? asFloat(one).text : one.text));
      return { text: parts.reduce((sum, one) => `${name}(${sum}, ${one})`), type };
    }
    case 'pow':
      if (second) return arithmetic(c, node, '**', first, second);
  }
  throw c.fail(node, `Math.${name} cannot be compiled`);
}
