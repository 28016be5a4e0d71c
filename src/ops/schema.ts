// Parses LibTorch's operator schemas: `aten::add.Tensor(Tensor self, ..., *, Scalar alpha=1) -> Tensor`.

/** The type of a parameter without `?` and `[]`. */
export type BaseType =
  | 'Tensor'
  | 'Scalar'
  | 'int'
  | 'float'
  | 'bool'
  | 'str'
  | 'dtype'
  | 'device'
  | 'layout'
  | 'memoryFormat'
  | 'generator'
  | 'other';

export interface SchemaType {
  readonly base: BaseType;
  /** null is allowed. */
  readonly nullable: boolean;
  readonly list: boolean;
  /** null is allowed as an element. */
  readonly nullableElements: boolean;
  /** `int[2]`: the length that a single number is repeated to. */
  readonly size: number | null;
  /** The operator writes to the tensor: `Tensor(a!)`. */
  readonly mutated: boolean;
  /** The type's text in the schema. */
  readonly text: string;
}

export interface SchemaArgument {
  readonly name: string;
  readonly type: SchemaType;
  readonly keywordOnly: boolean;
  /** The default's text in the schema; null for a required argument. */
  readonly fallback: string | null;
}

export interface SchemaReturn {
  readonly name: string;
  readonly type: SchemaType;
}

export interface Schema {
  /** With its namespace: `aten::add`. */
  readonly name: string;
  readonly overload: string;
  readonly arguments: readonly SchemaArgument[];
  readonly returns: readonly SchemaReturn[];
}

const bases: Record<string, BaseType> = {
  Tensor: 'Tensor',
  Scalar: 'Scalar',
  number: 'Scalar',
  int: 'int',
  SymInt: 'int',
  float: 'float',
  bool: 'bool',
  str: 'str',
  ScalarType: 'dtype',
  Device: 'device',
  Layout: 'layout',
  MemoryFormat: 'memoryFormat',
  Generator: 'generator',
};

function parseType(text: string): SchemaType {
  let rest = text.replace(/\([^)]*\)/g, '');
  const mutated = /\([^)]*!/.test(text);
  let nullable = false;
  let list = false;
  let nullableElements = false;
  let size: number | null = null;
  if (rest.endsWith('?')) {
    nullable = true;
    rest = rest.slice(0, -1);
  }
  const bracket = /\[(\d*)\]$/.exec(rest);
  if (bracket) {
    list = true;
    size = bracket[1] ? Number(bracket[1]) : null;
    rest = rest.slice(0, bracket.index);
    if (rest.endsWith('?')) {
      nullableElements = true;
      rest = rest.slice(0, -1);
    }
  }
  return { base: bases[rest] ?? 'other', nullable, list, nullableElements, size, mutated, text };
}

// Splits at the commas outside brackets and quotes.
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '"' || c === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  const last = text.slice(start).trim();
  if (last) parts.push(last);
  return parts;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  throw new SyntaxError(`unbalanced schema: ${text}`);
}

function parseArgument(text: string, keywordOnly: boolean): SchemaArgument {
  const match = /^(.*?)\s([A-Za-z_]\w*)(?:=(.*))?$/s.exec(text);
  if (!match) throw new SyntaxError(`an argument of a schema that cannot be read: ${text}`);
  return { name: match[2] ?? '', type: parseType(match[1] ?? ''), keywordOnly, fallback: match[3] ?? null };
}

function parseReturn(text: string): SchemaReturn {
  const match = /^(\S.*?)(?:\s([A-Za-z_]\w*))?$/.exec(text);
  return { name: match?.[2] ?? '', type: parseType(match?.[1] ?? text) };
}

/** Parses a schema in the form that LibTorch prints. */
export function parseSchema(text: string): Schema {
  const open = text.indexOf('(');
  const close = closing(text, open);
  const [name = '', overload = ''] = text.slice(0, open).split('.');
  const parsed: SchemaArgument[] = [];
  let keywordOnly = false;
  for (const part of splitTop(text.slice(open + 1, close))) {
    if (part === '*') keywordOnly = true;
    else if (part !== '...') parsed.push(parseArgument(part, keywordOnly));
  }
  const after = text
    .slice(close + 1)
    .replace(/^\s*->\s*/, '')
    .trim();
  const inner = after.startsWith('(') ? after.slice(1, closing(after, 0)) : after;
  return { name, overload, arguments: parsed, returns: splitTop(inner).map(parseReturn) };
}
