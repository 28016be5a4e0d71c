// The caching allocator of CUDA devices: its limit, memory without tensors, switching it off.
import { cudaIndex } from '../accelerator/devices';
import { boolean, type Call, define, device, float, int, integer, opt, or, orNull, parameters, splitFunction, type } from '../arguments';
import { cudaNative } from '../core/cuda-addon';
import { requireCuda } from '../core/cuda-support';
import { ValueError } from '../core/errors';
import { type ModeGuard, withMode } from '../core/mode-guard';
import { noArguments } from '../core/no-arguments';
import { isInitialized } from './devices';
import { currentStream, Stream } from './streams';

const setFractionSignature = parameters('setPerProcessMemoryFraction', { fraction: float }, { device: orNull(device) });

/**
 * Limits the memory that the caching allocator takes to a fraction of a device's, from 0 to 1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.memory.set_per_process_memory_fraction.html
 */
export function setPerProcessMemoryFraction(...args: Call<typeof setFractionSignature>): void {
  const [fraction, device] = setFractionSignature.bind(args);
  const index = cudaIndex(device);
  if (!(fraction >= 0 && fraction <= 1)) throw new ValueError(`Invalid fraction value: ${fraction}. Allowed range: 0~1`);
  cudaNative('setPerProcessMemoryFraction', 'setMemoryFraction')(fraction, index);
}

/** The fraction that {@link setPerProcessMemoryFraction} set; 1 before. */
export const getPerProcessMemoryFraction = define('getPerProcessMemoryFraction', [{ device: orNull(device) }], (device): number => {
  const index = cudaIndex(device);
  return cudaNative('getPerProcessMemoryFraction', 'getMemoryFraction')(index);
});

/** The allocator that PYTORCH_ALLOC_CONF selects: 'native' or 'cudaMallocAsync'. */
export function getAllocatorBackend(...args: []): string {
  noArguments('getAllocatorBackend', args);
  return cudaNative('getAllocatorBackend', 'allocatorBackend')();
}

const allocSignature = parameters(
  'cachingAllocatorAlloc',
  /** The number of bytes. */
  { size: int },
  { device: orNull(device) },
  /** The stream that uses it, or the address of its cudaStream_t; null: the current one. */
  {
    stream: orNull(
      or(
        type<Stream>('Stream', (value) => value instanceof Stream),
        integer,
      ),
    ),
  },
);

/** Allocates memory for another library, and returns its address, for {@link cachingAllocatorDelete}. */
export function cachingAllocatorAlloc(...args: Call<typeof allocSignature>): bigint {
  const [size, device, given] = allocSignature.bind(args);
  const index = cudaIndex(device);
  if (size < 0) throw new ValueError(`cachingAllocatorAlloc(): size must not be below 0, got ${size}`);
  const stream = given ?? currentStream(index);
  return cudaNative('cachingAllocatorAlloc', 'rawAllocate')(size, index, stream instanceof Stream ? stream.cudaStream : BigInt(stream));
}

const deleteSignature = parameters('cachingAllocatorDelete', { memPtr: integer });

/** Frees memory of {@link cachingAllocatorAlloc}. */
export function cachingAllocatorDelete(...args: Call<typeof deleteSignature>): void {
  const [memPtr] = deleteSignature.bind(args);
  requireCuda();
  cudaNative('cachingAllocatorDelete', 'rawDelete')(BigInt(memPtr));
}

const enableSignature = parameters('cachingAllocatorEnable', { value: opt(boolean, true) });

/** Switches the caching of memory on or off; nothing before CUDA is used. */
export function cachingAllocatorEnable(...args: Call<typeof enableSignature>): void {
  const [value] = enableSignature.bind(args);
  if (isInitialized()) cudaNative('cachingAllocatorEnable', 'enableCaching')(value);
}

/** Switches the caching of memory off while `fn` runs, or without `fn` until the returned guard is disposed. */
export function cachingAllocatorDisabled(): ModeGuard;
export function cachingAllocatorDisabled<T>(fn: () => T): T;
export function cachingAllocatorDisabled<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  noArguments('cachingAllocatorDisabled', others as []);
  const enter = () => {
    const previous = cudaNative('cachingAllocatorDisabled', 'isCachingEnabled')();
    cachingAllocatorEnable(false);
    return () => cachingAllocatorEnable(previous);
  };
  return withMode('cachingAllocatorDisabled', enter, fn);
}
