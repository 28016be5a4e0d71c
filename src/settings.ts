// Settings of the process: threads, the default dtype, determinism.
import { type DType, dtypeCode, dtypeFromCode, isFloatingPoint } from './dtype';
import { ValueError } from './errors';
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
