// The logistic-normal distribution.
import { type Arguments, bind, Signature } from '../arguments';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import type { Independent } from './independent';
import { Normal } from './normal';
import { TransformedDistribution } from './transformed-distribution';
import { StickBreakingTransform } from './transforms';
import type { Value } from './utils';

const signature = new Signature('LogisticNormal(Tensor|float loc, Tensor|float scale, boolean|null validateArgs = null)');
type Args = [loc: Value, scale: Value, validateArgs?: boolean | null];

/** Points of the simplex: normal numbers through {@link StickBreakingTransform}, one dimension more than loc has. @see https://docs.pytorch.org/docs/stable/distributions.html#logisticnormal */
export class LogisticNormal extends TransformedDistribution<Independent<Normal>> {
  static override readonly argConstraints = { loc: constraints.real, scale: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.simplex;

  constructor(...args: Arguments<typeof signature.text, Args>) {
    const [loc, scale, validateArgs = null] = bind<Args>(signature, args);
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
