// The transform that reshapes events.
import { as, type Call, int, list, opt, parameters } from '../../arguments';
import { ValueError } from '../../core/errors';
import { pythonSize } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import * as constraints from '../constraints';
import * as signatures from './signatures';
import { Transform } from './transform';

type Shape = readonly number[];

const signature = parameters(
  'ReshapeTransform',
  { inShape: as<Shape>(list(int)) },
  { outShape: as<Shape>(list(int)) },
  /** 1: cache the last pair of values x and y; 0: no cache. */
  { cacheSize: opt(int, 0) },
);

const countOf = (shape: Shape): number => shape.reduce((product, size) => product * size, 1);

const exchanged = (shape: Shape, from: Shape, to: Shape): Shape => {
  if (shape.length < from.length) throw new ValueError('Too few dimensions on input');
  const cut = shape.length - from.length;
  const event = shape.slice(cut);
  if (event.some((size, i) => size !== from[i])) {
    throw new ValueError(`Shape mismatch: expected ${pythonSize(event)} but got ${pythonSize(from)}`);
  }
  return [...shape.slice(0, cut), ...to];
};

/**
 * Reshapes the last dimensions from `inShape` to `outShape`.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.ReshapeTransform
 */
export class ReshapeTransform extends Transform {
  override readonly bijective = true;
  readonly inShape: Shape;
  readonly outShape: Shape;

  constructor(...args: Call<typeof signature>) {
    const [inShape, outShape, cacheSize] = signature.bind(args);
    if (countOf(inShape) !== countOf(outShape)) throw new ValueError('in_shape, out_shape have different numbers of elements');
    super(cacheSize);
    this.inShape = inShape;
    this.outShape = outShape;
  }

  get domain(): constraints.Constraint {
    return constraints.independent(constraints.real, this.inShape.length);
  }

  get codomain(): constraints.Constraint {
    return constraints.independent(constraints.real, this.outShape.length);
  }

  protected override call(x: Tensor): Tensor {
    return x.reshape([...this.batchOf(x), ...this.outShape]);
  }

  protected override inverse(y: Tensor): Tensor {
    return y.reshape([...y.shape.slice(0, y.ndim - this.outShape.length), ...this.inShape]);
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x] = signatures.logAbsDetJacobian.bind(args);
    return x.newZeros(this.batchOf(x));
  }

  override forwardShape(...args: Call<typeof signatures.forwardShape>): Shape {
    const [shape] = signatures.forwardShape.bind(args);
    return exchanged(shape, this.inShape, this.outShape);
  }

  override inverseShape(...args: Call<typeof signatures.inverseShape>): Shape {
    const [shape] = signatures.inverseShape.bind(args);
    return exchanged(shape, this.outShape, this.inShape);
  }

  private batchOf(x: Tensor): Shape {
    return x.shape.slice(0, x.ndim - this.inShape.length);
  }
}
