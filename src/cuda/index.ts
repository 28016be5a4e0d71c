// torch.cuda: devices, streams, memory and random numbers of CUDA. @see https://docs.pytorch.org/docs/stable/cuda.html
export { AcceleratorError, OutOfMemoryError } from '../core/errors';
export * as amp from './amp';
export {
  type CudaDeviceProperties,
  canDeviceAccessPeer,
  clockRate,
  currentDevice,
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
  useDevice as device,
  utilization,
} from './devices';
export * from './memory';
export * as memory from './memory';
export * as nvtx from './nvtx';
export * from './random';
export * as random from './random';
export {
  currentStream,
  defaultStream,
  Event,
  ExternalStream,
  getStreamFromExternal,
  isCurrentStreamCapturing,
  Stream,
  setStream,
  useStream as stream,
} from './streams';

/** Whether CUDA devices support float16: always. */
export const hasHalf = true;
