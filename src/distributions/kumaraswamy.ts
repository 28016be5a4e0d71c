// The Kumaraswamy distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { eulerConstant } from './parameters';
import { TransformedDistribution } from './transformed-distribution';
import { AffineTransform, PowerTransform } from './transforms';
import { Uniform } from './uniform';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Kumaraswamy',
  /** First concentration (alpha). */
  { concentration1: as<Value>(or(tensor, float)) },
  /** Second concentration (beta). */
  { concentration0: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** a b x^(a - 1) (1 - x^a)^(b - 1) on [0, 1], a = concentration1, b = concentration0. @see https://docs.pytorch.org/docs/stable/distributions.html#kumaraswamy */
export class Kumaraswamy extends TransformedDistribution {
  static override readonly argConstraints = { concentration1: constraints.positive, concentration0: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.unitInterval;
  readonly concentration1: Tensor;
  readonly concentration0: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [given1, given0, validateArgs] = signature.bind(args);
    const [concentration1, concentration0] = broadcastAll(given1, given0);
    super(
      new Uniform(ops.zerosLike(concentration0), ops.onesLike(concentration0), validateArgs),
      [new PowerTransform(concentration0.reciprocal()), new AffineTransform(1, -1), new PowerTransform(concentration1.reciprocal())],
      validateArgs,
    );
    this.concentration1 = concentration1;
    this.concentration0 = concentration0;
    this.checkArguments();
  }

  override get mean(): Tensor {
    return this.moment(1);
  }

  override get mode(): Tensor {
    const { concentration1, concentration0 } = this;
    const log = concentration0.reciprocal().mul(concentration0.neg().log1p()).sub(concentration0.neg().mul(concentration1).log1p());
    return log.maskedFill(concentration0.lt(1).logicalOr(concentration1.lt(1)), Number.NaN).exp();
  }

  override get variance(): Tensor {
    return this.moment(2).sub(this.mean.pow(2));
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    const { concentration1, concentration0 } = this;
    const harmonic = concentration0.add(1).digamma().add(eulerConstant);
    return ops
      .rsub(concentration0.reciprocal(), 1)
      .add(ops.rsub(concentration1.reciprocal(), 1).mul(harmonic))
      .sub(concentration1.log())
      .sub(concentration0.log());
  }

  private moment(n: number): Tensor {
    const order = this.concentration1.reciprocal().mul(n).add(1);
    const { concentration0 } = this;
    return concentration0.mul(order.lgamma().add(concentration0.lgamma()).sub(order.add(concentration0).lgamma()).exp());
  }
}
