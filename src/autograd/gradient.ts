// Access to gradients for optimizers, without keeping an object for each one.

import { native } from '../core/native';
import { handleOf } from '../core/tensor-handle';
import { release } from '../memory/scope';
import { Tensor } from '../tensor/tensor';

/** Passes the gradients of tensors (null for none) to `use`; frees the objects that it created for them afterwards. */
export function withGradients<R>(tensors: readonly Tensor[], use: (gradients: (Tensor | null)[]) => R): R {
  const own: Tensor[] = [];
  const gradients = tensors.map((tensor) => {
    if (tensor._grad !== null) return tensor.grad;
    const fresh = new Tensor();
    fresh._handle = native.grad(fresh, handleOf(tensor), 0);
    if (fresh._handle === 0) return null;
    own.push(fresh);
    return fresh;
  });
  try {
    return use(gradients);
  } finally {
    for (const gradient of own) release(gradient);
  }
}

/** Clears gradients: sets them to null, or fills them with zeros. */
export function clearGradients(tensors: Iterable<Tensor>, setToNone: boolean): void {
  for (const tensor of tensors) {
    if (setToNone) tensor.grad = null;
    else
      withGradients([tensor], ([gradient]) => {
        if (!gradient) return;
        if (gradient.gradFn === null) gradient.requiresGrad_(false);
        else gradient.detach_();
        gradient.zero_();
      });
  }
}
