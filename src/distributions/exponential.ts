// The Exponential distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { ExponentialFamily } from './exponential-family';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Exponential',
  /** Rate. */
  { rate: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** rate · exp(-rate x). @see https://docs.pytorch.org/docs/stable/distributions.html#exponential */
export class Exponential extends ExponentialFamily {
  static override readonly argConstraints = { rate: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.nonnegative;
  readonly rate: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [givenRate, validateArgs] = signature.bind(args);
    const [rate] = broadcastAll(givenRate);
    super(rate.shape, [], validateArgs);
    this.rate = rate;
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return true;
  }

  override get mean(): Tensor {
    return this.rate.reciprocal();
  }

  override get mode(): Tensor {
    return ops.zerosLike(this.rate);
  }

  override get stddev(): Tensor {
    return this.rate.reciprocal();
  }

  override get variance(): Tensor {
    return this.rate.pow(-2);
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    return this.rate.detach().newEmpty(this.extendedShape(sampleShape)).exponential_().div(this.rate);
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    return this.rate.log().sub(this.rate.mul(value));
  }

  override cdf(...args: Call<typeof signatures.cdf>): Tensor {
    const [value] = signatures.cdf.bind(args);
    this.checkSample(value);
    return ops.rsub(this.rate.neg().mul(value).exp(), 1);
  }

  override icdf(...args: Call<typeof signatures.icdf>): Tensor {
    const [value] = signatures.icdf.bind(args);
    return value.neg().log1p().neg().div(this.rate);
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return ops.rsub(this.rate.log(), 1);
  }

  protected override get naturalParams(): readonly Tensor[] {
    return [this.rate.neg()];
  }

  protected override logNormalizer(x: Tensor): Tensor {
    return x.neg().log().neg();
  }
}
