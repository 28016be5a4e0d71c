// The chi-squared distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Gamma } from './gamma';
import type { Value } from './utils';

const signature = parameters(
  'Chi2',
  /** Degrees of freedom. */
  { df: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** Gamma(df / 2, 1 / 2). @see https://docs.pytorch.org/docs/stable/distributions.html#chi2 */
export class Chi2 extends Gamma {
  static override readonly argConstraints: Readonly<Record<string, constraints.Constraint>> = { df: constraints.positive };

  constructor(...args: Call<typeof signature>) {
    const [df, validateArgs] = signature.bind(args);
    super(df instanceof Tensor ? df.mul(0.5) : df * 0.5, 0.5, validateArgs);
  }

  get df(): Tensor {
    return this.concentration.mul(2);
  }
}
