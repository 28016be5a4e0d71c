// Regions that the values and parameters of distributions lie in.
import { AssertionError, NotImplementedError, ValueError } from '../errors';
import * as ops from '../ops';
import { pythonFloat } from '../python-repr';
import type { Tensor } from '../tensor';
import { finfo } from '../type-info';
import { formatted } from './text';

type Bound = number | Tensor;

/** A region of space. @see https://docs.pytorch.org/docs/stable/distributions.html#module-torch.distributions.constraints */
export abstract class Constraint {
  /** Whether the region is discrete. */
  get isDiscrete(): boolean {
    return false;
  }

  /** How many of the last dimensions make one event. */
  get eventDim(): number {
    return 0;
  }

  /** Which events of `value` lie in the region: bool, of the shape without the event's dimensions. */
  abstract check(value: Tensor): Tensor;

  toString(): string {
    return `${this.constructor.name}()`;
  }
}

abstract class Discrete extends Constraint {
  override get isDiscrete(): boolean {
    return true;
  }
}

abstract class OfVectors extends Constraint {
  override get eventDim(): number {
    return 1;
  }
}

abstract class OfMatrices extends Constraint {
  override get eventDim(): number {
    return 2;
  }
}

/** A region that depends on other variables. */
export class Dependent extends Constraint {
  constructor(private readonly known: { isDiscrete?: boolean; eventDim?: number } = {}) {
    super();
  }

  override get isDiscrete(): boolean {
    if (this.known.isDiscrete === undefined) throw new NotImplementedError('.is_discrete cannot be determined statically');
    return this.known.isDiscrete;
  }

  override get eventDim(): number {
    if (this.known.eventDim === undefined) throw new NotImplementedError('.event_dim cannot be determined statically');
    return this.known.eventDim;
  }

  check(): Tensor {
    throw new ValueError('Cannot determine validity of dependent constraint');
  }
}

/** Whether a constraint depends on other variables. */
export function isDependent(constraint: Constraint): boolean {
  return constraint instanceof Dependent;
}

// The first `keep` dimensions, the others joined by "and".
const allAfter = (checked: Tensor, keep: number): Tensor => checked.reshape([...checked.shape.slice(0, keep), -1]).all(-1);

/** A constraint of which the last batch dimensions belong to the event. */
export class IndependentConstraint extends Constraint {
  constructor(
    readonly baseConstraint: Constraint,
    readonly reinterpretedBatchNdims: number,
  ) {
    super();
    if (reinterpretedBatchNdims < 0) {
      throw new AssertionError(`reinterpreted_batch_ndims must be >= 0, got ${reinterpretedBatchNdims}`);
    }
  }

  override get isDiscrete(): boolean {
    return this.baseConstraint.isDiscrete;
  }

  override get eventDim(): number {
    return this.baseConstraint.eventDim + this.reinterpretedBatchNdims;
  }

  check(value: Tensor): Tensor {
    const checked = this.baseConstraint.check(value);
    const keep = checked.ndim - this.reinterpretedBatchNdims;
    if (keep < 0) throw new ValueError(`Expected value.dim() >= ${this.eventDim} but got ${value.ndim}`);
    return allAfter(checked, keep);
  }

  override toString(): string {
    return `${this.constructor.name}(${this.baseConstraint}, ${this.reinterpretedBatchNdims})`;
  }
}

/** What the components of a mixture of one family allow. */
export class MixtureSameFamilyConstraint extends Constraint {
  constructor(readonly baseConstraint: Constraint) {
    super();
  }

  override get isDiscrete(): boolean {
    return this.baseConstraint.isDiscrete;
  }

  override get eventDim(): number {
    return this.baseConstraint.eventDim;
  }

  check(value: Tensor): Tensor {
    const checked = this.baseConstraint.check(value.unsqueeze(-1 - this.eventDim));
    const keep = value.ndim - this.eventDim;
    if (keep < 0) throw new ValueError(`Expected value.dim() >= ${this.eventDim} but got ${value.ndim}`);
    return allAfter(checked, keep);
  }

  override toString(): string {
    return `${this.constructor.name}(${this.baseConstraint})`;
  }
}

const isBoolean = (value: Tensor): Tensor => value.eq(0).logicalOr(value.eq(1));

class BooleanConstraint extends Discrete {
  check(value: Tensor): Tensor {
    return isBoolean(value);
  }

  override toString(): string {
    return 'Boolean()';
  }
}

class OneHot extends Discrete {
  override get eventDim(): number {
    return 1;
  }

  check(value: Tensor): Tensor {
    return isBoolean(value).all(-1).logicalAnd(value.sum(-1).eq(1));
  }
}

interface Ends {
  readonly lowerBound?: Bound;
  readonly upperBound?: Bound;
}

// Real bounds print as floats, integer ones as they are.
const named = (name: string, ends: Ends, number: (value: number) => string): string => {
  const text = (bound: Bound): string => (typeof bound === 'number' ? number(bound) : formatted(bound));
  const parts: string[] = [];
  if (ends.lowerBound !== undefined) parts.push(`lower_bound=${text(ends.lowerBound)}`);
  if (ends.upperBound !== undefined) parts.push(`upper_bound=${text(ends.upperBound)}`);
  return `${name}(${parts.join(', ')})`;
};

const isWhole = (value: Tensor): Tensor => value.remainder(1).eq(0);

abstract class IntegerBounded extends Discrete {
  override toString(): string {
    return named(this.constructor.name, this as Ends, String);
  }
}

class IntegerInterval extends IntegerBounded {
  constructor(
    readonly lowerBound: Bound,
    readonly upperBound: Bound,
  ) {
    super();
  }

  check(value: Tensor): Tensor {
    return isWhole(value)
      .logicalAnd(value.ge(this.lowerBound as number))
      .logicalAnd(value.le(this.upperBound as number));
  }
}

class IntegerGreaterThan extends IntegerBounded {
  constructor(readonly lowerBound: Bound) {
    super();
  }

  check(value: Tensor): Tensor {
    return isWhole(value).logicalAnd(value.ge(this.lowerBound as number));
  }
}

class Real extends Constraint {
  check(value: Tensor): Tensor {
    return value.eq(value);
  }
}

abstract class Bounded extends Constraint {
  override toString(): string {
    return named(this.constructor.name, this as Ends, pythonFloat);
  }
}

/** (lowerBound, ∞]. */
export class GreaterThan extends Bounded {
  constructor(readonly lowerBound: Bound) {
    super();
  }

  check(value: Tensor): Tensor {
    return value.gt(this.lowerBound as number);
  }
}

/** [lowerBound, ∞). */
export class GreaterThanEq extends Bounded {
  constructor(readonly lowerBound: Bound) {
    super();
  }

  check(value: Tensor): Tensor {
    return value.ge(this.lowerBound as number);
  }
}

/** [-∞, upperBound). */
export class LessThan extends Bounded {
  constructor(readonly upperBound: Bound) {
    super();
  }

  check(value: Tensor): Tensor {
    return value.lt(this.upperBound as number);
  }
}

/** [lowerBound, upperBound]. */
export class Interval extends Bounded {
  constructor(
    readonly lowerBound: Bound,
    readonly upperBound: Bound,
  ) {
    super();
  }

  check(value: Tensor): Tensor {
    return value.ge(this.lowerBound as number).logicalAnd(value.le(this.upperBound as number));
  }
}

/** [lowerBound, upperBound). */
export class HalfOpenInterval extends Bounded {
  constructor(
    readonly lowerBound: Bound,
    readonly upperBound: Bound,
  ) {
    super();
  }

  check(value: Tensor): Tensor {
    return value.ge(this.lowerBound as number).logicalAnd(value.lt(this.upperBound as number));
  }
}

class Simplex extends OfVectors {
  check(value: Tensor): Tensor {
    return value.ge(0).all(-1).logicalAnd(value.sum(-1).sub(1).abs().lt(1e-6));
  }
}

class MultinomialConstraint extends Discrete {
  constructor(readonly upperBound: Bound) {
    super();
  }

  override get eventDim(): number {
    return 1;
  }

  check(value: Tensor): Tensor {
    return value
      .ge(0)
      .all(-1)
      .logicalAnd(value.sum(-1).le(this.upperBound as number));
  }

  override toString(): string {
    return 'Multinomial()';
  }
}

const isLower = (value: Tensor): Tensor => allAfter(value.tril().eq(value), value.ndim - 2);

class LowerTriangular extends OfMatrices {
  check(value: Tensor): Tensor {
    return isLower(value);
  }
}

class LowerCholesky extends OfMatrices {
  check(value: Tensor): Tensor {
    return isLower(value).logicalAnd(value.diagonal(0, -2, -1).gt(0).all(-1));
  }
}

class CorrCholesky extends LowerCholesky {
  override check(value: Tensor): Tensor {
    const tolerance = finfo(value.dtype).eps * value.size(-1) * 10;
    const norms = ops.linalg.vectorNorm(value.detach(), 2, -1);
    return super.check(value).logicalAnd(norms.sub(1).abs().le(tolerance).all(-1));
  }
}

class Square extends OfMatrices {
  check(value: Tensor): Tensor {
    const isSquare = value.size(-2) === value.size(-1);
    return value.newFull(value.shape.slice(0, -2), isSquare, { dtype: 'bool' });
  }
}

class Symmetric extends Square {
  override check(value: Tensor): Tensor {
    const square = super.check(value);
    if (!square.all().item()) return square;
    return value.isclose(value.mT, { atol: 1e-6 }).all(-2).all(-1);
  }
}

class PositiveSemidefinite extends Symmetric {
  override check(value: Tensor): Tensor {
    const symmetric = super.check(value);
    if (!symmetric.all().item()) return symmetric;
    return ops.linalg.eigvalsh(value).ge(0).all(-1);
  }
}

class PositiveDefinite extends Symmetric {
  override check(value: Tensor): Tensor {
    const symmetric = super.check(value);
    if (!symmetric.all().item()) return symmetric;
    return ops.linalg.choleskyEx(value)[1].eq(0);
  }
}

export const dependent: Dependent = new Dependent();
export const independent = (base: Constraint, reinterpretedBatchNdims: number): IndependentConstraint =>
  new IndependentConstraint(base, reinterpretedBatchNdims);
export const boolean: Constraint = new BooleanConstraint();
export const oneHot: Constraint = new OneHot();
export const nonnegativeInteger: Constraint = new IntegerGreaterThan(0);
export const positiveInteger: Constraint = new IntegerGreaterThan(1);
export const integerInterval = (lowerBound: Bound, upperBound: Bound): Constraint => new IntegerInterval(lowerBound, upperBound);
export const real: Constraint = new Real();
export const realVector: Constraint = independent(real, 1);
export const positive: Constraint = new GreaterThan(0);
export const nonnegative: Constraint = new GreaterThanEq(0);
export const greaterThan = (lowerBound: Bound): GreaterThan => new GreaterThan(lowerBound);
export const greaterThanEq = (lowerBound: Bound): GreaterThanEq => new GreaterThanEq(lowerBound);
export const lessThan = (upperBound: Bound): LessThan => new LessThan(upperBound);
export const multinomial = (upperBound: Bound): Constraint => new MultinomialConstraint(upperBound);
export const unitInterval: Constraint = new Interval(0, 1);
export const interval = (lowerBound: Bound, upperBound: Bound): Interval => new Interval(lowerBound, upperBound);
export const halfOpenInterval = (lowerBound: Bound, upperBound: Bound): HalfOpenInterval => new HalfOpenInterval(lowerBound, upperBound);
export const simplex: Constraint = new Simplex();
export const lowerTriangular: Constraint = new LowerTriangular();
export const lowerCholesky: Constraint = new LowerCholesky();
export const corrCholesky: Constraint = new CorrCholesky();
export const square: Constraint = new Square();
export const symmetric: Constraint = new Symmetric();
export const positiveSemidefinite: Constraint = new PositiveSemidefinite();
export const positiveDefinite: Constraint = new PositiveDefinite();
