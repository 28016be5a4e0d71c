// Weight norm and spectral norm by forward pre-hooks: PyTorch's older functions, still used in state dicts.
import { type Call, float, int, moduleOf, type Narrowed, nullable, opt, orNull, parameters, string } from '../../arguments';
import { noGrad } from '../../autograd/mode';
import { TorchError, ValueError } from '../../core/errors';
import { warn } from '../../core/warnings';
import { dot, mv, normExceptDim, raw } from '../../ops';
import type { Tensor } from '../../tensor';
import { normalize } from '../functional/normalization';
import type { ForwardPreHook } from '../hooks';
import { callHooksOf, internalsOf } from '../internals';
import { memberOf } from '../members';
import type { Module } from '../module';
import { isLazy, Parameter } from '../parameter';
import { asMatrix, outputDim } from './weight-matrix';

interface Norm {
  readonly kind: 'weight_norm' | 'spectral_norm';
  readonly name: string;
  readonly suffixes: readonly string[];
  compute(module: Module, iterate: boolean): Tensor;
}

const norms = new WeakMap<ForwardPreHook, Norm>();

function find(module: Module, kind: Norm['kind'], name: string): [ForwardPreHook, Norm] | null {
  for (const { hook } of internalsOf(module).callHooks?.forwardPre.entries ?? []) {
    const norm = norms.get(hook);
    if (norm?.kind === kind && norm.name === name) return [hook, norm];
  }
  return null;
}

function weightOf(module: Module, kind: Norm['kind'], name: string): Parameter {
  if (find(module, kind, name) !== null) throw new TorchError(`Cannot register two ${kind} hooks on the same parameter ${name}`);
  const weight = memberOf(module, name);
  const title = kind === 'weight_norm' ? 'WeightNorm' : 'SpectralNorm';
  if (isLazy(weight)) {
    throw new ValueError(
      `The module passed to \`${title}\` can't have uninitialized parameters. Make sure to run the dummy forward before applying ${kind === 'weight_norm' ? 'weight' : 'spectral'} normalization`,
    );
  }
  if (!(weight instanceof Parameter)) throw new ValueError(`\`${title}\` cannot be applied as parameter \`${name}\` is None`);
  return weight;
}

const properties = (module: Module): Record<string, unknown> => module as unknown as Record<string, unknown>;

function addNorm(module: Module, norm: Norm): void {
  const hook: ForwardPreHook = (called) => {
    properties(called)[norm.name] = norm.compute(called, called.training);
  };
  norms.set(hook, norm);
  callHooksOf(module).forwardPre.add(hook);
}

function removeNorm<M extends Module>(module: M, kind: Norm['kind'], name: string): M {
  const found = find(module, kind, name);
  if (found === null) throw new ValueError(`${kind} of '${name}' not found in ${module}`);
  const [hook, norm] = found;
  const weight = noGrad(() => norm.compute(module, false));
  for (const suffix of ['', ...norm.suffixes]) delete properties(module)[name + suffix];
  properties(module)[name] = new Parameter(weight);
  callHooksOf(module).forwardPre.delete(hook);
  return module;
}

const weightSignature = parameters(
  'weightNorm',
  { module: moduleOf<Module>() },
  { name: opt(string, 'weight') },
  { dim: opt(nullable(int), 0) },
);

/**
 * Trains a weight as its norm `name_g` and direction `name_v`; the predecessor of parametrizations.weightNorm.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.weight_norm.html
 */
export function weightNorm<M extends Module>(...args: Call<Narrowed<typeof weightSignature, { module: M }>>): M {
  const [module, name, given] = weightSignature.bind(args);
  warn('`torch.nn.utils.weight_norm` is deprecated in favor of `torch.nn.utils.parametrizations.weight_norm`.');
  const dim = given ?? -1;
  const weight = weightOf(module, 'weight_norm', name);
  const compute = (called: Module): Tensor =>
    raw('aten::_weight_norm')(memberOf(called, `${name}_v`), memberOf(called, `${name}_g`), dim) as Tensor;
  delete properties(module)[name];
  module.registerParameter(`${name}_g`, new Parameter(noGrad(() => normExceptDim(weight, 2, dim))));
  module.registerParameter(`${name}_v`, new Parameter(weight.detach()));
  properties(module)[name] = compute(module);
  addNorm(module, { kind: 'weight_norm', name, suffixes: ['_g', '_v'], compute });
  return module as M;
}

const removeWeightNormSignature = parameters('removeWeightNorm', { module: moduleOf<Module>() }, { name: opt(string, 'weight') });

/** Makes the weight computed by {@link weightNorm} a parameter again. */
export function removeWeightNorm<M extends Module>(...args: Call<Narrowed<typeof removeWeightNormSignature, { module: M }>>): M {
  const [module, name] = removeWeightNormSignature.bind(args) as unknown as [M, string];
  return removeNorm(module, 'weight_norm', name);
}

const spectralSignature = parameters(
  'spectralNorm',
  { module: moduleOf<Module>() },
  { name: opt(string, 'weight') },
  { nPowerIterations: opt(int, 1) },
  { eps: opt(float, 1e-12) },
  { dim: orNull(int) },
);

/**
 * Divides a weight `name_orig` by its largest singular value, found by power iteration in `name_u` and `name_v`; the
 * predecessor of parametrizations.spectralNorm.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.spectral_norm.html
 */
export function spectralNorm<M extends Module>(...args: Call<Narrowed<typeof spectralSignature, { module: M }>>): M {
  const [module, name, nPowerIterations, eps, given] = spectralSignature.bind(args);
  if (nPowerIterations <= 0) {
    throw new ValueError(`Expected n_power_iterations to be positive, but got n_power_iterations=${nPowerIterations}`);
  }
  const dim = given ?? outputDim(module);
  const weight = weightOf(module, 'spectral_norm', name);
  const compute = (called: Module, iterate: boolean): Tensor => {
    const original = memberOf(called, `${name}_orig`) as Tensor;
    let [u, v] = [memberOf(called, `${name}_u`), memberOf(called, `${name}_v`)] as [Tensor, Tensor];
    const matrix = asMatrix(original, dim);
    if (iterate) {
      noGrad(() => {
        for (let i = 0; i < nPowerIterations; i++) {
          normalize(mv(matrix.t(), u), { dim: 0, eps, out: v });
          normalize(mv(matrix, v), { dim: 0, eps, out: u });
        }
      });
      // Copies: backward needs these values, and the next iteration modifies the buffers in place.
      [u, v] = [u.clone(), v.clone()];
    }
    return original.div(dot(u, mv(matrix, v)));
  };
  const [u, v] = noGrad(() => {
    const matrix = asMatrix(weight, dim);
    return [0, 1].map((d) => normalize(weight.newEmpty([matrix.size(d)]).normal_(0, 1), { dim: 0, eps }));
  }) as [Tensor, Tensor];
  delete properties(module)[name];
  module.registerParameter(`${name}_orig`, weight);
  properties(module)[name] = weight.detach();
  module.registerBuffer(`${name}_u`, u);
  module.registerBuffer(`${name}_v`, v);
  addNorm(module, { kind: 'spectral_norm', name, suffixes: ['_orig', '_u', '_v'], compute });
  return module as M;
}

const removeSpectralNormSignature = parameters('removeSpectralNorm', { module: moduleOf<Module>() }, { name: opt(string, 'weight') });

/** Makes the weight computed by {@link spectralNorm} a parameter again. */
export function removeSpectralNorm<M extends Module>(...args: Call<Narrowed<typeof removeSpectralNormSignature, { module: M }>>): M {
  const [module, name] = removeSpectralNormSignature.bind(args) as unknown as [M, string];
  return removeNorm(module, 'spectral_norm', name);
}
