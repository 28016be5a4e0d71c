// Layers that undo max pooling.
import { type Arguments, bind, Signature } from '../../arguments';
import { pythonRepr } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import { perDimension, type Size } from '../functional/size';
import * as F from '../functional/unpooling';
import { Module } from '../module';

const parameters = 'int|int[] kernelSize, int|int[]|null stride = null, int|int[] padding = 0';
type MaxUnpoolArguments = [kernelSize: Size, stride?: Size | null, padding?: Size];

abstract class MaxUnpool extends Module {
  readonly kernelSize: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[];

  constructor(dims: number, name: string, args: readonly unknown[]) {
    super();
    const [kernelSize, stride = null, padding = 0] = bind<MaxUnpoolArguments>(new Signature(`${name}(${parameters})`), args);
    this.kernelSize = perDimension(kernelSize, dims);
    this.stride = perDimension(stride ?? kernelSize, dims);
    this.padding = perDimension(padding, dims);
  }

  override extraRepr(): string {
    return `kernel_size=${pythonRepr(this.kernelSize)}, stride=${pythonRepr(this.stride)}, padding=${pythonRepr(this.padding)}`;
  }
}

/**
 * Puts the maxima of (N, C, L) or (C, L) where `indices` of MaxPool1d say, zeros elsewhere; `outputSize` chooses among sizes that pool alike.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxUnpool1d.html
 */
export class MaxUnpool1d extends MaxUnpool {
  constructor(...args: Arguments<`f(${typeof parameters})`, MaxUnpoolArguments>) {
    super(1, 'MaxUnpool1d', args);
  }

  forward(input: Tensor, indices: Tensor, outputSize: readonly number[] | { outputSize?: readonly number[] | null } | null = null): Tensor {
    return F.maxUnpool1d(input, indices, this.kernelSize, this.stride, this.padding, sizeOf(outputSize));
  }
}

/**
 * Puts the maxima of (N, C, H, W) or (C, H, W) where `indices` of MaxPool2d say, zeros elsewhere; `outputSize` chooses among sizes that pool alike.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxUnpool2d.html
 */
export class MaxUnpool2d extends MaxUnpool {
  constructor(...args: Arguments<`f(${typeof parameters})`, MaxUnpoolArguments>) {
    super(2, 'MaxUnpool2d', args);
  }

  forward(input: Tensor, indices: Tensor, outputSize: readonly number[] | { outputSize?: readonly number[] | null } | null = null): Tensor {
    return F.maxUnpool2d(input, indices, this.kernelSize, this.stride, this.padding, sizeOf(outputSize));
  }
}

/**
 * Puts the maxima of (N, C, D, H, W) or (C, D, H, W) where `indices` of MaxPool3d say, zeros elsewhere; `outputSize` chooses among sizes that pool alike.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxUnpool3d.html
 */
export class MaxUnpool3d extends MaxUnpool {
  constructor(...args: Arguments<`f(${typeof parameters})`, MaxUnpoolArguments>) {
    super(3, 'MaxUnpool3d', args);
  }

  forward(input: Tensor, indices: Tensor, outputSize: readonly number[] | { outputSize?: readonly number[] | null } | null = null): Tensor {
    return F.maxUnpool3d(input, indices, this.kernelSize, this.stride, this.padding, sizeOf(outputSize));
  }
}

function sizeOf(given: readonly number[] | { outputSize?: readonly number[] | null } | null): readonly number[] | null {
  return given !== null && 'outputSize' in given ? (given.outputSize ?? null) : (given as readonly number[] | null);
}
