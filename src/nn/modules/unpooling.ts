// Layers that undo max pooling.
import { type Call, opt, orNull, parameters, size } from '../../arguments';
import { pythonRepr } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import { type OutputSizeOption, outputSizeOf } from '../check-inputs';
import { perDimension } from '../functional/size';
import * as F from '../functional/unpooling';
import { Module } from '../module';

const signature = parameters(
  'MaxUnpool',
  /** Size of the window. */
  { kernelSize: size },
  /** Steps of the window; null: its size. */
  { stride: orNull(size) },
  /** Elements added on each side of the input. */
  { padding: opt(size, 0) },
);

abstract class MaxUnpool extends Module {
  readonly kernelSize: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[];

  constructor(dims: number, name: string, args: readonly unknown[]) {
    super();
    const [kernelSize, stride, padding] = signature.bind(args, name);
    this.kernelSize = perDimension(kernelSize, dims);
    this.stride = perDimension(stride ?? kernelSize, dims);
    this.padding = perDimension(padding, dims);
  }

  override extraRepr(): string {
    return `kernel_size=${pythonRepr(this.kernelSize)}, stride=${pythonRepr(this.stride)}, padding=${pythonRepr(this.padding)}`;
  }
}

/**
 * Places the values of (N, C, L) or (C, L) at the `indices` of MaxPool1d, zeros elsewhere; `outputSize` selects one of several
 * possible sizes.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxUnpool1d.html
 */
export class MaxUnpool1d extends MaxUnpool {
  constructor(...args: Call<typeof signature>) {
    super(1, 'MaxUnpool1d', args);
  }

  forward(input: Tensor, indices: Tensor, outputSize: OutputSizeOption = null): Tensor {
    return F.maxUnpool1d(input, indices, this.kernelSize, this.stride, this.padding, outputSizeOf(this, outputSize));
  }
}

/**
 * Places the values of (N, C, H, W) or (C, H, W) at the `indices` of MaxPool2d, zeros elsewhere; `outputSize` selects one of several
 * possible sizes.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxUnpool2d.html
 */
export class MaxUnpool2d extends MaxUnpool {
  constructor(...args: Call<typeof signature>) {
    super(2, 'MaxUnpool2d', args);
  }

  forward(input: Tensor, indices: Tensor, outputSize: OutputSizeOption = null): Tensor {
    return F.maxUnpool2d(input, indices, this.kernelSize, this.stride, this.padding, outputSizeOf(this, outputSize));
  }
}

/**
 * Places the values of (N, C, D, H, W) or (C, D, H, W) at the `indices` of MaxPool3d, zeros elsewhere; `outputSize` selects one of
 * several possible sizes.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxUnpool3d.html
 */
export class MaxUnpool3d extends MaxUnpool {
  constructor(...args: Call<typeof signature>) {
    super(3, 'MaxUnpool3d', args);
  }

  forward(input: Tensor, indices: Tensor, outputSize: OutputSizeOption = null): Tensor {
    return F.maxUnpool3d(input, indices, this.kernelSize, this.stride, this.padding, outputSizeOf(this, outputSize));
  }
}
