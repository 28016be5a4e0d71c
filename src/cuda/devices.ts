// CUDA devices: selection, properties, what the driver's management library tells.
import { cudaIndex, withDevice } from '../accelerator/devices';
import { boolean, type Call, define, device as deviceType, opt, orNull, parameters, splitFunction, tensor } from '../arguments';
import { cudaCode } from '../core/cuda-support';
import type { DeviceLike } from '../core/device';
import { AssertionError } from '../core/errors';
import { type ModeGuard, withMode } from '../core/mode-guard';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';

/** Whether a CUDA device is available. */
export function isAvailable(...args: []): boolean {
  noArguments('isAvailable', args);
  return native.deviceCount(cudaCode) > 0;
}

/** The number of CUDA devices, 0 without CUDA. */
export function deviceCount(...args: []): number {
  noArguments('deviceCount', args);
  return native.deviceCount(cudaCode);
}

/** The index of the current device, which 'cuda' refers to. Throws without CUDA. */
export function currentDevice(...args: []): number {
  noArguments('currentDevice', args);
  return cudaIndex();
}

/** Makes sure that CUDA can be used. Throws without CUDA; LibTorch initializes it by itself at the first use. */
export function init(...args: []): void {
  noArguments('init', args);
  cudaIndex();
}

/** Whether a device has been used. */
export function isInitialized(...args: []): boolean {
  noArguments('isInitialized', args);
  return native.deviceCount(cudaCode) > 0 && native.isAllocatorInitialized(cudaCode);
}

const isNegative = (index: unknown): boolean => typeof index === 'number' && index < 0;

const setDeviceSignature = parameters('setDevice', { device: deviceType });

/** Sets the device that 'cuda' means in this thread; a negative index changes nothing. */
export function setDevice(...args: Call<typeof setDeviceSignature>): void {
  const [device] = setDeviceSignature.bind(args);
  if (!isNegative(device)) native.setDevice(cudaCode, cudaIndex(device));
}

const deviceSignature = parameters('device', { device: orNull(deviceType) });

/**
 * Makes a device the current one while `fn` runs, or without `fn` until the end of a block with
 * `using _ = torch.cuda.device(1)`; null or a negative index changes nothing.
 */
export function device(device: DeviceLike | null): ModeGuard;
export function device<T>(device: DeviceLike | null, fn: () => T): T;
export function device<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [device] = deviceSignature.bind(others);
  return withDevice('device', cudaCode, device === null || isNegative(device) ? -1 : cudaIndex(device), fn);
}

const deviceOfSignature = parameters('deviceOf', { obj: tensor });

/** Makes a tensor's device the current one as {@link device} does; nothing for a tensor of another type of device. */
export function deviceOf(obj: { device: DeviceLike }): ModeGuard;
export function deviceOf<T>(obj: { device: DeviceLike }, fn: () => T): T;
export function deviceOf<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [obj] = deviceOfSignature.bind(others);
  const { type, index } = obj.device;
  return type === 'cuda' ? withDevice('deviceOf', cudaCode, index ?? -1, fn) : withMode('deviceOf', () => () => {}, fn);
}

const synchronizeSignature = parameters('synchronize', { device: orNull(deviceType) });

/** Waits until all work queued on a device is done. */
export function synchronize(...args: Call<typeof synchronizeSignature>): void {
  const [device] = synchronizeSignature.bind(args);
  native.synchronizeDevice(cudaCode, cudaIndex(device));
}

const getDeviceNameSignature = parameters('getDeviceName', { device: orNull(deviceType) });

/** A device's name, such as 'NVIDIA H200'; the current one's unless said. Throws without CUDA. */
export function getDeviceName(...args: Call<typeof getDeviceNameSignature>): string {
  const [device] = getDeviceNameSignature.bind(args);
  return native.cudaName(cudaIndex(device));
}

// Numbers of CUdevice_attribute in cuda.h.
const attributes = {
  major: 75,
  minor: 76,
  multiProcessorCount: 16,
  maxThreadsPerMultiProcessor: 39,
  maxThreadsPerBlock: 1,
  warpSize: 10,
  regsPerMultiprocessor: 82,
  sharedMemoryPerBlock: 8,
  sharedMemoryPerBlockOptin: 97,
  sharedMemoryPerMultiprocessor: 81,
  L2CacheSize: 38,
  clockRate: 13,
  memoryClockRate: 36,
  memoryBusWidth: 37,
  isIntegrated: 18,
  isMultiGpuBoard: 84,
  pciBusId: 33,
  pciDeviceId: 34,
  pciDomainId: 50,
} as const;

/** The properties of a device: Python's names in camelCase; sizes in bytes, clock rates in kHz, the bus width in bits. */
export type CudaDeviceProperties = Readonly<
  Record<keyof typeof attributes, number> & { name: string; uuid: string; totalMemory: number; gcnArchName: string }
>;

function checkedIndex(device: DeviceLike | null, text: string): number {
  cudaIndex();
  const index = typeof device === 'number' ? device : cudaIndex(device);
  if (index < 0 || index >= deviceCount()) throw new AssertionError(text);
  return index;
}

const getDevicePropertiesSignature = parameters('getDeviceProperties', { device: orNull(deviceType) });

/**
 * The properties of a device, from its driver. Throws without CUDA.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.get_device_properties.html
 */
export function getDeviceProperties(...args: Call<typeof getDevicePropertiesSignature>): CudaDeviceProperties {
  const [device] = getDevicePropertiesSignature.bind(args);
  const index = checkedIndex(device, 'Invalid device id');
  const numbers = Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, native.cudaAttribute(index, attribute)]),
  ) as Record<keyof typeof attributes, number>;
  const name = native.cudaName(index);
  return { name, ...numbers, totalMemory: native.cudaTotalMemory(index), uuid: native.cudaUuid(index), gcnArchName: name };
}

const getDeviceCapabilitySignature = parameters('getDeviceCapability', { device: orNull(deviceType) });

/** The major and the minor number of a device's compute capability. */
export function getDeviceCapability(...args: Call<typeof getDeviceCapabilitySignature>): [major: number, minor: number] {
  const { major, minor } = getDeviceProperties(...getDeviceCapabilitySignature.bind(args));
  return [major, minor];
}

const canDeviceAccessPeerSignature = parameters('canDeviceAccessPeer', { device: orNull(deviceType) }, { peerDevice: deviceType });

/** Whether a device can access another one's memory. */
export function canDeviceAccessPeer(...args: Call<typeof canDeviceAccessPeerSignature>): boolean {
  const [device, peerDevice] = canDeviceAccessPeerSignature.bind(args);
  return native.canAccessPeer(checkedIndex(device, 'Invalid device id'), checkedIndex(peerDevice, 'Invalid peer device id'));
}

const isBf16SupportedSignature = parameters('isBf16Supported', {
  /** Whether devices count that compute bfloat16 in software. */
  includingEmulation: opt(boolean, true),
});

/** Whether the current device supports bfloat16. */
export function isBf16Supported(...args: Call<typeof isBf16SupportedSignature>): boolean {
  const [includingEmulation] = isBf16SupportedSignature.bind(args);
  return isAvailable() && (getDeviceProperties().major >= 8 || includingEmulation);
}

/** Whether the current device supports TF32. */
export function isTf32Supported(...args: []): boolean {
  noArguments('isTf32Supported', args);
  return isBf16Supported(false);
}

/** The architectures that libtorch_cuda was compiled for: 'sm_90'; empty without CUDA. */
export function getArchList(...args: []): string[] {
  noArguments('getArchList', args);
  const [, flags = ''] = /NVCC architecture flags: (.*)/.exec(native.showConfig()) ?? [];
  return [...flags.matchAll(/code=(\w+)/g)].map(([, code]) => code as string);
}

/** The options of NVCC for {@link getArchList}. */
export function getGencodeFlags(...args: []): string {
  noArguments('getGencodeFlags', args);
  return getArchList()
    .map((name) => name.split('_'))
    .map(([kind, arch]) => `-gencode compute=compute_${arch},code=${kind}_${arch}`)
    .join(' ');
}

const reader = (name: string, read: (index: number) => number) =>
  define(name, [{ device: orNull(deviceType) }], (device): number => read(cudaIndex(device)));

/** Percent of the time in which kernels ran on a device, as nvidia-smi tells. */
export const utilization = reader('utilization', (index) => native.cudaUtilization(index)[0] as number);
/** Percent of the time in which a device's memory was accessed, as nvidia-smi tells. */
export const memoryUsage = reader('memoryUsage', (index) => native.cudaUtilization(index)[1] as number);
/** Bytes of a device's memory that all processes use, as nvidia-smi tells. */
export const deviceMemoryUsed = reader('deviceMemoryUsed', (index) => native.cudaMemoryUsed(index));
/** A device's temperature in degrees Celsius. */
export const temperature = reader('temperature', (index) => native.cudaTemperature(index));
/** A device's power draw in milliwatts. */
export const powerDraw = reader('powerDraw', (index) => native.cudaPowerDraw(index));
/** The clock rate of a device's multiprocessors in MHz. */
export const clockRate = reader('clockRate', (index) => native.cudaClockRate(index));

const listGpuProcessesSignature = parameters('listGpuProcesses', { device: orNull(deviceType) });

/** The processes that use a device and their memory, as text. */
export function listGpuProcesses(...args: Call<typeof listGpuProcessesSignature>): string {
  const [device] = listGpuProcessesSignature.bind(args);
  const index = cudaIndex(device);
  const numbers = native.cudaProcesses(index);
  const lines = [`GPU:${index}`];
  if (numbers.length === 0) lines.push('no processes are running');
  for (let i = 0; i < numbers.length; i += 2) {
    const [pid, bytes] = numbers.slice(i, i + 2) as [number, number];
    lines.push(`process ${String(pid).padStart(10)} uses ${(bytes / 2 ** 20).toFixed(3).padStart(12)} MB GPU memory`);
  }
  return lines.join('\n');
}
