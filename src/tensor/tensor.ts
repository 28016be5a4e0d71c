// The Tensor class: properties, data in and out, autograd; the operators come from the dispatcher.
import type { Complex } from '../complex';
import { Device, type DeviceLike, deviceFromCode, type Layout, layouts, type MemoryFormat } from '../device';
import { type DType, itemsize, type TypedArray } from '../dtype';
import { IndexError, TorchError } from '../errors';
import { release } from '../memory/scope';
import { native } from '../native';
import { raw } from '../ops';
import { isOptions } from '../ops/bind';
import { defineMethod } from '../ops/call';
import { created, handleOf, setTensorFactory, TensorHandle } from '../ops/handle';
import { describeValue } from '../ops/parameter';
import { camelCase } from '../ops/schema';
import { firstValue, tape } from '../ops/tape';
import { formatTensor } from './format';
import { methodNames, type TensorMethods } from './generated/methods';
import { type Index, index, iterate, setIndex } from './indexing';
import { Node } from './node';
import { toOptions } from './to';
import { dtypeOf, type ElementValue, item, type NestedList, tolist, toTypedArray } from './values';

const dispose: typeof Symbol.dispose = Symbol.dispose ?? (Symbol.for('nodejs.dispose') as typeof Symbol.dispose);

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

/** What `backward` takes by name. */
export interface BackwardOptions {
  gradient?: Tensor | null;
  /** Keep the graph for another backward; default `createGraph`. */
  retainGraph?: boolean | null;
  /** Record the gradients' own graph, for higher derivatives. */
  createGraph?: boolean;
  /** Accumulate into these leaves alone. */
  inputs?: Tensor | readonly Tensor[];
}

let runBackward: (tensor: Tensor, options: BackwardOptions) => void = () => {
  throw new Error('autograd is not loaded');
};

/** Autograd stands above tensors and says how backward is run. */
export function setBackward(run: (tensor: Tensor, options: BackwardOptions) => void): void {
  runBackward = run;
}

/** What the conversions to one dtype take. */
export interface CastOptions {
  memoryFormat?: MemoryFormat;
}

export interface Tensor extends TensorMethods {}

/**
 * An array of one type on one device, with PyTorch's operators as methods.
 *
 * Freed when nothing refers to it, or at once by `dispose()`, `using` or `torch.tidy()`.
 *
 * @see https://docs.pytorch.org/docs/stable/tensors.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a call signature or methods made elsewhere cannot be declared in a class
export class Tensor extends TensorHandle {
  /** @internal the gradient's object, so that `p.grad === p.grad` */
  _grad: Tensor | null = null;

  /** The size of each dimension. */
  get shape(): readonly number[] {
    native.sizes(handleOf(this));
    return readSizes();
  }

  /** The sizes, or that of one dimension (negative ones count from the end). */
  size(): readonly number[];
  size(dim: number): number;
  size(dim?: number): readonly number[] | number {
    const { shape } = this;
    return dim === undefined ? shape : (shape[wrapDim(dim, shape.length)] as number);
  }

  /** Elements between neighbours of each dimension, or of one. */
  stride(): readonly number[];
  stride(dim: number): number;
  stride(dim?: number): readonly number[] | number {
    native.strides(handleOf(this));
    const strides = readSizes();
    return dim === undefined ? strides : (strides[wrapDim(dim, strides.length)] as number);
  }

  get ndim(): number {
    native.sizes(handleOf(this));
    return tape[1] as number;
  }

  dim(): number {
    return this.ndim;
  }

  /** The number of elements. */
  numel(): number {
    native.sizes(handleOf(this));
    let count = 1;
    const n = tape[1] as number;
    for (let i = 0; i < n; i++) count *= tape[firstValue + i] as number;
    return count;
  }

  nelement(): number {
    return this.numel();
  }

  /** Bytes an element takes. */
  elementSize(): number {
    return itemsize(this.dtype);
  }

  get itemsize(): number {
    return this.elementSize();
  }

  get nbytes(): number {
    return this.numel() * this.elementSize();
  }

  storageOffset(): number {
    return native.storageOffset(handleOf(this));
  }

  get dtype(): DType {
    return dtypeOf(this);
  }

  get device(): Device {
    return deviceFromCode(native.device(handleOf(this)));
  }

  get layout(): Layout {
    return layouts[native.layout(handleOf(this))] as Layout;
  }

  get isCuda(): boolean {
    return this.device.type === 'cuda';
  }

  get isSparse(): boolean {
    return this.layout === 'sparseCoo';
  }

  isContiguous(options: { memoryFormat?: MemoryFormat } = {}): boolean {
    const { memoryFormat } = options;
    if (memoryFormat === undefined) return raw('aten::is_contiguous', '')(this) as boolean;
    return raw('aten::is_contiguous', 'memory_format')(this, memoryFormat) as boolean;
  }

  isFloatingPoint(): boolean {
    return raw('aten::is_floating_point')(this) as boolean;
  }

  isComplex(): boolean {
    return raw('aten::is_complex')(this) as boolean;
  }

  /** Whether operators on it are recorded for backward. Settable on leaves. */
  get requiresGrad(): boolean {
    return (native.flags(handleOf(this)) & 1) !== 0;
  }

  set requiresGrad(value: boolean) {
    native.setRequiresGrad(handleOf(this), value);
  }

  /** Sets {@link requiresGrad} and returns the tensor. */
  requiresGrad_(requiresGrad: boolean | { requiresGrad?: boolean } = true): this {
    const value = isOptions(requiresGrad) ? ((requiresGrad as { requiresGrad?: boolean }).requiresGrad ?? true) : requiresGrad;
    if (typeof value !== 'boolean')
      throw new TypeError(`requiresGrad_(): argument 'requiresGrad' must be boolean, not ${describeValue(value)}`);
    native.setRequiresGrad(handleOf(this), value);
    return this;
  }

  /** Made by the user rather than by an operator that autograd recorded. */
  get isLeaf(): boolean {
    return (native.flags(handleOf(this)) & 2) !== 0;
  }

  /** The gradient that backward accumulated, null before. The same object until it is replaced. */
  get grad(): Tensor | null {
    const known = this._grad;
    const knownHandle = known === null ? 0 : known._handle;
    const fresh = new Tensor();
    const handle = native.grad(fresh, handleOf(this), knownHandle);
    if (handle === 0) {
      this._grad = null;
    } else if (handle !== knownHandle) {
      fresh._handle = handle;
      this._grad = fresh;
    }
    return this._grad;
  }

  set grad(value: Tensor | null) {
    if (value !== null && !(value instanceof Tensor)) {
      throw new TypeError(`assigned grad expected to be a Tensor or null but got ${typeof value}`);
    }
    native.setGrad(handleOf(this), value === null ? 0 : handleOf(value));
    this._grad = value;
  }

  /** What recorded this tensor, null for a leaf. */
  get gradFn(): Node | null {
    return (native.gradFn(new Node(), handleOf(this)) as Node | undefined) ?? null;
  }

  /** Which output of {@link gradFn} it is. */
  get outputNr(): number {
    return native.outputNr(handleOf(this));
  }

  /**
   * Accumulates gradients of this tensor into the leaves it was made of.
   *
   * @param gradient with respect to this tensor; may be left out for a scalar
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html
   */
  backward(
    gradient?: Tensor | null | BackwardOptions,
    retainGraph?: boolean | null | BackwardOptions,
    createGraph?: boolean,
    options: BackwardOptions = {},
  ): void {
    const isGiven = gradient instanceof Tensor || gradient === null || gradient === undefined;
    if (!isGiven && (typeof gradient !== 'object' || Object.getPrototypeOf(gradient) !== Object.prototype)) {
      throw new TypeError(`backward(): argument 'gradient' must be Tensor or null, not ${typeof gradient}`);
    }
    const named = [gradient, retainGraph, options].find((o) => typeof o === 'object' && o !== null && !(o instanceof Tensor));
    const given: BackwardOptions = { ...(named as BackwardOptions | undefined) };
    if (isGiven && gradient) given.gradient = gradient as Tensor;
    if (typeof retainGraph === 'boolean') given.retainGraph = retainGraph;
    if (createGraph !== undefined) given.createGraph = createGraph;
    runBackward(this, given);
  }

  /** Keeps the gradient of a tensor that is no leaf. */
  retainGrad(): void {
    native.retainGrad(handleOf(this));
  }

  get retainsGrad(): boolean {
    return native.retainsGrad(handleOf(this));
  }

  /** The same data without history. */
  detach(): Tensor {
    return raw('aten::detach')(this) as Tensor;
  }

  /** The same data, outside autograd, whose in-place changes are not tracked. */
  get data(): Tensor {
    return this.detach();
  }

  /** Counts in-place changes. */
  get _version(): number {
    return native.version(handleOf(this));
  }

  /** This tensor with another dtype, device or memory format; itself where nothing changes. See PyTorch's Tensor.to. */
  to(options: {
    dtype?: DType | null;
    device?: DeviceLike | null;
    nonBlocking?: boolean;
    copy?: boolean;
    memoryFormat?: MemoryFormat | null;
  }): Tensor;
  to(dtype: DType, options?: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor;
  to(device: DeviceLike, dtype?: DType | null, options?: { nonBlocking?: boolean; copy?: boolean }): Tensor;
  to(other: Tensor, options?: { nonBlocking?: boolean; copy?: boolean }): Tensor;
  to(first: unknown, ...rest: unknown[]): Tensor {
    const given = toOptions(first, rest);
    return raw('aten::to', 'dtype_layout')(this, given) as Tensor;
  }

  cpu(): Tensor {
    return this.to({ device: 'cpu' });
  }

  /** A copy on a CUDA device, the current one unless said. */
  cuda(device: DeviceLike | null = null): Tensor {
    const target = new Device(device ?? 'cuda');
    if (native.cudaCount() === 0) {
      const reason = native.cudaLoadError();
      throw new TorchError(
        `cuda(): no CUDA device is available${reason ? `: libtorch_cuda could not be opened: ${reason}` : '; torch.cuda.isAvailable() tells, `npx node-libtorch doctor` says why'}`,
      );
    }
    return this.to({ device: target });
  }

  float(options?: CastOptions): Tensor {
    return this.to({ ...options, dtype: 'float32' });
  }
  double(options?: CastOptions): Tensor {
    return this.to({ ...options, dtype: 'float64' });
  }
  half(options?: CastOptions): Tensor {
    return this.to({ ...options, dtype: 'float16' });
  }
  bfloat16(options?: CastOptions): Tensor {
    return this.to({ ...options, dtype: 'bfloat16' });
  }
  int(options?: CastOptions): Tensor {
    return this.to({ ...options, dtype: 'int32' });
  }
  long(options?: CastOptions): Tensor {
    return this.to({ ...options, dtype: 'int64' });
  }
  short(options?: CastOptions): Tensor {
    return this.to({ ...options, dtype: 'int16' });
  }
  char(options?: CastOptions): Tensor {
    return this.to({ ...options, dtype: 'int8' });
  }
  byte(options?: CastOptions): Tensor {
    return this.to({ ...options, dtype: 'uint8' });
  }
  chalf(options?: CastOptions): Tensor {
    return this.to({ ...options, dtype: 'complex32' });
  }
  cfloat(options?: CastOptions): Tensor {
    return this.to({ ...options, dtype: 'complex64' });
  }
  cdouble(options?: CastOptions): Tensor {
    return this.to({ ...options, dtype: 'complex128' });
  }
  bool(options?: CastOptions): Tensor {
    return this.to({ ...options, dtype: 'bool' });
  }

  get T(): Tensor {
    return raw('aten::numpy_T')(this) as Tensor;
  }
  get mT(): Tensor {
    return raw('aten::mT')(this) as Tensor;
  }
  get H(): Tensor {
    return raw('aten::matrix_H')(this) as Tensor;
  }
  get mH(): Tensor {
    return raw('aten::mH')(this) as Tensor;
  }
  get real(): Tensor {
    return raw('aten::real')(this) as Tensor;
  }
  get imag(): Tensor {
    return raw('aten::imag')(this) as Tensor;
  }

  /** The value of a tensor of one element: boolean for bool, Complex for complex, bigint only beyond 2^53. */
  item(): number;
  item<T extends ElementValue>(): T;
  item(): ElementValue {
    return item(this, this.numel());
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
    if (this.requiresGrad) {
      throw new TorchError("Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.");
    }
    return toTypedArray(this);
  }

  /**
   * The part that the indices select, as `x[...]` in Python: numbers, slices `'1:3'`, `null`, `'...'`, masks, tensors;
   * an array, however nested, is a tensor of positions or a mask. Numbers, slices, null and '...' alone give a view.
   *
   * ```ts
   * x.at(0, '1:3');   x.at('...', null);   x.at(mask);
   * ```
   */
  at(...indices: Index[]): Tensor {
    return index(this, indices);
  }

  /** Writes into the part that the indices select, as `x[...] = value` in Python. */
  setAt(indices: Index | readonly Index[], value: Tensor | number | bigint | boolean | Complex): void {
    setIndex(this, Array.isArray(indices) ? (indices as Index[]) : [indices as Index], value);
  }

  [Symbol.iterator](): IterableIterator<Tensor> {
    return iterate(this);
  }

  /** Frees the tensor now. Its memory lives on while other tensors or autograd use it. A second call does nothing. */
  dispose(): void {
    release(this);
  }

  /** True after {@link dispose}. */
  get isDisposed(): boolean {
    return this._handle === 0;
  }

  override toString(): string {
    return formatTensor(this);
  }

  // An object rather than the text itself: Node indents what the inner one prints to where the tensor stands.
  [inspectCustom](): object {
    const text = this._handle === 0 ? 'tensor(<disposed>)' : this.toString();
    return { [inspectCustom]: () => text };
  }

  [Symbol.toPrimitive](hint: string): string | number | bigint | boolean {
    if (hint === 'string') return this.toString();
    const value = item(this, this.numel());
    return typeof value === 'object' ? value.toString() : value;
  }

  /** For `using`: see {@link dispose}. */
  declare [Symbol.dispose]: () => void;
}

Object.defineProperty(Tensor.prototype, dispose, { value: Tensor.prototype.dispose, writable: true, configurable: true });

for (const name of methodNames) {
  Object.defineProperty(Tensor.prototype, camelCase(name), {
    value: defineMethod(`aten::${name}`, camelCase(name)),
    writable: true,
    configurable: true,
  });
}

setTensorFactory(() => new Tensor());

function readSizes(): number[] {
  const n = tape[1] as number;
  const sizes: number[] = new Array<number>(n);
  for (let i = 0; i < n; i++) sizes[i] = tape[firstValue + i] as number;
  return sizes;
}

function wrapDim(dim: number, ndim: number): number {
  const range = Math.max(ndim, 1);
  if (!Number.isInteger(dim)) throw new TypeError(`argument 'dim' must be int, not ${String(dim)}`);
  if (dim < -range || dim >= range || ndim === 0) {
    throw new IndexError(`Dimension out of range (expected to be in range of [${-range}, ${range - 1}], but got ${dim})`);
  }
  return dim < 0 ? dim + ndim : dim;
}

/** A second object of the same tensor, which does not share its disposal. */
export function aliasOf<T extends Tensor>(target: T, source: TensorHandle): T {
  target._handle = native.alias(target, handleOf(source));
  created(target);
  return target;
}
