// Types of parameters: how messages name them, which values they accept, and the TypeScript type of those values.
import { Device, type DeviceLike, type MemoryFormat, memoryFormats } from '../core/device';
import { type DType, dtypeCode } from '../core/dtype';
import { Generator } from '../core/generator';
import { TensorHandle } from '../core/tensor-handle';
import { isIntegerArray, isTypedArray } from '../core/typed-array';
import type { Tensor } from '../tensor/tensor';

type Check = (value: unknown) => boolean;

/** The type of a parameter. */
export interface Type<T> {
  /** The type's name in error texts: `int|int[]`. */
  readonly text: string;
  readonly check: Check;
  /** Whether bigints are converted to numbers. */
  readonly isInt: boolean;
  /** Whether an object literal is a value of the type, and not options. */
  readonly isRecord: boolean;
  /** Whether a value may be a list: a typed array is converted to one. */
  readonly isList?: boolean;
  /** Whether it accepts one value only. */
  readonly isOnly?: true;
  /** Absent at run time; carries the TypeScript type of the values. */
  readonly of?: T;
}

/** The type of an optional parameter. */
export interface Optional<T> extends Type<T> {
  /** The default value; a list is copied for each call. */
  readonly fallback: T;
  /** The default as error texts and docs show it; null: not shown. */
  readonly shown: string | null;
}

/** A parameter that can only be passed by name. */
export interface ByName {
  readonly isByName: true;
}

/** A parameter that takes an object literal by name only: by position it would be read as options. */
export interface LiteralByName<P> {
  /** Absent at run time; carries the TypeScript type of the values by position. */
  readonly byPosition: P;
}

/** The TypeScript type of a parameter type's values. */
export type ValueOf<P> = P extends Type<infer T> ? T : never;

/** A type for values that pass `check`. */
export function type<T>(text: string, check: Check): Type<T> {
  return { text, check, isInt: false, isRecord: false };
}

const isInteger: Check = (value) => (typeof value === 'number' && Number.isInteger(value)) || typeof value === 'bigint';

export const int: Type<number> = { ...type('int', isInteger), isInt: true };
/** An integer; a bigint stays a bigint. */
export const integer: Type<number | bigint> = type('integer', isInteger);
export const float: Type<number> = type('float', (value) => typeof value === 'number');
export const boolean: Type<boolean> = type('boolean', (value) => typeof value === 'boolean');
export const string: Type<string> = type('string', (value) => typeof value === 'string');
export const tensor: Type<Tensor> = type('Tensor', (value) => value instanceof TensorHandle);
/** A tensor or an iterable of tensors; the elements of an iterator are not looked at before they are used. */
export const tensors: Type<Tensor | Iterable<Tensor>> = type('Tensor|Tensor[]', (value) => {
  if (Array.isArray(value)) return value.every((one) => one instanceof TensorHandle);
  return value instanceof TensorHandle || (typeof value === 'object' && value !== null && Symbol.iterator in value);
});
export const dtype: Type<DType> = type('dtype', (value) => typeof value === 'string' && dtypeCode(value) !== undefined);
export const device: Type<DeviceLike> = type('Device', (value) => value instanceof Device || typeof value === 'string' || isInteger(value));
export const memoryFormat: Type<MemoryFormat> = type('memoryFormat', (value) => memoryFormats.includes(value as never));
export const generator: Type<Generator> = type('Generator', (value) => value instanceof Generator);

/** Whether a value can be iterated. */
export const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof (value as { [Symbol.iterator]?: unknown } | null | undefined)?.[Symbol.iterator] === 'function';

/** Anything that can be iterated; its elements are not looked at before they are used. */
export const iterable = <T>(): Type<Iterable<T>> => type('iterable', isIterable);

/** A function of TypeScript type `F`. */
export const callable = <F = (...args: never[]) => unknown>(): Type<F> => type('function', (value) => typeof value === 'function');

/** A module, which is callable. */
export const moduleOf = <M>(): Type<M> => type('Module', (value) => typeof value === 'function' && '_memberNames' in value);

/** Only null. */
export const none: Type<null> = type('null', (value) => value === null);

/** Any value; the function itself checks it. */
export const object = <T>(): Type<T> => type('object', () => true);

// Maps and the like have no properties to read.
const hasProperties = (value: object): boolean => Array.isArray(value) || !(Symbol.iterator in value);

/** An object literal that is a value and not options, such as a state dict. */
export const record = <T extends object>(): Type<T> => ({
  ...type('object', (value) => typeof value === 'object' && value !== null && !(value instanceof TensorHandle) && hasProperties(value)),
  isRecord: true,
});

export const list = <T>(of: Type<T>): Type<readonly T[]> => {
  const { check } = of;
  return {
    text: of.text.includes('|') ? `(${of.text})[]` : `${of.text}[]`,
    check: (value) => {
      if (ArrayBuffer.isView(value)) return isIntegerArray(value) ? check(0) : check(0.5) && isTypedArray(value);
      if (!Array.isArray(value)) return false;
      for (let i = 0; i < value.length; i++) if (!check(value[i])) return false;
      return true;
    },
    isInt: of.isInt,
    isRecord: false,
    isList: true,
  };
};

/** Values of any of the given types. */
export function or<const P extends readonly Type<unknown>[]>(...types: P): Type<ValueOf<P[number]>> {
  const checks = types.map(({ check }) => check);
  const [first, second] = checks as [Check, Check];
  return {
    text: types.map(({ text }) => text).join('|'),
    check: types.length === 2 ? (value) => first(value) || second(value) : (value) => checks.some((check) => check(value)),
    isInt: types.some(({ isInt }) => isInt),
    isRecord: types.some(({ isRecord }) => isRecord),
    isList: types.some(({ isList }) => isList === true),
  };
}

/** The values of a type, or null. The parameter stays required. */
export const nullable = <T>(of: Type<T>): Type<T | null> => {
  const { check } = of;
  return { ...of, text: `${of.text}|null`, check: (value) => value === null || check(value), of: undefined };
};

/** Sets a narrower TypeScript type than the run-time check verifies. */
export const as = <T>(of: Type<unknown>): Type<T> => of as Type<T>;

const isFloat = ({ text }: Type<unknown>): boolean => /(^|\|)float(\||$)/.test(text) && !/(^|\|)int(\||$)/.test(text);

function show(of: Type<unknown>, fallback: unknown): string | null {
  if (fallback === undefined) return null;
  if (typeof fallback === 'number' && Number.isInteger(fallback) && isFloat(of)) return fallback.toFixed(1);
  if (typeof fallback === 'number') return fallback !== 0 && Math.abs(fallback) < 1e-3 ? fallback.toExponential() : String(fallback);
  return JSON.stringify(fallback);
}

/** An optional parameter with a default. */
export const opt = <T>(of: Type<T>, fallback: NoInfer<T>): Optional<T> => ({ ...of, fallback, shown: show(of, fallback) });

/** An optional parameter that can be null; null is the default. */
export const orNull = <T>(of: Type<T>): Optional<T | null> => opt(nullable(of), null);

/** An optional parameter without a default value: undefined if not passed. @param shown the default that error texts and docs show */
export const maybe = <T>(of: Type<T>, shown: string): Optional<T | undefined> => ({ ...of, fallback: undefined, shown });

/** A parameter that can only be passed by name, as those after `*` in Python. */
export const byName = <P extends Type<unknown>>(of: P): P & ByName => ({ ...of, isByName: true });

/** Narrows the TypeScript type of the values by position to `P`, for a parameter that takes an object literal by name only. */
export const literalByName =
  <P>() =>
  <V extends Type<unknown>>(of: V): V & LiteralByName<P> =>
    of as V & LiteralByName<P>;

/** Accepts one value only: for PyTorch's options that this library lacks, so that the other parameters keep their positions. */
export const only = <const T extends string | number | boolean | null>(value: T): Optional<T> =>
  opt({ ...type<T>(JSON.stringify(value), (given) => given === value), isOnly: true }, value as NoInfer<T>);

/** An integer for all dimensions, or one for each. */
export const size: Type<number | readonly number[]> = or(int, list(int));
