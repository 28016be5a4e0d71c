// The negative binomial distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noGrad } from '../autograd';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import { Gamma } from './gamma';
import { defineParameter, givenParameter, oneOf } from './parameters';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const { logSigmoid } = ops.nn;

const signature = parameters(
  'NegativeBinomial',
  /** Number of failures after which to stop. */
  { totalCount: as<Value>(or(tensor, float)) },
  /** Probabilities; give these or `logits`. */
  { probs: orNull(as<Value>(or(tensor, float))) },
  /** Log-odds or unnormalized log-probabilities; give these or `probs`. */
  { logits: orNull(as<Value>(or(tensor, float))) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/**
 * Number of successes, each with probability probs, before totalCount failures.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#negativebinomial
 */
export class NegativeBinomial extends Distribution {
  static override readonly argConstraints = {
    totalCount: constraints.greaterThanEq(0n),
    probs: constraints.halfOpenInterval(0, 1),
    logits: constraints.real,
  };
  static override readonly support: constraints.Constraint = constraints.nonnegativeInteger;
  readonly totalCount: Tensor;
  declare readonly probs: Tensor;
  declare readonly logits: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [givenCount, probs, logits, validateArgs] = signature.bind(args);
    const given = oneOf(probs, logits);
    const [totalCount, param] = broadcastAll(givenCount, given.value);
    super(param.shape, [], validateArgs);
    this.totalCount = totalCount.typeAs(param);
    defineParameter(this, given.name, param, true);
    this.checkArguments();
  }

  /** The shape of probs and logits. */
  get paramShape(): readonly number[] {
    return givenParameter(this).shape;
  }

  override get mean(): Tensor {
    return this.totalCount.mul(this.logits.exp());
  }

  override get mode(): Tensor {
    return this.totalCount.sub(1).mul(this.logits.exp()).floor().clamp(0);
  }

  override get variance(): Tensor {
    return this.mean.div(this.logits.neg().sigmoid());
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    return noGrad(() => {
      // Not validated, because the concentration totalCount may be 0.
      const rates = new Gamma(this.totalCount, this.logits.neg().exp(), false);
      return ops.poisson(rates.sample(sampleShape));
    });
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const { totalCount, logits } = this;
    const log = totalCount.mul(logSigmoid(logits.neg())).add(value.mul(logSigmoid(logits)));
    const normalizer = totalCount.add(value).lgamma().neg().add(value.add(1).lgamma()).add(totalCount.lgamma());
    // If count and value are 0 the probability is 1, but log Γ(0) is infinite.
    return log.sub(normalizer.maskedFill(totalCount.add(value).eq(0), 0));
  }
}
