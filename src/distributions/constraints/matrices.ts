// Regions of matrices.
import type { Call } from '../../arguments';
import * as linalg from '../../linalg';
import { finfo } from '../../ops/type-info';
import type { Tensor } from '../../tensor';
import { allAfter, Constraint, checkSignature } from './constraint';

abstract class OfMatrices extends Constraint {
  override get eventDim(): number {
    return 2;
  }
}

const isLower = (value: Tensor): Tensor => allAfter(value.tril().eq(value), value.ndim - 2);

export class LowerTriangular extends OfMatrices {
  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    return isLower(value);
  }
}

export class LowerCholesky extends OfMatrices {
  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    return isLower(value).logicalAnd(value.diagonal(0, -2, -1).gt(0).all(-1));
  }
}

export class CorrCholesky extends LowerCholesky {
  override check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    const tolerance = finfo(value.dtype).eps * value.size(-1) * 10;
    const norms = linalg.vectorNorm(value.detach(), 2, -1);
    return super.check(value).logicalAnd(norms.sub(1).abs().le(tolerance).all(-1));
  }
}

export class Square extends OfMatrices {
  check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    const isSquare = value.size(-2) === value.size(-1);
    return value.newFull(value.shape.slice(0, -2), isSquare, { dtype: 'bool' });
  }
}

export class Symmetric extends Square {
  override check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    const square = super.check(value);
    if (!square.all().item()) return square;
    return value.isclose(value.mT, { atol: 1e-6 }).all(-2).all(-1);
  }
}

export class PositiveSemidefinite extends Symmetric {
  override check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    const symmetric = super.check(value);
    if (!symmetric.all().item()) return symmetric;
    return linalg.eigvalsh(value).ge(0).all(-1);
  }
}

export class PositiveDefinite extends Symmetric {
  override check(...args: Call<typeof checkSignature>): Tensor {
    const [value] = checkSignature.bind(args);
    const symmetric = super.check(value);
    if (!symmetric.all().item()) return symmetric;
    return linalg.choleskyEx(value)[1].eq(0);
  }
}
