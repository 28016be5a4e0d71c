// Distributions whose entropy follows from a log normalizer.
import { grad } from '../autograd';
import { NotImplementedError } from '../errors';
import type { Tensor } from '../tensor';
import { Distribution } from './distribution';

/** p(x; θ) = exp(⟨t(x), θ⟩ - F(θ) + k(x)). @see https://docs.pytorch.org/docs/stable/distributions.html#exponentialfamily */
export abstract class ExponentialFamily extends Distribution {
  /** θ. */
  protected abstract get naturalParams(): readonly Tensor[];

  /** F(θ). */
  protected abstract logNormalizer(...naturalParams: readonly Tensor[]): Tensor;

  /** The expectation of k(x). */
  protected get meanCarrierMeasure(): number {
    throw new NotImplementedError(`${this.constructor.name} does not implement meanCarrierMeasure`);
  }

  override entropy(): Tensor {
    const measure = this.meanCarrierMeasure;
    const params = this.naturalParams.map((param) => param.detach().requiresGrad_());
    const normalizer = this.logNormalizer(...params);
    const gradients = grad(normalizer.sum(), params, { createGraph: true });
    return params.reduce((sum, param, i) => {
      const term = param.mul(gradients[i] as Tensor).reshape([...this.batchShape, -1]);
      return sum.sub(term.sum(-1));
    }, normalizer.sub(measure));
  }
}
