// Mixtures of distributions of one family.
import { boolean, type Call, object, orNull, parameters } from '../arguments';
import { noGrad } from '../autograd';
import { ValueError } from '../core/errors';
import { pythonSize } from '../core/python-repr';
import type { Tensor } from '../tensor';
import { Categorical } from './categorical';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import * as signatures from './signatures';

const signature = parameters(
  'MixtureSameFamily',
  /** Distribution of the components. */
  { mixtureDistribution: object<Categorical>() },
  /** Components. */
  { componentDistribution: object<Distribution>() },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/**
 * A mixture: the components are the last batch dimension of one distribution, the weights a categorical distribution.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#mixturesamefamily
 */
export class MixtureSameFamily extends Distribution {
  static override readonly argConstraints = {};
  readonly mixtureDistribution: Categorical;
  readonly componentDistribution: Distribution;

  constructor(...args: Call<typeof signature>) {
    const [mixture, component, validateArgs] = signature.bind(args);
    if (!(mixture instanceof Categorical)) {
      throw new ValueError(' The Mixture distribution needs to be an  instance of torch.distributions.Categorical');
    }
    if (!(component instanceof Distribution)) {
      throw new ValueError('The Component distribution needs to be an instance of torch.distributions.Distribution');
    }
    const batchShape = component.batchShape.slice(0, -1);
    for (let i = 1; i <= Math.min(batchShape.length, mixture.batchShape.length); i++) {
      const sizes = [mixture.batchShape.at(-i), batchShape.at(-i)];
      if (sizes.includes(1) || sizes[0] === sizes[1]) continue;
      throw new ValueError(
        `\`mixture_distribution.batch_shape\` (${pythonSize(mixture.batchShape)}) is not compatible with ` +
          `\`component_distribution.batch_shape\`(${pythonSize(batchShape)})`,
      );
    }
    const count = mixture.logits.shape.at(-1);
    const components = component.batchShape.at(-1);
    if (count !== components) {
      throw new ValueError(
        `\`mixture_distribution component\` (${count}) does not equal \`component_distribution.batch_shape[-1]\` (${components})`,
      );
    }
    super(batchShape, component.eventShape, validateArgs);
    this.mixtureDistribution = mixture;
    this.componentDistribution = component;
    this.checkArguments();
  }

  override get support(): constraints.Constraint {
    return new constraints.MixtureSameFamilyConstraint(this.componentDistribution.support);
  }

  override get mean(): Tensor {
    return this.weighted(this.componentDistribution.mean);
  }

  override get variance(): Tensor {
    const { mean, variance } = this.componentDistribution;
    return this.weighted(variance).add(this.weighted(mean.sub(this.padded(this.mean)).pow(2)));
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    return noGrad(() => {
      const chosen = this.mixtureDistribution.sample(sampleShape);
      const draws = this.componentDistribution.sample(sampleShape);
      const dim = draws.ndim - this.eventShape.length - 1;
      const index = chosen.reshape([...chosen.shape, 1, ...this.eventShape.map(() => 1)]);
      return draws.gather(dim, index.expand([...chosen.shape, 1, ...this.eventShape])).squeeze(dim);
    });
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const logs = this.componentDistribution.logProb(this.padded(value));
    return logs.add(this.mixtureDistribution.logits.logSoftmax(-1)).logsumexp(-1);
  }

  override cdf(...args: Call<typeof signatures.cdf>): Tensor {
    const [value] = signatures.cdf.bind(args);
    return this.componentDistribution.cdf(this.padded(value)).mul(this.mixtureDistribution.probs).sum(-1);
  }

  override toString(): string {
    return `MixtureSameFamily(\n  ${this.mixtureDistribution},\n  ${this.componentDistribution})`;
  }

  private padded(value: Tensor): Tensor {
    return value.unsqueeze(-1 - this.eventShape.length);
  }

  private weighted(values: Tensor): Tensor {
    const { probs } = this.mixtureDistribution;
    const weights = probs.reshape([...probs.shape, ...this.eventShape.map(() => 1)]);
    return weights.mul(values).sum(-1 - this.eventShape.length);
  }
}
