// Data types: names, LibTorch's numbers, item sizes, and the matching JavaScript typed arrays.
import { typeError } from './errors';

/** A tensor's element type, by PyTorch's name. See https://docs.pytorch.org/docs/stable/tensor_attributes.html */
export type DType =
  | 'uint8'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'float16'
  | 'float32'
  | 'float64'
  | 'complex32'
  | 'complex64'
  | 'complex128'
  | 'bool'
  | 'qint8'
  | 'quint8'
  | 'qint32'
  | 'quint4x2'
  | 'quint2x4'
  | 'bfloat16'
  | 'float8_e5m2'
  | 'float8_e4m3fn'
  | 'float8_e5m2fnuz'
  | 'float8_e4m3fnuz'
  | 'float8_e8m0fnu'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'float4_e2m1fn_x2'
  | `${'int' | 'uint'}${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | 'bits1x8'
  | 'bits2x4'
  | 'bits4x2'
  | 'bits8'
  | 'bits16';

type Kind = 'int' | 'float' | 'complex' | 'bool' | 'quantized' | 'bits';

interface DTypeInfo {
  readonly code: number;
  readonly itemsize: number;
  readonly kind: Kind;
}

// The codes are those of c10::ScalarType; files and the dispatcher depend on them.
const table: Record<DType, DTypeInfo> = {
  uint8: { code: 0, itemsize: 1, kind: 'int' },
  int8: { code: 1, itemsize: 1, kind: 'int' },
  int16: { code: 2, itemsize: 2, kind: 'int' },
  int32: { code: 3, itemsize: 4, kind: 'int' },
  int64: { code: 4, itemsize: 8, kind: 'int' },
  float16: { code: 5, itemsize: 2, kind: 'float' },
  float32: { code: 6, itemsize: 4, kind: 'float' },
  float64: { code: 7, itemsize: 8, kind: 'float' },
  complex32: { code: 8, itemsize: 4, kind: 'complex' },
  complex64: { code: 9, itemsize: 8, kind: 'complex' },
  complex128: { code: 10, itemsize: 16, kind: 'complex' },
  bool: { code: 11, itemsize: 1, kind: 'bool' },
  qint8: { code: 12, itemsize: 1, kind: 'quantized' },
  quint8: { code: 13, itemsize: 1, kind: 'quantized' },
  qint32: { code: 14, itemsize: 4, kind: 'quantized' },
  quint4x2: { code: 16, itemsize: 1, kind: 'quantized' },
  quint2x4: { code: 17, itemsize: 1, kind: 'quantized' },
  bits1x8: { code: 18, itemsize: 1, kind: 'bits' },
  bits2x4: { code: 19, itemsize: 1, kind: 'bits' },
  bits4x2: { code: 20, itemsize: 1, kind: 'bits' },
  bits8: { code: 21, itemsize: 1, kind: 'bits' },
  bits16: { code: 22, itemsize: 2, kind: 'bits' },
  bfloat16: { code: 15, itemsize: 2, kind: 'float' },
  float8_e5m2: { code: 23, itemsize: 1, kind: 'float' },
  float8_e4m3fn: { code: 24, itemsize: 1, kind: 'float' },
  float8_e5m2fnuz: { code: 25, itemsize: 1, kind: 'float' },
  float8_e4m3fnuz: { code: 26, itemsize: 1, kind: 'float' },
  uint16: { code: 27, itemsize: 2, kind: 'int' },
  uint32: { code: 28, itemsize: 4, kind: 'int' },
  uint64: { code: 29, itemsize: 8, kind: 'int' },
  uint1: { code: 30, itemsize: 1, kind: 'int' },
  uint2: { code: 31, itemsize: 1, kind: 'int' },
  uint3: { code: 32, itemsize: 1, kind: 'int' },
  uint4: { code: 33, itemsize: 1, kind: 'int' },
  uint5: { code: 34, itemsize: 1, kind: 'int' },
  uint6: { code: 35, itemsize: 1, kind: 'int' },
  uint7: { code: 36, itemsize: 1, kind: 'int' },
  int1: { code: 37, itemsize: 1, kind: 'int' },
  int2: { code: 38, itemsize: 1, kind: 'int' },
  int3: { code: 39, itemsize: 1, kind: 'int' },
  int4: { code: 40, itemsize: 1, kind: 'int' },
  int5: { code: 41, itemsize: 1, kind: 'int' },
  int6: { code: 42, itemsize: 1, kind: 'int' },
  int7: { code: 43, itemsize: 1, kind: 'int' },
  float8_e8m0fnu: { code: 44, itemsize: 1, kind: 'float' },
  float4_e2m1fn_x2: { code: 45, itemsize: 1, kind: 'float' },
};

// Python's aliases of dtypes.
const aliases: Record<string, DType> = {
  float: 'float32',
  double: 'float64',
  half: 'float16',
  short: 'int16',
  int: 'int32',
  long: 'int64',
  cfloat: 'complex64',
  cdouble: 'complex128',
  chalf: 'complex32',
  bit: 'uint1',
};

const byCode: (DType | undefined)[] = [];
for (const name of Object.keys(table) as DType[]) byCode[table[name].code] = name;

const codes = new Map<string, number>();
for (const name of Object.keys(table) as DType[]) codes.set(name, table[name].code);
for (const [alias, name] of Object.entries(aliases)) codes.set(alias, table[name].code);

export function isDType(value: unknown): value is DType {
  return typeof value === 'string' && codes.has(value);
}

/** LibTorch's number of a dtype or of an alias such as 'float'; undefined for an unknown name. */
export function dtypeCode(name: string): number | undefined {
  return codes.get(name);
}

export function dtypeFromCode(code: number): DType {
  const name = byCode[code];
  if (name === undefined) throw typeError(`dtype number ${code} has no name here`);
  return name;
}

const infoOf = (dtype: DType): DTypeInfo => table[dtype] ?? table[aliases[dtype] as DType];

/** Bytes per element. */
export function itemsize(dtype: DType): number {
  return infoOf(dtype).itemsize;
}

export function isFloatingPoint(dtype: DType): boolean {
  return infoOf(dtype).kind === 'float';
}

export function isComplex(dtype: DType): boolean {
  return infoOf(dtype).kind === 'complex';
}

/** Whether the dtype can represent negative numbers; undefined for quantized dtypes and bits. */
export function isSigned(dtype: DType): boolean | undefined {
  const { kind } = infoOf(dtype);
  if (kind === 'quantized' || kind === 'bits') return undefined;
  return kind !== 'bool' && !dtype.startsWith('u') && dtype !== 'float8_e8m0fnu';
}
