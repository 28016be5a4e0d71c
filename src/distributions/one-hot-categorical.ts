// The categorical distribution with one-hot vectors as values.
import { boolean, type Call, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import { Categorical } from './categorical';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import * as signatures from './signatures';

const signature = parameters(
  'OneHotCategorical',
  /** Probabilities; give these or `logits`. */
  { probs: orNull(tensor) },
  /** Log-odds or unnormalized log-probabilities; give these or `probs`. */
  { logits: orNull(tensor) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/**
 * One-hot vectors. Their probabilities are the last dimension of probs, normalized to sum to 1.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#onehotcategorical
 */
export class OneHotCategorical extends Distribution {
  static override readonly argConstraints = { probs: constraints.simplex, logits: constraints.realVector };
  static override readonly support: constraints.Constraint = constraints.oneHot;
  protected readonly categorical: Categorical;

  constructor(...args: Call<typeof signature>) {
    const [probs, logits, validateArgs] = signature.bind(args);
    const categorical = new Categorical(probs, logits);
    super(categorical.batchShape, categorical.paramShape.slice(-1), validateArgs);
    this.categorical = categorical;
    this.checkArguments();
  }

  override get hasEnumerateSupport(): boolean {
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

  override get mean(): Tensor {
    return this.probs;
  }

  override get mode(): Tensor {
    return this.oneHot(this.categorical.mode);
  }

  override get variance(): Tensor {
    return this.probs.mul(ops.rsub(this.probs, 1));
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    return this.oneHot(this.categorical.sample(sampleShape));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    return this.categorical.logProb(value.max(-1)[1]);
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.categorical.entropy();
  }

  override enumerateSupport(...args: Call<typeof signatures.enumerateSupport>): Tensor {
    const [expand] = signatures.enumerateSupport.bind(args);
    const n = this.eventShape[0] as number;
    const { dtype, device } = this.probs;
    const values = ops.eye(n, { dtype, device }).view([n, ...this.batchShape.map(() => 1), n]);
    return expand ? values.expand([n, ...this.batchShape, n]) : values;
  }

  private oneHot(index: Tensor): Tensor {
    return ops.nn.oneHot(index, this.eventShape[0] as number).to(this.probs);
  }
}

/**
 * {@link OneHotCategorical} with the straight-through gradient estimator: gradients of samples pass unchanged to probs.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#onehotcategoricalstraightthrough
 */
export class OneHotCategoricalStraightThrough extends OneHotCategorical {
  override get hasRsample(): boolean {
    return true;
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    return this.sample(sampleShape).add(this.probs.sub(this.probs.detach()));
  }
}
