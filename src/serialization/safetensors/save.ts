// Writes safetensors files.
import { type Call, object, orNull, parameters, record } from '../../arguments';
import { itemsize } from '../../core/dtype';
import { TorchError, typeError, ValueError } from '../../core/errors';
import { type FileLike, pathOf } from '../../core/files';
import { native } from '../../core/native';
import { writeAtomically } from '../../core/replace-file';
import { handleOf } from '../../core/tensor-handle';
import { storageId } from '../../tensor/storage';
import { Tensor } from '../../tensor/tensor';
import { makeHeader, type TensorInfo } from './header';

/** Tensors by name. */
export type Tensors = Readonly<Record<string, Tensor>>;

const tensorsByName = { tensors: record<Tensors>() };
const metadataOrNull = {
  /** Strings by name to store in the file's header. */
  metadata: orNull(record<Readonly<Record<string, string>>>()),
};
const saveFileSignature = parameters('saveFile', tensorsByName, { filename: object<FileLike>() }, metadataOrNull);
const saveSignature = parameters('save', tensorsByName, metadataOrNull);

interface NamedTensor extends TensorInfo {
  readonly tensor: Tensor;
}

// Groups of names whose tensors overlap in memory: a file would hold the bytes twice.
function overlappingNames(tensors: readonly NamedTensor[]): string[][] {
  const groups = new Map<string, NamedTensor[]>();
  for (const one of tensors) {
    const { tensor } = one;
    if (one.bytes === 0 || tensor.device.type === 'meta') continue;
    const key = `${tensor.device} ${storageId(tensor)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const found: string[][] = [];
  for (const group of groups.values()) {
    group.sort((a, b) => a.tensor.dataPtr() - b.tensor.dataPtr());
    let names: string[] = [];
    let end = -1;
    for (const { name, tensor, bytes } of group) {
      const begin = tensor.dataPtr();
      if (begin >= end) names = [];
      names.push(name);
      if (names.length === 2) found.push(names);
      end = Math.max(end, begin + bytes);
    }
  }
  return found;
}

function namedTensors(tensors: Tensors): NamedTensor[] {
  if (Array.isArray(tensors)) throw typeError('Expected an object of Tensors by name but received an array');
  const sparse: string[] = [];
  for (const [name, tensor] of Object.entries(tensors)) {
    if (!(tensor instanceof Tensor)) throw new ValueError(`Key \`${name}\` is invalid, expected Tensor but received ${typeof tensor}`);
    if (tensor.layout !== 'strided') sparse.push(name);
  }
  if (sparse.length > 0) {
    throw new ValueError(
      `You are trying to save a sparse tensors: \`${sparse.join(', ')}\` which this library does not support. You can make it a dense tensor before saving with \`.toDense()\` but be aware this might make a much larger file than needed.`,
    );
  }
  const named = Object.entries(tensors).map(([name, tensor]): NamedTensor => {
    const { dtype, shape } = tensor;
    return { name, tensor, dtype, shape, bytes: tensor.numel() * itemsize(dtype) };
  });
  const failing = overlappingNames(named);
  if (failing.length > 0) {
    const groups = failing.map((names) => `{${names.join(', ')}}`).join(', ');
    throw new TorchError(
      `Some tensors share memory, this will lead to duplicate memory on disk and potential differences when loading them again: [${groups}]. Save one of each, or clones.`,
    );
  }
  for (const { name, tensor } of named) {
    if (tensor.isContiguous()) continue;
    throw new ValueError(
      `You are trying to save a non contiguous tensor: \`${name}\` which is not allowed. It either means you are trying to save tensors which are reference of each other in which case it's recommended to save only the full tensors, and reslice at load time, or simply call \`.contiguous()\` on your tensor to pack it before saving.`,
    );
  }
  return named;
}

function checkMetadata(metadata: Readonly<Record<string, string>> | null): void {
  if (metadata === null) return;
  for (const [key, value] of Object.entries(metadata)) {
    if (typeof value !== 'string')
      throw typeError(`metadata maps strings to strings, but ${key} is ${value === null ? 'null' : typeof value}`);
  }
}

/**
 * Writes tensors to a .safetensors file, byte for byte as Python's safetensors does. The data goes to a temporary file that is
 * flushed and renamed, as in `torch.save`.
 *
 * @throws ValueError for a tensor that is sparse or not contiguous; TorchError if tensors share memory
 * @see https://huggingface.co/docs/safetensors/api/torch
 */
export function saveFile(...args: Call<typeof saveFileSignature>): void {
  const [tensors, filename, metadata] = saveFileSignature.bind(args);
  checkMetadata(metadata);
  const { bytes, order } = makeHeader(namedTensors(tensors), metadata);
  writeAtomically('safetensors.saveFile', pathOf('safetensors.saveFile', filename), (temporary) =>
    native.writeFile(temporary, [bytes, ...order.map((one) => handleOf(one.tensor))]),
  );
}

/** Returns the bytes that {@link saveFile} would write. */
export function save(...args: Call<typeof saveSignature>): Uint8Array {
  const [tensors, metadata] = saveSignature.bind(args);
  checkMetadata(metadata);
  const { bytes, order } = makeHeader(namedTensors(tensors), metadata);
  return Buffer.concat([bytes, ...order.map((one) => new Uint8Array(native.readData(handleOf(one.tensor))))]);
}
