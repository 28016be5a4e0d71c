// torch.accelerator: what is common to all accelerators. @see https://docs.pytorch.org/docs/stable/accelerator.html
export {
  currentAccelerator,
  currentDeviceIdx,
  currentDeviceIndex,
  deviceCount,
  deviceIndex,
  getDeviceCapability,
  isAvailable,
  setDeviceIdx,
  setDeviceIndex,
  synchronize,
} from './devices';
export { Graph } from './graphs';
export {
  emptyCache,
  emptyHostCache,
  getMemoryInfo,
  type MemoryStats,
  maxMemoryAllocated,
  maxMemoryReserved,
  memoryAllocated,
  memoryReserved,
  memoryStats,
  resetAccumulatedMemoryStats,
  resetPeakMemoryStats,
} from './memory';
export { currentStream, setStream, stream } from './streams';
