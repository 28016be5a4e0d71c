// Pruning methods: they select the elements of a tensor to set to zero.

import { as, type Call, float, int, moduleOf, object, opt, or, orNull, parameters, string, tensor } from '../../arguments';
import { describeValue } from '../../core/describe';
import { IndexError, TorchError, typeError, ValueError } from '../../core/errors';
import { noMoreArguments } from '../../core/no-arguments';
import { pythonSize } from '../../core/python-repr';
import { abs, kthvalue, onesLike, rand, randLike, topk, zerosLike } from '../../ops';
import { Tensor } from '../../tensor';
import type { Index } from '../../tensor/indexing';
import type { ForwardPreHook } from '../hooks';
import { callHooksOf, internalsOf } from '../internals';
import { memberOf } from '../members';
import type { Module } from '../module';
import { type Parameter, setData } from '../parameter';
import { type Amount, checkAmount, share } from './pruning-amount';

export type { Amount };

/** The unit of pruning: elements, whole slices of one dimension, or a mask over the whole tensor. */
export type PruningType = 'unstructured' | 'structured' | 'global';

const pruningTypes: readonly PruningType[] = ['unstructured', 'structured', 'global'];

const methods = new WeakMap<ForwardPreHook, BasePruningMethod>();

/** The pruning method of each tensor of a module, with the hook that applies it before each call. */
export function pruningsOf(module: Module, ...rest: []): Map<string, { method: BasePruningMethod; hook: ForwardPreHook }> {
  noMoreArguments('pruningsOf', 1, rest);
  const found = new Map<string, { method: BasePruningMethod; hook: ForwardPreHook }>();
  for (const { hook } of internalsOf(module).callHooks?.forwardPre.entries ?? []) {
    const method = methods.get(hook);
    if (method) found.set(method._tensorName as string, { method, hook });
  }
  return found;
}

const applyToSignature = parameters(
  'applyTo',
  { module: moduleOf<Module>() },
  { name: string },
  /** Values from which the mask is computed; default the tensor itself. */
  { importanceScores: orNull(tensor) },
);

const computeMaskSignature = parameters('computeMask', { t: tensor }, { defaultMask: tensor });
const applyMaskSignature = parameters('applyMask', { module: moduleOf<Module>() });
const pruneSignature = parameters(
  'prune',
  { t: tensor },
  /** The mask of an earlier pruning; null: ones. */
  { defaultMask: orNull(tensor) },
  /** Values from which the mask is computed; null: the tensor itself. */
  { importanceScores: orNull(tensor) },
);
const removeSignature = parameters('remove', { module: moduleOf<Module>() });
const addPruningMethodSignature = parameters('addPruningMethod', { method: object<BasePruningMethod>() });

/**
 * The base of pruning methods: `computeMask` selects the elements to keep.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.prune.BasePruningMethod.html
 */
export abstract class BasePruningMethod {
  /** @internal The name of the tensor to prune; null until applied. */
  _tensorName: string | null = null;

  abstract readonly pruningType: PruningType;

  /**
   * Prunes a module's tensor by a method made from the arguments of its constructor.
   *
   * ```ts
   * class Threshold extends prune.BasePruningMethod { ... }
   * Threshold.apply(layer, 'weight', 0.1);
   * ```
   */
  static apply<A extends readonly unknown[]>(
    this: new (
      ...args: A
    ) => BasePruningMethod,
    module: Module,
    name: string,
    ...args: A
  ): BasePruningMethod {
    return new this(...args).applyTo(module, name);
  }

  /** A mask of ones and zeros for `t`; prunes only among elements that `defaultMask` keeps. */
  abstract computeMask(t: Tensor, defaultMask: Tensor): Tensor;

  /** Computes the pruned tensor of a module: the mask times the original. */
  applyMask(...args: Call<typeof applyMaskSignature>): Tensor {
    const [module] = applyMaskSignature.bind(args);
    const name = this._tensorName;
    if (name === null) throw new TorchError(`Module ${module} has to be pruned`);
    const original = memberOf(module, `${name}_orig`) as Tensor;
    return (memberOf(module, `${name}_mask`) as Tensor).to({ dtype: original.dtype }).mul(original);
  }

  /**
   * Prunes a module's tensor: its parameter becomes `name_orig`, the buffer `name_mask` is added, and `name` is their product,
   * recomputed before each call. A second pruning acts on the elements that the first kept.
   */
  applyTo(...args: Call<typeof applyToSignature>): BasePruningMethod {
    const [module, name, importanceScores] = applyToSignature.bind(args);
    const original = memberOf(module, name);
    if (!(original instanceof Tensor)) throw new ValueError(`Module '${module}' has no parameter or buffer with name '${name}'`);
    checkPruningType(this);
    const earlier = pruningsOf(module).get(name);
    this._tensorName = name;
    let method: BasePruningMethod = this;
    if (earlier !== undefined) {
      const container = earlier.method instanceof PruningContainer ? earlier.method : new PruningContainer(earlier.method);
      container.addPruningMethod(this);
      method = container;
    }
    if (importanceScores !== null && importanceScores.shape.join() !== original.shape.join()) {
      throw new ValueError(
        `importance_scores should have the same shape as parameter ${name} of ${module}, got ${pythonSize(importanceScores.shape)} vs ${pythonSize(original.shape)}`,
      );
    }
    const before = earlier === undefined ? onesLike(original) : (memberOf(module, `${name}_mask`) as Tensor).detach().clone();
    const mask = method.computeMask((importanceScores ?? original).detach(), before.detach());
    if (earlier !== undefined) callHooksOf(module).forwardPre.delete(earlier.hook);
    const properties = module as unknown as Record<string, unknown>;
    if (earlier === undefined) {
      delete properties[name];
      module.registerParameter(`${name}_orig`, original as Parameter);
    }
    module.registerBuffer(`${name}_mask`, mask);
    properties[name] = method.applyMask(module);
    const hook: ForwardPreHook = (called) => {
      (called as unknown as Record<string, unknown>)[name] = method.applyMask(called);
    };
    methods.set(hook, method);
    callHooksOf(module).forwardPre.add(hook);
    return method;
  }

  /** Returns a pruned copy of `t`. */
  prune(...args: Call<typeof pruneSignature>): Tensor {
    const [t, defaultMask, importanceScores] = pruneSignature.bind(args);
    return t.mul(this.computeMask(importanceScores ?? t, defaultMask ?? onesLike(t)));
  }

  /** Makes the pruning of a module permanent: the pruned tensor becomes its parameter again. */
  remove(...args: Call<typeof removeSignature>): void {
    const [module] = removeSignature.bind(args);
    const name = this._tensorName;
    if (name === null) throw new TorchError(`Module ${module} has to be pruned before pruning can be removed`);
    const properties = module as unknown as Record<string, unknown>;
    const original = properties[`${name}_orig`] as Parameter;
    setData(original, this.applyMask(module).detach());
    for (const key of [name, `${name}_orig`, `${name}_mask`]) delete properties[key];
    properties[name] = original;
    const found = pruningsOf(module).get(name);
    if (found !== undefined) callHooksOf(module).forwardPre.delete(found.hook);
  }
}

/** The successive pruning methods of one tensor; `computeMask` applies the last one to the mask of the previous ones. */
export class PruningContainer extends BasePruningMethod {
  readonly pruningType = 'global';
  private readonly methods: BasePruningMethod[] = [];

  constructor(...methods: BasePruningMethod[]) {
    super();
    this._tensorName = methods[0]?._tensorName ?? null;
    for (const method of methods) this.addPruningMethod(method);
  }

  addPruningMethod(...args: Call<typeof addPruningMethodSignature>): void {
    const [method] = addPruningMethodSignature.bind(args);
    if (!(method instanceof BasePruningMethod)) throw typeError(`${describeValue(method)} is not a BasePruningMethod subclass`);
    if (this._tensorName !== method._tensorName) {
      throw new ValueError(
        `Can only add pruning methods acting on the parameter named '${this._tensorName}' to PruningContainer. Found '${method._tensorName}'`,
      );
    }
    this.methods.push(method);
  }

  get length(): number {
    return this.methods.length;
  }

  [Symbol.iterator](): IterableIterator<BasePruningMethod> {
    return this.methods[Symbol.iterator]();
  }

  computeMask(...args: Call<typeof computeMaskSignature>): Tensor {
    const [t, mask] = computeMaskSignature.bind(args);
    const method = this.methods.at(-1) as BasePruningMethod;
    checkPruningType(method);
    const result = mask.to({ dtype: t.dtype, copy: true });
    let part: Index[] = ['...'];
    if (method.pruningType === 'unstructured') part = [mask.eq(1)];
    else if (method.pruningType === 'structured') {
      const dim = wrap((method as BasePruningMethod & { dim: number }).dim, t);
      const others = t.shape.map((_, d) => d).filter((d) => d !== dim);
      part = t.shape.map((_, d) => (d === dim ? mask.sum(others).ne(0) : ':'));
    }
    result.setAt(...part, method.computeMask(t.at(...part), mask.at(...part)).to({ dtype: result.dtype }));
    return result;
  }
}

// JavaScript's subclasses may lack it, or name it PRUNING_TYPE.
function checkPruningType(method: BasePruningMethod): void {
  if (!pruningTypes.includes(method.pruningType))
    throw typeError(`${method.constructor.name} must have a property pruningType, one of ${pruningTypes.join(', ')}`);
}

function wrap(dim: number, t: Tensor): number {
  if (dim >= t.ndim || dim < -t.ndim) throw new IndexError(`Invalid index ${dim} for tensor of size ${pythonSize(t.shape)}`);
  return dim < 0 ? dim + t.ndim : dim;
}

function withoutElements(mask: Tensor, indices: Tensor): Tensor {
  const result = mask.clone();
  result.view(-1).indexFill_(0, indices, 0);
  return result;
}

function withSlices(t: Tensor, dim: number, chosen: Tensor, defaultMask: Tensor): Tensor {
  const mask = zerosLike(t);
  mask.setAt(...t.shape.map((_, d) => (d === dim ? chosen : ':')), 1);
  return mask.mul(defaultMask.to({ dtype: mask.dtype }));
}

function checkStructured(t: Tensor): void {
  if (t.ndim <= 1) {
    throw new ValueError(
      `Structured pruning can only be applied to multidimensional tensors. Found tensor of shape ${pythonSize(t.shape)} with ${t.ndim} dims`,
    );
  }
}

/** Prunes nothing. */
export class Identity extends BasePruningMethod {
  readonly pruningType = 'unstructured';

  computeMask(...args: Call<typeof computeMaskSignature>): Tensor {
    const [, defaultMask] = computeMaskSignature.bind(args);
    return defaultMask;
  }
}

const amount = {
  /** A count (a whole number above 1, or a bigint), or a fraction from 0 to below 1. */
  amount: object<Amount>(),
};
const dim = { dim: opt(int, -1) };
const randomUnstructuredSignature = parameters('RandomUnstructured', amount);
const l1UnstructuredSignature = parameters('L1Unstructured', amount);
const randomStructuredSignature = parameters('RandomStructured', amount, dim);
const lnStructuredSignature = parameters('LnStructured', amount, { n: as<number | 'fro' | 'nuc'>(or(float, string)) }, dim);

/** Prunes random elements; `amount`: a count (a whole number above 1, or a bigint), or a fraction. */
export class RandomUnstructured extends BasePruningMethod {
  readonly pruningType = 'unstructured';
  readonly amount: Amount;

  constructor(...args: Call<typeof randomUnstructuredSignature>) {
    super();
    const [amount] = randomUnstructuredSignature.bind(args);
    this.amount = checkAmount(amount);
  }

  computeMask(...args: Call<typeof computeMaskSignature>): Tensor {
    const [t, defaultMask] = computeMaskSignature.bind(args);
    const count = share(this.amount, t.numel());
    return count === 0 ? defaultMask.clone() : withoutElements(defaultMask, topk(randLike(t).view(-1), count).indices);
  }
}

/** Prunes the elements with the smallest absolute values; `amount`: a count (a whole number above 1, or a bigint), or a fraction. */
export class L1Unstructured extends BasePruningMethod {
  readonly pruningType = 'unstructured';
  readonly amount: Amount;

  constructor(...args: Call<typeof l1UnstructuredSignature>) {
    super();
    const [amount] = l1UnstructuredSignature.bind(args);
    this.amount = checkAmount(amount);
  }

  computeMask(...args: Call<typeof computeMaskSignature>): Tensor {
    const [t, defaultMask] = computeMaskSignature.bind(args);
    const count = share(this.amount, t.numel());
    if (count === 0) return defaultMask.clone();
    return withoutElements(defaultMask, topk(abs(t).reshape([-1]), count, { largest: false }).indices);
  }
}

/** Prunes random slices of one dimension. */
export class RandomStructured extends BasePruningMethod {
  readonly pruningType = 'structured';
  readonly amount: Amount;
  readonly dim: number;

  constructor(...args: Call<typeof randomStructuredSignature>) {
    super();
    const [amount, dim] = randomStructuredSignature.bind(args);
    this.dim = dim;
    this.amount = checkAmount(amount);
  }

  computeMask(...args: Call<typeof computeMaskSignature>): Tensor {
    const [t, defaultMask] = computeMaskSignature.bind(args);
    checkStructured(t);
    const dim = wrap(this.dim, t);
    const slices = t.size(dim);
    const count = share(this.amount, slices);
    if (count === 0) return defaultMask;
    const chance = rand(slices);
    return withSlices(t, dim, chance.gt(kthvalue(chance, count).values), defaultMask);
  }
}

/** Prunes the slices of one dimension with the smallest n-norms. */
export class LnStructured extends BasePruningMethod {
  readonly pruningType = 'structured';
  readonly amount: Amount;
  readonly n: number | 'fro' | 'nuc';
  readonly dim: number;

  constructor(...args: Call<typeof lnStructuredSignature>) {
    super();
    const [amount, n, dim] = lnStructuredSignature.bind(args);
    this.n = n;
    this.dim = dim;
    this.amount = checkAmount(amount);
  }

  computeMask(...args: Call<typeof computeMaskSignature>): Tensor {
    const [t, defaultMask] = computeMaskSignature.bind(args);
    checkStructured(t);
    const dim = wrap(this.dim, t);
    const slices = t.size(dim);
    const count = share(this.amount, slices);
    if (count === 0) return defaultMask;
    const others = t.shape.map((_, d) => d).filter((d) => d !== dim);
    return withSlices(t, dim, topk(t.norm(this.n, others), slices - count).indices, defaultMask);
  }
}

const customFromMaskSignature = parameters('CustomFromMask', { mask: tensor });

/** Prunes by a given mask. */
export class CustomFromMask extends BasePruningMethod {
  readonly pruningType = 'global';

  readonly mask: Tensor;

  constructor(...args: Call<typeof customFromMaskSignature>) {
    super();
    [this.mask] = customFromMaskSignature.bind(args);
  }

  computeMask(...args: Call<typeof computeMaskSignature>): Tensor {
    const [, defaultMask] = computeMaskSignature.bind(args);
    if (defaultMask.shape.join() !== this.mask.shape.join()) {
      throw new ValueError(`default_mask shape ${pythonSize(defaultMask.shape)} must match self.mask shape ${pythonSize(this.mask.shape)}`);
    }
    return defaultMask.mul(this.mask.to({ dtype: defaultMask.dtype }));
  }
}
