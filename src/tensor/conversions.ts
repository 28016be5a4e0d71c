// TensorConversions: Tensor.to and its short forms, item, tolist and typed arrays.

import { checkOptions } from '../arguments/options';
import { runAsync } from '../async';
import { Device, type DeviceLike, type MemoryFormat } from '../core/device';
import type { DType, TypedArray } from '../core/dtype';
import { TorchError } from '../core/errors';
import { native } from '../core/native';
import { handleOf } from '../core/tensor-handle';
import { release } from '../memory/scope';
import { raw } from '../ops';
import { build, type TensorData, type TensorOptions, tensorOptions } from './build';
import { TensorProperties } from './properties';
import type { Tensor } from './tensor';
import { toOptions } from './to';
import { parseTypeName, typeNameOf } from './type-name';
import { type ElementValue, item, type NestedList, tolist, toTypedArray } from './values';

interface MemoryFormatOptions {
  /** Default 'preserveFormat'. */
  memoryFormat?: MemoryFormat | null;
}

interface TransferOptions extends MemoryFormatOptions {
  /** Return before a copy between pinned memory and a device has finished; default false. */
  nonBlocking?: boolean;
  /** Copy even if nothing changes; default false. */
  copy?: boolean;
}

function cast(tensor: TensorConversions, name: string, dtype: DType, options: MemoryFormatOptions): Tensor {
  checkOptions(name, options, ['memoryFormat']);
  return tensor.to({ dtype, ...options });
}

/** The conversions of {@link Tensor}. */
export abstract class TensorConversions extends TensorProperties {
  /** Converts to another dtype, device or memory format; returns this tensor if nothing changes. See PyTorch's Tensor.to. */
  to(options?: {
    dtype?: DType | null;
    device?: DeviceLike | null;
    nonBlocking?: boolean;
    copy?: boolean;
    memoryFormat?: MemoryFormat | null;
    other?: Tensor;
  }): Tensor;
  to(dtype: DType, options?: TransferOptions): Tensor;
  to(dtype: DType, nonBlocking: boolean, copy?: boolean, options?: MemoryFormatOptions): Tensor;
  to(device: DeviceLike | null, options?: TransferOptions & { dtype?: DType | null }): Tensor;
  to(device: DeviceLike | null, dtype: DType | null, options?: TransferOptions): Tensor;
  to(device: DeviceLike | null, dtype: DType | null, nonBlocking: boolean, copy?: boolean, options?: MemoryFormatOptions): Tensor;
  to(other: Tensor, options?: TransferOptions): Tensor;
  to(other: Tensor, nonBlocking: boolean, copy?: boolean, options?: MemoryFormatOptions): Tensor;
  to(...args: unknown[]): Tensor {
    const given = toOptions(args);
    return raw('aten::to', 'dtype_layout')(this, given) as Tensor;
  }

  /** A copy in CPU memory; the tensor itself if it is there already. */
  cpu(options: MemoryFormatOptions = {}): Tensor {
    checkOptions('cpu', options, ['memoryFormat']);
    return this.to({ device: 'cpu', ...options });
  }

  /** A copy on a CUDA device, by default the current one; the tensor itself if it is there already. */
  cuda(device: DeviceLike | null = null, options: MemoryFormatOptions & { nonBlocking?: boolean } = {}): Tensor {
    checkOptions('cuda', options, ['memoryFormat', 'nonBlocking']);
    const target = new Device(device ?? 'cuda');
    if (target.type !== 'cuda') throw new TorchError('Invalid device, must be cuda device');
    if (native.cudaCount() === 0) {
      const reason = native.cudaLoadError();
      throw new TorchError(
        `cuda(): no CUDA device is available${reason ? `: libtorch_cuda could not be opened: ${reason}` : '; torch.cuda.isAvailable() tells, `npx node-libtorch doctor` says why'}`,
      );
    }
    return this.to({ device: target, ...options });
  }

  /** As `to('float32')`. */
  float(options: MemoryFormatOptions = {}): Tensor {
    return cast(this, 'float', 'float32', options);
  }

  /** As `to('float64')`. */
  double(options: MemoryFormatOptions = {}): Tensor {
    return cast(this, 'double', 'float64', options);
  }

  /** As `to('float16')`. */
  half(options: MemoryFormatOptions = {}): Tensor {
    return cast(this, 'half', 'float16', options);
  }

  /** As `to('bfloat16')`. */
  bfloat16(options: MemoryFormatOptions = {}): Tensor {
    return cast(this, 'bfloat16', 'bfloat16', options);
  }

  /** As `to('int32')`. */
  int(options: MemoryFormatOptions = {}): Tensor {
    return cast(this, 'int', 'int32', options);
  }

  /** As `to('int64')`. */
  long(options: MemoryFormatOptions = {}): Tensor {
    return cast(this, 'long', 'int64', options);
  }

  /** As `to('int16')`. */
  short(options: MemoryFormatOptions = {}): Tensor {
    return cast(this, 'short', 'int16', options);
  }

  /** As `to('int8')`. */
  char(options: MemoryFormatOptions = {}): Tensor {
    return cast(this, 'char', 'int8', options);
  }

  /** As `to('uint8')`. */
  byte(options: MemoryFormatOptions = {}): Tensor {
    return cast(this, 'byte', 'uint8', options);
  }

  /** As `to('bool')`. */
  bool(options: MemoryFormatOptions = {}): Tensor {
    return cast(this, 'bool', 'bool', options);
  }

  /** As `to('complex64')`. */
  cfloat(options: MemoryFormatOptions = {}): Tensor {
    return cast(this, 'cfloat', 'complex64', options);
  }

  /** As `to('complex128')`. */
  cdouble(options: MemoryFormatOptions = {}): Tensor {
    return cast(this, 'cdouble', 'complex128', options);
  }

  /** As `to('complex32')`. */
  chalf(options: MemoryFormatOptions = {}): Tensor {
    return cast(this, 'chalf', 'complex32', options);
  }

  /**
   * Without arguments returns the name of the tensor's type, 'torch.FloatTensor'; otherwise converts to a dtype or type name.
   *
   * @throws ValueError for an unknown name
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type.html
   */
  type(): string;
  type(dtype: DType | (string & {}), options?: { nonBlocking?: boolean }): Tensor;
  type(dtype?: string | null, options: { nonBlocking?: boolean } = {}): string | Tensor {
    checkOptions('type', options, ['nonBlocking']);
    if (dtype === undefined || dtype === null) return typeNameOf(this);
    return this.to({ ...parseTypeName(dtype, this.device), ...options });
  }

  /**
   * A tensor with a copy of `data`; by default it has this tensor's dtype and device.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_tensor.html
   */
  newTensor(data: TensorData, options: TensorOptions = {}): Tensor {
    checkOptions('newTensor', options, tensorOptions);
    const { dtype, device, ...rest } = options;
    return build('newTensor', data, { dtype: dtype ?? this.dtype, device: device ?? this.device, ...rest });
  }

  /** The value of a one-element tensor: a boolean for bool, Complex for complex dtypes, a bigint only beyond 2^53. */
  item(): number;
  item<T extends ElementValue>(): T;
  item(): ElementValue {
    return item(this, this.numel());
  }

  /** {@link item}, but waits for the device without blocking the event loop. */
  itemAsync(): Promise<number>;
  itemAsync<T extends ElementValue>(): Promise<T>;
  async itemAsync(): Promise<ElementValue> {
    if (this.numel() !== 1 || this.device.type === 'cpu') return this.item();
    const copy = await runAsync(() => raw('aten::_to_copy')(this, { device: 'cpu' }) as TensorConversions);
    try {
      return copy.item();
    } finally {
      release(copy);
    }
  }

  /** The elements in nested arrays. */
  tolist(): NestedList {
    return tolist(this, this.shape);
  }

  /** Copies the elements to a typed array, in order. float16 and bfloat16 become Float32Array, complex numbers pairs. */
  toTypedArray(): TypedArray {
    return toTypedArray(this);
  }

  /** Like Python's `.numpy()`: {@link toTypedArray}, but throws a TorchError if the tensor requires grad. */
  numpy(): TypedArray {
    if (native.flags(handleOf(this)) & 1) {
      throw new TorchError("Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.");
    }
    return toTypedArray(this);
  }
}
