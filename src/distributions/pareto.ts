// The Pareto distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Exponential } from './exponential';
import { TransformedDistribution } from './transformed-distribution';
import { AffineTransform, ExpTransform } from './transforms';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Pareto',
  /** Scale. */
  { scale: as<Value>(or(tensor, float)) },
  { alpha: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** alpha scale^alpha / x^(alpha + 1) for x ≥ scale. @see https://docs.pytorch.org/docs/stable/distributions.html#pareto */
export class Pareto extends TransformedDistribution {
  static override readonly argConstraints = { alpha: constraints.positive, scale: constraints.positive };
  readonly scale: Tensor;
  readonly alpha: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [givenScale, givenAlpha, validateArgs] = signature.bind(args);
    const [scale, alpha] = broadcastAll(givenScale, givenAlpha);
    super(new Exponential(alpha, validateArgs), [new ExpTransform(), new AffineTransform(0, scale)], validateArgs);
    this.scale = scale;
    this.alpha = alpha;
    this.checkArguments();
  }

  override get support(): constraints.Constraint {
    return constraints.greaterThanEq(this.scale);
  }

  override get mean(): Tensor {
    // Infinite for alpha ≤ 1.
    const alpha = this.alpha.clamp(1);
    return alpha.mul(this.scale).div(alpha.sub(1));
  }

  override get mode(): Tensor {
    return this.scale;
  }

  override get variance(): Tensor {
    // Infinite for alpha ≤ 2.
    const alpha = this.alpha.clamp(2);
    return this.scale
      .pow(2)
      .mul(alpha)
      .div(alpha.sub(1).pow(2).mul(alpha.sub(2)));
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.scale.div(this.alpha).log().add(this.alpha.reciprocal().add(1));
  }
}
