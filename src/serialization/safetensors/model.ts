// Saves and loads modules whose parameters share memory, which the format does not know: each memory is stored under one name.
import { boolean, byName, type Call, device, moduleOf, object, opt, orNull, parameters, record } from '../../arguments';
import { isPlainObject } from '../../core/describe';
import { itemsize } from '../../core/dtype';
import { TorchError, ValueError } from '../../core/errors';
import type { FileLike } from '../../core/files';
import { className } from '../../nn/members';
import type { Module } from '../../nn/module';
import type { StateDict } from '../../nn/state-dict';
import { storageId, storageNbytes } from '../../tensor/storage';
import { Tensor } from '../../tensor/tensor';
import { backendType, loadFile } from './load';
import { saveFile } from './save';

// A name and the range of memory from its tensor's first element to its last one.
interface Area {
  readonly name: string;
  readonly begin: number;
  readonly end: number;
  /** Whether the tensor has every element of its storage. */
  readonly isComplete: boolean;
}

function areaOf(name: string, tensor: Tensor): Area {
  const begin = tensor.dataPtr();
  const strides = tensor.stride();
  const last = tensor.shape.reduce((sum, length, i) => sum + (length - 1) * (strides[i] as number), 0);
  const size = itemsize(tensor.dtype);
  const isComplete = tensor.storageOffset() === 0 && tensor.numel() * size === storageNbytes(tensor);
  return { name, begin, end: begin + (last + 1) * size, isComplete };
}

// Groups of names whose tensors overlap, in the order of their memory.
function sharedAreas(state: StateDict): Area[][] {
  const byStorage = new Map<number, Area[]>();
  for (const [name, tensor] of Object.entries(state)) {
    if (!(tensor instanceof Tensor) || tensor.device.type === 'meta' || tensor.layout !== 'strided' || tensor.numel() === 0) continue;
    const id = storageId(tensor);
    byStorage.set(id, [...(byStorage.get(id) ?? []), areaOf(name, tensor)]);
  }
  const groups: Area[][] = [];
  for (const areas of byStorage.values()) {
    areas.sort((a, b) => a.begin - b.begin || a.end - b.end || (a.name < b.name ? -1 : 1));
    let lastEnd = -1;
    for (const area of areas) {
      if (area.begin >= lastEnd) groups.push([]);
      groups.at(-1)?.push(area);
      lastEnd = area.end;
    }
  }
  return groups.filter((group) => group.length > 1);
}

// For each name to keep, the names whose tensors it holds, too. Names of the file come first.
function duplicates(state: StateDict, preferred: ReadonlySet<string>): Map<string, string[]> {
  const removed = new Map<string, string[]>();
  for (const group of sharedAreas(state)) {
    const names = group.map(({ name }) => name).sort();
    const complete = names.filter((name) => group.some((area) => area.name === name && area.isComplete));
    const keep = complete.find((name) => preferred.has(name)) ?? complete[0];
    if (keep === undefined) {
      throw new TorchError(
        `Error while trying to find names to remove to save state dict, but found no suitable name to keep for saving amongst: {${names.join(', ')}}. None is covering the entire storage.Refusing to save/load the model since you could be storing much more memory than needed. Please refer to https://huggingface.co/docs/safetensors/torch_shared_tensors for more information. Or open an issue.`,
      );
    }
    removed.set(keep, [...(removed.get(keep) ?? []), ...names.filter((name) => name !== keep)]);
  }
  return removed;
}

type Metadata = Readonly<Record<string, string>>;

const saveModelSignature = parameters(
  'saveModel',
  { model: moduleOf<Module>() },
  { filename: object<FileLike>() },
  /** Strings by name to store in the file's header; the names of tensors that another name holds are added. */
  { metadata: orNull(record<Metadata>()) },
  /** Save tensors that are not contiguous as contiguous ones; false: refuse them. */
  { forceContiguous: opt(boolean, true) },
);

// An object after the file is metadata if it has strings only, which no option is; otherwise it is options.
function withNamedMetadata(args: readonly unknown[]): readonly unknown[] {
  const [model, filename, given] = args;
  if (args.length !== 3 || !isPlainObject(given)) return args;
  const isMetadata = Object.values(given).every((value) => typeof value === 'string');
  return [model, filename, isMetadata ? { metadata: given } : { metadata: null, ...given }];
}

/**
 * Writes a module's state dict to a .safetensors file, as Python's `save_model`. Tensors that share memory, such as tied weights,
 * are stored once, under the first of their names that has all of the memory; {@link loadModel} reads the file.
 *
 * @throws TorchError if of tensors that share memory none has all of it
 * @see https://huggingface.co/docs/safetensors/torch_shared_tensors
 */
export function saveModel(...args: Call<typeof saveModelSignature>): void {
  const [model, filename, given, forceContiguous] = saveModelSignature.bind(withNamedMetadata(args));
  const state: Record<string, Tensor> = { ...model.stateDict() };
  let metadata = given;
  for (const [kept, names] of duplicates(state, new Set())) {
    for (const name of names) {
      metadata = { [name]: kept, ...metadata };
      delete state[name];
    }
  }
  if (forceContiguous) for (const [name, tensor] of Object.entries(state)) state[name] = tensor.contiguous();
  try {
    saveFile(state, filename, metadata);
  } catch (error) {
    if (error instanceof ValueError && !forceContiguous)
      error.message += ' Or use saveModel(..., { forceContiguous: true }), read the docs for potential caveats.';
    throw error;
  }
}

const loadModelSignature = parameters(
  'loadModel',
  { model: moduleOf<Module>() },
  { filename: object<FileLike>() },
  /** Throw for names that only the module or only the file has. */
  { strict: opt(boolean, true) },
  /** The device to load tensors on. */
  { device: opt(device, 'cpu') },
  /** As in {@link loadFile}. */
  { backend: byName(opt(backendType, 'mmap')) },
);

/**
 * Loads a .safetensors file of {@link saveModel}, or of Python's `save_model`, into a module.
 *
 * @returns the names that only the module has, and those that only the file has
 * @throws TorchError for such names, unless `strict` is false, and for tensors of other shapes
 * @see https://huggingface.co/docs/safetensors/api/torch
 */
export function loadModel(...args: Call<typeof loadModelSignature>): [missing: string[], unexpected: string[]] {
  const [model, filename, strict, device, backend] = loadModelSignature.bind(args);
  const state = loadFile(filename, { device, backend });
  const removed = duplicates(model.stateDict(), new Set(Object.keys(state)));
  const { missingKeys, unexpectedKeys: unexpected } = model.loadStateDict(state, { strict: false });
  const missing = new Set(missingKeys);
  for (const name of [...removed.values()].flat()) if (!missing.delete(name)) unexpected.push(name);
  if (strict && missing.size + unexpected.length > 0) {
    const list = (names: Iterable<string>): string =>
      [...names]
        .sort()
        .map((name) => `"${name}"`)
        .join(', ');
    let message = `Error(s) in loading state_dict for ${className(model)}:`;
    if (missing.size > 0) message += `\n    Missing key(s) in state_dict: ${list(missing)}`;
    if (unexpected.length > 0) message += `\n    Unexpected key(s) in state_dict: ${list(unexpected)}`;
    throw new TorchError(message);
  }
  return [[...missing], unexpected];
}
