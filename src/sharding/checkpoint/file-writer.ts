// FileSystemWriter: where and how checkpoints are written.
import { boolean, type Call, int, object, only, opt, parameters } from '../../arguments';
import { ValueError } from '../../core/errors';
import { type FileLike, pathOf } from '../../core/files';
import { FileWriting } from './file-writing';

const signature = parameters(
  'FileSystemWriter',
  /** The folder, which is made. */
  { path: object<FileLike>() },
  /** Whether a process writes one file; else one for each item. */
  { singleFilePerRank: opt(boolean, true) },
  /** Whether files are flushed to the disk. Without, a checkpoint may be incomplete after a power failure. */
  { syncFiles: opt(boolean, true) },
  /** Among how many files a process divides its items. */
  { threadCount: opt(int, 1) },
  { perThreadCopyAhead: only(10_000_000) },
  { cacheStagedStateDict: only(false) },
  /** Whether a checkpoint in the folder is replaced; else it is an error. */
  { overwrite: opt(boolean, true) },
);

/**
 * Writes checkpoints to a folder.
 *
 * New files of data get names that are free, `.metadata` is then replaced at once, and files that it no longer names are removed: a
 * checkpoint that was there before is readable until the new one is complete.
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html#torch.distributed.checkpoint.FileSystemWriter
 */
export class FileSystemWriter {
  #path: string;
  readonly #options: FileWriting['options'];

  /** @throws ValueError if `threadCount` is not positive */
  constructor(...args: Call<typeof signature>) {
    const [path, singleFilePerRank, syncFiles, threadCount, , , overwrite] = signature.bind(args);
    if (threadCount < 1) throw new ValueError(`FileSystemWriter: threadCount must be positive, got ${threadCount}`);
    this.#path = pathOf('FileSystemWriter', path);
    this.#options = { singleFilePerRank, syncFiles, threadCount, overwrite };
  }

  /** The folder. */
  get checkpointId(): string {
    return this.#path;
  }

  /** @internal Prepares to write a checkpoint, to another folder from now on if one is given. */
  _prepare(path: FileLike | null): FileWriting {
    if (path !== null) this.#path = pathOf('save', path);
    return new FileWriting(this.#path, this.#options);
  }
}
