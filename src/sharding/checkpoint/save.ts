// Saving of checkpoints by all processes of a group.
import { boolean, byName, type Call, object, opt, orNull, parameters, record } from '../../arguments';
import { describeValue } from '../../core/describe';
import { TorchError, typeError } from '../../core/errors';
import type { FileLike } from '../../core/files';
import { throughLevels } from '../../core/nesting';
import { makeBeside } from '../../distributed/groups';
import { group as groupType, type ProcessGroup } from '../../distributed/process-group';
import { markShard, shardOf } from '../../distributed/shards';
import { outsideScopes, release } from '../../memory/scope';
import { Tensor } from '../../tensor';
import { Exchange, groupOf } from './exchange';
import { FileSystemWriter } from './file-writer';
import type { FileWriting } from './file-writing';
import { flatten, mapValues, type State } from './flatten';
import type { Metadata, StoredItem } from './metadata';
import { decodeMetadata, encodeMetadata } from './metadata-pickle';
import { DefaultSavePlanner } from './planners';
import { globalSavePlan, localSavePlan, type PlannedMetadata, type SavePlan } from './save-plan';
import { statesOf } from './states';

export const checkpointIdOption = { checkpointId: byName(orNull(object<FileLike>())) };
export const distributionOptions = [
  /** The processes that take part; null takes all. */
  { processGroup: byName(opt(groupType, null)) },
  /** Whether this process works alone. Without a process group it does. */
  { noDist: byName(opt(boolean, false)) },
] as const;

const options = [
  /** The folder. */
  checkpointIdOption,
  /** Where to write; null writes to the folder `checkpointId`. */
  { storageWriter: byName(orNull(object<FileSystemWriter>())) },
  { planner: byName(orNull(object<DefaultSavePlanner>())) },
  ...distributionOptions,
] as const;

const saveSignature = parameters(
  'save',
  /** Tensors and other values by name, nested at will, and objects with a `stateDict`. */
  { stateDict: record<State>() },
  ...options,
);
const asyncSaveSignature = parameters('asyncSave', { stateDict: record<State>() }, ...options);

/** An object that was given, of a class. @throws TypeError for another value */
export function checkClass<T extends object>(where: string, name: string, value: T | null, Class: new (...args: never) => T): T | null {
  if (value === null || value instanceof Class) return value;
  throw typeError(`${where}(): argument '${name}' must be ${Class.name}, not ${describeValue(value)}`);
}

/** The folder that is meant. @throws TorchError if it is none */
export function checkFolder(path: FileLike | null): FileLike {
  if (path === null || path === '') throw new TorchError('`checkpoint_id` must be specified if storage_reader/storage_writer is None.');
  if (typeof path === 'string' && path.includes('://'))
    throw new TorchError('Cannot detect which StorageReader or StorageWriter to use. Please specify the storage_reader/storage_writer.');
  return path;
}

function writingFor(where: string, given: FileSystemWriter | null, checkpointId: FileLike | null): FileWriting {
  const writer = checkClass(where, 'storageWriter', given, FileSystemWriter);
  return (writer ?? new FileSystemWriter(checkFolder(checkpointId)))._prepare(checkpointId);
}

/** Saves a state dict without objects that have states. @param stateOf gives it; other processes are told if it throws */
export async function saveState(
  stateOf: () => State,
  writing: FileWriting,
  planner: DefaultSavePlanner,
  group: ProcessGroup | null,
): Promise<Metadata> {
  const exchange = new Exchange(group);
  let planned: PlannedMetadata | null = null;
  let values: ReadonlyMap<string, unknown> = new Map();
  const plan = await exchange.reduceScatter(
    (): SavePlan => {
      const state = stateOf();
      const flat = planner.flattenStateDict ? flatten('save', state) : { values: new Map(Object.entries(state)), paths: new Map() };
      values = flat.values;
      writing.begin(exchange.rank);
      return localSavePlan(flat, planner.flattenStateDict);
    },
    (local) => {
      const { plans, metadata } = globalSavePlan(local, planner.dedupSaveToLowestRank);
      planned = metadata;
      return plans;
    },
  );
  const bytes = await exchange.allReduce(
    () => writing.write(plan.items, ({ index: { fqn } }) => values.get(fqn)),
    async (written: StoredItem[][]) => encodeMetadata(await writing.finish(planned as unknown as PlannedMetadata, written.flat())),
  );
  await writing.end(exchange.size);
  return decodeMetadata(bytes);
}

/**
 * Saves a state dict to a folder, in PyTorch's format. All processes of the group call it, with the same names: what all have is
 * written by one, and of a tensor that is divided among them each writes its part. Resolves when all have written.
 *
 * ```ts
 * await torch.distributed.checkpoint.save({ model, optimizer, epoch }, { checkpointId: 'checkpoints/12' });
 * ```
 *
 * @throws CheckpointException (rejects with), in all processes, if one of them fails. A checkpoint that was in the folder is
 *   still there
 * @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html#torch.distributed.checkpoint.state_dict_saver.save
 */
export async function save(...args: Call<typeof saveSignature>): Promise<Metadata> {
  const [state, checkpointId, storageWriter, given, processGroup, noDist] = saveSignature.bind(args);
  const planner = checkClass('save', 'planner', given, DefaultSavePlanner) ?? new DefaultSavePlanner();
  const group = groupOf('save', processGroup, noDist);
  const writing = writingFor('save', storageWriter, checkpointId);
  return saveState(() => statesOf(state), writing, planner, group);
}

// Saving goes on beside training, whose operations may come between those of saving: it has groups of its own. In each, and without
// one, it runs in the order of the calls.
interface Queue {
  readonly group: Promise<ProcessGroup | null>;
  last: Promise<unknown>;
}

const queues = new WeakMap<object, Queue>();
const withoutGroup = {};

const ownGroup = async (group: ProcessGroup | null): Promise<ProcessGroup | null> => group && makeBeside(group, 'checkpoint');

function enqueue<T>(group: ProcessGroup | null, run: (own: ProcessGroup | null) => Promise<T>): Promise<T> {
  const key = group ?? withoutGroup;
  const queue = queues.get(key) ?? { group: ownGroup(group), last: Promise.resolve() };
  queues.set(key, queue);
  // The next call tries again.
  queue.group.catch(() => queues.delete(key));
  const next = queue.last.then(() => queue.group).then(run);
  queue.last = next.catch(() => {});
  return next;
}

/** A copy of a state dict in the CPU's memory, or the error of copying, and the tensors of the copy. */
function staged(state: State): { stateOf: () => State; tensors: Tensor[] } {
  const tensors: Tensor[] = [];
  const copyTensor = (tensor: Tensor): Tensor => {
    const detached = tensor.detach();
    const copy = detached.device.type === 'cpu' ? detached.clone() : detached.to('cpu');
    release(detached);
    tensors.push(copy);
    const shard = shardOf(tensor);
    return shard === undefined ? copy : markShard(copy, shard);
  };
  const copy = (value: unknown): unknown => {
    if (value instanceof Tensor) return copyTensor(value);
    return value instanceof Uint8Array ? value.slice() : value;
  };
  try {
    const copied = outsideScopes(() => throughLevels('asyncSave', () => mapValues(statesOf(state), copy))) as State;
    return { stateOf: () => copied, tensors };
  } catch (error) {
    const stateOf = (): never => {
      throw error;
    };
    return { stateOf, tensors };
  }
}

/**
 * {@link save} in the background: when it returns, the state is copied, so that training can go on. The promise ends as that of
 * `save`; `await` it before the program ends, and before the folder is used. Several run one after the other.
 *
 * ```ts
 * const saving = checkpoint.asyncSave({ model, optimizer }, { checkpointId: 'checkpoints/12' });
 * trainEpoch();
 * await saving;
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html#torch.distributed.checkpoint.state_dict_saver.async_save
 */
export function asyncSave(...args: Call<typeof asyncSaveSignature>): Promise<Metadata> {
  const [given, checkpointId, storageWriter, givenPlanner, processGroup, noDist] = asyncSaveSignature.bind(args);
  const planner = checkClass('asyncSave', 'planner', givenPlanner, DefaultSavePlanner) ?? new DefaultSavePlanner();
  const group = groupOf('save', processGroup, noDist);
  const writing = writingFor('asyncSave', storageWriter, checkpointId);
  const copied = staged(given);
  const saving = enqueue(group, (own) => saveState(copied.stateOf, writing, planner, own));
  return saving.finally(() => copied.tensors.forEach(release));
}
