// The settings of torch, with what they take. Most check their value themselves, with Python's messages.
import { boolean, byName, define, object, opt } from '../arguments';
import type { DType } from '../core/dtype';
import * as settings from '../core/settings';

/** Sets the threads that an operator uses on the CPU. Throws a ValueError for less than one. */
export const setNumThreads = define('setNumThreads', [{ count: object<number>() }], settings.setNumThreads);

/**
 * Sets the threads between which independent parts of a model are spread on the CPU. Once alone, and before any are used.
 *
 * @throws ValueError for less than one, TorchError the second time
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_num_interop_threads.html
 */
export const setNumInteropThreads = define('setNumInteropThreads', [{ count: object<number>() }], settings.setNumInteropThreads);

/**
 * Makes this thread's CPU take denormal numbers (below 1.2e-38 in float32) for zero, which is quicker.
 *
 * @returns whether the CPU can
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_flush_denormal.html
 */
export const setFlushDenormal = define('setFlushDenormal', [{ mode: boolean }], settings.setFlushDenormal);

/**
 * How exact products of float32 matrices are: 'highest' in float32, 'high' by TF32 or pairs of bfloat16 where there is
 * such hardware, 'medium' by bfloat16.
 *
 * @throws ValueError for another word
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_float32_matmul_precision.html
 */
export const setFloat32MatmulPrecision = define(
  'setFloat32MatmulPrecision',
  [{ precision: object<settings.MatmulPrecision>() }],
  settings.setFloat32MatmulPrecision,
);

/**
 * Sets the dtype that numbers get.
 *
 * @throws TypeError for a dtype that is not floating-point
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_default_dtype.html
 */
export const setDefaultDtype = define('setDefaultDtype', [{ d: object<DType>() }], settings.setDefaultDtype);

/**
 * {@link useDeterministicAlgorithms} by one word: 'default' or 0 for off, 'warn' or 1, 'error' or 2.
 *
 * @throws TorchError for another mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_deterministic_debug_mode.html
 */
export const setDeterministicDebugMode = define(
  'setDeterministicDebugMode',
  [{ debugMode: object<0 | 1 | 2 | 'default' | 'warn' | 'error'>() }],
  settings.setDeterministicDebugMode,
);

/**
 * Makes operators give the same result for the same input, and throw where they have no such way.
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
