// torch.numpy: reads and writes NumPy's .npy and .npz files.
import { closeSync, fstatSync, readFileSync } from 'node:fs';
import { type Call, object, parameters, record, tensor as tensorType } from '../../arguments';
import { describeValue, isPlainObject } from '../../core/describe';
import { typeError } from '../../core/errors';
import { type FileLike, openToRead, pathOf, readAt, writeAtomically } from '../../core/files';
import { native } from '../../core/native';
import { handleOf } from '../../core/tensor-handle';
import type { Tensor } from '../../tensor/tensor';
import { arrayHeader, readArray, type Source } from './format';
import { makeZip, readZip } from './zip';

const sourceOf = (bytes: Uint8Array, where: string): Source => ({
  where,
  size: bytes.length,
  bytes: (at, count) => bytes.subarray(at, at + count),
});

const file = { file: object<FileLike>() };
const loadSignature = parameters('load', file);
const saveSignature = parameters('save', file, { tensor: tensorType });
const savezSignature = parameters('savez', file, { tensors: record<Readonly<Record<string, Tensor>>>() });

/**
 * Reads a .npy file as a tensor, or a .npz file as tensors by name; the content decides. An array in Fortran order becomes a
 * non-contiguous tensor with its elements in the file's order.
 *
 * @throws TorchError if the file is damaged or holds Python objects or records
 * @see https://numpy.org/doc/stable/reference/generated/numpy.load.html
 */
export function load(...args: Call<typeof loadSignature>): Tensor | Record<string, Tensor> {
  const [file] = loadSignature.bind(args);
  const path = pathOf('numpy.load', file);
  const descriptor = openToRead('numpy.load', path);
  try {
    const where = `numpy.load(): ${path}`;
    const { size } = fstatSync(descriptor);
    const bytes = (at: number, count: number): Uint8Array => readAt(descriptor, at, count);
    if (Buffer.from(bytes(0, 2)).toString('latin1') !== 'PK') return readArray({ where, size, bytes, descriptor });
    const arrays: [string, Tensor][] = [];
    for (const one of readZip(readFileSync(descriptor), where)) {
      if (one.name.endsWith('.npy')) arrays.push([one.name.slice(0, -4), readArray(sourceOf(one.bytes, `${where}, ${one.name}`))]);
    }
    return Object.fromEntries(arrays);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Writes a tensor to a .npy file, byte for byte as NumPy does.
 *
 * @throws TypeError for a dtype that NumPy does not have (bfloat16, float8)
 * @see https://numpy.org/doc/stable/reference/generated/numpy.save.html
 */
export function save(...args: Call<typeof saveSignature>): void {
  const [file, tensor] = saveSignature.bind(args);
  const header = arrayHeader('numpy.save', tensor);
  writeAtomically('numpy.save', pathOf('numpy.save', file), (temporary) => native.writeFile(temporary, [header, handleOf(tensor)]));
}

function saveArchive(where: string, file: FileLike, tensors: Readonly<Record<string, Tensor>>, compress: boolean): void {
  if (!isPlainObject(tensors))
    throw typeError(`${where}(): argument 'tensors' must be an object of tensors by name, not ${describeValue(tensors)}`);
  const files = Object.entries(tensors).map(([name, tensor]) => {
    const header = arrayHeader(where, tensor);
    return { name: `${name}.npy`, bytes: Buffer.concat([header, new Uint8Array(native.readData(handleOf(tensor)))]) };
  });
  writeAtomically(where, pathOf(where, file), (temporary) => native.writeFile(temporary, makeZip(files, compress)));
}

/**
 * Writes tensors by name to a .npz file.
 *
 * @see https://numpy.org/doc/stable/reference/generated/numpy.savez.html
 */
export function savez(...args: Call<typeof savezSignature>): void {
  const [file, tensors] = savezSignature.bind(args);
  saveArchive('numpy.savez', file, tensors, false);
}

/** Writes tensors by name to a compressed .npz file; see {@link savez}. */
export function savezCompressed(...args: Call<typeof savezSignature>): void {
  const [file, tensors] = savezSignature.bind(args, 'savezCompressed');
  saveArchive('numpy.savezCompressed', file, tensors, true);
}
