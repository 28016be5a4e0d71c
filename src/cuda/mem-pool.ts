// Memory pools of the caching allocator, and snapshots of its memory.
import { cudaIndex } from '../accelerator/devices';
import { poolId } from '../accelerator/graph-capture';
import { boolean, type Call, device, none, opt, orNull, parameters, splitFunction, type } from '../arguments';
import { cudaNative } from '../core/cuda-addon';
import { requireCuda } from '../core/cuda-support';
import type { DeviceLike } from '../core/device';
import { type ModeGuard, withMode } from '../core/mode-guard';
import type { BlockSnapshot, PoolId, SegmentSnapshot } from '../core/native';
import { noArguments } from '../core/no-arguments';

export type { BlockSnapshot, SegmentSnapshot };

const signature = parameters(
  'MemPool',
  /** Only null: allocators cannot be replaced. */
  { allocator: opt(none, null) },
  /** Whether allocations outside of it may use the pool as a last resort. */
  { useOnOom: opt(boolean, false) },
  /** Whether the pool does not split what it takes from the device. */
  { noSplit: opt(boolean, false) },
);

/**
 * Memory that the caching allocator keeps for the allocations made in {@link useMemPool}.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.memory.MemPool.html
 */
export class MemPool {
  private readonly handle: number;

  constructor(...args: Call<typeof signature>) {
    const [, useOnOom, noSplit] = signature.bind(args);
    requireCuda();
    this.handle = cudaNative('MemPool', 'newMemPool')(this, useOnOom, noSplit);
  }

  /** The pool's id. */
  get id(): PoolId {
    return cudaNative('MemPool', 'memPoolId')(this.handle);
  }

  /** The number of users: the object itself, and each {@link useMemPool} that is active. */
  useCount(...args: []): number {
    noArguments('useCount', args);
    return cudaNative('MemPool', 'memPoolUseCount')(this.handle);
  }

  /** The pool's memory on all devices; see {@link memorySnapshot}. */
  snapshot(...args: Call<typeof snapshotSignature>): SegmentSnapshot[] {
    const [includeTraces] = snapshotSignature.bind(args);
    return memorySnapshot(this.id, includeTraces);
  }
}

const includeTraces = {
  /** Whether traces are included: without effect, since none are recorded. */
  includeTraces: opt(boolean, true),
};

const snapshotSignature = parameters('snapshot', includeTraces);
const memorySnapshotSignature = parameters(
  'memorySnapshot',
  /** The pool to look at; null: all memory. */
  { mempoolId: orNull(poolId) },
  includeTraces,
);

/**
 * The memory that the caching allocator took from all devices, by Python's names.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.memory.memory_snapshot.html
 */
export function memorySnapshot(...args: Call<typeof memorySnapshotSignature>): SegmentSnapshot[] {
  const [mempoolId] = memorySnapshotSignature.bind(args);
  requireCuda();
  return cudaNative('memorySnapshot', 'snapshotMemory')(mempoolId === null ? [0, 0] : [...mempoolId]);
}

const useMemPoolSignature = parameters(
  'useMemPool',
  { pool: type<MemPool>('MemPool', (value) => value instanceof MemPool) },
  { device: orNull(device) },
);

/**
 * Takes what this thread allocates on a device from a pool while `fn` runs, or without `fn` until the end of a block with
 * `using _ = torch.cuda.useMemPool(pool)`. Other threads, as those of a backward, allocate as usual.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.memory.use_mem_pool.html
 */
export function useMemPool(pool: MemPool, device?: DeviceLike | null): ModeGuard;
export function useMemPool<T>(pool: MemPool, fn: () => T): T;
export function useMemPool<T>(pool: MemPool, device: DeviceLike | null, fn: () => T): T;
export function useMemPool<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [pool, device] = useMemPoolSignature.bind(others);
  const enter = () => {
    const index = cudaIndex(device);
    const { id } = pool;
    cudaNative('useMemPool', 'beginAllocateToPool')(index, id);
    return () => cudaNative('useMemPool', 'endAllocateToPool')(index, id);
  };
  return withMode('useMemPool', enter, fn);
}
