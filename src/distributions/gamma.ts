// The Gamma distribution.

import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import { raw } from '../ops';
import { finfo } from '../ops/type-info';
import * as special from '../special';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { ExponentialFamily } from './exponential-family';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const standardGamma = raw('aten::_standard_gamma');

const signature = parameters(
  'Gamma',
  /** Concentration. */
  { concentration: as<Value>(or(tensor, float)) },
  /** Rate. */
  { rate: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** rate^c x^(c - 1) exp(-rate x) / Γ(c), c the concentration. @see https://docs.pytorch.org/docs/stable/distributions.html#gamma */
export class Gamma extends ExponentialFamily {
  static override readonly argConstraints: Readonly<Record<string, constraints.Constraint>> = {
    concentration: constraints.positive,
    rate: constraints.positive,
  };
  static override readonly support: constraints.Constraint = constraints.nonnegative;
  readonly concentration: Tensor;
  readonly rate: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [givenConcentration, givenRate, validateArgs] = signature.bind(args);
    const [concentration, rate] = broadcastAll(givenConcentration, givenRate);
    super(concentration.shape, [], validateArgs);
    this.concentration = concentration;
    this.rate = rate;
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return true;
  }

  override get mean(): Tensor {
    return this.concentration.div(this.rate);
  }

  override get mode(): Tensor {
    return this.concentration.sub(1).div(this.rate).clamp(0);
  }

  override get variance(): Tensor {
    return this.concentration.div(this.rate.pow(2));
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    const shape = this.extendedShape(sampleShape);
    const value = (standardGamma(this.concentration.expand(shape)) as Tensor).div(this.rate.expand(shape));
    // Replace 0, which has no gradient, by the smallest positive number.
    value.detach().clamp_(finfo(value.dtype).tiny);
    return value;
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    return this.concentration
      .xlogy(this.rate)
      .add(this.concentration.sub(1).xlogy(value))
      .sub(this.rate.mul(value))
      .sub(this.concentration.lgamma());
  }

  override cdf(...args: Call<typeof signatures.cdf>): Tensor {
    const [value] = signatures.cdf.bind(args);
    this.checkSample(value);
    return special.gammainc(this.concentration, this.rate.mul(value));
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.concentration
      .sub(this.rate.log())
      .add(this.concentration.lgamma())
      .add(ops.rsub(this.concentration, 1).mul(this.concentration.digamma()));
  }

  protected override get naturalParams(): readonly Tensor[] {
    return [this.concentration.sub(1), this.rate.neg()];
  }

  protected override logNormalizer(x: Tensor, y: Tensor): Tensor {
    return x.add(1).lgamma().add(x.add(1).mul(y.reciprocal().neg().log()));
  }
}
