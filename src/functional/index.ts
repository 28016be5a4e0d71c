// torch.functional: functions that PyTorch's Python composes of operators.
import './methods';

export { lu, pcaLowrank, svdLowrank } from './factorization';
export { isTensor, typename } from './kind';
export { lobpcg } from './lobpcg';
export type { LOBPCG } from './lobpcg-solver';
export { nonzero } from './nonzero';
export { type CdistMode, cdist, type NormDegree, norm } from './norm';
export { chainMatmul, einsum, type Subscripts, tensordot } from './products';
export {
  atleast1d,
  atleast2d,
  atleast3d,
  blockDiag,
  broadcastShapes,
  broadcastTensors,
  cartesianProd,
  meshgrid,
  split,
  unravelIndex,
} from './shape';
export { type PadMode, stft } from './spectral';
export { unique, uniqueConsecutive } from './unique';
