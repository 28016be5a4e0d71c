// torch.memory: what tensors hold, and giving it back.
import { totalmem } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { native } from '../core/native';
import { collections, collectNow } from './pacing';

export { keepTensor, tidy } from './scope';

/** What {@link stats} tells; bytes where not said otherwise. */
export interface MemoryStats {
  /** Tensor objects of this thread that are neither disposed nor collected. */
  liveTensors: number;
  /** Held by CPU storages that this thread allocated or adopted. */
  liveBytes: number;
  /** Held by the CPU storages of the whole process. */
  processBytes: number;
  /** The most that processBytes has been. */
  peakBytes: number;
  /** Freed by storages and kept for reuse; {@link emptyCache} gives it back. */
  cachedBytes: number;
  /** Tokens of `torch.share` that nobody has adopted yet, of the whole process. */
  sharedTensors: number;
  /** Garbage collections that tensors called for, of each kind. */
  collections: { minor: number; full: number };
}

/** Live tensors, bytes and collections, for leak tests and for looking. */
export function stats(): MemoryStats {
  const [processBytes, cachedBytes, peakBytes] = native.cpuMemory();
  return {
    liveTensors: native.liveTensors(),
    liveBytes: native.threadLiveBytes(),
    processBytes,
    peakBytes,
    cachedBytes,
    sharedTensors: native.countShared(),
    collections: collections(),
  };
}

/** Collects all garbage now: tensors that nothing refers to are freed. */
export function collect(): void {
  collectNow();
}

/** Returns freed blocks, of the CPU and of CUDA, to the system. */
export function emptyCache(): void {
  native.emptyCpuCache();
  native.emptyDeviceCache();
}

/** Bounds what the CPU allocator keeps for reuse; 512 MB unless set. */
export function setCacheLimit(bytes: number): void {
  native.setCpuCacheLimit(bytes);
}

/**
 * Bounds what CPU tensors of the process hold together: an operator that would need more throws an OutOfMemoryError. The
 * machine's memory, or the container's, unless set. Linux itself promises more and kills the process that uses it.
 */
export function setLimit(bytes: number): void {
  native.setCpuMemoryLimit(bytes);
}

// 0 where nothing constrains the process, and absurdly much where a container has no limit.
const constrained = process.constrainedMemory();
if (isMainThread) setLimit(constrained > 0 ? Math.min(constrained, totalmem()) : totalmem());
