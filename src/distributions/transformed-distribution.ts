// The distribution of transformed random variables.
import { as, boolean, type Call, list, object, or, orNull, parameters } from '../arguments';
import { noGrad } from '../autograd';
import { AssertionError, ValueError } from '../core/errors';
import { pythonRepr, pythonSize } from '../core/python-repr';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution, distribution } from './distribution';
import { Independent } from './independent';
import { sumRightmost } from './parameters';
import * as signatures from './signatures';
import { ComposeTransform, Transform } from './transforms';
import { productOf } from './transforms/transform';

const signature = parameters(
  'TransformedDistribution',
  /** Distribution of the untransformed values. */
  { baseDistribution: distribution },
  /** Transforms, applied in order. */
  { transforms: as<Transform | readonly Transform[]>(or(object(), list(object()))) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

const listed = (transforms: Transform | readonly Transform[]): readonly Transform[] => {
  if (transforms instanceof Transform) return [transforms];
  if (!Array.isArray(transforms)) throw new ValueError(`transforms must be a Transform or list, but was ${pythonRepr(transforms)}`);
  if (!transforms.every((one) => one instanceof Transform)) {
    throw new ValueError('transforms must be a Transform or a list of Transforms');
  }
  return [...transforms];
};

/**
 * Y = f(X) for X of the base distribution: log p(Y) = log p(X) + log |det (dX / dY)|.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#transformeddistribution
 */
export class TransformedDistribution<B extends Distribution = Distribution> extends Distribution {
  static override readonly argConstraints: Readonly<Record<string, constraints.Constraint>> = {};
  readonly baseDist: B;
  readonly transforms: readonly Transform[];

  constructor(...args: Call<typeof signature>) {
    const [given, transforms, validateArgs] = signature.bind(args);
    const parts = listed(transforms);
    const transform = new ComposeTransform(parts);
    const { domain, codomain } = transform;
    const baseShape = [...given.batchShape, ...given.eventShape];
    const baseDim = given.eventShape.length;
    if (baseShape.length < domain.eventDim) {
      throw new ValueError(
        `base_distribution needs to have shape with size at least ${domain.eventDim}, but got ${pythonSize(baseShape)}.`,
      );
    }
    const shape = transform.forwardShape(baseShape);
    const wide = transform.inverseShape(shape);
    const isWide = wide.length !== baseShape.length || wide.some((size, i) => size !== baseShape[i]);
    const base = isWide ? given.expand(wide.slice(0, wide.length - baseDim)) : given;
    const together = domain.eventDim - baseDim;
    const eventDim = Math.max(codomain.eventDim, baseDim + codomain.eventDim - domain.eventDim);
    if (shape.length < eventDim) throw new AssertionError(`forward_shape length ${shape.length} must be >= event_dim ${eventDim}`);
    const cut = shape.length - eventDim;
    super(shape.slice(0, cut), shape.slice(cut), validateArgs);
    this.baseDist = (together > 0 ? new Independent(base, together) : base) as Distribution as B;
    this.transforms = parts;
  }

  override get hasRsample(): boolean {
    return this.baseDist.hasRsample;
  }

  override get support(): constraints.Constraint {
    const { support } = this.constructor as typeof Distribution;
    if (support !== undefined) return support;
    const last = this.transforms.at(-1);
    if (last === undefined) return this.baseDist.support;
    const more = this.eventShape.length - last.codomain.eventDim;
    return more > 0 ? constraints.independent(last.codomain, more) : last.codomain;
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    return noGrad(() => this.transformed(this.baseDist.sample(sampleShape)));
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    return this.transformed(this.baseDist.rsample(sampleShape));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    let eventDim = this.eventShape.length;
    let y = value;
    const slopes = this.transforms.toReversed().map((transform) => {
      const x = transform.inv(y);
      eventDim += transform.domain.eventDim - transform.codomain.eventDim;
      const slope = sumRightmost(transform.logAbsDetJacobian(x, y), eventDim - transform.domain.eventDim);
      y = x;
      return slope;
    });
    const base = sumRightmost(this.baseDist.logProb(y), eventDim - this.baseDist.eventShape.length);
    const [first, ...others] = slopes;
    if (first === undefined) return base;
    return others.reduce((sum, slope) => sum.sub(slope), first.neg()).add(base);
  }

  override cdf(...args: Call<typeof signatures.cdf>): Tensor {
    const [value] = signatures.cdf.bind(args);
    const x = this.transforms.reduceRight((y, transform) => transform.inv(y), value);
    return this.rising(this.baseDist.cdf(x));
  }

  override icdf(...args: Call<typeof signatures.icdf>): Tensor {
    const [value] = signatures.icdf.bind(args);
    return this.transformed(this.baseDist.icdf(this.rising(value)));
  }

  private transformed(x: Tensor): Tensor {
    return this.transforms.reduce((value, transform) => transform(value), x);
  }

  // A decreasing transform maps the cumulative function F to 1 - F.
  private rising(value: Tensor): Tensor {
    const sign = productOf(this.transforms.map((transform) => transform.sign));
    if (sign === 1) return value;
    return value
      .sub(0.5)
      .mul(sign as Tensor)
      .add(0.5);
  }
}
