// Settings of the process: threads, the default dtype, determinism.
import { type DType, dtypeCode, dtypeFromCode, isFloatingPoint } from './dtype';
import { TorchError, ValueError } from './errors';
import { native } from './native';

/** The threads that an operator uses on the CPU. */
export function getNumThreads(): number {
  return native.numThreads();
}

/** Sets the threads that an operator uses on the CPU. Throws a ValueError for less than one. */
export function setNumThreads(count: number): void {
  if (!Number.isInteger(count) || count < 1) throw new ValueError(`setNumThreads(): expected a positive integer, got ${count}`);
  native.setNumThreads(count);
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
  if (code === undefined || !isFloatingPoint(dtypeFromCode(code))) {
    throw new TypeError(`only floating-point types are supported as the default type, got ${String(dtype)}`);
  }
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
  return native.deterministic() !== 0;
}

/** Whether {@link useDeterministicAlgorithms} is on and only warns. */
export function isDeterministicAlgorithmsWarnOnlyEnabled(): boolean {
  return native.deterministic() === 1;
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
