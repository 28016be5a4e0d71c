// A few eigenpairs of large symmetric matrices.
import { as, boolean, callable, define, float, int, literalByName, object, orNull, string, tensor } from '../arguments';
import { isGradEnabled } from '../autograd';
import { NotImplementedError, TorchError, typeError, ValueError } from '../core/errors';
import { pythonSize } from '../core/python-repr';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import { LOBPCG } from './lobpcg-solver';

const machineEpsilon: Partial<Record<string, number>> = { float32: 1.2e-7, float64: 2.23e-16 };

function checkMatrices(A: Tensor, B: Tensor | null): void {
  if (A.size(-2) !== A.size(-1)) throw new TorchError(`A must be square, got shape ${pythonSize(A.shape)}`);
  if (B !== null && String(A.shape) !== String(B.shape)) {
    throw new TorchError(`A and B must have same shape, got ${pythonSize(A.shape)} vs ${pythonSize(B.shape)}`);
  }
}

function defaultTolerance(A: Tensor): number {
  const epsilon = machineEpsilon[A.dtype];
  if (epsilon === undefined) throw typeError(`lobpcg(): matrices must be float32 or float64, got ${A.dtype}`);
  return Math.sqrt(epsilon);
}

/**
 * The k largest (or smallest) eigenvalues and eigenvectors of A x = λ B x by LOBPCG, for symmetric A and symmetric positive
 * definite B; matrices (*, m, m), dense or sparse, m at least 3 n. A random start uses the default generator.
 *
 * @returns eigenvalues (*, k) and eigenvectors (*, m, k)
 * @throws ValueError if m < 3 n, NotImplementedError if A or B requires grad and gradients are recorded
 * @see https://docs.pytorch.org/docs/stable/generated/torch.lobpcg.html
 */
export const lobpcg = define(
  'lobpcg',
  [
    { A: tensor },
    /** The number of eigenpairs, default the number of columns of X, or 1. */
    { k: orNull(int) },
    /** The matrix B, default the identity. */
    { B: orNull(tensor) },
    /** (*, m, n): the initial vectors, default random; `method` 'basic' overwrites it. */
    { X: orNull(tensor) },
    /** Size of the random start, default k. */
    { n: orNull(int) },
    /** (*, m, m): the preconditioner. */
    { iK: orNull(tensor) },
    /** Maximum number of iterations, default 1000; -1 for no limit, and also 0, as in PyTorch. */
    { niter: orNull(int) },
    /** Tolerance of the residuals, default the square root of the dtype's precision. */
    { tol: orNull(float) },
    /** Compute the largest eigenvalues rather than the smallest, default true. */
    { largest: orNull(boolean) },
    /** 'basic' (Duersch et al. 2018, algorithm 1) or 'ortho' (Stathopoulos and Wu 2002), the default and the more robust. */
    { method: orNull(as<'basic' | 'ortho'>(string)) },
    /** Called after each step with the run's state; it may set `bvars.force_stop`. */
    { tracker: orNull(callable<(state: LOBPCG) => void>()) },
    /** ortho_i_max, ortho_j_max. */
    { orthoIparams: literalByName<null>()(orNull(object<{ ortho_i_max?: number; ortho_j_max?: number }>())) },
    /** ortho_tol, ortho_tol_drop, ortho_tol_replace. */
    { orthoFparams: literalByName<null>()(orNull(object<{ ortho_tol?: number; ortho_tol_drop?: number; ortho_tol_replace?: number }>())) },
    /** ortho_use_drop. */
    { orthoBparams: literalByName<null>()(orNull(object<{ ortho_use_drop?: boolean }>())) },
  ],
  (
    A,
    k,
    B,
    X,
    n,
    iK,
    niter,
    tol,
    largest,
    method,
    tracker,
    orthoIparams,
    orthoFparams,
    orthoBparams,
  ): [eigenvalues: Tensor, eigenvectors: Tensor] => {
    if (isGradEnabled() && (A.requiresGrad || B?.requiresGrad)) {
      throw new NotImplementedError('lobpcg(): has no gradient here; give it A.detach() and B.detach(), or call it under torch.noGrad()');
    }
    checkMatrices(A, B);
    const limit = tol ?? defaultTolerance(A);
    const m = A.size(-1);
    const wanted = k ?? (X === null ? 1 : X.size(-1));
    const block = X === null ? (n ?? wanted) : X.size(-1);
    if (m < 3 * block) {
      throw new ValueError(
        `LOBPCG algorithm is not applicable when the number of A rows (=${m}) is smaller than 3 x the number of requested eigenpairs (=${block})`,
      );
    }
    const iparams = { m, n: block, k: wanted, niter: niter ?? 1000, ortho_i_max: 3, ortho_j_max: 3, ...orthoIparams };
    const fparams = { tol: limit, ortho_tol: limit, ortho_tol_drop: limit, ortho_tol_replace: limit, ...orthoFparams };
    const bparams = { largest: largest ?? true, ortho_use_drop: false, ...orthoBparams };

    const solve = (a: Tensor, b: Tensor | null, x: Tensor | null, batch: object): [Tensor, Tensor] => {
      const start = x ?? ops.randn([m, block], { dtype: A.dtype, device: A.device });
      if (String(start.shape) !== String([m, block])) {
        throw new TorchError(`X shape mismatch: got ${pythonSize(start.shape)}, expected (${m}, ${block})`);
      }
      const worker = new LOBPCG(a, b, start, iK, { ...iparams, ...batch }, fparams, bparams, method ?? 'ortho', tracker);
      worker.run();
      const found = Math.min(wanted, block);
      return [worker.E.narrow(0, 0, found), worker.X.narrow(1, 0, found)];
    };

    if (A.ndim === 2) return solve(A, B, X, {});
    const batch = A.shape.slice(0, -2);
    const matrices = (t: Tensor): Tensor[] => t.reshape([-1, ...t.shape.slice(-2)]).unbind(0);
    const [bs, xs] = [B, X].map((t) => (t === null ? [] : matrices(t))) as [Tensor[], Tensor[]];
    const pairs = matrices(A).map((a, i) => solve(a, bs[i] ?? null, xs[i] ?? null, { batch_index: i }));
    const stacked = (at: 0 | 1): Tensor => {
      const all = ops.stack(pairs.map((pair) => pair[at]));
      return all.reshape([...batch, ...all.shape.slice(1)]);
    };
    return [stacked(0), stacked(1)];
  },
);
