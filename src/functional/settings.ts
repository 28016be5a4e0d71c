// Settings of torch: devices, threads, precision, default dtype, determinism. LibTorch or the setter checks most values, with Python's messages.
import { boolean, byName, define, int, object, opt, orNull, parameters, splitFunction } from '../arguments';
import { Device, type DeviceLike } from '../core/device';
import type { DType } from '../core/dtype';
import * as settings from '../core/settings';
import { setDefaultDevice } from '../ops/default-device';

const deviceSignature = parameters(
  'device',
  { type: object<DeviceLike>() },
  /** The ordinal, if `type` does not include it; null for the current device. */
  { index: orNull(int) },
);

/**
 * Makes a {@link Device}: `device('cuda', 0)`, `device('cuda:0')`, `device(0)`. With a function, runs it with the device as that
 * of the tensors that are made without one, and returns its result: `device('meta', () => new Model())`. For a block, use
 * `using _ = torch.setDefaultDevice('meta')`.
 *
 * @see https://docs.pytorch.org/docs/stable/tensor_attributes.html#torch-device
 */
export function device(type: DeviceLike, index?: number | null): Device;
export function device(options: { type: DeviceLike; index?: number | null }): Device;
export function device<T>(type: DeviceLike, fn: () => T): T;
export function device<T>(type: DeviceLike, index: number | null, fn: () => T): T;
export function device<T>(...args: readonly unknown[]): Device | T {
  const [fn, others] = splitFunction<() => T>(args);
  const made = new Device(...deviceSignature.bind(others));
  return fn === undefined ? made : setDefaultDevice(made, fn);
}

/** Sets the number of CPU threads per operator. Throws a ValueError for a number below 1. */
export const setNumThreads = define('setNumThreads', [{ count: object<number>() }], settings.setNumThreads);

/**
 * Sets the number of CPU threads that run independent parts of a model. May be called once, before any inter-op work.
 *
 * @throws ValueError for a number below 1, TorchError for a second call
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_num_interop_threads.html
 */
export const setNumInteropThreads = define('setNumInteropThreads', [{ count: object<number>() }], settings.setNumInteropThreads);

/**
 * Makes the CPU flush denormal numbers (below 1.2e-38 in float32) to zero in this thread, which is faster.
 *
 * @returns whether the CPU supports it
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_flush_denormal.html
 */
export const setFlushDenormal = define('setFlushDenormal', [{ mode: boolean }], settings.setFlushDenormal);

/**
 * Sets the internal precision of float32 matrix products: 'highest' float32, 'high' TF32 or pairs of bfloat16 if the
 * hardware supports it, 'medium' bfloat16.
 *
 * @throws ValueError for any other value
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_float32_matmul_precision.html
 */
export const setFloat32MatmulPrecision = define(
  'setFloat32MatmulPrecision',
  [{ precision: object<settings.MatmulPrecision>() }],
  settings.setFloat32MatmulPrecision,
);

/**
 * Sets the default floating-point dtype.
 *
 * @throws TypeError for a dtype that is not floating-point
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_default_dtype.html
 */
export const setDefaultDtype = define('setDefaultDtype', [{ d: object<DType>() }], settings.setDefaultDtype);

/**
 * Sets {@link useDeterministicAlgorithms} by mode: 'default' or 0 for off, 'warn' or 1, 'error' or 2.
 *
 * @throws TorchError for any other mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_deterministic_debug_mode.html
 */
export const setDeterministicDebugMode = define(
  'setDeterministicDebugMode',
  [{ debugMode: object<0 | 1 | 2 | 'default' | 'warn' | 'error'>() }],
  settings.setDeterministicDebugMode,
);

/**
 * Makes operators use deterministic algorithms, and throw if they have none.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html
 */
export const useDeterministicAlgorithms = define(
  'useDeterministicAlgorithms',
  [
    { mode: boolean },
    /** Warn instead of throwing. */
    { warnOnly: byName(opt(boolean, false)) },
  ],
  settings.useDeterministicAlgorithms,
);
