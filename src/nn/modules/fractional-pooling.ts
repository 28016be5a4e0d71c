// Fractional max pooling layers: windows at random positions.
import { boolean, type Call, float, list, type Narrowed, opt, or, orNull, parameters, size, tensor } from '../../arguments';
import { ValueError } from '../../core/errors';
import { pythonRepr } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import * as F from '../functional/fractional-pooling';
import { perDimension } from '../functional/size';
import { Module } from '../module';
import type { Pooled } from './pooling';

const signature = parameters(
  'FractionalMaxPool',
  /** Size of the window. */
  { kernelSize: size },
  /** Size of the output; null keeps the size of the input. */
  { outputSize: orNull(size) },
  /** Size of the output as a fraction of that of the input. */
  { outputRatio: orNull(or(float, list(float))) },
  /** Return `[output, indices]`, with indices for MaxUnpool. */
  { returnIndices: opt(boolean, false) },
  { _randomSamples: orNull(tensor) },
);

abstract class FractionalMaxPool extends Module {
  readonly kernelSize: readonly number[];
  readonly outputSize: readonly number[] | null;
  /** The output's size as a fraction of the input's. */
  readonly outputRatio: readonly number[] | null;
  readonly returnIndices: boolean;
  declare _random_samples: Tensor | null;

  constructor(dims: number, name: string, args: readonly unknown[]) {
    super();
    const [kernelSize, outputSize, outputRatio, returnIndices, randomSamples] = signature.bind(args, name);
    this.kernelSize = perDimension(kernelSize, dims);
    this.returnIndices = returnIndices;
    this.registerBuffer('_random_samples', randomSamples);
    this.outputSize = outputSize === null ? null : perDimension(outputSize, dims);
    this.outputRatio = outputRatio === null ? null : perDimension(outputRatio, dims);
    if (outputSize === null && outputRatio === null) {
      throw new ValueError(`${name} requires specifying either an output size, or a pooling ratio`);
    }
    if (outputSize !== null && outputRatio !== null) throw new ValueError('only one of output_size and output_ratio may be specified');
    if (this.outputRatio?.some((ratio) => !(ratio > 0 && ratio < 1))) {
      throw new ValueError(`output_ratio must be between 0 and 1 (got ${pythonRepr(outputRatio)})`);
    }
  }

  protected pool(run: typeof F.fractionalMaxPool2d | typeof F.fractionalMaxPool3d, input: Tensor): Tensor | [Tensor, Tensor] {
    return run(input, this.kernelSize, this.outputSize, this.outputRatio, this.returnIndices, this._random_samples);
  }
}

/**
 * Maxima of windows of (N, C, H, W) or (C, H, W) at random positions (Graham, 2014).
 *
 * @throws ValueError unless exactly one of `outputSize` and `outputRatio` is given, and for a ratio outside (0, 1)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.FractionalMaxPool2d.html
 */
export class FractionalMaxPool2d<Indices extends boolean = false> extends FractionalMaxPool {
  constructor(...args: Call<Narrowed<typeof signature, { returnIndices: Indices }>>) {
    super(2, 'FractionalMaxPool2d', args);
  }

  forward(input: Tensor): Pooled<Indices> {
    return this.pool(F.fractionalMaxPool2d, input) as Pooled<Indices>;
  }
}

/**
 * Maxima of windows of (N, C, D, H, W) or (C, D, H, W) at random positions (Graham, 2014).
 *
 * @throws ValueError unless exactly one of `outputSize` and `outputRatio` is given, and for a ratio outside (0, 1)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.FractionalMaxPool3d.html
 */
export class FractionalMaxPool3d<Indices extends boolean = false> extends FractionalMaxPool {
  constructor(...args: Call<Narrowed<typeof signature, { returnIndices: Indices }>>) {
    super(3, 'FractionalMaxPool3d', args);
  }

  forward(input: Tensor): Pooled<Indices> {
    return this.pool(F.fractionalMaxPool3d, input) as Pooled<Indices>;
  }
}
