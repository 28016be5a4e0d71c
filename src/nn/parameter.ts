// Parameters and buffers: tensor classes that a module recognizes among its properties.
import { boolean, type Call, device, dtype, factoryOptions, int, list, opt, orNull, parameters, tensor } from '../arguments';
import { TorchError } from '../core/errors';
import { native } from '../core/native';
import { handleOf } from '../core/tensor-handle';
import { release } from '../memory/scope';
import { empty, raw } from '../ops';
import { aliasOf, Tensor } from '../tensor/tensor';

const parameterSignature = parameters('Parameter', { data: orNull(tensor) }, { requiresGrad: opt(boolean, true) });

// Makes a new object an alias of the detached tensor.
function aliasDetached(target: Tensor, data: Tensor | null): void {
  const detached = data === null ? empty([0]) : data.detach();
  aliasOf(target, detached);
  detached.dispose();
}

/**
 * A tensor that becomes a parameter of the {@link Module} to which it is assigned as a property.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html
 */
export class Parameter extends Tensor {
  // Tells a parameter from a tensor by type, too.
  declare private readonly parameter: true;

  /** `data`: the values, sharing the tensor's memory; default empty. `requiresGrad`: whether it is trained; default true. */
  constructor(...args: Call<typeof parameterSignature>) {
    super();
    const [data, requiresGrad] = parameterSignature.bind(args);
    aliasDetached(this, data);
    if (requiresGrad) native.setRequiresGrad(handleOf(this), true);
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }
}

/** Wraps a tensor in a Parameter object without detaching it; both have the same gradient. */
export function asParameter(tensor: Tensor): Parameter {
  const parameter = new Parameter();
  native.dispose(handleOf(parameter));
  return aliasOf(parameter, tensor);
}

const bufferSignature = parameters('Buffer', { data: orNull(tensor) }, { persistent: opt(boolean, true) });

/**
 * A tensor that becomes a buffer (state that is not trained) of the {@link Module} to which it is assigned as a property.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Buffer.html
 */
export class Buffer extends Tensor {
  /** Whether state dicts include it. */
  readonly persistent: boolean;

  constructor(...args: Call<typeof bufferSignature>) {
    super();
    const [data, persistent] = bufferSignature.bind(args);
    aliasDetached(this, data);
    if (data?.requiresGrad) native.setRequiresGrad(handleOf(this), true);
    this.persistent = persistent;
  }
}

const noShape = (): never => {
  throw new TorchError(
    "Can't access the shape of an uninitialized parameter or buffer. This error usually happens in `load_state_dict` when trying to load an uninitialized parameter into an initialized one. Call `forward` to initialize the parameters before accessing their attributes.",
  );
};

const materializeSignature = parameters(
  'materialize',
  { shape: list(int) },
  /** Device of the tensor; null: the placeholder's. */
  { device: orNull(device) },
  /** Dtype of the tensor; null: the placeholder's. */
  { dtype: orNull(dtype) },
);

// Changes the object in place, so that an optimizer that holds it keeps the parameter.
function materialize(tensor: Tensor, args: Call<typeof materializeSignature>, prototype: object): void {
  const [shape, device, dtype] = materializeSignature.bind(args);
  const data = empty(shape, { device: device ?? tensor.device, dtype: dtype ?? tensor.dtype });
  setData(tensor, data);
  release(data);
  Object.setPrototypeOf(tensor, prototype);
}

const lazyParameterSignature = parameters('UninitializedParameter', { requiresGrad: opt(boolean, true) }, ...factoryOptions);

/**
 * A parameter whose shape is still unknown, as in lazy modules before their first call.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.UninitializedParameter.html
 */
export class UninitializedParameter extends Parameter {
  constructor(...args: Call<typeof lazyParameterSignature>) {
    const [requiresGrad, device, dtype] = lazyParameterSignature.bind(args);
    super(empty([0], { device, dtype }), { requiresGrad });
  }

  /** Throws TorchError: the shape is unknown. */
  override get shape(): readonly number[] {
    return noShape();
  }

  /** Turns this object into a Parameter of that shape with uninitialized memory. */
  materialize(...args: Call<typeof materializeSignature>): void {
    materialize(this, args, Parameter.prototype);
  }

  override toString(): string {
    return '<UninitializedParameter>';
  }
}

const lazyBufferSignature = parameters('UninitializedBuffer', { requiresGrad: opt(boolean, false) }, ...factoryOptions, {
  persistent: opt(boolean, true),
});

/**
 * A buffer whose shape is still unknown.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.UninitializedBuffer.html
 */
export class UninitializedBuffer extends Buffer {
  constructor(...args: Call<typeof lazyBufferSignature>) {
    const [requiresGrad, device, dtype, persistent] = lazyBufferSignature.bind(args);
    const data = empty([0], { device, dtype });
    super(requiresGrad ? data.requiresGrad_() : data, { persistent });
  }

  /** Throws TorchError: the shape is unknown. */
  override get shape(): readonly number[] {
    return noShape();
  }

  /** Turns this object into a Buffer of that shape with uninitialized memory. */
  materialize(...args: Call<typeof materializeSignature>): void {
    materialize(this, args, Buffer.prototype);
  }

  override toString(): string {
    return '<UninitializedBuffer>';
  }
}

/** Whether a tensor's shape is still unknown. */
export function isLazy(value: unknown): value is UninitializedParameter | UninitializedBuffer {
  return value instanceof UninitializedParameter || value instanceof UninitializedBuffer;
}

/** Replaces the values of `target`, possibly with another shape, dtype or device, like Python's `x.data = values`. */
export function setData(target: Tensor, values: Tensor): void {
  raw('aten::set_data')(target, values);
}
