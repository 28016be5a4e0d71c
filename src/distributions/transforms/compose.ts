// Composition of transforms.
import { type Call, int, list, opt, parameters } from '../../arguments';
import { AssertionError } from '../../core/errors';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';
import * as constraints from '../constraints';
import { sumRightmost } from '../parameters';
import * as signatures from './signatures';
import { checkCacheSize, productOf, type Sign, Transform, transform } from './transform';

const signature = parameters(
  'ComposeTransform',
  { parts: list(transform) },
  /** 1: cache the last pair of values x and y; 0: no cache. */
  { cacheSize: opt(int, 0) },
);

const widened = (constraint: constraints.Constraint, eventDim: number, name: string): constraints.Constraint => {
  const more = eventDim - constraint.eventDim;
  if (more < 0) throw new AssertionError(`event_dim ${eventDim} must be >= ${name}.event_dim ${constraint.eventDim}`);
  return more === 0 ? constraint : constraints.independent(constraint, more);
};

/**
 * Applies the parts in order. With a cache, each part caches its own values.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.ComposeTransform
 */
export class ComposeTransform extends Transform {
  readonly parts: readonly Transform[];

  constructor(...args: Call<typeof signature>) {
    const [parts, cacheSize] = signature.bind(args);
    super(cacheSize);
    this.parts = cacheSize === 0 ? [...parts] : parts.map((part) => part.withCache(cacheSize));
  }

  get domain(): constraints.Constraint {
    const first = this.parts[0];
    if (first === undefined) return constraints.real;
    // The largest number of event dimensions that any part needs, expressed at the input.
    const eventDim = this.parts.reduceRight(
      (dim, { domain, codomain }) => Math.max(dim + domain.eventDim - codomain.eventDim, domain.eventDim),
      (this.parts.at(-1) as Transform).codomain.eventDim,
    );
    return widened(first.domain, eventDim, 'domain');
  }

  get codomain(): constraints.Constraint {
    const last = this.parts.at(-1);
    if (last === undefined) return constraints.real;
    const eventDim = this.parts.reduce(
      (dim, { domain, codomain }) => Math.max(dim + codomain.eventDim - domain.eventDim, codomain.eventDim),
      (this.parts[0] as Transform).domain.eventDim,
    );
    return widened(last.codomain, eventDim, 'codomain');
  }

  override get bijective(): boolean {
    return this.parts.every((part) => part.bijective);
  }

  override get sign(): Sign {
    return productOf(this.parts.map((part) => part.sign));
  }

  protected override invert(): Transform {
    const inverse = new ComposeTransform(this.parts.map((part) => part.inv).reverse());
    inverse.inverted = this;
    return inverse;
  }

  override withCache(...args: Call<typeof signatures.withCache>): Transform {
    const cacheSize = checkCacheSize(...signatures.withCache.bind(args));
    return this.cacheSize === cacheSize ? this : new ComposeTransform(this.parts, cacheSize);
  }

  override equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return (
      other instanceof ComposeTransform &&
      this.parts.length === other.parts.length &&
      this.parts.every((part, i) => part.equals(other.parts[i] as Transform))
    );
  }

  protected override forward(x: Tensor): Tensor {
    return this.parts.reduce((value, part) => part(value), x);
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x, y] = signatures.logAbsDetJacobian.bind(args);
    if (this.parts.length === 0) return ops.zerosLike(x);
    const values = [x];
    for (const part of this.parts.slice(0, -1)) values.push(part(values.at(-1) as Tensor));
    values.push(y);
    let { eventDim } = this.domain;
    const terms = this.parts.map((part, i) => {
      const term = part.logAbsDetJacobian(values[i] as Tensor, values[i + 1] as Tensor);
      const summed = sumRightmost(term, eventDim - part.domain.eventDim);
      eventDim += part.codomain.eventDim - part.domain.eventDim;
      return summed;
    });
    return terms.reduce((sum, term) => sum.add(term));
  }

  override forwardShape(...args: Call<typeof signatures.forwardShape>): readonly number[] {
    const [shape] = signatures.forwardShape.bind(args);
    return this.parts.reduce((value, part) => part.forwardShape(value), shape);
  }

  override inverseShape(...args: Call<typeof signatures.inverseShape>): readonly number[] {
    const [shape] = signatures.inverseShape.bind(args);
    return this.parts.reduceRight((value, part) => part.inverseShape(value), shape);
  }

  override toString(): string {
    return `${this.constructor.name}(\n    ${this.parts.join(',\n    ')}\n)`;
  }
}

/** y = x. */
export const identityTransform: ComposeTransform = new ComposeTransform([]);
