// The Poisson distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noGrad } from '../autograd';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { ExponentialFamily } from './exponential-family';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Poisson',
  /** Rate. */
  { rate: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** rate^k exp(-rate) / k!, k = 0, 1, ... @see https://docs.pytorch.org/docs/stable/distributions.html#poisson */
export class Poisson extends ExponentialFamily {
  static override readonly argConstraints = { rate: constraints.nonnegative };
  static override readonly support: constraints.Constraint = constraints.nonnegativeInteger;
  readonly rate: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [givenRate, validateArgs] = signature.bind(args);
    const [rate] = broadcastAll(givenRate);
    super(rate.shape, [], validateArgs);
    this.rate = rate;
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return false;
  }

  override get mean(): Tensor {
    return this.rate;
  }

  override get mode(): Tensor {
    return this.rate.floor();
  }

  override get variance(): Tensor {
    return this.rate;
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    return noGrad(() => ops.poisson(this.rate.expand(this.extendedShape(sampleShape))));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const [rate, k] = broadcastAll(this.rate, value);
    return k.xlogy(rate).sub(rate).sub(k.add(1).lgamma());
  }

  protected override get naturalParams(): readonly Tensor[] {
    return [this.rate.log()];
  }

  protected override logNormalizer(x: Tensor): Tensor {
    return x.exp();
  }
}
