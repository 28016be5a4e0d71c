// CUDA's runtime, the handles of its libraries, and warnings of calls that wait.
import { type Call, int, or, parameters, string } from '../arguments';
import { cudaNative } from '../core/cuda-addon';
import { requireCuda } from '../core/cuda-support';
import { nameErrors, TorchError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import { memGetInfo } from './memory';

/** Results of CUDA's runtime. */
export const cudaStatus = { SUCCESS: 0, ERROR_NOT_READY: 34 } as const;

const errorSignature = parameters('CudaError', { code: int });

/** An error of CUDA's runtime: its text and its cudaError_t. */
export class CudaError extends TorchError {
  static {
    nameErrors(CudaError, 'CudaError');
  }

  readonly code: number;

  constructor(...args: Call<typeof errorSignature>) {
    const [code] = errorSignature.bind(args);
    super(`${cudaNative('CudaError', 'cudaErrorString')(code)} (${code})`);
    this.code = code;
  }
}

const checkErrorSignature = parameters('checkError', { res: int });

/** Throws a {@link CudaError} if a result of CUDA's runtime is not success. */
export function checkError(...args: Call<typeof checkErrorSignature>): void {
  const [res] = checkErrorSignature.bind(args);
  if (res !== cudaStatus.SUCCESS) throw new CudaError(res);
}

/** Functions of CUDA's runtime; those with results return a cudaError_t, for {@link checkError}. */
export interface Cudart {
  readonly cudaError: { readonly success: number };
  cudaGetErrorString(code: number): string;
  cudaProfilerStart(): number;
  cudaProfilerStop(): number;
  /** The free and the total bytes of a device. */
  cudaMemGetInfo(device: number): [free: number, total: number];
}

/** Functions of CUDA's runtime. Throws without CUDA. */
export function cudart(...args: []): Cudart {
  noArguments('cudart', args);
  requireCuda();
  return {
    cudaError: { success: cudaStatus.SUCCESS },
    cudaGetErrorString: cudaNative('cudart', 'cudaErrorString'),
    cudaProfilerStart: cudaNative('cudart', 'profilerStart'),
    cudaProfilerStop: cudaNative('cudart', 'profilerStop'),
    cudaMemGetInfo: (device) => memGetInfo(device),
  };
}

const debugModes = new Map([
  ['default', 0],
  ['warn', 1],
  ['error', 2],
]);
const setSyncDebugModeSignature = parameters('setSyncDebugMode', {
  /** 'default' or 0: nothing; 'warn' or 1: a warning; 'error' or 2: an error. */
  debugMode: or(int, string),
});

/**
 * Sets what happens when an operator waits for the device.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.set_sync_debug_mode.html
 */
export function setSyncDebugMode(...args: Call<typeof setSyncDebugModeSignature>): void {
  const [debugMode] = setSyncDebugModeSignature.bind(args);
  requireCuda();
  const mode = typeof debugMode === 'string' ? debugModes.get(debugMode) : debugMode;
  if (mode === undefined || ![0, 1, 2].includes(mode))
    throw new TorchError('invalid value of debug_mode, expected one of `default`, `warn`, `error`');
  cudaNative('setSyncDebugMode', 'setSyncDebugMode')(mode);
}

/** The mode that {@link setSyncDebugMode} set: 0, 1 or 2. */
export function getSyncDebugMode(...args: []): number {
  noArguments('getSyncDebugMode', args);
  requireCuda();
  return cudaNative('getSyncDebugMode', 'getSyncDebugMode')();
}

/** The address of this thread's cublasHandle_t. */
export function currentBlasHandle(...args: []): bigint {
  noArguments('currentBlasHandle', args);
  requireCuda();
  return cudaNative('currentBlasHandle', 'currentBlasHandle')();
}

/** The address of this thread's cusolverDnHandle_t. */
export function currentSolverHandle(...args: []): bigint {
  noArguments('currentSolverHandle', args);
  requireCuda();
  return cudaNative('currentSolverHandle', 'currentSolverHandle')();
}

/** Frees memory that other processes no longer use. */
export function ipcCollect(...args: []): void {
  noArguments('ipcCollect', args);
  requireCuda();
  cudaNative('ipcCollect', 'ipcCollect')();
}
