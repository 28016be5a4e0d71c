// Compiles values that are known at compile time, and element access on lists, tuples and dicts.
import { dtypeCode } from '../../core/dtype';
import { type Context, libraryName, none, type Value } from './context';
import { arrayValue, asInt } from './convert';
import { dictTypes, join, listElement, tupleElements, unknown } from './types';

export const stringText = (text: string): string => JSON.stringify(text);

/** Writes a number as a literal. */
export function numberValue(value: number, isFloat: boolean): Value {
  if (Number.isNaN(value)) return { text: 'float("nan")', type: 'float' };
  if (!Number.isFinite(value)) return { text: `float("${value > 0 ? 'inf' : '-inf'}")`, type: 'float', constant: value };
  if (Number.isSafeInteger(value) && !isFloat) return { text: String(value), type: 'int', constant: value };
  const text = String(value);
  return { text: /[.e]/.test(text) ? text : `${text}.0`, type: 'float', constant: value };
}

/** Writes a value that is known at compile time as a literal; null if TorchScript has no literal for it. */
export function constantValue(value: unknown): Value | null {
  if (value === null || value === undefined) return none;
  if (typeof value === 'number') return numberValue(value, false);
  if (typeof value === 'bigint') return { text: String(value), type: 'int', constant: Number(value), isBigint: true };
  if (typeof value === 'boolean') return { text: value ? 'True' : 'False', type: 'bool', constant: value };
  if (typeof value === 'string') return { text: stringText(value), type: 'str', constant: value };
  if (!Array.isArray(value)) return null;
  const elements = value.map(constantValue);
  return elements.some((one) => one === null) ? null : arrayValue(elements as Value[]);
}

/** Compiles `list[i]` and `dict[key]`. */
export function element(c: Context, object: Value, key: Value): Value {
  const elements = tupleElements(object.type);
  const type =
    elements !== null
      ? typeof key.constant === 'number'
        ? (elements.at(key.constant) ?? unknown)
        : elements.reduce(join, unknown)
      : (listElement(object.type) ?? dictTypes(object.type)?.[1] ?? (object.type === 'str' ? 'str' : unknown));
  const text = object.type === 'str' ? asciiText(c, object) : object.text;
  return {
    text: `${text}[${dictTypes(object.type) === null ? asInt(c, key).text : key.text}]`,
    type,
    ...(object.isSize && { isSize: true }),
    isBigint: object.isBigint,
  };
}

/** A string whose characters are counted: an error at run time unless it is ASCII. */
export function asciiText(c: Context, { text, constant }: Value): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  if (typeof constant === 'string' && /^[\x00-\x7f]*$/.test(constant)) return text;
  return `${libraryName(c, 'ascii')}(${text})`;
}

/** Converts the name of a data type to its number; returns other values unchanged. */
export function dtypeValue(value: Value): Value {
  const code = typeof value.constant === 'string' ? dtypeCode(value.constant) : undefined;
  return code === undefined ? value : { text: String(code), type: 'int', constant: code };
}
