// Calls a module with other tensors instead of its own.
import { boolean, byName, type Call, moduleOf, type Narrowed, object, opt, parameters, record } from '../../arguments';
import { TorchError, ValueError } from '../../core/errors';
import type { Tensor } from '../../tensor';
import { className } from '../members';
import type { Module } from '../module';
import { swapMember } from '../sealing';

export interface FunctionalCallOptions {
  /** A tensor given for one name of a shared tensor replaces it under all its names; default true. */
  tieWeights?: boolean;
  /** Throw unless exactly the module's names are given; default false. */
  strict?: boolean;
}

function withTied(own: ReadonlyMap<string, Tensor>, given: Record<string, Tensor>): Record<string, Tensor> {
  const names = new Map<Tensor, string[]>();
  for (const [name, tensor] of own) names.set(tensor, [...(names.get(tensor) ?? []), name]);
  const all = { ...given };
  for (const [name, tensor] of Object.entries(given)) {
    const tied = names.get(own.get(name) as Tensor) ?? [];
    if (tied.length < 2) continue;
    if (tied.some((other) => other in given && given[other] !== tensor)) {
      const list = `[${[...tied].sort().map((other) => `'${other}'`)}]`.replaceAll(',', ', ');
      throw new ValueError(`functional_call got multiple values for keys ${list}, which are tied. Consider using { tieWeights: false }`);
    }
    for (const other of tied) all[other] = tensor;
  }
  return all;
}

function checkNames(module: Module, own: ReadonlyMap<string, Tensor>, given: Record<string, Tensor>): void {
  const list = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
  const unexpected = Object.keys(given).filter((name) => !own.has(name));
  const missing = [...own.keys()].filter((name) => !(name in given));
  const problems: string[] = [];
  if (unexpected.length > 0) problems.push(`Unexpected key(s): ${list(unexpected)}.`);
  if (missing.length > 0) problems.push(`Missing key(s): ${list(missing)}.`);
  if (problems.length > 0) throw new TorchError(`Error(s) in reparametrizing for ${className(module)}:\n\t${problems.join('\n\t')}`);
}

const signature = parameters(
  'functionalCall',
  { module: moduleOf<Module>() },
  /** Tensors by dotted name, or several such objects of different names. */
  { parametersAndBuffers: record<Record<string, Tensor> | readonly Record<string, Tensor>[]>() },
  /** The module's arguments: an array, or a single argument that is not an array. */
  { args: object<unknown>() },
  /** Replace a tied tensor under all of its names. */
  { tieWeights: byName(opt(boolean, true)) },
  /** Throw unless exactly the module's names are given. */
  { strict: byName(opt(boolean, false)) },
);

/**
 * Calls a module with the given tensors instead of its parameters and buffers, and restores them afterwards.
 *
 * @throws ValueError if different tensors are given for names of one shared tensor
 * @see https://docs.pytorch.org/docs/stable/generated/torch.func.functional_call.html
 *
 * ```ts
 * const loss = (w: Tensor) => nn.utils.functionalCall(model, { 'fc.weight': w }, [x]).sum();
 * ```
 */
export function functionalCall<M extends Module>(
  ...given: Call<Narrowed<typeof signature, { module: M; args: Parameters<M['forward']> | Parameters<M['forward']>[0] }>>
): ReturnType<M['forward']> {
  const [called, parametersAndBuffers, args, tieWeights, strict] = signature.bind(given);
  const module = called as M;
  const dicts = (Array.isArray(parametersAndBuffers) ? parametersAndBuffers : [parametersAndBuffers]) as Record<string, Tensor>[];
  const names = dicts.flatMap((dict) => Object.keys(dict));
  const repeated = names.filter((name, i) => names.indexOf(name) !== i);
  if (repeated.length > 0) {
    throw new ValueError(`${JSON.stringify(repeated)} appeared in multiple dictionaries; behavior of functional call is ambiguous`);
  }
  const own = new Map<string, Tensor>([
    ...module.namedParameters({ removeDuplicate: false }),
    ...module.namedBuffers({ removeDuplicate: false }),
  ]);
  const merged = Object.assign({}, ...dicts) as Record<string, Tensor>;
  const tensors = tieWeights ? withTied(own, merged) : merged;
  if (strict) checkNames(module, own, tensors);
  const undo: (() => void)[] = [];
  try {
    for (const [path, tensor] of Object.entries(tensors)) {
      const at = path.lastIndexOf('.');
      const owner = module.getSubmodule(at < 0 ? '' : path.slice(0, at)) as unknown as Record<string, unknown>;
      const name = path.slice(at + 1);
      if (!(name in owner)) throw new TorchError(`${className(owner as unknown as Module)} has no attribute \`${name}\``);
      const former = owner[name];
      swapMember(owner, name, tensor);
      undo.push(() => swapMember(owner, name, former));
    }
    const call = module as unknown as (...args: unknown[]) => ReturnType<M['forward']>;
    return Array.isArray(args) ? call(...(args as unknown[])) : call(args);
  } finally {
    for (const restore of undo.reverse()) restore();
  }
}
