// The geometric distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noGrad } from '../autograd';
import { ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import { pythonRepr } from '../core/python-repr';
import * as ops from '../ops';
import { finfo } from '../ops/type-info';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import { crossEntropy, defineParameter, oneOf } from './parameters';
import * as signatures from './signatures';
import { formatted } from './text';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Geometric',
  /** Probabilities; give these or `logits`. */
  { probs: orNull(as<Value>(or(tensor, float))) },
  /** Log-odds or unnormalized log-probabilities; give these or `probs`. */
  { logits: orNull(as<Value>(or(tensor, float))) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** (1 - probs)^k probs, k = 0, 1, ... failures before a success. @see https://docs.pytorch.org/docs/stable/distributions.html#geometric */
export class Geometric extends Distribution {
  static override readonly argConstraints = { probs: constraints.unitInterval, logits: constraints.real };
  static override readonly support: constraints.Constraint = constraints.nonnegativeInteger;
  declare readonly probs: Tensor;
  declare readonly logits: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [probs, logits, validateArgs] = signature.bind(args);
    const given = oneOf(probs, logits);
    const [param] = broadcastAll(given.value);
    super(param.shape, [], validateArgs);
    defineParameter(this, given.name, param, true);
    this.checkArguments();
    if (!this.validateArgs || given.name === 'logits') return;
    const isPositive = param.gt(0);
    if (isPositive.all().item()) return;
    throw new ValueError(
      `Expected parameter probs (${param.constructor.name} of shape ${pythonRepr([...param.shape])}) of distribution ${this} ` +
        `to be positive but found invalid values:\n${formatted(param.detach().maskedSelect(isPositive.logicalNot()))}`,
    );
  }

  override get mean(): Tensor {
    return this.probs.reciprocal().sub(1);
  }

  override get mode(): Tensor {
    return ops.zerosLike(this.probs);
  }

  override get variance(): Tensor {
    return this.probs.reciprocal().sub(1).div(this.probs);
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    return noGrad(() => {
      const u = this.probs.newEmpty(this.extendedShape(sampleShape)).uniform_(finfo(this.probs.dtype).tiny, 1);
      return u.log().div(this.probs.neg().log1p()).floor();
    });
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const [k, probs] = broadcastAll(value, this.probs);
    // If probs is 1, define 0 · log(0) as 0.
    const failure = probs.maskedFill(probs.eq(1).logicalAnd(k.eq(0)), 0);
    return k.mul(failure.neg().log1p()).add(this.probs.log());
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return crossEntropy(this.logits, this.probs).div(this.probs);
  }
}
