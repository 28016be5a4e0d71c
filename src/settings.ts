// Settings of the process: threads, the default dtype, determinism.
import { type DType, dtypeCode, dtypeFromCode, isFloatingPoint } from './dtype';
import { TorchError, ValueError } from './errors';
import { Determinism, native } from './native';

/** The threads that an operator uses on the CPU. */
export function getNumThreads(): number {
  return native.numThreads();
}

/** Sets the threads that an operator uses on the CPU. Throws a ValueError for less than one. */
export function setNumThreads(count: number): void {
  if (!Number.isInteger(count) || count < 1) throw new ValueError(`setNumThreads(): expected a positive integer, got ${count}`);
  native.setNumThreads(count);
}

/** The threads between which independent parts of a model are spread on the CPU. */
export function getNumInteropThreads(): number {
  return native.numInteropThreads();
}

/**
 * Sets the threads between which independent parts of a model are spread on the CPU. Once alone, and before any are used.
 *
 * @throws ValueError for less than one, TorchError the second time
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_num_interop_threads.html
 */
export function setNumInteropThreads(count: number): void {
  if (!Number.isInteger(count) || count < 1) throw new ValueError(`setNumInteropThreads(): expected a positive integer, got ${count}`);
  native.setNumInteropThreads(count);
}

/**
 * Makes this thread's CPU take denormal numbers (below 1.2e-38 in float32) for zero, which is quicker.
 *
 * @returns whether the CPU can
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_flush_denormal.html
 */
export function setFlushDenormal(mode: boolean): boolean {
  if (typeof mode !== 'boolean') throw new TypeError(`setFlushDenormal(): argument 'mode' must be boolean, not ${typeof mode}`);
  return native.setFlushDenormal(mode);
}

/** How exact products of float32 matrices are: see {@link setFloat32MatmulPrecision}. */
export type MatmulPrecision = 'highest' | 'high' | 'medium';

const precisions: readonly string[] = ['highest', 'high', 'medium'];

/** The precision of products of float32 matrices: 'highest' unless set. */
export function getFloat32MatmulPrecision(): MatmulPrecision {
  return native.matmulPrecision() as MatmulPrecision;
}

/**
 * How exact products of float32 matrices are: 'highest' in float32, 'high' by TF32 or pairs of bfloat16 where there is
 * such hardware, 'medium' by bfloat16.
 *
 * @throws ValueError for another word
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_float32_matmul_precision.html
 */
export function setFloat32MatmulPrecision(precision: MatmulPrecision): void {
  if (!precisions.includes(precision)) {
    throw new ValueError(`setFloat32MatmulPrecision(): expected one of ${precisions.join(', ')}, got ${String(precision)}`);
  }
  native.setMatmulPrecision(precision);
}

/** The dtype that numbers get: float32 unless set. */
export function getDefaultDtype(): DType {
  return dtypeFromCode(native.defaultDtype());
}

/**
 * Sets the dtype that numbers get.
 *
 * @throws TypeError for a dtype that is not floating-point
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_default_dtype.html
 */
export function setDefaultDtype(dtype: DType): void {
  const code = dtypeCode(dtype);
  const name = code === undefined ? null : dtypeFromCode(code);
  if (code === undefined || name === null || !isFloatingPoint(name)) {
    throw new TypeError(`only floating-point types are supported as the default type, got ${String(dtype)}`);
  }
  // LibTorch has no arithmetic for these.
  if (name.startsWith('float8') || name.startsWith('float4')) throw new TypeError(`${name} cannot be the default type`);
  native.setDefaultDtype(code);
}

/**
 * Makes operators give the same result for the same input, and throw where they have no such way.
 *
 * @param options.warnOnly warn instead of throwing
 * @see https://docs.pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html
 */
export function useDeterministicAlgorithms(mode: boolean, { warnOnly = false }: { warnOnly?: boolean } = {}): void {
  native.setDeterministic(mode, warnOnly);
}

/** Whether {@link useDeterministicAlgorithms} is on. */
export function areDeterministicAlgorithmsEnabled(): boolean {
  return native.deterministic() !== Determinism.Off;
}

/** Whether {@link useDeterministicAlgorithms} is on and only warns. */
export function isDeterministicAlgorithmsWarnOnlyEnabled(): boolean {
  return native.deterministic() === Determinism.Warn;
}

const debugModes = ['default', 'warn', 'error'];

/**
 * {@link useDeterministicAlgorithms} by one word: 'default' or 0 for off, 'warn' or 1, 'error' or 2.
 *
 * @throws TorchError for another mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_deterministic_debug_mode.html
 */
export function setDeterministicDebugMode(debugMode: 0 | 1 | 2 | 'default' | 'warn' | 'error'): void {
  if (typeof debugMode !== 'number' && typeof debugMode !== 'string') {
    throw new TypeError(`debug_mode must be str or int, but got ${typeof debugMode}`);
  }
  const mode = typeof debugMode === 'string' ? debugModes.indexOf(debugMode) : debugMode;
  if (![0, 1, 2].includes(mode)) {
    const expected = typeof debugMode === 'string' ? 'one of `default`, `warn`, `error`' : '0, 1, or 2';
    throw new TorchError(`invalid value of debug_mode, expected ${expected}, but got ${debugMode}`);
  }
  native.setDeterministic(mode !== 0, mode === 1);
}

/** The mode of {@link setDeterministicDebugMode} as its number. */
export function getDeterministicDebugMode(): number {
  return native.deterministic();
}
