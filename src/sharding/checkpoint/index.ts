// torch.distributed.checkpoint: saving and loading by several processes. @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html
export { CheckpointException } from './failures';
export { FileSystemReader } from './file-reader';
export { FileSystemWriter } from './file-writer';
export * as formatUtils from './format-utils';
export { load } from './load';
export type {
  BytesStorageMetadata,
  ChunkStorageMetadata,
  Metadata,
  MetadataIndex,
  ObjectPath,
  StorageInfo,
  StorageMeta,
  StoredItem,
  TensorProperties,
  TensorStorageMetadata,
} from './metadata';
export { DefaultLoadPlanner, DefaultSavePlanner } from './planners';
export { asyncSave, save } from './save';
export * as stateDict from './state-dict';
