// torch.cuda: devices and their selection.
import { type Call, device, orNull, parameters } from '../arguments';
import { requireCuda } from '../core/cuda-support';
import { Device, type DeviceLike } from '../core/device';
import { TorchError, typeError } from '../core/errors';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';

function indexOf(device: DeviceLike | null | undefined): number {
  requireCuda(new Device('cuda'));
  if (device === null || device === undefined) return native.cudaDevice();
  if (typeof device === 'number' && device < 0) throw new TorchError(`invalid CUDA device ordinal ${device}`);
  const given = new Device(device);
  if (given.type !== 'cuda') throw typeError(`Expected a cuda device, but got: ${given}`);
  return given.index ?? native.cudaDevice();
}

/** Whether a CUDA device is available. */
export function isAvailable(...args: []): boolean {
  noArguments('isAvailable', args);
  return native.cudaCount() > 0;
}

/** The number of CUDA devices, 0 without CUDA. */
export function deviceCount(...args: []): number {
  noArguments('deviceCount', args);
  return native.cudaCount();
}

/** The index of the current device, which 'cuda' refers to. Throws without CUDA. */
export function currentDevice(...args: []): number {
  noArguments('currentDevice', args);
  return indexOf(null);
}

const setDeviceSignature = parameters('setDevice', { device: device });

/** Sets the device that 'cuda' means in this thread. */
export function setDevice(...args: Call<typeof setDeviceSignature>): void {
  const [device] = setDeviceSignature.bind(args);
  native.setCudaDevice(indexOf(device));
}

const getDeviceNameSignature = parameters('getDeviceName', { device: orNull(device) });

/** A device's name, such as 'NVIDIA H200'; the current one's unless said. Throws without CUDA. */
export function getDeviceName(...args: Call<typeof getDeviceNameSignature>): string {
  const [device] = getDeviceNameSignature.bind(args);
  return native.cudaName(indexOf(device));
}

const synchronizeSignature = parameters('synchronize', { device: orNull(device) });

/** Waits until all work queued on a device is done. */
export function synchronize(...args: Call<typeof synchronizeSignature>): void {
  const [device] = synchronizeSignature.bind(args);
  native.cudaSynchronize(indexOf(device));
}

/** Returns unused blocks of the caching allocator to the device. */
export function emptyCache(...args: []): void {
  noArguments('emptyCache', args);
  native.emptyDeviceCache();
}
