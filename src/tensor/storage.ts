// A tensor's storage: which one it is, and its bytes.
import { native } from '../native';
import { handleOf, type TensorHandle } from '../ops/handle';

/** A number that tensors of one storage share, and no other. */
export function storageId(tensor: TensorHandle): number {
  return native.storageId(handleOf(tensor));
}

/** The bytes that the storage holds. */
export function storageNbytes(tensor: TensorHandle): number {
  return native.storageNbytes(handleOf(tensor));
}
