// The base class of transforms, and the inverse of a transform.
import { type Call, int, opt, parameters, type Type, tensor, type } from '../../arguments';
import { NotImplementedError, ValueError } from '../../core/errors';
import { keepTensor } from '../../memory/scope';
import type { Tensor } from '../../tensor';
import { callable } from '../callable';
import type { Constraint } from '../constraints';
import * as signatures from './signatures';

/** +1 for an increasing transform, -1 for a decreasing one; a tensor if it differs by element. */
export type Sign = number | Tensor;

type Shape = readonly number[];

const transformSignature = parameters(
  'Transform',
  /** 1: cache the last pair of values x and y; 0: no cache. */
  { cacheSize: opt(int, 0) },
);

const applySignature = parameters('Transform', { x: tensor });

/** The number of pairs x, y to cache (0 or 1), by position or by name. */
export type CacheSize = number | { cacheSize?: number };

/** @throws ValueError unless the cache size is 0 or 1 */
export function checkCacheSize(cacheSize: number): number {
  if (cacheSize !== 0 && cacheSize !== 1) throw new ValueError('cache_size must be 0 or 1');
  return cacheSize;
}

export interface Transform {
  /** y = f(x). */
  (...args: Call<typeof applySignature>): Tensor;
  /** Whether f(f⁻¹(y)) = y and f⁻¹(f(x)) = x everywhere. */
  readonly bijective: boolean;
  /** The sign of the derivative, for monotone elementwise transforms. */
  readonly sign: Sign;
}

/**
 * An invertible map of tensors with the log of its Jacobian's determinant. A subclass defines `domain`, `codomain`, `call` and
 * `inverse`, and `logAbsDetJacobian` if it is bijective. With `cacheSize` 1 the last pair x, y is cached, so that inverting a
 * result returns the same tensor object.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.Transform
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a call signature cannot be declared in a class
export abstract class Transform {
  /** The region of x. */
  abstract readonly domain: Constraint;
  /** The region of y. */
  abstract readonly codomain: Constraint;
  protected readonly cacheSize: number;
  private cached: readonly [x: Tensor, y: Tensor] | null;
  protected inverted: Transform | null;

  static {
    // Not members of the class, so that subclasses may have fields or getters of these names.
    Object.defineProperties(Transform.prototype, {
      bijective: { value: false },
      sign: {
        get(this: Transform): Sign {
          throw this.without('sign');
        },
      },
    });
  }

  constructor(...args: Call<typeof transformSignature>) {
    const [cacheSize] = transformSignature.bind(args);
    this.cacheSize = checkCacheSize(cacheSize);
    this.cached = null;
    this.inverted = null;
    const self = callable(this, ((...args: Call<typeof applySignature>) => self.forward(...applySignature.bind(args))) as Transform);
    // biome-ignore lint/correctness/noConstructorReturn: this is how a class makes callable objects
    return self;
  }

  /** The number of last dimensions that are transformed together. @throws ValueError if it differs for x and y */
  get eventDim(): number {
    if (this.domain.eventDim === this.codomain.eventDim) return this.domain.eventDim;
    throw new ValueError('Please use either .domain.event_dim or .codomain.event_dim');
  }

  /** The inverse transform; its `inv` is this transform. */
  get inv(): Transform {
    this.inverted ??= this.invert();
    return this.inverted;
  }

  protected invert(): Transform {
    return new InverseTransform(this, (y) => this.backward(y), this.cacheSize);
  }

  /** The same transform with this cache size. */
  withCache(...args: Call<typeof signatures.withCache>): Transform {
    const cacheSize = checkCacheSize(...signatures.withCache.bind(args));
    if (this.cacheSize === cacheSize) return this;
    const copy = callable(this, ((...args: Call<typeof applySignature>) => copy.forward(...applySignature.bind(args))) as this);
    return Object.assign(copy, { cacheSize, cached: null, inverted: null });
  }

  /** Whether the other transform is known to compute the same. */
  equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return this === other;
  }

  protected forward(x: Tensor): Tensor {
    if (this.cacheSize === 0) return this.call(x);
    if (this.cached?.[0] === x) return this.cached[1];
    const y = this.call(x);
    this.cached = [keepTensor(x), keepTensor(y)];
    return y;
  }

  protected backward(y: Tensor): Tensor {
    if (this.cacheSize === 0) return this.inverse(y);
    if (this.cached?.[1] === y) return this.cached[0];
    const x = this.inverse(y);
    this.cached = [keepTensor(x), keepTensor(y)];
    return x;
  }

  protected call(_x: Tensor): Tensor {
    throw this.without('call');
  }

  protected inverse(_y: Tensor): Tensor {
    throw this.without('inverse');
  }

  /** log |dy / dx|, summed over the event dimensions. */
  logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    signatures.logAbsDetJacobian.bind(args);
    throw this.without('logAbsDetJacobian');
  }

  /** The shape of y for a shape of x. */
  forwardShape(...args: Call<typeof signatures.forwardShape>): Shape {
    const [shape] = signatures.forwardShape.bind(args);
    return shape;
  }

  /** The shape of x for a shape of y. */
  inverseShape(...args: Call<typeof signatures.inverseShape>): Shape {
    const [shape] = signatures.inverseShape.bind(args);
    return shape;
  }

  toString(): string {
    return `${this.constructor.name}()`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }

  private without(member: string): NotImplementedError {
    return new NotImplementedError(`${this.constructor.name} does not implement ${member}`);
  }
}

class InverseTransform extends Transform {
  private readonly original: Transform;
  private readonly run: (y: Tensor) => Tensor;

  constructor(original: Transform, run: (y: Tensor) => Tensor, cacheSize: number) {
    super(cacheSize);
    this.original = original;
    this.run = run;
  }

  get domain(): Constraint {
    return this.original.codomain;
  }

  get codomain(): Constraint {
    return this.original.domain;
  }

  override get bijective(): boolean {
    return this.original.bijective;
  }

  override get sign(): Sign {
    return this.original.sign;
  }

  override get inv(): Transform {
    return this.original;
  }

  override withCache(...args: Call<typeof signatures.withCache>): Transform {
    const [given] = signatures.withCache.bind(args);
    return this.original.withCache(given).inv;
  }

  override equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return other instanceof InverseTransform && this.original.equals(other.original);
  }

  protected override forward(y: Tensor): Tensor {
    return this.run(y);
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x, y] = signatures.logAbsDetJacobian.bind(args);
    return this.original.logAbsDetJacobian(y, x).neg();
  }

  override forwardShape(...args: Call<typeof signatures.forwardShape>): Shape {
    const [shape] = signatures.forwardShape.bind(args);
    return this.original.inverseShape(shape);
  }

  override inverseShape(...args: Call<typeof signatures.inverseShape>): Shape {
    const [shape] = signatures.inverseShape.bind(args);
    return this.original.forwardShape(shape);
  }

  override toString(): string {
    return `_InverseTransform(${this.original})`;
  }
}

/** The parameter type of transforms. */
export const transform: Type<Transform> = type('Transform', (value) => value instanceof Transform);

/** The product of signs. */
export function productOf(signs: readonly Sign[]): Sign {
  return signs.reduce((product, sign) => {
    if (typeof product !== 'number') return product.mul(sign as number);
    return typeof sign === 'number' ? product * sign : sign.mul(product);
  }, 1);
}
