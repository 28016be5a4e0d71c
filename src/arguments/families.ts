// Parameters that many functions share.
import { device, dtype, orNull } from './types';

/** Device and dtype of a new module's tensors; Python's factory_kwargs. */
export const factoryOptions = [
  /** Device of the tensors; null: the default device. */
  { device: orNull(device) },
  /** Dtype of the tensors; null: the default dtype. */
  { dtype: orNull(dtype) },
] as const;
