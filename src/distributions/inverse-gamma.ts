// The inverse gamma distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Gamma } from './gamma';
import { TransformedDistribution } from './transformed-distribution';
import { PowerTransform } from './transforms';
import type { Value } from './utils';

const signature = parameters(
  'InverseGamma',
  /** Concentration. */
  { concentration: as<Value>(or(tensor, float)) },
  /** Rate. */
  { rate: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** 1 / X for X of Gamma(concentration, rate). @see https://docs.pytorch.org/docs/stable/distributions.html#inversegamma */
export class InverseGamma extends TransformedDistribution<Gamma> {
  static override readonly argConstraints = { concentration: constraints.positive, rate: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.positive;

  constructor(...args: Call<typeof signature>) {
    const [concentration, rate, validateArgs] = signature.bind(args);
    const base = new Gamma(concentration, rate, validateArgs);
    super(base, new PowerTransform(base.rate.newFull([], -1)), validateArgs);
    this.checkArguments();
  }

  get concentration(): Tensor {
    return this.baseDist.concentration;
  }

  get rate(): Tensor {
    return this.baseDist.rate;
  }

  override get mean(): Tensor {
    const finite = this.rate.div(this.concentration.sub(1));
    return ops.where(this.concentration.gt(1), finite, Number.POSITIVE_INFINITY);
  }

  override get mode(): Tensor {
    return this.rate.div(this.concentration.add(1));
  }

  override get variance(): Tensor {
    const finite = this.rate.square().div(this.concentration.sub(1).square().mul(this.concentration.sub(2)));
    return ops.where(this.concentration.gt(2), finite, Number.POSITIVE_INFINITY);
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.concentration
      .add(this.rate.log())
      .add(this.concentration.lgamma())
      .sub(this.concentration.add(1).mul(this.concentration.digamma()));
  }
}
