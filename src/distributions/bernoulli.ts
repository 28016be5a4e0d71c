// The Bernoulli distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noGrad } from '../autograd';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { enumerated } from './distribution';
import { ExponentialFamily } from './exponential-family';
import { crossEntropy, defineParameter, givenParameter, oneOf } from './parameters';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Bernoulli',
  /** Probabilities; give these or `logits`. */
  { probs: orNull(as<Value>(or(tensor, float))) },
  /** Log-odds or unnormalized log-probabilities; give these or `probs`. */
  { logits: orNull(as<Value>(or(tensor, float))) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** 1 with probability probs, else 0. @see https://docs.pytorch.org/docs/stable/distributions.html#bernoulli */
export class Bernoulli extends ExponentialFamily {
  static override readonly argConstraints = { probs: constraints.unitInterval, logits: constraints.real };
  static override readonly support: constraints.Constraint = constraints.boolean;
  declare readonly probs: Tensor;
  declare readonly logits: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [probs, logits, validateArgs] = signature.bind(args);
    const given = oneOf(probs, logits);
    const [param] = broadcastAll(given.value);
    super(param.shape, [], validateArgs);
    defineParameter(this, given.name, param, true);
    this.checkArguments();
  }

  override get hasEnumerateSupport(): boolean {
    return true;
  }

  /** The shape of probs and logits. */
  get paramShape(): readonly number[] {
    return givenParameter(this).shape;
  }

  override get mean(): Tensor {
    return this.probs;
  }

  override get mode(): Tensor {
    return this.probs.ge(0.5).to(this.probs).maskedFill(this.probs.eq(0.5), Number.NaN);
  }

  override get variance(): Tensor {
    return this.probs.mul(ops.rsub(this.probs, 1));
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    return noGrad(() => ops.bernoulli(this.probs.expand(this.extendedShape(sampleShape))));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    return crossEntropy(...broadcastAll(this.logits, value)).neg();
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return crossEntropy(this.logits, this.probs);
  }

  override enumerateSupport(...args: Call<typeof signatures.enumerateSupport>): Tensor {
    const [expand] = signatures.enumerateSupport.bind(args);
    return enumerated(2, this.batchShape, this.probs.detach(), expand);
  }

  protected override get naturalParams(): readonly Tensor[] {
    return [this.probs.logit()];
  }

  protected override logNormalizer(x: Tensor): Tensor {
    return x.exp().log1p();
  }
}
