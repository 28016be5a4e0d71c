// The Gumbel distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import { finfo } from '../ops/type-info';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { eulerConstant } from './parameters';
import * as signatures from './signatures';
import { TransformedDistribution } from './transformed-distribution';
import { AffineTransform, ExpTransform } from './transforms';
import { Uniform } from './uniform';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Gumbel',
  /** Location. */
  { loc: as<Value>(or(tensor, float)) },
  /** Scale. */
  { scale: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** exp(y - exp(y)) / scale, y = (loc - x) / scale. @see https://docs.pytorch.org/docs/stable/distributions.html#gumbel */
export class Gumbel extends TransformedDistribution {
  static override readonly argConstraints = { loc: constraints.real, scale: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.real;
  readonly loc: Tensor;
  readonly scale: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [givenLoc, givenScale, validateArgs] = signature.bind(args);
    const [loc, scale] = broadcastAll(givenLoc, givenScale);
    const { tiny, eps } = finfo(loc.dtype);
    const exp = new ExpTransform();
    super(
      new Uniform(ops.fullLike(loc, tiny), ops.fullLike(loc, 1 - eps), validateArgs),
      [exp.inv, new AffineTransform(0, ops.onesLike(scale).neg()), exp.inv, new AffineTransform(loc, scale.neg())],
      validateArgs,
    );
    this.loc = loc;
    this.scale = scale;
    this.checkArguments();
  }

  override get mean(): Tensor {
    return this.loc.add(this.scale.mul(eulerConstant));
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get stddev(): Tensor {
    return this.scale.mul(Math.PI / Math.sqrt(6));
  }

  override get variance(): Tensor {
    return this.stddev.pow(2);
  }

  // The direct formula: the transforms are less accurate.
  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const y = this.loc.sub(value).div(this.scale);
    return y.sub(y.exp()).sub(this.scale.log());
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.scale.log().add(1 + eulerConstant);
  }
}
