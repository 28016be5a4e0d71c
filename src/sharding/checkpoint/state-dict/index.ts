// torch.distributed.checkpoint.state_dict: states by names that do not depend on how a model is distributed.
import { byName, type Call, parameters, record } from '../../../arguments';
import type { StateDict } from '../../../nn';
import type { IncompatibleKeys } from '../../../nn/state-dict';
import type { OptimizerState } from './flat';
import { model, modelState, optionsOption, setModelState } from './model';
import { optimizersOption, optimizersState, readOptimizers, setOptimizersState } from './optimizer';
import { readOptions } from './options';

export type { NamedGroup, NamedState, OptimizerState } from './flat';
export { getModelStateDict, setModelStateDict } from './model';
export { getOptimizerStateDict, setOptimizerStateDict } from './optimizer';
export { StateDictOptions, type StateDictOptionsLike } from './options';

const getSignature = parameters('getStateDict', model, optimizersOption, optionsOption);
const setSignature = parameters(
  'setStateDict',
  model,
  optimizersOption,
  { modelStateDict: byName(record<StateDict>()) },
  { optimStateDict: byName(record<OptimizerState>()) },
  optionsOption,
);

/**
 * The state dicts of a model and of its optimizers. All processes call it.
 *
 * ```ts
 * const [model, optim] = await getStateDict(network, optimizer);
 * await checkpoint.save({ model, optim }, { checkpointId: 'checkpoints/12' });
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html#torch.distributed.checkpoint.state_dict.get_state_dict
 */
export async function getStateDict(...args: Call<typeof getSignature>): Promise<[model: StateDict, optim: OptimizerState]> {
  const [module, given, givenOptions] = getSignature.bind(args);
  const [optimizers, options] = [readOptimizers('getStateDict', given), readOptions('getStateDict', givenOptions)];
  return [await modelState(module, options), await optimizersState(module, optimizers, options)];
}

/**
 * Loads the state dicts of a model and of its optimizers. All processes call it. An empty dict of the model leaves it as it is.
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html#torch.distributed.checkpoint.state_dict.set_state_dict
 */
export async function setStateDict(...args: Call<typeof setSignature>): Promise<IncompatibleKeys> {
  const [module, given, modelStateDict, optimStateDict, givenOptions] = setSignature.bind(args);
  const [optimizers, options] = [readOptimizers('setStateDict', given), readOptions('setStateDict', givenOptions)];
  if (optimizers.length > 0) await setOptimizersState(module, optimizers, optimStateDict, options);
  const isEmpty = Object.keys(modelStateDict).length === 0 && !options.broadcastFromRank0;
  return isEmpty ? { missingKeys: [], unexpectedKeys: [] } : setModelState(module, modelStateDict, options);
}
