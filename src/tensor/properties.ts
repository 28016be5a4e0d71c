// The properties of tensors: sizes, dtype, device, memory, and views such as mT and real.
import { byName, type Call, int, maybe, memoryFormat, parameters, tensor, type } from '../arguments';
import type { Scalar } from '../core/complex';
import { type Device, deviceFromCode, type Layout, layouts } from '../core/device';
import { type DType, itemsize } from '../core/dtype';
import { IndexError, TorchError } from '../core/errors';
import { native, TensorFlag } from '../core/native';
import { noArguments, noMoreArguments } from '../core/no-arguments';
import { StreamHandle } from '../core/stream-handle';
import { handleOf, TensorHandle } from '../core/tensor-handle';
import { raw } from '../ops';
import { Cell, firstValue, tape } from '../ops/tape';
import { UntypedStorage } from './storage';
import type { Tensor } from './tensor';
import { dtypeOf } from './values';

function readSizes(): number[] {
  const n = tape[Cell.Result] as number;
  const sizes: number[] = new Array<number>(n);
  for (let i = 0; i < n; i++) sizes[i] = tape[firstValue + i] as number;
  return sizes;
}

function wrapDim(dim: number, ndim: number): number {
  const range = Math.max(ndim, 1);
  if (dim < -range || dim >= range || ndim === 0) {
    throw new IndexError(`Dimension out of range (expected to be in range of [${-range}, ${range - 1}], but got ${dim})`);
  }
  return dim < 0 ? dim + ndim : dim;
}

function setPart(part: Tensor, value: Tensor | Scalar): void {
  if (value instanceof TensorHandle) part.copy_(value);
  else part.fill_(value);
  part.dispose();
}

const dimSignature = parameters('size', { dim: int });

// A dimension, by position or by name. Binds only what is no integer, so that `x.size(0)` takes no longer.
function dimOf(name: string, dim: unknown): number {
  return Number.isInteger(dim) ? (dim as number) : dimSignature.bind([dim], name)[0];
}

const isSameSizeSignature = parameters('isSameSize', { other: tensor });
const isContiguousSignature = parameters('isContiguous', { memoryFormat: byName(maybe(memoryFormat, '"contiguousFormat"')) });

const recordStreamSignature = parameters('recordStream', {
  stream: type<StreamHandle>('Stream', (value) => value instanceof StreamHandle),
});

/** The properties of {@link Tensor}. */
export abstract class TensorProperties extends TensorHandle {
  /** The size of each dimension. */
  get shape(): readonly number[] {
    native.sizes(handleOf(this));
    return readSizes();
  }

  /** The sizes, or the size of one dimension (negative dimensions count from the end). */
  size(): readonly number[];
  size(dim: number): number;
  size(dim?: number, ...rest: []): readonly number[] | number {
    noMoreArguments('size', 1, rest);
    return dim === undefined ? this.shape : native.size(handleOf(this), dimOf('size', dim));
  }

  /** The strides of all dimensions or of one: the distance between neighbours, in elements. */
  stride(): readonly number[];
  stride(dim: number): number;
  stride(dim?: number, ...rest: []): readonly number[] | number {
    noMoreArguments('stride', 1, rest);
    native.strides(handleOf(this));
    const strides = readSizes();
    return dim === undefined ? strides : (strides[wrapDim(dimOf('stride', dim), strides.length)] as number);
  }

  /** The number of dimensions; 0 for a tensor of one number. */
  get ndim(): number {
    return native.dim(handleOf(this));
  }

  /** The number of dimensions, as {@link ndim}. */
  dim(...args: []): number {
    noArguments('dim', args);
    return this.ndim;
  }

  /** The number of dimensions, as {@link ndim}. */
  ndimension(...args: []): number {
    noArguments('ndimension', args);
    return this.ndim;
  }

  /** The number of elements. */
  numel(...args: []): number {
    noArguments('numel', args);
    return native.numel(handleOf(this));
  }

  /** The number of elements, as {@link numel}. */
  nelement(...args: []): number {
    noArguments('nelement', args);
    return this.numel();
  }

  /** Bytes per element. */
  elementSize(...args: []): number {
    noArguments('elementSize', args);
    return itemsize(this.dtype);
  }

  /** Bytes per element, as {@link elementSize}. */
  get itemsize(): number {
    return this.elementSize();
  }

  /** Bytes of all elements; for a compressed sparse tensor, those of the dense matrix. */
  get nbytes(): number {
    if (this.isSparse) {
      throw new TorchError(
        'nbytes is not defined for sparse tensors.  If you want the size of the constituent tensors, add the nbytes of the indices and values.  If you want the size of the  equivalent dense tensor, multiply numel() by element_size()',
      );
    }
    return this.numel() * this.elementSize();
  }

  /** The index of its first element in the storage. */
  storageOffset(...args: []): number {
    noArguments('storageOffset', args);
    return native.storageOffset(handleOf(this));
  }

  /**
   * Tells the allocator that a stream uses the tensor, so that its memory is not used again before the work is done.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.record_stream.html
   */
  recordStream(...args: Call<typeof recordStreamSignature>): void {
    const [{ deviceType, deviceIndex, streamId }] = recordStreamSignature.bind(args);
    native.recordStream(handleOf(this), deviceType, deviceIndex, streamId);
  }

  /** The memory address of its first element, 0 if it has no data. */
  dataPtr(...args: []): number {
    noArguments('dataPtr', args);
    return native.dataPtr(handleOf(this));
  }

  /** The storage that it shares with its views. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.untyped_storage.html) */
  untypedStorage(...args: []): UntypedStorage {
    noArguments('untypedStorage', args);
    return new UntypedStorage(this);
  }

  /** Whether its memory is page-locked, which makes copies to a device faster. */
  isPinned(...args: []): boolean {
    noArguments('isPinned', args);
    return raw('aten::is_pinned')(this) as boolean;
  }

  /** Whether the shapes are equal. */
  isSameSize(...args: Call<typeof isSameSizeSignature>): boolean {
    const [other] = isSameSizeSignature.bind(args);
    return raw('aten::is_same_size')(this, other) as boolean;
  }

  /** The type of its elements, such as 'float32'. */
  get dtype(): DType {
    return dtypeOf(this);
  }

  /** The device that its memory is on. */
  get device(): Device {
    return deviceFromCode(native.device(handleOf(this)));
  }

  /** How its elements are stored: 'strided', a sparse layout such as 'sparseCoo', or 'mkldnn'. */
  get layout(): Layout {
    return layouts[native.layout(handleOf(this))] as Layout;
  }

  /** The index of its CUDA device, -1 on the CPU. */
  getDevice(...args: []): number {
    noArguments('getDevice', args);
    return this.device.index ?? -1;
  }

  /** Whether it is on the CPU. */
  get isCpu(): boolean {
    return this.device.type === 'cpu';
  }

  /** Whether it is on a CUDA device. */
  get isCuda(): boolean {
    return this.device.type === 'cuda';
  }

  /** Whether it is on Apple's GPU. */
  get isMps(): boolean {
    return this.device.type === 'mps';
  }

  /** Whether it is on an Intel GPU. */
  get isXpu(): boolean {
    return this.device.type === 'xpu';
  }

  /** Whether it has a shape and a dtype but no data. */
  get isMeta(): boolean {
    return this.device.type === 'meta';
  }

  /** Whether its layout is 'sparseCoo'. */
  get isSparse(): boolean {
    return this.layout === 'sparseCoo';
  }

  /** Whether its layout is 'sparseCsr'. */
  get isSparseCsr(): boolean {
    return this.layout === 'sparseCsr';
  }

  /** The number of stored elements of a sparse tensor. */
  _nnz(...args: []): number {
    noArguments('_nnz', args);
    return raw('aten::_nnz')(this) as number;
  }

  /** The indices of a tensor in coordinate format, coalesced or not. */
  _indices(...args: []): Tensor {
    noArguments('_indices', args);
    return raw('aten::_indices')(this) as Tensor;
  }

  /** The values of a tensor in coordinate format, coalesced or not. */
  _values(...args: []): Tensor {
    noArguments('_values', args);
    return raw('aten::_values')(this) as Tensor;
  }

  /** Whether it is in oneDNN's own memory layout. */
  get isMkldnn(): boolean {
    return this.layout === 'mkldnn';
  }

  /** Whether its elements are integers with a scale and a zero point. */
  get isQuantized(): boolean {
    return (native.flags(handleOf(this)) & TensorFlag.Quantized) !== 0;
  }

  /** Whether it is a list of tensors whose sizes may differ. */
  get isNested(): boolean {
    return (native.flags(handleOf(this)) & TensorFlag.Nested) !== 0;
  }

  /** Whether its elements follow one another in memory, in the order of that memory format. */
  isContiguous(...args: Call<typeof isContiguousSignature>): boolean {
    if (args.length === 0) return raw('aten::is_contiguous', '')(this) as boolean;
    const [memoryFormat] = isContiguousSignature.bind(args);
    if (memoryFormat === undefined) return raw('aten::is_contiguous', '')(this) as boolean;
    return raw('aten::is_contiguous', 'memory_format')(this, memoryFormat) as boolean;
  }

  /** Whether its dtype is a floating-point one, such as float32 or bfloat16. */
  isFloatingPoint(...args: []): boolean {
    noArguments('isFloatingPoint', args);
    return raw('aten::is_floating_point')(this) as boolean;
  }

  /** Whether its dtype is a complex one. */
  isComplex(...args: []): boolean {
    noArguments('isComplex', args);
    return raw('aten::is_complex')(this) as boolean;
  }

  /** A view with the dimensions in reverse order. */
  get T(): Tensor {
    return raw('aten::numpy_T')(this) as Tensor;
  }

  /** A view with the last two dimensions swapped. */
  get mT(): Tensor {
    return raw('aten::mT')(this) as Tensor;
  }

  /** The conjugate transpose of a matrix. */
  get H(): Tensor {
    return raw('aten::matrix_H')(this) as Tensor;
  }

  /** The conjugate transpose of each matrix of a batch. */
  get mH(): Tensor {
    return raw('aten::mH')(this) as Tensor;
  }

  /** A view of the real part; an assignment writes to the tensor. */
  get real(): Tensor {
    return raw('aten::real')(this) as Tensor;
  }

  set real(value: Tensor | Scalar) {
    setPart(this.real, value);
  }

  /** A view of a complex tensor's imaginary part; an assignment writes to the tensor. */
  get imag(): Tensor {
    return raw('aten::imag')(this) as Tensor;
  }

  set imag(value: Tensor | Scalar) {
    setPart(this.imag, value);
  }
}
