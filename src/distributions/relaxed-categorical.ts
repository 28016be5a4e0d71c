// The categorical distribution made continuous.
import { type Arguments, bind, Signature } from '../arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import { Categorical } from './categorical';
import * as constraints from './constraints';
import { Distribution, type SampleShape } from './distribution';
import { TransformedDistribution } from './transformed-distribution';
import { ExpTransform } from './transforms';
import { broadcastAll, clampProbs, type Value } from './utils';

type Args = [temperature: Value, probs?: Tensor | null, logits?: Tensor | null, validateArgs?: boolean | null];

const expSignature = new Signature(
  'ExpRelaxedCategorical(Tensor|float temperature, Tensor|null probs = null, Tensor|null logits = null, boolean|null validateArgs = null)',
);

/** The logs of {@link RelaxedOneHotCategorical}. @see https://docs.pytorch.org/docs/stable/distributions.html#relaxedonehotcategorical */
export class ExpRelaxedCategorical extends Distribution {
  static override readonly argConstraints = { probs: constraints.simplex, logits: constraints.realVector };
  // The values are a part of this, that of a dimension less.
  static override readonly support: constraints.Constraint = constraints.realVector;
  readonly temperature: Tensor;
  private readonly categorical: Categorical;

  constructor(...args: Arguments<typeof expSignature.text, Args>) {
    const [temperature, probs, logits, validateArgs] = bind<Args>(expSignature, args);
    const categorical = new Categorical(probs, logits);
    super(categorical.batchShape, categorical.paramShape.slice(-1), validateArgs);
    this.categorical = categorical;
    [this.temperature] = broadcastAll(temperature);
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return true;
  }

  /** The shape of probs and logits. */
  get paramShape(): readonly number[] {
    return this.categorical.paramShape;
  }

  get probs(): Tensor {
    return this.categorical.probs;
  }

  get logits(): Tensor {
    return this.categorical.logits;
  }

  protected override get unbatched(): readonly string[] {
    return ['temperature'];
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const { dtype, device } = this.logits;
    const uniforms = clampProbs(ops.rand(this.extendedShape(sampleShape), { dtype, device }));
    const gumbels = uniforms.log().neg().log().neg();
    const scores = this.logits.add(gumbels).div(this.temperature);
    return scores.sub(scores.logsumexp(-1, true));
  }

  override logProb(value: Tensor): Tensor {
    this.checkSample(value);
    const [logits, given] = broadcastAll(this.logits, value);
    const count = this.eventShape[0] as number;
    const scale = ops
      .fullLike(this.temperature, count)
      .lgamma()
      .sub(this.temperature.log().mul(1 - count));
    const score = logits.sub(given.mul(this.temperature));
    return score.sub(score.logsumexp(-1, true)).sum(-1).add(scale);
  }
}

const signature = new Signature(
  'RelaxedOneHotCategorical(Tensor|float temperature, Tensor|null probs = null, Tensor|null logits = null, boolean|null validateArgs = null)',
);

/**
 * Points of the simplex that near its corners as the temperature falls, with gradients.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#relaxedonehotcategorical
 */
export class RelaxedOneHotCategorical extends TransformedDistribution<ExpRelaxedCategorical> {
  static override readonly argConstraints = { probs: constraints.simplex, logits: constraints.realVector };
  static override readonly support: constraints.Constraint = constraints.simplex;

  constructor(...args: Arguments<typeof signature.text, Args>) {
    const [temperature, probs, logits, validateArgs = null] = bind<Args>(signature, args);
    super(new ExpRelaxedCategorical(temperature, probs, logits, validateArgs), new ExpTransform(), validateArgs);
    this.checkArguments();
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
