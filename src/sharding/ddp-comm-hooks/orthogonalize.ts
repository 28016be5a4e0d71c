// Orthonormal columns of batches of matrices.
import { norm } from '../../functional';
import { qr } from '../../linalg';
import type { Tensor } from '../../tensor';

/** Makes the columns of matrices of the size `(B, N, R)`, R at most N, orthonormal, in place. */
export function orthogonalize(matrices: Tensor, epsilon = 0): void {
  const rank = matrices.size(2);
  if (rank <= 2 || matrices.dtype === 'float16' || matrices.dtype === 'bfloat16') gramSchmidt(matrices, epsilon);
  else matrices.copy_(qr(matrices)[0] as Tensor);
}

function gramSchmidt(matrices: Tensor, epsilon: number): void {
  const count = matrices.size(2);
  for (let i = 0; i < count; i++) {
    const column = matrices.narrow(2, i, 1);
    const length = norm(column, { dim: 1, keepdim: true });
    column.div_(epsilon === 0 ? length : length.add(epsilon));
    if (i + 1 === count) continue;
    const rest = matrices.narrow(2, i + 1, count - i - 1);
    rest.sub_(column.mul(rest).sum(1, true).mul(column));
  }
}
