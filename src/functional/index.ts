// torch.functional: functions that PyTorch implements in Python, from operators.
import './methods';

export { lu, pcaLowrank, svdLowrank } from './factorization';
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
export { isTensor, typename } from './typename';
export { unique, uniqueConsecutive } from './unique';
