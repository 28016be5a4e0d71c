// The multivariate normal distribution whose covariance is a low-rank matrix plus a diagonal.

import { boolean, type Call, orNull, parameters, tensor } from '../arguments';
import { ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import { pythonSize } from '../core/python-repr';
import { broadcastShapes } from '../functional';
import * as linalg from '../linalg';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import { batchMahalanobis, batchMv, logDiagonal } from './matrices';
import { lazy, standardNormal } from './parameters';
import * as signatures from './signatures';

const signature = parameters(
  'LowRankMultivariateNormal',
  /** Location. */
  { loc: tensor },
  /** Factor W of the covariance: (..., n, rank). */
  { covFactor: tensor },
  /** Diagonal D of the covariance: (..., n). */
  { covDiag: tensor },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

const plusIdentity = (matrix: Tensor): Tensor => {
  const { dtype, device } = matrix;
  return matrix.add(ops.eye(matrix.size(-1), { dtype, device }));
};

function batchOf(loc: Tensor, covFactor: Tensor, covDiag: Tensor): number[] {
  try {
    return broadcastShapes(loc.shape.slice(0, -1), covFactor.shape.slice(0, -2), covDiag.shape.slice(0, -1));
  } catch {
    const [a, b, c] = [loc, covFactor, covDiag].map(({ shape }) => pythonSize(shape));
    throw new ValueError(`Incompatible batch shapes: loc ${a}, cov_factor ${b}, cov_diag ${c}`);
  }
}

/**
 * A {@link MultivariateNormal} of covariance W Wᵀ + D: loc (..., n), W = covFactor (..., n, m), D the diagonal covDiag (..., n).
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#lowrankmultivariatenormal
 */
export class LowRankMultivariateNormal extends Distribution {
  static override readonly argConstraints = {
    loc: constraints.realVector,
    covFactor: constraints.independent(constraints.real, 2),
    covDiag: constraints.independent(constraints.positive, 1),
  };
  static override readonly support: constraints.Constraint = constraints.realVector;
  readonly loc: Tensor;
  readonly covFactor: Tensor;
  readonly covDiag: Tensor;
  declare readonly scaleTril: Tensor;
  declare readonly covarianceMatrix: Tensor;
  declare readonly precisionMatrix: Tensor;
  /** W as given, not expanded over the batch. @internal */
  readonly factor: Tensor;
  /** D as given, not expanded over the batch. @internal */
  readonly diagonal: Tensor;
  /** The lower Cholesky factor of I + Wᵀ D⁻¹ W. @internal */
  readonly capacitanceTril: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [loc, covFactor, covDiag, validateArgs] = signature.bind(args);
    if (loc.ndim < 1) throw new ValueError('loc must be at least one-dimensional.');
    const n = loc.size(-1);
    if (covFactor.ndim < 2) {
      throw new ValueError('cov_factor must be at least two-dimensional, with optional leading batch dimensions');
    }
    if (covFactor.size(-2) !== n) throw new ValueError(`cov_factor must be a batch of matrices with shape ${n} x m`);
    if (covDiag.shape.at(-1) !== n) throw new ValueError(`cov_diag must be a batch of vectors with shape ${pythonSize([n])}`);
    const batchShape = batchOf(loc, covFactor, covDiag);
    super(batchShape, [n], validateArgs);
    this.loc = loc.expand([...batchShape, n]);
    this.covFactor = covFactor.expand([...batchShape, n, -1]);
    this.covDiag = covDiag.expand([...batchShape, n]);
    this.factor = covFactor;
    this.diagonal = covDiag;
    this.capacitanceTril = linalg.cholesky(plusIdentity(covFactor.mT.div(covDiag.unsqueeze(-2)).matmul(covFactor)));
    lazy<LowRankMultivariateNormal>(this, 'scaleTril', (self) => {
      // W Wᵀ + D = √D (I + W' W'ᵀ) √D with W' = W / √D, whose eigenvalues are at least 1.
      const root = self.diagonal.sqrt().unsqueeze(-1);
      const scaled = self.factor.div(root);
      return self.spread(root.mul(linalg.cholesky(plusIdentity(scaled.matmul(scaled.mT)))), 2);
    });
    lazy<LowRankMultivariateNormal>(this, 'covarianceMatrix', (self) =>
      self.spread(self.factor.matmul(self.factor.mT).add(self.diagonal.diagEmbed()), 2),
    );
    lazy<LowRankMultivariateNormal>(this, 'precisionMatrix', (self) => {
      // Woodbury: D⁻¹ - D⁻¹ W C⁻¹ Wᵀ D⁻¹, C the capacitance.
      const solved = self._solved();
      return self.spread(self.diagonal.reciprocal().diagEmbed().sub(solved.mT.matmul(solved)), 2);
    });
    this.checkArguments();
  }

  override get hasRsample(): boolean {
    return true;
  }

  protected override get unbatched(): readonly string[] {
    return ['factor', 'diagonal', 'capacitanceTril'];
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    return this.spread(this.factor.pow(2).sum(-1).add(this.diagonal));
  }

  override rsample(...args: Call<typeof signatures.rsample>): Tensor {
    const [sampleShape] = signatures.rsample.bind(args);
    const shape = this.extendedShape(sampleShape);
    const forFactor = standardNormal([...shape.slice(0, -1), this.factor.size(-1)], this.loc);
    const forDiagonal = standardNormal(shape, this.loc);
    return this.loc.add(batchMv(this.factor, forFactor)).add(this.diagonal.sqrt().mul(forDiagonal));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    return this._logDet()
      .add((this.eventShape[0] as number) * Math.log(2 * Math.PI))
      .add(this._mahalanobis(value.sub(this.loc)))
      .mul(-0.5);
  }

  override entropy(...args: []): Tensor {
    noArguments('entropy', args);
    const entropy = this._logDet()
      .add((this.eventShape[0] as number) * (1 + Math.log(2 * Math.PI)))
      .mul(0.5);
    return entropy.expand(this.batchShape);
  }

  /** log |W Wᵀ + D|. @internal */
  _logDet(): Tensor {
    return logDiagonal(this.capacitanceTril).mul(2).add(this.diagonal.log().sum(-1));
  }

  /** xᵀ (W Wᵀ + D)⁻¹ x. @internal */
  _mahalanobis(x: Tensor): Tensor {
    const projected = batchMv(this.factor.mT.div(this.diagonal.unsqueeze(-2)), x);
    return x.pow(2).div(this.diagonal).sum(-1).sub(batchMahalanobis(this.capacitanceTril, projected));
  }

  /** L⁻¹ Wᵀ D⁻¹ for L of {@link capacitanceTril}. @internal */
  _solved(): Tensor {
    return linalg.solveTriangular(this.capacitanceTril, this.factor.mT.div(this.diagonal.unsqueeze(-2)), { upper: false });
  }

  private spread(value: Tensor, dims = 1): Tensor {
    return value.expand([...this.batchShape, ...value.shape.slice(-dims)]);
  }
}
