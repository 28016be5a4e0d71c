// torch.distributions.constraints: regions of the values and parameters of distributions.
import { type Constraint, Dependent, IndependentConstraint } from './constraint';
import { CorrCholesky, LowerCholesky, LowerTriangular, PositiveDefinite, PositiveSemidefinite, Square, Symmetric } from './matrices';
import {
  BooleanConstraint,
  type Bound,
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

export { Constraint, Dependent, IndependentConstraint, isDependent, MixtureSameFamilyConstraint } from './constraint';
export { CorrCholesky, LowerCholesky, PositiveDefinite, PositiveSemidefinite } from './matrices';
export { type Bound, GreaterThan, GreaterThanEq, HalfOpenInterval, Interval, LessThan, Real } from './numbers';
export { Cat, Stack } from './sequences';
export { Simplex } from './vectors';

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
export const cat = (cseq: readonly Constraint[], dim = 0, lengths: readonly number[] | null = null): Cat => new Cat(cseq, dim, lengths);
export const stack = (cseq: readonly Constraint[], dim = 0): Stack => new Stack(cseq, dim);
