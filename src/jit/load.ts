// torch.jit.load: reads module files written by LibTorch or Python, their bytes and streams of them.
import { closeSync, existsSync, fstatSync } from 'node:fs';
import { boolean, byName, type Call, device, type Narrowed, object, opt, orNull, parameters } from '../arguments';
import { asBytes, type ByteSource, type BytesLike, collected, refuseStream } from '../core/bytes';
import { Device, type DeviceLike } from '../core/device';
import { TorchError, ValueError } from '../core/errors';
import { type FileLike, openToRead, pathOf } from '../core/files';
import { native } from '../core/native';
import type { Unchecked } from '../core/unchecked';
import { ScriptModule } from './script-module';

const signature = parameters(
  'load',
  /** A path, a file: URL, or bytes; for `loadAsync` also what gives bytes over time. */
  { f: object<FileLike | BytesLike | ByteSource>() },
  /** The device to put all tensors on; default the device that each was saved from. */
  { mapLocation: orNull(device) },
  /** Map the file into memory instead of reading it: bytes are read when they are used, and copied where they are written. */
  { mmap: byName(opt(boolean, false)) },
);

// Whether an open archive is one of torch.save: pickled data without compiled code.
function isSavedByTorch(open: () => number): boolean {
  try {
    const archive = open();
    try {
      const names = native.archiveNames(archive);
      return names.includes('data.pkl') && !names.includes('constants.pkl');
    } finally {
      native.closeArchive(archive);
    }
  } catch {
    return false;
  }
}

// Calls LibTorch's reader; a file of torch.save gets an error that says so.
function loadWith<A extends readonly unknown[], R>(
  where: string,
  file: string,
  open: () => number,
  read: (wrapper: object) => number,
): ScriptModule<A, R> {
  try {
    return new ScriptModule(read);
  } catch (error) {
    if (isSavedByTorch(open)) throw new TorchError(`${where}: ${file} is a file of torch.save, not of torch.jit.save: use torch.load`);
    if (error instanceof TorchError && error.constructor === TorchError && !error.message.includes(file))
      throw new TorchError(`${where}: ${file}: ${error.message}`, { cause: error });
    throw error;
  }
}

function loadFrom<A extends readonly unknown[], R>(
  where: string,
  file: unknown,
  mapLocation: DeviceLike | null,
  mmap: boolean,
): ScriptModule<A, R> {
  const device = mapLocation === null ? '' : String(new Device(mapLocation));
  const bytes = asBytes(file);
  if (bytes !== null) {
    if (mmap) throw new ValueError('f must be a file path in order to use the mmap argument');
    const open = (): number => native.openArchiveOfBytes(bytes, Number.POSITIVE_INFINITY);
    return loadWith(where, 'the archive in memory', open, (wrapper) => native.jitLoadBytes(wrapper, bytes, device));
  }
  const path = pathOf(where, file);
  if (!existsSync(path)) throw new TorchError(`${where}: ${path} does not exist`);
  const open = (): number => native.openArchive(path, false, Number.POSITIVE_INFINITY);
  const descriptor = openToRead(where, path);
  try {
    if (!mmap) return loadWith(where, path, open, (wrapper) => native.jitLoad(wrapper, path, device));
    const { size } = fstatSync(descriptor);
    return loadWith(where, path, open, (wrapper) => native.jitLoadMapped(wrapper, descriptor, size, path, device));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Reads a module that {@link ScriptModule.save} or Python's torch.jit.save wrote, from a file or its bytes: an ArrayBuffer, a
 * Buffer or another view of one.
 *
 * @throws TorchError if the file is missing, damaged or one of torch.save; ValueError for `mmap` of bytes
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.load.html
 */
export function load<A extends readonly unknown[] = Unchecked[], R = Unchecked>(
  ...args: Call<Narrowed<typeof signature, { f: FileLike | BytesLike }>>
): ScriptModule<A, R> {
  const [file, mapLocation, mmap] = signature.bind(args);
  refuseStream('torch.jit.load', file, 'torch.jit.loadAsync');
  return loadFrom('torch.jit.load', file, mapLocation, mmap);
}

/** {@link load} of what gives bytes over time, too: a Blob, a Response of `fetch`, a stream of Node's or the web's. */
export async function loadAsync<A extends readonly unknown[] = Unchecked[], R = Unchecked>(
  ...args: Call<typeof signature>
): Promise<ScriptModule<A, R>> {
  const [file, mapLocation, mmap] = signature.bind(args, 'loadAsync');
  return loadFrom('torch.jit.loadAsync', await collected('torch.jit.loadAsync', file), mapLocation, mmap);
}
