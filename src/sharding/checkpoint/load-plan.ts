// Plans of loading: which parts of the stored chunks fill which tensors.
import { TorchError, ValueError } from '../../core/errors';
import { pythonSize } from '../../core/python-repr';
import { Tensor } from '../../tensor';
import { chunkOf, intersection, overlap, volumeOf } from './chunks';
import { type ChunkStorageMetadata, itemKey, type Metadata, type StorageInfo, type TensorStorageMetadata } from './metadata';

/** An item to read. */
export interface ReadItem {
  readonly fqn: string;
  readonly info: StorageInfo;
  /** The part of a stored chunk to copy, and where to; null for a value that is not a tensor. */
  readonly tensor: {
    readonly chunk: ChunkStorageMetadata;
    readonly savedOffsets: readonly number[];
    readonly ownOffsets: readonly number[];
    readonly lengths: readonly number[];
  } | null;
}

type Find = (fqn: string, offset: readonly number[] | null) => StorageInfo;

function findIn({ storageData }: Metadata): Find {
  const places = new Map(storageData.map(({ index: { fqn, offset }, info }) => [itemKey(fqn, offset), info]));
  return (fqn, offset) => {
    const info = places.get(itemKey(fqn, offset));
    if (info === undefined)
      throw new TorchError(`the metadata is damaged: no file has '${fqn}'${offset === null ? '' : ` at [${offset.join(', ')}]`}`);
    return info;
  };
}

function itemsOfTensor(fqn: string, entry: TensorStorageMetadata, target: Tensor, isPartial: boolean, find: Find): ReadItem[] {
  const own = chunkOf(target);
  const { size } = own;
  if (size.length !== entry.size.length || size.some((length, dim) => length !== entry.size[dim]))
    throw new ValueError(`Size mismatch between saved ${pythonSize(entry.size)} and current: ${pythonSize(size)} for ${fqn}`);
  const items = entry.chunks
    .filter((chunk) => overlap(own, chunk))
    .map((chunk) => ({ fqn, info: find(fqn, chunk.offsets), tensor: { chunk, ...intersection(chunk, own) } }));
  const found = items.reduce((sum, { tensor: { lengths } }) => sum + volumeOf(lengths), 0);
  if (found < volumeOf(own.sizes) && !isPartial)
    throw new ValueError(`The checkpoint has ${found} of the ${volumeOf(own.sizes)} elements of '${fqn}' that this process needs.`);
  return items;
}

/**
 * The items to read for the values of a state dict.
 *
 * @param isPartial whether names may be missing in the checkpoint, whose values stay as they are
 * @throws TorchError for a missing name; ValueError if sizes differ
 */
export function localLoadPlan(values: ReadonlyMap<string, unknown>, metadata: Metadata, isPartial: boolean): ReadItem[] {
  const find = findIn(metadata);
  return [...values].flatMap(([fqn, value]): ReadItem[] => {
    const entry = metadata.stateDictMetadata.get(fqn);
    if (entry === undefined) {
      if (isPartial) return [];
      throw new TorchError(`Missing key in checkpoint state_dict: ${fqn}.`);
    }
    if (entry.type === 'bytes') return [{ fqn, info: find(fqn, null), tensor: null }];
    if (!(value instanceof Tensor))
      throw new ValueError(`Invalid checkpoint metadata for ${fqn}, expected BytesStorageMetadata but found TensorStorageMetadata`);
    return itemsOfTensor(fqn, entry, value, isPartial, find);
  });
}
