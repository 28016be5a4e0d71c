// Binds a call's arguments to a signature like Python's argument parser: by position, then by name, then checks types.

import { describeCall, missing, multiple, noneFits, tooMany, unexpected, wrongType } from '../core/argument-messages';
import { describeValue, type Options } from '../core/describe';
import { typeError } from '../core/errors';
import { type Parameter, typeName } from './parameter';
import { describeSignature, isVarargsCount, type Signature } from './signature';
import { firstValue, Tag, tape } from './tape';
import { put, putVarargs } from './write';

/** Values in the signature's order (undefined: not given), plus out and requiresGrad, which the operator does not take. */
export interface Bound {
  readonly signature: Signature;
  readonly values: unknown[];
  out: unknown;
  requiresGrad: boolean;
}

const isIntegerValue = (value: unknown): boolean => (typeof value === 'number' && Number.isInteger(value)) || typeof value === 'bigint';

// The integers of a call such as `view(2, 3)` as one list; null if the call does not have that form.
function varargs(signature: Signature, args: readonly unknown[], count: number): unknown[] | null {
  if (!signature.varargs) return null;
  const only = signature.parameters[signature.positional[0] as number] as Parameter;
  if (!isVarargsCount(count, only.type)) return null;
  for (let i = 0; i < count; i++) if (!isIntegerValue(args[i])) return null;
  return args.slice(0, count);
}

/** Counts the named arguments; -1 if `out` or `requiresGrad` is among them, which the operator itself does not take. */
export function countNames(options: Options): number {
  let count = 0;
  for (const key in options) {
    if (options[key] === undefined) continue;
    if ((key === 'out' && options[key] !== null) || key === 'requiresGrad') return -1;
    if (key !== 'out') count++;
  }
  return count;
}

function isVarargs(signature: Signature, args: readonly unknown[], count: number): boolean {
  if (!signature.varargs || count === 0 || typeof args[0] !== 'number') return false;
  return isVarargsCount(count, (signature.parameters[signature.positional[0] as number] as Parameter).type);
}

/**
 * Writes a call's arguments to the tape.
 *
 * @param names the number of arguments in `options`, see {@link countNames}
 * @returns the cell after the last argument given, -1 if the arguments do not match the signature
 */
export function writeCall(
  signature: Signature,
  self: unknown,
  args: readonly unknown[],
  count: number,
  options: Options | null,
  names: number,
): number {
  const { parameters } = signature;
  const { length } = parameters;
  const asVarargs = isVarargs(signature, args, count);
  let at: number = firstValue;
  let end = at;
  let next = 0;
  let found = 0;
  for (let i = 0; i < length; i++) {
    const parameter = parameters[i] as Parameter;
    if (i === signature.self) {
      end = at = put(parameter, at, self);
      if (at < 0) return -1;
      continue;
    }
    let value: unknown;
    if (next < count && !parameter.keywordOnly) {
      if (asVarargs) {
        end = at = putVarargs(at, args, count);
        if (at < 0) return -1;
        next = count;
        continue;
      }
      value = args[next++];
    }
    if (value === undefined && found < names) {
      value = (options as Options)[parameter.name];
      if (value === undefined) for (const other of parameter.otherNames) value ??= (options as Options)[other];
      if (value !== undefined) found++;
    }
    if (value === undefined) {
      if (parameter.required) return -1;
      tape[at++] = Tag.Default;
    } else {
      end = at = put(parameter, at, value);
      if (at < 0) return -1;
    }
  }
  return next < count || found < names ? -1 : end;
}

/** Binds arguments to a signature; null if they do not match it. */
export function bindTo(
  signature: Signature,
  self: unknown,
  args: readonly unknown[],
  count: number,
  options: Options | null,
): Bound | null {
  const { parameters, positional } = signature;
  const values: unknown[] = new Array(parameters.length);
  let given = count;
  if (signature.self >= 0) values[signature.self] = self;
  const list = varargs(signature, args, count);
  if (list !== null) {
    values[positional[0] as number] = list;
    given = 1;
  } else {
    if (count > positional.length) return null;
    for (let i = 0; i < count; i++) {
      const index = positional[i] as number;
      const value = args[i];
      if (value === undefined) continue;
      if (!(parameters[index] as Parameter).accepts(value)) return null;
      values[index] = value;
    }
  }
  let out: unknown;
  let requiresGrad = false;
  if (options !== null) {
    for (const key of Object.keys(options)) {
      const value = options[key];
      if (value === undefined) continue;
      const index = parameters.findIndex((p) => p.name === key || p.otherNames.includes(key));
      if (index >= 0 && index !== signature.self) {
        if (values[index] !== undefined || !(parameters[index] as Parameter).accepts(value)) return null;
        const position = positional.indexOf(index);
        if (position >= 0 && position < given && args[position] !== undefined) return null;
        values[index] = value;
      } else if (key === 'out' && signature.out !== null) {
        out = value;
      } else if (key === 'requiresGrad' && signature.factory && typeof value === 'boolean') {
        requiresGrad = value;
      } else {
        return null;
      }
    }
  }
  for (let i = 0; i < parameters.length; i++) {
    if (values[i] === undefined && (parameters[i] as Parameter).required) return null;
  }
  return { signature, values, out: out === null ? undefined : out, requiresGrad };
}

const isMethodSelf = (signature: Signature, index: number): boolean => index === signature.self;

// Whether a name is an argument of the call that the operator itself does not take.
const isExtra = (signature: Signature, key: string): boolean =>
  (key === 'out' && signature.out !== null) || (key === 'requiresGrad' && signature.factory);

const indexOfName = (signature: Signature, key: string): number =>
  signature.parameters.findIndex((p, i) => !isMethodSelf(signature, i) && (p.name === key || p.otherNames.includes(key)));

const takesName = (signature: Signature, key: string): boolean => isExtra(signature, key) || indexOfName(signature, key) >= 0;

const namesOf = (signature: Signature): string[] => [
  ...signature.parameters.filter((_, i) => !isMethodSelf(signature, i)).map((p) => p.name),
  ...(signature.out === null ? [] : ['out']),
  ...(signature.factory ? ['requiresGrad'] : []),
];

// Why arguments do not fit a signature.
function explain(name: string, signature: Signature, args: readonly unknown[], options: Options): string | null {
  const { parameters, positional } = signature;
  const list = varargs(signature, args, args.length);
  const given = list === null ? args : [list];
  if (given.length > positional.length) {
    if (signature.varargs) return null;
    return `${name}() ${tooMany(positional.length, args.length)}`;
  }
  const seen = new Set<number>();
  for (let i = 0; i < given.length; i++) {
    const index = positional[i] as number;
    const parameter = parameters[index] as Parameter;
    const value = given[i];
    if (value === undefined) continue;
    seen.add(index);
    if (!parameter.accepts(value)) {
      return `${name}(): ${wrongType(parameter.name, i, typeName(parameter.type), value)}`;
    }
  }
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined || isExtra(signature, key)) continue;
    const index = indexOfName(signature, key);
    if (index < 0) return `${name}() ${unexpected(key, namesOf(signature))}`;
    if (seen.has(index)) return `${name}() ${multiple(key)}`;
    const parameter = parameters[index] as Parameter;
    if (!parameter.accepts(value)) {
      return `${name}(): ${wrongType(key, -1, typeName(parameter.type), value)}`;
    }
    seen.add(index);
  }
  const absent = parameters.filter((p, i) => p.required && !isMethodSelf(signature, i) && !seen.has(i)).map((p) => p.name);
  return absent.length > 0 ? `${name}() ${missing(absent)}` : null;
}

// Whether the signature accepts this number of positional and named arguments.
function takesCount(signature: Signature, positional: number, named: number): boolean {
  const own = signature.parameters.filter((_, i) => !isMethodSelf(signature, i));
  const extras = (signature.out ? 1 : 0) + (signature.factory ? 1 : 0);
  if (positional + named < own.filter((p) => p.required).length) return false;
  return signature.varargs || (positional <= signature.positional.length && positional + named <= own.length + extras);
}

// Lists the arguments' types and marks the wrong ones; null if the mismatch is not about types.
function markWrong(signature: Signature, args: readonly unknown[], options: Options): string | null {
  const { parameters, positional } = signature;
  const unknown = Object.keys(options).filter((key) => !isExtra(signature, key) && indexOfName(signature, key) < 0);
  if (unknown.length > 0) return `some of the keywords were incorrect: ${unknown.join(', ')}`;
  if (args.length > positional.length) return null;
  const mark = (parameter: Parameter | undefined, value: unknown): string => {
    const text = describeValue(value);
    return parameter === undefined || value === undefined || parameter.accepts(value) ? text : `!${text}!`;
  };
  const types = [
    ...args.map((value, i) => mark(parameters[positional[i] as number], value)),
    ...Object.entries(options).map(([key, value]) => `${key}: ${mark(parameters[indexOfName(signature, key)], value)}`),
  ];
  return types.some((text) => text.includes('!')) ? `some of the arguments have invalid types: (${types.join(', ')})` : null;
}

/** The TypeError for a call that matches no signature: names the function, the types given and the signatures. */
export function wrongCall(name: string, signatures: readonly Signature[], args: readonly unknown[], given: Options | null): TypeError {
  const options = given ?? {};
  const plausible = signatures.filter((signature) => takesCount(signature, args.length, Object.keys(options).length));
  const only = signatures.length === 1 ? signatures[0] : plausible.length === 1 ? plausible[0] : undefined;
  const unknown = Object.keys(options).find((key) => options[key] !== undefined && !signatures.some((one) => takesName(one, key)));
  const reason =
    unknown !== undefined
      ? `${name}() ${unexpected(unknown, [...new Set(signatures.flatMap(namesOf))])}`
      : only
        ? explain(name, only, args, options)
        : null;
  const one = signatures.length === 1;
  if (reason !== null) {
    const listed = signatures.map((s) => ` * ${describeSignature(s)}`).join('\n');
    return typeError(`${reason}\nexpected${one ? '' : ' one of'}:\n${listed}`);
  }
  const listed = signatures.map((signature) => {
    const wrong = plausible.includes(signature) ? markWrong(signature, args, options) : null;
    return ` * ${describeSignature(signature)}${wrong === null ? '' : `\n      didn't match because ${wrong}`}`;
  });
  return typeError(`${name}() ${noneFits(describeCall(args, options), one)}:\n${listed.join('\n')}`);
}
