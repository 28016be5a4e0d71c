// The Uniform distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Uniform',
  /** Lower bound. */
  { low: as<Value>(or(tensor, float)) },
  /** Upper bound. */
  { high: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** 1 / (high - low) on [low, high). @see https://docs.pytorch.org/docs/stable/distributions.html#uniform */
export class Uniform extends Distribution {
  readonly low: Tensor;
  readonly high: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [givenLow, givenHigh, validateArgs] = signature.bind(args);
    const [low, high] = broadcastAll(givenLow, givenHigh);
    super(low.shape, [], validateArgs);
    this.low = low;
    this.high = high;
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return true;
  }

  override get argConstraints() {
    return { low: constraints.lessThan(this.high), high: constraints.greaterThan(this.low) };
  }

  override get support(): constraints.Constraint {
    return constraints.interval(this.low, this.high);
  }

  override get mean(): Tensor {
    return this.high.add(this.low).div(2);
  }

  override get mode(): Tensor {
    return this.high.mul(Number.NaN);
  }

  override get stddev(): Tensor {
    return this.high.sub(this.low).div(Math.sqrt(12));
  }

  override get variance(): Tensor {
    return this.high.sub(this.low).pow(2).div(12);
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    const { dtype, device } = this.low;
    const rand = ops.rand(this.extendedShape(sampleShape), { dtype, device });
    return rand.mul(this.high.sub(this.low)).add(this.low);
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const isIn = this.low.le(value).typeAs(this.low).mul(this.high.gt(value).typeAs(this.low));
    return isIn.log().sub(this.high.sub(this.low).log());
  }

  override cdf(...args: Call<typeof signatures.cdf>): Tensor {
    const [value] = signatures.cdf.bind(args);
    this.checkSample(value);
    return value.sub(this.low).div(this.high.sub(this.low)).clamp(0, 1);
  }

  override icdf(...args: Call<typeof signatures.icdf>): Tensor {
    const [value] = signatures.icdf.bind(args);
    return value.mul(this.high.sub(this.low)).add(this.low);
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.high.sub(this.low).log();
  }
}
