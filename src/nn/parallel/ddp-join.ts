// DistributedDataParallel in a join: what its forward tells processes without inputs, and what those do in its place.

import { noGrad } from '../../autograd';
import type { Device } from '../../core/device';
import { native } from '../../core/native';
import { adoptHandle, handleOf } from '../../core/tensor-handle';
import { allReduce, type ProcessGroup } from '../../distributed';
import { JoinHook } from '../../distributed/join';
import { expectError } from '../../distributed/work';
import { release } from '../../memory/scope';
import { ones, zeros } from '../../ops';
import { type Tensor, tensor } from '../../tensor';
import type { Module } from '../module';
import { type Shadow, zeroBuckets } from './comm-hooks';

const broadcastBytes = 250 * 1024 * 1024;

/** Blocks until the tensors have the values of a process of the group. */
export function broadcast(group: ProcessGroup, tensors: readonly Tensor[], source = 0): void {
  if (tensors.length > 0) native.groupBroadcastCoalesced(group._handle, tensors.map(handleOf), broadcastBytes, source);
}

/** Blocks until the module has the parameters, and the buffers if asked for, of a process of the group. */
export function broadcastModule(group: ProcessGroup, module: Module, withBuffers: boolean, source = 0): void {
  const states = noGrad(() => [...module.parameters(), ...(withBuffers ? module.buffers() : [])].map((one) => one.detach()));
  broadcast(group, states, source);
  states.forEach(release);
}

/** Blocks until all have agreed on the highest of the ranks that can be the source of a broadcast. */
function commonRank(group: ProcessGroup, device: Device, isCandidate: boolean): number {
  const rank = tensor([BigInt(isCandidate ? group.rank() : -1)], { dtype: 'int64', device });
  allReduce(rank, { op: 'max', group, asyncOp: false });
  return Number(rank.item());
}

/** Copies the buffers of a process that has inputs to all. Processes without inputs call it too. */
export function broadcastJoined(group: ProcessGroup, device: Device, buffers: readonly Tensor[], isActive: boolean): void {
  if (buffers.length > 0) broadcast(group, buffers, commonRank(group, device, isActive));
}

/** Tells processes without inputs whether the next backward averages gradients. */
export function tellSynchronizes(group: ProcessGroup, device: Device, synchronizes: boolean): void {
  expectError(allReduce((synchronizes ? ones : zeros)(1, { device }), { group }));
}

/** The part of the module's state that the hook reads and sets. */
export interface Joined {
  readonly reducer: { readonly handle: number };
  readonly group: ProcessGroup;
  readonly device: Device;
  readonly module: Module;
  readonly broadcastBuffers: boolean;
  /** Whether processes tell each other which parameters were used. */
  readonly sharesUsed: boolean;
  readonly shadow: Shadow;
  synchronizesBuffers: boolean;
}

export class DDPJoinHook extends JoinHook {
  readonly #joined: Joined;

  /** @internal */
  constructor(joined: Joined) {
    super();
    this.#joined = joined;
  }

  override async mainHook(): Promise<void> {
    const { reducer, group, device, module, broadcastBuffers, sharesUsed, shadow } = this.#joined;
    native.reducerBeforeForward(reducer.handle, false);
    if (broadcastBuffers && this.#joined.synchronizesBuffers) broadcastJoined(group, device, [...module.buffers()], false);
    const synchronizing = zeros(1, { device });
    await allReduce(synchronizing, { group });
    this.#joined.synchronizesBuffers = synchronizing.item() !== 0;
    if (!this.#joined.synchronizesBuffers) return;
    const ends = zeroBuckets(reducer.handle).map(shadow);
    const used = sharesUsed ? allReduce(adoptHandle(native.reducerUsedMap(reducer.handle)) as Tensor, { group }) : null;
    expectError(used);
    for (const end of ends) await end();
    await used;
    native.reducerPushRebuilt(reducer.handle);
  }

  override postHook(isLastJoiner: boolean): void {
    const { group, device, module, broadcastBuffers } = this.#joined;
    broadcastModule(group, module, broadcastBuffers, commonRank(group, device, isLastJoiner));
  }
}
