// torchvision.transforms: converts images to tensors and back.

import { describeValue } from '../core/describe';
import { typeError, ValueError } from '../core/errors';
import { noArguments, noMoreArguments } from '../core/no-arguments';
import type { Unchecked } from '../core/unchecked';
import { Tensor } from '../tensor';
import { fromBytes } from '../tensor/build';
import { Image } from './image';

/** The call signature of a transform: that of its `forward`. */
export interface Transform {
  (...args: Parameters<this['forward']>): ReturnType<this['forward']>;
}

/** Converts an image from one form to another; callable like a function. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a call signature or methods made elsewhere cannot be declared in a class
export abstract class Transform {
  constructor(...args: []) {
    noArguments(new.target.name, args);
    const self = ((...args: unknown[]) => self.forward(...(args as never[]))) as unknown as Transform;
    Object.setPrototypeOf(self, new.target.prototype as object);
    // biome-ignore lint/correctness/noConstructorReturn: this is how a class makes callable objects
    return self;
  }

  abstract forward(...args: Unchecked[]): Unchecked;

  /** Returns the same text as Python's repr. */
  toString(): string {
    return `${this.constructor.name}()`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** A transform, or a function of what the step before it gives. */
type Step = (value: Unchecked) => unknown;

/** Applies several transforms in order. @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.Compose.html */
export class Compose extends Transform {
  readonly transforms: readonly Step[];

  constructor(transforms: readonly Step[], ...rest: []) {
    noMoreArguments('Compose', 1, rest);
    super();
    if (!Array.isArray(transforms)) throw typeError(`Compose(): argument 'transforms' must be list, not ${describeValue(transforms)}`);
    for (const [i, step] of transforms.entries())
      if (typeof step !== 'function') throw typeError(`Compose(): transform ${i} is no function`);
    this.transforms = [...transforms];
  }

  forward(image: Image | Tensor, ...rest: []): Tensor {
    noMoreArguments('forward', 1, rest);
    let value: unknown = image;
    for (const step of this.transforms) value = (step as unknown as (value: unknown) => unknown)(value);
    return value as Tensor;
  }

  override toString(): string {
    return `Compose(\n${this.transforms.map((step) => `    ${String(step)}\n`).join('')})`;
  }
}

function fromTensor(tensor: Tensor): Image {
  const { shape } = tensor;
  const [height, width, channels = 1] = shape;
  const isFloat = tensor.isFloatingPoint();
  if (tensor.dtype !== 'uint8' && !isFloat) throw typeError(`an image is uint8 (H, W, C) or floating-point (C, H, W), got ${tensor.dtype}`);
  if (shape.length < 2 || shape.length > 3) throw new ValueError(`pic should be 2/3 dimensional. Got ${shape.length} dimensions.`);
  if (!isFloat) return new Image(tensor.toTypedArray() as Uint8Array, [height as number, width as number, channels]);
  const chw = shape.length === 2 ? tensor.unsqueeze(0) : tensor;
  const bytes = chw.mul(255).to('uint8').permute([1, 2, 0]).contiguous();
  const [h, w, c] = bytes.shape as [number, number, number];
  return new Image(bytes.toTypedArray() as Uint8Array, [h, w, c]);
}

/**
 * Converts a uint8 tensor (H, W, C) or (H, W), or a floating-point tensor (C, H, W) with values from 0 to 1, to an {@link Image}.
 *
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.ToPILImage.html
 */
export class ToPILImage extends Transform {
  forward(image: Image | Tensor, ...rest: []): Image {
    noMoreArguments('forward', 1, rest);
    if (image instanceof Image) return image;
    if (image instanceof Tensor) return fromTensor(image);
    throw typeError(`pic should be Tensor or Image. Got ${typeof image}.`);
  }
}

/**
 * Converts an {@link Image} or a uint8 tensor (H, W, C) to a float32 tensor (C, H, W) with values from 0 to 1.
 *
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.ToTensor.html
 */
export class ToTensor extends Transform {
  forward(image: Image | Tensor, ...rest: []): Tensor {
    noMoreArguments('forward', 1, rest);
    const { data, shape } = image instanceof Tensor ? fromTensor(image) : image;
    if (!(data instanceof Uint8Array)) throw typeError(`pic should be Image or Tensor. Got ${typeof image}`);
    const [height, width, channels] = shape;
    const size = height * width;
    const values = new Float32Array(data.length);
    for (let i = 0, from = 0; i < size; i++) for (let c = 0; c < channels; c++) values[c * size + i] = (data[from++] as number) / 255;
    const flat = fromBytes(values, 'float32');
    const shaped = flat.view(channels, height, width);
    flat.dispose();
    return shaped;
  }
}
