// The metadata of a checkpoint: its tensors, the chunks that they consist of, and where the files hold them.
import type { DType } from '../../core/dtype';

/** A part of a tensor that is stored in one piece. */
export interface ChunkStorageMetadata {
  /** The index of its first element in the tensor. */
  readonly offsets: readonly number[];
  readonly sizes: readonly number[];
}

/** Properties of a stored tensor. */
export interface TensorProperties {
  readonly dtype: DType;
  readonly requiresGrad: boolean;
  readonly pinMemory: boolean;
}

/** A stored tensor. */
export interface TensorStorageMetadata {
  readonly type: 'tensor';
  readonly properties: TensorProperties;
  /** The sizes of the whole tensor. */
  readonly size: readonly number[];
  readonly chunks: readonly ChunkStorageMetadata[];
}

/** A stored value that is not a tensor. */
export interface BytesStorageMetadata {
  readonly type: 'bytes';
}

/** The keys and indices that lead to a value of a nested state dict. */
export type ObjectPath = readonly (string | number)[];

/** Identifies a stored item: a chunk of a tensor by its offsets, another value by its name alone. */
export interface MetadataIndex {
  readonly fqn: string;
  readonly offset: readonly number[] | null;
  /** The position among the tensor's chunks, as a hint. */
  readonly index: number | null;
}

/** Where an item is. */
export interface StorageInfo {
  readonly relativePath: string;
  readonly offset: number;
  readonly length: number;
  /** Names of transformations of the bytes, of which this library has none. */
  readonly transformDescriptors: readonly string[];
}

/** An item and where it is. */
export interface StoredItem {
  readonly index: MetadataIndex;
  readonly info: StorageInfo;
}

/** Where a checkpoint was written to, and identifiers of the saving and loading. */
export interface StorageMeta {
  readonly checkpointId: string | null;
  readonly saveId: string | null;
  readonly loadId: string | null;
}

/** The contents of a `.metadata` file. */
export interface Metadata {
  /** By the names of the flattened state dict. */
  readonly stateDictMetadata: ReadonlyMap<string, TensorStorageMetadata | BytesStorageMetadata>;
  /** The path of each name; null if the state dict was not flattened. */
  readonly plannerData: ReadonlyMap<string, ObjectPath> | null;
  readonly storageData: readonly StoredItem[];
  readonly storageMeta: StorageMeta;
  readonly version: string | null;
}

/** A text that is the same for equal items. */
export const itemKey = (fqn: string, offset: readonly number[] | null): string => `${offset?.join() ?? ''} ${fqn}`;
