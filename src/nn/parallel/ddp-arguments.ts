// The checks of DistributedDataParallel's arguments, and the sizes of its buckets.
import type { DeviceLike } from '../../core/device';
import { TorchError, ValueError } from '../../core/errors';
import type { Module } from '../module';
import { UninitializedParameter } from '../parameter';

const mebibyte = 1024 * 1024;
const defaultCap = 25;

/** @throws TorchError or ValueError for a module that cannot be trained in several processes, or devices that do not fit it */
export function checkModule(module: Module, deviceIds: readonly DeviceLike[] | null, outputDevice: DeviceLike | null): void {
  const all = [...module.parameters()];
  if (!all.some(({ requiresGrad }) => requiresGrad))
    throw new TorchError("DistributedDataParallel is not needed when a module doesn't have any parameter that requires a gradient.");
  if (all.some((parameter) => parameter instanceof UninitializedParameter))
    throw new TorchError(
      "Modules with uninitialized parameters can't be used with `DistributedDataParallel`. Run a dummy forward pass to correctly initialize the modules",
    );
  const types = new Set(all.map(({ device }) => device.type));
  if (types.size !== 1)
    throw new ValueError(
      `DistributedDataParallel's input module must be on the same type of devices, but input module parameters locate in ${[...types].join(', ')}.`,
    );
  if (deviceIds !== null && deviceIds.length > 1) throw new ValueError('device_ids can only be None or contain a single element.');
  if (types.has('cpu') && ((deviceIds !== null && deviceIds.length > 0) || outputDevice !== null))
    throw new ValueError('DistributedDataParallel device_ids and output_device arguments only work with modules on an accelerator.');
}

export interface BucketSizes {
  /** The capacity of a bucket, in bytes. */
  readonly capacity: number;
  /** The capacity of the first bucket after the buckets have been made anew, in bytes. */
  readonly first: number;
  /** The capacities of the first buckets at the start, in bytes. */
  readonly limits: readonly number[];
}

/**
 * The sizes of buckets that options ask for.
 *
 * @param cap `bucketCapMb`
 * @param capList `bucketCapMbList`
 * @param isOne whether all gradients begin in one bucket: the order in which backward computes them is learnt in the first step
 * @throws ValueError for a size that is not positive
 */
export function bucketSizes(cap: number | null, capList: readonly number[] | null, isOne: boolean): BucketSizes {
  const caps = capList === null || capList.length === 0 ? null : capList;
  for (const one of [cap ?? 1, ...(caps ?? [])]) {
    if (!(one > 0 && one * mebibyte <= Number.MAX_SAFE_INTEGER))
      throw new ValueError(`DistributedDataParallel: sizes of buckets must be positive numbers of MiB, got ${one}`);
  }
  const bytesOf = (size: number): number => Math.trunc(size * mebibyte);
  const capacity = bytesOf(caps === null ? (cap ?? defaultCap) : Math.max(...caps));
  const first = cap === null && caps === null ? mebibyte : capacity;
  if (caps !== null) return { capacity, first, limits: caps.map(bytesOf) };
  if (isOne) return { capacity, first, limits: [Number.MAX_SAFE_INTEGER] };
  return { capacity, first, limits: first < capacity ? [first, capacity] : [capacity] };
}
