// Loading of checkpoints by all processes of a group.
import { byName, type Call, object, orNull, parameters, record } from '../../arguments';
import { AssertionError } from '../../core/errors';
import type { ProcessGroup } from '../../distributed/process-group';
import { Module, type StateDict } from '../../nn';
import { emptyLike } from '../../ops';
import { Optimizer } from '../../optim';
import { Tensor } from '../../tensor';
import { Exchange, groupOf } from './exchange';
import { FileSystemReader } from './file-reader';
import { type Flattened, flatten, type State, setElement } from './flatten';
import { localLoadPlan, type ReadItem } from './load-plan';
import type { Metadata } from './metadata';
import { optimizerTargets } from './optimizer-targets';
import { DefaultLoadPlanner } from './planners';
import { checkClass, checkFolder, checkpointIdOption, distributionOptions } from './save';
import { isStateful, stateOf } from './states';

const signature = parameters(
  'load',
  /** The tensors to fill, and the names of other values. */
  { stateDict: record<State>() },
  /** The folder. */
  checkpointIdOption,
  /** Where to read; null reads the folder `checkpointId`. */
  { storageReader: byName(orNull(object<FileSystemReader>())) },
  { planner: byName(orNull(object<DefaultLoadPlanner>())) },
  ...distributionOptions,
);

// A checkpoint's metadata, or that of this process where each saved for itself.
function metadataFor(reader: FileSystemReader, rank: number): Metadata {
  try {
    return reader.readMetadata();
  } catch (first) {
    try {
      return reader.readMetadata({ rank });
    } catch (second) {
      const texts = [first, second].map((error) => (error as Error).message);
      throw new AssertionError(`metadata is None; global metadata read failed: ${texts[0]}; rank local metadata read failed: ${texts[1]}`, {
        cause: first,
      });
    }
  }
}

// Tensors without memory get some.
function materialize(state: State, { values, paths }: Flattened): void {
  for (const [name, value] of values) {
    if (!(value instanceof Tensor) || value.device.type !== 'meta') continue;
    const made = emptyLike(value, { device: 'cpu' });
    values.set(name, made);
    setElement(state, paths.get(name) ?? [name], made);
  }
}

const hasMeta = (module: Module): boolean => [...module.parameters(), ...module.buffers()].some(({ isMeta }) => isMeta);

function flattened(state: State, metadata: Metadata, flattens: boolean): Flattened {
  if (!flattens) return { values: new Map(Object.entries(state)), paths: new Map() };
  const flat = flatten('load', state);
  const missing = [...metadata.stateDictMetadata.keys()].filter((name) => !flat.values.has(name));
  if (missing.length === 0) return flat;
  const before24 = flatten('load', state, true);
  return missing.some((name) => before24.values.has(name)) ? before24 : flat;
}

/** Loads into a state dict without objects that have states. @param prepare fills the state dict; other processes are told if it throws */
export async function loadState(
  state: State,
  reader: FileSystemReader,
  planner: DefaultLoadPlanner,
  group: ProcessGroup | null,
  prepare: (metadata: Metadata) => void = () => {},
): Promise<void> {
  const exchange = new Exchange(group);
  let flat: Flattened = { values: new Map(), paths: new Map() };
  let items: ReadItem[] = [];
  await exchange.all(async () => {
    const metadata = metadataFor(reader, exchange.rank);
    prepare(metadata);
    flat = flattened(state, metadata, planner.flattenStateDict);
    materialize(state, flat);
    items = localLoadPlan(flat.values, metadata, planner.allowPartialLoad);
  });
  await exchange.all(() =>
    reader._read(items, {
      tensor: (fqn) => flat.values.get(fqn) as Tensor,
      set: (fqn, value) => setElement(state, flat.paths.get(fqn) ?? [fqn], value),
    }),
  );
}

export function readerFor(given: FileSystemReader | null, checkpointId: string | URL | null): FileSystemReader {
  const reader = checkClass('load', 'storageReader', given, FileSystemReader);
  if (reader === null) return new FileSystemReader(checkFolder(checkpointId));
  reader._reset(checkpointId);
  return reader;
}

/**
 * Loads a checkpoint that `save` wrote, here or in Python, into a state dict: values are copied into its tensors, other values are
 * replaced, and objects with a `stateDict` load theirs, optimizers also before their first step. All processes of the group call it. Each reads the parts that it needs,
 * however many processes have saved them.
 *
 * ```ts
 * const state = { model, optimizer, epoch: 0 };
 * await torch.distributed.checkpoint.load(state, { checkpointId: 'checkpoints/12' });
 * ```
 *
 * @throws CheckpointException (rejects with), in all processes, if one of them fails: for a name that the checkpoint does not have,
 *   other sizes, and damaged files
 * @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html#torch.distributed.checkpoint.state_dict_loader.load
 */
export async function load(...args: Call<typeof signature>): Promise<void> {
  const [given, checkpointId, storageReader, givenPlanner, processGroup, noDist] = signature.bind(args);
  const planner = checkClass('load', 'planner', givenPlanner, DefaultLoadPlanner) ?? new DefaultLoadPlanner();
  const group = groupOf('load', processGroup, noDist);
  const reader = readerFor(storageReader, checkpointId);
  const state: State = {};
  await loadState(state, reader, planner, group, (metadata) => {
    for (const name of Object.keys(given).sort()) {
      const value = given[name];
      setElement(state, [name], value instanceof Optimizer ? optimizerTargets(value, name, metadata) : stateOf(value));
    }
  });
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value instanceof Module) value.loadStateDict(state[name] as StateDict, { assign: hasMeta(value) });
    else if (isStateful(value)) value.loadStateDict(state[name] as object);
    else given[name] = state[name];
  }
}
