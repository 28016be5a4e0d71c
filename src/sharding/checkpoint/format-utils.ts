// Converts between checkpoints and files of torch.save. @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html#module-torch.distributed.checkpoint.format_utils
import { type Call, object, parameters } from '../../arguments';
import { describeValue, isPlainObject } from '../../core/describe';
import { TorchError } from '../../core/errors';
import type { FileLike } from '../../core/files';
import { empty } from '../../ops';
import { loadAsync, saveAsync } from '../../serialization';
import { FileSystemReader } from './file-reader';
import { FileSystemWriter } from './file-writer';
import { type State, setElement } from './flatten';
import { loadState } from './load';
import { DefaultLoadPlanner, DefaultSavePlanner } from './planners';
import { saveState } from './save';

const toFileSignature = parameters('dcpToTorchSave', { dcpCheckpointDir: object<FileLike>() }, { torchSavePath: object<FileLike>() });

/**
 * Reads a checkpoint into this process and writes it as one file of torch.save.
 *
 * @throws CheckpointException (rejects with) if there is no checkpoint, or if it is damaged
 */
export async function dcpToTorchSave(...args: Call<typeof toFileSignature>): Promise<void> {
  const [folder, path] = toFileSignature.bind(args);
  const state: State = {};
  await loadState(state, new FileSystemReader(folder), new DefaultLoadPlanner(), null, ({ stateDictMetadata, plannerData }) => {
    for (const [name, entry] of stateDictMetadata) {
      const value = entry.type === 'tensor' ? empty(entry.size, { dtype: entry.properties.dtype }) : null;
      setElement(state, plannerData?.get(name) ?? [name], value);
    }
  });
  await saveAsync(state, path);
}

const toFolderSignature = parameters('torchSaveToDcp', { torchSavePath: object<FileLike>() }, { dcpCheckpointDir: object<FileLike>() });

/**
 * Reads a file of torch.save, which has a dict, and writes it as a checkpoint.
 *
 * @throws TorchError (rejects with) if the file is missing, damaged, or has another value
 */
export async function torchSaveToDcp(...args: Call<typeof toFolderSignature>): Promise<void> {
  const [path, folder] = toFolderSignature.bind(args);
  const state: unknown = await loadAsync(path, { weightsOnly: false });
  if (!isPlainObject(state)) throw new TorchError(`torchSaveToDcp(): the file must have a dict with names, got ${describeValue(state)}`);
  await saveState(() => state, new FileSystemWriter(folder)._prepare(null), new DefaultSavePlanner(), null);
}
