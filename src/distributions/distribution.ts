// The base of all distributions: shapes, validation, expanding, text.
import { boolean, int, list, opt, parameters, type Type, type } from '../arguments';
import { noGrad } from '../autograd';
import { NotImplementedError, ValueError } from '../core/errors';
import { pythonRepr, pythonSize } from '../core/python-repr';
import { warn } from '../core/warnings';
import { Tensor } from '../tensor';
import type { Constraint } from './constraints';
import { isDependent } from './constraints';
import { formatted } from './text';

/** Shapes before those of the distribution, by position or by name. */
export type SampleShape = readonly number[] | { sampleShape?: readonly number[] };

/** Whether to spread the values over the batch, by position or by name. */
export type Expand = boolean | { expand?: boolean };

/** Sizes before those of the event, by position or by name. */
export type BatchShape = readonly number[] | { batchShape: readonly number[] };

const sampleSignature = parameters('sample', { sampleShape: opt(list(int), []) });
const enumerateSignature = parameters('enumerateSupport', { expand: opt(boolean, true) });
const expandSignature = parameters('expand', { batchShape: list(int) });

/** Constraints by the names of parameters. */
export type ArgConstraints = Readonly<Record<string, Constraint>>;

let validateByDefault = true;

// The names in Python's texts.
const pythonName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const described = (value: Tensor): string => `(${value.constructor.name} of shape ${pythonRepr([...value.shape])})`;

/** A probability distribution. @see https://docs.pytorch.org/docs/stable/distributions.html */
export abstract class Distribution {
  /** What each parameter must satisfy, where that is the same for all of the family. */
  declare static readonly argConstraints?: ArgConstraints;
  /** Where the values lie, where that is the same for all of the family. */
  declare static readonly support?: Constraint;
  /** The shape over which the parameters are batched. */
  declare readonly batchShape: readonly number[];
  /** The shape of one sample without the batch. */
  declare readonly eventShape: readonly number[];
  /** Whether arguments are checked. */
  declare readonly validateArgs: boolean;

  constructor(batchShape: readonly number[] = [], eventShape: readonly number[] = [], validateArgs: boolean | null = null) {
    this.setShapes(batchShape, eventShape, validateArgs ?? validateByDefault);
  }

  private setShapes(batchShape: readonly number[], eventShape: readonly number[], validateArgs: boolean): void {
    Object.defineProperties(this, {
      batchShape: { value: batchShape },
      eventShape: { value: eventShape },
      validateArgs: { value: validateArgs },
    });
  }

  /** Sets whether distributions made from now on check their arguments. */
  static setDefaultValidateArgs(value: boolean): void {
    validateByDefault = value;
  }

  /** Whether {@link rsample} is there. */
  get hasRsample(): boolean {
    return false;
  }

  /** Whether {@link enumerateSupport} is there. */
  get hasEnumerateSupport(): boolean {
    return false;
  }

  /** What each parameter must satisfy. */
  get argConstraints(): ArgConstraints {
    const { argConstraints } = this.constructor as typeof Distribution;
    if (argConstraints === undefined) throw this.without('argConstraints');
    return argConstraints;
  }

  /** Where the values lie. */
  get support(): Constraint {
    const { support } = this.constructor as typeof Distribution;
    if (support === undefined) throw this.without('support');
    return support;
  }

  get mean(): Tensor {
    throw this.without('mean');
  }

  get mode(): Tensor {
    throw this.without('mode');
  }

  get variance(): Tensor {
    throw this.without('variance');
  }

  /** √variance. */
  get stddev(): Tensor {
    return this.variance.sqrt();
  }

  /** Draws of shape sampleShape + batchShape + eventShape, without gradients. */
  sample(sampleShape: SampleShape = []): Tensor {
    return noGrad(() => this.rsample(sampleShape));
  }

  /** Draws that parameters get gradients through. */
  rsample(_sampleShape: SampleShape = []): Tensor {
    throw this.without('rsample');
  }

  /** Draws n times. @deprecated `sample([n])` */
  sampleN(n: number): Tensor {
    warn('`sample_n(n)` will be deprecated. Use `sample((n,))` instead.');
    return this.sample([n]);
  }

  /** The log of the probability or density at `value`. */
  logProb(_value: Tensor): Tensor {
    throw this.without('logProb');
  }

  /** P(X ≤ value). */
  cdf(_value: Tensor): Tensor {
    throw this.without('cdf');
  }

  /** The inverse of {@link cdf}. */
  icdf(_value: Tensor): Tensor {
    throw this.without('icdf');
  }

  /** All values, along a new first dimension; by default spread over the batch. */
  enumerateSupport(_expand: Expand = true): Tensor {
    throw this.without('enumerateSupport');
  }

  /** In nats, of shape batchShape. */
  entropy(): Tensor {
    throw this.without('entropy');
  }

  /** exp(entropy). */
  perplexity(): Tensor {
    return this.entropy().exp();
  }

  /** The same distribution with another batch shape; the memory of the parameters is shared. */
  expand(batchShape: BatchShape): this {
    const [sizes] = expandSignature.bind([batchShape]);
    const made = Object.create(Object.getPrototypeOf(this)) as this;
    made.setShapes([...sizes], this.eventShape, this.validateArgs);
    const spread = (shape: readonly number[]): number[] => [...sizes, ...shape.slice(this.batchShape.length)];
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(this))) {
      if (Object.hasOwn(made, name)) continue;
      const { value } = property;
      if (value instanceof Tensor && !this.unbatched.includes(name)) property.value = value.expand(spread(value.shape));
      else if (value instanceof Distribution) property.value = value.expand(spread(value.batchShape));
      Object.defineProperty(made, name, property);
    }
    return made;
  }

  /** The names of properties that {@link expand} keeps as they are, since they need not have the batch's shape. */
  protected get unbatched(): readonly string[] {
    return [];
  }

  /** The shape of a sample. */
  protected extendedShape(sampleShape: SampleShape = []): number[] {
    return [...shapeOf(sampleShape), ...this.batchShape, ...this.eventShape];
  }

  /** Throws unless the parameters are valid; a family's constructor ends with it. */
  protected checkArguments(): void {
    if (!this.validateArgs) return;
    for (const [name, constraint] of Object.entries(this.argConstraints)) {
      if (isDependent(constraint)) continue;
      // What is computed when first read is not computed for a check.
      if (Object.hasOwn(this, name) && !Object.prototype.propertyIsEnumerable.call(this, name)) continue;
      const value = (this as unknown as Record<string, Tensor>)[name] as Tensor;
      if (constraint.check(value).all().item()) continue;
      throw new ValueError(
        `Expected parameter ${pythonName(name)} ${described(value)} of distribution ${this} ` +
          `to satisfy the constraint ${constraint}, but found invalid values:\n${formatted(value)}`,
      );
    }
  }

  /** Throws unless the value fits the shapes and lies in the support. */
  protected checkSample(value: Tensor): void {
    if (!this.validateArgs) return;
    if (!(value instanceof Tensor)) throw new ValueError('The value argument to log_prob must be a Tensor');
    const { shape } = value;
    const start = shape.length - this.eventShape.length;
    const event = shape.slice(start);
    if (event.length !== this.eventShape.length || event.some((size, i) => size !== this.eventShape[i])) {
      throw new ValueError(`The right-most size of value must match event_shape: ${pythonSize(shape)} vs ${pythonSize(this.eventShape)}.`);
    }
    const expected = [...this.batchShape, ...this.eventShape];
    for (let i = 1; i <= Math.min(shape.length, expected.length); i++) {
      const actual = shape[shape.length - i];
      const wanted = expected[expected.length - i];
      if (actual === 1 || wanted === 1 || actual === wanted) continue;
      throw new ValueError(`Value is not broadcastable with batch_shape+event_shape: ${pythonSize(shape)} vs ${pythonSize(expected)}.`);
    }
    const support = this.supportIfDefined();
    if (support === null || support.check(value).all().item()) return;
    throw new ValueError(
      `Expected value argument ${described(value)} to be within the support (${support}) ` +
        `of the distribution ${this}, but found invalid values:\n${formatted(value)}`,
    );
  }

  // A class of one's own may have none.
  private supportIfDefined(): Constraint | null {
    try {
      return this.support;
    } catch (error) {
      if (!(error instanceof NotImplementedError)) throw error;
      warn(
        `${this.constructor.name} does not define \`support\` to enable sample validation. ` +
          'Please initialize the distribution with `validate_args=False` to turn off validation.',
      );
      return null;
    }
  }

  toString(): string {
    const parts = Object.keys(this.argConstraints)
      .filter((name) => Object.prototype.propertyIsEnumerable.call(this, name))
      .map((name) => {
        const value = (this as unknown as Record<string, Tensor>)[name] as Tensor;
        return `${pythonName(name)}: ${value.numel() === 1 ? formatted(value) : pythonSize(value.shape)}`;
      });
    return `${this.constructor.name}(${parts.join(', ')})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }

  private without(member: string): NotImplementedError {
    return new NotImplementedError(`${this.constructor.name} does not implement ${member}`);
  }
}

/** A distribution. */
export const distribution: Type<Distribution> = type('Distribution', (value) => value instanceof Distribution);

/** The sample shape given by position or by name. */
export function shapeOf(sampleShape: SampleShape): readonly number[] {
  const [shape] = sampleSignature.bind([sampleShape]);
  return shape;
}

/** Whether to expand, given by position or by name. */
export function expandOf(expand: Expand): boolean {
  const [value] = enumerateSignature.bind([expand]);
  return value;
}

/** 0 ... count - 1 along a new first dimension, spread over the batch where `expand`. */
export function enumerated(count: number, batchShape: readonly number[], like: Tensor, expand: boolean): Tensor {
  const values = like
    .newOnes([count])
    .cumsum(0)
    .sub(1)
    .reshape([-1, ...batchShape.map(() => 1)]);
  return expand ? values.expand([-1, ...batchShape]) : values;
}
