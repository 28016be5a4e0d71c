// Optimizers into which a checkpoint is loaded. They need not have made a step, nor have the states that the checkpoint has.
import { markShard, shardOf } from '../../distributed/shards';
import { empty } from '../../ops';
import { Optimizer, type OptimizerStateDict, type ParamState } from '../../optim';
import { Tensor } from '../../tensor';
import { flatten, setElement } from './flatten';
import type { Metadata, TensorStorageMetadata } from './metadata';

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((length, dim) => length === b[dim]);

// A tensor that takes a state of a parameter; of a parameter that is a part of a larger one, the same part.
function targetFor({ size, properties: { dtype } }: TensorStorageMetadata, param: Tensor, own: unknown): Tensor {
  const shard = shardOf(param);
  const isPart = shard !== undefined && isSame(size, shard.size);
  const shape = isPart ? param.shape : size;
  const target = own instanceof Tensor && own.dtype === dtype && isSame(own.shape, shape) ? own : empty(shape, { dtype });
  return isPart ? markShard(target, shard) : target;
}

/**
 * A state dict of an optimizer with the states of a checkpoint: the optimizer's own tensors where they fit, new ones elsewhere, and null
 * in the place of other values.
 *
 * @param name of the optimizer in the checkpoint
 */
export function optimizerTargets(optimizer: Optimizer, name: string, metadata: Metadata): OptimizerStateDict {
  // Not that of a subclass which needs other processes.
  const { state: live, param_groups } = Optimizer.prototype.stateDict.call(optimizer);
  const own = flatten('load', { [name]: { state: live } }).values;
  const params = optimizer.paramGroups.flatMap((group) => group.params);
  const state = new Map<number, ParamState>();
  const targets = { [name]: { state } };
  for (const [fqn, stored] of metadata.stateDictMetadata) {
    const path = metadata.plannerData?.get(fqn) ?? fqn.split('.');
    const position = Number(path[2]);
    const param = params[position];
    if (path[0] !== name || path[1] !== 'state' || path.length < 4 || param === undefined) continue;
    if (!state.has(position)) state.set(position, {});
    setElement(targets, path, stored.type === 'tensor' ? targetFor(stored, param, own.get(fqn)) : null);
  }
  return { state, param_groups };
}
