// Transforms onto Cholesky factors and positive-definite matrices.

import type { Call } from '../../arguments';
import { ValueError } from '../../core/errors';
import * as linalg from '../../linalg';
import * as ops from '../../ops';
import { finfo } from '../../ops/type-info';
import type { Tensor } from '../../tensor';
import * as constraints from '../constraints';
import { trilMatrixToVec, vecToTrilMatrix } from '../utils';
import * as signatures from './signatures';
import { Transform } from './transform';

type Shape = readonly number[];

// 1 minus the cumulative sums of squares along a row.
const lengthLeft = (y: Tensor): Tensor => ops.rsub(y.mul(y).cumsum(-1), 1);
const shiftedRight = (value: Tensor): Tensor => ops.nn.pad(value.narrow(-1, 0, value.size(-1) - 1), [1, 0], { value: 1 });

/**
 * Maps a vector of D (D - 1) / 2 numbers to the (D, D) Cholesky factor of a correlation matrix, whose rows have length 1.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.CorrCholeskyTransform
 */
export class CorrCholeskyTransform extends Transform {
  readonly domain = constraints.realVector;
  readonly codomain = constraints.corrCholesky;
  override readonly bijective = true;

  protected override call(x: Tensor): Tensor {
    const { eps } = finfo(x.dtype);
    const r = vecToTrilMatrix(x.tanh().clamp(-1 + eps, 1 - eps), -1);
    const left = ops.rsub(r.pow(2), 1).sqrt().cumprod(-1);
    const { dtype, device } = r;
    return r.add(ops.eye(r.size(-1), { dtype, device })).mul(shiftedRight(left));
  }

  protected override inverse(y: Tensor): Tensor {
    const left = trilMatrixToVec(shiftedRight(lengthLeft(y)), -1);
    const t = trilMatrixToVec(y, -1).div(left.sqrt());
    return t.log1p().sub(t.neg().log1p()).div(2);
  }

  override logAbsDetJacobian(...args: Call<typeof signatures.logAbsDetJacobian>): Tensor {
    const [x, y] = signatures.logAbsDetJacobian.bind(args);
    // Sum over the elements below the diagonal, one for each element of x.
    const sticks = trilMatrixToVec(lengthLeft(y), -2).log().sum(-1).mul(0.5);
    const tanh = x
      .add(ops.nn.softplus(x.mul(-2)))
      .sub(Math.LN2)
      .sum(-1)
      .mul(-2);
    return sticks.add(tanh);
  }

  override forwardShape(...args: Call<typeof signatures.forwardShape>): Shape {
    const [shape] = signatures.forwardShape.bind(args);
    const count = shape.at(-1);
    if (count === undefined) throw new ValueError('Too few dimensions on input');
    const size = Math.round(Math.sqrt(0.25 + 2 * count) + 0.5);
    if ((size * (size - 1)) / 2 !== count) throw new ValueError('Input is not a flattened lower-diagonal number');
    return [...shape.slice(0, -1), size, size];
  }

  override inverseShape(...args: Call<typeof signatures.inverseShape>): Shape {
    const [shape] = signatures.inverseShape.bind(args);
    const size = shape.at(-1);
    if (shape.length < 2 || size === undefined) throw new ValueError('Too few dimensions on input');
    if (shape.at(-2) !== size) throw new ValueError('Input is not square');
    return [...shape.slice(0, -2), (size * (size - 1)) / 2];
  }
}

/**
 * Maps matrices to lower-triangular ones: exp of the diagonal, zeros above it.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.LowerCholeskyTransform
 */
export class LowerCholeskyTransform extends Transform {
  readonly domain = constraints.independent(constraints.real, 2);
  readonly codomain = constraints.lowerCholesky;

  override equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return other instanceof LowerCholeskyTransform;
  }

  protected override call(x: Tensor): Tensor {
    return x.tril(-1).add(x.diagonal(0, -2, -1).exp().diagEmbed());
  }

  protected override inverse(y: Tensor): Tensor {
    return y.tril(-1).add(y.diagonal(0, -2, -1).log().diagEmbed());
  }
}

const lowerCholesky = new LowerCholeskyTransform();

/**
 * Maps matrices to positive-definite ones: L Lᵀ with L of {@link LowerCholeskyTransform}.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.PositiveDefiniteTransform
 */
export class PositiveDefiniteTransform extends Transform {
  readonly domain = constraints.independent(constraints.real, 2);
  readonly codomain = constraints.positiveDefinite;

  override equals(...args: Call<typeof signatures.equals>): boolean {
    const [other] = signatures.equals.bind(args);
    return other instanceof PositiveDefiniteTransform;
  }

  protected override call(x: Tensor): Tensor {
    const factor = lowerCholesky(x);
    return factor.matmul(factor.mT);
  }

  protected override inverse(y: Tensor): Tensor {
    return lowerCholesky.inv(linalg.cholesky(y));
  }
}
