// torch.numpy: reads and writes NumPy's .npy and .npz files, their bytes and streams of them.
import { closeSync, fstatSync, readFileSync } from 'node:fs';
import { type Call, type Narrowed, nullable, object, parameters, record, tensor as tensorType } from '../../arguments';
import { asBytes, type ByteSink, type ByteSource, type BytesLike, collected, isSink, refuseStream, writeToSink } from '../../core/bytes';
import { describeValue, isPlainObject } from '../../core/describe';
import { typeError } from '../../core/errors';
import { type FileLike, openToRead, pathOf, readAt } from '../../core/files';
import { native } from '../../core/native';
import { writeAtomically } from '../../core/replace-file';
import { handleOf } from '../../core/tensor-handle';
import type { Unchecked } from '../../core/unchecked';
import type { Tensor } from '../../tensor/tensor';
import { arrayHeader, readArray, type Source } from './format';
import { makeZip, readZip } from './zip';

const sourceOf = (bytes: Uint8Array, where: string): Source => ({
  where,
  size: bytes.length,
  bytes: (at, count) => bytes.subarray(at, at + count),
});

// A path or a file: URL, bytes, or what gives bytes over time.
const source = { file: object<FileLike | BytesLike | ByteSource>() };
// A path or a file: URL, null to return the bytes, or what takes bytes over time.
const target = { file: nullable(object<FileLike | ByteSink | null>()) };
const loadSignature = parameters('load', source);
const saveSignature = parameters('save', target, { tensor: tensorType });
const savezSignature = parameters('savez', target, { tensors: record<Tensors>() });

type Tensors = Readonly<Record<string, Tensor>>;
/** A tensor, or tensors by name. */
type Loaded = Tensor | Record<string, Tensor>;

function readAll(file: Source, whole: () => Buffer): Loaded {
  if (Buffer.from(file.bytes(0, Math.min(2, file.size))).toString('latin1') !== 'PK') return readArray(file);
  const arrays: [string, Tensor][] = [];
  for (const one of readZip(whole(), file.where)) {
    if (one.name.endsWith('.npy')) arrays.push([one.name.slice(0, -4), readArray(sourceOf(one.bytes, `${file.where}, ${one.name}`))]);
  }
  return Object.fromEntries(arrays);
}

function loadFrom(where: string, file: unknown): Loaded {
  const memory = asBytes(file);
  if (memory !== null) {
    const whole = (): Buffer => Buffer.from(memory.buffer, memory.byteOffset, memory.byteLength);
    return readAll(sourceOf(memory, `${where}(): the array in memory`), whole);
  }
  const path = pathOf(where, file);
  const descriptor = openToRead(where, path);
  try {
    const { size } = fstatSync(descriptor);
    const bytes = (at: number, count: number): Uint8Array => readAt(descriptor, at, count);
    return readAll({ where: `${where}(): ${path}`, size, bytes, descriptor }, () => readFileSync(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Reads a .npy file as a tensor, or a .npz file as tensors by name; the content decides. The file is a path, a file: URL or
 * bytes: an ArrayBuffer, a Buffer or another view of one. An array in Fortran order becomes a non-contiguous tensor with its
 * elements in the file's order.
 *
 * @throws TorchError if the file is damaged or holds Python objects or records
 * @see https://numpy.org/doc/stable/reference/generated/numpy.load.html
 */
export function load(file: `${string}.npy`): Tensor;
export function load(file: `${string}.npz`): Record<string, Tensor>;
export function load<T extends Loaded = Unchecked>(...args: Call<Narrowed<typeof loadSignature, { file: FileLike | BytesLike }>>): T;
export function load(...args: Call<Narrowed<typeof loadSignature, { file: FileLike | BytesLike }>>): Loaded {
  const [file] = loadSignature.bind(args);
  refuseStream('numpy.load', file, 'torch.numpy.loadAsync');
  return loadFrom('numpy.load', file);
}

/** {@link load} of what gives bytes over time, too: a Blob, a Response of `fetch`, a stream of Node's or the web's. */
export function loadAsync(file: `${string}.npy`): Promise<Tensor>;
export function loadAsync(file: `${string}.npz`): Promise<Record<string, Tensor>>;
export function loadAsync<T extends Loaded = Unchecked>(...args: Call<typeof loadSignature>): Promise<T>;
export async function loadAsync(...args: Call<typeof loadSignature>): Promise<Loaded> {
  const [file] = loadSignature.bind(args, 'loadAsync');
  return loadFrom('numpy.loadAsync', await collected('numpy.loadAsync', file));
}

function bytesOf(where: string, tensor: Tensor): Buffer<ArrayBuffer> {
  const header = arrayHeader(where, tensor);
  return Buffer.from(concatenated([header, new Uint8Array(native.readData(handleOf(tensor)))]));
}

// Into a buffer of its own, while Buffer.concat may take a part of a shared one.
function concatenated(parts: readonly Uint8Array[]): ArrayBuffer {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all.buffer;
}

/**
 * Writes a tensor to a .npy file, byte for byte as NumPy does; for the file null, returns the bytes.
 *
 * @throws TypeError for a dtype that NumPy does not have (bfloat16, float8)
 * @see https://numpy.org/doc/stable/reference/generated/numpy.save.html
 */
export function save(file: null, tensor: Tensor): Buffer<ArrayBuffer>;
export function save(file: FileLike, tensor: Tensor): void;
export function save(options: { file: FileLike; tensor: Tensor }): void;
export function save(...args: readonly unknown[]): Buffer<ArrayBuffer> | undefined {
  const [file, tensor] = saveSignature.bind(args);
  if (file === null) return bytesOf('numpy.save', tensor);
  refuseStream('numpy.save', file, 'torch.numpy.saveAsync');
  saveTo('numpy.save', file as FileLike, tensor);
}

function saveTo(where: string, file: FileLike, tensor: Tensor): void {
  const header = arrayHeader(where, tensor);
  writeAtomically(where, pathOf(where, file), (temporary) => native.writeFile(temporary, [header, handleOf(tensor)]));
}

/** {@link save} to a stream of Node's or the web's, too, which the caller ends. The bytes are read before the function returns. */
export async function saveAsync(...args: Call<Narrowed<typeof saveSignature, { file: FileLike | ByteSink }>>): Promise<void> {
  const [file, tensor] = saveSignature.bind(args, 'saveAsync');
  if (isSink(file)) await writeToSink(file, bytesOf('numpy.saveAsync', tensor));
  else saveTo('numpy.saveAsync', file as FileLike, tensor);
}

function saveArchive(where: string, args: readonly unknown[], compress: boolean): Buffer<ArrayBuffer> | undefined {
  const [file, tensors] = savezSignature.bind(args, where.slice('numpy.'.length));
  if (!isPlainObject(tensors))
    throw typeError(`${where}(): argument 'tensors' must be an object of tensors by name, not ${describeValue(tensors)}`);
  const files = Object.entries(tensors).map(([name, tensor]) => {
    const header = arrayHeader(where, tensor);
    return { name: `${name}.npy`, bytes: Buffer.concat([header, new Uint8Array(native.readData(handleOf(tensor)))]) };
  });
  const parts = makeZip(files, compress);
  if (file === null) return Buffer.from(concatenated(parts));
  if (isSink(file)) throw typeError(`${where}(): write the bytes of ${where}(null, tensors) to the stream`);
  writeAtomically(where, pathOf(where, file), (temporary) => native.writeFile(temporary, parts));
}

/**
 * Writes tensors by name to a .npz file; for the file null, returns the bytes.
 *
 * @see https://numpy.org/doc/stable/reference/generated/numpy.savez.html
 */
export function savez(file: null, tensors: Tensors): Buffer<ArrayBuffer>;
export function savez(file: FileLike, tensors: Tensors): void;
export function savez(options: { file: FileLike; tensors: Tensors }): void;
export function savez(...args: readonly unknown[]): Buffer<ArrayBuffer> | undefined {
  return saveArchive('numpy.savez', args, false);
}

/** Writes tensors by name to a compressed .npz file; see {@link savez}. */
export function savezCompressed(file: null, tensors: Tensors): Buffer<ArrayBuffer>;
export function savezCompressed(file: FileLike, tensors: Tensors): void;
export function savezCompressed(options: { file: FileLike; tensors: Tensors }): void;
export function savezCompressed(...args: readonly unknown[]): Buffer<ArrayBuffer> | undefined {
  return saveArchive('numpy.savezCompressed', args, true);
}
