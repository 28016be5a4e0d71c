// torch.distributions.constraints: regions of the values and parameters of distributions.
import { define, int, list, object, opt, orNull } from '../../arguments';
import { Constraint, constraintType, Dependent, IndependentConstraint } from './constraint';
import { CorrCholesky, LowerCholesky, LowerTriangular, PositiveDefinite, PositiveSemidefinite, Square, Symmetric } from './matrices';
import {
  BooleanConstraint,
  bound,
  GreaterThan,
  GreaterThanEq,
  HalfOpenInterval,
  IntegerGreaterThan,
  IntegerInterval,
  Interval,
  LessThan,
  Real,
} from './numbers';
import { Cat, Stack } from './sequences';
import { MultinomialConstraint, OneHot, Simplex } from './vectors';

export { isDependent, MixtureSameFamilyConstraint } from './constraint';
export { CorrCholesky, LowerCholesky, PositiveDefinite, PositiveSemidefinite } from './matrices';
export { type Bound, GreaterThan, GreaterThanEq, HalfOpenInterval, Interval, LessThan, Real } from './numbers';
export { Cat, Stack } from './sequences';
export { Simplex } from './vectors';
export { Constraint, Dependent, IndependentConstraint };

export const dependent: Dependent = new Dependent();
/** A constraint whose last batch dimensions become event dimensions. */
export const independent = define(
  'independent',
  [{ baseConstraint: constraintType }, { reinterpretedBatchNdims: int }],
  (base, reinterpretedBatchNdims): IndependentConstraint => new IndependentConstraint(base, reinterpretedBatchNdims),
);
export const boolean: Constraint = new BooleanConstraint();
export const oneHot: Constraint = new OneHot();
export const nonnegativeInteger: Constraint = new IntegerGreaterThan(0);
export const positiveInteger: Constraint = new IntegerGreaterThan(1);
/** Integers in [lowerBound, upperBound]. */
export const integerInterval = define(
  'integerInterval',
  [{ lowerBound: bound }, { upperBound: bound }],
  (lowerBound, upperBound): Constraint => new IntegerInterval(lowerBound, upperBound),
);
export const real: Constraint = new Real();
export const realVector: Constraint = independent(real, 1);
export const positive: Constraint = new GreaterThan(0);
export const nonnegative: Constraint = new GreaterThanEq(0);
/** (lowerBound, ∞]. */
export const greaterThan = define('greaterThan', [{ lowerBound: bound }], (lowerBound): GreaterThan => new GreaterThan(lowerBound));
/** [lowerBound, ∞). */
export const greaterThanEq = define('greaterThanEq', [{ lowerBound: bound }], (lowerBound): GreaterThanEq => new GreaterThanEq(lowerBound));
/** [-∞, upperBound). */
export const lessThan = define('lessThan', [{ upperBound: bound }], (upperBound): LessThan => new LessThan(upperBound));
/** Vectors of counts with a sum of at most upperBound. */
export const multinomial = define(
  'multinomial',
  [{ upperBound: bound }],
  (upperBound): Constraint => new MultinomialConstraint(upperBound),
);
export const unitInterval: Constraint = new Interval(0, 1);
/** [lowerBound, upperBound]. */
export const interval = define(
  'interval',
  [{ lowerBound: bound }, { upperBound: bound }],
  (lowerBound, upperBound): Interval => new Interval(lowerBound, upperBound),
);
/** [lowerBound, upperBound). */
export const halfOpenInterval = define(
  'halfOpenInterval',
  [{ lowerBound: bound }, { upperBound: bound }],
  (lowerBound, upperBound): HalfOpenInterval => new HalfOpenInterval(lowerBound, upperBound),
);
export const simplex: Constraint = new Simplex();
export const lowerTriangular: Constraint = new LowerTriangular();
export const lowerCholesky: Constraint = new LowerCholesky();
export const corrCholesky: Constraint = new CorrCholesky();
export const square: Constraint = new Square();
export const symmetric: Constraint = new Symmetric();
export const positiveSemidefinite: Constraint = new PositiveSemidefinite();
export const positiveDefinite: Constraint = new PositiveDefinite();
/** Constraints for consecutive parts along a dimension, as in `cat`. */
export const cat = define(
  'cat',
  [
    { cseq: list(object<Constraint>()) },
    { dim: opt(int, 0) },
    /** The sizes of the parts, default 1. */
    { lengths: orNull(list(int)) },
  ],
  (cseq, dim, lengths): Cat => new Cat(cseq, dim, lengths),
);
/** Constraints for the slices along a dimension, as in `stack`. */
export const stack = define(
  'stack',
  [{ cseq: list(object<Constraint>()) }, { dim: opt(int, 0) }],
  (cseq, dim): Stack => new Stack(cseq, dim),
);
