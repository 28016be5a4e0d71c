// Looks up operators by their JavaScript names, and reads overloads and result types from their schemas.

import { camelCase } from '../../core/names';
import { native } from '../../core/native';
import { parseSchema, type Schema, type SchemaType } from '../../ops/schema';
import { isNumeric, listElement, listOf, optionalElement, optionalOf, tupleOf, unknown } from './types';

let byCamel: Map<string, string> | null = null;

/** The operator for a function or method name, without its namespace; null if there is none. */
export function operatorNamed(name: string): string | null {
  if (byCamel === null) {
    byCamel = new Map();
    for (const full of native.operatorNames()) {
      if (!full.startsWith('aten::')) continue;
      const own = full.slice(6);
      byCamel.set(camelCase(own), own);
    }
  }
  return byCamel.get(name) ?? null;
}

const schemas = new Map<string, Schema[]>();

function schemasOf(operator: string): Schema[] {
  let found = schemas.get(operator);
  if (!found) {
    const name = `aten::${operator}`;
    found = native
      .overloadNames(name)
      .map((overload) => parseSchema(native.operatorSchema(name, overload)))
      .filter((schema) => !schema.arguments.some((a) => a.keywordOnly && a.type.mutated));
    schemas.set(operator, found);
  }
  return found;
}

const bases: Record<string, string> = {
  Tensor: 'Tensor',
  Scalar: 'number',
  int: 'int',
  float: 'float',
  bool: 'bool',
  str: 'str',
  dtype: 'int',
  layout: 'int',
  memoryFormat: 'int',
  device: 'Device',
};

/** Writes a schema's type in TorchScript notation. */
export function typeOf({ base, list, nullable, nullableElements }: SchemaType): string {
  const one = bases[base] ?? unknown;
  const whole = list ? listOf(nullableElements ? optionalOf(one) : one) : one;
  return nullable ? optionalOf(whole) : whole;
}

// Cost of converting an argument's type to a parameter's, 0 for an exact match; null if it does not fit.
function fit(given: string, type: SchemaType): number | null {
  const want = typeOf({ ...type, nullable: false });
  if (given === unknown || want === unknown) return 1;
  if (given === want) return 0;
  if (given === 'None') return type.nullable ? 0 : null;
  const present = optionalElement(given);
  if (present !== null) return fit(present, type);
  if (want === 'number') return isNumeric(given) || given === 'bool' ? 1 : null;
  if (want === 'float') return given === 'int' || given === 'number' ? 2 : null;
  if (given === 'str' && ['dtype', 'layout', 'memoryFormat'].includes(type.base)) return 1;
  if (want === 'int') return given === 'number' ? 2 : given === 'float' ? 3 : null;
  if (want === 'Device') return given === 'str' ? 1 : null;
  const element = listElement(want);
  if (element !== null) {
    const own = listElement(given);
    if (own !== null)
      return own === unknown || own === element || (isNumeric(element) && isNumeric(own))
        ? own === element || own === 'int'
          ? 1
          : 2
        : null;
    if (given.startsWith('Tuple[')) return 2;
    return type.size !== null && fit(given, { ...type, list: false, size: null }) !== null ? 2 : null;
  }
  return null;
}

/** The overload chosen for a call. */
export interface Chosen {
  readonly schema: Schema;
  /** Whether the last positional parameter takes all remaining positional arguments. */
  readonly varargs: boolean;
}

/** Chooses the overload with the lowest conversion cost for arguments of these types; null if none fits. */
export function chooseOverload(operator: string, positional: readonly string[], named: ReadonlyMap<string, string>): Chosen | null {
  let best: Chosen | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const schema of schemasOf(operator)) {
    const cost = costOf(schema, positional, named);
    if (cost === null || cost.sum >= least) continue;
    least = cost.sum;
    best = { schema, varargs: cost.varargs };
  }
  return best;
}

function costOf(
  schema: Schema,
  positional: readonly string[],
  named: ReadonlyMap<string, string>,
): { sum: number; varargs: boolean } | null {
  const ordered = schema.arguments.filter((a) => !a.keywordOnly);
  let sum = schema.overload === '' ? 0 : 0.1;
  let count = positional.length;
  let varargs = false;
  const last = ordered.findIndex((a) => a.type.list && a.type.base === 'int');
  const rest = last < 0 ? [] : positional.slice(last);
  if (last >= 0 && rest.length > 0 && rest.every((type) => isNumeric(type))) {
    const isLast = ordered.slice(last + 1).every((a) => a.fallback !== null);
    if (isLast && (rest.length > 1 || ordered[last]?.type.size === null)) {
      varargs = true;
      count = last;
    }
  }
  if (count > ordered.length) return null;
  for (let i = 0; i < count; i++) {
    const cost = fit(positional[i] as string, (ordered[i] as (typeof ordered)[number]).type);
    if (cost === null) return null;
    sum += cost;
  }
  for (const [name, type] of named) {
    const at = schema.arguments.findIndex((a) => a.name === name);
    const parameter = schema.arguments[at];
    if (parameter === undefined || (!parameter.keywordOnly && ordered.indexOf(parameter) < count)) return null;
    const cost = fit(type, parameter.type);
    if (cost === null) return null;
    sum += cost;
  }
  for (const [i, parameter] of schema.arguments.entries()) {
    const isGiven = named.has(parameter.name) || (!parameter.keywordOnly && i < count) || (varargs && i === last);
    if (!isGiven && parameter.fallback === null) return null;
  }
  return { sum, varargs };
}

/** The result type of an overload, and the names of its elements if all are named. */
export function resultOf({ schema }: Chosen): { type: string; names: string[] | null } {
  const { returns } = schema;
  const types = returns.map((one) => typeOf(one.type));
  if (types.length === 0) return { type: 'None', names: null };
  if (types.length === 1) return { type: types[0] as string, names: null };
  const names = returns.map((one) => camelCase(one.name));
  return { type: tupleOf(types), names: names.every((name) => name !== '') ? names : null };
}
