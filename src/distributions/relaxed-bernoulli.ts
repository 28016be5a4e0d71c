// The Bernoulli distribution made continuous.
import { type Arguments, bind, Signature } from '../arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution, type SampleShape } from './distribution';
import { defineParameter, givenParameter, oneOf } from './parameters';
import { TransformedDistribution } from './transformed-distribution';
import { SigmoidTransform } from './transforms';
import { broadcastAll, clampProbs, type Value } from './utils';

type Args = [temperature: Value, probs?: Value | null, logits?: Value | null, validateArgs?: boolean | null];

const logitSignature = new Signature(
  'LogitRelaxedBernoulli(Tensor|float temperature, Tensor|float|null probs = null, Tensor|float|null logits = null, boolean|null validateArgs = null)',
);

/** The log-odds of {@link RelaxedBernoulli}. @see https://docs.pytorch.org/docs/stable/distributions.html#logitrelaxedbernoulli */
export class LogitRelaxedBernoulli extends Distribution {
  static override readonly argConstraints = { probs: constraints.unitInterval, logits: constraints.real };
  static override readonly support: constraints.Constraint = constraints.real;
  readonly temperature: Tensor;
  declare readonly probs: Tensor;
  declare readonly logits: Tensor;

  constructor(...args: Arguments<typeof logitSignature.text, Args>) {
    const [temperature, probs, logits, validateArgs] = bind<Args>(logitSignature, args);
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

  override rsample(sampleShape: SampleShape = []): Tensor {
    const shape = this.extendedShape(sampleShape);
    const probs = clampProbs(this.probs.expand(shape));
    const { dtype, device } = probs;
    const uniforms = clampProbs(ops.rand(shape, { dtype, device }));
    const logits = uniforms.log().sub(uniforms.neg().log1p()).add(probs.log()).sub(probs.neg().log1p());
    return logits.div(this.temperature);
  }

  override logProb(value: Tensor): Tensor {
    this.checkSample(value);
    const [logits, given] = broadcastAll(this.logits, value);
    const difference = logits.sub(given.mul(this.temperature));
    return this.temperature.log().add(difference).sub(difference.exp().log1p().mul(2));
  }
}

const signature = new Signature(
  'RelaxedBernoulli(Tensor|float temperature, Tensor|float|null probs = null, Tensor|float|null logits = null, boolean|null validateArgs = null)',
);

/**
 * Numbers in (0, 1) that near 0 or 1 as the temperature falls, with gradients.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#relaxedbernoulli
 */
export class RelaxedBernoulli extends TransformedDistribution<LogitRelaxedBernoulli> {
  static override readonly argConstraints = { probs: constraints.unitInterval, logits: constraints.real };
  static override readonly support: constraints.Constraint = constraints.unitInterval;

  constructor(...args: Arguments<typeof signature.text, Args>) {
    const [temperature, probs, logits, validateArgs = null] = bind<Args>(signature, args);
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
