// What a value is.
import { Tensor } from '../tensor';

/**
 * Whether a value is a tensor.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.is_tensor.html
 */
export function isTensor(obj: unknown): obj is Tensor {
  return obj instanceof Tensor;
}
