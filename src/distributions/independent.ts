// Distributions with batch dimensions reinterpreted as event dimensions.
import { boolean, type Call, int, orNull, parameters } from '../arguments';
import { NotImplementedError, ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution, distribution } from './distribution';
import { sumRightmost } from './parameters';
import * as signatures from './signatures';

const signature = parameters(
  'Independent',
  /** Base distribution. */
  { baseDistribution: distribution },
  /** Number of batch dimensions that become event dimensions. */
  { reinterpretedBatchNdims: int },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/**
 * A distribution whose last batch dimensions become event dimensions: log-probabilities are summed over them.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#independent
 */
export class Independent<B extends Distribution = Distribution> extends Distribution {
  static override readonly argConstraints = {};
  readonly baseDist: B;
  readonly reinterpretedBatchNdims: number;

  constructor(...args: Call<typeof signature>) {
    const [base, count, validateArgs] = signature.bind(args);
    const rank = base.batchShape.length;
    if (count > rank) {
      throw new ValueError(`Expected reinterpreted_batch_ndims <= len(base_distribution.batch_shape), actual ${count} vs ${rank}`);
    }
    super(base.batchShape.slice(0, rank - count), [...base.batchShape.slice(rank - count), ...base.eventShape], validateArgs);
    this.baseDist = base as B;
    this.reinterpretedBatchNdims = count;
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return this.baseDist.hasRsample;
  }

  override get hasEnumerateSupport(): boolean {
    return this.reinterpretedBatchNdims === 0 && this.baseDist.hasEnumerateSupport;
  }

  override get support(): constraints.Constraint {
    const { support } = this.baseDist;
    return this.reinterpretedBatchNdims === 0 ? support : constraints.independent(support, this.reinterpretedBatchNdims);
  }

  override get mean(): Tensor {
    return this.baseDist.mean;
  }

  override get mode(): Tensor {
    return this.baseDist.mode;
  }

  override get variance(): Tensor {
    return this.baseDist.variance;
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    return this.baseDist.sample(sampleShape);
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    return this.baseDist.rsample(sampleShape);
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    return sumRightmost(this.baseDist.logProb(value), this.reinterpretedBatchNdims);
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return sumRightmost(this.baseDist.entropy(), this.reinterpretedBatchNdims);
  }

  override enumerateSupport(...args: Call<typeof signatures.enumerateSupport>): Tensor {
    const [expand] = signatures.enumerateSupport.bind(args);
    if (this.reinterpretedBatchNdims > 0) throw new NotImplementedError('Enumeration over cartesian product is not implemented');
    return this.baseDist.enumerateSupport(expand);
  }

  override toString(): string {
    return `${this.constructor.name}(${this.baseDist}, ${this.reinterpretedBatchNdims})`;
  }
}
