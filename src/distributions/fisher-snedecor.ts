// The Fisher-Snedecor distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { finfo } from '../ops/type-info';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import { Gamma } from './gamma';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'FisherSnedecor',
  /** First degrees of freedom. */
  { df1: as<Value>(or(tensor, float)) },
  /** Second degrees of freedom. */
  { df2: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** (X₁ / df1) / (X₂ / df2) for X of Chi2(df1) and Chi2(df2). @see https://docs.pytorch.org/docs/stable/distributions.html#fishersnedecor */
export class FisherSnedecor extends Distribution {
  static override readonly argConstraints = { df1: constraints.positive, df2: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.positive;
  readonly df1: Tensor;
  readonly df2: Tensor;
  private readonly gamma1: Gamma;
  private readonly gamma2: Gamma;

  constructor(...args: Call<typeof signature>) {
    const [given1, given2, validateArgs] = signature.bind(args);
    const [df1, df2] = broadcastAll(given1, given2);
    super(df1.shape, [], validateArgs);
    this.df1 = df1;
    this.df2 = df2;
    this.gamma1 = new Gamma(df1.mul(0.5), df1);
    this.gamma2 = new Gamma(df2.mul(0.5), df2);
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return true;
  }

  override get mean(): Tensor {
    const df2 = this.df2.maskedFill(this.df2.le(2), Number.NaN);
    return df2.div(df2.sub(2));
  }

  override get mode(): Tensor {
    const { df1, df2 } = this;
    return df1.sub(2).div(df1).mul(df2).div(df2.add(2)).maskedFill(df1.le(2), Number.NaN);
  }

  override get variance(): Tensor {
    const { df1 } = this;
    const df2 = this.df2.maskedFill(this.df2.le(4), Number.NaN);
    const scale = df1.mul(df2.sub(2).pow(2)).mul(df2.sub(4));
    return df2.pow(2).mul(2).mul(df1.add(df2).sub(2)).div(scale);
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    const { tiny } = finfo(this.df1.dtype);
    const x1 = this.gamma1.rsample(sampleShape);
    const x2 = this.gamma2.rsample(sampleShape).clamp(tiny);
    return x1.div(x2).clamp(tiny);
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const half1 = this.df1.mul(0.5);
    const half2 = this.df2.mul(0.5);
    const ratio = this.df1.div(this.df2);
    const both = half1.add(half2);
    return both
      .lgamma()
      .sub(half1.lgamma())
      .sub(half2.lgamma())
      .add(half1.mul(ratio.log()).add(half1.sub(1).mul(value.log())))
      .sub(both.mul(ratio.mul(value).log1p()));
  }
}
