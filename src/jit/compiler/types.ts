// TorchScript types as strings: `Tensor`, `List[int]`, `Optional[Tensor]`; `?` is an unknown type.

/** An unknown type: LibTorch's compiler checks how the value is used. */
export const unknown = '?';

const inner = (type: string, head: string): string | null =>
  type.startsWith(`${head}[`) && type.endsWith(']') ? type.slice(head.length + 1, -1) : null;

function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '[') depth++;
    else if (text[i] === ']') depth--;
    else if (text[i] === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  const last = text.slice(start).trim();
  return last === '' ? parts : [...parts, last];
}

export const listOf = (element: string): string => `List[${element}]`;
export const tupleOf = (elements: readonly string[]): string => `Tuple[${elements.join(', ')}]`;
export const optionalOf = (type: string): string => (type === 'None' || type.startsWith('Optional[') ? type : `Optional[${type}]`);

export const listElement = (type: string): string | null => inner(type, 'List');
export const optionalElement = (type: string): string | null => inner(type, 'Optional');
export const futureElement = (type: string): string | null => inner(type, 'Future');

export function tupleElements(type: string): string[] | null {
  const text = inner(type, 'Tuple');
  return text === null ? null : splitTop(text);
}

export function dictTypes(type: string): [key: string, value: string] | null {
  const text = inner(type, 'Dict');
  if (text === null) return null;
  const [key = unknown, value = unknown] = splitTop(text);
  return [key, value];
}

/** The type without None. */
export const solid = (type: string): string => optionalElement(type) ?? type;

export const isNumeric = (type: string): boolean => type === 'int' || type === 'float' || type === 'number' || type === unknown;

/** Whether the type has no unknown part. */
export const isKnown = (type: string): boolean => !type.includes(unknown);

/** The type of a variable that holds values of both types. */
export function join(a: string, b: string): string {
  if (a === b || b === unknown) return a;
  if (a === unknown) return b;
  if (a === 'None') return optionalOf(b);
  if (b === 'None') return optionalOf(a);
  const [left, right] = [optionalElement(a), optionalElement(b)];
  if (left !== null || right !== null) return optionalOf(join(left ?? a, right ?? b));
  const numbers = ['int', 'float', 'number'];
  if (numbers.includes(a) && numbers.includes(b)) return a === 'float' || b === 'float' ? 'float' : 'number';
  const [x, y] = [listElement(a), listElement(b)];
  if (x !== null && y !== null) return listOf(join(x, y));
  const [s, t] = [tupleElements(a), tupleElements(b)];
  if (s !== null && t !== null && s.length === t.length) return tupleOf(s.map((one, i) => join(one, t[i] as string)));
  const [d, e] = [dictTypes(a), dictTypes(b)];
  if (d !== null && e !== null) return `Dict[${join(d[0], e[0])}, ${join(d[1], e[1])}]`;
  return unknown;
}

const words: Record<string, string> = { number: 'float', boolean: 'bool', string: 'str', null: 'None', undefined: 'None' };

/** Parses a type in TorchScript or TypeScript notation: `int`, `Tensor[]`, `Tensor | null`, `[Tensor, int]`. */
export function readType(text: string): string {
  const trimmed = text.trim();
  const parts = trimmed.split('|').map((part) => part.trim());
  if (parts.length === 2 && (parts[1] === 'null' || parts[1] === 'undefined')) return optionalOf(readType(parts[0] as string));
  if (trimmed.endsWith('?')) return optionalOf(readType(trimmed.slice(0, -1)));
  if (trimmed.endsWith('[]')) return listOf(readType(trimmed.slice(0, -2)));
  if (trimmed.startsWith('[') && trimmed.endsWith(']')) return tupleOf(splitTop(trimmed.slice(1, -1)).map(readType));
  const record = /^Record<\s*(\w+)\s*,(.*)>$/.exec(trimmed);
  if (record) return `Dict[${readType(record[1] as string)}, ${readType(record[2] as string)}]`;
  return words[trimmed] ?? trimmed;
}
