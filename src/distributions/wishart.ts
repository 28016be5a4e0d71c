// The Wishart distribution.

import { as, boolean, type Call, float, int, list, opt, or, orNull, parameters, tensor as tensorType } from '../arguments';
import { AssertionError, ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import { warn } from '../core/warnings';
import { broadcastShapes } from '../functional';
import * as linalg from '../linalg';
import * as ops from '../ops';
import { finfo } from '../ops/type-info';
import { Tensor, tensor } from '../tensor';
import { Chi2 } from './chi2';
import * as constraints from './constraints';
import type { ArgConstraints } from './distribution';
import { ExponentialFamily } from './exponential-family';
import { defineScale, factorOf, givenScale, logDiagonal } from './matrices';
import * as signatures from './signatures';
import { formatted } from './text';
import type { Value } from './utils';

const rsampleSignature = parameters(
  'rsample',
  { sampleShape: opt(list(int), []) },
  /** How often singular samples are drawn again. */
  { maxTryCorrection: opt(int, 10) },
);
const signature = parameters(
  'Wishart',
  /** Degrees of freedom. */
  { df: as<Value>(or(tensorType, float)) },
  /** Positive-definite covariance. */
  { covarianceMatrix: orNull(tensorType) },
  /** Positive-definite precision. */
  { precisionMatrix: orNull(tensorType) },
  /** Lower-triangular factor of the covariance. */
  { scaleTril: orNull(tensorType) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

function multivariateDigamma(x: Tensor, p: number): Tensor {
  if (
    !x
      .gt((p - 1) / 2)
      .all()
      .item()
  )
    throw new AssertionError('Wrong domain for multivariate digamma function.');
  const { dtype, device } = x;
  return x.unsqueeze(-1).sub(ops.arange(p, { dtype, device }).div(2)).digamma().sum(-1);
}

/**
 * Positive-definite matrices Σᵢ xᵢ xᵢᵀ of df normal vectors; df > p - 1 need not be an integer. Give one of: the vectors'
 * covariance, its inverse, its lower Cholesky factor, of shape (..., p, p).
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#wishart
 */
export class Wishart extends ExponentialFamily {
  static override readonly support: constraints.Constraint = constraints.positiveDefinite;
  readonly df: Tensor;
  declare readonly covarianceMatrix: Tensor;
  declare readonly precisionMatrix: Tensor;
  declare readonly scaleTril: Tensor;
  /** The lower Cholesky factor, not expanded over the batch. @internal */
  readonly factor: Tensor;
  private readonly chi2: Chi2;

  constructor(...args: Call<typeof signature>) {
    const [givenDf, covarianceMatrix, precisionMatrix, scaleTril, validateArgs] = signature.bind(args);
    const given = givenScale(covarianceMatrix, precisionMatrix, scaleTril);
    if (given === null) {
      throw new AssertionError('Exactly one of covariance_matrix or precision_matrix or scale_tril may be specified.');
    }
    const [name, value] = given;
    if (value.ndim < 2) {
      throw new ValueError('scale_tril must be at least two-dimensional, with optional leading batch dimensions');
    }
    const { dtype, device } = value;
    const batch = value.shape.slice(0, -2);
    const isTensor = givenDf instanceof Tensor;
    const batchShape = isTensor ? broadcastShapes(batch, givenDf.shape) : batch;
    const df = isTensor ? givenDf.expand(batchShape) : tensor(givenDf, { dtype, device });
    const p = value.size(-1);
    if (
      df
        .le(p - 1)
        .any()
        .item()
    ) {
      const text = isTensor ? formatted(givenDf) : String(givenDf);
      throw new ValueError(`Value of df=${text} expected to be greater than ndim - 1 = ${p - 1}.`);
    }
    if (df.lt(p).any().item()) {
      warn('Low df values detected. Singular samples are highly likely to occur for ndim - 1 < df < ndim.');
    }
    super(batchShape, value.shape.slice(-2), validateArgs);
    this.df = df;
    defineScale(this, name, value);
    this.checkArguments();
    this.factor = factorOf(name, value);
    // The squared diagonal of the factor in Bartlett's decomposition.
    this.chi2 = new Chi2(df.unsqueeze(-1).sub(ops.arange(p, { dtype, device }).expand([...batchShape, -1])));
  }

  override get hasRsample(): boolean {
    return true;
  }

  override get argConstraints(): ArgConstraints {
    return {
      covarianceMatrix: constraints.positiveDefinite,
      precisionMatrix: constraints.positiveDefinite,
      scaleTril: constraints.lowerCholesky,
      df: constraints.greaterThan(BigInt(this.size - 1)),
    };
  }

  protected override get unbatched(): readonly string[] {
    return ['factor'];
  }

  // p for matrices of shape (p, p).
  private get size(): number {
    return this.eventShape[0] as number;
  }

  private times(factor: Tensor, matrix: Tensor): Tensor {
    return factor.expand(this.batchShape).unsqueeze(-1).unsqueeze(-1).mul(matrix);
  }

  override get mean(): Tensor {
    return this.times(this.df, this.covarianceMatrix);
  }

  override get mode(): Tensor {
    const factor = this.df.sub(this.size + 1);
    return this.times(factor.maskedFill(factor.le(0), Number.NaN), this.covarianceMatrix);
  }

  override get variance(): Tensor {
    const covariance = this.covarianceMatrix;
    const diagonal = covariance.diagonal(0, -2, -1);
    return this.times(this.df, covariance.pow(2).add(diagonal.unsqueeze(-1).mul(diagonal.unsqueeze(-2))));
  }

  private bartlett(sampleShape: readonly number[]): Tensor {
    const p = this.size;
    const roots = this.chi2.rsample(sampleShape).sqrt();
    const noise = roots.clamp(finfo(roots.dtype).eps).diagEmbed();
    const { dtype, device } = noise;
    const [rows, columns] = ops.trilIndices(p, p, -1, { device }).unbind() as [Tensor, Tensor];
    const below = ops.randn([...sampleShape, ...this.batchShape, (p * (p - 1)) / 2], { dtype, device });
    noise.setAt('...', rows, columns, below);
    const factor = this.factor.matmul(noise);
    return factor.matmul(factor.mT);
  }

  /** Draws samples; singular ones are drawn again, at most `maxTryCorrection` times. */
  override rsample(...args: Call<typeof rsampleSignature>): Tensor {
    const [sampleShape, maxTryCorrection] = rsampleSignature.bind(args);
    const overBatch = (checked: Tensor): Tensor =>
      this.batchShape.length === 0 ? checked : checked.amax(this.batchShape.map((_, i) => -(i + 1)));
    const sample = this.bartlett(sampleShape);
    // As in PyTorch, redraw the non-singular samples first, which keeps the random numbers equal to Python's.
    let again = overBatch(constraints.positiveDefinite.check(sample));
    if (!again.any().item()) return sample;
    warn('Singular sample detected.');
    for (let i = 0; i < maxTryCorrection && again.any().item(); i++) {
      const drawn = this.bartlett([again.sum().item() as number]);
      sample.setAt(again, drawn);
      const isSingular = overBatch(constraints.positiveDefinite.check(drawn).logicalNot());
      // Not in place: backward needs the mask.
      again = again.maskedScatter(again, isSingular);
    }
    return sample;
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const nu = this.df;
    const p = this.size;
    const trace = ops.choleskySolve(value, this.factor).diagonal(0, -2, -1).sum(-1);
    return nu
      .neg()
      .mul(logDiagonal(this.factor).add((p * Math.LN2) / 2))
      .sub(nu.div(2).mvlgamma(p))
      .add(
        nu
          .sub(p + 1)
          .div(2)
          .mul(linalg.slogdet(value).logabsdet),
      )
      .sub(trace.div(2));
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    const nu = this.df;
    const p = this.size;
    return logDiagonal(this.factor)
      .add((p * Math.LN2) / 2)
      .mul(p + 1)
      .add(nu.div(2).mvlgamma(p))
      .sub(
        nu
          .sub(p + 1)
          .div(2)
          .mul(multivariateDigamma(nu.div(2), p)),
      )
      .add(nu.mul(p).div(2));
  }

  protected override get naturalParams(): readonly Tensor[] {
    return [this.precisionMatrix.neg().div(2), this.df.sub(this.size + 1).div(2)];
  }

  protected override logNormalizer(x: Tensor, y: Tensor): Tensor {
    const p = this.size;
    const shape = y.add((p + 1) / 2);
    const logDet = linalg.slogdet(x.mul(-2)).logabsdet;
    return shape.mul(logDet.neg().add(Math.LN2 * p)).add(shape.mvlgamma(p));
  }
}
