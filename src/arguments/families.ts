// Parameters that many functions share.
import { device, dtype, orNull } from './types';

/** Where the tensors of a module are made, and of which type. */
export const placed = [
  /** Device of the parameters; null: the default device. */
  { device: orNull(device) },
  /** Type of the parameters; null: the default type. */
  { dtype: orNull(dtype) },
] as const;
