// The logistic-normal distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import type { Independent } from './independent';
import { Normal } from './normal';
import { TransformedDistribution } from './transformed-distribution';
import { StickBreakingTransform } from './transforms';
import type { Value } from './utils';

const signature = parameters(
  'LogisticNormal',
  /** Location. */
  { loc: as<Value>(or(tensor, float)) },
  /** Scale. */
  { scale: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** Points of the simplex: a normal vector through {@link StickBreakingTransform}; one element longer than loc. @see https://docs.pytorch.org/docs/stable/distributions.html#logisticnormal */
export class LogisticNormal extends TransformedDistribution<Independent<Normal>> {
  static override readonly argConstraints = { loc: constraints.real, scale: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.simplex;

  constructor(...args: Call<typeof signature>) {
    const [loc, scale, validateArgs] = signature.bind(args);
    const base = new Normal(loc, scale, validateArgs);
    super(base.batchShape.length === 0 ? base.expand([1]) : base, new StickBreakingTransform(), validateArgs);
    this.checkArguments();
  }

  get loc(): Tensor {
    return this.baseDist.baseDist.loc;
  }

  get scale(): Tensor {
    return this.baseDist.baseDist.scale;
  }
}
