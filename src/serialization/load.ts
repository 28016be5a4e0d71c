// torch.load: reads files, bytes and streams written by torch.save, in Python or here.

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import {
  as,
  boolean,
  byName,
  type Call,
  callable,
  device,
  float,
  literalByName,
  type Narrowed,
  type Options,
  object,
  only,
  opt,
  or,
  orNull,
  parameters,
  type,
} from '../arguments';
import { runInLane } from '../async';
import { asBytes, type ByteSource, type BytesLike, collected, refuseStream } from '../core/bytes';
import { describeValue, isOptions } from '../core/describe';
import { Device, type DeviceLike } from '../core/device';
import { itemsize } from '../core/dtype';
import { TorchError, typeError, ValueError } from '../core/errors';
import { type FileLike, pathOf } from '../core/files';
import { native } from '../core/native';
import { throughLevels } from '../core/nesting';
import { filled } from '../core/tensor-handle';
import type { Unchecked } from '../core/unchecked';
import { isAvailable } from '../cuda';
import { withoutCollecting } from '../memory/pacing';
import { release } from '../memory/scope';
import { storageNbytes } from '../tensor/storage';
import type { Tensor } from '../tensor/tensor';
import { unpickle } from './pickle-reader';
import { GlobalReference } from './pickle-values';
import { dtypeOfStorage } from './storages';
import { checkSize, globals, type Storage } from './tensor-globals';

/** The device to load tensors on: one for all, a device for each device name in the file, or a function of that name. */
export type MapLocation = MapLocationByPosition | Readonly<Record<string, DeviceLike>>;
type MapLocationByPosition = DeviceLike | ((location: string) => DeviceLike | null);

const loadSignature = parameters(
  'load',
  /** A path, a file: URL, or bytes; for `loadAsync` also what gives bytes over time. */
  { f: object<FileLike | BytesLike | ByteSource>() },
  /** Devices to load tensors on; null: the devices that they were saved on. Pass an object by name, or it is read as options. */
  {
    mapLocation: literalByName<MapLocationByPosition | null>()(orNull(as<MapLocation>(or(device, callable(), type('object', isOptions))))),
  },
  /** Only null is supported: this library has its own unpickler. */
  { pickleModule: only(null) },
  /** Throw for unknown classes; false: read them as inert `PickledObject`s. */
  { weightsOnly: byName(opt(boolean, true)) },
  /** Map the file into memory instead of reading it: bytes are read when they are used, and copied where they are written. */
  { mmap: byName(orNull(boolean)) },
  /** Throw for a file whose records have more bytes together, before they are read or unpacked. */
  { maxBytes: byName(opt(float, Number.POSITIVE_INFINITY)) },
);

/** The options of {@link load}. */
export type LoadOptions = Omit<Options<typeof loadSignature>, 'f'>;

// The device that mapLocation gives for a device name of the file; null: that device itself.
function placeOf(given: DeviceLike | null, location: string): DeviceLike {
  if (given === null) return location;
  if (given instanceof Device || typeof given === 'string' || typeof given === 'number') return given;
  throw typeError(`load(): argument 'mapLocation' must give a Device or null for '${location}', not ${describeValue(given)}`);
}

export function targetOf(location: string, mapLocation: MapLocation | null): Device {
  let target: DeviceLike = location;
  if (typeof mapLocation === 'function') target = placeOf(mapLocation(location), location);
  else if (mapLocation instanceof Device || typeof mapLocation === 'string' || typeof mapLocation === 'number') target = mapLocation;
  else if (mapLocation) target = placeOf(mapLocation[location] ?? null, location);
  const resolved = new Device(target);
  if (resolved.type === 'cuda' && !isAvailable()) {
    throw new TorchError(
      "Attempting to deserialize object on a CUDA device but torch.cuda.isAvailable() is false. If you are running on a CPU-only machine, use torch.load with { mapLocation: 'cpu' } to map your storages to the CPU.",
    );
  }
  return resolved;
}

function headOf(path: string): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new TorchError(`load(): ${path} does not exist`);
  if (!found.isFile()) throw new TorchError(`load(): ${path} is no file`);
  const head = new Uint8Array(4);
  const descriptor = openSync(path, 'r');
  try {
    readSync(descriptor, head);
  } finally {
    closeSync(descriptor);
  }
  return head;
}

function checkFormat(file: string, head: Uint8Array): void {
  if (head[0] !== 0x50 || head[1] !== 0x4b) {
    throw new TorchError(
      `load(): ${file} is not a file of torch.save: it is no zip archive (files of PyTorch before 1.6 have to be saved again by a newer one)`,
    );
  }
}

const ofBytes = 'the archive in memory';

function openBytes(bytes: Uint8Array, maps: boolean, maxBytes: number): number {
  if (maps) throw new ValueError('f must be a file path in order to use the mmap argument');
  checkFormat(ofBytes, bytes);
  return native.openArchiveOfBytes(bytes, maxBytes);
}

// Errors of LibTorch's reader, and of the system, do not name the file.
function named(path: string, error: unknown): unknown {
  if (!(error instanceof TorchError) || error.constructor !== TorchError || error.message.includes(path)) return error;
  return new TorchError(`load(): ${path} is damaged or truncated: ${error.message}`, { cause: error });
}

// Reads and closes an open archive.
function read(file: string, archive: number, mapLocation: MapLocation | null, weightsOnly: boolean): unknown {
  const storages = new Map<string, Storage>();
  const originals: Tensor[] = [];
  try {
    const names = new Set(native.archiveNames(archive));
    if (names.has('constants.pkl'))
      throw new TorchError(`load(): ${file} is a TorchScript archive, which torch.load does not read: use torch.jit.load`);
    if (!names.has('data.pkl')) throw new TorchError(`load(): ${file} is a zip archive but not one of torch.save: it has no data.pkl`);
    if (names.has('byteorder') && new TextDecoder().decode(native.archiveBytes(archive, 'byteorder')) !== 'little') {
      throw new TorchError(`load(): ${file} was written on a big-endian machine`);
    }
    const persistentLoad = (id: readonly unknown[]): Storage => {
      const [tag, type, key, location, count] = id;
      if (tag !== 'storage' || !(type instanceof GlobalReference) || typeof key !== 'string' || typeof location !== 'string') {
        throw new TorchError(`load(): ${file} is damaged: an unknown persistent id`);
      }
      const dtype = dtypeOfStorage(type.name);
      if (dtype === undefined) throw new TorchError(`load(): ${file} has a storage of the unknown type ${type.name}`);
      const known = storages.get(key);
      if (known) return { bytes: known.bytes, dtype };
      const read = filled((wrapper) => native.archiveStorage(wrapper, archive, `data/${key}`)) as Tensor;
      checkSize(key, storageNbytes(read), count, dtype === null ? 1 : itemsize(dtype));
      const target = targetOf(location, mapLocation);
      const bytes = target.type === 'cpu' ? read : read.to({ device: target });
      originals.push(read, bytes);
      const storage = { bytes, dtype };
      storages.set(key, storage);
      return storage;
    };
    const pickled = new Uint8Array(native.archiveBytes(archive, 'data.pkl'));
    return throughLevels('load', () => withoutCollecting(() => unpickle(pickled, { globals, persistentLoad, allowUnknown: !weightsOnly })));
  } finally {
    native.closeArchive(archive);
    for (const tensor of originals) release(tensor);
  }
}

/** The contents of a file, if their type is not given. */
export type Loaded = Unchecked;

/**
 * Reads a file written by torch.save, in Python or here, or its bytes: an ArrayBuffer, a Buffer or another view of one. Dicts
 * become plain objects if all keys are strings, otherwise Maps; lists become arrays, tuples become `Tuple`s, and ints become
 * bigint only beyond 2^53. Code in a file is never executed.
 *
 * @throws TorchError if the file is missing or damaged, or refers to an unknown class; ValueError for `mmap` of bytes
 * @see https://docs.pytorch.org/docs/stable/generated/torch.load.html
 *
 * ```ts
 * const { model: state } = torch.load<{ model: nn.StateDict }>('checkpoint.pth', { mapLocation: 'cpu' });
 * model.loadStateDict(state);
 * ```
 */
export function load<T = Loaded>(...args: Call<Narrowed<typeof loadSignature, { f: FileLike | BytesLike }>>): T {
  const [file, mapLocation, , weightsOnly, mmap, maxBytes] = loadSignature.bind(args);
  const bytes = asBytes(file);
  if (bytes !== null) return read(ofBytes, openBytes(bytes, mmap === true, maxBytes), mapLocation, weightsOnly) as T;
  refuseStream('load', file, 'torch.loadAsync');
  const path = pathOf('load', file);
  checkFormat(path, headOf(path));
  try {
    return read(path, native.openArchive(path, mmap === true, maxBytes), mapLocation, weightsOnly) as T;
  } catch (error) {
    throw named(path, error);
  }
}

/**
 * {@link load} without blocking the event loop: another thread reads a file's tensors. Also reads what gives bytes over time: a
 * Blob, a Response of `fetch`, a stream of Node's or the web's, or an async iterable.
 *
 * ```ts
 * const state = await torch.loadAsync(await fetch('https://example.com/model.pth'));
 * ```
 */
export async function loadAsync<T = Loaded>(...args: Call<typeof loadSignature>): Promise<T> {
  const [given, mapLocation, , weightsOnly, mmap, maxBytes] = loadSignature.bind(args, 'loadAsync');
  const file = await collected('loadAsync', given);
  const bytes = asBytes(file);
  if (bytes !== null) return read(ofBytes, openBytes(bytes, mmap === true, maxBytes), mapLocation, weightsOnly) as T;
  const path = pathOf('loadAsync', file);
  checkFormat(path, headOf(path));
  try {
    return read(path, await runInLane(() => native.openArchiveAsync(path, mmap === true, maxBytes)), mapLocation, weightsOnly) as T;
  } catch (error) {
    throw named(path, error);
  }
}
