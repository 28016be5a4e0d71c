// Layers that change shapes.
import { type Arguments, bind, Signature } from '../../arguments';
import type { Tensor } from '../../tensor';
import { Module } from '../module';

const flattenSignature = new Signature('Flatten(int startDim = 1, int endDim = -1)');
type FlattenArguments = [startDim?: number, endDim?: number];

/** Joins the dimensions from `startDim` to `endDim` to one. */
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
