// Looks up operators by their JavaScript names, and reads overloads and result types from their schemas.

import { camelCase } from '../../core/names';
import { native } from '../../core/native';
import type { Schema, SchemaType } from '../../ops/schema';
import { isVarargsCount, overloadsOf, varargsIndex } from '../../ops/signature';
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
    found = overloadsOf(`aten::${operator}`);
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
  /** Whether the positional arguments are the elements of one list: `view(2, 3)`. */
  readonly varargs: boolean;
}

/**
 * Chooses the overload with the lowest conversion cost for arguments of these types, the first in the parser's order among equals;
 * null if none fits. The first argument of a method is its self.
 */
export function chooseOverload(
  operator: string,
  isMethod: boolean,
  positional: readonly string[],
  named: ReadonlyMap<string, string>,
): Chosen | null {
  let best: Chosen | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const schema of schemasOf(operator)) {
    const varargs = isVarargs(schema, isMethod, positional);
    const given = varargs ? [...(isMethod ? positional.slice(0, 1) : []), 'List[int]'] : positional;
    const cost = costOf(schema, given, named);
    if (cost === null || cost >= least) continue;
    least = cost;
    best = { schema, varargs };
  }
  return best;
}

// The rule of calls that run at once, see src/ops/bind.ts.
function isVarargs(schema: Schema, isMethod: boolean, positional: readonly string[]): boolean {
  const type = schema.arguments[varargsIndex(schema, isMethod)]?.type;
  const rest = isMethod ? positional.slice(1) : positional;
  return type !== undefined && isVarargsCount(rest.length, type) && rest.every(isNumeric);
}

function costOf(schema: Schema, positional: readonly string[], named: ReadonlyMap<string, string>): number | null {
  const ordered = schema.arguments.filter((a) => !a.keywordOnly);
  const count = positional.length;
  let sum = schema.overload === '' ? 0 : 0.1;
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
    const isGiven = named.has(parameter.name) || (!parameter.keywordOnly && i < count);
    if (!isGiven && parameter.fallback === null) return null;
  }
  return sum;
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
