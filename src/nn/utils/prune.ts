// torch.nn.utils.prune: sets parts of modules' tensors to zero.
import { as, byName, define, float, int, list, moduleOf, nullable, object, opt, or, orNull, string, tensor, type } from '../../arguments';
import { describeValue } from '../../core/describe';
import { typeError, ValueError } from '../../core/errors';
import { cat, onesLike } from '../../ops';
import type { Tensor } from '../../tensor';
import { memberOf } from '../members';
import type { Module } from '../module';
import * as methods from './pruning-methods';

export * from './pruning-methods';

const amount = object<methods.Amount>();

/** Marks a tensor as pruned without setting any element to zero. */
export const identity = define('identity', [{ module: moduleOf<Module>() }, { name: string }], (module, name): Module => {
  new methods.Identity().applyTo(module, name);
  return module;
});

/** Prunes random elements. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.prune.random_unstructured.html */
export const randomUnstructured = define(
  'randomUnstructured',
  [{ module: moduleOf<Module>() }, { name: string }, { amount }],
  (module, name, amount): Module => {
    new methods.RandomUnstructured(amount).applyTo(module, name);
    return module;
  },
);

/** Prunes the elements with the smallest absolute values. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.prune.l1_unstructured.html */
export const l1Unstructured = define(
  'l1Unstructured',
  [{ module: moduleOf<Module>() }, { name: string }, { amount }, { importanceScores: orNull(tensor) }],
  (module, name, amount, importanceScores): Module => {
    new methods.L1Unstructured(amount).applyTo(module, name, importanceScores);
    return module;
  },
);

/** Prunes random slices of one dimension. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.prune.random_structured.html */
export const randomStructured = define(
  'randomStructured',
  [{ module: moduleOf<Module>() }, { name: string }, { amount }, { dim: int }],
  (module, name, amount, dim): Module => {
    new methods.RandomStructured(amount, dim).applyTo(module, name);
    return module;
  },
);

/** Prunes the slices of one dimension with the smallest n-norms. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.prune.ln_structured.html */
export const lnStructured = define(
  'lnStructured',
  [
    { module: moduleOf<Module>() },
    { name: string },
    { amount },
    { n: as<number | 'fro' | 'nuc'>(or(float, string)) },
    { dim: int },
    { importanceScores: orNull(tensor) },
  ],
  (module, name, amount, n, dim, importanceScores): Module => {
    new methods.LnStructured(amount, n, dim).applyTo(module, name, importanceScores);
    return module;
  },
);

/** Prunes by a mask of ones and zeros. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.prune.custom_from_mask.html */
export const customFromMask = define(
  'customFromMask',
  [{ module: moduleOf<Module>() }, { name: string }, { mask: tensor }],
  (module, name, mask): Module => {
    new methods.CustomFromMask(mask).applyTo(module, name);
    return module;
  },
);

const pair = type('Pair', (value) => {
  const [module, name] = Array.isArray(value) ? value : [];
  return moduleOf().check(module) && typeof name === 'string';
});

const flat = (tensors: readonly Tensor[]): Tensor => cat(tensors.map((tensor) => tensor.detach().reshape([-1])));

/**
 * Prunes tensors of several modules, comparing the elements of all tensors together.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.prune.global_unstructured.html
 */
export const globalUnstructured = define(
  'globalUnstructured',
  [
    /** Pairs of a module and the name of its tensor. */
    { parameters: as<readonly (readonly [module: Module, name: string])[]>(list(pair)) },
    /** An unstructured method: an instance, or a class whose constructor takes `amount`. */
    { pruningMethod: object<methods.BasePruningMethod | (new (amount: methods.Amount) => methods.BasePruningMethod)>() },
    /** The scores to compare for each pair; default the tensor itself. */
    { importanceScores: opt(list(nullable(tensor)), []) },
    /** How much to prune, for a class. */
    { amount: byName(orNull(amount)) },
  ],
  (parameters, given, importanceScores, amount): void => {
    const isClass = typeof given === 'function' && given.prototype instanceof methods.BasePruningMethod;
    if (isClass && amount === null) throw typeError(`globalUnstructured(): ${given.name} needs 'amount'`);
    if (given instanceof methods.BasePruningMethod && amount !== null)
      throw typeError("globalUnstructured(): 'amount' is for a class: this method is made already");
    const method = isClass ? new given(amount as methods.Amount) : given;
    if (!(method instanceof methods.BasePruningMethod))
      throw typeError(
        `globalUnstructured(): argument 'pruningMethod' must be a BasePruningMethod or a class of them, not ${describeValue(given)}`,
      );
    if (method.pruningType !== 'unstructured') {
      throw typeError(`Only "unstructured" PRUNING_TYPE supported for the \`pruning_method\`. Found method of type ${method.pruningType}`);
    }
    const tensors = parameters.map(([module, name]) => memberOf(module, name) as Tensor);
    const scores = flat(tensors.map((tensor, i) => importanceScores[i] ?? tensor));
    const before = flat(
      parameters.map(([module, name], i) => (memberOf(module, `${name}_mask`) as Tensor | undefined) ?? onesLike(tensors[i] as Tensor)),
    );
    const mask = new methods.PruningContainer(method).computeMask(scores, before);
    let at = 0;
    parameters.forEach(([module, name], i) => {
      const tensor = tensors[i] as Tensor;
      customFromMask(module, name, mask.narrow(0, at, tensor.numel()).viewAs(tensor));
      at += tensor.numel();
    });
  },
);

/** Makes the pruning of a tensor permanent. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.prune.remove.html */
export const remove = define('remove', [{ module: moduleOf<Module>() }, { name: string }], (module, name): Module => {
  const found = methods.pruningsOf(module).get(name);
  if (found === undefined) {
    throw new ValueError(`Parameter '${name}' of module ${module} has to be pruned before pruning can be removed`);
  }
  found.method.remove(module);
  return module;
});

/** Whether a module or one of its submodules is pruned. */
export const isPruned = define('isPruned', [{ module: moduleOf<Module>() }], (module): boolean =>
  [...module.modules()].some((below) => methods.pruningsOf(below).size > 0),
);
