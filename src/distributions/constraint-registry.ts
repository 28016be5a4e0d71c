// Registries of transforms from unconstrained numbers to regions, by the constraint's class.

import { type Call, callable as callableType, type Narrowed, object, parameters } from '../arguments';
import { describeValue } from '../core/describe';
import { NotImplementedError, typeError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import { Tensor } from '../tensor';
import { callable } from './callable';
import * as constraints from './constraints';
import { constraintType } from './constraints/constraint';
import {
  AffineTransform,
  CatTransform,
  ComposeTransform,
  CorrCholeskyTransform,
  ExpTransform,
  IndependentTransform,
  identityTransform,
  LowerCholeskyTransform,
  PositiveDefiniteTransform,
  SigmoidTransform,
  SoftmaxTransform,
  StackTransform,
  StickBreakingTransform,
  type Transform,
} from './transforms';

type Kind<C extends constraints.Constraint> = abstract new (...args: never) => C;
type Factory<C extends constraints.Constraint> = (constraint: C) => Transform;

const transformSignature = parameters('ConstraintRegistry', { constraint: constraintType });
const registerSignature = parameters(
  'register',
  /** The class, or an instance of it. */
  { constraint: object<constraints.Constraint | Kind<constraints.Constraint>>() },
  { factory: callableType<Factory<constraints.Constraint>>() },
);

export interface ConstraintRegistry {
  /** The transform to a region; its `.inv` leads back. @throws NotImplementedError for a constraint without a registered transform */
  (...args: Call<typeof transformSignature>): Transform;
}

/** A table of transforms by the class of the constraint that they lead to. @see https://docs.pytorch.org/docs/stable/distributions.html#module-torch.distributions.constraint_registry */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a call signature cannot be declared in a class
export class ConstraintRegistry {
  private readonly factories: Map<Kind<constraints.Constraint>, Factory<constraints.Constraint>>;

  constructor(...args: []) {
    noArguments('ConstraintRegistry', args);
    this.factories = new Map();
    // biome-ignore lint/correctness/noConstructorReturn: this is how a class makes callable objects
    return callable(this, ((...given: Call<typeof transformSignature>) =>
      this.lookUp(...transformSignature.bind(given))) as ConstraintRegistry);
  }

  /**
   * Sets the transform for a constraint class, given by the class or by an instance.
   *
   * @returns the factory
   */
  register<C extends constraints.Constraint>(
    ...args: Call<Narrowed<typeof registerSignature, { constraint: C | Kind<C>; factory: Factory<C> }>>
  ): Factory<C> {
    const [constraint, factory] = registerSignature.bind(args);
    const kind = (constraint instanceof constraints.Constraint ? constraint.constructor : constraint) as Kind<C>;
    if (typeof kind !== 'function' || !(kind.prototype instanceof constraints.Constraint)) {
      throw typeError(`Expected constraint to be either a Constraint subclass or instance, but got ${describeValue(constraint)}`);
    }
    this.factories.set(kind as Kind<constraints.Constraint>, factory);
    return factory as unknown as Factory<C>;
  }

  private lookUp(constraint: constraints.Constraint): Transform {
    const factory = this.factories.get(constraint.constructor as Kind<constraints.Constraint>);
    if (factory === undefined) throw new NotImplementedError(`Cannot transform ${kindOf(constraint)} constraints`);
    return factory(constraint);
  }
}

const kindOf = (constraint: constraints.Constraint): string => String(constraint).split('(')[0] as string;

/** Bijections from all numbers to a region, with log-determinants. @see https://docs.pytorch.org/docs/stable/distributions.html#module-torch.distributions.constraint_registry */
export const bijectTo: ConstraintRegistry = new ConstraintRegistry();
/** Transforms from all numbers to a region; not always bijective: the input may have more numbers than necessary. @see https://docs.pytorch.org/docs/stable/distributions.html#module-torch.distributions.constraint_registry */
export const transformTo: ConstraintRegistry = new ConstraintRegistry();

type Bound = constraints.Bound;
type Value = number | Tensor;
const asValue = (bound: Bound): Value => (bound instanceof Tensor ? bound : Number(bound));

const difference = (upper: Value, lower: Value): Value => {
  if (upper instanceof Tensor) return upper.sub(lower as Tensor);
  return lower instanceof Tensor ? ops.rsub(lower, upper) : upper - lower;
};

const toHalfLine = (bound: Bound, direction: number): Transform =>
  new ComposeTransform([new ExpTransform(), new AffineTransform(asValue(bound), direction)]);

const toInterval = ({ lowerBound, upperBound }: constraints.Interval | constraints.HalfOpenInterval): Transform => {
  if (lowerBound === 0 && upperBound === 1) return new SigmoidTransform();
  const lower = asValue(lowerBound);
  return new ComposeTransform([new SigmoidTransform(), new AffineTransform(lower, difference(asValue(upperBound), lower))]);
};

for (const registry of [bijectTo, transformTo]) {
  registry.register(constraints.Real, () => identityTransform);
  registry.register(
    constraints.IndependentConstraint,
    ({ baseConstraint, reinterpretedBatchNdims }) => new IndependentTransform(registry(baseConstraint), reinterpretedBatchNdims),
  );
  registry.register(constraints.GreaterThan, ({ lowerBound }) => toHalfLine(lowerBound, 1));
  registry.register(constraints.GreaterThanEq, ({ lowerBound }) => toHalfLine(lowerBound, 1));
  registry.register(constraints.LessThan, ({ upperBound }) => toHalfLine(upperBound, -1));
  registry.register(constraints.Interval, toInterval);
  registry.register(constraints.HalfOpenInterval, toInterval);
  registry.register(constraints.CorrCholesky, () => new CorrCholeskyTransform());
  registry.register(constraints.Cat, ({ cseq, dim, lengths }) => {
    const transforms = cseq.map((one) => registry(one));
    return new CatTransform(transforms, dim, lengths);
  });
  registry.register(constraints.Stack, ({ cseq, dim }) => {
    const transforms = cseq.map((one) => registry(one));
    return new StackTransform(transforms, dim);
  });
}
bijectTo.register(constraints.Simplex, () => new StickBreakingTransform());
transformTo.register(constraints.Simplex, () => new SoftmaxTransform());
transformTo.register(constraints.LowerCholesky, () => new LowerCholeskyTransform());
transformTo.register(constraints.PositiveDefinite, () => new PositiveDefiniteTransform());
transformTo.register(constraints.PositiveSemidefinite, () => new PositiveDefiniteTransform());
