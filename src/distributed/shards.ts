// Tensors that are one process's part of a larger one: what sharding makes, and checkpoints write.
import type { Tensor } from '../tensor';
import type { ProcessGroup } from './process-group';

/** Where a tensor lies in the whole, of which every process of the group has a part. */
export interface Shard {
  /** The sizes of the whole tensor. */
  readonly size: readonly number[];
  /** The index of the part's first element in each dimension. */
  readonly offsets: readonly number[];
  /** The processes that have the other parts. */
  readonly group: ProcessGroup;
}

const shards = new WeakMap<Tensor, Shard>();

/** The place of a tensor in the whole; undefined if it is no part. */
export const shardOf = (tensor: Tensor): Shard | undefined => shards.get(tensor);

/** Says that a tensor is a part of a larger one. */
export function markShard<T extends Tensor>(tensor: T, shard: Shard): T {
  shards.set(tensor, shard);
  return tensor;
}
