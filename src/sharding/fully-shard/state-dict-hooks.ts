// State dicts of sharded modules: they have this process's parts, and loading takes parts or whole tensors.
import { pythonRepr, pythonSize } from '../../core/python-repr';
import { shardOf } from '../../distributed/shards';
import type { Module } from '../../nn';
import { Tensor } from '../../tensor';
import { apart } from './apart';
import type { ParameterGroup } from './parameter-group';
import type { Place, ShardedParameter } from './sharded-parameter';

// The part of a whole tensor, which is copied if the module takes it as it is.
function partOf(whole: Tensor, { rows }: ShardedParameter, copies: boolean): Tensor {
  return apart(() => {
    const part = whole.detach().narrow(0, rows.offset, rows.count);
    return copies ? part.clone() : part;
  });
}

/** The tensor to load for a value of a state dict; a text says why it does not fit. */
function loadable(key: string, value: Tensor, parameter: ShardedParameter, copies: boolean): Tensor | string {
  const { size, rows } = parameter;
  const shard = shardOf(value);
  if (shard === undefined) return pythonRepr(value.shape) === pythonRepr(size) ? partOf(value, parameter, copies) : value;
  const fits =
    pythonRepr(shard.size) === pythonRepr(size) && shard.offsets[0] === rows.offset && shard.offsets.slice(1).every((at) => at === 0);
  if (fits) return value;
  return `${key} is the part at ${pythonRepr(shard.offsets)} of a tensor with shape ${pythonSize(shard.size)}, not that at ${pythonRepr([rows.offset, ...size.slice(1).map(() => 0)])} of ${pythonSize(size)}.`;
}

/** Hooks the modules that have a group's parameters. */
export function hookStateDicts(group: ParameterGroup, placesOf: ReadonlyMap<ShardedParameter, readonly Place[]>): void {
  const members = new Map<Module, [name: string, parameter: ShardedParameter][]>();
  for (const [parameter, places] of placesOf) {
    for (const { module, name } of places) members.set(module, [...(members.get(module) ?? []), [name, parameter]]);
  }
  for (const [module, own] of members) {
    module.registerStateDictPreHook(() => group.toSharded());
    module.registerStateDictPostHook((_, stateDict, prefix) => {
      for (const [name, parameter] of own) {
        const value = stateDict[prefix + name];
        if (value instanceof Tensor) parameter.markPart(value);
      }
    });
    module.registerLoadStateDictPreHook((_, stateDict, prefix, metadata, __, ___, ____, errors) => {
      group.toSharded();
      for (const [name, parameter] of own) {
        const key = prefix + name;
        const value = stateDict[key];
        if (!(value instanceof Tensor)) continue;
        const found = loadable(key, value, parameter, metadata.assignToParamsBuffers === true);
        if (typeof found === 'string') {
          errors.push(found);
          delete stateDict[key];
        } else {
          stateDict[key] = found;
        }
      }
    });
    module.registerLoadStateDictPostHook(() => {
      for (const [, parameter] of own) parameter.reset();
    });
  }
}
