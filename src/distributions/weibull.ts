// The Weibull distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Exponential } from './exponential';
import { eulerConstant } from './parameters';
import { TransformedDistribution } from './transformed-distribution';
import { AffineTransform, PowerTransform } from './transforms';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Weibull',
  /** Scale. */
  { scale: as<Value>(or(tensor, float)) },
  /** Concentration. */
  { concentration: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** scale · X^(1 / concentration) for X of Exponential(1). @see https://docs.pytorch.org/docs/stable/distributions.html#weibull */
export class Weibull extends TransformedDistribution {
  static override readonly argConstraints = { scale: constraints.positive, concentration: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.positive;
  readonly scale: Tensor;
  readonly concentration: Tensor;
  readonly concentrationReciprocal: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [givenScale, givenConcentration, validateArgs] = signature.bind(args);
    const [scale, concentration] = broadcastAll(givenScale, givenConcentration);
    const reciprocal = concentration.reciprocal();
    super(
      new Exponential(ops.onesLike(scale), validateArgs),
      [new PowerTransform(reciprocal), new AffineTransform(0, scale)],
      validateArgs,
    );
    this.scale = scale;
    this.concentration = concentration;
    this.concentrationReciprocal = reciprocal;
    this.checkArguments();
  }

  override get mean(): Tensor {
    return this.scale.mul(this.concentrationReciprocal.add(1).lgamma().exp());
  }

  override get mode(): Tensor {
    const ratio = this.concentration.sub(1).div(this.concentration);
    return this.scale.mul(ratio.pow(this.concentration.reciprocal()));
  }

  override get variance(): Tensor {
    const second = this.concentrationReciprocal.mul(2).add(1).lgamma().exp();
    const first = this.concentrationReciprocal.add(1).lgamma().mul(2).exp();
    return this.scale.pow(2).mul(second.sub(first));
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return ops.rsub(this.concentrationReciprocal, 1).mul(eulerConstant).add(this.scale.mul(this.concentrationReciprocal).log()).add(1);
  }
}
