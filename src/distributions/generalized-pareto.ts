// The generalized Pareto distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'GeneralizedPareto',
  /** Location. */
  { loc: as<Value>(or(tensor, float)) },
  /** Scale. */
  { scale: as<Value>(or(tensor, float)) },
  /** Concentration. */
  { concentration: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/**
 * (1 + concentration (x - loc) / scale)^(-1 / concentration - 1) / scale; the exponential distribution if concentration is 0.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#generalizedpareto
 */
export class GeneralizedPareto extends Distribution {
  static override readonly argConstraints = {
    loc: constraints.real,
    scale: constraints.positive,
    concentration: constraints.real,
  };
  readonly loc: Tensor;
  readonly scale: Tensor;
  readonly concentration: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [givenLoc, givenScale, givenConcentration, validateArgs] = signature.bind(args);
    const [loc, scale, concentration] = broadcastAll(givenLoc, givenScale, givenConcentration);
    super(loc.shape, [], validateArgs);
    this.loc = loc;
    this.scale = scale;
    this.concentration = concentration;
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return true;
  }

  override get support(): constraints.Constraint {
    const { loc, scale, concentration } = this;
    const upper = ops.where(concentration.lt(0), loc.sub(scale.div(concentration)), Number.POSITIVE_INFINITY);
    return constraints.interval(loc, upper);
  }

  override get mean(): Tensor {
    const exists = this.concentration.lt(1);
    const safe = ops.where(exists, this.concentration, 0.5);
    return ops.where(exists, this.loc.add(this.scale.div(ops.rsub(safe, 1))), Number.NaN);
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    const exists = this.concentration.lt(0.5);
    const safe = ops.where(exists, this.concentration, 0.25);
    const variance = this.scale.pow(2).div(
      ops
        .rsub(safe, 1)
        .pow(2)
        .mul(ops.rsub(safe.mul(2), 1)),
    );
    return ops.where(exists, variance, Number.NaN);
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    const { dtype, device } = this.loc;
    return this.icdf(ops.rand(this.extendedShape(sampleShape), { dtype, device }));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const z = this.standardized(value);
    const { isZero, safe } = this;
    const power = safe.reciprocal().add(ops.onesLike(z));
    const log = ops.where(power.eq(0), power, power.mul(safe.mul(z).log1p()));
    return this.scale
      .log()
      .neg()
      .sub(ops.where(isZero, z, log));
  }

  /** log P(X > value). */
  logSurvivalFunction(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args, 'logSurvivalFunction');
    this.checkSample(value);
    const z = this.standardized(value);
    const { isZero, safe } = this;
    return ops.where(isZero, z.neg(), safe.mul(z).log1p().neg().div(safe));
  }

  /** log P(X ≤ value). */
  logCdf(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args, 'logCdf');
    return this.logSurvivalFunction(value).exp().neg().log1p();
  }

  override cdf(...args: Call<typeof signatures.cdf>): Tensor {
    const [value] = signatures.cdf.bind(args);
    return this.logCdf(value).exp();
  }

  override icdf(...args: Call<typeof signatures.icdf>): Tensor {
    const [value] = signatures.icdf.bind(args);
    const { loc, scale, isZero, safe } = this;
    const log = value.neg().log1p();
    const power = scale.div(safe).mul(safe.neg().mul(log).expm1()).add(loc);
    return ops.where(isZero, loc.sub(scale.mul(log)), power);
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.scale.log().add(this.concentration).add(1).expand(this.batchShape);
  }

  private get isZero(): Tensor {
    return this.concentration.isclose(ops.zerosLike(this.concentration));
  }

  // The concentration, with 0 replaced by 1.
  private get safe(): Tensor {
    return ops.where(this.isZero, 1, this.concentration);
  }

  private standardized(value: Tensor): Tensor {
    return value.sub(this.loc).div(this.scale);
  }
}
