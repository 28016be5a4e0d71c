// torch.cuda: devices, streams, memory and random numbers of CUDA. @see https://docs.pytorch.org/docs/stable/cuda.html
export { AcceleratorError, OutOfMemoryError } from '../core/errors';
export * as amp from './amp';
export {
  type CudaDeviceProperties,
  canDeviceAccessPeer,
  clockRate,
  currentDevice,
  device,
  deviceCount,
  deviceMemoryUsed,
  deviceOf,
  getArchList,
  getDeviceCapability,
  getDeviceName,
  getDeviceProperties,
  getGencodeFlags,
  init,
  isAvailable,
  isBf16Supported,
  isInitialized,
  isTf32Supported,
  listGpuProcesses,
  memoryUsage,
  powerDraw,
  setDevice,
  synchronize,
  temperature,
  utilization,
} from './devices';
export { type GraphedCallable, makeGraphedCallables } from './graphed-callables';
export { type CaptureErrorMode, CUDAGraph, type GraphOptions, type GraphPool, graph, graphPoolHandle, type PoolId } from './graphs';
export * from './memory-namespace';
export * as memory from './memory-namespace';
export * as nvtx from './nvtx';
export * from './random';
export * as random from './random';
export {
  CudaError,
  type Cudart,
  checkError,
  cudart,
  cudaStatus,
  currentBlasHandle,
  currentSolverHandle,
  getSyncDebugMode,
  ipcCollect,
  setSyncDebugMode,
} from './runtime';
export {
  currentStream,
  defaultStream,
  Event,
  ExternalStream,
  getStreamFromExternal,
  isCurrentStreamCapturing,
  Stream,
  setStream,
  stream,
} from './streams';

/** Whether CUDA devices support float16: always. */
export const hasHalf = true;
