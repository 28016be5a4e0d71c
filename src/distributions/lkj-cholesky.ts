// The LKJ distribution of Cholesky factors of correlation matrices.

import { as, boolean, type Call, float, int, opt, or, orNull, parameters, tensor } from '../arguments';
import { noGrad } from '../autograd';
import { ValueError } from '../core/errors';
import * as linalg from '../linalg';
import * as ops from '../ops';
import { finfo } from '../ops/type-info';
import type { Tensor } from '../tensor';
import { Beta } from './beta';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'LKJCholesky',
  /** Size of the matrix. */
  { dim: int },
  /** Concentration. */
  { concentration: opt(as<Value>(or(tensor, float)), 1) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

/**
 * Lower Cholesky factors (dim, dim) of correlation matrices M with density ∝ |M|^(concentration - 1).
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#lkjcholesky
 */
export class LKJCholesky extends Distribution {
  static override readonly argConstraints = { concentration: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.corrCholesky;
  readonly dim: number;
  readonly concentration: Tensor;
  private readonly beta: Beta;

  constructor(...args: Call<typeof signature>) {
    const [dim, given, validateArgs] = signature.bind(args);
    if (dim < 2) throw new ValueError(`Expected dim to be an integer greater than or equal to 2. Found dim=${dim}.`);
    const [concentration] = broadcastAll(given);
    super(concentration.shape, [dim, dim], validateArgs);
    this.dim = dim;
    this.concentration = concentration;
    const { dtype, device } = concentration;
    const offset = ops.arange(dim, { dtype, device }).sub(1).clamp(0);
    const marginal = concentration.add(0.5 * (dim - 2)).unsqueeze(-1);
    this.beta = new Beta(offset.add(0.5), marginal.sub(offset.mul(0.5)));
    this.checkArguments();
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    return noGrad(() => {
      // The onion method, for all rows at once: squared lengths from a beta, directions from a normal distribution.
      const y = this.beta.sample(sampleShape).unsqueeze(-1);
      const { dtype, device } = y;
      const normal = ops.randn(this.extendedShape(sampleShape), { dtype, device }).tril(-1);
      const directions = normal.div(linalg.vectorNorm(normal, 2, -1, true));
      // The first row has no elements below the diagonal: replace its NaN (0 / 0).
      directions.select(-2, 0).fill_(0);
      const rows = y.sqrt().mul(directions);
      const left = ops.rsub(rows.pow(2).sum(-1), 1).clamp(finfo(dtype).tiny);
      return rows.add(left.sqrt().diagEmbed());
    });
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const { dim, concentration } = this;
    const diagonal = value.diagonal(0, -1, -2).narrow(-1, 1, dim - 1);
    const order = concentration
      .sub(1)
      .unsqueeze(-1)
      .mul(2)
      .add(dim)
      .sub(ops.arange(2, dim + 1, { device: concentration.device }));
    const less = dim - 1;
    const alpha = concentration.add(0.5 * less);
    const normalizer = alpha
      .sub(0.5)
      .mvlgamma(less)
      .add(0.5 * less * Math.log(Math.PI))
      .sub(alpha.lgamma().mul(less));
    return order.mul(diagonal.log()).sum(-1).sub(normalizer);
  }
}
