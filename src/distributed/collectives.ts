// Collective operations: every member of the group calls them, in the same order.
// @see https://docs.pytorch.org/docs/stable/distributed.html#collective-functions
import { boolean, type Call, float, int, list, opt, orNull, parameters, tensor } from '../arguments';
import { fromCall, ValueError } from '../core/errors';
import { native } from '../core/native';
import { checkTimeout } from './checks';
import {
  asyncOp,
  begin,
  canonicalRank,
  checkTensors,
  groupFor,
  NON_GROUP_MEMBER,
  notInGroup,
  ofGroup,
  rank,
  rowSplits,
} from './operations';
import { type ReduceOp, reduceOp } from './reduce-op';
import type { Work } from './work';

const tensorList = list(tensor);
const op = { op: opt<ReduceOp>(reduceOp, 'sum') };

const allReduceSignature = parameters('allReduce', { tensor }, op, ofGroup, asyncOp);

/**
 * Reduces a tensor over all processes: each has the result in place of its own.
 *
 * ```ts
 * await dist.allReduce(loss, { op: dist.ReduceOp.SUM });
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.html#torch.distributed.all_reduce
 */
export function allReduce(...args: Call<typeof allReduceSignature>): Work | null {
  const [x, op, group, isAsync] = allReduceSignature.bind(args);
  if (group === NON_GROUP_MEMBER) return notInGroup('allReduce');
  return begin({ name: 'allReduce', group: groupFor('allReduce', group), inputs: [x], op, isAsync });
}

const allReduceCoalescedSignature = parameters('allReduceCoalesced', { tensors: tensorList }, op, ofGroup, asyncOp);

/** Reduces several tensors of one dtype at once, each over all processes. */
export function allReduceCoalesced(...args: Call<typeof allReduceCoalescedSignature>): Work | null {
  const [inputs, op, group, isAsync] = allReduceCoalescedSignature.bind(args);
  if (group === NON_GROUP_MEMBER) return notInGroup('allReduceCoalesced');
  return begin({ name: 'allReduceCoalesced', group: groupFor('allReduceCoalesced', group), inputs, op, isAsync });
}

const broadcastSignature = parameters('broadcast', { tensor }, { src: rank }, ofGroup, asyncOp, { groupSrc: rank });

/** Copies the tensor of process `src` (by its rank in the default group, or `groupSrc` in this one) to all others. */
export function broadcast(...args: Call<typeof broadcastSignature>): Work | null {
  const [x, src, given, isAsync, groupSrc] = broadcastSignature.bind(args);
  if (given === NON_GROUP_MEMBER) return notInGroup('broadcast');
  const group = groupFor('broadcast', given);
  return begin({ name: 'broadcast', group, inputs: [x], root: canonicalRank('broadcast', group, 'src', src, groupSrc), isAsync });
}

const reduceSignature = parameters('reduce', { tensor }, { dst: rank }, op, ofGroup, asyncOp, { groupDst: rank });

/** Reduces a tensor over all processes; the result is in that of process `dst` only. */
export function reduce(...args: Call<typeof reduceSignature>): Work | null {
  const [x, dst, op, given, isAsync, groupDst] = reduceSignature.bind(args);
  if (given === NON_GROUP_MEMBER) return notInGroup('reduce');
  const group = groupFor('reduce', given);
  return begin({ name: 'reduce', group, inputs: [x], root: canonicalRank('reduce', group, 'dst', dst, groupDst), op, isAsync });
}

const allGatherSignature = parameters('allGather', { tensorList }, { tensor }, ofGroup, asyncOp);

/** Gives every process the tensors of all, in the order of their ranks. */
export function allGather(...args: Call<typeof allGatherSignature>): Work | null {
  const [outputs, x, group, isAsync] = allGatherSignature.bind(args);
  if (group === NON_GROUP_MEMBER) return notInGroup('allGather');
  return begin({ name: 'allGather', group: groupFor('allGather', group), inputs: [x], outputs, isAsync });
}

const intoTensorSignature = parameters('allGatherIntoTensor', { outputTensor: tensor }, { inputTensor: tensor }, ofGroup, asyncOp);

/** Gives every process the tensors of all in one, concatenated by the first dimension. */
export function allGatherIntoTensor(...args: Call<typeof intoTensorSignature>): Work | null {
  const [output, input, group, isAsync] = intoTensorSignature.bind(args);
  if (group === NON_GROUP_MEMBER) return notInGroup('allGatherIntoTensor');
  return begin({ name: 'allGatherIntoTensor', group: groupFor('allGatherIntoTensor', group), inputs: [input], outputs: [output], isAsync });
}

/** Same as {@link allGatherIntoTensor}. */
export function allGatherSingle(...args: Call<typeof intoTensorSignature>): Work | null {
  return allGatherIntoTensor(...intoTensorSignature.bind(args, 'allGatherSingle'));
}

const gatherSignature = parameters('gather', { tensor }, { gatherList: orNull(tensorList) }, { dst: rank }, ofGroup, asyncOp, {
  groupDst: rank,
});

// Where neither rank is given, Python takes 0 of the default group.
export const rootOr0 = (src: number | null, own: number | null): number | null => (src === null && own === null ? 0 : src);

/** Gives process `dst` (default 0) the tensors of all; it gives the list that takes them, the others none. */
export function gather(...args: Call<typeof gatherSignature>): Work | null {
  const [x, outputs, dst, given, isAsync, groupDst] = gatherSignature.bind(args);
  if (given === NON_GROUP_MEMBER) return notInGroup('gather');
  const group = groupFor('gather', given);
  const root = canonicalRank('gather', group, 'dst', rootOr0(dst, groupDst), groupDst);
  if (group.rank() === root) {
    if (outputs === null || outputs.length === 0) throw new ValueError('Argument ``gather_list`` must be specified on destination rank.');
  } else if (outputs !== null && outputs.length > 0) {
    throw new ValueError('Argument ``gather_list`` must NOT be specified on non-destination ranks.');
  }
  return begin({ name: 'gather', group, inputs: [x], outputs: outputs ?? [], root, isAsync });
}

const scatterSignature = parameters('scatter', { tensor }, { scatterList: orNull(tensorList) }, { src: rank }, ofGroup, asyncOp, {
  groupSrc: rank,
});

/** Gives each process its tensor of the list that process `src` (default 0) gives; the others give none. */
export function scatter(...args: Call<typeof scatterSignature>): Work | null {
  const [x, inputs, src, given, isAsync, groupSrc] = scatterSignature.bind(args);
  if (given === NON_GROUP_MEMBER) return notInGroup('scatter');
  const group = groupFor('scatter', given);
  const root = canonicalRank('scatter', group, 'src', rootOr0(src, groupSrc), groupSrc);
  if (group.rank() === root) {
    if (inputs === null || inputs.length === 0) throw new ValueError('Argument ``scatter_list`` must be specified on source rank.');
  } else if (inputs !== null && inputs.length > 0) {
    throw new ValueError('Argument ``scatter_list`` must NOT be specified on non-source ranks.');
  }
  return begin({ name: 'scatter', group, inputs: inputs ?? [], outputs: [x], root, isAsync });
}

const reduceScatterSignature = parameters('reduceScatter', { output: tensor }, { inputList: tensorList }, op, ofGroup, asyncOp);

/** Reduces lists of tensors over all processes; each process gets the result at the position of its rank. */
export function reduceScatter(...args: Call<typeof reduceScatterSignature>): Work | null {
  const [output, inputs, op, group, isAsync] = reduceScatterSignature.bind(args);
  if (group === NON_GROUP_MEMBER) return notInGroup('reduceScatter');
  return begin({ name: 'reduceScatter', group: groupFor('reduceScatter', group), inputs, outputs: [output], op, isAsync });
}

const scatterTensorSignature = parameters('reduceScatterTensor', { output: tensor }, { input: tensor }, op, ofGroup, asyncOp);

/** Reduces a tensor over all processes; each gets its part of the result. */
export function reduceScatterTensor(...args: Call<typeof scatterTensorSignature>): Work | null {
  const [output, input, op, group, isAsync] = scatterTensorSignature.bind(args);
  if (group === NON_GROUP_MEMBER) return notInGroup('reduceScatterTensor');
  const to = groupFor('reduceScatterTensor', group);
  return begin({ name: 'reduceScatterTensor', group: to, inputs: [input], outputs: [output], op, isAsync });
}

/** Same as {@link reduceScatterTensor}. */
export function reduceScatterSingle(...args: Call<typeof scatterTensorSignature>): Work | null {
  return reduceScatterTensor(...scatterTensorSignature.bind(args, 'reduceScatterSingle'));
}

const allToAllSingleSignature = parameters('allToAllSingle', { output: tensor }, { input: tensor }, ...rowSplits, ofGroup, asyncOp);

/** Each process gives every process a part of the first dimension of its input. */
export function allToAllSingle(...args: Call<typeof allToAllSingleSignature>): Work | null {
  const [output, input, outputSplits, inputSplits, group, isAsync] = allToAllSingleSignature.bind(args);
  if (group === NON_GROUP_MEMBER) return notInGroup('allToAllSingle');
  return begin({
    name: 'allToAllSingle',
    group: groupFor('allToAllSingle', group),
    inputs: [input],
    outputs: [output],
    outputSplits: outputSplits ?? [],
    inputSplits: inputSplits ?? [],
    isAsync,
  });
}

const allToAllSignature = parameters('allToAll', { outputTensorList: tensorList }, { inputTensorList: tensorList }, ofGroup, asyncOp);

/** Each process gives every process the tensor at the position of its rank. */
export function allToAll(...args: Call<typeof allToAllSignature>): Work | null {
  const [outputs, inputs, group, isAsync] = allToAllSignature.bind(args);
  if (group === NON_GROUP_MEMBER) return notInGroup('allToAll');
  checkTensors(outputs, 'output_tensor_list');
  return begin({ name: 'allToAll', group: groupFor('allToAll', group), inputs, outputs, isAsync });
}

const barrierSignature = parameters('barrier', ofGroup, asyncOp, { deviceIds: orNull(list(int)) }, { timeout: orNull(float) });

/** Ends when all processes have called it. */
export function barrier(...args: Call<typeof barrierSignature>): Work | null {
  const [group, isAsync, , timeout] = barrierSignature.bind(args);
  if (group === NON_GROUP_MEMBER) return notInGroup('barrier');
  if (timeout !== null) checkTimeout('barrier', timeout);
  return begin({ name: 'barrier', group: groupFor('barrier', group), timeout, isAsync });
}

const monitoredSignature = parameters('monitoredBarrier', ofGroup, { timeout: orNull(float) }, { waitAllRanks: opt(boolean, false) });

/**
 * A barrier that names the processes that do not come.
 *
 * @throws DistributedError (rejects with), on rank 0 with the rank of the first process that did not come in time, or with all of them
 *   if `waitAllRanks`
 */
export async function monitoredBarrier(...args: Call<typeof monitoredSignature>): Promise<void> {
  const [given, timeout, waitsForAll] = monitoredSignature.bind(args);
  if (given === NON_GROUP_MEMBER) {
    notInGroup('monitoredBarrier');
    return;
  }
  const group = groupFor('monitoredBarrier', given);
  if (timeout !== null) checkTimeout('monitoredBarrier', timeout);
  await fromCall(() => native.groupMonitoredBarrier(group._handle, timeout ?? group.settings.timeout, waitsForAll));
}
