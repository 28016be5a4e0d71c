// What every tensor object is to the operator layer: something that holds a handle.
import { TorchError } from './errors';
import { type Handle, native } from './native';

/** The base of Tensor. It stands below operators, which make tensors without knowing the class. */
export abstract class TensorHandle {
  /** @internal 0 once disposed. */
  _handle: Handle = 0;
}

/** The object's handle; throws where it was disposed. */
export function handleOf(tensor: TensorHandle): Handle {
  const handle = tensor._handle;
  if (handle === 0) throw new TorchError('Tensor was disposed: it cannot be used after dispose(), the end of `using` or tidy()');
  return handle;
}

let make: () => TensorHandle = () => {
  throw new Error('no tensor class was set');
};

/** The tensor module says how a tensor object is made. */
export function setTensorFactory(factory: () => TensorHandle): void {
  make = factory;
}

/** An object that native code is about to fill. */
export function emptyTensor(): TensorHandle {
  return make();
}

/** The object of a handle that came back from native code. */
export function adoptHandle(handle: Handle): TensorHandle {
  const tensor = make();
  native.attach(tensor, handle);
  tensor._handle = handle;
  created(tensor);
  return tensor;
}

/** The object that `fill` gives a tensor; it returns the tensor's handle. */
export function filled(fill: (wrapper: TensorHandle) => Handle): TensorHandle {
  const tensor = make();
  tensor._handle = fill(tensor);
  created(tensor);
  return tensor;
}

/** Called with every tensor object made; tidy() listens. */
let listener: ((tensor: TensorHandle) => void) | null = null;

export function setCreationListener(next: ((tensor: TensorHandle) => void) | null): void {
  listener = next;
}

export function created(tensor: TensorHandle): void {
  if (listener !== null) listener(tensor);
}
