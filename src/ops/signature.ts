// Derives the Python call signatures of an operator from the schemas of its overloads.
import { memoryFormats } from '../core/device';
import { dtypeFromCode } from '../core/dtype';
import { camelCase } from '../core/names';
import { native } from '../core/native';
import { type NamedResults, namedResults } from './named';
import { makeParameter, type Parameter, typeName } from './parameter';
import { parseSchema, type Schema, type SchemaArgument, type SchemaType } from './schema';

/** One way to call a function. */
export interface Signature {
  /** The schema that a call without `out` runs. */
  readonly schema: Schema;
  /** In the order of the schema, which is also the order on the tape. */
  readonly parameters: readonly Parameter[];
  /** Indices of the parameters that may be given by position, in order. */
  readonly positional: readonly number[];
  /** The index of the parameter that receives a method's `this`; -1 for a function. */
  readonly self: number;
  /** The only positional parameter is a list of ints, which may be given as separate arguments: `view(2, 3)`. */
  readonly varargs: boolean;
  /** The overload that writes to tensors given as `out`, and the names of these arguments in its schema. */
  readonly out: { readonly schema: Schema; readonly names: readonly string[]; readonly isList: boolean } | null;
  /** The operator creates a tensor from dtype, layout and device, so `requiresGrad` may be given. */
  readonly factory: boolean;
  /** The operator returns the tensor that it modifies. */
  readonly inPlace: boolean;
  /** The number of results if all are new tensors; 0 otherwise. */
  readonly tensors: number;
  /** Makes the array of several named results; null if the schema does not name them. */
  readonly results: NamedResults | null;
  id: number | null;
  outId: number | null;
}

// Python's parser accepts a number for a tensor in these operators.
const numbersAsTensors = new Set(
  ['add', 'sub', 'subtract', 'mul', 'multiply', 'div', 'divide', 'true_divide', 'floor_divide'].flatMap((name) => [name, `${name}_`]),
);

const isOut = (argument: SchemaArgument): boolean => argument.keywordOnly && argument.type.mutated;

const isOutSchema = (schema: Schema): boolean => schema.arguments.some(isOut);

// Identifies an overload by the types and names of the arguments that a caller gives.
const shapeKey = (schema: Schema): string =>
  schema.arguments
    .filter((a) => !isOut(a) && !optionNames.has(a.name))
    .map((a) => `${a.type.text.replace(/\([^)]*\)/g, '')} ${a.name}`)
    .join(',');

const optionNames = new Set(['dtype', 'layout', 'device', 'pin_memory']);

function isFactory(schema: Schema): boolean {
  return schema.arguments.filter((a) => optionNames.has(a.name)).length === 4;
}

function typeKey(type: SchemaType): string {
  return `${type.base}${type.list ? '[]' : ''}${type.nullable ? '?' : ''}`;
}

// Whether type `a` accepts values that are meant for type `b`, so that overloads with `b` must be tried first.
function isLooser(a: string, b: string): boolean {
  return (
    (a === 'Scalar' && b === 'Tensor') ||
    (a === 'Scalar?' && b === 'Tensor?') ||
    (a === 'int[]' && (b === 'int' || b === 'int?')) ||
    (a === 'Tensor[]' && b.includes('[]') && b !== 'Tensor[]') ||
    (a === 'int' && b === 'Tensor')
  );
}

function mustFollow(a: Schema, b: Schema): boolean {
  const left = a.arguments.filter((x) => !isOut(x));
  const right = b.arguments.filter((x) => !isOut(x));
  if (left.length !== right.length) return false;
  let looser = false;
  for (let i = 0; i < left.length; i++) {
    const p = typeKey((left[i] as SchemaArgument).type);
    const q = typeKey((right[i] as SchemaArgument).type);
    if (p === q) continue;
    if (!isLooser(p, q)) return false;
    looser = true;
  }
  return looser;
}

/** Sorts overloads in the order in which Python's parser tries them: a tensor before a number, a number before a list. */
function inParserOrder(schemas: Schema[]): Schema[] {
  const waiting = [...schemas].sort((a, b) => (shapeKey(a) < shapeKey(b) ? -1 : 1));
  const ordered: Schema[] = [];
  while (waiting.length > 0) {
    const at = waiting.findIndex((candidate) => !waiting.some((other) => other !== candidate && mustFollow(candidate, other)));
    ordered.push(...waiting.splice(Math.max(at, 0), 1));
  }
  return ordered;
}

const unusable = (schema: Schema): boolean =>
  schema.arguments.some((a) => a.type.text.includes('Dimname') || a.type.text.startsWith('Storage'));

/**
 * The index of a list of ints that may be given as separate arguments: the only positional parameter, apart from a method's self,
 * as in `view(2, 3)`. -1 if the overload has no such form.
 */
export function varargsIndex(schema: Schema, isMethod: boolean): number {
  const positional = schema.arguments.filter((a) => !a.keywordOnly && !(isMethod && a.name === 'self'));
  const [only] = positional;
  return positional.length === 1 && only?.type.list && only.type.base === 'int' ? schema.arguments.indexOf(only) : -1;
}

/** Whether so many integers fill a parameter of a type in the form of {@link varargsIndex}: a single one is a sized list itself. */
export const isVarargsCount = (count: number, { size }: SchemaType): boolean => count > 1 || (count === 1 && size === null);

function countTensors(schema: Schema): number {
  const { returns } = schema;
  const fresh = returns.every(({ type }) => type.base === 'Tensor' && !type.list);
  // A tensor that is modified in place is returned as the argument, not as a new tensor.
  return fresh && !(returns.length === 1 && returns[0]?.type.mutated) ? returns.length : 0;
}

function makeSignature(schema: Schema, out: Schema | undefined, form: 'function' | 'method' | 'raw'): Signature {
  const base = schema.name.slice(schema.name.indexOf('::') + 2);
  const numbers = numbersAsTensors.has(base) || (form === 'raw' && (base === 'copy' || base === 'copy_'));
  const parameters = schema.arguments
    .filter((a) => form === 'raw' || !isOut(a))
    .map((a) => makeParameter(a, form === 'function' && a.name === 'self' ? 'input' : camelCase(a.name), numbers));
  const self = form === 'method' ? schema.arguments.findIndex((a) => a.name === 'self') : -1;
  const positional = parameters.flatMap((p, i) => (p.keywordOnly || i === self ? [] : [i]));
  const named = schema.returns.length > 1 && schema.returns.every((r) => r.name !== '');
  const outNames = out ? out.arguments.filter(isOut).map((a) => a.name) : [];
  return {
    schema,
    parameters,
    positional,
    self,
    varargs: form !== 'raw' && varargsIndex(schema, form === 'method') >= 0,
    out: out ? { schema: out, names: outNames, isList: out.arguments.some((a) => isOut(a) && a.type.list) } : null,
    factory: isFactory(schema) && form !== 'raw',
    inPlace: schema.returns.length === 1 && (schema.returns[0]?.type.mutated ?? false),
    tensors: countTensors(schema),
    results: named ? namedResults(schema.returns.map((r) => camelCase(r.name))) : null,
    id: null,
    outId: null,
  };
}

const schemasOf = (name: string): Schema[] =>
  native.overloadNames(name).map((overload) => parseSchema(native.operatorSchema(name, overload)));

/** The schemas of the overloads that return their result, in the order in which a call tries them. */
export const overloadsOf = (name: string): Schema[] =>
  inParserOrder(schemasOf(name).filter((schema) => !unusable(schema) && !isOutSchema(schema)));

/**
 * The signatures of an operator, in the order in which they are tried.
 *
 * @param name the operator's name with its namespace, `aten::add`
 * @param form 'function' (self is named input), 'method' (self is `this`) or 'raw' (the schema unchanged)
 * @param only the name of the only overload to use; default all
 */
export function signaturesOf(name: string, form: 'function' | 'method' | 'raw', only?: string): Signature[] {
  const schemas = schemasOf(name).filter(({ overload }) => only === undefined || overload === only);
  if (form === 'raw') return inParserOrder(schemas).map((schema) => makeSignature(schema, undefined, 'raw'));
  const base = name.slice(name.indexOf('::') + 2);
  let usable = schemas.filter((schema) => !unusable(schema));
  if (form === 'method') usable = usable.filter((schema) => schema.arguments.some((a) => a.name === 'self'));
  // These operators pass a number to the tensor overload, which promotes it like a number.
  if (numbersAsTensors.has(base)) usable = usable.filter((schema) => !schema.overload.startsWith('Scalar'));
  const outs = usable.filter(isOutSchema);
  const bases = usable.filter((schema) => !isOutSchema(schema));
  const paired = new Set<Schema>();
  const signatures = inParserOrder(bases).map((schema) => {
    const out = form === 'function' ? outs.find((candidate) => shapeKey(candidate) === shapeKey(schema)) : undefined;
    if (out) paired.add(out);
    return makeSignature(schema, out, form);
  });
  return signatures;
}

/** The operator's id in native code, looked up once. */
export function operatorId(signature: Signature): number {
  signature.id ??= native.operatorId(signature.schema.name, signature.schema.overload);
  return signature.id;
}

export function outOperatorId(signature: Signature): number {
  const out = signature.out as NonNullable<Signature['out']>;
  signature.outId ??= native.operatorId(out.schema.name, out.schema.overload);
  return signature.outId;
}

function showDefault(fallback: string, type: SchemaType): string {
  if (fallback === 'None') return 'null';
  if (fallback === 'True' || fallback === 'False') return fallback.toLowerCase();
  if (type.base === 'dtype') return `'${dtypeFromCode(Number(fallback))}'`;
  if (type.base === 'memoryFormat') return `'${memoryFormats[Number(fallback)]}'`;
  // 1.0000000000000001e-05 is 0.00001.
  return type.base === 'float' && /^[\d.]+e/.test(fallback) ? String(Number(fallback)) : fallback;
}

/** The signature for error messages: `(Tensor input, Tensor other, *, number alpha = 1, Tensor out = null)`. */
export function describeSignature(signature: Signature): string {
  const parts: string[] = [];
  let starred = false;
  const star = (): void => {
    if (!starred) parts.push('*');
    starred = true;
  };
  signature.parameters.forEach((parameter, i) => {
    if (i === signature.self) return;
    if (parameter.keywordOnly) star();
    const fallback = parameter.fallback === null ? '' : ` = ${showDefault(parameter.fallback, parameter.type)}`;
    parts.push(`${typeName(parameter.type)} ${parameter.name}${fallback}`);
  });
  if (signature.out) {
    star();
    parts.push(signature.out.names.length > 1 || signature.out.isList ? 'Tensor[] out = null' : 'Tensor out = null');
  }
  if (signature.factory) {
    star();
    parts.push('boolean requiresGrad = false');
  }
  return `(${parts.join(', ')})`;
}
