// Collectives of objects: what torch.save takes, in Python's pickle. Nothing in a received object is executed: an instance of an
// unknown class is an inert PickledObject. @see https://docs.pytorch.org/docs/stable/distributed.html#object-collectives
import { boolean, byName, type Call, device, float, opt, orNull, parameters, type Type, type } from '../arguments';
import type { DeviceLike } from '../core/device';
import { AssertionError, OutOfMemoryError, ValueError } from '../core/errors';
import { empty } from '../ops';
import { type Tensor, tensor } from '../tensor';
import { allGather, broadcast, gather, rootOr0, scatter } from './collectives';
import { objectCodec } from './object-codec';
import { canonicalRank, groupFor, NON_GROUP_MEMBER, notInGroup, ofGroup, rank } from './operations';
import { batchIsendIrecv, irecv, isend, P2POp, recv, send } from './point-to-point';
import { globalRankOf, type ProcessGroup } from './process-group';

// A value of any kind: an object literal is one, and not options.
const anything: Type<unknown> = { ...type<unknown>('object', () => true), isRecord: true };
const lists: Type<unknown[]> = type('list', (value) => Array.isArray(value));

const received = {
  /** Throw for objects that have more bytes together, before they are received. */
  maxBytes: byName(opt(float, Number.POSITIVE_INFINITY)),
};
const onDevice = { device: orNull(device) };

/** Runs work with tensors that are freed when it has ended. */
async function withTensors<T>(work: (own: <X extends Tensor>(tensor: X) => X) => Promise<T>): Promise<T> {
  const all: Tensor[] = [];
  try {
    return await work((tensor) => {
      all.push(tensor);
      return tensor;
    });
  } finally {
    for (const tensor of all) tensor.dispose();
  }
}

const sizesTensor = (sizes: readonly number[], device: DeviceLike | null): Tensor =>
  tensor(sizes.map(BigInt), { dtype: 'int64', device: device ?? 'cpu' });

function bytesTensor(bytes: Uint8Array, device: DeviceLike | null = null): Tensor {
  return tensor(bytes, { dtype: 'uint8', device: device ?? 'cpu' });
}

function padded(bytes: Uint8Array, size: number): Uint8Array {
  const longer = new Uint8Array(size);
  longer.set(bytes);
  return longer;
}

const emptyBytes = (size: number, device: DeviceLike | null = null): Tensor => empty([size], { dtype: 'uint8', device: device ?? 'cpu' });
const emptySizes = (count: number, device: DeviceLike | null): Tensor => empty([count], { dtype: 'int64', device: device ?? 'cpu' });

function readSizes(name: string, sizes: Tensor, maxBytes: number): number[] {
  const all = (sizes.tolist() as (number | bigint)[]).map(Number);
  if (all.some((size) => !Number.isSafeInteger(size) || size < 0)) throw new ValueError(`${name}(): received a size of ${all}`);
  const total = all.reduce((sum, size) => sum + size, 0);
  if (total > maxBytes) throw new OutOfMemoryError(`${name}(): the objects have ${total} bytes, more than maxBytes (${maxBytes})`);
  return all;
}

const objectOf = (name: string, bytes: Uint8Array): unknown => objectCodec().fromBytes(bytes, name);

/** The objects of bytes that follow each other. */
function objectsOf(name: string, all: Tensor, sizes: readonly number[]): unknown[] {
  const bytes = all.toTypedArray() as Uint8Array;
  let at = 0;
  return sizes.map((size) => {
    at += size;
    return objectOf(name, bytes.subarray(at - size, at));
  });
}

function checkCount(name: string, parameter: string, list: readonly unknown[], count: number): void {
  if (list.length !== count)
    throw new ValueError(`${name}(): ${parameter} must have ${count} elements, one for each process, got ${list.length}`);
}

/** Gives all processes the sizes of all, and what each then sends: its object, as long as the longest. */
async function exchangeSizes(
  name: string,
  group: ProcessGroup,
  bytes: Uint8Array,
  maxBytes: number,
): Promise<{ sizes: number[]; longest: number }> {
  return withTensors(async (own) => {
    const gathered = Array.from({ length: group.size() }, () => own(emptySizes(1, null)));
    await allGather(gathered, own(sizesTensor([bytes.length], null)), { group });
    const sizes = gathered.flatMap((size) => readSizes(name, size, Number.POSITIVE_INFINITY));
    const longest = Math.max(...sizes);
    if (longest * sizes.length > maxBytes)
      throw new OutOfMemoryError(`${name}(): the objects take ${longest * sizes.length} bytes, more than maxBytes (${maxBytes})`);
    return { sizes, longest };
  });
}

const allGatherSignature = parameters('allGatherObject', { objectList: lists }, { obj: anything }, ofGroup, received);

/**
 * Gives every process the objects of all, in a list with an element for each.
 *
 * ```ts
 * const objects = new Array(dist.getWorldSize());
 * await dist.allGatherObject(objects, { rank: dist.getRank() });
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.html#torch.distributed.all_gather_object
 */
export async function allGatherObject(...args: Call<typeof allGatherSignature>): Promise<void> {
  const [objectList, obj, given, maxBytes] = allGatherSignature.bind(args);
  const name = 'allGatherObject';
  if (given === NON_GROUP_MEMBER) return void notInGroup(name);
  const group = groupFor(name, given);
  checkCount(name, 'objectList', objectList, group.size());
  const bytes = objectCodec().toBytes(obj, name);
  const { sizes, longest } = await exchangeSizes(name, group, bytes, maxBytes);
  await withTensors(async (own) => {
    const outputs = sizes.map(() => own(emptyBytes(longest)));
    await allGather(outputs, own(bytesTensor(padded(bytes, longest))), { group });
    outputs.forEach((output, i) => {
      objectList[i] = objectOf(name, (output.toTypedArray() as Uint8Array).subarray(0, sizes[i]));
    });
  });
}

const gatherSignature = parameters(
  'gatherObject',
  { obj: anything },
  { objectGatherList: orNull(lists) },
  { dst: rank },
  ofGroup,
  { groupDst: rank },
  received,
);

/** Gives process `dst` (default 0) the objects of all; it gives the list that takes them, the others none. */
export async function gatherObject(...args: Call<typeof gatherSignature>): Promise<void> {
  const [obj, list, dst, given, groupDst, maxBytes] = gatherSignature.bind(args);
  const name = 'gatherObject';
  if (given === NON_GROUP_MEMBER) return void notInGroup(name);
  const group = groupFor(name, given);
  const root = canonicalRank(name, group, 'dst', rootOr0(dst, groupDst), groupDst);
  const isRoot = group.rank() === root;
  if (isRoot && list === null) throw new ValueError('Argument ``gather_list`` must be specified on destination rank.');
  if (!isRoot && list !== null && list.length > 0)
    throw new ValueError('Argument ``gather_list`` must NOT be specified on non-destination ranks.');
  if (isRoot && list !== null) checkCount(name, 'objectGatherList', list, group.size());
  const bytes = objectCodec().toBytes(obj, name);
  const { sizes, longest } = await exchangeSizes(name, group, bytes, isRoot ? maxBytes : Number.POSITIVE_INFINITY);
  await withTensors(async (own) => {
    const outputs = isRoot ? sizes.map(() => own(emptyBytes(longest))) : null;
    await gather(own(bytesTensor(padded(bytes, longest))), outputs, { group, groupDst: root });
    outputs?.forEach((output, i) => {
      (list as unknown[])[i] = objectOf(name, (output.toTypedArray() as Uint8Array).subarray(0, sizes[i]));
    });
  });
}

const broadcastSignature = parameters(
  'broadcastObjectList',
  { objectList: lists },
  { src: rank },
  ofGroup,
  onDevice,
  { groupSrc: rank },
  received,
);

/** Copies the objects of the list of process `src` (default 0) to the lists of all others, which have the same length. */
export async function broadcastObjectList(...args: Call<typeof broadcastSignature>): Promise<void> {
  const [objectList, src, given, device, groupSrc, maxBytes] = broadcastSignature.bind(args);
  const name = 'broadcastObjectList';
  if (given === NON_GROUP_MEMBER) return void notInGroup(name);
  const group = groupFor(name, given);
  const root = canonicalRank(name, group, 'src', rootOr0(src, groupSrc), groupSrc);
  checkNotEmpty(name, objectList);
  await withTensors(async (own) => {
    const to = { group, groupSrc: root };
    if (group.rank() === root) {
      const parts = objectList.map((obj) => objectCodec().toBytes(obj, name));
      await broadcast(own(sizesOf(parts, device)), to);
      await broadcast(own(bytesTensor(Buffer.concat(parts), device)), to);
      return;
    }
    const sizes = own(emptySizes(objectList.length, device));
    await broadcast(sizes, to);
    const lengths = readSizes(name, sizes, maxBytes);
    const bytes = own(emptyBytes(totalOf(lengths), device));
    await broadcast(bytes, to);
    objectList.splice(0, objectList.length, ...objectsOf(name, bytes, lengths));
  });
}

const totalOf = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);
const sizesOf = (parts: readonly Uint8Array[], device: DeviceLike | null): Tensor =>
  sizesTensor(
    parts.map(({ length }) => length),
    device,
  );

function checkNotEmpty(name: string, list: readonly unknown[]): void {
  if (list.length === 0) throw new ValueError(`${name}(): the list is empty`);
}

const scatterSignature = parameters(
  'scatterObjectList',
  { scatterObjectOutputList: lists },
  { scatterObjectInputList: orNull(lists) },
  { src: rank },
  ofGroup,
  { groupSrc: rank },
  received,
);

/** Gives each process its object of the list of process `src` (default 0), as the first of its output list. */
export async function scatterObjectList(...args: Call<typeof scatterSignature>): Promise<void> {
  const [outputs, inputs, src, given, groupSrc, maxBytes] = scatterSignature.bind(args);
  const name = 'scatterObjectList';
  if (given === NON_GROUP_MEMBER) return void notInGroup(name);
  const group = groupFor(name, given);
  const root = canonicalRank(name, group, 'src', rootOr0(src, groupSrc), groupSrc);
  if (outputs.length === 0) throw new ValueError('Expected argument scatter_object_output_list to be a list of size at least 1.');
  const isRoot = group.rank() === root;
  if (isRoot && inputs === null) throw new ValueError('source rank must provide non-None scatter_object_input_list');
  if (isRoot && inputs !== null) checkCount(name, 'scatterObjectInputList', inputs, group.size());
  const parts = isRoot ? (inputs as unknown[]).map((obj) => objectCodec().toBytes(obj, name)) : null;
  const to = { group, groupSrc: root };
  await withTensors(async (own) => {
    const longest = own(sizesTensor([parts === null ? 0 : Math.max(...parts.map(({ length }) => length))], null));
    await broadcast(longest, to);
    const [length = 0] = readSizes(name, longest, maxBytes);
    const output = own(emptyBytes(length));
    await scatter(output, parts?.map((part) => own(bytesTensor(padded(part, length)))) ?? null, to);
    const size = own(emptySizes(1, null));
    await scatter(size, parts?.map((part) => own(sizesTensor([part.length], null))) ?? null, to);
    const [used = 0] = readSizes(name, size, length);
    outputs[0] = objectOf(name, (output.toTypedArray() as Uint8Array).subarray(0, used));
  });
}

const useBatch = { useBatch: opt(boolean, false) };
const sendSignature = parameters('sendObjectList', { objectList: lists }, { dst: rank }, ofGroup, onDevice, { groupDst: rank }, useBatch);

/** Sends the objects of a list to process `dst`. */
export async function sendObjectList(...args: Call<typeof sendSignature>): Promise<void> {
  const [objectList, dst, given, device, groupDst, isBatch] = sendSignature.bind(args);
  const name = 'sendObjectList';
  if (given === NON_GROUP_MEMBER) return void notInGroup(name);
  const group = groupFor(name, given);
  const to = canonicalRank(name, group, 'dst', dst, groupDst);
  checkNotEmpty(name, objectList);
  const parts = objectList.map((obj) => objectCodec().toBytes(obj, name));
  await withTensors(async (own) => {
    for (const part of [own(sizesOf(parts, device)), own(bytesTensor(Buffer.concat(parts), device))]) {
      if (isBatch) await batchIsendIrecv([new P2POp(isend, part, { group, groupPeer: to })])[0];
      else await send(part, { group, groupDst: to });
    }
  });
}

const receiveSignature = parameters(
  'recvObjectList',
  { objectList: lists },
  { src: rank },
  ofGroup,
  onDevice,
  { groupSrc: rank },
  useBatch,
  received,
);

/** Receives as many objects as the list has from process `src`. Resolves to its rank in the default group; -1 outside the group. */
export async function recvObjectList(...args: Call<typeof receiveSignature>): Promise<number> {
  const [objectList, src, given, device, groupSrc, isBatch, maxBytes] = receiveSignature.bind(args);
  const name = 'recvObjectList';
  if (given === NON_GROUP_MEMBER) {
    notInGroup(name);
    return -1;
  }
  const group = groupFor(name, given);
  const from = canonicalRank(name, group, 'src', src, groupSrc);
  checkNotEmpty(name, objectList);
  const receive = async (into: Tensor): Promise<number> => {
    if (!isBatch) return recv(into, { group, groupSrc: from });
    await batchIsendIrecv([new P2POp(irecv, into, { group, groupPeer: from })])[0];
    return globalRankOf(group, from);
  };
  return withTensors(async (own) => {
    const sizes = own(emptySizes(objectList.length, device));
    const sender = await receive(sizes);
    const lengths = readSizes(name, sizes, maxBytes);
    const bytes = own(emptyBytes(totalOf(lengths), device));
    if ((await receive(bytes)) !== sender) throw new AssertionError('Mismatch in return ranks for object sizes and objects.');
    objectList.splice(0, objectList.length, ...objectsOf(name, bytes, lengths));
    return sender;
  });
}
