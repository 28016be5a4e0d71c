// Puts tensors together that are divided among processes, and takes their parts.
import { noGrad } from '../../../autograd';
import { isPlainObject } from '../../../core/describe';
import type { DeviceLike } from '../../../core/device';
import { ValueError } from '../../../core/errors';
import { pythonSize } from '../../../core/python-repr';
import { Tuple } from '../../../core/tuple';
import { allGather, broadcast, getRank, isInitialized } from '../../../distributed';
import { allGatherObject } from '../../../distributed/objects';
import { groupFor } from '../../../distributed/operations';
import { type Shard, shardOf } from '../../../distributed/shards';
import { tidy } from '../../../memory/scope';
import { empty, zeros } from '../../../ops';
import { Tensor } from '../../../tensor';
import { narrowed, volumeOf } from '../chunks';
import { Exchange } from '../exchange';
import type { ChunkStorageMetadata } from '../metadata';
import type { StateDictOptions } from './options';

/** The whole of a tensor of which each process of the group has a part. */
async function whole(part: Tensor, { size, offsets, group }: Shard): Promise<Tensor> {
  const places: ChunkStorageMetadata[] = new Array(group.size());
  await allGatherObject(places, { offsets: [...offsets], sizes: part.shape }, { group });
  const longest = Math.max(...places.map(({ sizes }) => volumeOf(sizes)));
  const { dtype, device } = part;
  const gathered = places.map(() => empty([longest], { dtype, device }));
  const own = zeros([longest], { dtype, device });
  const result = empty(size, { dtype, device });
  try {
    noGrad(() => tidy(() => void own.narrow(0, 0, part.numel()).copy_(part.detach().flatten())));
    await allGather(gathered, own, { group });
    noGrad(() =>
      tidy(() => {
        places.forEach((place, i) => {
          const values = (gathered[i] as Tensor).narrow(0, 0, volumeOf(place.sizes)).view(place.sizes);
          narrowed(result, place.offsets, place.sizes).copy_(values);
        });
      }),
    );
  } finally {
    for (const tensor of [own, ...gathered]) tensor.dispose();
  }
  return result;
}

async function mapTensors(value: unknown, change: (tensor: Tensor) => Promise<Tensor>): Promise<unknown> {
  if (value instanceof Tensor) return change(value);
  if (value instanceof Map || isPlainObject(value)) {
    const changed: [unknown, unknown][] = [];
    for (const [key, element] of value instanceof Map ? value : Object.entries(value))
      changed.push([key, await mapTensors(element, change)]);
    return value instanceof Map ? new Map(changed) : Object.fromEntries(changed as [string, unknown][]);
  }
  if (!Array.isArray(value)) return value;
  const elements: unknown[] = [];
  for (const element of value) elements.push(await mapTensors(element, change));
  return value instanceof Tuple ? Tuple.from(elements) : elements;
}

/** A state dict with whole tensors, and in the CPU's memory, as the options say. */
export async function gathered<T extends object>(state: T, { fullStateDict, cpuOffload }: StateDictOptions): Promise<T> {
  if (!fullStateDict && !cpuOffload) return state;
  const isEmpty = fullStateDict && cpuOffload && isInitialized() && getRank() !== 0;
  const result = await mapTensors(state, async (tensor) => {
    const shard = fullStateDict ? shardOf(tensor) : undefined;
    const full = shard === undefined ? tensor : await whole(tensor, shard);
    if (isEmpty && full !== tensor) full.dispose();
    if (isEmpty || !cpuOffload || full.device.type === 'cpu') return isEmpty ? tensor : full;
    const copy = full.to('cpu');
    if (full !== tensor) full.dispose();
    return copy;
  });
  return (isEmpty ? {} : result) as T;
}

/** The only device of tensors that have dimensions, and whether some have no memory yet. */
export function devicesOf(tensors: Iterable<unknown>): { device: DeviceLike | null; hasMeta: boolean } {
  const names = new Set([...tensors].flatMap((value) => (value instanceof Tensor && value.ndim > 0 ? [String(value.device)] : [])));
  const hasMeta = names.delete('meta');
  if (names.size > 1) throw new ValueError('Multiple devices found');
  return { device: [...names][0] ?? null, hasMeta };
}

/** The part of a whole tensor that takes the place of `own`: on its device, or the given one. */
export function partFor(name: string, full: Tensor, own: Tensor | undefined, device: DeviceLike | null): Tensor {
  const shard = own && shardOf(own);
  const detached = full.detach();
  const moved = device === null || String(detached.device) === String(device) ? detached : detached.to(device);
  if (own === undefined || shard === undefined) return moved;
  if (full.ndim !== shard.size.length || shard.size.some((length, dim) => length !== full.shape[dim]))
    throw new ValueError(`'${name}' has the size ${pythonSize(full.shape)}, and ${pythonSize(shard.size)} in this model`);
  // A copy, so that the whole does not stay.
  return noGrad(() => tidy(() => narrowed(moved, shard.offsets, own.shape).clone()));
}

/** A value as the first process announces it: a tensor that follows, or another value. */
type Announced = { readonly size: readonly number[]; readonly dtype: Tensor['dtype'] } | { readonly value: unknown };

/**
 * Gives all processes the values of the first, one after the other.
 *
 * @param valuesOf gives the values of the first process; if it throws, all processes do
 * @param take gets each value
 */
export async function fromFirst(
  valuesOf: () => ReadonlyMap<string, unknown>,
  device: DeviceLike | null,
  take: (name: string, value: unknown) => void,
): Promise<void> {
  let values: ReadonlyMap<string, unknown> = new Map();
  const isFirst = getRank() === 0;
  const announced = await new Exchange(groupFor('setStateDict', null)).fromCoordinator((): [string, Announced][] => {
    values = valuesOf();
    return [...values].map(([name, value]) =>
      value instanceof Tensor && value.ndim > 0 ? [name, { size: value.shape, dtype: value.dtype }] : [name, { value }],
    );
  });
  for (const [name, entry] of announced) {
    if ('value' in entry) {
      take(name, isFirst ? values.get(name) : entry.value);
      continue;
    }
    const own = isFirst ? (values.get(name) as Tensor).detach().contiguous() : empty(entry.size, { dtype: entry.dtype });
    const tensor = device === null || String(own.device) === String(device) ? own : own.to(device);
    await broadcast(tensor, { src: 0 });
    take(name, tensor);
  }
}
