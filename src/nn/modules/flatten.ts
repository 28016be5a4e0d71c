// Layers that change shapes.
import { type Arguments, bind, Signature } from '../../arguments';
import { pythonRepr } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import { Module } from '../module';

const flattenSignature = new Signature('Flatten(int startDim = 1, int endDim = -1)');
type FlattenArguments = [startDim?: number, endDim?: number];

/** Joins the dimensions from `startDim` to `endDim` to one. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Flatten.html */
export class Flatten extends Module {
  readonly startDim: number;
  readonly endDim: number;

  constructor(...args: Arguments<typeof flattenSignature.text, FlattenArguments>) {
    super();
    const [startDim = 1, endDim = -1] = bind<FlattenArguments>(flattenSignature, args);
    this.startDim = startDim;
    this.endDim = endDim;
  }

  forward(input: Tensor): Tensor {
    return input.flatten(this.startDim, this.endDim);
  }

  override extraRepr(): string {
    return `start_dim=${this.startDim}, end_dim=${this.endDim}`;
  }
}

const unflattenSignature = new Signature('Unflatten(int dim, int[] unflattenedSize)');
type UnflattenArguments = [dim: number, unflattenedSize: readonly number[]];

/** Makes one dimension several, of `unflattenedSize`, where one may be -1. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Unflatten.html */
export class Unflatten extends Module {
  readonly dim: number;
  readonly unflattenedSize: readonly number[];

  constructor(...args: Arguments<typeof unflattenSignature.text, UnflattenArguments>) {
    super();
    const [dim, unflattenedSize] = bind<UnflattenArguments>(unflattenSignature, args);
    this.dim = dim;
    this.unflattenedSize = unflattenedSize;
  }

  forward(input: Tensor): Tensor {
    return input.unflatten(this.dim, this.unflattenedSize);
  }

  override extraRepr(): string {
    return `dim=${this.dim}, unflattened_size=${pythonRepr(this.unflattenedSize)}`;
  }
}
