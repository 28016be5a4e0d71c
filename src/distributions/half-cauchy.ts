// The half-Cauchy distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import { Cauchy } from './cauchy';
import * as constraints from './constraints';
import * as signatures from './signatures';
import { TransformedDistribution } from './transformed-distribution';
import { AbsTransform } from './transforms';
import type { Value } from './utils';

const signature = parameters(
  'HalfCauchy',
  /** Scale. */
  { scale: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** |X| for X of Cauchy(0, scale). @see https://docs.pytorch.org/docs/stable/distributions.html#halfcauchy */
export class HalfCauchy extends TransformedDistribution<Cauchy> {
  static override readonly argConstraints = { scale: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.nonnegative;

  constructor(...args: Call<typeof signature>) {
    const [scale, validateArgs] = signature.bind(args);
    super(new Cauchy(0, scale, false), new AbsTransform(), validateArgs);
    this.checkArguments();
  }

  get scale(): Tensor {
    return this.baseDist.scale;
  }

  override get mean(): Tensor {
    return this.scale.detach().newFull(this.extendedShape(), Number.POSITIVE_INFINITY);
  }

  override get mode(): Tensor {
    return ops.zerosLike(this.scale);
  }

  override get variance(): Tensor {
    return this.baseDist.variance;
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const folded = this.baseDist.logProb(value).add(Math.LN2);
    return ops.where(value.ge(0), folded, Number.NEGATIVE_INFINITY);
  }

  override cdf(...args: Call<typeof signatures.cdf>): Tensor {
    const [value] = signatures.cdf.bind(args);
    this.checkSample(value);
    return this.baseDist.cdf(value).mul(2).sub(1);
  }

  override icdf(...args: Call<typeof signatures.icdf>): Tensor {
    const [value] = signatures.icdf.bind(args);
    return this.baseDist.icdf(value.add(1).div(2));
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.baseDist.entropy().sub(Math.LN2);
  }
}
