// Devices of the accelerator that this process has: CUDA, or a backend registered by another library.
import { boolean, type Call, device, int, nullable, opt, orNull, parameters, splitFunction } from '../arguments';
import { cudaCode, requireCuda } from '../core/cuda-support';
import { Device, type DeviceLike, deviceFromParts } from '../core/device';
import { type DType, dtypeFromCode } from '../core/dtype';
import { TorchError, ValueError } from '../core/errors';
import { type ModeGuard, modeKind, withMode } from '../core/mode-guard';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';
import { warn } from '../core/warnings';

/** The type of accelerator in a device: its number in c10::DeviceType. Throws if there is none. */
export function requireAccelerator(): number {
  const code = native.acceleratorType();
  if (code < 0 || native.deviceCount(code) === 0) throw new TorchError('Cannot access accelerator device when none is available.');
  native.initializeDevices(code);
  return code;
}

/** The index of a device of the accelerator; the current one's for null or a device without an index. */
export function acceleratorIndex(given: DeviceLike | null | undefined, code: number): number {
  if (typeof given === 'number') return given;
  if (given === null || given === undefined) return native.currentDevice(code);
  const wanted = new Device(given);
  const own = deviceFromParts(code, -1);
  if (wanted.type !== own.type) throw new ValueError(`${wanted.type} doesn't match the current accelerator ${own}.`);
  return wanted.index ?? native.currentDevice(code);
}

/** The index of a CUDA device; the current one's for null or a device without an index. Throws without CUDA. */
export function cudaIndex(given?: DeviceLike | null): number {
  requireCuda();
  if (given === null || given === undefined) return native.currentDevice(cudaCode);
  if (typeof given === 'number' && given < 0) throw new TorchError(`invalid CUDA device ordinal ${given}`);
  const wanted = new Device(given);
  if (wanted.type !== 'cuda') throw new ValueError(`Expected a cuda device, but got: ${wanted}`);
  return wanted.index ?? native.currentDevice(cudaCode);
}

/** Modes that choose the current device and its streams. */
export const deviceModes = modeKind();

/** Makes a device the current one while `fn` runs, or until the guard is disposed; a negative index changes nothing. */
export function withDevice<T>(name: string, code: number, index: number, fn: (() => T) | undefined): T | ModeGuard {
  const enter = () => {
    if (index < 0) return () => {};
    const previous = native.currentDevice(code);
    native.setDevice(code, index);
    return () => native.setDevice(code, previous);
  };
  return withMode(name, enter, fn, deviceModes);
}

/** The number of the accelerator's devices; 0 without one. */
export function deviceCount(...args: []): number {
  noArguments('deviceCount', args);
  const code = native.acceleratorType();
  return code < 0 ? 0 : native.deviceCount(code);
}

/** Whether there is an accelerator with a device. */
export function isAvailable(...args: []): boolean {
  noArguments('isAvailable', args);
  return deviceCount() > 0;
}

const currentAcceleratorSignature = parameters('currentAccelerator', {
  /** Whether to return null if the accelerator has no device here. */
  checkAvailable: opt(boolean, false),
});

/**
 * The type of the accelerator that this LibTorch supports, as a device without an index; null if it supports none.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.accelerator.current_accelerator.html
 */
export function currentAccelerator(...args: Call<typeof currentAcceleratorSignature>): Device | null {
  const [checkAvailable] = currentAcceleratorSignature.bind(args);
  const code = native.acceleratorType();
  return code < 0 || (checkAvailable && native.deviceCount(code) === 0) ? null : deviceFromParts(code, -1);
}

/** The index of the accelerator's current device. */
export function currentDeviceIndex(...args: []): number {
  noArguments('currentDeviceIndex', args);
  return native.currentDevice(requireAccelerator());
}

/** @deprecated Use {@link currentDeviceIndex}. */
export function currentDeviceIdx(...args: []): number {
  noArguments('currentDeviceIdx', args);
  warn('Use `currentDeviceIndex` instead.', 'FutureWarning');
  return currentDeviceIndex();
}

const setDeviceIndexSignature = parameters('setDeviceIndex', { device: device });

/** Makes a device of the accelerator the current one in this thread; a negative index changes nothing. */
export function setDeviceIndex(...args: Call<typeof setDeviceIndexSignature>): void {
  const [device] = setDeviceIndexSignature.bind(args);
  const code = requireAccelerator();
  if (typeof device !== 'number' && new Device(device).index === null) {
    throw new ValueError(`Expected a torch.device with a specified index or an integer, but got:${new Device(device)}`);
  }
  const index = acceleratorIndex(device, code);
  if (index >= 0) native.setDevice(code, index);
}

/** @deprecated Use {@link setDeviceIndex}. */
export function setDeviceIdx(...args: Call<typeof setDeviceIndexSignature>): void {
  warn('Use `setDeviceIndex` instead.', 'FutureWarning');
  setDeviceIndex(...args);
}

const deviceIndexSignature = parameters('deviceIndex', { device: nullable(int) });

/**
 * Makes a device the current one while `fn` runs, or without `fn` until the end of a block with
 * `using _ = torch.accelerator.deviceIndex(1)`; null changes nothing.
 */
export function deviceIndex(device: number | null): ModeGuard;
export function deviceIndex<T>(device: number | null, fn: () => T): T;
export function deviceIndex<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [device] = deviceIndexSignature.bind(others);
  return device === null ? withMode('deviceIndex', () => () => {}, fn) : withDevice('deviceIndex', requireAccelerator(), device, fn);
}

const synchronizeSignature = parameters('synchronize', { device: orNull(device) });

/** Waits until all work queued on a device of the accelerator is done; the current device unless given. */
export function synchronize(...args: Call<typeof synchronizeSignature>): void {
  const [device] = synchronizeSignature.bind(args);
  const code = requireAccelerator();
  native.synchronizeDevice(code, acceleratorIndex(device, code));
}

const getDeviceCapabilitySignature = parameters('getDeviceCapability', { device: orNull(device) });

/** A device's abilities: `supportedDtypes`, those of the tensors that it can allocate and convert. */
export function getDeviceCapability(...args: Call<typeof getDeviceCapabilitySignature>): { supportedDtypes: Set<DType> } {
  const [device] = getDeviceCapabilitySignature.bind(args);
  const code = requireAccelerator();
  const codes = native.deviceDtypes(code, acceleratorIndex(device, code));
  return { supportedDtypes: new Set(codes.map(dtypeFromCode).filter((dtype) => dtype !== undefined)) };
}
