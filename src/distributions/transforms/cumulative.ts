// The transform by a distribution's cumulative distribution function.
import { type Call, int, opt, parameters } from '../../arguments';
import type { Tensor } from '../../tensor';
import * as constraints from '../constraints';
import type { Distribution } from '../distribution';
import { distribution } from '../distribution';
import * as signatures from './signatures';
import { Transform } from './transform';

const signature = parameters(
  'CumulativeDistributionTransform',
  { distribution: distribution },
  /** 1: cache the last pair of values x and y; 0: no cache. */
  { cacheSize: opt(int, 0) },
);

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

  constructor(...args: Call<typeof signature>) {
    const [distribution, cacheSize] = signature.bind(args);
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

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x] = signatures.logAbsDetJacobian.bind(args);
    return this.distribution.logProb(x);
  }
}
