// The base class of constraints, and constraints that are made from others.
import { boolean, byName, type Call, define, int, maybe, parameters, type Type, tensor, type } from '../../arguments';
import { AssertionError, NotImplementedError, ValueError } from '../../core/errors';
import type { Tensor } from '../../tensor';
import { callable } from '../callable';

export const checkSignature = parameters('check', { value: tensor });

/** A region in which values are valid. @see https://docs.pytorch.org/docs/stable/distributions.html#module-torch.distributions.constraints */
export abstract class Constraint {
  /** Whether the region is discrete. */
  get isDiscrete(): boolean {
    return false;
  }

  /** The number of last dimensions that form one event. */
  get eventDim(): number {
    return 0;
  }

  /** Whether each event of `value` lies in the region: bool, of value's shape without the event dimensions. */
  abstract check(...args: Call<typeof checkSignature>): Tensor;

  toString(): string {
    return `${this.constructor.name}()`;
  }
}

/** A constraint. */
export const constraintType: Type<Constraint> = type('Constraint', (value) => value instanceof Constraint);

const dependentSignature = parameters(
  'dependent',
  /** Whether the region is discrete. */
  { isDiscrete: byName(maybe(boolean, 'unknown')) },
  /** The number of last dimensions that form one event. */
  { eventDim: byName(maybe(int, 'unknown')) },
);

export interface Dependent {
  /** A copy with the given properties. */
  (...args: Call<typeof dependentSignature>): Dependent;
}

/** A region that depends on other variables. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a call signature cannot be declared in a class
export class Dependent extends Constraint {
  private readonly known: { readonly isDiscrete: boolean | undefined; readonly eventDim: number | undefined };

  constructor(...args: Call<typeof dependentSignature>) {
    super();
    const [isDiscrete, eventDim] = dependentSignature.bind(args, 'Dependent');
    this.known = { isDiscrete, eventDim };
    // biome-ignore lint/correctness/noConstructorReturn: this is how a class makes callable objects
    return callable(this, ((...changes: Call<typeof dependentSignature>) => {
      const [newIsDiscrete, newEventDim] = dependentSignature.bind(changes);
      return new Dependent({ isDiscrete: newIsDiscrete ?? isDiscrete, eventDim: newEventDim ?? eventDim });
    }) as Dependent);
  }

  override get isDiscrete(): boolean {
    if (this.known.isDiscrete === undefined) throw new NotImplementedError('.is_discrete cannot be determined statically');
    return this.known.isDiscrete;
  }

  override get eventDim(): number {
    if (this.known.eventDim === undefined) throw new NotImplementedError('.event_dim cannot be determined statically');
    return this.known.eventDim;
  }

  check(...args: Call<typeof checkSignature>): Tensor {
    checkSignature.bind(args);
    throw new ValueError('Cannot determine validity of dependent constraint');
  }
}

/** Whether a constraint depends on other variables. */
export const isDependent = define(
  'isDependent',
  [{ constraint: constraintType }],
  (constraint): boolean => constraint instanceof Dependent,
);

/** Keeps the first `keep` dimensions and reduces the others by logical "and". */
export const allAfter = (checked: Tensor, keep: number): Tensor => checked.reshape([...checked.shape.slice(0, keep), -1]).all(-1);

const independentSignature = parameters('IndependentConstraint', { baseConstraint: constraintType }, { reinterpretedBatchNdims: int });

/** A constraint whose last batch dimensions become event dimensions. */
export class IndependentConstraint extends Constraint {
  readonly baseConstraint: Constraint;
  readonly reinterpretedBatchNdims: number;

  constructor(...args: Call<typeof independentSignature>) {
    super();
    const [baseConstraint, reinterpretedBatchNdims] = independentSignature.bind(args);
    this.baseConstraint = baseConstraint;
    this.reinterpretedBatchNdims = reinterpretedBatchNdims;
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

  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    const checked = this.baseConstraint.check(value);
    const keep = checked.ndim - this.reinterpretedBatchNdims;
    if (keep < 0) throw new ValueError(`Expected value.dim() >= ${this.eventDim} but got ${value.ndim}`);
    return allAfter(checked, keep);
  }

  override toString(): string {
    return `${this.constructor.name}(${this.baseConstraint}, ${this.reinterpretedBatchNdims})`;
  }
}

const mixtureSignature = parameters('MixtureSameFamilyConstraint', { baseConstraint: constraintType });

/** The support of a mixture: a value is valid if it lies in the support of every component. */
export class MixtureSameFamilyConstraint extends Constraint {
  readonly baseConstraint: Constraint;

  constructor(...args: Call<typeof mixtureSignature>) {
    super();
    [this.baseConstraint] = mixtureSignature.bind(args);
  }

  override get isDiscrete(): boolean {
    return this.baseConstraint.isDiscrete;
  }

  override get eventDim(): number {
    return this.baseConstraint.eventDim;
  }

  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    const checked = this.baseConstraint.check(value.unsqueeze(-1 - this.eventDim));
    const keep = value.ndim - this.eventDim;
    if (keep < 0) throw new ValueError(`Expected value.dim() >= ${this.eventDim} but got ${value.ndim}`);
    return allAfter(checked, keep);
  }

  override toString(): string {
    return `${this.constructor.name}(${this.baseConstraint})`;
  }
}
