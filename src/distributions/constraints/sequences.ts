// Constraints of tensors with a separate constraint for each part along a dimension.
import { type Call, int, list, object, opt, orNull, parameters } from '../../arguments';
import { AssertionError } from '../../core/errors';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';
import { Constraint, checkSignature } from './constraint';

abstract class OfParts extends Constraint {
  readonly cseq: readonly Constraint[];
  readonly dim: number;

  protected constructor(cseq: readonly Constraint[], dim: number) {
    super();
    if (!cseq.every((one) => one instanceof Constraint)) throw new AssertionError('All elements of cseq must be Constraint instances');
    this.cseq = [...cseq];
    this.dim = dim;
  }

  override get isDiscrete(): boolean {
    return this.cseq.some((one) => one.isDiscrete);
  }

  override get eventDim(): number {
    return Math.max(...this.cseq.map((one) => one.eventDim));
  }

  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    if (this.dim < -value.ndim || this.dim >= value.ndim) {
      throw new AssertionError(`dim ${this.dim} out of range for value with ${value.ndim} dimensions`);
    }
    return this.checkParts(value);
  }

  protected abstract checkParts(value: Tensor): Tensor;
}

const cseq = { cseq: list(object<Constraint>()) };
const dim = { dim: opt(int, 0) };

const catSignature = parameters(
  'Cat',
  cseq,
  dim,
  /** The sizes of the parts, default 1. */
  { lengths: orNull(list(int)) },
);

/** Constraints for consecutive parts along a dimension, as in `cat`; `lengths` are their sizes (1 by default). */
export class Cat extends OfParts {
  readonly lengths: readonly number[];

  constructor(...args: Call<typeof catSignature>) {
    const [cseq, dim, lengths] = catSignature.bind(args);
    super(cseq, dim);
    this.lengths = lengths ?? cseq.map(() => 1);
    if (this.lengths.length !== cseq.length) {
      throw new AssertionError(`lengths (${this.lengths.length}) must match cseq (${cseq.length})`);
    }
  }

  protected checkParts(value: Tensor): Tensor {
    let start = 0;
    const checks = this.cseq.map((one, i) => {
      const length = this.lengths[i] as number;
      start += length;
      return one.check(value.narrow(this.dim, start - length, length));
    });
    return ops.cat(checks, this.dim);
  }
}

const stackSignature = parameters('Stack', cseq, dim);

/** Constraints for the slices along a dimension, as in `stack`. */
export class Stack extends OfParts {
  constructor(...args: Call<typeof stackSignature>) {
    super(...stackSignature.bind(args));
  }

  override get eventDim(): number {
    const most = super.eventDim;
    return this.dim + most < 0 ? most + 1 : most;
  }

  protected checkParts(value: Tensor): Tensor {
    const checks = this.cseq.map((one, i) => one.check(value.select(this.dim, i)));
    return ops.stack(checks, this.dim);
  }
}
