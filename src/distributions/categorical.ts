// The categorical distribution.
import { boolean, type Call, orNull, parameters, tensor } from '../arguments';
import { ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import { broadcastTensors } from '../functional';
import * as ops from '../ops';
import { finfo } from '../ops/type-info';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution, enumerated } from './distribution';
import { defineParameter, givenParameter, oneOf } from './parameters';
import * as signatures from './signatures';

const signature = parameters(
  'Categorical',
  /** Probabilities; give these or `logits`. */
  { probs: orNull(tensor) },
  /** Log-odds or unnormalized log-probabilities; give these or `probs`. */
  { logits: orNull(tensor) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/**
 * An index 0 ... k - 1. Its probabilities are the last dimension of probs, normalized to sum to 1.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#categorical
 */
export class Categorical extends Distribution {
  static override readonly argConstraints = { probs: constraints.simplex, logits: constraints.realVector };
  declare readonly probs: Tensor;
  declare readonly logits: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [probs, logits, validateArgs] = signature.bind(args);
    const { name, value } = oneOf(probs, logits);
    if (value.ndim < 1) throw new ValueError(`\`${name}\` parameter must be at least one-dimensional.`);
    const param = name === 'probs' ? value.div(value.sum(-1, true)) : value.sub(value.logsumexp(-1, true));
    super(param.shape.slice(0, -1), [], validateArgs);
    defineParameter(this, name, param, false);
    this.checkArguments();
  }

  override get support(): constraints.Constraint {
    return constraints.integerInterval(0, this.numEvents - 1);
  }

  override get hasEnumerateSupport(): boolean {
    return true;
  }

  private get numEvents(): number {
    return givenParameter(this).size(-1);
  }

  /** The shape of probs and logits. */
  get paramShape(): readonly number[] {
    return givenParameter(this).shape;
  }

  override get mean(): Tensor {
    return this.probs.detach().newFull(this.extendedShape(), Number.NaN);
  }

  override get mode(): Tensor {
    return this.probs.argmax(-1);
  }

  override get variance(): Tensor {
    return this.mean;
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    const count = sampleShape.reduce((product, size) => product * size, 1);
    const draws = ops.multinomial(this.probs.reshape(-1, this.numEvents), count, true);
    return draws.T.reshape(this.extendedShape(sampleShape));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const [index, logits] = broadcastTensors(value.long().unsqueeze(-1), this.logits) as [Tensor, Tensor];
    return logits.gather(-1, index.narrow(-1, 0, 1)).squeeze(-1);
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.logits.clamp(finfo(this.logits.dtype).min).mul(this.probs).sum(-1).neg();
  }

  override enumerateSupport(...args: Call<typeof signatures.enumerateSupport>): Tensor {
    const [expand] = signatures.enumerateSupport.bind(args);
    return enumerated(this.numEvents, this.batchShape, this.probs.detach().long(), expand);
  }
}
