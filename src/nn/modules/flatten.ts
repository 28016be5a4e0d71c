// Layers that change shapes.
import { type Call, int, list, opt, parameters } from '../../arguments';
import { pythonRepr } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import { checkTensor } from '../check-inputs';
import { Module } from '../module';

const flattenSignature = parameters(
  'Flatten',
  /** First dimension. */
  { startDim: opt(int, 1) },
  /** Last dimension. */
  { endDim: opt(int, -1) },
);

/** Flattens the dimensions from `startDim` to `endDim` into one. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Flatten.html */
export class Flatten extends Module {
  readonly startDim: number;
  readonly endDim: number;

  constructor(...args: Call<typeof flattenSignature>) {
    super();
    const [startDim, endDim] = flattenSignature.bind(args);
    this.startDim = startDim;
    this.endDim = endDim;
  }

  forward(input: Tensor): Tensor {
    checkTensor(this, 'input', input);
    return input.flatten(this.startDim, this.endDim);
  }

  override extraRepr(): string {
    return `start_dim=${this.startDim}, end_dim=${this.endDim}`;
  }
}

const unflattenSignature = parameters(
  'Unflatten',
  /** The dimension to split. */
  { dim: int },
  /** The sizes of the resulting dimensions. */
  { unflattenedSize: list(int) },
);

/** Splits a dimension into dimensions of `unflattenedSize`, one of which may be -1. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Unflatten.html */
export class Unflatten extends Module {
  readonly dim: number;
  readonly unflattenedSize: readonly number[];

  constructor(...args: Call<typeof unflattenSignature>) {
    super();
    const [dim, unflattenedSize] = unflattenSignature.bind(args);
    this.dim = dim;
    this.unflattenedSize = unflattenedSize;
  }

  forward(input: Tensor): Tensor {
    checkTensor(this, 'input', input);
    return input.unflatten(this.dim, this.unflattenedSize);
  }

  override extraRepr(): string {
    return `dim=${this.dim}, unflattened_size=${pythonRepr(this.unflattenedSize)}`;
  }
}
