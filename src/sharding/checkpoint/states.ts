// States of modules, optimizers and other objects, in which parts of larger tensors are marked as such.
import { NotImplementedError } from '../../core/errors';
import { markShard, shardOf } from '../../distributed/shards';
import { Module, type StateDict } from '../../nn';
import { isLazy } from '../../nn/parameter';
import { Optimizer, type OptimizerStateDict } from '../../optim';
import { Tensor } from '../../tensor';
import type { State } from './flatten';

/** An object that is saved by its state, as modules, optimizers and schedulers are. */
interface Stateful {
  stateDict(): object;
  loadStateDict(state: object): unknown;
}

/** Whether an object has a state: Python's Stateful. Modules are functions. */
export function isStateful(value: unknown): value is Stateful {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  const { stateDict, loadStateDict } = value as Partial<Stateful>;
  return typeof stateDict === 'function' && typeof loadStateDict === 'function';
}

/** A module's state dict. Its tensors are parts of larger ones as the parameters are. */
export function moduleState(module: Module): StateDict {
  const state = module.stateDict({ keepVars: true });
  for (const [name, value] of Object.entries(state)) {
    if (!(value instanceof Tensor) || isLazy(value)) continue;
    const shard = shardOf(value);
    const detached = value.detach();
    state[name] = shard === undefined ? detached : markShard(detached, shard);
  }
  return state;
}

/**
 * An optimizer's state dict. States with the sizes of a parameter are parts of larger tensors as the parameter is.
 *
 * @throws NotImplementedError for other states of such a parameter, except scalars
 */
export function optimizerState(optimizer: Optimizer): OptimizerStateDict {
  const saved = optimizer.stateDict();
  const params = optimizer.paramGroups.flatMap((group) => group.params);
  for (const [position, values] of saved.state) {
    const param = params[position];
    const shard = param && shardOf(param);
    if (param === undefined || shard === undefined) continue;
    for (const [name, value] of Object.entries(values)) {
      if (!(value instanceof Tensor) || value.ndim === 0 || shardOf(value) !== undefined) continue;
      if (value.ndim !== param.ndim || value.shape.some((length, dim) => length !== param.shape[dim]))
        throw new NotImplementedError(
          `the optimizer's state '${name}' has other sizes than its parameter, which is a part of a larger one`,
        );
      markShard(value, shard);
    }
  }
  return saved;
}

/** The state of an object that has one, and other values as they are. */
export function stateOf(value: unknown): unknown {
  if (value instanceof Module) return moduleState(value);
  if (value instanceof Optimizer) return optimizerState(value);
  return isStateful(value) ? value.stateDict() : value;
}

/** A state dict in which objects are replaced by their states. */
export const statesOf = (state: State): State => Object.fromEntries(Object.entries(state).map(([name, value]) => [name, stateOf(value)]));
