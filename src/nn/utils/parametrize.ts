// Parametrizations: modules compute a tensor of another module from the tensors that are trained instead of it.

import { boolean, byName, type Call, list, moduleOf, type Narrowed, opt, orNull, parameters, string, tensor } from '../../arguments';
import { noGrad } from '../../autograd/mode';
import { describeValue } from '../../core/describe';
import { NotImplementedError, TorchError, ValueError } from '../../core/errors';
import { noMoreArguments } from '../../core/no-arguments';
import { pythonSize } from '../../core/python-repr';
import { checkReturned, checkSynchronous } from '../../core/synchronous';
import { Tensor } from '../../tensor/tensor';
import { bufferNames, className, memberOf, parameterNames } from '../members';
import type { Module } from '../module';
import { ModuleList } from '../modules/container';
import { ModuleDict } from '../modules/module-dict';
import { Parameter, setData } from '../parameter';

/** A module that computes a tensor from one or more tensors; `rightInverse` returns inputs that yield a given tensor. */
export interface Parametrization extends Module {
  forward(...tensors: Tensor[]): Tensor;
  rightInverse?(tensor: Tensor): Tensor | readonly Tensor[];
}

let cacheDepth = 0;
let cache = new Map<ParametrizationList, Tensor>();

const remedy = 'the cache ends when it returns. Write `await` outside';

/** Computes each parametrized tensor only once while `fn` runs. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.cached.html */
export function cached<T>(fn: () => T, ...rest: []): T {
  noMoreArguments('cached', 1, rest);
  checkSynchronous('cached', fn, remedy);
  cacheDepth++;
  try {
    const result = fn();
    checkReturned('cached', result, remedy);
    return result;
  } finally {
    cacheDepth--;
    if (cacheDepth === 0) cache = new Map();
  }
}

function register(module: Module, name: string, tensor: Tensor): void {
  if (tensor instanceof Parameter) module.registerParameter(name, tensor);
  else module.registerBuffer(name, tensor);
}

const unlessMissing = (run: () => Tensor | readonly Tensor[], otherwise: Tensor | readonly Tensor[]): Tensor | readonly Tensor[] => {
  try {
    return run();
  } catch (error) {
    if (error instanceof NotImplementedError) return otherwise;
    throw error;
  }
};

const parametrizationListSignature = parameters(
  'ParametrizationList',
  { modules: list(moduleOf<Parametrization>()) },
  { original: tensor },
  /** Allow the parametrizations to change shape and dtype. */
  { unsafe: opt(boolean, false) },
);

/** The parametrizations of one tensor, in calling order, and the original tensors from which they compute it. */
export class ParametrizationList extends ModuleList<Parametrization> {
  /** Whether shape and dtype may change. */
  unsafe: boolean;
  readonly isTensor: boolean;
  readonly ntensors: number;

  constructor(...args: Call<typeof parametrizationListSignature>) {
    const [modules, original, unsafe] = parametrizationListSignature.bind(args);
    if (modules.length === 0) throw new ValueError('ParametrizationList requires one or more modules.');
    super(modules);
    this.unsafe = unsafe;
    const { shape, dtype } = original;
    let inverse: Tensor | readonly Tensor[] = original;
    noGrad(() => {
      for (const module of [...modules].reverse()) {
        if (module.rightInverse) inverse = unlessMissing(() => module.rightInverse?.(inverse as Tensor) as Tensor, inverse);
      }
    });
    const found = inverse as Tensor | readonly Tensor[];
    if (!(found instanceof Tensor) && !Array.isArray(found)) {
      throw new ValueError(`'rightInverse' must return a Tensor or an array of tensors. Got ${describeValue(found)}`);
    }
    this.isTensor = found instanceof Tensor;
    this.ntensors = found instanceof Tensor ? 1 : found.length;
    if (found instanceof Tensor) this.keepOne(original, found);
    else this.keepMany(original, found);
    if (!unsafe) checkUnchanged(this.forward(), shape, dtype);
  }

  private keepOne(original: Tensor, found: Tensor): void {
    if (original.dtype !== found.dtype) {
      throw new ValueError(
        `When \`right_inverse\` outputs one tensor, it may not change the dtype.\noriginal.dtype: torch.${original.dtype}\nright_inverse(original).dtype: torch.${found.dtype}`,
      );
    }
    if (found !== original) setData(original, found.detach());
    register(this, 'original', original);
  }

  private keepMany(original: Tensor, found: readonly Tensor[]): void {
    found.forEach((tensor, i) => {
      if (!(tensor instanceof Tensor)) {
        throw new ValueError(
          `'rightInverse' must return a Tensor or an array of tensors. Got element ${i} of type ${describeValue(tensor)}.`,
        );
      }
      const { requiresGrad } = original;
      register(
        this,
        `original${i}`,
        original instanceof Parameter ? new Parameter(tensor, { requiresGrad }) : tensor.requiresGrad_(requiresGrad),
      );
    });
  }

  private get originals(): Tensor[] {
    const names = this.isTensor ? ['original'] : Array.from({ length: this.ntensors }, (_, i) => `original${i}`);
    return names.map((name) => memberOf(this, name) as Tensor);
  }

  /** Sets the original tensors so that the parametrized tensor becomes `value`. */
  rightInverse(value: Tensor, ...rest: []): void {
    noMoreArguments('rightInverse', 1, rest);
    noGrad(() => {
      let inverse: Tensor | readonly Tensor[] = value;
      for (const module of [...this].reverse()) {
        if (!module.rightInverse) throw new TorchError(`parametrization ${className(module)} does not implement right_inverse.`);
        inverse = module.rightInverse(inverse as Tensor);
      }
      const found = (inverse instanceof Tensor ? [inverse] : inverse) as readonly Tensor[];
      const { originals } = this;
      if (this.isTensor !== inverse instanceof Tensor || found.length !== originals.length) {
        throw new ValueError(
          this.isTensor
            ? `\`right_inverse\` should return a tensor. Got ${describeValue(inverse)}`
            : `'right_inverse' must return a sequence of tensors of length ${this.ntensors}. Got a sequence of length ${found.length}.`,
        );
      }
      found.forEach((tensor, i) => {
        const original = originals[i] as Tensor;
        if (tensor.dtype !== original.dtype) {
          throw new ValueError(
            `The tensor returned by \`right_inverse\` has dtype torch.${tensor.dtype} while \`original\` has dtype torch.${original.dtype}`,
          );
        }
        setData(original, tensor.detach());
      });
    });
  }

  /** The parametrized tensor. */
  override forward(): Tensor {
    const [first, ...others] = this as Iterable<Parametrization>;
    let x = (first as Parametrization)(...this.originals);
    for (const module of others) x = module(x);
    return x;
  }
}

function checkUnchanged(result: unknown, shape: readonly number[], dtype: string): void {
  if (!(result instanceof Tensor)) throw new ValueError(`A parametrization must return a tensor. Got ${describeValue(result)}.`);
  const start = 'Registering a parametrization may not change the';
  if (result.dtype !== dtype) {
    throw new ValueError(
      `${start} dtype of the tensor, unless \`unsafe\` flag is enabled.\nunparametrized dtype: torch.${dtype}\nparametrized dtype: torch.${result.dtype}`,
    );
  }
  if (result.shape.join() !== shape.join()) {
    throw new ValueError(
      `${start} shape of the tensor, unless \`unsafe\` flag is enabled.\nunparametrized shape: ${pythonSize(shape)}\nparametrized shape: ${pythonSize(result.shape)}`,
    );
  }
}

const dictOf = (module: Module): ModuleDict<ParametrizationList> | null => {
  const found = memberOf(module, 'parametrizations');
  return found instanceof ModuleDict ? (found as ModuleDict<ParametrizationList>) : null;
};

const isParametrizedSignature = parameters('isParametrized', { module: moduleOf<Module>() }, { tensorName: orNull(string) });

/** Whether a module, or the given tensor of it, is parametrized. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.is_parametrized.html */
export function isParametrized(...args: Call<typeof isParametrizedSignature>): boolean {
  const [module, tensorName] = isParametrizedSignature.bind(args);
  const dict = dictOf(module);
  return dict !== null && dict.length > 0 && (tensorName === null || dict.has(tensorName));
}

// Gives the module a class of its own, so that accessors can be defined on its prototype.
function injectClass(module: Module): void {
  const prototype = Object.getPrototypeOf(module) as { constructor: { name: string } };
  const named = Object.defineProperty(() => {}, 'name', { value: `Parametrized${prototype.constructor.name}` });
  Object.setPrototypeOf(module, Object.create(prototype, { constructor: { value: named } }) as object);
}

function injectProperty(module: Module, name: string): void {
  Object.defineProperty(Object.getPrototypeOf(module), name, {
    configurable: true,
    get(this: Module): Tensor {
      const list = (dictOf(this) as ModuleDict<ParametrizationList>).at(name);
      if (cacheDepth === 0) return list() as Tensor;
      const known = cache.get(list) ?? (list() as Tensor);
      cache.set(list, known);
      return known;
    },
    set(this: Module, value: Tensor) {
      (dictOf(this) as ModuleDict<ParametrizationList>).at(name).rightInverse(value);
    },
  });
}

const registerParametrizationSignature = parameters(
  'registerParametrization',
  { module: moduleOf<Module>() },
  { tensorName: string },
  { parametrization: moduleOf<Parametrization>() },
  /** Allow the parametrization to change shape and dtype. */
  { unsafe: byName(opt(boolean, false)) },
);

/**
 * Makes a module compute a tensor: `module[tensorName]` becomes the output of `parametrization` for the tensors in
 * `module.parametrizations`, which are trained instead. A second parametrization receives the output of the first.
 *
 * @throws ValueError if the module has no such tensor, or if shape or dtype would change and `unsafe` is false
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.register_parametrization.html
 *
 * ```ts
 * class Symmetric extends nn.Module {
 *   forward(x: Tensor) { return x.triu().add(x.triu(1).t()); }
 * }
 * nn.utils.parametrize.registerParametrization(layer, 'weight', new Symmetric());
 * ```
 */
export function registerParametrization<M extends Module>(
  ...args: Call<Narrowed<typeof registerParametrizationSignature, { module: M }>>
): M {
  const [module, tensorName, parametrization, unsafe] = registerParametrizationSignature.bind(args) as [
    M,
    string,
    Parametrization,
    boolean,
  ];
  parametrization.train(module.training);
  if (isParametrized(module, tensorName)) {
    const list = (dictOf(module) as ModuleDict<ParametrizationList>).at(tensorName);
    if (!unsafe) {
      const now = memberOf(module, tensorName) as Tensor;
      checkUnchanged(parametrization(now), now.shape, now.dtype);
    }
    list.append(parametrization);
    list.unsafe ||= unsafe;
    return module;
  }
  if (![...parameterNames(module), ...bufferNames(module)].includes(tensorName)) {
    throw new ValueError(`Module '${module}' does not have a parameter, a buffer, or a parametrized element with name '${tensorName}'`);
  }
  const list = new ParametrizationList([parametrization], memberOf(module, tensorName) as Tensor, unsafe);
  delete (module as unknown as Record<string, unknown>)[tensorName];
  if (!isParametrized(module)) {
    injectClass(module);
    Object.assign(module, { parametrizations: new ModuleDict() });
  }
  injectProperty(module, tensorName);
  (dictOf(module) as ModuleDict<ParametrizationList>).setAt(tensorName, list);
  return module;
}

const removeParametrizationsSignature = parameters(
  'removeParametrizations',
  { module: moduleOf<Module>() },
  { tensorName: string },
  /** Keep the computed tensor; if false, the original one. */
  { leaveParametrized: opt(boolean, true) },
);

/**
 * Removes the parametrizations of a tensor.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.remove_parametrizations.html
 */
export function removeParametrizations<M extends Module>(
  ...args: Call<Narrowed<typeof removeParametrizationsSignature, { module: M }>>
): M {
  const [module, tensorName, leaveParametrized] = removeParametrizationsSignature.bind(args) as [M, string, boolean];
  const dict = dictOf(module);
  if (dict === null || !dict.has(tensorName)) throw new ValueError(`Module ${module} does not have a parametrization on ${tensorName}`);
  const list = dict.at(tensorName);
  let left: Tensor;
  if (list.isTensor) {
    left = memberOf(list, 'original') as Tensor;
    if (leaveParametrized) {
      const tensor = noGrad(() => memberOf(module, tensorName) as Tensor);
      setData(left, tensor.detach());
    }
  } else {
    if (!leaveParametrized) {
      throw new ValueError(
        'Cannot leave unparametrized (`leave_parametrized=False`) a tensor that is parametrized in terms of a sequence of tensors.',
      );
    }
    const tensor = memberOf(module, tensorName) as Tensor;
    left = tensor.requiresGrad ? new Parameter(tensor) : tensor;
  }
  const injected = Object.getPrototypeOf(module) as object;
  delete (injected as Record<string, unknown>)[tensorName];
  dict.deleteAt(tensorName);
  Object.defineProperty(module, tensorName, { value: null, writable: true, enumerable: true, configurable: true });
  register(module, tensorName, left);
  if (dict.length === 0) {
    delete (module as unknown as Record<string, unknown>).parametrizations;
    Object.setPrototypeOf(module, Object.getPrototypeOf(injected) as object);
  }
  return module;
}

const typeBeforeParametrizationsSignature = parameters('typeBeforeParametrizations', { module: moduleOf<Module>() });

/** The class of a module before it was parametrized. */
export function typeBeforeParametrizations(...args: Call<typeof typeBeforeParametrizationsSignature>): new (...args: never[]) => Module {
  const [module] = typeBeforeParametrizationsSignature.bind(args);
  const prototype = Object.getPrototypeOf(module) as object;
  const own = isParametrized(module) ? (Object.getPrototypeOf(prototype) as object) : prototype;
  return own.constructor as new (
    ...args: never[]
  ) => Module;
}

const transferParametrizationsAndParamsSignature = parameters(
  'transferParametrizationsAndParams',
  { fromModule: moduleOf<Module>() },
  { toModule: moduleOf<Module>() },
  { tensorName: orNull(string) },
);

/** Registers the parametrizations of one module on another and shares their original tensors. */
export function transferParametrizationsAndParams<M extends Module>(
  ...args: Call<Narrowed<typeof transferParametrizationsAndParamsSignature, { toModule: M }>>
): M {
  const [fromModule, toModule, tensorName] = transferParametrizationsAndParamsSignature.bind(args) as unknown as [Module, M, string | null];
  const from = dictOf(fromModule);
  if (from === null) return toModule;
  for (const name of tensorName === null ? from.keys() : [tensorName]) {
    if (!(name in toModule)) Object.assign(toModule, { [name]: new Parameter(memberOf(fromModule, name) as Tensor) });
    for (const parametrization of from.at(name)) registerParametrization(toModule, name, parametrization);
    const target = (dictOf(toModule) as ModuleDict<ParametrizationList>).at(name);
    for (const [key, tensor] of from.at(name).namedParameters('', false)) Object.assign(target, { [key]: tensor });
  }
  return toModule;
}
