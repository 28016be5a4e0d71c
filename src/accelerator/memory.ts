// Memory of the accelerator's devices: statistics of its allocator, and of pinned memory.
import { type Call, device, orNull, parameters } from '../arguments';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';
import { acceleratorIndex, requireAccelerator } from './devices';

/** Statistics by Python's names, such as 'allocated_bytes.all.current'; sorted by name. */
export type MemoryStats = Record<string, number>;

/** Statistics in the order of their names. */
export function sorted(stats: MemoryStats): MemoryStats {
  return Object.fromEntries(Object.entries(stats).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The statistics of a device's allocator; empty before it is used. */
export function statsOf(code: number, index: number): MemoryStats {
  return native.isAllocatorInitialized(code) ? sorted(native.deviceMemoryStats(code, index)) : {};
}

const memoryStatsSignature = parameters('memoryStats', { device: orNull(device) });

/**
 * Statistics of a device's caching allocator: counts, and sums in bytes, by Python's names.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.accelerator.memory.memory_stats.html
 */
export function memoryStats(...args: Call<typeof memoryStatsSignature>): MemoryStats {
  const [device] = memoryStatsSignature.bind(args);
  const code = requireAccelerator();
  return statsOf(code, acceleratorIndex(device, code));
}

const memoryAllocatedSignature = parameters('memoryAllocated', { device: orNull(device) });

/** Bytes that tensors occupy on a device. */
export function memoryAllocated(...args: Call<typeof memoryAllocatedSignature>): number {
  return memoryStats(...memoryAllocatedSignature.bind(args))['allocated_bytes.all.current'] ?? 0;
}

const maxMemoryAllocatedSignature = parameters('maxMemoryAllocated', { device: orNull(device) });

/** The most bytes that tensors occupied since the start, or since {@link resetPeakMemoryStats}. */
export function maxMemoryAllocated(...args: Call<typeof maxMemoryAllocatedSignature>): number {
  return memoryStats(...maxMemoryAllocatedSignature.bind(args))['allocated_bytes.all.peak'] ?? 0;
}

const memoryReservedSignature = parameters('memoryReserved', { device: orNull(device) });

/** Bytes that the allocator holds, for tensors and in its cache. */
export function memoryReserved(...args: Call<typeof memoryReservedSignature>): number {
  return memoryStats(...memoryReservedSignature.bind(args))['reserved_bytes.all.current'] ?? 0;
}

const maxMemoryReservedSignature = parameters('maxMemoryReserved', { device: orNull(device) });

/** The most bytes that the allocator held since the start, or since {@link resetPeakMemoryStats}. */
export function maxMemoryReserved(...args: Call<typeof maxMemoryReservedSignature>): number {
  return memoryStats(...maxMemoryReservedSignature.bind(args))['reserved_bytes.all.peak'] ?? 0;
}

const resetAccumulatedMemoryStatsSignature = parameters('resetAccumulatedMemoryStats', { device: orNull(device) });

/** Sets the sums of all that was allocated and freed to zero. */
export function resetAccumulatedMemoryStats(...args: Call<typeof resetAccumulatedMemoryStatsSignature>): void {
  const [device] = resetAccumulatedMemoryStatsSignature.bind(args);
  const code = requireAccelerator();
  native.resetAccumulatedStats(code, acceleratorIndex(device, code));
}

const resetPeakMemoryStatsSignature = parameters('resetPeakMemoryStats', { device: orNull(device) });

/** Sets the peaks to the present values. */
export function resetPeakMemoryStats(...args: Call<typeof resetPeakMemoryStatsSignature>): void {
  const [device] = resetPeakMemoryStatsSignature.bind(args);
  const code = requireAccelerator();
  native.resetPeakStats(code, acceleratorIndex(device, code));
}

const getMemoryInfoSignature = parameters('getMemoryInfo', { device: orNull(device) });

/** The free and the total bytes of a device, all processes counted. */
export function getMemoryInfo(...args: Call<typeof getMemoryInfoSignature>): [free: number, total: number] {
  const [device] = getMemoryInfoSignature.bind(args);
  const code = requireAccelerator();
  return native.deviceMemoryInfo(code, acceleratorIndex(device, code)) as [number, number];
}

/** Returns unused blocks of the caching allocator to the devices. */
export function emptyCache(...args: []): void {
  noArguments('emptyCache', args);
  requireAccelerator();
  native.emptyDeviceCache();
}

/** Returns unused pinned memory to the system. */
export function emptyHostCache(...args: []): void {
  noArguments('emptyHostCache', args);
  native.emptyHostCache(requireAccelerator());
}
