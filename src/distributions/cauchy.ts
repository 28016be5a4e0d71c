// The Cauchy distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Cauchy',
  /** Location. */
  { loc: as<Value>(or(tensor, float)) },
  /** Scale. */
  { scale: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** 1 / (π scale (1 + ((x - loc) / scale)²)). @see https://docs.pytorch.org/docs/stable/distributions.html#cauchy */
export class Cauchy extends Distribution {
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
    return this.loc.detach().newFull(this.extendedShape(), Number.NaN);
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    return this.loc.detach().newFull(this.extendedShape(), Number.POSITIVE_INFINITY);
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    return this.loc.detach().newEmpty(this.extendedShape(sampleShape)).cauchy_().mul(this.scale).add(this.loc);
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    return this.scale.log().neg().sub(Math.log(Math.PI)).sub(value.sub(this.loc).div(this.scale).pow(2).log1p());
  }

  override cdf(...args: Call<typeof signatures.cdf>): Tensor {
    const [value] = signatures.cdf.bind(args);
    this.checkSample(value);
    return value.sub(this.loc).div(this.scale).atan().div(Math.PI).add(0.5);
  }

  override icdf(...args: Call<typeof signatures.icdf>): Tensor {
    const [value] = signatures.icdf.bind(args);
    return value.sub(0.5).mul(Math.PI).tan().mul(this.scale).add(this.loc);
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.scale.log().add(Math.log(4 * Math.PI));
  }
}
