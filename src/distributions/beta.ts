// The beta distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noArguments } from '../core/no-arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Dirichlet } from './dirichlet';
import { ExponentialFamily } from './exponential-family';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'Beta',
  /** First concentration (alpha). */
  { concentration1: as<Value>(or(tensor, float)) },
  /** Second concentration (beta). */
  { concentration0: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/** ∝ x^(concentration1 - 1) (1 - x)^(concentration0 - 1) on [0, 1]. @see https://docs.pytorch.org/docs/stable/distributions.html#beta */
export class Beta extends ExponentialFamily {
  static override readonly argConstraints = { concentration1: constraints.positive, concentration0: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.unitInterval;
  private readonly dirichlet: Dirichlet;

  constructor(...args: Call<typeof signature>) {
    const [concentration1, concentration0, validateArgs] = signature.bind(args);
    const dirichlet = new Dirichlet(ops.stack(broadcastAll(concentration1, concentration0), -1), validateArgs);
    super(dirichlet.batchShape, [], validateArgs);
    this.dirichlet = dirichlet;
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return true;
  }

  get concentration1(): Tensor {
    return this.dirichlet.concentration.select(-1, 0);
  }

  get concentration0(): Tensor {
    return this.dirichlet.concentration.select(-1, 1);
  }

  override get mean(): Tensor {
    return this.concentration1.div(this.concentration1.add(this.concentration0));
  }

  override get mode(): Tensor {
    return this.dirichlet.mode.select(-1, 0);
  }

  override get variance(): Tensor {
    const total = this.concentration1.add(this.concentration0);
    return this.concentration1.mul(this.concentration0).div(total.pow(2).mul(total.add(1)));
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    return this.dirichlet.rsample(sampleShape).select(-1, 0);
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    return this.dirichlet.logProb(ops.stack([value, ops.rsub(value, 1)], -1));
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    return this.dirichlet.entropy();
  }

  protected override get naturalParams(): readonly Tensor[] {
    return [this.concentration1, this.concentration0];
  }

  protected override logNormalizer(x: Tensor, y: Tensor): Tensor {
    return x.lgamma().add(y.lgamma()).sub(x.add(y).lgamma());
  }
}
