// The Tensor class: autograd, indexing and lifetime; what else it has stands in the files it builds on.

import type { Complex } from '../complex';
import { dispose } from '../dispose';
import { release } from '../memory/scope';
import { native, TensorFlag } from '../native';
import { raw } from '../ops';
import { isOptions } from '../ops/bind';
import { defineMethod } from '../ops/call';
import { created, handleOf, setTensorFactory, type TensorHandle } from '../ops/handle';
import { describeValue } from '../ops/parameter';
import { camelCase } from '../ops/schema';
import { TensorConversions } from './conversions';
import { formatTensor } from './format';
import { methodNames, type TensorMethods } from './generated/methods';
import { type Index, index, iterate, setIndex } from './indexing';
import { Node } from './node';
import { setStorage, type UntypedStorage } from './storage';
import { item } from './values';

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

let runBackwardAsync: (tensor: Tensor, options: BackwardOptions) => Promise<void>;

/** Autograd stands above tensors and says how backward is run. */
export function setBackward(run: typeof runBackward, runAsync: typeof runBackwardAsync): void {
  runBackward = run;
  runBackwardAsync = runAsync;
}

function backwardOptions(
  gradient: Tensor | null | BackwardOptions | undefined,
  retainGraph: boolean | null | BackwardOptions | undefined,
  createGraph: boolean | undefined,
  options: BackwardOptions,
): BackwardOptions {
  const isGiven = gradient instanceof Tensor || gradient === null || gradient === undefined;
  if (!isGiven && (typeof gradient !== 'object' || Object.getPrototypeOf(gradient) !== Object.prototype)) {
    throw new TypeError(`backward(): argument 'gradient' must be Tensor or null, not ${typeof gradient}`);
  }
  const named = [gradient, retainGraph, options].find((o) => typeof o === 'object' && o !== null && !(o instanceof Tensor));
  const given: BackwardOptions = { ...(named as BackwardOptions | undefined) };
  if (isGiven && gradient) given.gradient = gradient as Tensor;
  if (typeof retainGraph === 'boolean') given.retainGraph = retainGraph;
  if (createGraph !== undefined) given.createGraph = createGraph;
  return given;
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
export class Tensor extends TensorConversions {
  /** @internal the gradient's object, so that `p.grad === p.grad` */
  _grad: Tensor | null = null;

  /** Whether operators on it are recorded for backward. Settable on leaves. */
  get requiresGrad(): boolean {
    return (native.flags(handleOf(this)) & TensorFlag.RequiresGrad) !== 0;
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
    return (native.flags(handleOf(this)) & TensorFlag.Leaf) !== 0;
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
    runBackward(this, backwardOptions(gradient, retainGraph, createGraph, options));
  }

  /**
   * {@link backward} in another thread: the event loop turns meanwhile, and runs hooks and custom functions. Until the
   * promise settles, what takes part must not be changed in place.
   */
  async backwardAsync(
    gradient?: Tensor | null | BackwardOptions,
    retainGraph?: boolean | null | BackwardOptions,
    createGraph?: boolean,
    options: BackwardOptions = {},
  ): Promise<void> {
    return runBackwardAsync(this, backwardOptions(gradient, retainGraph, createGraph, options));
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

  /** Puts other data in its place, of a type that autograd takes for the same. */
  set data(value: Tensor) {
    raw('aten::set_data')(this, value);
  }

  /**
   * Shares the storage of `source`, at a place in it: all of it unless said, none without a source.
   *
   * @param source a tensor of the same dtype, or bytes
   * @param stride default: contiguous
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html
   */
  set_(
    source: Tensor | UntypedStorage | null = null,
    storageOffset?: number,
    size?: readonly number[],
    stride: readonly number[] = [],
  ): this {
    setStorage(this, source, storageOffset, size, stride);
    return this;
  }

  /** Counts in-place changes. */
  get _version(): number {
    return native.version(handleOf(this));
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

  /** True after {@link dispose}, and after the end of a scope that freed it. */
  get isDisposed(): boolean {
    return !native.isLive(this._handle);
  }

  override toString(): string {
    return formatTensor(this);
  }

  // An object rather than the text itself: Node indents what the inner one prints to where the tensor stands.
  [inspectCustom](): object {
    const text = this.isDisposed ? 'tensor(<disposed>)' : this.toString();
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

/** A second object of the same tensor, which does not share its disposal. */
export function aliasOf<T extends Tensor>(target: T, source: TensorHandle): T {
  target._handle = native.alias(target, handleOf(source));
  created(target);
  return target;
}
