// Options of the state dicts of models and optimizers.
import { boolean, type Call, only, opt, parameters } from '../../../arguments';
import { describeValue, isPlainObject } from '../../../core/describe';
import { typeError, ValueError } from '../../../core/errors';

const signature = parameters(
  'StateDictOptions',
  /** Whether tensors that are divided among processes are put together, and taken apart again. */
  { fullStateDict: opt(boolean, false) },
  /** Whether tensors are copied to the CPU's memory; with `fullStateDict` only the first process gets them, the others an empty dict. */
  { cpuOffload: opt(boolean, false) },
  /** Whether parameters without gradients are left out. */
  { ignoreFrozenParams: opt(boolean, false) },
  /** Must be true: the names of submodules begin with the module's. */
  { keepSubmodulePrefixes: only(true) },
  /** Whether missing and surplus names are an error. */
  { strict: opt(boolean, true) },
  /** Whether only the first process has the state dict, and sends it to the others; with `fullStateDict`. */
  { broadcastFromRank0: opt(boolean, false) },
  /** Whether an optimizer's state dict is flat: `state.NAME.exp_avg`, `param_groups.NAME.lr`. */
  { flattenOptimizerStateDict: opt(boolean, false) },
);

/** Options of the state dicts of models and optimizers. */
export class StateDictOptions {
  readonly fullStateDict: boolean;
  readonly cpuOffload: boolean;
  readonly ignoreFrozenParams: boolean;
  readonly strict: boolean;
  readonly broadcastFromRank0: boolean;
  readonly flattenOptimizerStateDict: boolean;

  constructor(...args: Call<typeof signature>) {
    [this.fullStateDict, this.cpuOffload, this.ignoreFrozenParams, , this.strict, this.broadcastFromRank0, this.flattenOptimizerStateDict] =
      signature.bind(args);
  }
}

/** Options as callers give them. */
export type StateDictOptionsLike = StateDictOptions | Partial<StateDictOptions>;

/** @throws ValueError for options that exclude each other */
export function readOptions(where: string, given: StateDictOptionsLike | null): StateDictOptions {
  if (given !== null && !(given instanceof StateDictOptions) && !isPlainObject(given))
    throw typeError(`${where}(): argument 'options' must be StateDictOptions, not ${describeValue(given)}`);
  const options = given instanceof StateDictOptions ? given : new StateDictOptions(given ?? {});
  if (options.broadcastFromRank0 && !options.fullStateDict)
    throw new ValueError('full_state_dict must be True when broadcast_from_rank0 is True.');
  return options;
}
