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
  return new ScriptModule((wrapper) => native.jitLoad(wrapper, path, device));
}
