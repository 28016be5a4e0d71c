// Tensors as other tensors and as JavaScript values: Tensor.to and its short forms, item, tolist and typed arrays.
import { runAsync } from '../async';
import { Device, type DeviceLike, type MemoryFormat } from '../device';
import type { DType, TypedArray } from '../dtype';
import { TorchError } from '../errors';
import { release } from '../memory/scope';
import { native, TensorFlag } from '../native';
import { raw } from '../ops';
import { handleOf } from '../ops/handle';
import { build, type TensorData, type TensorOptions, tensorOptions } from './build';
import { checkOptions } from './options';
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
  /** Do not wait for a copy between pinned memory and a device; default false. */
  nonBlocking?: boolean;
  /** Copy even where nothing changes; default false. */
  copy?: boolean;
}

function cast(tensor: TensorConversions, name: string, dtype: DType, options: MemoryFormatOptions): Tensor {
  checkOptions(name, options, ['memoryFormat']);
  return tensor.to({ dtype, ...options });
}

/** The conversions of {@link Tensor}. */
export abstract class TensorConversions extends TensorProperties {
  /** This tensor with another dtype, device or memory format; itself where nothing changes. See PyTorch's Tensor.to. */
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

  /** This tensor in the CPU's memory. */
  cpu(options: MemoryFormatOptions = {}): Tensor {
    checkOptions('cpu', options, ['memoryFormat']);
    return this.to({ device: 'cpu', ...options });
  }

  /** A copy on a CUDA device, the current one unless said; itself where it is there. */
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
   * Without arguments the name of its type, 'torch.FloatTensor'; else this tensor in the type of a dtype or such a name.
   *
   * @throws ValueError for a name that is none
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
   * A tensor with a copy of `data`, of this tensor's dtype and on its device unless said.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_tensor.html
   */
  newTensor(data: TensorData, options: TensorOptions = {}): Tensor {
    checkOptions('newTensor', options, tensorOptions);
    const { dtype, device, ...others } = options;
    return build('newTensor', data, { dtype: dtype ?? this.dtype, device: device ?? this.device, ...others });
  }

  /** The value of a tensor of one element: boolean for bool, Complex for complex, bigint only beyond 2^53. */
  item(): number;
  item<T extends ElementValue>(): T;
  item(): ElementValue {
    return item(this, this.numel());
  }

  /** {@link item} that waits for the device without blocking the event loop. */
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

  /** A copy of the elements on the CPU, in order. float16 and bfloat16 as Float32Array, complex as pairs. */
  toTypedArray(): TypedArray {
    return toTypedArray(this);
  }

  /** As Python's `.numpy()`: the elements of a tensor that requires no grad. */
  numpy(): TypedArray {
    if (native.flags(handleOf(this)) & TensorFlag.RequiresGrad) {
      throw new TorchError("Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.");
    }
    return toTypedArray(this);
  }
}
