// The continuous relaxation of the categorical distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import { Categorical } from './categorical';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import * as signatures from './signatures';
import { TransformedDistribution } from './transformed-distribution';
import { ExpTransform } from './transforms';
import { broadcastAll, clampProbs, type Value } from './utils';

const expSignature = parameters(
  'ExpRelaxedCategorical',
  /** Relaxation temperature. */
  { temperature: as<Value>(or(tensor, float)) },
  /** Probabilities; give these or `logits`. */
  { probs: orNull(tensor) },
  /** Log-odds or unnormalized log-probabilities; give these or `probs`. */
  { logits: orNull(tensor) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** The logs of {@link RelaxedOneHotCategorical}. @see https://docs.pytorch.org/docs/stable/distributions.html#relaxedonehotcategorical */
export class ExpRelaxedCategorical extends Distribution {
  static override readonly argConstraints = { probs: constraints.simplex, logits: constraints.realVector };
  // Larger than the set of values, logs of simplex points, which has one dimension less; as in PyTorch.
  static override readonly support: constraints.Constraint = constraints.realVector;
  readonly temperature: Tensor;
  private readonly categorical: Categorical;

  constructor(...args: Call<typeof expSignature>) {
    const [temperature, probs, logits, validateArgs] = expSignature.bind(args);
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

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    const { dtype, device } = this.logits;
    const uniforms = clampProbs(ops.rand(this.extendedShape(sampleShape), { dtype, device }));
    const gumbels = uniforms.log().neg().log().neg();
    const scores = this.logits.add(gumbels).div(this.temperature);
    return scores.sub(scores.logsumexp(-1, true));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
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

const relaxedOneHotCategoricalSignature = parameters(
  'RelaxedOneHotCategorical',
  /** Relaxation temperature. */
  { temperature: as<Value>(or(tensor, float)) },
  /** Probabilities; give these or `logits`. */
  { probs: orNull(tensor) },
  /** Log-odds or unnormalized log-probabilities; give these or `probs`. */
  { logits: orNull(tensor) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/**
 * Points of the simplex that approach its corners as the temperature falls, with reparameterized gradients.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#relaxedonehotcategorical
 */
export class RelaxedOneHotCategorical extends TransformedDistribution<ExpRelaxedCategorical> {
  static override readonly argConstraints = { probs: constraints.simplex, logits: constraints.realVector };
  static override readonly support: constraints.Constraint = constraints.simplex;

  constructor(...args: Call<typeof relaxedOneHotCategoricalSignature>) {
    const [temperature, probs, logits, validateArgs] = relaxedOneHotCategoricalSignature.bind(args);
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
