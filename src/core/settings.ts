// Process-wide settings: thread counts, the default dtype, determinism.
import { type DType, dtypeCode, dtypeFromCode, isFloatingPoint } from './dtype';
import { TorchError, typeError, ValueError } from './errors';
import { Determinism, native } from './native';
import { noArguments } from './no-arguments';

/** The number of CPU threads that one operator uses. */
export function getNumThreads(...args: []): number {
  noArguments('getNumThreads', args);
  return native.numThreads();
}

/** Sets the number of CPU threads that one operator uses. Throws a ValueError for less than one. */
export function setNumThreads(count: number): void {
  if (!Number.isInteger(count) || count < 1) throw new ValueError(`setNumThreads(): expected a positive integer, got ${count}`);
  native.setNumThreads(count);
}

/** The number of CPU threads that run independent parts of a model in parallel (inter-op threads). */
export function getNumInteropThreads(...args: []): number {
  noArguments('getNumInteropThreads', args);
  return native.numInteropThreads();
}

/**
 * Sets the number of CPU threads that run independent parts of a model in parallel. May be called once, before any
 * inter-op work.
 *
 * @throws ValueError for less than one, TorchError the second time
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_num_interop_threads.html
 */
export function setNumInteropThreads(count: number): void {
  if (!Number.isInteger(count) || count < 1) throw new ValueError(`setNumInteropThreads(): expected a positive integer, got ${count}`);
  native.setNumInteropThreads(count);
}

/**
 * Makes the CPU treat denormal numbers (below 1.2e-38 in float32) as zero in this thread, which is faster.
 *
 * @returns whether the CPU supports it
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_flush_denormal.html
 */
export function setFlushDenormal(mode: boolean): boolean {
  if (typeof mode !== 'boolean') throw typeError(`setFlushDenormal(): argument 'mode' must be boolean, not ${typeof mode}`);
  return native.setFlushDenormal(mode);
}

/** The internal precision of float32 matrix products: see {@link setFloat32MatmulPrecision}. */
export type MatmulPrecision = 'highest' | 'high' | 'medium';

const precisions: readonly string[] = ['highest', 'high', 'medium'];

/** The internal precision of float32 matrix products; default 'highest'. */
export function getFloat32MatmulPrecision(...args: []): MatmulPrecision {
  noArguments('getFloat32MatmulPrecision', args);
  return native.matmulPrecision() as MatmulPrecision;
}

/**
 * Sets the internal precision of float32 matrix products: 'highest' computes in float32, 'high' in TF32 or with pairs of
 * bfloat16 where the hardware has them, 'medium' in bfloat16.
 *
 * @throws ValueError for any other string
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_float32_matmul_precision.html
 */
export function setFloat32MatmulPrecision(precision: MatmulPrecision): void {
  if (!precisions.includes(precision)) {
    throw new ValueError(`setFloat32MatmulPrecision(): expected one of ${precisions.join(', ')}, got ${String(precision)}`);
  }
  native.setMatmulPrecision(precision);
}

/** The dtype of tensors made from numbers; default float32. */
export function getDefaultDtype(...args: []): DType {
  noArguments('getDefaultDtype', args);
  return dtypeFromCode(native.defaultDtype());
}

/**
 * Sets the dtype of tensors made from numbers.
 *
 * @throws TypeError for a dtype that is not floating-point
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_default_dtype.html
 */
export function setDefaultDtype(dtype: DType): void {
  const code = dtypeCode(dtype);
  const name = code === undefined ? null : dtypeFromCode(code);
  if (code === undefined || name === null || !isFloatingPoint(name)) {
    throw typeError(`only floating-point types are supported as the default type, got ${String(dtype)}`);
  }
  // LibTorch implements no arithmetic for these dtypes.
  if (name.startsWith('float8') || name.startsWith('float4')) throw typeError(`${name} cannot be the default type`);
  native.setDefaultDtype(code);
}

/**
 * Makes operators use deterministic algorithms: the same input gives the same result. An operator without one throws.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html
 */
export function useDeterministicAlgorithms(mode: boolean, warnOnly: boolean): void {
  native.setDeterministic(mode, warnOnly);
}

/** Whether {@link useDeterministicAlgorithms} is on. */
export function areDeterministicAlgorithmsEnabled(...args: []): boolean {
  noArguments('areDeterministicAlgorithmsEnabled', args);
  return native.deterministic() !== Determinism.Off;
}

/** Whether {@link useDeterministicAlgorithms} is on and only warns. */
export function isDeterministicAlgorithmsWarnOnlyEnabled(...args: []): boolean {
  noArguments('isDeterministicAlgorithmsWarnOnlyEnabled', args);
  return native.deterministic() === Determinism.Warn;
}

const debugModes = ['default', 'warn', 'error'];

/**
 * {@link useDeterministicAlgorithms} as one setting: 'default' or 0 turns it off, 'warn' or 1 warns, 'error' or 2 throws.
 *
 * @throws TorchError for another mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_deterministic_debug_mode.html
 */
export function setDeterministicDebugMode(debugMode: 0 | 1 | 2 | 'default' | 'warn' | 'error'): void {
  if (typeof debugMode !== 'number' && typeof debugMode !== 'string') {
    throw typeError(`debug_mode must be str or int, but got ${typeof debugMode}`);
  }
  const mode = typeof debugMode === 'string' ? debugModes.indexOf(debugMode) : debugMode;
  if (![0, 1, 2].includes(mode)) {
    const expected = typeof debugMode === 'string' ? 'one of `default`, `warn`, `error`' : '0, 1, or 2';
    throw new TorchError(`invalid value of debug_mode, expected ${expected}, but got ${debugMode}`);
  }
  native.setDeterministic(mode !== 0, mode === 1);
}

/** The current mode of {@link setDeterministicDebugMode} as a number from 0 to 2. */
export function getDeterministicDebugMode(...args: []): number {
  noArguments('getDeterministicDebugMode', args);
  return native.deterministic();
}
