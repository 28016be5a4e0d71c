// The iterations of LOBPCG (locally optimal block preconditioned conjugate gradient), by PyTorch's methods basic and ortho.

import { TorchError, ValueError } from '../core/errors';
import * as linalg from '../linalg';
import { tidy } from '../memory/scope';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import { norm } from './norm';

const times = (A: Tensor | null, B: Tensor): Tensor => {
  if (A === null) return B;
  return A.isSparse ? ops.mm(A, B) : A.matmul(B);
};

// Computes Sᵀ A S.
const quadratic = (A: Tensor | null, S: Tensor): Tensor => times(S.mT, times(A, S));

function symmetricEigen(A: Tensor, largest: boolean): [E: Tensor, Z: Tensor] {
  const [E, Z] = linalg.eigh(A, 'U');
  return largest ? [E.flip(-1), Z.flip(-1)] : [E, Z];
}

// The columns A[:, from:to] with Python's slice semantics: bounds beyond the end are clamped.
function columns(A: Tensor, from: number, to: number): Tensor {
  const end = Math.min(to, A.size(1));
  return A.narrow(1, Math.min(from, end), Math.max(end - from, 0));
}

const norm2 = (A: Tensor): number => norm(A).item();

/** The state of a run, with PyTorch's names. A tracker receives it after each step and may set `bvars.force_stop`. */
export class LOBPCG {
  /** The current eigenvalues. */
  E: Tensor;
  /** Residuals A X - B X diag(E). */
  R: Tensor;
  /** The basis of the search subspace: X, the previous directions and the residuals. */
  S: Tensor;
  readonly tvars: { rerr?: Tensor } = {};
  readonly ivars: Record<string, number> = { istep: 0 };
  readonly fvars: Record<string, number> = {};
  readonly bvars: Record<string, boolean> = {};

  constructor(
    readonly A: Tensor,
    readonly B: Tensor | null,
    public X: Tensor,
    readonly iK: Tensor | null,
    readonly iparams: Readonly<Record<string, number>>,
    readonly fparams: Readonly<Record<string, number>>,
    readonly bparams: Readonly<Record<string, boolean>>,
    readonly method: string,
    private readonly tracker: ((state: LOBPCG) => void) | null,
  ) {
    const { m, n } = this;
    const { dtype, device } = X;
    this.E = ops.zeros([n], { dtype, device });
    this.R = ops.zeros([m, n], { dtype, device });
    this.S = ops.zeros([m, 3 * n], { dtype, device });
  }

  private get m(): number {
    return this.iparams.m as number;
  }

  private get n(): number {
    return this.iparams.n as number;
  }

  private get isLargest(): boolean {
    return this.bparams.largest as boolean;
  }

  run(): void {
    do {
      this.update();
      this.tracker?.(this);
    } while (!this.isDone());
  }

  private isDone(): boolean {
    return (
      this.bvars.force_stop === true ||
      this.ivars.iterations_left === 0 ||
      (this.ivars.converged_count as number) >= (this.iparams.k as number)
    );
  }

  private update(): void {
    const { R } = this;
    const { rerr } = this.tvars;
    tidy(() => {
      if (this.ivars.istep === 0) this.start();
      if (this.method === 'ortho') this.updateOrtho();
      else this.updateBasic();
      return [this.X, this.R, this.tvars];
    });
    // A tracker may still hold them.
    if (this.tracker === null) {
      R.dispose();
      rerr?.dispose();
    }
    this.ivars.iterations_left = (this.ivars.iterations_left as number) - 1;
    this.ivars.istep = (this.ivars.istep as number) + 1;
  }

  private start(): void {
    const size = norm2(this.X);
    this.fvars.X_norm = size;
    this.fvars.A_norm = norm2(times(this.A, this.X)) / size;
    this.fvars.B_norm = norm2(times(this.B, this.X)) / size;
    this.ivars.iterations_left = this.iparams.niter as number;
    this.ivars.converged_count = 0;
    this.ivars.converged_end = 0;
  }

  private updateResidual(): void {
    this.R = times(this.A, this.X).sub(times(this.B, this.X).mul(this.E));
  }

  private countConverged(): number {
    const { E, X, R } = this;
    const { A_norm, B_norm } = this.fvars as { A_norm: number; B_norm: number };
    const scale = E.narrow(0, 0, X.size(-1)).abs().mul(B_norm).add(A_norm);
    const rerr = norm(R, 2, 0).div(norm(X, 2, 0).mul(scale));
    const converged = rerr.lt(this.fparams.tol as number).tolist() as boolean[];
    const first = converged.indexOf(false);
    const count = first < 0 ? converged.length : first;
    const before = this.ivars.converged_count as number;
    if (count < before) throw new TorchError(`the number of converged eigenpairs (was ${before}, got ${count}) cannot decrease`);
    this.ivars.converged_count = count;
    this.tvars.rerr = rerr;
    return count;
  }

  // Sets S = [X, P, W]: X, the directions P and the residual vectors W.
  private assemble(P: Tensor | null, residuals: (known: Tensor) => Tensor): void {
    const { S, X, n } = this;
    columns(S, 0, n).copy_(X);
    let end = n;
    if (P !== null) {
      columns(S, end, end + P.size(-1)).copy_(P);
      end += P.size(-1);
    }
    const W = residuals(columns(S, 0, end));
    columns(S, end, end + W.size(-1)).copy_(W);
    this.ivars.converged_end = end + W.size(-1);
  }

  private updateBasic(): void {
    const { n, A, X, E, S } = this;
    const done = this.ivars.converged_count as number;
    if (this.ivars.istep === 0) {
      const Ri = this.rayleighRitz(X);
      const [values, Z] = symmetricEigen(quadratic(quadratic(A, X), Ri), this.isLargest);
      X.copy_(X.matmul(Ri.matmul(Z)));
      E.copy_(values);
      this.updateResidual();
      this.countConverged();
      this.assemble(null, () => times(this.iK, this.R));
      return;
    }
    const part = columns(S, done, this.ivars.converged_end as number);
    const Ri = this.rayleighRitz(part);
    const [values, Z] = symmetricEigen(quadratic(quadratic(A, part), Ri), this.isLargest);
    columns(X, done, n).copy_(part.matmul(Ri.matmul(columns(Z, 0, n - done))));
    E.narrow(0, done, n - done).copy_(values.narrow(0, 0, n - done));
    const P = part.matmul(Ri.matmul(columns(Z, n, 2 * n - done)));
    this.updateResidual();
    const count = this.countConverged();
    this.assemble(P, () => times(this.iK, columns(this.R, count, n)));
  }

  private updateOrtho(): void {
    const { n, A, E, S } = this;
    const done = this.ivars.converged_count as number;
    if (this.ivars.istep === 0) {
      const Ri = this.rayleighRitz(this.X);
      const [, Z] = symmetricEigen(quadratic(quadratic(A, this.X), Ri), this.isLargest);
      this.X = this.X.matmul(Ri.matmul(Z));
      this.updateResidual();
      this.countConverged();
      this.assemble(null, (known) => this.orthogonalized(this.R, known));
      return;
    }
    const part = columns(S, done, this.ivars.converged_end as number);
    const [values, Z] = symmetricEigen(quadratic(A, part), this.isLargest);
    const rest = columns(Z, n - done, Z.size(1));
    columns(this.X, done, n).copy_(part.matmul(columns(Z, 0, n - done)));
    E.narrow(0, done, n - done).copy_(values.narrow(0, 0, n - done));
    const P = part.matmul(rest.matmul(linalg.qr(rest.narrow(0, 0, n - done).mT).Q));
    this.updateResidual();
    const count = this.countConverged();
    this.assemble(P, (known) => this.orthogonalized(columns(this.R, count, n), known));
  }

  // Computes Ri such that (S Ri)ᵀ B (S Ri) = I.
  private rayleighRitz(S: Tensor): Tensor {
    const SBS = quadratic(this.B, S);
    const row = SBS.diagonal(0, -2, -1).pow(-0.5);
    const R = linalg.cholesky(SBS.mul(row).mul(row.reshape([-1, 1])), { upper: true });
    return linalg.solveTriangular(R, row.diagEmbed(), { upper: true, left: false });
  }

  // Makes U orthonormal in B's inner product by SVQB. Eigenvalues below tau times the largest are dropped or raised to it.
  private orthonormalized(given: Tensor, drop: boolean, tau: number): Tensor {
    if (given.numel() === 0) return given;
    let U = given;
    let UBU = quadratic(this.B, U);
    const nonzero = UBU.diagonal(0, -2, -1).ne(0).nonzero().flatten();
    if (nonzero.numel() < U.size(1)) {
      U = U.indexSelect(1, nonzero);
      if (U.numel() === 0) return U;
      UBU = quadratic(this.B, U);
    }
    let scale = UBU.diagonal(0, -2, -1).pow(-0.5).reshape([-1, 1]);
    let [E, Z] = symmetricEigen(UBU.mul(scale).mul(scale.mT), false);
    const least = E.abs().max().mul(tau);
    if (drop) {
      const keep = E.gt(least).nonzero().flatten();
      E = E.indexSelect(0, keep);
      Z = Z.indexSelect(1, keep);
      scale = scale.indexSelect(0, keep);
    } else {
      E = ops.where(E.lt(least), least, E);
    }
    return U.mul(scale.mT).matmul(Z.mul(E.pow(-0.5)));
  }

  // A basis of the part of U outside the span of V, orthonormal and orthogonal to V in B's inner product.
  private orthogonalized(given: Tensor, V: Tensor): Tensor {
    const { B } = this;
    const { ortho_tol, ortho_tol_drop, ortho_tol_replace } = this.fparams as Record<`ortho_tol${'' | '_drop' | '_replace'}`, number>;
    for (const key of Object.keys(this.fvars)) if (key.startsWith('ortho_') && key.endsWith('_rerr')) delete this.fvars[key];
    const BVNorm = norm2(times(B, V));
    const outer = this.iparams.ortho_i_max as number;
    const inner = this.iparams.ortho_j_max as number;
    let U = given;
    let VBU = V.mT.matmul(times(B, U));
    for (let i = 0; i < outer; i++) {
      this.ivars.ortho_i = i;
      U = U.sub(V.matmul(VBU));
      let BU = times(B, U);
      for (let j = 0; j < inner; j++) {
        this.ivars.ortho_j = j;
        const mayDrop = this.bparams.ortho_use_drop === true;
        U = this.orthonormalized(U, mayDrop && j > 0, mayDrop && j === 0 ? ortho_tol_drop : ortho_tol_replace);
        if (U.numel() === 0) return U;
        BU = times(B, U);
        const UBU = U.mT.matmul(BU);
        const identity = ops.eye(UBU.size(-1), { device: UBU.device, dtype: UBU.dtype });
        const rerr = norm2(UBU.sub(identity)) / (norm2(BU) * norm2(U));
        this.fvars[`ortho_UBUmI_rerr[${i}, ${j}]`] = rerr;
        if (rerr < ortho_tol) break;
      }
      VBU = V.mT.matmul(BU);
      const rerr = norm2(VBU) / (BVNorm * norm2(U));
      this.fvars[`ortho_VBU_rerr[${i}]`] = rerr;
      if (rerr < ortho_tol) break;
      if (this.m < U.size(-1) + V.size(-1)) {
        if (B === null) throw new TorchError('B must not be None');
        throw new ValueError(
          `Overdetermined shape of U: #B-cols(=${B.size(-1)}) >= #U-cols(=${U.size(-1)}) + #V-cols(=${V.size(-1)}) must hold`,
        );
      }
    }
    return U;
  }
}
