// Chunks: boxes of a tensor, by the index of their first element and their sizes.
import { shardOf } from '../../distributed/shards';
import type { Tensor } from '../../tensor';
import type { ChunkStorageMetadata } from './metadata';

/** The chunk that a tensor is: a part of a larger one, or a whole. */
export function chunkOf(tensor: Tensor): ChunkStorageMetadata & { readonly size: readonly number[]; readonly isShard: boolean } {
  const sizes = tensor.shape;
  const shard = shardOf(tensor);
  if (shard !== undefined) return { offsets: shard.offsets, sizes, size: shard.size, isShard: true };
  return { offsets: sizes.map(() => 0), sizes, size: sizes, isShard: false };
}

export const volumeOf = (sizes: readonly number[]): number => sizes.reduce((product, length) => product * length, 1);

/** Whether two chunks of one tensor have elements in common, or lie within each other. */
export const overlap = (a: ChunkStorageMetadata, b: ChunkStorageMetadata): boolean =>
  a.offsets.every((from, dim) => {
    const other = b.offsets[dim] as number;
    return from < other + (b.sizes[dim] as number) && other < from + (a.sizes[dim] as number);
  });

/** The common part of two chunks that overlap, as offsets in each and lengths. */
export function intersection(saved: ChunkStorageMetadata, own: ChunkStorageMetadata) {
  const starts = saved.offsets.map((from, dim) => Math.max(from, own.offsets[dim] as number));
  const end = (chunk: ChunkStorageMetadata, dim: number): number => (chunk.offsets[dim] as number) + (chunk.sizes[dim] as number);
  return {
    savedOffsets: starts.map((start, dim) => start - (saved.offsets[dim] as number)),
    ownOffsets: starts.map((start, dim) => start - (own.offsets[dim] as number)),
    lengths: starts.map((start, dim) => Math.min(end(saved, dim), end(own, dim)) - start),
  };
}

/** A view of a part of a tensor. */
export const narrowed = (tensor: Tensor, offsets: readonly number[], lengths: readonly number[]): Tensor =>
  lengths.reduce((part, length, dim) => (length === part.shape[dim] ? part : part.narrow(dim, offsets[dim] as number, length)), tensor);
