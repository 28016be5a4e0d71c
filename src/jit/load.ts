// torch.jit.load: reads module files written by LibTorch or Python.
import { existsSync } from 'node:fs';
import { type Call, device, object, orNull, parameters } from '../arguments';
import { Device } from '../core/device';
import { TorchError } from '../core/errors';
import { type FileLike, pathOf } from '../core/files';
import { native } from '../core/native';
import { ScriptModule } from './script-module';

const signature = parameters(
  'load',
  { f: object<FileLike>() },
  /** The device to put all tensors on; default the device that each was saved from. */
  { mapLocation: orNull(device) },
);

// Whether a file is an archive of torch.save: pickled data without compiled code.
function isSavedByTorch(path: string): boolean {
  try {
    const archive = native.openArchive(path, false);
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

/**
 * Reads a module that {@link ScriptModule.save} or Python's torch.jit.save wrote.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.load.html
 */
export function load<A extends readonly unknown[] = readonly unknown[], R = unknown>(...args: Call<typeof signature>): ScriptModule<A, R> {
  const [file, mapLocation] = signature.bind(args);
  const path = pathOf('torch.jit.load', file);
  if (!existsSync(path)) throw new TorchError(`torch.jit.load: ${path} does not exist`);
  const device = mapLocation === null ? '' : String(new Device(mapLocation));
  try {
    return new ScriptModule((wrapper) => native.jitLoad(wrapper, path, device));
  } catch (error) {
    if (isSavedByTorch(path))
      throw new TorchError(`torch.jit.load: ${path} is a file of torch.save, not of torch.jit.save: use torch.load`);
    if (error instanceof TorchError && error.constructor === TorchError && !error.message.includes(path))
      throw new TorchError(`torch.jit.load: ${path}: ${error.message}`, { cause: error });
    throw error;
  }
}
