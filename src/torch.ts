// What `torch` is: every public name.
import { native } from './native';

export * as autograd from './autograd';
export {
  enableGrad,
  inferenceMode,
  isGradEnabled,
  isInferenceModeEnabled,
  noGrad,
  setGradEnabled,
} from './autograd';
export { Complex, type Scalar } from './complex';
export * as cuda from './cuda';
export { Device, type DeviceLike, device, type Layout, type MemoryFormat } from './device';
export type { DType, TypedArray } from './dtype';
export * from './errors';
export * as memory from './memory';
export { tidy } from './memory';
export * as nn from './nn';
export * from './ops';
export * as optim from './optim';
export { adopt, share } from './data/transfer';
export { Generator, initialSeed, manualSeed, seed } from './random';
export { asTensor, frombuffer, Tensor, type TensorData, tensor } from './tensor';
export { load, type LoadOptions, type MapLocation, PickledObject, save } from './serialization';
export { getPrintoptions, setPrintoptions } from './tensor/format';
export { type Index, Slice, slice } from './tensor/indexing';
export { Random, random } from './random/python';
export { readCsv, Table } from './csv';
export { Tuple } from './tuple';
export * as utils from './utils';
export * as vision from './vision';

/** The LibTorch version this runs on, as Python's torch.__version__. */
export const __version__: string = native.libtorchVersion();
