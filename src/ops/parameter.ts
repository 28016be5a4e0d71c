// A parameter as in Python's argument parser: which values it accepts, and how an accepted value is written to the tape.
import { Complex } from '../core/complex';
import { Device, layouts, memoryFormats } from '../core/device';
import { dtypeCode } from '../core/dtype';
import { Generator } from '../core/generator';
import { native, TensorFlag } from '../core/native';
import { handleOf, TensorHandle } from '../core/tensor-handle';
import { isIntegerArray, isTypedArray } from '../core/typed-array';
import type { SchemaArgument, SchemaType } from './schema';
import { reserve, Tag, tape, writeAny, writeCode, writeDevice, writeFloat, writeInt, writeList, writeScalar, writeString } from './tape';

/** The parameter types with a fast path in write.ts. */
export const Code = { Other: 0, Tensor: 1, TensorOrNumber: 2, Scalar: 3, Int: 4, Float: 5, Bool: 6, IntList: 7, TensorList: 8 } as const;

export interface Parameter {
  /** The camelCase name that callers use. */
  readonly name: string;
  /** NumPy's aliases of the name, which Python's parser accepts too. */
  readonly otherNames: readonly string[];
  readonly code: number;
  readonly type: SchemaType;
  readonly keywordOnly: boolean;
  readonly required: boolean;
  /** The default's text in the schema. */
  readonly fallback: string | null;
  accepts(value: unknown): boolean;
  /** Writes an accepted value at a cell and returns the cell after it. */
  write(at: number, value: unknown): number;
}

type Accept = (value: unknown) => boolean;
type Write = (at: number, value: unknown) => number;

const isTensor: Accept = (value) => value instanceof TensorHandle;

// PyTorch accepts a 0-dim tensor for a number, unless it requires grad: the gradient would be lost.
function isTensorNumber(value: unknown, numbers: 'int' | 'any'): boolean {
  if (!(value instanceof TensorHandle) || native.dim(handleOf(value)) !== 0) return false;
  const handle = handleOf(value);
  if (native.flags(handle) & TensorFlag.RequiresGrad) return false;
  return numbers === 'any' || native.dtype(handle) <= 4 || native.dtype(handle) >= 27;
}

const isScalar: Accept = (value) =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  typeof value === 'bigint' ||
  value instanceof Complex ||
  isTensorNumber(value, 'any');

const isInt: Accept = (value) =>
  typeof value === 'number' ? Number.isInteger(value) : typeof value === 'bigint' || isTensorNumber(value, 'int');

const isFloat: Accept = (value) => typeof value === 'number' || typeof value === 'bigint' || isTensorNumber(value, 'any');

const isBool: Accept = (value) => typeof value === 'boolean';

const isString: Accept = (value) => typeof value === 'string';

const isDevice: Accept = (value) => {
  if (value instanceof Device) return true;
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0;
  return typeof value === 'string';
};

const accepts: Record<SchemaType['base'], Accept> = {
  Tensor: isTensor,
  Scalar: isScalar,
  int: isInt,
  float: isFloat,
  bool: isBool,
  str: isString,
  dtype: (value) => typeof value === 'string' && dtypeCode(value) !== undefined,
  device: isDevice,
  layout: (value) => layouts.includes(value as never),
  memoryFormat: (value) => memoryFormats.includes(value as never),
  generator: (value) => value instanceof Generator,
  other: () => true,
};

const writeTensor: Write = (at, value) => {
  if (!(value instanceof TensorHandle)) return writeScalar(at, value);
  reserve(at, 2);
  tape[at] = Tag.Tensor;
  tape[at + 1] = handleOf(value);
  return at + 2;
};

const writeBool: Write = (at, value) => {
  reserve(at, 2);
  tape[at] = Tag.Bool;
  tape[at + 1] = value ? 1 : 0;
  return at + 2;
};

const writers: Record<SchemaType['base'], Write> = {
  Tensor: writeTensor,
  Scalar: writeScalar,
  int: writeInt,
  float: writeFloat,
  bool: writeBool,
  str: (at, value) => writeString(at, value as string),
  dtype: (at, value) => writeCode(at, dtypeCode(value as string) as number),
  device: (at, value) => writeDevice(at, value instanceof Device ? value : new Device(value as string)),
  layout: (at, value) => writeCode(at, layouts.indexOf(value as never)),
  memoryFormat: (at, value) => writeCode(at, memoryFormats.indexOf(value as never)),
  generator: (at, value) => {
    reserve(at, 2);
    tape[at] = Tag.Generator;
    tape[at + 1] = (value as Generator)._handle;
    return at + 2;
  },
  other: writeAny,
};

const writeIntList: Write = (at, value) => {
  const list = value as readonly unknown[];
  const length = list.length;
  for (let i = 0; i < length; i++) if (!Number.isSafeInteger(list[i])) return writeList(at, list, writeInt);
  reserve(at, length + 2);
  tape[at] = Tag.IntList;
  tape[at + 1] = length;
  for (let i = 0; i < length; i++) tape[at + 2 + i] = list[i] as number;
  return at + 2 + length;
};

const writeTensorList: Write = (at, value) => {
  const list = value as readonly unknown[];
  const length = list.length;
  for (let i = 0; i < length; i++) if (!(list[i] instanceof TensorHandle)) return writeList(at, list, writeOrNone);
  reserve(at, length + 2);
  tape[at] = Tag.TensorList;
  tape[at + 1] = length;
  for (let i = 0; i < length; i++) tape[at + 2 + i] = handleOf(list[i] as TensorHandle);
  return at + 2 + length;
};

const orNone =
  (write: Write): Write =>
  (at, value) =>
    value === null ? writeAny(at, null) : write(at, value);

const writeOrNone = orNone(writeTensor);

function listWriter(type: SchemaType): Write {
  const element = type.nullableElements ? orNone(writers[type.base]) : writers[type.base];
  let list: Write;
  if (type.base === 'int') list = writeIntList;
  else if (type.base === 'Tensor' && !type.nullableElements) list = writeTensorList;
  else list = (at, value) => writeList(at, value as unknown[], element);
  const size = type.size;
  // A single number is repeated `size` times.
  if (size === null) return list;
  return (at, value) => (isList(value) ? list(at, value) : list(at, new Array<unknown>(size).fill(value)));
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) || ArrayBuffer.isView(value);

function listAcceptor(type: SchemaType): Accept {
  const element = accepts[type.base];
  const one: Accept = type.nullableElements ? (value) => value === null || element(value) : element;
  return (value) => {
    if (ArrayBuffer.isView(value)) return isIntegerArray(value) ? element(0) : element(0.5) && isTypedArray(value);
    if (!Array.isArray(value)) return type.size !== null && one(value);
    for (let i = 0; i < value.length; i++) if (!one(value[i])) return false;
    return true;
  };
}

// NumPy's aliases of parameter names.
const otherNames: Record<string, readonly string[]> = { dim: ['axis'], keepdim: ['keepdims'], input: ['x', 'a', 'x1'], other: ['x2'] };
const noNames: readonly string[] = [];

const codes: Partial<Record<SchemaType['base'], number>> = {
  Tensor: Code.Tensor,
  Scalar: Code.Scalar,
  int: Code.Int,
  float: Code.Float,
  bool: Code.Bool,
};

function codeOf(type: SchemaType, numbers: boolean): number {
  if (!type.list) return numbers ? Code.TensorOrNumber : (codes[type.base] ?? Code.Other);
  if (type.base === 'int') return Code.IntList;
  return type.base === 'Tensor' && !type.nullableElements ? Code.TensorList : Code.Other;
}

/**
 * Makes the parameter of a schema's argument.
 *
 * @param name the name that callers use
 * @param numbersAsTensors whether a number is accepted for a tensor (`torch.add(2, x)`)
 */
export function makeParameter(argument: SchemaArgument, name: string, numbersAsTensors: boolean): Parameter {
  const { type } = argument;
  let accept = type.list ? listAcceptor(type) : accepts[type.base];
  const write = type.list ? listWriter(type) : writers[type.base];
  const numbers = numbersAsTensors && type.base === 'Tensor' && !type.list && !type.mutated;
  if (numbers) {
    accept = (value) => isTensor(value) || isScalar(value);
  }
  const inner = accept;
  return {
    name,
    otherNames: otherNames[name] ?? noNames,
    code: codeOf(type, numbers),
    type,
    keywordOnly: argument.keywordOnly,
    required: argument.fallback === null,
    fallback: argument.fallback,
    accepts: type.nullable ? (value) => value === null || inner(value) : inner,
    write: type.nullable ? (at, value) => (value === null ? writeAny(at, null) : write(at, value)) : write,
  };
}

const names: Record<SchemaType['base'], string> = {
  Tensor: 'Tensor',
  Scalar: 'number',
  int: 'int',
  float: 'float',
  bool: 'boolean',
  str: 'string',
  dtype: 'dtype',
  device: 'Device',
  layout: 'layout',
  memoryFormat: 'memoryFormat',
  generator: 'Generator',
  other: 'object',
};

/** A parameter's type for error messages. */
export function typeName(type: SchemaType): string {
  const element = names[type.base] + (type.nullableElements ? ' | null' : '');
  if (type.list) return element.includes(' ') ? `(${element})[]` : `${element}[]`;
  return element;
}
