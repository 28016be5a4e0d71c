// TensorConversions: Tensor.to and its short forms, item, tolist and typed arrays.

import { boolean, byName, type Call, device, dtype, memoryFormat, object, opt, orNull, parameters, string } from '../arguments';
import { runAsync } from '../async';
import { Device, type DeviceLike, type MemoryFormat } from '../core/device';
import type { DType } from '../core/dtype';
import { TorchError } from '../core/errors';
import { native, TensorFlag } from '../core/native';
import { noArguments } from '../core/no-arguments';
import { handleOf } from '../core/tensor-handle';
import type { TypedArray } from '../core/typed-array';
import type { Unchecked } from '../core/unchecked';
import { release } from '../memory/scope';
import { raw } from '../ops';
import { build, type TensorData } from './build';
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

const castSignature = parameters(
  'float',
  /** Null: 'preserveFormat'. */
  { memoryFormat: byName(orNull(memoryFormat)) },
);
const cudaSignature = parameters(
  'cuda',
  /** Null: the current device. */
  { device: orNull(device) },
  /** Return before a copy from pinned memory has finished. */
  { nonBlocking: opt(boolean, false) },
  /** Null: 'preserveFormat'. */
  { memoryFormat: orNull(memoryFormat) },
);
const typeSignature = parameters('type', { dtype: orNull(string) }, { nonBlocking: opt(boolean, false) });
const newTensorSignature = parameters(
  'newTensor',
  { data: object<TensorData>() },
  /** Null: same as this tensor. */
  { dtype: byName(orNull(dtype)) },
  /** Null: same as this tensor. */
  { device: byName(orNull(device)) },
  { requiresGrad: byName(opt(boolean, false)) },
  /** Use page-locked memory, which makes copies to a device faster. */
  { pinMemory: byName(opt(boolean, false)) },
);

function cast(tensor: TensorConversions, name: string, dtype: DType, args: Call<typeof castSignature>): Tensor {
  const [memoryFormat] = castSignature.bind(args, name);
  return tensor.to({ dtype, memoryFormat });
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

  /** Returns this tensor in CPU memory; itself if it is there already. */
  cpu(...args: Call<typeof castSignature>): Tensor {
    const [memoryFormat] = castSignature.bind(args, 'cpu');
    return this.to({ device: 'cpu', memoryFormat });
  }

  /** Returns a copy on a CUDA device, by default the current one; itself if it is there already. */
  cuda(...args: Call<typeof cudaSignature>): Tensor {
    const [device, nonBlocking, memoryFormat] = cudaSignature.bind(args);
    const target = new Device(device ?? 'cuda');
    if (target.type !== 'cuda') throw new TorchError('Invalid device, must be cuda device');
    return this.to({ device: target, nonBlocking, memoryFormat });
  }

  /** As `to('float32')`. */
  float(...args: Call<typeof castSignature>): Tensor {
    return cast(this, 'float', 'float32', args);
  }

  /** As `to('float64')`. */
  double(...args: Call<typeof castSignature>): Tensor {
    return cast(this, 'double', 'float64', args);
  }

  /** As `to('float16')`. */
  half(...args: Call<typeof castSignature>): Tensor {
    return cast(this, 'half', 'float16', args);
  }

  /** As `to('bfloat16')`. */
  bfloat16(...args: Call<typeof castSignature>): Tensor {
    return cast(this, 'bfloat16', 'bfloat16', args);
  }

  /** As `to('int32')`. */
  int(...args: Call<typeof castSignature>): Tensor {
    return cast(this, 'int', 'int32', args);
  }

  /** As `to('int64')`. */
  long(...args: Call<typeof castSignature>): Tensor {
    return cast(this, 'long', 'int64', args);
  }

  /** As `to('int16')`. */
  short(...args: Call<typeof castSignature>): Tensor {
    return cast(this, 'short', 'int16', args);
  }

  /** As `to('int8')`. */
  char(...args: Call<typeof castSignature>): Tensor {
    return cast(this, 'char', 'int8', args);
  }

  /** As `to('uint8')`. */
  byte(...args: Call<typeof castSignature>): Tensor {
    return cast(this, 'byte', 'uint8', args);
  }

  /** As `to('bool')`. */
  bool(...args: Call<typeof castSignature>): Tensor {
    return cast(this, 'bool', 'bool', args);
  }

  /** As `to('complex64')`. */
  cfloat(...args: Call<typeof castSignature>): Tensor {
    return cast(this, 'cfloat', 'complex64', args);
  }

  /** As `to('complex128')`. */
  cdouble(...args: Call<typeof castSignature>): Tensor {
    return cast(this, 'cdouble', 'complex128', args);
  }

  /** As `to('complex32')`. */
  chalf(...args: Call<typeof castSignature>): Tensor {
    return cast(this, 'chalf', 'complex32', args);
  }

  /**
   * Without arguments returns the name of the tensor's type, 'torch.FloatTensor'; otherwise converts to a dtype or type name.
   *
   * @throws ValueError for an unknown name
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type.html
   */
  type(): string;
  type(dtype: DType | (string & {}), nonBlocking?: boolean): Tensor;
  type(dtype: DType | (string & {}), options: { nonBlocking?: boolean }): Tensor;
  type(options: { dtype: DType | (string & {}); nonBlocking?: boolean }): Tensor;
  type(...args: readonly unknown[]): string | Tensor {
    const [dtype, nonBlocking] = typeSignature.bind(args);
    return dtype === null ? typeNameOf(this) : this.to({ ...parseTypeName(dtype, this.device), nonBlocking });
  }

  /**
   * A tensor with a copy of `data`; by default it has this tensor's dtype and device.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_tensor.html
   */
  newTensor(...args: Call<typeof newTensorSignature>): Tensor {
    const [data, dtype, device, requiresGrad, pinMemory] = newTensorSignature.bind(args);
    return build('newTensor', data, { dtype: dtype ?? this.dtype, device: device ?? this.device, requiresGrad, pinMemory });
  }

  /** The value of a one-element tensor: a boolean for bool, Complex for complex dtypes, a bigint only beyond 2^53. */
  item<T extends ElementValue = number>(...args: []): T {
    noArguments('item', args);
    return item(this, this.numel()) as T;
  }

  /** {@link item}, but waits for the device without blocking the event loop. */
  async itemAsync<T extends ElementValue = number>(...args: []): Promise<T> {
    noArguments('itemAsync', args);
    if (this.numel() !== 1 || this.device.type === 'cpu') return this.item<T>();
    const copy = await runAsync(() => raw('aten::_to_copy')(this, { device: 'cpu' }) as TensorConversions);
    try {
      return copy.item<T>();
    } finally {
      release(copy);
    }
  }

  /** The elements in nested arrays, of the type that the use asks for: `const rows: number[][] = x.tolist()`. */
  tolist<T extends NestedList = Unchecked[]>(...args: []): T {
    noArguments('tolist', args);
    return tolist(this, this.shape) as T;
  }

  /** Copies the elements to a typed array, in order. float16 and bfloat16 become Float32Array, complex numbers pairs. */
  toTypedArray(...args: []): TypedArray {
    noArguments('toTypedArray', args);
    return toTypedArray(this);
  }

  /** Like Python's `.numpy()`: {@link toTypedArray}, but throws a TorchError if the tensor requires grad. */
  numpy(...args: []): TypedArray {
    noArguments('numpy', args);
    if (native.flags(handleOf(this)) & TensorFlag.RequiresGrad) {
      throw new TorchError("Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.");
    }
    return toTypedArray(this);
  }
}
