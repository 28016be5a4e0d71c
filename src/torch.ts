// The namespace `torch`: every public name.
import { buildVersion } from './core/native';

export * as accelerator from './accelerator';
export { Event, Stream } from './accelerator/streams';
export * as amp from './amp';
export { autocast, clearAutocastCache, GradScaler, getAutocastDtype, isAutocastCacheEnabled, isAutocastEnabled } from './amp';
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
export { Complex, type Scalar } from './core/complex';
export * from './core/constants';
export { Device, type DeviceLike, type Layout, type MemoryFormat } from './core/device';
export type { DType } from './core/dtype';
export { type DTypeProperties, dtype } from './core/dtype-properties';
export {
  AcceleratorError,
  AssertionError,
  DistributedError,
  IndexError,
  LinAlgError,
  NotImplementedError,
  OutOfMemoryError,
  TorchError,
  ValueError,
} from './core/errors';
export { ScriptObject } from './core/script-object';
export {
  areDeterministicAlgorithmsEnabled,
  getDefaultDtype,
  getDeterministicDebugMode,
  getFloat32MatmulPrecision,
  getNumInteropThreads,
  getNumThreads,
  isDeterministicAlgorithmsWarnOnlyEnabled,
  type MatmulPrecision,
} from './core/settings';
export { symFloat, symInt, symMax, symMin, symNot, symSum } from './core/symbolic';
export { Tuple } from './core/tuple';
export type { IntegerArray, TypedArray } from './core/typed-array';
export { version } from './core/version';
export { type ColumnValues, type ReadCsvOptions, readCsv, Table } from './csv';
export * as cuda from './cuda';
export * as distributions from './distributions';
export * as aoti from './export/aoti';
export * as fft from './fft';
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
export {
  device,
  setDefaultDtype,
  setDeterministicDebugMode,
  setFloat32MatmulPrecision,
  setFlushDenormal,
  setNumInteropThreads,
  setNumThreads,
  useDeterministicAlgorithms,
} from './functional/settings';
export * as hub from './hub';
export * as jit from './jit';
export * as linalg from './linalg';
export * as memory from './memory';
export { tidy } from './memory';
export * as nn from './nn';
export { deepcopy } from './nn/deepcopy';
export * from './ops';
export { mm as dsmm, mm as hsmm, mm as spmm, sspaddmm as saddmm } from './ops';
export { ops } from './ops/namespaces';
export { type FloatInfo, finfo, type IntInfo, iinfo } from './ops/type-info';
export * as optim from './optim';
export { Generator, getRngState, initialSeed, manualSeed, random, seed, setRngState } from './random';
export { Random } from './random/python';
export {
  type FileLike,
  type Loaded,
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
export * as distributed from './sharding';
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
export * as special from './special';
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
export * as testing from './testing';
export { adopt, share, unshare, unshareAll } from './threads';
export * as utils from './utils';
export * as vision from './vision';

/** The version of LibTorch: '2.13.0+cpu'. */
export const __version__: string = buildVersion();
