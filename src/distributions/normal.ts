// The normal distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noGrad } from '../autograd';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { ExponentialFamily } from './exponential-family';
import { standardNormal } from './parameters';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Normal',
  /** Location. */
  { loc: as<Value>(or(tensor, float)) },
  /** Scale. */
  { scale: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** exp(-(x - loc)² / 2 scale²) / (scale √2π). @see https://docs.pytorch.org/docs/stable/distributions.html#normal */
export class Normal extends ExponentialFamily {
  static override readonly argConstraints = { loc: constraints.real, scale: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.real;
  readonly loc: Tensor;
  readonly scale: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [givenLoc, givenScale, validateArgs] = signature.bind(args);
    const [loc, scale] = broadcastAll(givenLoc, givenScale);
    super(loc.shape, [], validateArgs);
    this.loc = loc;
    this.scale = scale;
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return true;
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get stddev(): Tensor {
    return this.scale;
  }

  override get variance(): Tensor {
    return this.scale.pow(2);
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    const shape = this.extendedShape(sampleShape);
    return noGrad(() => ops.normal(this.loc.expand(shape), this.scale.expand(shape)));
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    return standardNormal(this.extendedShape(sampleShape), this.loc).mul(this.scale).add(this.loc);
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const squares = value.sub(this.loc).pow(2).neg().div(this.scale.pow(2).mul(2));
    return squares.sub(this.scale.log()).sub(Math.log(Math.sqrt(2 * Math.PI)));
  }

  override cdf(...args: Call<typeof signatures.cdf>): Tensor {
    const [value] = signatures.cdf.bind(args);
    this.checkSample(value);
    return value.sub(this.loc).mul(this.scale.reciprocal()).div(Math.SQRT2).erf().add(1).mul(0.5);
  }

  override icdf(...args: Call<typeof signatures.icdf>): Tensor {
    const [value] = signatures.icdf.bind(args);
    return this.loc.add(this.scale.mul(value.mul(2).sub(1).erfinv()).mul(Math.SQRT2));
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.scale.log().add(0.5 + 0.5 * Math.log(2 * Math.PI));
  }

  protected override get naturalParams(): readonly Tensor[] {
    return [this.loc.div(this.scale.pow(2)), this.scale.pow(2).reciprocal().mul(-0.5)];
  }

  protected override logNormalizer(x: Tensor, y: Tensor): Tensor {
    return x.pow(2).mul(-0.25).div(y).add(y.reciprocal().mul(-Math.PI).log().mul(0.5));
  }
}
