// Elementwise transforms.
import { as, type Call, float, int, opt, or, parameters, tensor } from '../../arguments';
import { broadcastShapes } from '../../functional';
import * as ops from '../../ops';
import { finfo } from '../../ops/type-info';
import type { Tensor } from '../../tensor';
import * as constraints from '../constraints';
import { broadcastAll, type Value } from '../utils';
import * as signatures from './signatures';
import { type Sign, Transform } from './transform';

const { softplus } = ops.nn;

/** y = exp(x). @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.ExpTransform */
export class ExpTransform extends Transform {
  readonly domain = constraints.real;
  readonly codomain = constraints.positive;
  override readonly bijective = true;
  override readonly sign = 1;

  override equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return other instanceof ExpTransform;
  }

  protected override call(x: Tensor): Tensor {
    return x.exp();
  }

  protected override inverse(y: Tensor): Tensor {
    return y.log();
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x] = signatures.logAbsDetJacobian.bind(args);
    return x;
  }
}

const powerSignature = parameters(
  'PowerTransform',
  { exponent: as<Value>(or(tensor, float)) },
  /** 1: cache the last pair of values x and y; 0: no cache. */
  { cacheSize: opt(int, 0) },
);

/** y = x^exponent. @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.PowerTransform */
export class PowerTransform extends Transform {
  readonly domain = constraints.positive;
  readonly codomain = constraints.positive;
  override readonly bijective = true;
  readonly exponent: Tensor;

  constructor(...args: Call<typeof powerSignature>) {
    const [exponent, cacheSize] = powerSignature.bind(args);
    super(cacheSize);
    [this.exponent] = broadcastAll(exponent);
  }

  override get sign(): Sign {
    return this.exponent.sign();
  }

  override equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return other instanceof PowerTransform && Boolean(this.exponent.eq(other.exponent).all().item());
  }

  protected override call(x: Tensor): Tensor {
    return x.pow(this.exponent);
  }

  protected override inverse(y: Tensor): Tensor {
    return y.pow(this.exponent.reciprocal());
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x, y] = signatures.logAbsDetJacobian.bind(args);
    return this.exponent.mul(y).div(x).abs().log();
  }

  override forwardShape(...args: Call<typeof signatures.forwardShape>): readonly number[] {
    const [shape] = signatures.forwardShape.bind(args);
    return broadcastShapes(shape, this.exponent.shape);
  }

  override inverseShape(...args: Call<typeof signatures.inverseShape>): readonly number[] {
    const [shape] = signatures.inverseShape.bind(args);
    return this.forwardShape(shape);
  }
}

/** σ(x), clamped away from 0 and 1. */
export function clippedSigmoid(x: Tensor): Tensor {
  const { tiny, eps } = finfo(x.dtype);
  return x.sigmoid().clamp(tiny, 1 - eps);
}

/** y = 1 / (1 + exp(-x)). @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.SigmoidTransform */
export class SigmoidTransform extends Transform {
  readonly domain = constraints.real;
  readonly codomain = constraints.unitInterval;
  override readonly bijective = true;
  override readonly sign = 1;

  override equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return other instanceof SigmoidTransform;
  }

  protected override call(x: Tensor): Tensor {
    return clippedSigmoid(x);
  }

  protected override inverse(y: Tensor): Tensor {
    const { tiny, eps } = finfo(y.dtype);
    const inside = y.clamp(tiny, 1 - eps);
    return inside.log().sub(inside.neg().log1p());
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x] = signatures.logAbsDetJacobian.bind(args);
    return softplus(x.neg()).neg().sub(softplus(x));
  }
}

/** y = log(1 + exp(x)). @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.SoftplusTransform */
export class SoftplusTransform extends Transform {
  readonly domain = constraints.real;
  readonly codomain = constraints.positive;
  override readonly bijective = true;
  override readonly sign = 1;

  override equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return other instanceof SoftplusTransform;
  }

  protected override call(x: Tensor): Tensor {
    return softplus(x);
  }

  protected override inverse(y: Tensor): Tensor {
    return y.neg().expm1().neg().log().add(y);
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x] = signatures.logAbsDetJacobian.bind(args);
    return softplus(x.neg()).neg();
  }
}

/** y = tanh(x). @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.TanhTransform */
export class TanhTransform extends Transform {
  readonly domain = constraints.real;
  readonly codomain = constraints.interval(-1, 1);
  override readonly bijective = true;
  override readonly sign = 1;

  override equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return other instanceof TanhTransform;
  }

  protected override call(x: Tensor): Tensor {
    return x.tanh();
  }

  protected override inverse(y: Tensor): Tensor {
    return y.atanh();
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x] = signatures.logAbsDetJacobian.bind(args);
    // log(1 - tanh²x) without cancellation.
    return ops
      .rsub(x, Math.LN2)
      .sub(softplus(x.mul(-2)))
      .mul(2);
  }
}

/** y = |x|, not bijective: the inverse returns y. @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.AbsTransform */
export class AbsTransform extends Transform {
  readonly domain = constraints.real;
  readonly codomain = constraints.positive;

  override equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return other instanceof AbsTransform;
  }

  protected override call(x: Tensor): Tensor {
    return x.abs();
  }

  protected override inverse(y: Tensor): Tensor {
    return y;
  }
}
