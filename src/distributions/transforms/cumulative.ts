// The transform by a distribution's cumulative function.
import { type Arguments, bind, Signature } from '../../arguments';
import type { Tensor } from '../../tensor';
import * as constraints from '../constraints';
import type { Distribution } from '../distribution';
import { Transform } from './transform';

const signature = new Signature('CumulativeDistributionTransform(Distribution distribution, int cacheSize = 0)');
type Args = [distribution: Distribution, cacheSize?: number];

/**
 * y = P(X ≤ x) for X of the distribution.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.CumulativeDistributionTransform
 */
export class CumulativeDistributionTransform extends Transform {
  readonly codomain = constraints.unitInterval;
  override readonly bijective = true;
  override readonly sign = 1;
  readonly distribution: Distribution;

  constructor(...args: Arguments<typeof signature.text, Args>) {
    const [distribution, cacheSize = 0] = bind<Args>(signature, args);
    super(cacheSize);
    this.distribution = distribution;
  }

  get domain(): constraints.Constraint {
    return this.distribution.support;
  }

  protected override call(x: Tensor): Tensor {
    return this.distribution.cdf(x);
  }

  protected override inverse(y: Tensor): Tensor {
    return this.distribution.icdf(y);
  }

  override logAbsDetJacobian(x: Tensor): Tensor {
    return this.distribution.logProb(x);
  }
}
