// State dicts of models by names that do not depend on how they are distributed.
import { byName, type Call, moduleOf, object, orNull, parameters, record } from '../../../arguments';
import { noGrad } from '../../../autograd';
import { TorchError } from '../../../core/errors';
import type { Module, StateDict } from '../../../nn';
import type { IncompatibleKeys } from '../../../nn/state-dict';
import { Tensor } from '../../../tensor';
import { moduleState } from '../states';
import { canonicalName } from './names';
import { readOptions, type StateDictOptions, type StateDictOptionsLike } from './options';
import { devicesOf, fromFirst, gathered, partFor } from './whole';

export const model = { model: moduleOf<Module>() };
export const optionsOption = { options: byName(orNull(object<StateDictOptionsLike>())) };

const getSignature = parameters('getModelStateDict', model, optionsOption);
const setSignature = parameters('setModelStateDict', model, { modelStateDict: record<StateDict>() }, optionsOption);

/** {@link getModelStateDict} with options that were read. */
export async function modelState(module: Module, options: StateDictOptions): Promise<StateDict> {
  const own = moduleState(module);
  const state: StateDict = {};
  for (const [name, value] of Object.entries(own)) state[canonicalName(module, name)] = value;
  if (options.ignoreFrozenParams) {
    for (const [name, parameter] of module.namedParameters()) if (!parameter.requiresGrad) delete state[canonicalName(module, name)];
  }
  if (Object.keys(state).length === 0 && !options.ignoreFrozenParams && options.strict)
    throw new TorchError('The option indicates that model state_dict is required to save or load, but model state_dict is empty.');
  return gathered(state, options);
}

/**
 * A model's state dict by the names of its parameters and buffers in the model itself: without the `module.` of
 * DistributedDataParallel. All processes call it.
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html#torch.distributed.checkpoint.state_dict.get_model_state_dict
 */
export async function getModelStateDict(...args: Call<typeof getSignature>): Promise<StateDict> {
  const [module, options] = getSignature.bind(args);
  return modelState(module, readOptions('getModelStateDict', options));
}

/** {@link setModelStateDict} with options that were read. */
export async function setModelState(module: Module, given: StateDict, options: StateDictOptions): Promise<IncompatibleKeys> {
  const { strict, fullStateDict, broadcastFromRank0 } = options;
  const hasNone = Object.keys(given).length === 0;
  if (hasNone && !broadcastFromRank0) {
    if (strict && !options.ignoreFrozenParams && !(options.cpuOffload && fullStateDict))
      throw new TorchError('The option indicates that model state_dict is required to save or load, but model state_dict is empty.');
    return { missingKeys: [], unexpectedKeys: [] };
  }
  const own = module.stateDict({ keepVars: true });
  // By the names that the module itself has.
  const state: StateDict = Object.defineProperty({ ...given }, '_metadata', {
    value: (given as { _metadata?: unknown })._metadata,
    enumerable: false,
  });
  const rename = (): void => {
    for (const name of Object.keys(own)) {
      const canonical = canonicalName(module, name);
      if (canonical === name) continue;
      const value = state[canonical];
      delete state[canonical];
      if (value !== undefined) state[name] = value;
      else if (strict) throw new TorchError(`Missing key: ${canonical}.`);
    }
  };
  if (!broadcastFromRank0) rename();
  if (!fullStateDict) return noGrad(() => module.loadStateDict(state, { strict }));

  const { device, hasMeta } = devicesOf(Object.values(own));
  const local: StateDict = { ...own };
  const take = (name: string, value: unknown): void => {
    if (!(value instanceof Tensor)) local[name] = value as Tensor;
    else if (value.ndim === 0) local[name] = value;
    else if (name in own) local[name] = partFor(name, value, own[name], device);
  };
  if (broadcastFromRank0) {
    const received = new Set<string>();
    const valuesOf = (): Map<string, unknown> => {
      rename();
      return new Map(Object.entries(state));
    };
    await fromFirst(valuesOf, device, (name, value) => {
      received.add(name);
      if (name in own) take(name, value);
      else state[name] = value as Tensor;
    });
    if (strict) for (const name of Object.keys(own)) if (!received.has(name)) delete local[name];
  } else {
    for (const [name, value] of Object.entries(state)) take(name, value);
  }
  Object.assign(state, local);
  return noGrad(() => module.loadStateDict(state, { strict, assign: hasMeta }));
}

/**
 * Loads a state dict of {@link getModelStateDict} into a model. All processes call it.
 *
 * @throws TorchError (rejects with) for names that are missing or surplus, unless `strict` is false, and for other sizes
 * @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html#torch.distributed.checkpoint.state_dict.set_model_state_dict
 */
export async function setModelStateDict(...args: Call<typeof setSignature>): Promise<IncompatibleKeys> {
  const [module, state, options] = setSignature.bind(args);
  return setModelState(module, state, readOptions('setModelStateDict', options));
}
