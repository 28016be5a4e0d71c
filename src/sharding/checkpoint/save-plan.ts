// Plans of saving: which process writes which items, as Python's DefaultSavePlanner decides it.
import { itemsize } from '../../core/dtype';
import { AssertionError, ValueError } from '../../core/errors';
import { pythonSize } from '../../core/python-repr';
import { Tensor } from '../../tensor';
import { chunkOf, overlap, volumeOf } from './chunks';
import type { Flattened } from './flatten';
import {
  type BytesStorageMetadata,
  type ChunkStorageMetadata,
  itemKey,
  type Metadata,
  type MetadataIndex,
  type ObjectPath,
  type TensorProperties,
  type TensorStorageMetadata,
} from './metadata';

/** An item to write. */
export interface WriteItem {
  readonly index: MetadataIndex;
  /** The chunk that a tensor is; null for another value. */
  readonly tensor: {
    readonly chunk: ChunkStorageMetadata;
    readonly size: readonly number[];
    readonly isShard: boolean;
    readonly properties: TensorProperties;
  } | null;
}

/** The items of a process. Processes send each other plans. */
export interface SavePlan {
  readonly items: readonly WriteItem[];
  /** The paths of the flattened names; null if the state dict is not flattened. */
  readonly paths: readonly (readonly [name: string, path: ObjectPath])[] | null;
}

function itemOf(fqn: string, value: unknown): WriteItem {
  if (/\p{Surrogate}/u.test(fqn)) throw new ValueError(`the name ${JSON.stringify(fqn)} has half of a surrogate pair`);
  if (!(value instanceof Tensor)) return { index: { fqn, offset: null, index: null }, tensor: null };
  const { offsets, sizes, size, isShard } = chunkOf(value);
  const properties = { dtype: value.dtype, requiresGrad: value.requiresGrad, pinMemory: value.device.type === 'cpu' && value.isPinned() };
  const chunk = { offsets: [...offsets], sizes: [...sizes] };
  return { index: { fqn, offset: [...offsets], index: null }, tensor: { chunk, size: [...size], isShard, properties } };
}

/** The items of this process. */
export const localSavePlan = ({ values, paths }: Flattened, isFlattened: boolean): SavePlan => ({
  items: [...values].map(([fqn, value]) => itemOf(fqn, value)),
  paths: isFlattened ? [...paths] : null,
});

/** The bytes of the whole tensor; 0 for another value. */
export const storageSize = ({ tensor }: WriteItem): number =>
  tensor === null ? 0 : volumeOf(tensor.size) * itemsize(tensor.properties.dtype);

const keyOf = ({ index: { fqn, offset } }: WriteItem): string => itemKey(fqn, offset);

// Leaves each item that several processes have to that of them which has the least to write.
function withoutDuplicates(plans: readonly SavePlan[], toLowestRank: boolean): SavePlan[] {
  const owners = new Map<string, { ranks: number[]; item: WriteItem }>();
  plans.forEach(({ items }, rank) => {
    for (const item of items) {
      const known = owners.get(keyOf(item));
      if (known === undefined) owners.set(keyOf(item), { ranks: [rank], item });
      else {
        if (known.ranks.at(-1) !== rank) known.ranks.push(rank);
        known.item = item;
      }
    }
  });
  const loads = plans.map(() => 0);
  const chosen = new Map<string, number>();
  for (const [key, { ranks, item }] of owners) {
    const least = ranks.reduce((best, rank) => ((loads[rank] as number) < (loads[best] as number) ? rank : best));
    const rank = toLowestRank ? (ranks[0] as number) : least;
    loads[rank] = (loads[rank] as number) + (storageSize(item) || 1);
    chosen.set(key, rank);
  }
  return plans.map((plan, rank) => ({ ...plan, items: plan.items.filter((item) => chosen.get(keyOf(item)) === rank) }));
}

const chunkText = ({ offsets, sizes }: ChunkStorageMetadata): string =>
  `ChunkStorageMetadata(offsets=${pythonSize(offsets)}, sizes=${pythonSize(sizes)})`;

// The chunks of a tensor that overlap: those whose ranges in the longest dimension do are compared.
function overlaps(name: string, { size, chunks }: TensorStorageMetadata): string[] {
  const sweep = size.indexOf(Math.max(...size));
  const starts = (chunk: ChunkStorageMetadata): number => chunk.offsets[sweep] as number;
  const sorted = [...chunks].sort((a, b) => starts(a) - starts(b));
  const errors: string[] = [];
  let active: ChunkStorageMetadata[] = [];
  for (const chunk of sorted) {
    active = active.filter((other) => starts(other) + (other.sizes[sweep] as number) > starts(chunk));
    for (const other of active) {
      if (overlap(chunk, other)) errors.push(`key:${name} has overlapping chunks: ${chunkText(chunk)} ${chunkText(other)}`);
    }
    active.push(chunk);
  }
  return errors;
}

function errorsOf(name: string, entry: TensorStorageMetadata, processes: number): string[] {
  const { size, chunks } = entry;
  if (size.length === 0) return [];
  const errors: string[] = [];
  for (const chunk of chunks) {
    const isWithin = size.every((length, dim) => {
      const [from, count] = [chunk.offsets[dim] as number, chunk.sizes[dim] as number];
      return from >= 0 && count >= 0 && from + count <= length;
    });
    if (!isWithin) errors.push(`key:${name} has out of bounds chunk: tensor-size:${pythonSize(size)} chunk: ${chunkText(chunk)}`);
  }
  errors.push(...overlaps(name, entry));
  const [whole, parts] = [volumeOf(size), chunks.reduce((sum, { sizes }) => sum + volumeOf(sizes), 0)];
  if (processes > 1 && parts !== whole) errors.push(`key:${name} invalid fill tensor-volume: ${whole} chunks-volume: ${parts}`);
  return errors;
}

/** The longest text of errors. */
const longestSummary = 500;

function validate(entries: ReadonlyMap<string, TensorStorageMetadata | BytesStorageMetadata>, processes: number): void {
  const errors = [...entries].flatMap(([name, entry]) => (entry.type === 'bytes' ? [] : errorsOf(name, entry, processes)));
  if (errors.length === 0) return;
  const summary = errors.join('; ');
  const shown = summary.length > longestSummary ? `${summary.slice(0, longestSummary)}... (truncated)` : summary;
  throw new ValueError(`Failed to validate global plan: ${shown}`);
}

/** The metadata that is known before the items are written. */
export type PlannedMetadata = Pick<Metadata, 'stateDictMetadata' | 'plannerData'>;

/**
 * The plans of all processes without duplicates, and the checkpoint's metadata.
 *
 * @throws ValueError if chunks of a tensor overlap, or leave out a part of it
 */
export function globalSavePlan(local: readonly SavePlan[], toLowestRank: boolean): { plans: SavePlan[]; metadata: PlannedMetadata } {
  const entries = new Map<string, (TensorStorageMetadata & { chunks: ChunkStorageMetadata[] }) | BytesStorageMetadata>();
  const place = (item: WriteItem): WriteItem => {
    const { index, tensor } = item;
    const known = entries.get(index.fqn);
    if (known !== undefined && !(tensor?.isShard && known.type === 'tensor'))
      throw new AssertionError(`'${index.fqn}' is stored twice: processes have different values of that name`);
    if (tensor === null) {
      entries.set(index.fqn, { type: 'bytes' });
      return item;
    }
    const { properties, size, chunk } = tensor;
    const entry = known?.type === 'tensor' ? known : { type: 'tensor' as const, properties, size, chunks: [] };
    entries.set(index.fqn, entry);
    entry.chunks.push(chunk);
    return { ...item, index: { ...index, index: entry.chunks.length - 1 } };
  };
  const plans = withoutDuplicates(local, toLowestRank).map((plan) => ({ ...plan, items: plan.items.map(place) }));
  validate(entries, plans.length);
  const isFlattened = local.every(({ paths }) => paths !== null);
  // Of names that several processes have, the path of the first holds.
  const paths = [...plans].reverse().flatMap((plan) => plan.paths ?? []);
  return { plans, metadata: { stateDictMetadata: entries, plannerData: isFlattened ? new Map(paths) : null } };
}
