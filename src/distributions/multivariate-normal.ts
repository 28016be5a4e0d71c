// The multivariate normal distribution.
import { boolean, type Call, orNull, parameters, tensor } from '../arguments';
import { ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import { broadcastShapes } from '../functional';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import { batchMahalanobis, batchMv, defineScale, factorOf, givenScale, logDiagonal } from './matrices';
import { standardNormal } from './parameters';
import * as signatures from './signatures';

const signature = parameters(
  'MultivariateNormal',
  /** Location. */
  { loc: tensor },
  /** Positive-definite covariance. */
  { covarianceMatrix: orNull(tensor) },
  /** Positive-definite precision. */
  { precisionMatrix: orNull(tensor) },
  /** Lower-triangular factor of the covariance. */
  { scaleTril: orNull(tensor) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

// The names in PyTorch's error texts.
const errorNames = { covarianceMatrix: 'covariance_matrix', precisionMatrix: 'precision_matrix', scaleTril: 'scale_tril matrix' } as const;

/**
 * exp(-(x - loc)ᵀ Σ⁻¹ (x - loc) / 2) / √((2π)ⁿ |Σ|), loc of shape (..., n). Give one of: covariance Σ, its inverse, its lower
 * Cholesky factor, of shape (..., n, n).
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#multivariatenormal
 */
export class MultivariateNormal extends Distribution {
  static override readonly argConstraints = {
    loc: constraints.realVector,
    covarianceMatrix: constraints.positiveDefinite,
    precisionMatrix: constraints.positiveDefinite,
    scaleTril: constraints.lowerCholesky,
  };
  static override readonly support: constraints.Constraint = constraints.realVector;
  readonly loc: Tensor;
  declare readonly covarianceMatrix: Tensor;
  declare readonly precisionMatrix: Tensor;
  declare readonly scaleTril: Tensor;
  /** The lower Cholesky factor, not expanded over the batch. @internal */
  readonly factor: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [loc, covarianceMatrix, precisionMatrix, scaleTril, validateArgs] = signature.bind(args);
    if (loc.ndim < 1) throw new ValueError('loc must be at least one-dimensional.');
    const given = givenScale(covarianceMatrix, precisionMatrix, scaleTril);
    if (given === null) {
      throw new ValueError('Exactly one of covariance_matrix or precision_matrix or scale_tril may be specified.');
    }
    const [name, value] = given;
    if (value.ndim < 2) {
      throw new ValueError(`${errorNames[name]} must be at least two-dimensional, with optional leading batch dimensions`);
    }
    const batchShape = broadcastShapes(value.shape.slice(0, -2), loc.shape.slice(0, -1));
    super(batchShape, loc.shape.slice(-1), validateArgs);
    this.loc = loc.expand([...batchShape, -1]);
    defineScale(this, name, value);
    this.checkArguments();
    this.factor = factorOf(name, value);
  }

  override get hasRsample(): boolean {
    return true;
  }

  protected override get unbatched(): readonly string[] {
    return ['factor'];
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    return this.factor.pow(2).sum(-1).expand(this.extendedShape());
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    const draws = standardNormal(this.extendedShape(sampleShape), this.loc);
    return this.loc.add(batchMv(this.factor, draws));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const distance = batchMahalanobis(this.factor, value.sub(this.loc));
    return distance
      .add((this.eventShape[0] as number) * Math.log(2 * Math.PI))
      .mul(-0.5)
      .sub(logDiagonal(this.factor));
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    const entropy = logDiagonal(this.factor).add(0.5 * (this.eventShape[0] as number) * (1 + Math.log(2 * Math.PI)));
    return entropy.expand(this.batchShape);
  }
}
