// The continuous Bernoulli distribution.
import { as, boolean, type Call, float, list, opt, or, orNull, parameters, tensor } from '../arguments';
import { noGrad } from '../autograd';
import { ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { ExponentialFamily } from './exponential-family';
import { crossEntropy, defineParameter, givenParameter, lazy, oneOf } from './parameters';
import * as signatures from './signatures';
import { broadcastAll, clampProbs, logitsToProbs, type Value } from './utils';

const signature = parameters(
  'ContinuousBernoulli',
  /** Probabilities; give these or `logits`. */
  { probs: orNull(as<Value>(or(tensor, float))) },
  /** Log-odds or unnormalized log-probabilities; give these or `probs`. */
  { logits: orNull(as<Value>(or(tensor, float))) },
  { lims: opt(as<readonly [number, number]>(list(float)), [0.499, 0.501]) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/**
 * ∝ probs^x (1 - probs)^(1 - x) on [0, 1]. Between `lims` the exact formulas divide by about 0, so uses Taylor series.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#continuousbernoulli
 */
export class ContinuousBernoulli extends ExponentialFamily {
  static override readonly argConstraints = { probs: constraints.unitInterval, logits: constraints.real };
  static override readonly support: constraints.Constraint = constraints.unitInterval;
  declare readonly probs: Tensor;
  declare readonly logits: Tensor;
  private readonly lims: readonly [number, number];

  constructor(...args: Call<typeof signature>) {
    const [probs, logits, lims, validateArgs] = signature.bind(args);
    const given = oneOf(probs, logits);
    const [param] = broadcastAll(given.value);
    const isProbs = given.name === 'probs';
    // Check before clamping, which makes all values valid.
    if (isProbs && typeof validateArgs === 'boolean' && !constraints.unitInterval.check(param).all().item()) {
      throw new ValueError('The parameter probs has invalid values');
    }
    super(param.shape, [], validateArgs);
    this.lims = lims;
    defineParameter(this, given.name, isProbs ? clampProbs(param) : param, true);
    if (!isProbs) lazy<ContinuousBernoulli>(this, 'probs', (self) => clampProbs(logitsToProbs(self.logits, true)));
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return true;
  }

  /** The shape of probs and logits. */
  get paramShape(): readonly number[] {
    return givenParameter(this).shape;
  }

  // Whether the exact formulas are numerically stable.
  private get isStable(): Tensor {
    return this.probs.le(this.lims[0]).logicalOr(this.probs.gt(this.lims[1]));
  }

  // probs, replaced by a stable value where the exact formulas are unstable, so that gradients are not NaN.
  private get cut(): Tensor {
    return ops.where(this.isStable, this.probs, this.lims[0]);
  }

  /** The log of the normalizing constant. @internal */
  _logNorm(): Tensor {
    const { cut } = this;
    const below = ops.where(cut.le(0.5), cut, 0);
    const above = ops.where(cut.ge(0.5), cut, 1);
    const exact = cut
      .neg()
      .log1p()
      .sub(cut.log())
      .abs()
      .log()
      .sub(ops.where(cut.le(0.5), below.mul(-2).log1p(), above.mul(2).sub(1).log()));
    const x = this.probs.sub(0.5).pow(2);
    const taylor = x
      .mul(104 / 45)
      .add(4 / 3)
      .mul(x)
      .add(Math.LN2);
    return ops.where(this.isStable, exact, taylor);
  }

  override get mean(): Tensor {
    const { cut } = this;
    const exact = cut.div(cut.mul(2).sub(1)).add(cut.neg().log1p().sub(cut.log()).reciprocal());
    const x = this.probs.sub(0.5);
    const taylor = x
      .pow(2)
      .mul(16 / 45)
      .add(1 / 3)
      .mul(x)
      .add(0.5);
    return ops.where(this.isStable, exact, taylor);
  }

  override get variance(): Tensor {
    const { cut } = this;
    const exact = cut
      .mul(cut.sub(1))
      .div(ops.rsub(cut.mul(2), 1).pow(2))
      .add(cut.neg().log1p().sub(cut.log()).pow(2).reciprocal());
    const x = this.probs.sub(0.5).pow(2);
    const taylor = ops.rsub(ops.rsub(x.mul(128 / 945), 1 / 15).mul(x), 1 / 12);
    return ops.where(this.isStable, exact, taylor);
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    return noGrad(() => this.rsample(sampleShape));
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    const { dtype, device } = this.probs;
    return this.icdf(ops.rand(this.extendedShape(sampleShape), { dtype, device }));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    return crossEntropy(...broadcastAll(this.logits, value))
      .neg()
      .add(this._logNorm());
  }

  override cdf(...args: Call<typeof signatures.cdf>): Tensor {
    const [value] = signatures.cdf.bind(args);
    this.checkSample(value);
    const { cut } = this;
    const exact = cut
      .pow(value)
      .mul(ops.rsub(cut, 1).pow(ops.rsub(value, 1)))
      .add(cut)
      .sub(1)
      .div(cut.mul(2).sub(1));
    const inside = ops.where(this.isStable, exact, value);
    return inside.maskedFill(value.le(0), 0).maskedFill(value.ge(1), 1);
  }

  override icdf(...args: Call<typeof signatures.icdf>): Tensor {
    const [value] = signatures.icdf.bind(args);
    const { cut } = this;
    const failure = cut.neg().log1p();
    const exact = value.mul(cut.mul(2).sub(1)).add(cut.neg()).log1p().sub(failure).div(cut.log().sub(failure));
    return ops.where(this.isStable, exact, value);
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    const failure = this.probs.neg().log1p();
    return this.mean.mul(failure.sub(this.probs.log())).sub(this._logNorm()).sub(failure);
  }

  protected override get naturalParams(): readonly Tensor[] {
    return [this.logits];
  }

  protected override logNormalizer(x: Tensor): Tensor {
    const [low, high] = [this.lims[0] - 0.5, this.lims[1] - 0.5];
    const isStable = x.le(low).logicalOr(x.gt(high));
    const cut = ops.where(isStable, x, low);
    const taylor = x.mul(0.5).add(x.pow(2).div(24)).sub(x.pow(4).div(2880));
    return ops.where(isStable, cut.expm1().abs().log().sub(cut.abs().log()), taylor);
  }
}
