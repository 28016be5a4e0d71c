// The binomial distribution.
import { as, boolean, type Call, float, opt, or, orNull, parameters, tensor } from '../arguments';
import { noGrad } from '../autograd';
import { NotImplementedError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import { defineParameter, givenParameter, oneOf } from './parameters';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Binomial',
  /** Number of trials. */
  { totalCount: opt(as<Value>(or(tensor, float)), 1) },
  /** Probabilities; give these or `logits`. */
  { probs: orNull(as<Value>(or(tensor, float))) },
  /** Log-odds or unnormalized log-probabilities; give these or `probs`. */
  { logits: orNull(as<Value>(or(tensor, float))) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

// max(x, 0), with the gradient 1/2 at 0.
const clampByZero = (x: Tensor): Tensor => x.clamp(0).add(x).sub(x.clamp(null, 0)).div(2);

/** Number of successes in totalCount trials, each with success probability probs. @see https://docs.pytorch.org/docs/stable/distributions.html#binomial */
export class Binomial extends Distribution {
  static override readonly argConstraints = {
    totalCount: constraints.nonnegativeInteger,
    probs: constraints.unitInterval,
    logits: constraints.real,
  };
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

  override get support(): constraints.Constraint {
    return constraints.integerInterval(0, this.totalCount);
  }

  override get hasEnumerateSupport(): boolean {
    return true;
  }

  /** The shape of probs and logits. */
  get paramShape(): readonly number[] {
    return givenParameter(this).shape;
  }

  override get mean(): Tensor {
    return this.totalCount.mul(this.probs);
  }

  override get mode(): Tensor {
    return this.totalCount.add(1).mul(this.probs).floor().clamp(null, this.totalCount);
  }

  override get variance(): Tensor {
    return this.totalCount.mul(this.probs).mul(ops.rsub(this.probs, 1));
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    const shape = this.extendedShape(sampleShape);
    return noGrad(() => ops.binomial(this.totalCount.expand(shape), this.probs.expand(shape)));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const { totalCount, logits } = this;
    // k log p + (n - k) log(1 - p) = k logit - n max(logit, 0) - n log(1 + exp(-|logit|)).
    const normalizer = totalCount
      .mul(clampByZero(logits))
      .add(totalCount.mul(logits.abs().neg().exp().log1p()))
      .sub(totalCount.add(1).lgamma());
    return value.mul(logits).sub(value.add(1).lgamma()).sub(totalCount.sub(value).add(1).lgamma()).sub(normalizer);
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    const log = this.logProb(this.enumerated('entropy'));
    return log.exp().mul(log).sum(0).neg();
  }

  override enumerateSupport(...args: Call<typeof signatures.enumerateSupport>): Tensor {
    const [expand] = signatures.enumerateSupport.bind(args);
    const values = this.enumerated('enumerate_support');
    return expand ? values.expand([-1, ...this.batchShape]) : values;
  }

  private enumerated(what: string): Tensor {
    const count = this.totalCount.max().item() as number;
    if (this.totalCount.min().item() !== count) {
      throw new NotImplementedError(`Inhomogeneous total count not supported by \`${what}\`.`);
    }
    const { dtype, device } = this.totalCount;
    return ops.arange(1 + count, { dtype, device }).view([-1, ...this.batchShape.map(() => 1)]);
  }
}
