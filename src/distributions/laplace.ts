// The Laplace distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import { finfo } from '../ops/type-info';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Laplace',
  /** Location. */
  { loc: as<Value>(or(tensor, float)) },
  /** Scale. */
  { scale: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** exp(-|x - loc| / scale) / 2 scale. @see https://docs.pytorch.org/docs/stable/distributions.html#laplace */
export class Laplace extends Distribution {
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

  override get variance(): Tensor {
    return this.scale.pow(2).mul(2);
  }

  override get stddev(): Tensor {
    return this.scale.mul(Math.SQRT2);
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    const u = this.loc
      .detach()
      .newEmpty(this.extendedShape(sampleShape))
      .uniform_(finfo(this.loc.dtype).eps - 1, 1);
    return this.loc.sub(this.scale.mul(u.sign()).mul(u.abs().neg().log1p()));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    return this.scale.mul(2).log().neg().sub(value.sub(this.loc).abs().div(this.scale));
  }

  override cdf(...args: Call<typeof signatures.cdf>): Tensor {
    const [value] = signatures.cdf.bind(args);
    this.checkSample(value);
    const offset = value.sub(this.loc);
    return ops.rsub(offset.sign().mul(0.5).mul(offset.abs().neg().div(this.scale).expm1()), 0.5);
  }

  override icdf(...args: Call<typeof signatures.icdf>): Tensor {
    const [value] = signatures.icdf.bind(args);
    const term = value.sub(0.5);
    return this.loc.sub(this.scale.mul(term.sign()).mul(term.abs().mul(-2).log1p()));
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.scale.mul(2).log().add(1);
  }
}
