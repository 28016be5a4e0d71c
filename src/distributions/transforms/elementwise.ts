// Elementwise transforms.
import { as, type Call, float, int, opt, or, parameters, tensor } from '../../arguments';
import { broadcastShapes } from '../../functional';
import * as ops from '../../ops';
import { finfo } from '../../ops/type-info';
import type { Tensor } from '../../tensor';
import * as constraints from '../constraints';
import { broadcastAll, type Value } from '../utils';
import { type Sign, Transform } from './transform';

const { softplus } = ops.nn;

/** y = exp(x). @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.ExpTransform */
export class ExpTransform extends Transform {
  readonly domain = constraints.real;
  readonly codomain = constraints.positive;
  override readonly bijective = true;
  override readonly sign = 1;

  override equals(other: Transform): boolean {
    return other instanceof ExpTransform;
  }

  protected override call(x: Tensor): Tensor {
    return x.exp();
  }

  protected override inverse(y: Tensor): Tensor {
    return y.log();
  }

  override logAbsDetJacobian(x: Tensor): Tensor {
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

  override equals(other: Transform): boolean {
    return other instanceof PowerTransform && Boolean(this.exponent.eq(other.exponent).all().item());
  }

  protected override call(x: Tensor): Tensor {
    return x.pow(this.exponent);
  }

  protected override inverse(y: Tensor): Tensor {
    return y.pow(this.exponent.reciprocal());
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    return this.exponent.mul(y).div(x).abs().log();
  }

  override forwardShape(shape: readonly number[]): readonly number[] {
    return broadcastShapes(shape, this.exponent.shape);
  }

  override inverseShape(shape: readonly number[]): readonly number[] {
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

  override equals(other: Transform): boolean {
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

  override logAbsDetJacobian(x: Tensor): Tensor {
    return softplus(x.neg()).neg().sub(softplus(x));
  }
}

/** y = log(1 + exp(x)). @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.SoftplusTransform */
export class SoftplusTransform extends Transform {
  readonly domain = constraints.real;
  readonly codomain = constraints.positive;
  override readonly bijective = true;
  override readonly sign = 1;

  override equals(other: Transform): boolean {
    return other instanceof SoftplusTransform;
  }

  protected override call(x: Tensor): Tensor {
    return softplus(x);
  }

  protected override inverse(y: Tensor): Tensor {
    return y.neg().expm1().neg().log().add(y);
  }

  override logAbsDetJacobian(x: Tensor): Tensor {
    return softplus(x.neg()).neg();
  }
}

/** y = tanh(x). @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.TanhTransform */
export class TanhTransform extends Transform {
  readonly domain = constraints.real;
  readonly codomain = constraints.interval(-1, 1);
  override readonly bijective = true;
  override readonly sign = 1;

  override equals(other: Transform): boolean {
    return other instanceof TanhTransform;
  }

  protected override call(x: Tensor): Tensor {
    return x.tanh();
  }

  protected override inverse(y: Tensor): Tensor {
    return y.atanh();
  }

  override logAbsDetJacobian(x: Tensor): Tensor {
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

  override equals(other: Transform): boolean {
    return other instanceof AbsTransform;
  }

  protected override call(x: Tensor): Tensor {
    return x.abs();
  }

  protected override inverse(y: Tensor): Tensor {
    return y;
  }
}
