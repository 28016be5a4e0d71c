// Base class of distributions whose entropy is computed from the log normalizer.
import { grad } from '../autograd';
import { NotImplementedError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import type { Tensor } from '../tensor';
import { Distribution } from './distribution';
import { sumRightmost } from './parameters';

/** p(x; θ) = exp(⟨t(x), θ⟩ - F(θ) + k(x)). @see https://docs.pytorch.org/docs/stable/distributions.html#exponentialfamily */
export abstract class ExponentialFamily extends Distribution {
  /** The natural parameters θ. */
  protected abstract get naturalParams(): readonly Tensor[];

  /** The log normalizer F(θ). */
  protected abstract logNormalizer(...naturalParams: readonly Tensor[]): Tensor;

  /** The mean of the carrier measure k(x). */
  protected get meanCarrierMeasure(): number {
    throw new NotImplementedError(`${this.constructor.name} does not implement meanCarrierMeasure`);
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    const measure = this.meanCarrierMeasure;
    const params = this.naturalParams.map((param) => param.detach().requiresGrad_());
    const normalizer = this.logNormalizer(...params);
    const gradients = grad(normalizer.sum(), params, { createGraph: true });
    return params.reduce((sum, param, i) => {
      const term = param.mul(gradients[i] as Tensor).reshape([...this.batchShape, -1]);
      return sum.sub(term.sum(-1));
    }, normalizer.sub(measure));
  }

  /** KL(this ‖ other), computed as the Bregman divergence of F. @internal */
  _bregmanDivergence(other: ExponentialFamily): Tensor {
    if (this.constructor !== other.constructor) {
      throw new NotImplementedError(
        `The cross KL-divergence between different exponential families cannot ${' '.repeat(28)}be computed using Bregman divergences`,
      );
    }
    const own = this.naturalParams.map((param) => param.detach().requiresGrad_());
    const others = other.naturalParams;
    const normalizer = this.logNormalizer(...own);
    const gradients = grad(normalizer.sum(), own, { createGraph: true });
    return own.reduce(
      (sum, param, i) => {
        const term = (others[i] as Tensor).sub(param).mul(gradients[i] as Tensor);
        return sum.sub(sumRightmost(term, other.eventShape.length));
      },
      other.logNormalizer(...others).sub(normalizer),
    );
  }
}
