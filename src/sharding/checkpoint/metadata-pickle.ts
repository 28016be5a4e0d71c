// Writes and reads `.metadata` files: pickles of Python's classes, of which none is executed.
import { posix, win32 } from 'node:path';
import { dtypeCode } from '../../core/dtype';
import { TorchError } from '../../core/errors';
import { throughLevels } from '../../core/nesting';
import { Tuple } from '../../core/tuple';
import { unpickle } from '../../serialization/pickle-reader';
import { PickledObject } from '../../serialization/pickle-values';
import { Call, Global, Instance, pickle } from '../../serialization/pickle-writer';
import { globals } from '../../serialization/tensor-globals';
import type {
  BytesStorageMetadata,
  ChunkStorageMetadata,
  Metadata,
  MetadataIndex,
  ObjectPath,
  StorageInfo,
  StorageMeta,
  StoredItem,
  TensorProperties,
  TensorStorageMetadata,
} from './metadata';

const metadataModule = 'torch.distributed.checkpoint.metadata';
const filesystemModule = 'torch.distributed.checkpoint.filesystem';

const sizeOf = (sizes: readonly number[]): Call => new Call('torch', 'Size', [Tuple.from(sizes)]);
const instance = (name: string, state: unknown): Instance => new Instance(metadataModule, name, state);

function propertiesToPickle({ dtype, requiresGrad, pinMemory }: TensorProperties): Instance {
  const layout = new Call('torch.serialization', '_get_layout', ['torch.strided']);
  const contiguous = new Call(metadataModule, '_MEM_FORMAT_ENCODING', [0]);
  return instance('TensorProperties', Tuple.from([new Global('torch', dtype), layout, requiresGrad, contiguous, pinMemory]));
}

function entryToPickle(entry: TensorStorageMetadata | BytesStorageMetadata): Instance {
  if (entry.type === 'bytes') return instance('BytesStorageMetadata', {});
  const chunks = entry.chunks.map(({ offsets, sizes }) =>
    instance('ChunkStorageMetadata', { offsets: sizeOf(offsets), sizes: sizeOf(sizes) }),
  );
  return instance('TensorStorageMetadata', { properties: propertiesToPickle(entry.properties), size: sizeOf(entry.size), chunks });
}

function itemToPickle({ index: { fqn, offset, index }, info }: StoredItem): [Instance, Instance] {
  const key = offset === null ? { fqn, index } : { fqn, index, offset: sizeOf(offset) };
  const place = { relative_path: info.relativePath, offset: info.offset, length: info.length };
  return [instance('MetadataIndex', key), new Instance(filesystemModule, '_StorageInfo', place)];
}

/** The bytes of a `.metadata` file. */
export function encodeMetadata(metadata: Metadata): Uint8Array {
  const { checkpointId, saveId, loadId } = metadata.storageMeta;
  const state = {
    state_dict_metadata: new Map([...metadata.stateDictMetadata].map(([name, entry]) => [name, entryToPickle(entry)])),
    planner_data: metadata.plannerData && new Map([...metadata.plannerData].map(([name, path]) => [name, Tuple.from(path)])),
    storage_data: new Map(metadata.storageData.map(itemToPickle)),
    storage_meta: instance('StorageMeta', { checkpoint_id: checkpointId, save_id: saveId, load_id: loadId, modules: [] }),
    version: metadata.version,
  };
  return throughLevels('save', () => pickle(instance('Metadata', state), 'save', () => undefined, 4));
}

const damaged = (reason: string): TorchError => new TorchError(`the metadata is damaged: ${reason}`);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);

const entriesOf = (value: unknown, what: string): [unknown, unknown][] => {
  if (value instanceof Map) return [...value];
  if (!isRecord(value) || value instanceof PickledObject) throw damaged(`${what} is not a dict`);
  return Object.entries(value);
};

const isInstance = (value: unknown, name: string, module = metadataModule): value is PickledObject =>
  value instanceof PickledObject && value.className === `${module}.${name}`;

/** The attributes of an instance of one of Python's classes. */
function attributesOf(value: unknown, name: string, module = metadataModule): Record<string, unknown> {
  if (!isInstance(value, name, module)) throw damaged(`a ${name} is expected`);
  if (!isRecord(value.state)) throw damaged(`a ${name} has no attributes`);
  return value.state;
}

const isSize = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function sizes(value: unknown, what: string): number[] {
  if (!Array.isArray(value) || !value.every(isSize)) throw damaged(`${what} is not a size`);
  return [...(value as number[])];
}

function count(value: unknown, what: string): number {
  if (!isSize(value)) throw damaged(`${what} is not a number of bytes`);
  return value;
}

function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw damaged(`${what} is not text`);
  return value;
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function propertiesOf(value: unknown, name: string): TensorProperties {
  if (!isInstance(value, 'TensorProperties') || !Array.isArray(value.state)) throw damaged(`'${name}' has no properties`);
  const [dtype, , requiresGrad, , pinMemory] = value.state as unknown[];
  if (dtype instanceof PickledObject) throw new TorchError(`'${name}' has the dtype ${dtype.className}, which is not supported`);
  if (typeof dtype !== 'string' || dtypeCode(dtype) === undefined) throw damaged(`'${name}' has no dtype`);
  return { dtype: dtype as TensorProperties['dtype'], requiresGrad: requiresGrad === true, pinMemory: pinMemory === true };
}

function chunkOf(value: unknown, name: string, size: readonly number[]): ChunkStorageMetadata {
  const attributes = attributesOf(value, 'ChunkStorageMetadata');
  const chunk = { offsets: sizes(attributes.offsets, `an offset of '${name}'`), sizes: sizes(attributes.sizes, `a chunk of '${name}'`) };
  const fits = (length: number, dim: number): boolean => (chunk.offsets[dim] as number) + (chunk.sizes[dim] as number) <= length;
  if (chunk.offsets.length !== size.length || chunk.sizes.length !== size.length || !size.every(fits))
    throw damaged(`a chunk of '${name}' lies outside of it`);
  return chunk;
}

function entryOf(value: unknown, name: string): TensorStorageMetadata | BytesStorageMetadata {
  if (isInstance(value, 'BytesStorageMetadata')) return { type: 'bytes' };
  const attributes = attributesOf(value, 'TensorStorageMetadata');
  const size = sizes(attributes.size, `the size of '${name}'`);
  if (!Array.isArray(attributes.chunks)) throw damaged(`'${name}' has no list of chunks`);
  const chunks = attributes.chunks.map((chunk) => chunkOf(chunk, name, size));
  return { type: 'tensor', properties: propertiesOf(attributes.properties, name), size, chunks };
}

function indexOf(value: unknown): MetadataIndex {
  const { fqn, offset = null, index } = attributesOf(value, 'MetadataIndex');
  return {
    fqn: text(fqn, 'the name of an item'),
    offset: offset === null ? null : sizes(offset, 'the offset of an item'),
    index: isSize(index) ? index : null,
  };
}

// A path leads to a file below the checkpoint's folder.
const isBelow = (path: string): boolean =>
  path !== '' && !posix.isAbsolute(path) && !win32.isAbsolute(path) && !path.split(/[\\/]/).includes('..');

function infoOf(value: unknown): StorageInfo {
  const attributes = attributesOf(value, '_StorageInfo', filesystemModule);
  const relativePath = text(attributes.relative_path, 'the path of an item');
  if (!isBelow(relativePath)) throw damaged(`the path '${relativePath}' leads out of the checkpoint`);
  const transforms: unknown = attributes.transform_descriptors ?? [];
  if (!Array.isArray(transforms)) throw damaged('the transformations of an item are not a list');
  const transformDescriptors = transforms.map((name) => text(name, 'the name of a transformation'));
  const [offset, length] = [count(attributes.offset, 'an offset in a file'), count(attributes.length, 'a length in a file')];
  return { relativePath, offset, length, transformDescriptors };
}

function pathOf(value: unknown, name: string): ObjectPath {
  const isStep = (step: unknown): step is string | number => typeof step === 'string' || isSize(step);
  if (!Array.isArray(value) || value.length === 0 || !value.every(isStep)) throw damaged(`the path of '${name}' is not one of keys`);
  return [...value];
}

/** The most elements of all lists that the paths of a checkpoint go through. */
const mostElements = 2 ** 24;

// Lists are made as long as paths say.
function checkLists(paths: Iterable<ObjectPath>): void {
  const lengths = new Map<string, number>();
  let elements = 0;
  for (const path of paths) {
    for (const [i, step] of path.entries()) {
      if (typeof step !== 'number') continue;
      const list = JSON.stringify(path.slice(0, i));
      const added = step + 1 - (lengths.get(list) ?? 0);
      if (added <= 0) continue;
      lengths.set(list, step + 1);
      elements += added;
      if (elements > mostElements) throw damaged(`its paths go through lists of more than ${mostElements} elements`);
    }
  }
}

// The planner's data belongs to the planner: another one's may be anything.
function pathsOf(value: unknown): Map<string, ObjectPath> | null {
  if (value === null || value === undefined || value instanceof PickledObject || Array.isArray(value)) return null;
  const paths = new Map(entriesOf(value, 'planner_data').map(([name, path]) => [text(name, 'a name'), pathOf(path, String(name))]));
  checkLists(paths.values());
  return paths;
}

function storageMetaOf(value: unknown): StorageMeta {
  if (value === null || value === undefined) return { checkpointId: null, saveId: null, loadId: null };
  const { checkpoint_id, save_id, load_id } = attributesOf(value, 'StorageMeta');
  // A path of Python's pathlib is made of its parts.
  const parts = checkpoint_id instanceof PickledObject && checkpoint_id.className.startsWith('pathlib.') ? checkpoint_id.args : null;
  const id = parts === null ? checkpoint_id : parts.map(String).join('/').replace(/^\/\//, '/');
  return { checkpointId: textOrNull(id), saveId: textOrNull(save_id), loadId: textOrNull(load_id) };
}

const noPersistentIds = (): never => {
  throw damaged('it has a persistent id');
};

/**
 * Reads the bytes of a `.metadata` file.
 *
 * @throws TorchError if they are damaged
 */
export function decodeMetadata(bytes: Uint8Array): Metadata {
  const options = { globals, persistentLoad: noPersistentIds, allowUnknown: true };
  const attributes = attributesOf(
    throughLevels('load', () => unpickle(bytes, options)),
    'Metadata',
  );
  const named = entriesOf(attributes.state_dict_metadata, 'state_dict_metadata');
  const stateDictMetadata = new Map(named.map(([name, entry]) => [text(name, 'a name'), entryOf(entry, String(name))]));
  const { storage_data: stored, version } = attributes;
  if (stored === null || stored === undefined) throw damaged('it has no storage_data');
  const storageData = entriesOf(stored, 'storage_data').map(([index, info]) => ({ index: indexOf(index), info: infoOf(info) }));
  return {
    stateDictMetadata,
    plannerData: pathsOf(attributes.planner_data),
    storageData,
    storageMeta: storageMetaOf(attributes.storage_meta),
    version: textOrNull(version),
  };
}
