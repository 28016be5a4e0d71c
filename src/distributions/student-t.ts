// Student's t-distribution.
import { as, boolean, type Call, float, opt, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import type { Tensor } from '../tensor';
import { Chi2 } from './chi2';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import { standardNormal } from './parameters';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'StudentT',
  /** Degrees of freedom. */
  { df: as<Value>(or(tensor, float)) },
  /** Location. */
  { loc: opt(as<Value>(or(tensor, float)), 0) },
  /** Scale. */
  { scale: opt(as<Value>(or(tensor, float)), 1) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** ∝ (1 + ((x - loc) / scale)² / df)^(-(df + 1) / 2). @see https://docs.pytorch.org/docs/stable/distributions.html#studentt */
export class StudentT extends Distribution {
  static override readonly argConstraints = { df: constraints.positive, loc: constraints.real, scale: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.real;
  readonly df: Tensor;
  readonly loc: Tensor;
  readonly scale: Tensor;
  private readonly chi2: Chi2;

  constructor(...args: Call<typeof signature>) {
    const [givenDf, givenLoc, givenScale, validateArgs] = signature.bind(args);
    const [df, loc, scale] = broadcastAll(givenDf, givenLoc, givenScale);
    super(df.shape, [], validateArgs);
    this.df = df;
    this.loc = loc;
    this.scale = scale;
    this.chi2 = new Chi2(df);
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return true;
  }

  override get mean(): Tensor {
    return this.loc.maskedFill(this.df.le(1), Number.NaN);
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    const finite = this.scale.pow(2).mul(this.df).div(this.df.sub(2));
    return finite.maskedFill(this.df.le(2), Number.POSITIVE_INFINITY).maskedFill(this.df.le(1), Number.NaN);
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    const x = standardNormal(this.extendedShape(sampleShape), this.df);
    const z = this.chi2.rsample(sampleShape);
    return this.loc.add(this.scale.mul(x.mul(z.div(this.df).rsqrt())));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const y = value.sub(this.loc).div(this.scale);
    const normalizer = this.scale
      .log()
      .add(this.df.log().mul(0.5))
      .add(0.5 * Math.log(Math.PI))
      .add(this.df.mul(0.5).lgamma())
      .sub(this.df.add(1).mul(0.5).lgamma());
    return this.df.add(1).mul(-0.5).mul(y.pow(2).div(this.df).log1p()).sub(normalizer);
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    const half = this.df.mul(0.5);
    const more = this.df.add(1).mul(0.5);
    // log Γ(1/2) is log √π.
    const logBeta = half
      .lgamma()
      .add(0.5 * Math.log(Math.PI))
      .sub(more.lgamma());
    return this.scale
      .log()
      .add(more.mul(more.digamma().sub(half.digamma())))
      .add(this.df.log().mul(0.5))
      .add(logBeta);
  }
}
