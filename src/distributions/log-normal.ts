// The log-normal distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Normal } from './normal';
import { TransformedDistribution } from './transformed-distribution';
import { ExpTransform } from './transforms';
import type { Value } from './utils';

const signature = parameters(
  'LogNormal',
  /** Location. */
  { loc: as<Value>(or(tensor, float)) },
  /** Scale. */
  { scale: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** exp(X) for X of Normal(loc, scale). @see https://docs.pytorch.org/docs/stable/distributions.html#lognormal */
export class LogNormal extends TransformedDistribution<Normal> {
  static override readonly argConstraints = { loc: constraints.real, scale: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.positive;

  constructor(...args: Call<typeof signature>) {
    const [loc, scale, validateArgs] = signature.bind(args);
    super(new Normal(loc, scale, validateArgs), new ExpTransform(), validateArgs);
    this.checkArguments();
  }

  get loc(): Tensor {
    return this.baseDist.loc;
  }

  get scale(): Tensor {
    return this.baseDist.scale;
  }

  override get mean(): Tensor {
    return this.loc.add(this.scale.pow(2).div(2)).exp();
  }

  override get mode(): Tensor {
    return this.loc.sub(this.scale.square()).exp();
  }

  override get variance(): Tensor {
    const squared = this.scale.pow(2);
    return squared.expm1().mul(this.loc.mul(2).add(squared).exp());
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.baseDist.entropy().add(this.loc);
  }
}
