// Operations between two processes. @see https://docs.pytorch.org/docs/stable/distributed.html#point-to-point-communication
import { type Call, callable, int, list, object, opt, parameters, tensor } from '../arguments';
import { ValueError } from '../core/errors';
import type { Tensor } from '../tensor';
import { wrongClass } from './checks';
import { begin, canonicalRank, type Group, groupFor, NON_GROUP_MEMBER, notInGroup, ofGroup, rank } from './operations';
import { globalRankOf } from './process-group';
import type { Work } from './work';

const tag = { tag: opt(int, 0) };
const sendSignature = parameters('isend', { tensor }, { dst: rank }, ofGroup, tag, { groupDst: rank });
const receiveSignature = parameters('irecv', { tensor }, { src: rank }, ofGroup, tag, { groupSrc: rank });

/** Sends a tensor to process `dst`; tags match sends with receives. */
export function isend(...args: Call<typeof sendSignature>): Work | null {
  const [x, dst, given, tag, groupDst] = sendSignature.bind(args);
  if (given === NON_GROUP_MEMBER) return notInGroup('isend');
  const group = groupFor('isend', given);
  const root = canonicalRank('isend', group, 'dst', dst, groupDst);
  if (root === group.rank())
    throw new ValueError('Invalid destination rank: destination rank should not be the same as the rank of the current process.');
  return begin({ name: 'send', group, inputs: [x], root, tag, isAsync: true });
}

/** Receives a tensor from process `src`, or from any without it: see the work's `sourceRank()`. */
export function irecv(...args: Call<typeof receiveSignature>): Work | null {
  const [x, src, given, tag, groupSrc] = receiveSignature.bind(args);
  if (given === NON_GROUP_MEMBER) return notInGroup('irecv');
  const group = groupFor('irecv', given);
  const isAny = src === null && groupSrc === null;
  const root = isAny ? -1 : canonicalRank('irecv', group, 'src', src, groupSrc);
  if (root === group.rank())
    throw new ValueError('Invalid source rank: source rank should not be the same as the rank of the current process.');
  return begin({ name: 'recv', group, inputs: [x], root, tag, isAsync: true });
}

/** Sends a tensor to process `dst`; awaits until it is sent. */
export async function send(...args: Call<typeof sendSignature>): Promise<void> {
  await isend(...sendSignature.bind(args, 'send'));
}

/** Receives a tensor from process `src`, or from any. Resolves to the sender's rank in the default group; -1 outside the group. */
export async function recv(...args: Call<typeof receiveSignature>): Promise<number> {
  const given = receiveSignature.bind(args, 'recv');
  const [, src, group, , groupSrc] = given;
  const work = irecv(...given);
  if (work === null) return -1;
  await work;
  if (src !== null) return src;
  return globalRankOf(groupFor('recv', group), groupSrc ?? work.sourceRank());
}

const opSignature = parameters('P2POp', { op: callable<typeof isend | typeof irecv>() }, { tensor }, { peer: rank }, ofGroup, tag, {
  groupPeer: rank,
});

/** A send or receive for {@link batchIsendIrecv}. */
export class P2POp {
  readonly op: typeof isend | typeof irecv;
  readonly tensor: Tensor;
  readonly peer: number;
  readonly group: Group;
  readonly tag: number;

  /** @param args `op`: isend or irecv; `peer`: the other process's rank in the default group, or `groupPeer` in this one */
  constructor(...args: Call<typeof opSignature>) {
    const [op, x, peer, given, tag, groupPeer] = opSignature.bind(args);
    if (op !== isend && op !== irecv)
      throw new ValueError('Invalid ``op``. Expected ``op`` to be of type ``torch.distributed.isend`` or ``torch.distributed.irecv``.');
    const group = groupFor('P2POp', given);
    this.op = op;
    this.tensor = x;
    this.group = group;
    this.peer = globalRankOf(group, canonicalRank('P2POp', group, 'peer', peer, groupPeer));
    this.tag = tag;
  }
}

const batchSignature = parameters('batchIsendIrecv', { p2pOpList: list(object<P2POp>()) });

/** Begins all sends and receives of a list, and returns their works. */
export function batchIsendIrecv(...args: Call<typeof batchSignature>): Work[] {
  const [ops] = batchSignature.bind(args);
  if (ops.length === 0) throw new ValueError('p2p_op_list must not be empty');
  for (const op of ops) if (!(op instanceof P2POp)) throw wrongClass('batchIsendIrecv', 'p2pOpList', 'a list of P2POp', op);
  if (ops.some(({ group }) => group !== ops[0]?.group)) throw new ValueError('All ops need to use the same group.');
  return ops.map(
    ({ op, tensor, peer, group, tag }) => (op === isend ? isend(tensor, peer, group, tag) : irecv(tensor, peer, group, tag)) as Work,
  );
}
