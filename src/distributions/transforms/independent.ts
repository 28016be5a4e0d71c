// A transform whose last batch dimensions belong to the event.
import { type Arguments, bind, Signature } from '../../arguments';
import { ValueError } from '../../core/errors';
import type { Tensor } from '../../tensor';
import * as constraints from '../constraints';
import { sumRightmost } from '../parameters';
import { type CacheSize, cacheSizeOf, type Sign, Transform } from './transform';

const signature = new Signature('IndependentTransform(Transform baseTransform, int reinterpretedBatchNdims, int cacheSize = 0)');
type Args = [baseTransform: Transform, reinterpretedBatchNdims: number, cacheSize?: number];

/**
 * The same values as the base's; the log-determinants are summed over the last dimensions.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.IndependentTransform
 */
export class IndependentTransform extends Transform {
  readonly baseTransform: Transform;
  readonly reinterpretedBatchNdims: number;

  constructor(...args: Arguments<typeof signature.text, Args>) {
    const [baseTransform, count, cacheSize = 0] = bind<Args>(signature, args);
    super(cacheSize);
    this.baseTransform = baseTransform.withCache(cacheSize);
    this.reinterpretedBatchNdims = count;
  }

  override withCache(given: CacheSize = 1): Transform {
    const cacheSize = cacheSizeOf(given);
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

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    return sumRightmost(this.baseTransform.logAbsDetJacobian(x, y), this.reinterpretedBatchNdims);
  }

  override forwardShape(shape: readonly number[]): readonly number[] {
    return this.baseTransform.forwardShape(shape);
  }

  override inverseShape(shape: readonly number[]): readonly number[] {
    return this.baseTransform.inverseShape(shape);
  }

  override toString(): string {
    return `${this.constructor.name}(${this.baseTransform}, ${this.reinterpretedBatchNdims})`;
  }
}
