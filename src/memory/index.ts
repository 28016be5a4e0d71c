// torch.memory: statistics about the memory of tensors, and functions that free it or limit it.
import { totalmem } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { define, float } from '../arguments';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';
import { collections, collectNow } from './pacing';

export { keepTensor } from './scope';
export { tidy } from './tidy';

/** The result of {@link stats}. */
export interface MemoryStats {
  /** The number of this thread's tensor objects that are neither disposed nor garbage-collected. */
  liveTensors: number;
  /** Bytes in CPU storages that this thread allocated or adopted. */
  liveBytes: number;
  /** Bytes in all CPU storages of the process. */
  processBytes: number;
  /** The maximum of processBytes so far. */
  peakBytes: number;
  /** Bytes that storages freed and the allocator keeps for reuse; {@link emptyCache} returns them to the system. */
  cachedBytes: number;
  /** The number of `torch.share` tokens in the process that are not yet adopted. */
  sharedTensors: number;
  /** The number of this thread's ScriptObjects that are neither disposed nor garbage-collected. */
  scriptObjects: number;
  /** The number of minor and full garbage collections that this library started in this thread. */
  collections: { minor: number; full: number };
}

/** Counts live tensors, bytes and collections, for leak tests and for inspection. */
export function stats(...args: []): MemoryStats {
  noArguments('stats', args);
  const [processBytes, cachedBytes, peakBytes] = native.cpuMemory();
  return {
    liveTensors: native.liveTensors(),
    liveBytes: native.threadLiveBytes(),
    processBytes,
    peakBytes,
    cachedBytes,
    sharedTensors: native.countShared(),
    scriptObjects: native.countObjects(),
    collections: collections(),
  };
}

/** Runs a full garbage collection now, which frees tensors without references. */
export function collect(...args: []): void {
  noArguments('collect', args);
  collectNow();
}

/** Returns cached free blocks of the CPU and CUDA allocators to the system. */
export function emptyCache(...args: []): void {
  noArguments('emptyCache', args);
  native.emptyCpuCache();
  native.emptyDeviceCache();
}

/** Limits the bytes that the CPU allocator keeps for reuse; default 512 MB. */
export const setCacheLimit = define('setCacheLimit', [{ bytes: float }], (bytes): void => native.setCpuCacheLimit(bytes));

/**
 * Limits the total bytes of the process's CPU tensors: an operator that would exceed the limit throws an OutOfMemoryError.
 * Default: the memory of the machine or of the container. Without a limit, Linux overcommits memory and later kills the
 * process that uses it.
 */
export const setLimit = define('setLimit', [{ bytes: float }], (bytes): void => native.setCpuMemoryLimit(bytes));

// 0 if the process is not constrained, a huge number in a container without a limit.
const constrained = process.constrainedMemory();
if (isMainThread) setLimit(constrained > 0 ? Math.min(constrained, totalmem()) : totalmem());
