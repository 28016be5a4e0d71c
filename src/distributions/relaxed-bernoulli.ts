// The continuous relaxation of the Bernoulli distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import { defineParameter, givenParameter, oneOf } from './parameters';
import * as signatures from './signatures';
import { TransformedDistribution } from './transformed-distribution';
import { SigmoidTransform } from './transforms';
import { broadcastAll, clampProbs, type Value } from './utils';

const logitSignature = parameters(
  'LogitRelaxedBernoulli',
  /** Relaxation temperature. */
  { temperature: as<Value>(or(tensor, float)) },
  /** Probabilities; give these or `logits`. */
  { probs: orNull(as<Value>(or(tensor, float))) },
  /** Log-odds or unnormalized log-probabilities; give these or `probs`. */
  { logits: orNull(as<Value>(or(tensor, float))) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** The log-odds of {@link RelaxedBernoulli}. @see https://docs.pytorch.org/docs/stable/distributions.html#logitrelaxedbernoulli */
export class LogitRelaxedBernoulli extends Distribution {
  static override readonly argConstraints = { probs: constraints.unitInterval, logits: constraints.real };
  static override readonly support: constraints.Constraint = constraints.real;
  readonly temperature: Tensor;
  declare readonly probs: Tensor;
  declare readonly logits: Tensor;

  constructor(...args: Call<typeof logitSignature>) {
    const [temperature, probs, logits, validateArgs] = logitSignature.bind(args);
    const given = oneOf(probs, logits);
    const [param] = broadcastAll(given.value);
    super(param.shape, [], validateArgs);
    [this.temperature] = broadcastAll(temperature);
    defineParameter(this, given.name, param, true);
    this.checkArguments();
  }

  /** The shape of probs and logits. */
  get paramShape(): readonly number[] {
    return givenParameter(this).shape;
  }

  protected override get unbatched(): readonly string[] {
    return ['temperature'];
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    const shape = this.extendedShape(sampleShape);
    const probs = clampProbs(this.probs.expand(shape));
    const { dtype, device } = probs;
    const uniforms = clampProbs(ops.rand(shape, { dtype, device }));
    const logits = uniforms.log().sub(uniforms.neg().log1p()).add(probs.log()).sub(probs.neg().log1p());
    return logits.div(this.temperature);
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const [logits, given] = broadcastAll(this.logits, value);
    const difference = logits.sub(given.mul(this.temperature));
    return this.temperature.log().add(difference).sub(difference.exp().log1p().mul(2));
  }
}

const relaxedBernoulliSignature = parameters(
  'RelaxedBernoulli',
  /** Relaxation temperature. */
  { temperature: as<Value>(or(tensor, float)) },
  /** Probabilities; give these or `logits`. */
  { probs: orNull(as<Value>(or(tensor, float))) },
  /** Log-odds or unnormalized log-probabilities; give these or `probs`. */
  { logits: orNull(as<Value>(or(tensor, float))) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/**
 * Numbers in (0, 1) that approach 0 or 1 as the temperature falls, with reparameterized gradients.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#relaxedbernoulli
 */
export class RelaxedBernoulli extends TransformedDistribution<LogitRelaxedBernoulli> {
  static override readonly argConstraints = { probs: constraints.unitInterval, logits: constraints.real };
  static override readonly support: constraints.Constraint = constraints.unitInterval;

  constructor(...args: Call<typeof relaxedBernoulliSignature>) {
    const [temperature, probs, logits, validateArgs] = relaxedBernoulliSignature.bind(args);
    super(new LogitRelaxedBernoulli(temperature, probs, logits), new SigmoidTransform(), validateArgs);
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return true;
  }

  get temperature(): Tensor {
    return this.baseDist.temperature;
  }

  get probs(): Tensor {
    return this.baseDist.probs;
  }

  get logits(): Tensor {
    return this.baseDist.logits;
  }
}
