// Transforms of tensors with a separate transform for each part along a dimension.
import { as, type Call, int, list, object, opt, orNull, parameters } from '../../arguments';
import { AssertionError } from '../../core/errors';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';
import * as constraints from '../constraints';
import { sumRightmost } from '../parameters';
import * as signatures from './signatures';
import { checkCacheSize, Transform } from './transform';

const checked = (tseq: readonly Transform[], cacheSize: number): Transform[] => {
  if (!tseq.every((one) => one instanceof Transform)) throw new AssertionError('All elements of tseq must be Transform instances');
  return cacheSize === 0 ? [...tseq] : tseq.map((one) => one.withCache(cacheSize));
};

// Checks the size along `dim`, with PyTorch's error texts; `of` and `name` name the tensor (x, y or value).
const checkParts = (value: Tensor, dim: number, count: number, expected: string, of: string, name: string): void => {
  if (dim < -value.ndim || dim >= value.ndim) {
    throw new AssertionError(`dim ${dim} out of range for ${of} with ${value.ndim} dimensions`);
  }
  const size = value.size(dim);
  if (size !== count) throw new AssertionError(`${name}.size(${dim}) = ${size} must equal ${expected} ${count}`);
};

const catSignature = parameters(
  'CatTransform',
  { tseq: as<readonly Transform[]>(list(object())) },
  /** Dimension along which the parts lie. */
  { dim: opt(int, 0) },
  { lengths: orNull(list(int)) },
  /** 1: cache the last pair of values x and y; 0: no cache. */
  { cacheSize: opt(int, 0) },
);

/**
 * Transforms for consecutive parts along a dimension, as in `cat`; `lengths` are their sizes (1 by default).
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.CatTransform
 */
export class CatTransform extends Transform {
  readonly transforms: readonly Transform[];
  readonly dim: number;
  readonly lengths: readonly number[];

  constructor(...args: Call<typeof catSignature>) {
    const [tseq, dim, lengths, cacheSize] = catSignature.bind(args);
    const transforms = checked(tseq, cacheSize);
    super(cacheSize);
    this.transforms = transforms;
    this.dim = dim;
    this.lengths = lengths ?? tseq.map(() => 1);
    if (this.lengths.length !== tseq.length) {
      throw new AssertionError(`lengths (${this.lengths.length}) must match transforms (${tseq.length})`);
    }
  }

  override get eventDim(): number {
    return Math.max(...this.transforms.map((one) => one.eventDim));
  }

  /** The size along the dimension. */
  override get length(): number {
    return this.lengths.reduce((sum, length) => sum + length, 0);
  }

  get domain(): constraints.Constraint {
    const regions = this.transforms.map((one) => one.domain);
    return constraints.cat(regions, this.dim, this.lengths);
  }

  get codomain(): constraints.Constraint {
    const regions = this.transforms.map((one) => one.codomain);
    return constraints.cat(regions, this.dim, this.lengths);
  }

  override get bijective(): boolean {
    return this.transforms.every((one) => one.bijective);
  }

  override withCache(...args: Call<typeof signatures.withCache>): Transform {
    const cacheSize = checkCacheSize(...signatures.withCache.bind(args));
    return this.cacheSize === cacheSize ? this : new CatTransform(this.transforms, this.dim, this.lengths, cacheSize);
  }

  protected override call(x: Tensor): Tensor {
    checkParts(x, this.dim, this.length, 'length', 'tensor', 'x');
    const slices = this.slicesOf(x);
    return ops.cat(
      this.transforms.map((one, i) => one(slices[i] as Tensor)),
      this.dim,
    );
  }

  protected override inverse(y: Tensor): Tensor {
    checkParts(y, this.dim, this.length, 'length', 'tensor', 'y');
    const slices = this.slicesOf(y);
    return ops.cat(
      this.transforms.map((one, i) => one.inv(slices[i] as Tensor)),
      this.dim,
    );
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x, y] = signatures.logAbsDetJacobian.bind(args);
    checkParts(x, this.dim, this.length, 'length', 'x', 'x');
    checkParts(y, this.dim, this.length, 'length', 'y', 'y');
    const [xs, ys] = [this.slicesOf(x), this.slicesOf(y)];
    const { eventDim } = this;
    const terms = this.transforms.map((one, i) =>
      sumRightmost(one.logAbsDetJacobian(xs[i] as Tensor, ys[i] as Tensor), eventDim - one.eventDim),
    );
    const dim = (this.dim >= 0 ? this.dim - x.ndim : this.dim) + eventDim;
    // A negative `dim` is a batch dimension. Otherwise the parts belong to one event: sum them.
    return dim < 0 ? ops.cat(terms, dim) : terms.reduce((sum, term) => sum.add(term));
  }

  private slicesOf(value: Tensor): Tensor[] {
    let start = 0;
    return this.lengths.map((length) => {
      start += length;
      return value.narrow(this.dim, start - length, length);
    });
  }
}

const stackSignature = parameters(
  'StackTransform',
  { tseq: as<readonly Transform[]>(list(object())) },
  /** Dimension along which the slices lie. */
  { dim: opt(int, 0) },
  /** 1: cache the last pair of values x and y; 0: no cache. */
  { cacheSize: opt(int, 0) },
);

/**
 * Transforms for the slices along a dimension, as in `stack`.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.StackTransform
 */
export class StackTransform extends Transform {
  readonly transforms: readonly Transform[];
  readonly dim: number;

  constructor(...args: Call<typeof stackSignature>) {
    const [tseq, dim, cacheSize] = stackSignature.bind(args);
    const transforms = checked(tseq, cacheSize);
    super(cacheSize);
    this.transforms = transforms;
    this.dim = dim;
  }

  get domain(): constraints.Constraint {
    const regions = this.transforms.map((one) => one.domain);
    return constraints.stack(regions, this.dim);
  }

  get codomain(): constraints.Constraint {
    const regions = this.transforms.map((one) => one.codomain);
    return constraints.stack(regions, this.dim);
  }

  override get bijective(): boolean {
    return this.transforms.every((one) => one.bijective);
  }

  override withCache(...args: Call<typeof signatures.withCache>): Transform {
    const cacheSize = checkCacheSize(...signatures.withCache.bind(args));
    return this.cacheSize === cacheSize ? this : new StackTransform(this.transforms, this.dim, cacheSize);
  }

  protected override call(x: Tensor): Tensor {
    checkParts(x, this.dim, this.transforms.length, 'len(transforms)', 'tensor', 'x');
    const slices = this.transforms.map((one, i) => one(x.select(this.dim, i)));
    return ops.stack(slices, this.dim);
  }

  protected override inverse(y: Tensor): Tensor {
    checkParts(y, this.dim, this.transforms.length, 'len(transforms)', 'tensor', 'y');
    const slices = this.transforms.map((one, i) => one.inv(y.select(this.dim, i)));
    return ops.stack(slices, this.dim);
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x, y] = signatures.logAbsDetJacobian.bind(args);
    checkParts(x, this.dim, this.transforms.length, 'len(transforms)', 'x', 'x');
    checkParts(y, this.dim, this.transforms.length, 'len(transforms)', 'y', 'y');
    const terms = this.transforms.map((one, i) => one.logAbsDetJacobian(x.select(this.dim, i), y.select(this.dim, i)));
    return ops.stack(terms, this.dim);
  }
}
