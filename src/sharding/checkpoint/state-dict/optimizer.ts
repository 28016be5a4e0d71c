// State dicts of optimizers by the names of parameters.
import { type Call, isIterable, object, parameters, record } from '../../../arguments';
import { noGrad } from '../../../autograd';
import { describeValue } from '../../../core/describe';
import { TorchError, typeError, ValueError } from '../../../core/errors';
import { shardOf } from '../../../distributed/shards';
import type { Module } from '../../../nn';
import { zerosLike } from '../../../ops';
import { Optimizer, type OptimizerStateDict, type ParamState } from '../../../optim';
import { Tensor, tensor } from '../../../tensor';
import { ZeroRedundancyOptimizer } from '../../zero-redundancy';
import { entriesOf, isDict, type State } from '../flatten';
import { optimizerState } from '../states';
import { flattened, isNested, type NamedGroup, type NamedState, type OptimizerState, unflattened } from './flat';
import { model, optionsOption } from './model';
import { namesIn, namesOf } from './names';
import { readOptions, type StateDictOptions } from './options';
import { devicesOf, fromFirst, gathered, partFor } from './whole';

export const optimizersOption = { optimizers: object<Optimizer | Iterable<Optimizer>>() };

const getSignature = parameters('getOptimizerStateDict', model, optimizersOption, optionsOption);
const setSignature = parameters(
  'setOptimizerStateDict',
  model,
  optimizersOption,
  { optimStateDict: record<OptimizerState>() },
  optionsOption,
);

export function readOptimizers(where: string, given: Optimizer | Iterable<Optimizer>): Optimizer[] {
  const all: unknown[] = given instanceof Optimizer ? [given] : isIterable(given) ? [...given] : [given];
  for (const one of all) {
    if (!(one instanceof Optimizer))
      throw typeError(`${where}(): argument 'optimizers' must be Optimizer or Optimizer[], not ${describeValue(one)}`);
  }
  return all as Optimizer[];
}

// Makes the states that the optimizer makes in its first step, by a step without gradients at a learning rate of 0, as Python does.
function initialize(optimizer: Optimizer): void {
  const params = optimizer.paramGroups.flatMap((group) => group.params);
  const { state } = optimizer instanceof ZeroRedundancyOptimizer ? optimizer.optim : optimizer;
  if (state.size > 0 || params.some(({ grad }) => grad !== null)) return;
  for (const param of params) if (param.requiresGrad) param.grad = zerosLike(param.detach());
  const rates = optimizer.paramGroups.map((group) => group.lr as unknown);
  for (const group of optimizer.paramGroups) {
    const rate = group.lr as unknown;
    if (rate !== undefined) group.lr = rate instanceof Tensor ? tensor(0) : 0;
  }
  try {
    optimizer.step();
  } finally {
    optimizer.paramGroups.forEach((group, i) => {
      if (rates[i] !== undefined) group.lr = rates[i] as number;
    });
    optimizer.zeroGrad();
  }
}

// An optimizer's state dict with names in the place of positions.
function namedState(optimizer: Optimizer, names: ReadonlyMap<Tensor, string[]>): NamedState {
  const saved = optimizerState(optimizer);
  const params = optimizer.paramGroups.flatMap((group) => group.params);
  const nameOf = (position: number): string => namesIn(names, params[position] as Tensor, position)[0] as string;
  const state = Object.fromEntries([...saved.state].map(([position, values]) => [nameOf(position), values]));
  return { state, param_groups: saved.param_groups.map((group): NamedGroup => ({ ...group, params: group.params.map(nameOf) })) };
}

/** {@link getOptimizerStateDict} with options that were read. */
export async function optimizersState(
  module: Module,
  optimizers: readonly Optimizer[],
  options: StateDictOptions,
): Promise<OptimizerState> {
  const names = namesOf(module);
  const all: NamedState = { state: {}, param_groups: [] };
  for (const optimizer of optimizers) {
    noGrad(() => initialize(optimizer));
    const { state, param_groups } = namedState(optimizer, names);
    Object.assign(all.state, state);
    all.param_groups.push(...param_groups);
  }
  return gathered<OptimizerState>(options.flattenOptimizerStateDict ? flattened(all) : all, options);
}

/**
 * The state dict of optimizers by the names of the model's parameters, so that another division of the parameters can load it. An
 * optimizer that has not made a step gets its states. All processes call it.
 *
 * @throws ValueError (rejects with) for a parameter that the model does not have
 * @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html#torch.distributed.checkpoint.state_dict.get_optimizer_state_dict
 */
export async function getOptimizerStateDict(...args: Call<typeof getSignature>): Promise<OptimizerState> {
  const [module, optimizers, options] = getSignature.bind(args);
  const where = 'getOptimizerStateDict';
  return optimizersState(module, readOptimizers(where, optimizers), readOptions(where, options));
}

const stateEntries = (state: unknown): [string, State][] => {
  if (!isDict(state)) throw typeError("an optimizer's state dict has `state` and `param_groups`");
  return entriesOf(state).map(([name, values]) => [String(name), values as State]);
};

// The group without parameters among those of a state dict, which stands for a group of the optimizer that has none.
function emptyGroup(optimizer: Optimizer, groups: readonly NamedGroup[]): NamedGroup {
  const [found, ...others] = groups.filter(({ params }) => params.length === 0);
  if (found === undefined || others.length > 0)
    throw new ValueError(
      'There are param groups that have zero parameters. In such a case, DSD only support exactly one param group with zero parameters.But the loaded state_dict has zero or more than one param groups that have zero parameters.',
    );
  if (groups.length !== optimizer.paramGroups.length)
    throw new ValueError('When there is a parameter group that has zero parameters, multiple optimizers are not supported.');
  return found;
}

// The part of a state dict of several optimizers that belongs to one.
function partOf(optimizer: Optimizer, given: NamedState, names: ReadonlyMap<Tensor, string[]>, strict: boolean): NamedState {
  const states = new Map(stateEntries(given.state));
  const groups = given.param_groups;
  if (!Array.isArray(groups) || !groups.every((group) => Array.isArray(group?.params)))
    throw typeError("an optimizer's state dict has `state` and `param_groups`");
  const state: Record<string, State> = {};
  let position = 0;
  const param_groups = optimizer.paramGroups.map(({ params }): NamedGroup => {
    let source = params.length === 0 ? emptyGroup(optimizer, groups) : null;
    const found: string[] = [];
    for (const param of params) {
      const all = namesIn(names, param, position++);
      for (const name of all.length === 1 ? all : all.filter((one) => groups.some((group) => group.params.includes(one)))) {
        found.push(name);
        source = groups.find((group) => group.params.includes(name)) ?? source;
        if (!param.requiresGrad) continue;
        const values = states.get(name);
        if (values !== undefined) state[name] = values;
        else if (strict && states.size > 0)
          throw new TorchError(
            `Missing optimizer state for parameter '${name}' in checkpoint. The parameter requires gradients but has no saved optimizer state. To load anyway, use StateDictOptions(strict=False).`,
          );
      }
    }
    return { ...source, params: found };
  });
  return { state, param_groups };
}

const isByPosition = ({ param_groups }: NamedState): boolean =>
  Array.isArray(param_groups) && param_groups.some((group) => group?.params?.some((param: unknown) => typeof param === 'number'));

// Takes the parts of whole states that belong to this process.
async function distributed(
  own: NamedState,
  stateOf: () => NamedState | null,
  { broadcastFromRank0 }: StateDictOptions,
): Promise<NamedState> {
  const { device } = devicesOf(Object.values(own.state).flatMap((values) => Object.values(values)));
  const result: NamedState = {
    state: Object.fromEntries(Object.entries(own.state).map(([name, values]) => [name, { ...values }])),
    param_groups: own.param_groups,
  };
  const take = (key: string, value: unknown): void => {
    if (key === 'param_groups') {
      result.param_groups = value as NamedGroup[];
      return;
    }
    const [name, part] = JSON.parse(key) as [string, string];
    const local = own.state[name]?.[part];
    result.state[name] ??= {};
    result.state[name][part] =
      value instanceof Tensor && value.ndim > 0
        ? partFor(`${name}.${part}`, value, local instanceof Tensor ? local : undefined, device)
        : value;
  };
  const valuesOf = (): Map<string, unknown> => {
    const given = stateOf();
    if (given === null) return new Map();
    const values = new Map<string, unknown>([['param_groups', given.param_groups]]);
    for (const [name, parts] of Object.entries(given.state))
      for (const [part, value] of Object.entries(parts)) values.set(JSON.stringify([name, part]), value);
    return values;
  };
  if (broadcastFromRank0) await fromFirst(valuesOf, device, take);
  else for (const [key, value] of valuesOf()) take(key, value);
  return result;
}

// With positions in the place of names, in the order of the optimizer's parameters.
function positioned({ state, param_groups }: NamedState): OptimizerStateDict {
  const positions = new Map<string, number>();
  const groups = param_groups.map(({ params, ...options }) => ({
    ...options,
    params: params.map((name) => {
      const position = positions.get(name) ?? positions.size;
      positions.set(name, position);
      return position;
    }),
  }));
  const states = Object.entries(state).flatMap(([name, values]): [number, ParamState][] => {
    const position = positions.get(name);
    return position === undefined ? [] : [[position, values]];
  });
  return { state: new Map(states), param_groups: groups };
}

/** {@link setOptimizerStateDict} with options that were read. */
export async function setOptimizersState(
  module: Module,
  optimizers: readonly Optimizer[],
  given: OptimizerState,
  options: StateDictOptions,
): Promise<void> {
  const hasNone = Object.keys(given).length === 0;
  if (hasNone && !options.broadcastFromRank0 && !(options.cpuOffload && options.fullStateDict))
    throw new TorchError('The option indicates that model state_dict is required to save, or load but optim state_dict is empty. {}');
  const names = namesOf(module);
  for (const optimizer of optimizers) {
    noGrad(() => initialize(optimizer));
    const isPositional = !hasNone && isNested(given) && isByPosition(given);
    const isDivided = options.fullStateDict && optimizer.paramGroups.some(({ params }) => params.some((param) => shardOf(param)));
    if (isPositional && !options.broadcastFromRank0 && !isDivided) {
      optimizer.loadStateDict(given as unknown as OptimizerStateDict);
      continue;
    }
    const stateOf = (): NamedState | null => {
      if (hasNone) return null;
      // Thrown here, where all processes learn of it.
      if (isPositional) throw new ValueError('a state dict by positions cannot be sent or divided: use one of getOptimizerStateDict');
      return isNested(given) ? partOf(optimizer, given, names, options.strict) : unflattened(optimizer, given, names);
    };
    const own = namedState(optimizer, names);
    const state = options.fullStateDict ? await distributed(own, stateOf, options) : (stateOf() ?? own);
    optimizer.loadStateDict(positioned(state));
  }
}

/**
 * Loads a state dict of {@link getOptimizerStateDict} into optimizers: before backward, or after a step. All processes call it.
 *
 * @throws TorchError (rejects with) for a parameter without state, unless `strict` is false
 * @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html#torch.distributed.checkpoint.state_dict.set_optimizer_state_dict
 */
export async function setOptimizerStateDict(...args: Call<typeof setSignature>): Promise<void> {
  const [module, optimizers, state, options] = setSignature.bind(args);
  const where = 'setOptimizerStateDict';
  await setOptimizersState(module, readOptimizers(where, optimizers), state, readOptions(where, options));
}
