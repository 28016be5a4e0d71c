// Coerces an expression to the type that its context needs: condition, float, tuple or list.
import type { Node } from 'acorn';
import { type Context, libraryName, type Value } from './context';
import { dictTypes, isKnown, isNumeric, join, listElement, listOf, optionalElement, solid, tupleElements, tupleOf, unknown } from './types';

/** Converts an array literal to a tuple. */
export function asTuple(value: Value): Value {
  const { elements } = value;
  if (!elements) return value;
  const parts = elements.map(asTuple);
  const text = parts.length === 1 ? `(${parts[0]?.text},)` : `(${parts.map(({ text }) => text).join(', ')})`;
  return { text, type: tupleOf(parts.map(({ type }) => type)) };
}

/** Compiles an array literal without a context: a list if its elements have one type, otherwise a tuple. */
export function arrayValue(elements: readonly Value[]): Value {
  const types = elements.map(({ type }) => type);
  const element = types.reduce(join, unknown);
  const mixed = types.some((type) => type !== element && !(element === 'float' && type === 'int'));
  if (elements.length > 0 && (mixed || element === unknown) && types.some((type) => type !== unknown)) {
    return { ...asTuple({ text: '', type: '', elements }), elements };
  }
  const parts = elements.map((one) => coerce({ ...one }, element).text);
  const isBigint = elements.length > 0 && elements.every((one) => one.isBigint);
  return { text: `[${parts.join(', ')}]`, type: listOf(element), elements, isBigint };
}

/** Converts a number to float. */
export function asFloat(value: Value): Value {
  if (value.type === 'float' || value.type === unknown) return value;
  if (/^-?\d+$/.test(value.text)) return { text: `${value.text}.0`, type: 'float', constant: value.constant };
  return { text: `float(${value.text})`, type: 'float' };
}

/** Converts an Optional value to its element type where None is not allowed: TypeScript has checked it, and LibTorch narrows the type after a test. */
export function present(c: Context, value: Value): Value {
  if (optionalElement(value.type) === null) return value;
  const text = c.unwraps ? `torch._unwrap_optional(${value.text})` : value.text;
  return { ...value, text, type: solid(value.type) };
}

/** The value under a name, whose type LibTorch narrows after a test for None. */
export function named(c: Context, node: Node, value: Value): Value {
  if (/^\w+$/.test(value.text)) return value;
  const name = c.temporary();
  c.emit(`${name} = ${value.text}`, node);
  return { ...value, text: name };
}

/** Converts a number to int. A fraction throws at run time, as it does in JavaScript. */
export function asInt(c: Context, value: Value): Value {
  if (value.type === 'number') return { text: `int(${value.text})`, type: 'int' };
  if (value.type !== 'float') return value;
  return { text: `${libraryName(c, 'whole')}(${value.text})`, type: 'int' };
}

/** Coerces a value to a type where JavaScript does not distinguish the two types. */
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
  // A single size is used for all dimensions.
  if (element !== null && isNumeric(solid(element)) && (value.type === 'int' || value.type === 'float' || value.type === 'number'))
    return {
      text: optionalElement(element) === null ? `[${coerce(value, element).text}]` : `annotate(${want}, [${value.text}])`,
      type: want,
    };
  if (element !== null && value.elements) {
    const parts = value.elements.map((one) => coerce(one, element).text);
    const text = `[${parts.join(', ')}]`;
    const needsType = parts.length === 0 || optionalElement(element) !== null || value.type !== want;
    return { text: needsType && isKnown(want) ? `annotate(${want}, ${text})` : text, type: want };
  }
  if (dictTypes(want) !== null && value.text === '{}' && isKnown(want)) return { text: `annotate(${want}, {})`, type: want };
  return value;
}

/** Converts a value to a condition with JavaScript's truthiness. */
export function condition(c: Context, node: Node, value: Value): string {
  const { text, type } = value;
  if (type === 'bool' || type === unknown) return text;
  if (type === 'int') return `(${text} != 0)`;
  // NaN is false.
  if (type === 'float' || type === 'number') return `${libraryName(c, 'truthOf')}(${asFloat(value).text})`;
  if (type === 'str') return `(len(${text}) > 0)`;
  if (type === 'None') return 'False';
  if (optionalElement(type) !== null && !['int', 'float', 'bool', 'str', 'number'].includes(solid(type))) return `(${text} is not None)`;
  throw c.fail(
    node,
    `'${c.textOf(node)}' of type ${type} is no condition: it is always true in JavaScript`,
    type === 'Tensor' ? 'compare a number: x.sum().item() > 0, or x === null' : 'compare it with null, or its length with 0',
  );
}

/** The value of a condition that is known at compile time; null if it is known only at run time. */
export const knownCondition = (value: Value): boolean | null => (typeof value.constant === 'boolean' ? value.constant : null);
