// The classes and functions that pickles of tensors and data refer to. None is executed: each has a builder here.
import { TextEncoder } from 'node:util';
import { Complex } from '../core/complex';
import { describeValue } from '../core/describe';
import { Device } from '../core/device';
import { type DType, dtypeCode, dtypeFromCode, itemsize } from '../core/dtype';
import { TorchError } from '../core/errors';
import { native } from '../core/native';
import { filled, handleOf } from '../core/tensor-handle';
import { Parameter } from '../nn/parameter';
import { storageNbytes } from '../tensor/storage';
import { Tensor } from '../tensor/tensor';
import { type Builder, GlobalReference, PyDict, PySet } from './pickle-values';
import { storageClasses } from './storages';

// A storage's bytes, and the element type that the file declares for it; null for an untyped storage.
export interface Storage {
  readonly bytes: Tensor;
  readonly dtype: DType | null;
}

function isStorage(value: unknown): value is Storage {
  return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Tensor;
}

const ints = (value: unknown): number[] => {
  if (!Array.isArray(value) || !value.every((n) => Number.isSafeInteger(n)))
    throw new TorchError('the file is damaged: a size is no tuple of ints');
  return value as number[];
};

function rebuild(storage: unknown, offset: unknown, size: unknown, stride: unknown, requiresGrad: unknown, dtype: DType | null): Tensor {
  if (!isStorage(storage) || dtype === null) throw new TorchError('the file is damaged: a tensor has no storage');
  const { bytes } = storage;
  const [sizes, strides] = [ints(size), ints(stride)];
  const [start = 0] = ints([offset]);
  const extent = sizes.includes(0) ? 0 : sizes.reduce((end, length, i) => end + (length - 1) * (strides[i] ?? 0), start + 1);
  if (start < 0 || extent * itemsize(dtype) > storageNbytes(bytes))
    throw new TorchError('the file is damaged: a tensor lies beyond the end of its storage');
  const code = dtypeCode(dtype) as number;
  const tensor = filled((wrapper) => native.viewStorage(wrapper, handleOf(bytes), code, start, sizes, strides)) as Tensor;
  if (requiresGrad === true) tensor.requiresGrad_();
  return tensor;
}

// A record has exactly the bytes of the elements that the file declares for its storage.
export function checkSize(key: string, bytes: number, count: unknown, size: number): void {
  if (!Number.isSafeInteger(count)) throw new TorchError(`the file is damaged: storage ${key} has no number of elements`);
  const expected = (count as number) * size;
  if (bytes !== expected)
    throw new TorchError(
      `the file is damaged: storage ${key}: record size (${bytes} bytes) does not match expected size (${expected} bytes = ${count} elements * ${size} bytes/element)`,
    );
}

function dtypeNamed(value: unknown): DType | null {
  const name = value instanceof GlobalReference ? value.name.replace(/^torch\./, '') : '';
  const code = dtypeCode(name);
  return code === undefined ? null : dtypeFromCode(code);
}

const dtypeNames: DType[] = [
  'uint8',
  'int8',
  'int16',
  'int32',
  'int64',
  'float16',
  'float32',
  'float64',
  'complex32',
  'complex64',
  'complex128',
  'bool',
  'bfloat16',
  'float8_e5m2',
  'float8_e4m3fn',
  'float8_e5m2fnuz',
  'float8_e4m3fnuz',
  'float8_e8m0fnu',
  'uint16',
  'uint32',
  'uint64',
];

// OrderedDict(), or of pairs or another dict.
function orderedDict(given: unknown = []): PyDict {
  const dict = new PyDict();
  const pairs: unknown = given instanceof PyDict ? given.entries : given;
  const isPair = (pair: unknown): pair is [unknown, unknown] => Array.isArray(pair) && pair.length === 2;
  if (!Array.isArray(pairs) || !pairs.every(isPair)) throw new TorchError('the pickle is damaged: an OrderedDict of what are no pairs');
  for (const [key, value] of pairs) dict.entries.push([key, value]);
  return dict;
}

function byteArray(bytes: unknown = new Uint8Array()): Uint8Array {
  if (!(bytes instanceof Uint8Array)) throw new TorchError('the pickle is damaged: a bytearray of what are no bytes');
  return bytes;
}

// As pickles of protocol 2 have bytes.
function encodeText(text: unknown, encoding: unknown = 'utf-8'): Uint8Array {
  if (typeof text !== 'string' || typeof encoding !== 'string') throw new TorchError('the pickle is damaged: encode() of what is no text');
  if (/^utf-?8$/i.test(encoding)) return new TextEncoder().encode(text);
  if (!/^(latin-?1|iso-?8859-1)$/i.test(encoding)) throw new TorchError(`the pickle encodes text as '${encoding}', which is not supported`);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 255) throw new TorchError('the pickle is damaged: text that is no latin1 is encoded as latin1');
    bytes[i] = unit;
  }
  return bytes;
}

/** The globals that a pickle may refer to. */
export const globals: ReadonlyMap<string, Builder> = new Map<string, Builder>([
  ['collections.OrderedDict', orderedDict],
  ['collections.Counter', (counts: unknown = new PyDict()) => counts],
  [
    'torch._utils._rebuild_tensor_v2',
    (storage: Storage, offset: number, size: unknown, stride: unknown, requiresGrad: unknown) =>
      rebuild(storage, offset, size, stride, requiresGrad, storage?.dtype ?? null),
  ],
  [
    'torch._utils._rebuild_tensor_v3',
    (storage: Storage, offset: number, size: unknown, stride: unknown, requiresGrad: unknown, _hooks: unknown, dtype: unknown) =>
      rebuild(storage, offset, size, stride, requiresGrad, dtypeNamed(dtype)),
  ],
  [
    'torch._utils._rebuild_parameter',
    (data: Tensor, requiresGrad: boolean) => new Parameter(data, { requiresGrad: requiresGrad === true }),
  ],
  ['torch.Size', (sizes: unknown) => [...ints(sizes)]],
  ['torch.device', (type: string, index: number | null = null) => new Device(type, index)],
  ['builtins.set', (elements: unknown = []) => new PySet([...listed(elements)])],
  ['builtins.complex', (re: number, im: number) => new Complex(re, im)],
  ['builtins.bytearray', byteArray],
  ['_codecs.encode', encodeText],
  ...dtypeNames.map((dtype): [string, Builder] => [`torch.${dtype}`, () => dtype]),
  ...Object.values(storageClasses).map((name): [string, Builder] => [`torch.${name}`, () => name]),
  ['torch.storage.UntypedStorage', () => 'UntypedStorage'],
]);

function listed(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TorchError(`the file is damaged: a set is made of ${describeValue(value)}`);
  return value;
}
