// The multinomial distribution.
import { as, boolean, type Call, int, opt, or, orNull, parameters, tensor } from '../arguments';
import { noGrad } from '../autograd';
import { NotImplementedError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import { Binomial } from './binomial';
import { Categorical } from './categorical';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import * as signatures from './signatures';
import { broadcastAll } from './utils';

const signature = parameters(
  'Multinomial',
  /** Number of trials. */
  { totalCount: opt(as<number>(or(int, tensor)), 1) },
  /** Probabilities; give these or `logits`. */
  { probs: orNull(tensor) },
  /** Log-odds or unnormalized log-probabilities; give these or `probs`. */
  { logits: orNull(tensor) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/**
 * Number of draws of each category in totalCount draws.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#multinomial
 */
export class Multinomial extends Distribution {
  static override readonly argConstraints = { probs: constraints.simplex, logits: constraints.realVector };
  readonly totalCount: number;
  private readonly categorical: Categorical;
  private readonly binomial: Binomial;

  constructor(...args: Call<typeof signature>) {
    const [totalCount, probs, logits, validateArgs] = signature.bind(args);
    if (typeof totalCount !== 'number') throw new NotImplementedError('inhomogeneous total_count is not supported');
    const categorical = new Categorical(probs, logits);
    super(categorical.batchShape, categorical.paramShape.slice(-1), validateArgs);
    this.totalCount = totalCount;
    this.categorical = categorical;
    this.binomial = new Binomial(totalCount, categorical.probs);
    this.checkArguments();
  }

  override get support(): constraints.Constraint {
    return constraints.multinomial(this.totalCount);
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
    return this.probs.mul(this.totalCount);
  }

  override get variance(): Tensor {
    return this.probs.mul(this.totalCount).mul(ops.rsub(this.probs, 1));
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    const draws = this.categorical.sample([this.totalCount, ...sampleShape]).movedim(0, -1);
    const counts = draws.newZeros(this.extendedShape(sampleShape)).scatterAdd(-1, draws, ops.onesLike(draws));
    return noGrad(() => counts.typeAs(this.probs));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const [logits, counts] = broadcastAll(this.logits, value);
    // A category with probability 0 and count 0: define 0 · -∞ as 0.
    const possible = logits.maskedFill(counts.eq(0).logicalAnd(logits.eq(Number.NEGATIVE_INFINITY)), 0);
    return counts.sum(-1).add(1).lgamma().sub(counts.add(1).lgamma().sum(-1)).add(possible.mul(counts).sum(-1));
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    const n = ops.fullLike(this.probs.detach().select(-1, 0), this.totalCount);
    const support = this.binomial.enumerateSupport(false).narrow(0, 1, this.totalCount);
    const probs = this.binomial.logProb(support).exp();
    return this.categorical
      .entropy()
      .mul(this.totalCount)
      .sub(n.add(1).lgamma())
      .add(probs.mul(support.add(1).lgamma()).sum([0, -1]));
  }
}
