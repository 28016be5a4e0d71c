// Statistics of the caching allocator and of pinned memory.
import { cudaIndex } from '../accelerator/devices';
import { type MemoryStats, sorted, statsOf } from '../accelerator/memory';
import { boolean, type Call, define, device, opt, orNull, parameters } from '../arguments';
import { cudaCode } from '../core/cuda-support';
import type { DeviceLike } from '../core/device';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';
import { warn } from '../core/warnings';
import { isAvailable, isInitialized } from './devices';
import { summaryOf } from './memory-summary';

const currentOrGiven = [{ device: orNull(device) }] as const;

/** Returns unused blocks of the caching allocator to the devices; nothing without CUDA. */
export function emptyCache(...args: []): void {
  noArguments('emptyCache', args);
  native.emptyDeviceCache();
}

const read = (device: DeviceLike | null): MemoryStats => (isInitialized() ? statsOf(cudaCode, cudaIndex(device)) : {});

/**
 * Statistics of a device's caching allocator: counts, and sums in bytes, by Python's names; empty before CUDA is used.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.memory.memory_stats.html
 */
export const memoryStats = define('memoryStats', currentOrGiven, (device): MemoryStats => read(device));

/** Statistics as nested objects. */
export interface NestedStats {
  [name: string]: number | NestedStats;
}

function nested(stats: MemoryStats): NestedStats {
  const result: NestedStats = {};
  for (const [name, value] of Object.entries(stats)) {
    const path = name.split('.');
    let at = result;
    for (const key of path.slice(0, -1)) {
      at[key] ??= {};
      at = at[key] as NestedStats;
    }
    at[path.at(-1) as string] = value;
  }
  return result;
}

/** {@link memoryStats} as nested objects. */
export const memoryStatsAsNestedDict = define('memoryStatsAsNestedDict', currentOrGiven, (device) => nested(read(device)));

/** Bytes that tensors occupy on a device. */
export const memoryAllocated = define('memoryAllocated', currentOrGiven, (device) => read(device)['allocated_bytes.all.current'] ?? 0);

/** The most bytes that tensors occupied since the start, or since {@link resetPeakMemoryStats}. */
export const maxMemoryAllocated = define('maxMemoryAllocated', currentOrGiven, (device) => read(device)['allocated_bytes.all.peak'] ?? 0);

/** Bytes that the allocator holds, for tensors and in its cache. */
export const memoryReserved = define('memoryReserved', currentOrGiven, (device) => read(device)['reserved_bytes.all.current'] ?? 0);

/** The most bytes that the allocator held since the start, or since {@link resetPeakMemoryStats}. */
export const maxMemoryReserved = define('maxMemoryReserved', currentOrGiven, (device) => read(device)['reserved_bytes.all.peak'] ?? 0);

/** @deprecated Use {@link memoryReserved}. */
export const memoryCached = define('memoryCached', currentOrGiven, (device) => {
  warn('`torch.cuda.memoryCached` has been renamed to `torch.cuda.memoryReserved`', 'FutureWarning');
  return memoryReserved(device);
});

/** @deprecated Use {@link maxMemoryReserved}. */
export const maxMemoryCached = define('maxMemoryCached', currentOrGiven, (device) => {
  warn('`torch.cuda.maxMemoryCached` has been renamed to `torch.cuda.maxMemoryReserved`', 'FutureWarning');
  return maxMemoryReserved(device);
});

/** Sets the sums of all that was allocated and freed to zero. */
export const resetAccumulatedMemoryStats = define('resetAccumulatedMemoryStats', currentOrGiven, (device) =>
  native.resetAccumulatedStats(cudaCode, cudaIndex(device)),
);

/** Sets the peaks to the present values. */
export const resetPeakMemoryStats = define('resetPeakMemoryStats', currentOrGiven, (device) =>
  native.resetPeakStats(cudaCode, cudaIndex(device)),
);

const resetsAll = (name: string): void =>
  warn(`torch.cuda.${name} now calls torch.cuda.resetPeakMemoryStats, which resets /all/ peak memory stats.`, 'FutureWarning');

/** @deprecated Use {@link resetPeakMemoryStats}. */
export const resetMaxMemoryAllocated = define('resetMaxMemoryAllocated', currentOrGiven, (device) => {
  resetsAll('resetMaxMemoryAllocated');
  resetPeakMemoryStats(device);
});

/** @deprecated Use {@link resetPeakMemoryStats}. */
export const resetMaxMemoryCached = define('resetMaxMemoryCached', currentOrGiven, (device) => {
  resetsAll('resetMaxMemoryCached');
  resetPeakMemoryStats(device);
});

/** The free and the total bytes of a device, all processes counted. */
export const memGetInfo = define(
  'memGetInfo',
  currentOrGiven,
  (device) => native.deviceMemoryInfo(cudaCode, cudaIndex(device)) as [free: number, total: number],
);

const memorySummarySignature = parameters('memorySummary', ...currentOrGiven, {
  /** Whether the rows of large and small blocks are left out. */
  abbreviated: opt(boolean, false),
});

/**
 * A table of a device's {@link memoryStats}.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.memory.memory_summary.html
 */
export function memorySummary(...args: Call<typeof memorySummarySignature>): string {
  const [device, abbreviated] = memorySummarySignature.bind(args);
  const index = cudaIndex(device);
  return summaryOf(native.deviceMemoryStats(cudaCode, index), index, abbreviated);
}

/** Statistics of pinned memory: counts, sums in bytes, and times in microseconds, by Python's names; empty before CUDA is used. */
export function hostMemoryStats(...args: []): MemoryStats {
  noArguments('hostMemoryStats', args);
  return isInitialized() ? sorted(native.hostMemoryStats(cudaCode)) : {};
}

/** {@link hostMemoryStats} as nested objects. */
export function hostMemoryStatsAsNestedDict(...args: []): NestedStats {
  noArguments('hostMemoryStatsAsNestedDict', args);
  return nested(hostMemoryStats());
}

/** Sets the sums of all pinned memory that was allocated and freed to zero. */
export function resetAccumulatedHostMemoryStats(...args: []): void {
  noArguments('resetAccumulatedHostMemoryStats', args);
  if (isAvailable()) native.resetAccumulatedHostStats(cudaCode);
}

/** Sets the peaks of pinned memory to the present values. */
export function resetPeakHostMemoryStats(...args: []): void {
  noArguments('resetPeakHostMemoryStats', args);
  if (isAvailable()) native.resetPeakHostStats(cudaCode);
}
