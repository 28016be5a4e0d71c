// Predefined parametrizations: orthogonal matrices, weight norm, spectral norm.

import { as, boolean, type Call, float, int, moduleOf, type Narrowed, nullable, opt, orNull, parameters, string } from '../../arguments';
import { noGrad } from '../../autograd/mode';
import { IndexError, NotImplementedError, ValueError } from '../../core/errors';
import { pythonSize } from '../../core/python-repr';
import * as linalg from '../../linalg';
import { allclose, cat, eye, geqrf, matrixExp, mv, normExceptDim, randn, raw, vdot, zerosLike } from '../../ops';
import { Tensor } from '../../tensor/tensor';
import { normalize } from '../functional/normalization';
import { memberOf } from '../members';
import { Module } from '../module';
import { registerParametrization } from './parametrize';
import { asMatrix, outputDim } from './weight-matrix';

function tensorOf(module: Module, name: string): Tensor {
  const found = memberOf(module, name);
  if (!(found instanceof Tensor)) throw new ValueError(`Module '${module}' has no parameter or buffer with name '${name}'`);
  return found;
}

/** How a matrix is made orthogonal. */
export type OrthogonalMap = 'matrix_exp' | 'cayley' | 'householder';

const epsilons: Record<string, number> = { float64: 2 ** -52, complex128: 2 ** -52 };

function isOrthogonal(q: Tensor): boolean {
  const [n, k] = [q.size(-2), q.size(-1)];
  const identity = eye(k, { dtype: q.dtype, device: q.device });
  return allclose(q.mH.matmul(q), identity.expand(q.shape.slice(0, -2).concat([k, k])), { atol: 10 * n * (epsilons[q.dtype] ?? 2 ** -23) });
}

function makeOrthogonal(a: Tensor): Tensor {
  const [x, tau] = geqrf(a);
  const q = linalg.householderProduct(x, tau);
  return q.mul(x.diagonal(0, -2, -1).sgn().unsqueeze(-2));
}

class Orthogonal extends Module {
  declare base: Tensor | null;

  constructor(
    weight: Tensor,
    private readonly map: OrthogonalMap,
    private readonly trivialized: boolean,
  ) {
    super();
    if (weight.isComplex() && map === 'householder') {
      throw new ValueError('The householder parametrization does not support complex tensors.');
    }
    Object.defineProperty(this, '_shape', { value: weight.shape });
    if (trivialized) this.registerBuffer('base', null);
  }

  forward(given: Tensor): Tensor {
    const transposed = given.size(-2) < given.size(-1);
    const x = transposed ? given.mT : given;
    const [n, k] = [x.size(-2), x.size(-1)];
    let q = this.map === 'householder' ? byHouseholder(x) : this.bySkew(x.tril(), n, k);
    if (this.trivialized) q = (this.base as Tensor).matmul(q);
    return transposed ? q.mT : q;
  }

  private bySkew(lower: Tensor, n: number, k: number): Tensor {
    const square = n === k ? lower : cat([lower, lower.newZeros([n, n - k]).expand([...lower.shape.slice(0, -2), n, n - k])], -1);
    const a = square.sub(square.mH);
    const identity = eye(n, { dtype: a.dtype, device: a.device });
    const q = this.map === 'matrix_exp' ? matrixExp(a) : linalg.solve(identity.add(a, { alpha: -0.5 }), identity.add(a, { alpha: 0.5 }));
    return n === k ? q : q.narrow(-1, 0, k);
  }

  rightInverse(given: Tensor): Tensor {
    const shape = (this as unknown as { _shape: readonly number[] })._shape;
    if (given.shape.join() !== shape.join()) {
      throw new ValueError(
        `Expected a matrix or batch of matrices of shape ${pythonSize(shape)}. Got a tensor of shape ${pythonSize(given.shape)}.`,
      );
    }
    return noGrad(() => {
      const transposed = given.size(-2) < given.size(-1);
      let q = transposed ? given.mT : given;
      const [n, k] = [q.size(-2), q.size(-1)];
      if (!this.trivialized) {
        if (this.map !== 'householder') {
          throw new NotImplementedError(
            'It is not possible to assign to the matrix exponential or the Cayley parametrizations when use_trivialization=False.',
          );
        }
        const [a, tau] = geqrf(q);
        const diagonal = a.diagonal(0, -2, -1).sign_();
        diagonal.mul_(tau.eq(0).mul(-2).add(1));
        return transposed ? a.mT : a;
      }
      if (n === k) q = isOrthogonal(q) ? q.clone() : makeOrthogonal(q);
      else q = makeOrthogonal(cat([q, randn([...q.shape.slice(0, -2), n, n - k], { dtype: q.dtype, device: q.device })], -1));
      this.base = q.detach();
      const negative = zerosLike(given);
      negative.diagonal(0, -2, -1).fill_(-1);
      return negative;
    });
  }
}

function byHouseholder(x: Tensor): Tensor {
  const a = x.tril(-1);
  const tau = a.mul(a).sum(-2).add(1).reciprocal().mul(2);
  const q = linalg.householderProduct(a, tau);
  return q.mul(x.diagonal(0, -2, -1).int().unsqueeze(-2));
}

const orthogonalSignature = parameters(
  'orthogonal',
  { module: moduleOf<Module>() },
  { name: opt(string, 'weight') },
  { orthogonalMap: orNull(as<OrthogonalMap>(string)) },
  { useTrivialization: opt(boolean, true) },
);

/**
 * Makes a matrix, or a batch of them, orthogonal. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.parametrizations.orthogonal.html
 *
 * `orthogonalMap`: default 'matrix_exp' for square and complex matrices, else 'householder'. `useTrivialization`: keep a base
 * matrix, so that the map can start at any orthogonal matrix; default true.
 */
export function orthogonal<M extends Module>(...args: Call<Narrowed<typeof orthogonalSignature, { module: M }>>): M {
  const [module, name, map, useTrivialization] = orthogonalSignature.bind(args);
  const weight = tensorOf(module, name);
  if (weight.ndim < 2) throw new ValueError(`Expected a matrix or batch of matrices. Got a tensor of ${weight.ndim} dimensions.`);
  const chosen = map ?? (weight.size(-2) === weight.size(-1) || weight.isComplex() ? 'matrix_exp' : 'householder');
  if (!['matrix_exp', 'cayley', 'householder'].includes(chosen)) {
    throw new ValueError(`orthogonal_map has to be one of "matrix_exp", "cayley", "householder". Got: ${chosen}`);
  }
  return registerParametrization(module as M, name, new Orthogonal(weight, chosen, useTrivialization), { unsafe: true });
}
Object.defineProperty(Orthogonal, 'name', { value: '_Orthogonal' });

class WeightNorm extends Module {
  constructor(readonly dim: number) {
    super();
  }

  forward(g: Tensor, v: Tensor): Tensor {
    return raw('aten::_weight_norm')(v, g, this.dim) as Tensor;
  }

  rightInverse(weight: Tensor): readonly Tensor[] {
    return [normExceptDim(weight, 2, this.dim), weight];
  }
}
Object.defineProperty(WeightNorm, 'name', { value: '_WeightNorm' });

const weightNormSignature = parameters(
  'weightNorm',
  { module: moduleOf<Module>() },
  { name: opt(string, 'weight') },
  { dim: opt(nullable(int), 0) },
);

/**
 * Trains a weight as norm g and direction v: g · v / ‖v‖, with the norm over all dimensions but `dim`, or over all if null.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.parametrizations.weight_norm.html
 */
export function weightNorm<M extends Module>(...args: Call<Narrowed<typeof weightNormSignature, { module: M }>>): M {
  const [module, name, dim] = weightNormSignature.bind(args);
  registerParametrization(module, name, new WeightNorm(dim ?? -1), { unsafe: true });
  // State dicts of the older function nn.utils.weightNorm have other names for the tensors.
  module.registerLoadStateDictPreHook((_, state, prefix) => {
    const [g, v] = [`${prefix}${name}_g`, `${prefix}${name}_v`];
    if (!(g in state) || !(v in state)) return;
    state[`${prefix}parametrizations.${name}.original0`] = state[g] as Tensor;
    state[`${prefix}parametrizations.${name}.original1`] = state[v] as Tensor;
    delete state[g];
    delete state[v];
  });
  return module as M;
}

class SpectralNorm extends Module {
  readonly dim: number;
  declare _u: Tensor;
  declare _v: Tensor;

  constructor(
    weight: Tensor,
    readonly nPowerIterations: number,
    dim: number,
    readonly eps: number,
  ) {
    super();
    const { ndim } = weight;
    if (dim >= ndim || dim < -ndim) {
      throw new IndexError(`Dimension out of range (expected to be in range of [-${ndim}, ${ndim - 1}] but got ${dim})`);
    }
    if (nPowerIterations <= 0) {
      throw new ValueError(`Expected n_power_iterations to be positive, but got n_power_iterations=${nPowerIterations}`);
    }
    this.dim = dim >= 0 ? dim : dim + ndim;
    if (ndim <= 1) return;
    const matrix = asMatrix(weight.detach(), this.dim);
    const [u, v] = [0, 1].map((d) => matrix.newEmpty([matrix.size(d)]).normal_(0, 1)) as [Tensor, Tensor];
    this.registerBuffer('_u', normalize(u, { dim: 0, eps }));
    this.registerBuffer('_v', normalize(v, { dim: 0, eps }));
    this.iterate(matrix, 15);
  }

  private iterate(matrix: Tensor, times: number): void {
    const { _u: u, _v: v, eps } = this;
    noGrad(() => {
      for (let i = 0; i < times; i++) {
        normalize(mv(matrix, v), { dim: 0, eps, out: u });
        normalize(mv(matrix.H, u), { dim: 0, eps, out: v });
      }
    });
  }

  forward(weight: Tensor): Tensor {
    if (weight.ndim === 1) return normalize(weight, { dim: 0, eps: this.eps });
    const matrix = asMatrix(weight, this.dim);
    if (this.training) this.iterate(matrix, this.nPowerIterations);
    // Copies: backward needs these values, and the next iteration modifies the buffers in place.
    const [u, v] = [this._u.clone(), this._v.clone()];
    return weight.div(vdot(u, mv(matrix, v)));
  }

  rightInverse(value: Tensor): Tensor {
    return value;
  }
}
Object.defineProperty(SpectralNorm, 'name', { value: '_SpectralNorm' });

const spectralNormSignature = parameters(
  'spectralNorm',
  { module: moduleOf<Module>() },
  { name: opt(string, 'weight') },
  { nPowerIterations: opt(int, 1) },
  { eps: opt(float, 1e-12) },
  { dim: orNull(int) },
);

/**
 * Divides a weight by its largest singular value, approximated by `nPowerIterations` power iterations per call in training.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.parametrizations.spectral_norm.html
 */
export function spectralNorm<M extends Module>(...args: Call<Narrowed<typeof spectralNormSignature, { module: M }>>): M {
  const [module, name, nPowerIterations, eps, dim] = spectralNormSignature.bind(args);
  const weight = tensorOf(module, name);
  return registerParametrization(module as M, name, new SpectralNorm(weight, nPowerIterations, dim ?? outputDim(module), eps));
}
