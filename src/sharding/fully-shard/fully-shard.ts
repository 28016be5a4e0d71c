// fullyShard: divides a module's parameters, gradients and optimizer state over processes.
import { boolean, byName, type Call, float, iterable, object, opt, or, orNull, parameters } from '../../arguments';
import { describeValue } from '../../core/describe';
import { AssertionError, NotImplementedError, ValueError } from '../../core/errors';
import { warn } from '../../core/warnings';
import { DeviceMesh } from '../../distributed';
import { wrongClass } from '../../distributed/checks';
import { release } from '../../memory/scope';
import { Module, ModuleDict, ModuleList, type Parameter } from '../../nn';
import { className } from '../../nn/members';
import { setData } from '../../nn/parameter';
import { apart } from './apart';
import { addMethods, type FSDPModule } from './fsdp-module';
import { managedParameters, rootsOf } from './managed';
import { ModuleState, stateOf } from './module-state';
import { ParameterGroup } from './parameter-group';
import { placementOf } from './placement';
import { MixedPrecisionPolicy, OffloadPolicy } from './policies';
import { ShardedParameter } from './sharded-parameter';
import { hookStateDicts } from './state-dict-hooks';

const signature = parameters(
  'fullyShard',
  /** Or several, whose parameters are gathered together. */
  { module: object<Module | readonly Module[]>() },
  /** Of one dimension, or of two: parameters are divided along the last, and repeated along the first. Null takes all processes, on the CPU. */
  { mesh: byName(orNull(object<DeviceMesh>())) },
  /** Whether whole parameters are freed after forward and gathered again for backward; null: yes, except for the root module. */
  { reshardAfterForward: byName(orNull(or(boolean, float))) },
  /** Must be null: parameters are divided by rows. */
  { shardPlacementFn: byName(orNull(object<null>())) },
  { mpPolicy: byName(orNull(object<MixedPrecisionPolicy>())) },
  { offloadPolicy: byName(orNull(object<OffloadPolicy>())) },
  /** Parameters that stay whole, and whose gradients are not averaged. */
  { ignoredParams: byName(opt(iterable<Parameter>(), [])) },
  /** Must be null. */
  { dpMeshDims: byName(orNull(object<null>())) },
);

function checkModule(module: unknown): asserts module is Module {
  if (!(module instanceof Module)) throw wrongClass('fullyShard', 'module', 'a Module or an array of Modules', module);
  if ((module instanceof ModuleList || module instanceof ModuleDict) && isContainer(module))
    throw new ValueError(`fully_shard does not support containers that do not implement forward: ${module}`);
  if (stateOf(module) !== undefined) throw new AssertionError(`fullyShard() can only be applied to a module once: ${className(module)}`);
}

const isContainer = (module: Module): boolean =>
  module.forward === ModuleList.prototype.forward || module.forward === ModuleDict.prototype.forward;

// Whether parameters are freed after forward. A number is of processes over which they would be divided then.
function reshards(given: boolean | number | null, processes: number): boolean {
  if (typeof given !== 'number') return given ?? true;
  if (!Number.isInteger(given) || given < 1 || given > processes || processes % given !== 0) {
    throw new ValueError(`If passing reshard_after_forward as an int, it should be a factor of ${processes}, not ${given}`);
  }
  if (given === processes && given > 1) return true;
  if (given > 1)
    throw new NotImplementedError(
      `fullyShard(): reshardAfterForward cannot be another number of processes than ${processes}, got ${given}`,
    );
  warn('reshard_after_forward=1 (int) means resharding parameters to world size 1, instead of reshard_after_forward=True (bool)');
  return false;
}

/**
 * Divides a module's parameters by rows over the processes of a mesh, in place. The module gathers the whole parameters for its forward
 * and backward and frees them afterwards; backward averages gradients, of which each process gets the rows of its parameters. Parameters
 * of submodules that were sharded before are left to them: shard the layers first, and then the whole. Optimizers are made afterwards.
 *
 * ```ts
 * for (const layer of model.layers) fullyShard(layer, { mesh });
 * fullyShard(model, { mesh });
 * const optimizer = new torch.optim.AdamW(model.parameters());
 * loss(model(x)).backward();
 * optimizer.step();
 * ```
 *
 * Every process calls it with the same module, and runs the same modules in the same order.
 *
 * @returns the module or modules, with the methods of {@link FSDPModule}
 * @throws ValueError for a scalar parameter, a container without forward or a mesh of more than two dimensions
 * @see https://docs.pytorch.org/docs/stable/distributed.fsdp.fully_shard.html#torch.distributed.fsdp.fully_shard
 */
export function fullyShard<M extends Module>(module: M, options?: FullyShardOptions): M & FSDPModule;
export function fullyShard<M extends Module>(modules: readonly M[], options?: FullyShardOptions): (M & FSDPModule)[];
export function fullyShard(...args: Call<typeof signature>): unknown {
  const [given, mesh, afterForward, placementFn, mpPolicy, offloadPolicy, ignored, dims] = signature.bind(args);
  if (placementFn !== null) throw new NotImplementedError('fullyShard(): shardPlacementFn is not there: parameters are divided by rows');
  if (dims !== null) throw new NotImplementedError('fullyShard(): dpMeshDims is not there: give the mesh of data-parallel processes');
  if (mesh !== null && !(mesh instanceof DeviceMesh)) throw wrongClass('fullyShard', 'mesh', 'a DeviceMesh', mesh);
  if (mpPolicy !== null && !(mpPolicy instanceof MixedPrecisionPolicy))
    throw wrongClass('fullyShard', 'mpPolicy', 'a MixedPrecisionPolicy', mpPolicy);
  if (offloadPolicy !== null && !(offloadPolicy instanceof OffloadPolicy))
    throw wrongClass('fullyShard', 'offloadPolicy', 'an OffloadPolicy', offloadPolicy);
  const isList = Array.isArray(given);
  const all = (isList ? given : [given]) as readonly Module[];
  all.forEach(checkModule);
  if (all.length === 0) throw new ValueError(`fullyShard(): modules is empty, got ${describeValue(given)}`);
  const modules = rootsOf(all);
  const placement = placementOf(mesh);
  const policy = mpPolicy ?? new MixedPrecisionPolicy();
  const offload = offloadPolicy ?? new OffloadPolicy();
  const frees = reshards(afterForward, placement.shards.size());
  const { places, buffers } = managedParameters(modules, new Set(ignored));
  apart(() => {
    for (const tensor of [...places.keys(), ...buffers]) {
      if (tensor.isMeta || tensor.device.type === placement.device.type) continue;
      const moved = tensor.to({ device: placement.device });
      setData(tensor, moved);
      release(moved);
    }
  });
  const state = new ModuleState(modules, policy, afterForward === null);
  if (places.size > 0) {
    const sharded = new Map([...places].map(([parameter, at]) => [new ShardedParameter(parameter, at, placement, offload), at]));
    state.group = new ParameterGroup([...sharded.keys()], placement, policy, frees, state.context);
    hookStateDicts(state.group, sharded);
  }
  modules.forEach(addMethods);
  return given;
}

/** Options of {@link fullyShard}. */
export interface FullyShardOptions {
  readonly mesh?: DeviceMesh | null;
  readonly reshardAfterForward?: boolean | number | null;
  readonly shardPlacementFn?: null;
  readonly mpPolicy?: MixedPrecisionPolicy | null;
  readonly offloadPolicy?: OffloadPolicy | null;
  readonly ignoredParams?: Iterable<Parameter>;
  readonly dpMeshDims?: null;
}
