// The Tensor class: autograd, indexing and lifetime. Its base classes add properties and conversions.

import { as, boolean, type Call, int, list, maybe, object, opt, orNull, parameters, tensor, type Values } from '../arguments';
import { dispose } from '../core/dispose';
import { typeError } from '../core/errors';
import { camelCase } from '../core/names';
import { native, TensorFlag } from '../core/native';
import { noArguments, noMoreArguments } from '../core/no-arguments';
import { created, handleOf, setTensorFactory, type TensorHandle } from '../core/tensor-handle';
import { release } from '../memory/scope';
import { raw } from '../ops';
import { defineMethod } from '../ops/call';
import { TensorConversions } from './conversions';
import { formatTensor } from './format';
import { methodNames, type TensorMethods } from './generated/methods';
import { type ElementOrTensor, type Index, index, iterate, setIndex } from './indexing';
import { Node } from './node';
import { tagOf, toJson, toPrimitive } from './protocols';
import { setStorage, type UntypedStorage } from './storage';
import { type NestedList, naming } from './values';

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

const setSignature = parameters(
  'set_',
  /** A tensor of the same dtype, or a storage; null: an empty storage. */
  { source: orNull(object<Tensor | UntypedStorage>()) },
  { storageOffset: maybe(int, '0') },
  { size: maybe(list(int), 'all') },
  /** Empty: contiguous strides. */
  { stride: opt(list(int), []) },
);
const requiresGradSignature = parameters('requiresGrad_', { requiresGrad: opt(boolean, true) });
const backwardSignature = parameters(
  'backward',
  /** Gradient with respect to this tensor; optional for a scalar. */
  { gradient: orNull(tensor) },
  /** Keep the graph for another backward; null: same as `createGraph`. */
  { retainGraph: orNull(boolean) },
  /** Record the computation of the gradients, for higher derivatives. */
  { createGraph: opt(boolean, false) },
  /** Accumulate gradients only into these tensors; null: into all leaves. */
  { inputs: orNull(as<Tensor | readonly Tensor[]>(object())) },
);
type Backward = Values<typeof backwardSignature.entries>;

let runBackward: (tensor: Tensor, ...given: Backward) => void = () => {
  throw new Error('autograd is not loaded');
};

let runBackwardAsync: (tensor: Tensor, ...given: Backward) => Promise<void>;

/** Called by the autograd module, which imports this one: sets the functions that run backward. */
export function setBackward(run: typeof runBackward, runAsync: typeof runBackwardAsync): void {
  runBackward = run;
  runBackwardAsync = runAsync;
}

export interface Tensor extends TensorMethods {}

/**
 * A multi-dimensional array with one dtype, on one device, with PyTorch's operators as methods.
 *
 * Freed when it is garbage-collected, or immediately by `dispose()`, `using` or `torch.tidy()`.
 *
 * @see https://docs.pytorch.org/docs/stable/tensors.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a call signature or methods made elsewhere cannot be declared in a class
export class Tensor extends TensorConversions {
  /** Not present at run time: object literals are not offered a tensor's members. */
  declare protected readonly _brand: never;

  #grad: Tensor | null = null;

  /** @internal use `torch.tensor`: a Tensor is made by operators */
  constructor() {
    super();
    // biome-ignore lint/complexity/noArguments: rest parameters cost time with every tensor
    if (arguments.length !== 0) throw typeError('new Tensor(): use torch.tensor(data), or torch.empty(size)');
  }

  /** @internal the cached gradient object, so that `p.grad === p.grad` */
  get _grad(): Tensor | null {
    return this.#grad;
  }

  /** Whether autograd records operators on this tensor. Can be set on leaves only. */
  get requiresGrad(): boolean {
    return (native.flags(handleOf(this)) & TensorFlag.RequiresGrad) !== 0;
  }

  set requiresGrad(value: boolean) {
    native.setRequiresGrad(handleOf(this), value);
  }

  /** Sets {@link requiresGrad} and returns the tensor. */
  requiresGrad_(...args: Call<typeof requiresGradSignature>): this {
    const [value] = requiresGradSignature.bind(args);
    naming('requiresGrad_', this, () => native.setRequiresGrad(handleOf(this), value));
    return this;
  }

  /** Whether it was created by the user, not by an operator that autograd recorded. */
  get isLeaf(): boolean {
    return (native.flags(handleOf(this)) & TensorFlag.Leaf) !== 0;
  }

  /** The gradient that backward accumulated, null if there is none. Returns the same object until the gradient is replaced. */
  get grad(): Tensor | null {
    const known = this.#grad;
    const knownHandle = known === null ? 0 : known._handle;
    const fresh = new Tensor();
    const handle = native.grad(fresh, handleOf(this), knownHandle);
    if (handle === 0) {
      this.#grad = null;
    } else if (handle !== knownHandle) {
      fresh._handle = handle;
      this.#grad = fresh;
    }
    return this.#grad;
  }

  set grad(value: Tensor | null) {
    if (value !== null && !(value instanceof Tensor)) {
      throw typeError(`assigned grad expected to be a Tensor or null but got ${typeof value}`);
    }
    native.setGrad(handleOf(this), value === null ? 0 : handleOf(value));
    this.#grad = value;
  }

  /** The graph node that produced this tensor, null for a leaf. */
  get gradFn(): Node | null {
    return (native.gradFn(new Node(), handleOf(this)) as Node | undefined) ?? null;
  }

  /** The index of this tensor among the outputs of {@link gradFn}. */
  get outputNr(): number {
    return native.outputNr(handleOf(this));
  }

  /**
   * Computes the gradients of this tensor with respect to the graph's leaves and accumulates them into `grad`.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html
   */
  backward(...args: Call<typeof backwardSignature>): void {
    runBackward(this, ...backwardSignature.bind(args));
  }

  /**
   * Runs {@link backward} in another thread; the event loop keeps running, and with it hooks and custom functions. Tensors
   * of the graph must not be modified in place until the promise settles.
   */
  async backwardAsync(...args: Call<typeof backwardSignature>): Promise<void> {
    return runBackwardAsync(this, ...backwardSignature.bind(args, 'backwardAsync'));
  }

  /** Makes backward also store the gradient of this tensor if it is not a leaf. */
  retainGrad(...args: []): void {
    noArguments('retainGrad', args);
    native.retainGrad(handleOf(this));
  }

  /** Whether backward stores its gradient although it is not a leaf: see {@link retainGrad}. */
  get retainsGrad(): boolean {
    return native.retainsGrad(handleOf(this));
  }

  /** A tensor with the same memory, detached from the graph. */
  detach(...args: []): Tensor {
    noArguments('detach', args);
    return raw('aten::detach')(this) as Tensor;
  }

  /** A detached tensor with the same memory; autograd does not track in-place changes of it. */
  get data(): Tensor {
    return this.detach();
  }

  /** Replaces the tensor's data; the new data must have a type compatible for autograd. */
  set data(value: Tensor) {
    raw('aten::set_data')(this, value);
  }

  /**
   * Makes the tensor use the storage of `source`, or a part of it; without a source, an empty storage.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html
   */
  set_(...args: Call<typeof setSignature>): this {
    const [source, storageOffset, size, stride] = setSignature.bind(args);
    setStorage(this, source, storageOffset, size, stride);
    return this;
  }

  /** The number of in-place changes so far. */
  get _version(): number {
    return native.version(handleOf(this));
  }

  /**
   * The part that the indices select, like `x[...]` in Python. An index is a number, a slice `'1:3'`, `null` (a new axis),
   * `'...'`, a mask or a tensor of positions; a (nested) array is converted to such a tensor. The result is a view if all
   * indices are numbers, slices, null or '...'.
   *
   * ```ts
   * x.at(0, '1:3');   x.at('...', null);   x.at(mask);
   * ```
   */
  at(...indices: Index[]): Tensor {
    return index(this, indices);
  }

  /**
   * Writes the last argument to the part that the indices before it select, like `x[...] = value` in Python; the indices are
   * those of {@link at}. A number is converted to the tensor's dtype, a tensor is broadcast to the part.
   *
   * ```ts
   * x.setAt(0, 1, 7);   x.setAt('...', '1:3', y);   x.setAt([0, 2], 0); // rows 0 and 2
   * ```
   */
  setAt(...indicesAndValue: [...indices: Index[], value: ElementOrTensor]): void;
  /**
   * Writes the value to the part that a list of indices selects.
   *
   * @deprecated Pass the indices one by one: `x.setAt('...', 0, 5)` instead of `x.setAt(['...', 0], 5)`.
   */
  setAt(indices: readonly Index[], value: ElementOrTensor): void;
  setAt(...given: (Index | ElementOrTensor | readonly Index[])[]): void {
    setIndex(this, given as (Index | ElementOrTensor)[]);
  }

  /** The slices along the first dimension. A 0-dim tensor is not iterable. */
  declare [Symbol.iterator]: () => IterableIterator<Tensor>;

  /** Frees the tensor now. Its memory is kept while other tensors or autograd use it. A second call does nothing. */
  dispose(...args: []): void {
    noArguments('dispose', args);
    release(this);
  }

  /** Whether the tensor was disposed, by {@link dispose} or at the end of a scope. */
  get isDisposed(): boolean {
    return !native.isLive(this._handle);
  }

  override toString(): string {
    return formatTensor(this);
  }

  // Returns an object instead of the text, because Node indents the output of the inner object to the tensor's position.
  [inspectCustom](): object {
    const text = this.isDisposed ? 'tensor(<disposed>)' : this.toString();
    return { [inspectCustom]: () => text };
  }

  [Symbol.toPrimitive](hint: string): string | number | bigint | boolean {
    return toPrimitive(this, hint);
  }

  /**
   * The elements in nested arrays, for `JSON.stringify`. Without a key, as Jest and Vitest call it to print differences, the
   * tensor's text beyond 1000 elements.
   *
   * @throws TorchError beyond 100,000 elements
   */
  toJSON(key?: string, ...rest: []): NestedList | string {
    noMoreArguments('toJSON', 1, rest);
    return toJson(this, key);
  }

  get [Symbol.toStringTag](): string {
    return tagOf(this);
  }

  /** For `using`: see {@link dispose}. */
  declare [Symbol.dispose]: () => void;
}

function iterator(this: Tensor): IterableIterator<Tensor> {
  return iterate(this);
}

// A getter, so that comparisons do not iterate over 0-dim tensors: Jest's and Vitest's do so wherever there is an iterator.
Object.defineProperty(Tensor.prototype, Symbol.iterator, {
  get(this: Tensor): (() => IterableIterator<Tensor>) | undefined {
    return !this.isDisposed && this.ndim === 0 ? undefined : iterator;
  },
  configurable: true,
});

Object.defineProperty(Tensor.prototype, dispose, { value: Tensor.prototype.dispose, writable: true, configurable: true });

for (const name of methodNames) {
  Object.defineProperty(Tensor.prototype, camelCase(name), {
    value: defineMethod(`aten::${name}`, camelCase(name)),
    writable: true,
    configurable: true,
  });
}

setTensorFactory(() => new Tensor());

/** Makes `target` a second object for the same tensor; the two are disposed independently. */
export function aliasOf<T extends Tensor>(target: T, source: TensorHandle): T {
  target._handle = native.alias(target, handleOf(source));
  created(target);
  return target;
}
