// The chi-squared distribution.
import { type Arguments, bind, Signature } from '../arguments';
import { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Gamma } from './gamma';
import type { Value } from './utils';

const signature = new Signature('Chi2(Tensor|float df, boolean|null validateArgs = null)');
type Args = [df: Value, validateArgs?: boolean | null];

/** Gamma(df / 2, 1 / 2). @see https://docs.pytorch.org/docs/stable/distributions.html#chi2 */
export class Chi2 extends Gamma {
  static override readonly argConstraints: Readonly<Record<string, constraints.Constraint>> = { df: constraints.positive };

  constructor(...args: Arguments<typeof signature.text, Args>) {
    const [df, validateArgs = null] = bind<Args>(signature, args);
    super(df instanceof Tensor ? df.mul(0.5) : df * 0.5, 0.5, validateArgs);
  }

  get df(): Tensor {
    return this.concentration.mul(2);
  }
}
