// The header of a safetensors file: names, types, shapes and offsets of the tensors. See https://github.com/safetensors/safetensors#format
import { TextDecoder } from 'node:util';
import type { DType } from '../../core/dtype';
import { nameErrors, TorchError } from '../../core/errors';

/** Thrown for a file that is not in the format, or for a tensor that the file does not have. */
export class SafetensorError extends TorchError {
  static {
    nameErrors(SafetensorError, 'SafetensorError');
  }
}

interface Type {
  readonly name: string;
  readonly bits: number;
  /** Null if LibTorch has no such type. */
  readonly dtype: DType | null;
}

/** A tensor's entry in the header; `begin` and `end` are byte offsets from the end of the header. */
export interface Entry {
  readonly name: string;
  readonly type: Type;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

export interface Header {
  /** Sorted by offset. */
  readonly entries: readonly Entry[];
  readonly metadata: Readonly<Record<string, string>> | null;
  /** File offset of the first tensor in bytes. */
  readonly start: number;
}

/** The format's types, sorted by width: files list the tensors of the last type first. */
const types: readonly Type[] = [
  { name: 'BOOL', bits: 8, dtype: 'bool' },
  { name: 'F4', bits: 4, dtype: 'float4_e2m1fn_x2' },
  { name: 'F6_E2M3', bits: 6, dtype: null },
  { name: 'F6_E3M2', bits: 6, dtype: null },
  { name: 'U8', bits: 8, dtype: 'uint8' },
  { name: 'I8', bits: 8, dtype: 'int8' },
  { name: 'F8_E5M2', bits: 8, dtype: 'float8_e5m2' },
  { name: 'F8_E4M3', bits: 8, dtype: 'float8_e4m3fn' },
  { name: 'F8_E8M0', bits: 8, dtype: 'float8_e8m0fnu' },
  { name: 'F8_E4M3FNUZ', bits: 8, dtype: 'float8_e4m3fnuz' },
  { name: 'F8_E5M2FNUZ', bits: 8, dtype: 'float8_e5m2fnuz' },
  { name: 'I16', bits: 16, dtype: 'int16' },
  { name: 'U16', bits: 16, dtype: 'uint16' },
  { name: 'F16', bits: 16, dtype: 'float16' },
  { name: 'BF16', bits: 16, dtype: 'bfloat16' },
  { name: 'I32', bits: 32, dtype: 'int32' },
  { name: 'U32', bits: 32, dtype: 'uint32' },
  { name: 'F32', bits: 32, dtype: 'float32' },
  { name: 'C64', bits: 64, dtype: 'complex64' },
  { name: 'F64', bits: 64, dtype: 'float64' },
  { name: 'I64', bits: 64, dtype: 'int64' },
  { name: 'U64', bits: 64, dtype: 'uint64' },
];

const largest = 100_000_000;
/** Size in bytes of the header's length, with which a file begins. */
export const prefix = 8;

const headerError = (why: string): SafetensorError => new SafetensorError(`Error while deserializing header: ${why}`);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Reads the header's length from a file's first bytes. */
export function headerLength(first: Uint8Array, fileSize: number): number {
  if (first.length < prefix) throw headerError('header too small');
  const length = new DataView(first.buffer, first.byteOffset).getBigUint64(0, true);
  if (length > BigInt(largest)) throw headerError('header too large');
  if (prefix + Number(length) > fileSize) throw headerError('invalid header length');
  return Number(length);
}

function entryOf(name: string, given: unknown): Entry {
  const missing = (field: string): SafetensorError =>
    headerError(`invalid JSON in header: tensor \`${name}\`: missing or wrong field \`${field}\``);
  if (!isObject(given)) throw headerError(`invalid JSON in header: tensor \`${name}\` is not described by an object`);
  const { dtype, shape, data_offsets: offsets } = given;
  if (typeof dtype !== 'string') throw missing('dtype');
  const type = types.find((one) => one.name === dtype);
  if (type === undefined)
    throw headerError(
      `invalid JSON in header: unknown variant \`${dtype}\`, expected one of ${types.map((one) => `\`${one.name}\``).join(', ')}`,
    );
  if (!Array.isArray(shape) || !shape.every(isCount)) throw missing('shape');
  if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(isCount)) throw missing('data_offsets');
  const [begin, end] = offsets as [number, number];
  return { name, type, shape: shape as number[], begin, end };
}

// Checks that the tensors are adjacent and cover the whole file: no gaps, overlaps or trailing bytes.
function checkOffsets(entries: readonly Entry[], size: number): void {
  let at = 0;
  for (const { name, type, shape, begin, end } of entries) {
    if (begin !== at || end < begin) throw headerError(`invalid offset for tensor \`${name}\``);
    const bits = shape.reduce((product, length) => product * length, type.bits);
    if (!Number.isSafeInteger(bits)) throw headerError('overflow computing buffer size from shape and/or element type');
    if (bits % 8 !== 0 || end - begin !== bits / 8) throw headerError('invalid shape, data type, or offset for tensor');
    at = end;
  }
  if (at !== size) throw headerError('incomplete metadata, file not fully covered');
}

export function parseHeader(bytes: Uint8Array, fileSize: number): Header {
  let text: string;
  let parsed: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw headerError('invalid UTF-8 in header');
  }
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw headerError(`invalid JSON in header: ${(error as Error).message}`);
  }
  if (!isObject(parsed)) throw headerError('invalid JSON in header: it is no object');
  const { __metadata__: metadata = null, ...tensors } = parsed;
  if (metadata !== null && !(isObject(metadata) && Object.values(metadata).every((value) => typeof value === 'string')))
    throw headerError('invalid JSON in header: __metadata__ must map strings to strings');
  const start = prefix + bytes.length;
  const entries = Object.entries(tensors)
    .map(([name, given]) => entryOf(name, given))
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  checkOffsets(entries, fileSize - start);
  return { entries, metadata: metadata as Record<string, string> | null, start };
}

/** The dtype and shape in this library, where one element of float4_e2m1fn_x2 holds two 4-bit numbers. */
export function typeOf({ name, type, shape }: Entry): { dtype: DType; shape: readonly number[] } {
  const { dtype } = type;
  if (dtype === null) throw new SafetensorError(`tensor \`${name}\`: dtype not understood: ${type.name}`);
  if (type.name !== 'F4') return { dtype, shape };
  const last = shape.at(-1) ?? 1;
  if (last % 2 !== 0) throw new SafetensorError(`tensor \`${name}\`: an odd number of elements of four bits in its last dimension`);
  return { dtype, shape: [...shape.slice(0, -1), last / 2] };
}

/** Name, dtype, shape and size of a tensor to write. */
export interface TensorInfo {
  readonly name: string;
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly bytes: number;
}

const rank = ({ dtype }: TensorInfo): number => types.findIndex((one) => one.dtype === dtype);

/** The bytes of the header, and the order of the tensors after it: the widest types first, so that each is aligned. */
export function makeHeader<D extends TensorInfo>(
  tensors: readonly D[],
  metadata: Readonly<Record<string, string>> | null,
): { bytes: Uint8Array; order: D[] } {
  for (const one of tensors) {
    if (rank(one) < 0) throw new SafetensorError(`tensor \`${one.name}\`: files have no type for torch.${one.dtype}`);
    if (one.name === '__metadata__') throw new SafetensorError('a tensor cannot have the name `__metadata__`');
  }
  const byName = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
  const order = [...tensors].sort((a, b) => rank(b) - rank(a) || byName(a.name, b.name));
  const fields: string[] = [];
  if (metadata !== null) {
    const pairs = Object.entries(metadata).sort(([a], [b]) => byName(a, b));
    fields.push(`"__metadata__":${JSON.stringify(Object.fromEntries(pairs))}`);
  }
  let at = 0;
  for (const { name, dtype, shape, bytes } of order) {
    const counts = dtype === 'float4_e2m1fn_x2' ? [...shape.slice(0, -1), (shape.at(-1) ?? 1) * 2] : shape;
    const type = types.find((one) => one.dtype === dtype)?.name;
    fields.push(`${JSON.stringify(name)}:${JSON.stringify({ dtype: type, shape: counts, data_offsets: [at, at + bytes] })}`);
    at += bytes;
  }
  const json = Buffer.from(`{${fields.join(',')}}`);
  const length = Math.ceil(json.length / 8) * 8;
  const bytes = Buffer.alloc(prefix + length, ' ');
  bytes.writeBigUInt64LE(BigInt(length));
  json.copy(bytes, prefix);
  return { bytes, order };
}
