// TensorHandle: the base class of Tensor, which is all that the operator layer knows of tensors.
import { markCopy } from './copy';
import { TorchError, typeError } from './errors';
import { type Handle, native } from './native';
import { notCloneable } from './native-object';

const refusal = notCloneable('a Tensor is not cloned: torch.share(tensor) passes it to another thread, tensor.clone() copies it');

/** The base class of Tensor. Operators create tensors by {@link setTensorFactory}, without importing Tensor. */
export abstract class TensorHandle {
  /** @internal */
  readonly notCloneable: symbol = refusal;

  // Private, so that no walk over properties meets it: JSON, `{...x}`, comparisons and diffs.
  #handle: Handle = 0;

  /** @internal 0 once disposed. */
  get _handle(): Handle {
    if (!(#handle in this)) throw typeError('a Proxy of a Tensor, or an object made from one, is not a Tensor: use the Tensor itself');
    return this.#handle;
  }

  /** @internal */
  set _handle(handle: Handle) {
    this.#handle = handle;
  }
}

markCopy(TensorHandle.prototype);

/** The tensor's handle. Throws a TorchError if the tensor was disposed. */
export function handleOf(tensor: TensorHandle): Handle {
  const handle = tensor._handle;
  if (handle === 0) throw new TorchError('Tensor was disposed: it cannot be used after dispose(), the end of `using` or tidy()');
  return handle;
}

let make: () => TensorHandle = () => {
  throw new Error('no tensor class was set');
};

/** Called by the tensor module: sets the function that creates an empty Tensor object. */
export function setTensorFactory(factory: () => TensorHandle): void {
  make = factory;
}

/** Creates a tensor object without a handle; native code sets one afterwards. */
export function emptyTensor(): TensorHandle {
  return make();
}

/** Creates the tensor object for a handle that native code returned. */
export function adoptHandle(handle: Handle): TensorHandle {
  const tensor = make();
  native.attach(tensor, handle);
  tensor._handle = handle;
  created(tensor);
  return tensor;
}

/** Creates a tensor object; `fill` attaches a native tensor to it and returns the handle. */
export function filled(fill: (wrapper: TensorHandle) => Handle): TensorHandle {
  const tensor = make();
  tensor._handle = fill(tensor);
  created(tensor);
  return tensor;
}

/** Called with every new tensor object; tidy() sets it. */
let listener: ((tensor: TensorHandle) => void) | null = null;

export function setCreationListener(next: ((tensor: TensorHandle) => void) | null): void {
  listener = next;
}

/** Called at every new tensor object while modules are being made; it makes none itself. */
let moduleListener: (() => void) | null = null;

export function setModuleListener(next: (() => void) | null): void {
  moduleListener = next;
}

export function created(tensor: TensorHandle): void {
  if (listener !== null) listener(tensor);
  if (moduleListener !== null) moduleListener();
}
