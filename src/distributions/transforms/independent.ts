// A transform whose last batch dimensions become event dimensions.
import { type Call, int, opt, parameters } from '../../arguments';
import { ValueError } from '../../core/errors';
import type { Tensor } from '../../tensor';
import * as constraints from '../constraints';
import { sumRightmost } from '../parameters';
import * as signatures from './signatures';
import { checkCacheSize, type Sign, Transform, transform } from './transform';

const signature = parameters(
  'IndependentTransform',
  { baseTransform: transform },
  /** Number of batch dimensions that become event dimensions. */
  { reinterpretedBatchNdims: int },
  /** 1: cache the last pair of values x and y; 0: no cache. */
  { cacheSize: opt(int, 0) },
);

/**
 * Transforms values as the base transform, and sums the log-determinants over the last dimensions.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.IndependentTransform
 */
export class IndependentTransform extends Transform {
  readonly baseTransform: Transform;
  readonly reinterpretedBatchNdims: number;

  constructor(...args: Call<typeof signature>) {
    const [baseTransform, count, cacheSize] = signature.bind(args);
    super(cacheSize);
    this.baseTransform = baseTransform.withCache(cacheSize);
    this.reinterpretedBatchNdims = count;
  }

  override withCache(...args: Call<typeof signatures.withCache>): Transform {
    const cacheSize = checkCacheSize(...signatures.withCache.bind(args));
    if (this.cacheSize === cacheSize) return this;
    return new IndependentTransform(this.baseTransform, this.reinterpretedBatchNdims, cacheSize);
  }

  get domain(): constraints.Constraint {
    return constraints.independent(this.baseTransform.domain, this.reinterpretedBatchNdims);
  }

  get codomain(): constraints.Constraint {
    return constraints.independent(this.baseTransform.codomain, this.reinterpretedBatchNdims);
  }

  override get bijective(): boolean {
    return this.baseTransform.bijective;
  }

  override get sign(): Sign {
    return this.baseTransform.sign;
  }

  protected override call(x: Tensor): Tensor {
    if (x.ndim < this.domain.eventDim) throw new ValueError('Too few dimensions on input');
    return this.baseTransform(x);
  }

  protected override inverse(y: Tensor): Tensor {
    if (y.ndim < this.codomain.eventDim) throw new ValueError('Too few dimensions on input');
    return this.baseTransform.inv(y);
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x, y] = signatures.logAbsDetJacobian.bind(args);
    return sumRightmost(this.baseTransform.logAbsDetJacobian(x, y), this.reinterpretedBatchNdims);
  }

  override forwardShape(...args: Call<typeof signatures.forwardShape>): readonly number[] {
    const [shape] = signatures.forwardShape.bind(args);
    return this.baseTransform.forwardShape(shape);
  }

  override inverseShape(...args: Call<typeof signatures.inverseShape>): readonly number[] {
    const [shape] = signatures.inverseShape.bind(args);
    return this.baseTransform.inverseShape(shape);
  }

  override toString(): string {
    return `${this.constructor.name}(${this.baseTransform}, ${this.reinterpretedBatchNdims})`;
  }
}
