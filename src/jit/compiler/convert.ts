// Values as what is wanted of them: conditions, floats, tuples and lists.
import type { Node } from 'acorn';
import type { Compiled, Context, Value } from './context';
import { dictTypes, isKnown, isNumeric, join, listElement, listOf, optionalElement, solid, tupleElements, tupleOf, unknown } from './types';

/** An array literal as a tuple. */
export function asTuple(value: Value): Value {
  const { elements } = value;
  if (!elements) return value;
  const parts = elements.map(asTuple);
  const text = parts.length === 1 ? `(${parts[0]?.text},)` : `(${parts.map(({ text }) => text).join(', ')})`;
  return { text, type: tupleOf(parts.map(({ type }) => type)) };
}

/** An array literal as it is by itself: a list where its elements are of one type, else a tuple. */
export function arrayValue(elements: readonly Value[]): Value {
  const types = elements.map(({ type }) => type);
  const element = types.reduce(join, unknown);
  const mixed = types.some((type) => type !== element && !(element === 'float' && type === 'int'));
  if (elements.length > 0 && (mixed || element === unknown) && types.some((type) => type !== unknown)) {
    return { ...asTuple({ text: '', type: '', elements }), elements };
  }
  const parts = elements.map((one) => coerce({ ...one }, element).text);
  return { text: `[${parts.join(', ')}]`, type: listOf(element), elements };
}

/** A number as a float. */
export function asFloat(value: Value): Value {
  if (value.type === 'float' || value.type === unknown) return value;
  if (/^-?\d+$/.test(value.text)) return { text: `${value.text}.0`, type: 'float', constant: value.constant };
  return { text: `float(${value.text})`, type: 'float' };
}

/** A value that may be None where it must not be: TypeScript knows that it is there, and so does LibTorch after a test. */
export function present(c: Context, value: Value): Value {
  if (optionalElement(value.type) === null) return value;
  const text = c.unwraps ? `torch._unwrap_optional(${value.text})` : value.text;
  return { ...value, text, type: solid(value.type) };
}

/** A number as an int: a fraction there is an error when it runs, as it is in JavaScript. */
export function asInt(c: Context, value: Value): Value {
  if (value.type === 'number') return { text: `int(${value.text})`, type: 'int' };
  if (value.type !== 'float') return value;
  return { text: `${(c.shared.library('whole') as Compiled).name}(${value.text})`, type: 'int' };
}

/** A value as one of a type, where JavaScript does not tell the two apart. */
export function coerce(value: Value, type: string): Value {
  const want = solid(type);
  if (value.type === type || value.type === 'None') {
    return value.type === 'None' && type !== 'None' && isKnown(type) ? { ...value, text: `annotate(${type}, None)`, type } : value;
  }
  if (want === 'float' && (value.type === 'int' || value.type === 'number')) return asFloat(value);
  if (want === 'int' && value.type === 'number') return { text: `int(${value.text})`, type: 'int' };
  if (want === 'Device' && typeof value.constant === 'string') return { text: `torch.device(${value.text})`, type: 'Device' };
  const tuple = tupleElements(want);
  if (tuple !== null && value.elements?.length === tuple.length) {
    const parts = value.elements.map((one, i) => coerce(one, tuple[i] as string));
    return asTuple({ text: '', type: '', elements: parts.map((part) => ({ ...part, elements: undefined })) });
  }
  const element = listElement(want);
  // One size serves for all dimensions.
  if (element !== null && isNumeric(element) && (value.type === 'int' || value.type === 'float' || value.type === 'number'))
    return { text: `[${coerce(value, element).text}]`, type: want };
  if (element !== null && value.elements) {
    const parts = value.elements.map((one) => coerce(one, element).text);
    const text = `[${parts.join(', ')}]`;
    const needsType = parts.length === 0 || optionalElement(element) !== null || value.type !== want;
    return { text: needsType && isKnown(want) ? `annotate(${want}, ${text})` : text, type: want };
  }
  if (dictTypes(want) !== null && value.text === '{}' && isKnown(want)) return { text: `annotate(${want}, {})`, type: want };
  return value;
}

/** A value as a condition, true where JavaScript takes it as true. */
export function condition(c: Context, node: Node, value: Value): string {
  const { text, type } = value;
  if (type === 'bool' || type === unknown) return text;
  if (type === 'int' || type === 'float') return `(${text} != 0)`;
  if (type === 'number') return text.endsWith('.item()') ? `bool(${text.slice(0, -7)})` : `(${text} != 0)`;
  if (type === 'str') return `(len(${text}) > 0)`;
  if (type === 'None') return 'False';
  if (optionalElement(type) !== null && !['int', 'float', 'bool', 'str', 'number'].includes(solid(type))) return `(${text} is not None)`;
  throw c.fail(
    node,
    `'${c.textOf(node)}' of type ${type} is no condition: it is always true in JavaScript`,
    type === 'Tensor' ? 'compare a number: x.sum().item() > 0, or x === null' : 'compare it with null, or its length with 0',
  );
}

/** What a condition is known to be while compiling; null where that is known at run time alone. */
export const knownCondition = (value: Value): boolean | null => (typeof value.constant === 'boolean' ? value.constant : null);
