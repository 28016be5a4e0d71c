// The base class of distributions: shapes, validation, expand, text.
import { type Call, isIterable, type Type, type } from '../arguments';
import { noGrad } from '../autograd';
import { NotImplementedError, ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import { pythonRepr, pythonSize } from '../core/python-repr';
import { warn } from '../core/warnings';
import { Tensor } from '../tensor';
import type { Constraint } from './constraints';
import { isDependent } from './constraints';
import * as signatures from './signatures';
import { formatted } from './text';

/** The sample shape, by position or by name. */
export type SampleShape = readonly number[] | { sampleShape?: readonly number[] };

/** Whether to expand the values over the batch, by position or by name. */
export type Expand = boolean | { expand?: boolean };

/** The batch shape, by position or by name. */
export type BatchShape = readonly number[] | { batchShape: readonly number[] };

/** Constraints by parameter name. */
export type ArgConstraints = Readonly<Record<string, Constraint>>;

let validateByDefault = true;

// The snake_case names in Python's texts.
const pythonName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const describeShape = (value: Tensor): string => `(${value.constructor.name} of shape ${pythonRepr([...value.shape])})`;

/** A probability distribution. @see https://docs.pytorch.org/docs/stable/distributions.html */
export abstract class Distribution {
  /** The constraint of each parameter, if it does not depend on the instance. */
  declare static readonly argConstraints?: ArgConstraints;
  /** The region of the values, if it does not depend on the instance. */
  declare static readonly support?: Constraint;
  /** The batch shape of the parameters. */
  declare readonly batchShape: readonly number[];
  /** The shape of one event: a sample without batch dimensions. */
  declare readonly eventShape: readonly number[];
  /** Whether parameters and samples are checked. */
  declare readonly validateArgs: boolean;

  constructor(...args: Call<typeof signatures.distribution>) {
    const [batchShape, eventShape, validateArgs] = signatures.distribution.bind(args);
    this.setShapes(batchShape, eventShape, validateArgs ?? validateByDefault);
  }

  private setShapes(batchShape: readonly number[], eventShape: readonly number[], validateArgs: boolean): void {
    Object.defineProperties(this, {
      batchShape: { value: batchShape },
      eventShape: { value: eventShape },
      validateArgs: { value: validateArgs },
    });
  }

  /** Sets whether distributions that are created later check their arguments by default. */
  static setDefaultValidateArgs(...args: Call<typeof signatures.setDefaultValidateArgs>): void {
    const [value] = signatures.setDefaultValidateArgs.bind(args);
    validateByDefault = value;
  }

  /** Whether {@link rsample} is implemented. */
  get hasRsample(): boolean {
    return false;
  }

  /** Whether {@link enumerateSupport} is implemented. */
  get hasEnumerateSupport(): boolean {
    return false;
  }

  /** The constraint of each parameter. */
  get argConstraints(): ArgConstraints {
    const { argConstraints } = this.constructor as typeof Distribution;
    if (argConstraints === undefined) throw this.without('argConstraints');
    return argConstraints;
  }

  /** The region of the values. */
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

  /** Draws samples of shape sampleShape + batchShape + eventShape, without gradients. */
  sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    return noGrad(() => this.rsample(sampleShape));
  }

  /** Draws reparameterized samples: gradients flow through them to the parameters. */
  rsample(...args: Call<typeof signatures.rsample>): Tensor {
    signatures.rsample.bind(args);
    throw this.without('rsample');
  }

  /** Draws n samples. @deprecated `sample([n])` */
  sampleN(...args: Call<typeof signatures.sampleN>): Tensor {
    const [n] = signatures.sampleN.bind(args);
    warn('`sample_n(n)` will be deprecated. Use `sample((n,))` instead.');
    return this.sample([n]);
  }

  /** The log of the probability or density at `value`. */
  logProb(...args: Call<typeof signatures.logProb>): Tensor {
    signatures.logProb.bind(args);
    throw this.without('logProb');
  }

  /** P(X ≤ value). */
  cdf(...args: Call<typeof signatures.cdf>): Tensor {
    signatures.cdf.bind(args);
    throw this.without('cdf');
  }

  /** The inverse of {@link cdf}. */
  icdf(...args: Call<typeof signatures.icdf>): Tensor {
    signatures.icdf.bind(args);
    throw this.without('icdf');
  }

  /** All values of the support along a new first dimension; expanded over the batch by default. */
  enumerateSupport(...args: Call<typeof signatures.enumerateSupport>): Tensor {
    signatures.enumerateSupport.bind(args);
    throw this.without('enumerateSupport');
  }

  /** The entropy in nats, of shape batchShape. */
  entropy(...args: []): Tensor {
    noArguments('entropy', args);
    throw this.without('entropy');
  }

  /** exp(entropy). */
  perplexity(...args: []): Tensor {
    noArguments('perplexity', args);
    return this.entropy().exp();
  }

  /** The same distribution with another batch shape; parameters share their memory. */
  expand(...args: Call<typeof signatures.expand>): this {
    const [sizes] = signatures.expand.bind(args);
    const expanded = Object.create(Object.getPrototypeOf(this)) as this;
    expanded.setShapes([...sizes], this.eventShape, this.validateArgs);
    const spread = (shape: readonly number[]): number[] => [...sizes, ...shape.slice(this.batchShape.length)];
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(this))) {
      if (Object.hasOwn(expanded, name)) continue;
      const { value } = property;
      if (value instanceof Tensor && !this.unbatched.includes(name)) property.value = value.expand(spread(value.shape));
      else if (value instanceof Distribution) property.value = value.expand(spread(value.batchShape));
      Object.defineProperty(expanded, name, property);
    }
    return expanded;
  }

  /** Names of the properties that {@link expand} leaves unchanged because they need not have the batch shape. */
  protected get unbatched(): readonly string[] {
    return [];
  }

  /** The shape of a sample. */
  protected extendedShape(sampleShape: SampleShape = []): number[] {
    const [shape] = isIterable(sampleShape) ? [sampleShape] : signatures.sample.bind([sampleShape]);
    return [...shape, ...this.batchShape, ...this.eventShape];
  }

  /** Throws if a parameter is invalid; called at the end of a subclass's constructor. */
  protected checkArguments(): void {
    if (!this.validateArgs) return;
    for (const [name, constraint] of Object.entries(this.argConstraints)) {
      if (isDependent(constraint)) continue;
      // Skip lazy properties: don't compute them only for a check.
      if (Object.hasOwn(this, name) && !Object.prototype.propertyIsEnumerable.call(this, name)) continue;
      const value = (this as unknown as Record<string, Tensor>)[name] as Tensor;
      if (constraint.check(value).all().item()) continue;
      throw new ValueError(
        `Expected parameter ${pythonName(name)} ${describeShape(value)} of distribution ${this} ` +
          `to satisfy the constraint ${constraint}, but found invalid values:\n${formatted(value)}`,
      );
    }
  }

  /** Throws if the value does not fit the shapes or is outside the support. */
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
      `Expected value argument ${describeShape(value)} to be within the support (${support}) ` +
        `of the distribution ${this}, but found invalid values:\n${formatted(value)}`,
    );
  }

  // Null, with a warning, for a subclass that defines no support.
  private supportIfDefined(): Constraint | null {
    try {
      return this.support;
    } catch (error) {
      if (!(error instanceof NotImplementedError)) throw error;
      warn(
        `${this.constructor.name} does not define \`support\` to enable sample validation. ` +
          'Please initialize the distribution with `{ validateArgs: false }` to turn off validation.',
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

/** The parameter type of distributions. */
export const distribution: Type<Distribution> = type('Distribution', (value) => value instanceof Distribution);

/** 0 ... count - 1 along a new first dimension, expanded over the batch if `expand`. */
export function enumerated(count: number, batchShape: readonly number[], like: Tensor, expand: boolean): Tensor {
  const values = like
    .newOnes([count])
    .cumsum(0)
    .sub(1)
    .reshape([-1, ...batchShape.map(() => 1)]);
  return expand ? values.expand([-1, ...batchShape]) : values;
}
