// torch.cuda: lists, selects and synchronizes devices.
import { Device, type DeviceLike } from '../core/device';
import { TorchError } from '../core/errors';
import { native } from '../core/native';

function indexOf(device: DeviceLike | null | undefined): number {
  if (device === null || device === undefined) return native.cudaDevice();
  if (typeof device === 'number' && device < 0) throw new TorchError(`invalid CUDA device ordinal ${device}`);
  const given = new Device(device);
  if (given.type !== 'cuda') throw new TypeError(`Expected a cuda device, but got: ${given}`);
  return given.index ?? native.cudaDevice();
}

/** Whether a CUDA device is available. */
export function isAvailable(): boolean {
  return native.cudaCount() > 0;
}

/** The number of CUDA devices, 0 without CUDA. */
export function deviceCount(): number {
  return native.cudaCount();
}

/** The index of the current device, which 'cuda' refers to. Throws without CUDA. */
export function currentDevice(): number {
  return native.cudaDevice();
}

/** Sets this thread's current device, which 'cuda' refers to. */
export function setDevice(device: DeviceLike): void {
  native.setCudaDevice(indexOf(device));
}

/** The name of a device, such as 'NVIDIA H200'; default the current device. Throws without CUDA. */
export function getDeviceName(device: DeviceLike | null = null): string {
  return native.cudaName(indexOf(device));
}

/** Waits until all queued work of a device is done; default the current device. */
export function synchronize(device: DeviceLike | null = null): void {
  native.cudaSynchronize(indexOf(device));
}

/** Returns unused blocks of the caching allocator to the device. */
export function emptyCache(): void {
  native.emptyDeviceCache();
}
