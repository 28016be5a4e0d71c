// What `torch` is: every public name.
import { buildVersion } from './native';

export * as amp from './amp';
export { autocast, clearAutocastCache, GradScaler, getAutocastDtype, isAutocastCacheEnabled, isAutocastEnabled } from './amp';
export * as aoti from './aoti';
export { runAsync } from './async';
export * as autograd from './autograd';
export {
  enableGrad,
  inferenceMode,
  isAnomalyCheckNanEnabled,
  isAnomalyEnabled,
  isGradEnabled,
  isInferenceModeEnabled,
  noGrad,
  setGradEnabled,
} from './autograd';
export * as backends from './backends';
export { Complex, type Scalar } from './complex';
export * from './constants';
export { type ColumnValues, type ReadCsvOptions, readCsv, Table } from './csv';
export * as cuda from './cuda';
export { deepcopy } from './deepcopy';
export { Device, type DeviceLike, device, type Layout, type MemoryFormat } from './device';
export * as distributions from './distributions';
export type { DType, TypedArray } from './dtype';
export { type DTypeProperties, dtype } from './dtype-properties';
export {
  AssertionError,
  DistributedError,
  IndexError,
  LinAlgError,
  NotImplementedError,
  OutOfMemoryError,
  TorchError,
  ValueError,
} from './errors';
export {
  atleast1d,
  atleast2d,
  atleast3d,
  blockDiag,
  broadcastShapes,
  broadcastTensors,
  type CdistMode,
  cartesianProd,
  cdist,
  chainMatmul,
  einsum,
  isTensor,
  type LOBPCG,
  lobpcg,
  lu,
  meshgrid,
  type NormDegree,
  nonzero,
  norm,
  type PadMode,
  pcaLowrank,
  type Subscripts,
  split,
  stft,
  svdLowrank,
  tensordot,
  typename,
  unique,
  uniqueConsecutive,
  unravelIndex,
} from './functional';
export * as jit from './jit';
export * as linalg from './linalg';
export * as memory from './memory';
export { tidy } from './memory';
export * as nn from './nn';
export * from './ops';
export { mm as dsmm, mm as hsmm, mm as spmm, sspaddmm as saddmm } from './ops';
export { ops } from './ops/namespaces';
export * as optim from './optimization';
export { Generator, getRngState, initialSeed, manualSeed, random, seed, setRngState } from './random';
export { Random } from './random/python';
export {
  type FileLike,
  type LoadOptions,
  load,
  loadAsync,
  type MapLocation,
  numpy,
  PickledObject,
  safetensors,
  save,
  saveAsync,
} from './serialization';
export {
  areDeterministicAlgorithmsEnabled,
  getDefaultDtype,
  getDeterministicDebugMode,
  getFloat32MatmulPrecision,
  getNumInteropThreads,
  getNumThreads,
  isDeterministicAlgorithmsWarnOnlyEnabled,
  type MatmulPrecision,
  setDefaultDtype,
  setDeterministicDebugMode,
  setFloat32MatmulPrecision,
  setFlushDenormal,
  setNumInteropThreads,
  setNumThreads,
  useDeterministicAlgorithms,
} from './settings';
export * as signal from './signal';
export * as sparse from './sparse';
export {
  sparseBscTensor,
  sparseBsrTensor,
  sparseCompressedTensor,
  sparseCooTensor,
  sparseCscTensor,
  sparseCsrTensor,
} from './sparse/construction';
export { symFloat, symInt, symMax, symMin, symNot, symSum } from './symbolic';
export {
  asarray,
  asTensor,
  frombuffer,
  isStorage,
  Tensor,
  type TensorData,
  type TensorOptions,
  tensor,
  UntypedStorage,
} from './tensor';
export { getPrintoptions, type PrintOptions, type PrintoptionsGuard, printoptions, setPrintoptions } from './tensor/format';
export { type Index, Slice, slice } from './tensor/indexing';
export { adopt, share, unshare, unshareAll } from './threads';
export { Tuple } from './tuple';
export { type FloatInfo, finfo, type IntInfo, iinfo } from './type-info';
export * as utils from './utils';
export * as vision from './vision';

/** The version of the LibTorch that this runs on: '2.13.0+cpu'. */
export const __version__: string = buildVersion();
