// The .npy format: a header with a Python dict literal, then the elements. See numpy.lib.format
import { type DType, dtypeCode, isComplex, itemsize } from '../../core/dtype';
import { TorchError, typeError } from '../../core/errors';
import { native } from '../../core/native';
import { filled, handleOf } from '../../core/tensor-handle';
import { release } from '../../memory/scope';
import { fromBytes, reshaped } from '../../tensor/build';
import { Tensor } from '../../tensor/tensor';

const descriptions: Partial<Record<DType, string>> = {
  bool: '|b1',
  uint8: '|u1',
  int8: '|i1',
  int16: '<i2',
  uint16: '<u2',
  int32: '<i4',
  uint32: '<u4',
  int64: '<i8',
  uint64: '<u8',
  float16: '<f2',
  float32: '<f4',
  float64: '<f8',
  complex64: '<c8',
  complex128: '<c16',
};

const magic = Buffer.from('\x93NUMPY', 'latin1');

interface Layout {
  readonly dtype: DType;
  readonly isSwapped: boolean;
  readonly isFortran: boolean;
  readonly shape: number[];
}

function dtypeOf(description: string): { dtype: DType; isSwapped: boolean } | null {
  const order = description[0];
  const wanted = description.slice(1);
  const found = Object.entries(descriptions).find(([, known]) => known.slice(1) === wanted);
  if (found === undefined || order === undefined || !'<>|='.includes(order)) return null;
  return { dtype: found[0] as DType, isSwapped: order === '>' && !wanted.endsWith('1') };
}

function parse(text: string, where: string): Layout {
  const field = (name: string, value: RegExp): string | undefined => new RegExp(`['"]${name}['"]\\s*:\\s*${value.source}`).exec(text)?.[1];
  const descr = field('descr', /['"]([^'"]*)['"]/);
  const order = field('fortran_order', /(True|False)/);
  const shape = field('shape', /\(((?:\s*\d+L?\s*,?)*)\s*\)/);
  if (order === undefined || shape === undefined || (descr === undefined && field('descr', /(\[)/) === undefined))
    throw new TorchError(`${where}: the header of the array cannot be understood: ${text.trim()}`);
  if (descr === undefined) throw new TorchError(`${where}: an array of records has no tensor`);
  const type = dtypeOf(descr);
  if (type === null) {
    throw new TorchError(
      `${where}: there is no tensor of the array's type ${descr}${descr.endsWith('O') ? ' (Python objects, which only Python reads)' : ''}`,
    );
  }
  const sizes = shape.split(',').filter((size) => size.trim() !== '');
  return { ...type, isFortran: order === 'True', shape: sizes.map((size) => Number.parseInt(size, 10)) };
}

function swap(bytes: Uint8Array, dtype: DType): Uint8Array {
  const unit = isComplex(dtype) ? itemsize(dtype) / 2 : itemsize(dtype);
  const copy = Buffer.from(bytes);
  return unit === 2 ? copy.swap16() : unit === 4 ? copy.swap32() : copy.swap64();
}

/** Random access to the bytes of a file or a buffer. */
export interface Source {
  readonly where: string;
  readonly size: number;
  bytes(at: number, count: number): Uint8Array;
  /** File descriptor from which native code can read a tensor directly; absent for a buffer. */
  readonly descriptor?: number;
}

/** Reads the array of a source as a tensor. */
export function readArray(source: Source): Tensor {
  const { where, size } = source;
  const first = Buffer.from(source.bytes(0, Math.min(12, size)));
  if (first.length < 12 || !first.subarray(0, 6).equals(magic)) throw new TorchError(`${where}: no array of NumPy's .npy format`);
  const major = first[6] as number;
  if (major < 1 || major > 3) throw new TorchError(`${where}: version ${major} of the .npy format is not known`);
  const start = major === 1 ? 10 : 12;
  const length = major === 1 ? first.readUInt16LE(8) : first.readUInt32LE(8);
  if (start + length > size) throw new TorchError(`${where}: the array's header is cut off`);
  const header = Buffer.from(source.bytes(start, length)).toString(major === 3 ? 'utf8' : 'latin1');
  const { dtype, isSwapped, isFortran, shape } = parse(header, where);
  const count = shape.reduce((product, n) => product * n, itemsize(dtype));
  const at = start + length;
  if (!Number.isSafeInteger(count) || at + count > size)
    throw new TorchError(`${where}: the array of ${count} bytes is cut off after ${size - at}`);
  const stored = isFortran ? [...shape].reverse() : shape;
  const { descriptor } = source;
  const tensor =
    descriptor !== undefined && !isSwapped
      ? (filled((wrapper) => native.readTensor(wrapper, descriptor, at, dtypeCode(dtype) as number, stored)) as Tensor)
      : reshaped(fromBytes(isSwapped ? swap(source.bytes(at, count), dtype) : source.bytes(at, count), dtype), stored);
  return isFortran && shape.length > 1 ? transposed(tensor) : tensor;
}

// Reverses the dimensions without moving elements, as NumPy does for Fortran order.
function transposed(tensor: Tensor): Tensor {
  const permuted = tensor.permute(tensor.shape.map((_, d) => tensor.ndim - 1 - d));
  release(tensor);
  return permuted;
}

/** The magic number and header that precede an array's elements. */
export function arrayHeader(where: string, tensor: Tensor): Buffer {
  if (!(tensor instanceof Tensor)) throw typeError(`${where}(): the array must be a Tensor, not ${typeof tensor}`);
  handleOf(tensor);
  const description = descriptions[tensor.dtype];
  if (description === undefined) throw typeError(`${where}(): NumPy has no type for torch.${tensor.dtype}: convert it first`);
  if (tensor.layout !== 'strided') throw typeError(`${where}(): a tensor of layout ${tensor.layout} is no array: make it dense first`);
  const { shape } = tensor;
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
  const text = `{'descr': '${description}', 'fortran_order': False, 'shape': ${tuple}, }`;
  // Padding as in numpy.save: room for the first dimension to grow, then up to a multiple of 64 bytes.
  const room = shape.length > 0 ? Math.max(0, 21 - String(shape[0]).length) : 0;
  const length = Math.ceil((10 + text.length + room + 1) / 64) * 64 - 10;
  const header = Buffer.alloc(10 + length, ' ');
  magic.copy(header);
  header[6] = 1;
  header[7] = 0;
  header.writeUInt16LE(length, 8);
  header.write(text, 10, 'latin1');
  header[header.length - 1] = 10;
  return header;
}
