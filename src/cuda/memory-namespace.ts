// torch.cuda.memory: the caching allocator. @see https://docs.pytorch.org/docs/stable/torch_cuda_memory.html
export {
  cachingAllocatorAlloc,
  cachingAllocatorDelete,
  cachingAllocatorDisabled,
  cachingAllocatorEnable,
  getAllocatorBackend,
  getPerProcessMemoryFraction,
  setPerProcessMemoryFraction,
} from './allocator';
export { listGpuProcesses } from './devices';
export { type BlockSnapshot, MemPool, memorySnapshot, type SegmentSnapshot, useMemPool } from './mem-pool';
export * from './memory';
