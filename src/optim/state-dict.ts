// State dicts of optimizers: states by the parameter's position, options by PyTorch's names.
import { textOf } from '../core/describe';
import { typeError, ValueError } from '../core/errors';
import { snakeCase } from '../core/names';
import type { Tensor } from '../tensor/tensor';

/** The state of one parameter, by PyTorch's names: `exp_avg`, `step`. */
export type ParamState = Record<string, unknown>;

/** A group in a state dict: options by PyTorch's names, and the positions of the parameters. */
export type SavedGroup = Record<string, unknown> & { params: number[] };

/** An optimizer's state dict. */
export interface OptimizerStateDict {
  /** By the parameter's position, counted over all groups. */
  state: Map<number, ParamState>;
  param_groups: SavedGroup[];
}

type Group = object & { params: Tensor[] };

export function savedState(states: ReadonlyMap<Tensor, ParamState>, groups: readonly Group[]): OptimizerStateDict {
  const positions = new Map<Tensor, number>();
  let start = 0;
  const param_groups = groups.map(({ params, ...options }) => {
    params.forEach((param, i) => {
      if (!positions.has(param)) positions.set(param, start + i);
    });
    start += params.length;
    const saved: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(options)) saved[snakeCase(name)] = value;
    return { ...saved, params: params.map((param) => positions.get(param) as number) };
  });
  const state = new Map<number, ParamState>();
  for (const [param, values] of states) {
    const position = positions.get(param);
    if (position !== undefined && Object.keys(values).length > 0) state.set(position, { ...values });
  }
  return { state, param_groups };
}

/** The states of a state dict by parameter, each value converted by `fit`. */
export function loadedState(
  { state, param_groups: saved }: OptimizerStateDict,
  groups: readonly Group[],
  fit: (param: Tensor, group: SavedGroup, key: string, value: unknown) => unknown,
): Map<Tensor, ParamState> {
  if (!Array.isArray(saved) || state === undefined) throw typeError("an optimizer's state dict has `state` and `param_groups`");
  if (saved.length !== groups.length) throw new ValueError('loaded state dict has a different number of parameter groups');
  if (saved.some((group, i) => group.params.length !== groups[i]?.params.length)) {
    throw new ValueError("loaded state dict contains a parameter group that doesn't match the size of optimizer's group");
  }
  const owners = new Map<number, { param: Tensor; group: SavedGroup }>();
  saved.forEach((group, i) => {
    group.params.forEach((position, j) => {
      owners.set(Number(position), { param: groups[i]?.params[j] as Tensor, group });
    });
  });
  const entries: Iterable<[unknown, ParamState]> = state instanceof Map ? state : Object.entries(state);
  const loaded = new Map<Tensor, ParamState>();
  for (const [position, values] of entries) {
    const owner = owners.get(Number(position));
    if (owner === undefined) throw new ValueError(`loaded state dict has a state for parameter ${textOf(position)}, which no group has`);
    const fitted: ParamState = {};
    for (const [key, value] of Object.entries(values)) fitted[key] = fit(owner.param, owner.group, key, value);
    loaded.set(owner.param, fitted);
  }
  return loaded;
}
