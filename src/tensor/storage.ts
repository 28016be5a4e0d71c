// Storages: the memory of tensors and their views.
import { type Device, deviceFromCode } from '../core/device';
import { IndexError, TorchError, typeError } from '../core/errors';
import { native } from '../core/native';
import { Uncloneable } from '../core/native-object';
import { noArguments, noMoreArguments, noMoreThanValue } from '../core/no-arguments';
import { filled, handleOf, TensorHandle } from '../core/tensor-handle';
import { raw } from '../ops';
import type { Tensor } from './tensor';
import { dtypeOf, toTypedArray } from './values';

/** A number that identifies the tensor's storage: equal for all tensors that share it. */
export function storageId(tensor: TensorHandle): number {
  return native.storageId(handleOf(tensor));
}

/** The size of the storage in bytes. */
export function storageNbytes(tensor: TensorHandle): number {
  return native.storageNbytes(handleOf(tensor));
}

/**
 * The memory that a tensor and its views share, as bytes.
 *
 * @see https://docs.pytorch.org/docs/stable/storage.html
 */
export class UntypedStorage extends Uncloneable {
  readonly #bytes: TensorHandle;

  /** @throws NotImplementedError for a sparse tensor, which has no storage */
  constructor(tensor: TensorHandle, ...rest: []) {
    super();
    noMoreArguments('UntypedStorage', 1, rest);
    this.#bytes = filled((bytes) => native.storageBytes(bytes, handleOf(tensor)));
  }

  /** @internal the whole storage as a uint8 tensor */
  get _bytes(): TensorHandle {
    return this.#bytes;
  }

  get device(): Device {
    return deviceFromCode(native.device(handleOf(this.#bytes)));
  }

  nbytes(...args: []): number {
    noArguments('nbytes', args);
    return storageNbytes(this.#bytes);
  }

  /** The same as {@link nbytes}. */
  size(...args: []): number {
    noArguments('size', args);
    return this.nbytes();
  }

  /** The address of the memory: equal for all tensors that share the storage. */
  dataPtr(...args: []): number {
    noArguments('dataPtr', args);
    return native.dataPtr(handleOf(this.#bytes));
  }

  /** The byte at `index`; negative indices count from the end. */
  at(index: number, ...rest: []): number {
    noMoreArguments('at', 1, rest);
    const count = this.nbytes();
    if (!Number.isInteger(index) || index < -count || index >= count) {
      throw new IndexError(`index ${index} out of range for storage of size ${count}`);
    }
    const byte = raw('aten::select', 'int')(this.#bytes, 0, index) as Tensor;
    const value = byte.item();
    byte.dispose();
    return value;
  }

  /** A copy of the bytes. */
  toTypedArray(...args: []): Uint8Array {
    noArguments('toTypedArray', args);
    return toTypedArray(this.#bytes) as Uint8Array;
  }

  tolist(...args: []): number[] {
    noArguments('tolist', args);
    return [...this.toTypedArray()];
  }

  /** Frees this object. The memory is kept while a tensor uses it. */
  dispose(...args: []): void {
    noArguments('dispose', args);
    (this.#bytes as Tensor).dispose();
  }
}

/** Whether a value is a tensor's storage. */
export function isStorage(obj: unknown, ...rest: []): obj is UntypedStorage {
  noMoreThanValue('isStorage', rest);
  return obj instanceof UntypedStorage;
}

/** Makes a tensor use a storage or a part of it; null sets an empty storage. */
export function setStorage(
  tensor: TensorHandle,
  source: TensorHandle | UntypedStorage | null,
  offset: number | undefined,
  size: readonly number[] | undefined,
  stride: readonly number[],
): void {
  if (source === null) {
    raw('aten::set_', '')(tensor);
    return;
  }
  if (!(source instanceof TensorHandle) && !isStorage(source)) {
    throw typeError(`set_(): argument 'source' must be Tensor or UntypedStorage or null, not ${typeof source}`);
  }
  if (!isStorage(source) && dtypeOf(source) !== dtypeOf(tensor)) {
    throw new TorchError(`Could not set tensor of type ${dtypeOf(source)} to a tensor of type ${dtypeOf(tensor)}`);
  }
  if (isStorage(source)) native.setStorage(handleOf(tensor), handleOf(source._bytes));
  else if (offset === undefined) raw('aten::set_', 'source_Tensor')(tensor, source);
  if (offset === undefined) return;
  const shared = isStorage(source) ? tensor : source;
  raw('aten::set_', 'source_Tensor_storage_offset')(tensor, shared, offset, size ?? [], stride);
}
