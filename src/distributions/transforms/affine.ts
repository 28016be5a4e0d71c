// The affine transform.
import { as, type Call, float, int, opt, or, parameters, tensor } from '../../arguments';
import { broadcastShapes } from '../../functional';
import * as ops from '../../ops';
import { Tensor } from '../../tensor';
import * as constraints from '../constraints';
import type { Value } from '../utils';
import * as signatures from './signatures';
import { type Sign, Transform } from './transform';

const signature = parameters(
  'AffineTransform',
  /** Location. */
  { loc: as<Value>(or(tensor, float)) },
  /** Scale. */
  { scale: as<Value>(or(tensor, float)) },
  { eventDim: opt(int, 0) },
  /** 1: cache the last pair of values x and y; 0: no cache. */
  { cacheSize: opt(int, 0) },
);

const shapeOf = (value: Value): readonly number[] => (value instanceof Tensor ? value.shape : []);

const isSame = (a: Value, b: Value): boolean => {
  if (a instanceof Tensor)
    return Boolean(
      a
        .eq(b as Tensor)
        .all()
        .item(),
    );
  return b instanceof Tensor ? isSame(b, a) : a === b;
};

/**
 * y = loc + scale · x. The last `eventDim` dimensions make one event.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.AffineTransform
 */
export class AffineTransform extends Transform {
  override readonly bijective = true;
  readonly loc: Value;
  readonly scale: Value;
  private readonly dims: number;

  constructor(...args: Call<typeof signature>) {
    const [loc, scale, eventDim, cacheSize] = signature.bind(args);
    super(cacheSize);
    this.loc = loc;
    this.scale = scale;
    this.dims = eventDim;
  }

  override get eventDim(): number {
    return this.dims;
  }

  get domain(): constraints.Constraint {
    return this.dims === 0 ? constraints.real : constraints.independent(constraints.real, this.dims);
  }

  get codomain(): constraints.Constraint {
    return this.domain;
  }

  override get sign(): Sign {
    return this.scale instanceof Tensor ? this.scale.sign() : Math.sign(this.scale);
  }

  override equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return other instanceof AffineTransform && isSame(this.loc, other.loc) && isSame(this.scale, other.scale);
  }

  protected override call(x: Tensor): Tensor {
    return x.mul(this.scale as Tensor).add(this.loc as Tensor);
  }

  protected override inverse(y: Tensor): Tensor {
    return y.sub(this.loc as Tensor).div(this.scale as Tensor);
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x] = signatures.logAbsDetJacobian.bind(args);
    const { scale } = this;
    const logs = scale instanceof Tensor ? scale.abs().log() : ops.fullLike(x, Math.log(Math.abs(scale)));
    if (this.dims === 0) return logs.expand(x.shape);
    const summed = logs.reshape([...logs.shape.slice(0, -this.dims), -1]).sum(-1);
    return summed.expand(x.shape.slice(0, -this.dims));
  }

  override forwardShape(...args: Call<typeof signatures.forwardShape>): readonly number[] {
    const [shape] = signatures.forwardShape.bind(args);
    return broadcastShapes(shape, shapeOf(this.loc), shapeOf(this.scale));
  }

  override inverseShape(...args: Call<typeof signatures.inverseShape>): readonly number[] {
    const [shape] = signatures.inverseShape.bind(args);
    return this.forwardShape(shape);
  }
}
