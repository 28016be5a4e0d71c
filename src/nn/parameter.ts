// Parameters: the tensors that a module trains.
import { native } from '../native';
import { handleOf } from '../ops/handle';
import { aliasOf, Tensor } from '../tensor/tensor';

/**
 * A tensor that a {@link Module} counts among its parameters when it is one of its properties.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html
 */
export class Parameter extends Tensor {
  /**
   * @param data its values, shared with the tensor given
   * @param options.requiresGrad whether it is trained; default true
   */
  constructor(data: Tensor, { requiresGrad = true }: { requiresGrad?: boolean } = {}) {
    super();
    if (!(data instanceof Tensor)) throw new TypeError(`Parameter(): data must be a Tensor, not ${data === null ? 'null' : typeof data}`);
    const detached = data.detach();
    aliasOf(this, detached);
    detached.dispose();
    if (requiresGrad) native.setRequiresGrad(handleOf(this), true);
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }
}

/** Makes `target` stand for other values (another dtype or device) while it stays the same object. */
export function replaceData(target: Tensor, values: Tensor): void {
  const { requiresGrad } = target;
  const former = target._handle;
  const leaf = values.detach();
  target._handle = native.alias(target, handleOf(leaf));
  leaf.dispose();
  if (requiresGrad) native.setRequiresGrad(target._handle, true);
  native.dispose(former);
}
