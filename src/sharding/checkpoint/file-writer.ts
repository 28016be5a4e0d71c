// Writes checkpoints to a folder: the items of each process to files of its own, then the metadata.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { boolean, type Call, int, object, only, opt, parameters } from '../../arguments';
import { itemsize } from '../../core/dtype';
import { TorchError, ValueError } from '../../core/errors';
import { type FileLike, pathOf } from '../../core/files';
import { writeAtomicallyAsync } from '../../core/replace-file';
import { warn } from '../../core/warnings';
import { saveAsync } from '../../serialization';
import { Tensor } from '../../tensor';
import { storageNbytes } from '../../tensor/storage';
import type { Metadata, StoredItem } from './metadata';
import { encodeMetadata } from './metadata-pickle';
import { type PlannedMetadata, storageSize, type WriteItem } from './save-plan';

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

const version = '1.0.0';

export const metadataName = '.metadata';

const dataFile = /^__(\d+)_\d+\.distcp$/;

// Divides items among files so that these become about equally large.
function divided(items: readonly WriteItem[], count: number): WriteItem[][] {
  if (count === 1) return [[...items]];
  const files: WriteItem[][] = Array.from({ length: count }, () => []);
  const sizes = files.map(() => 0);
  for (const [i, item] of items.filter(({ tensor }) => tensor === null).entries()) files[i % count]?.push(item);
  for (const item of items.filter(({ tensor }) => tensor !== null).sort((a, b) => storageSize(b) - storageSize(a))) {
    const least = sizes.indexOf(Math.min(...sizes));
    files[least]?.push(item);
    sizes[least] = (sizes[least] as number) + storageSize(item);
  }
  return files;
}

// The bytes of an item, as torch.save writes them. A tensor has no more bytes than its own.
async function bytesOf(value: unknown): Promise<Uint8Array> {
  if (!(value instanceof Tensor)) return saveAsync(value);
  const made: Tensor[] = [value.detach()];
  const add = (tensor: Tensor): Tensor => {
    made.push(tensor);
    return tensor;
  };
  try {
    let tensor = made[0] as Tensor;
    if (tensor.device.type !== 'cpu') tensor = add(tensor.to('cpu'));
    if (tensor.layout === 'strided' && storageNbytes(tensor) !== tensor.numel() * itemsize(tensor.dtype)) tensor = add(tensor.clone());
    return await saveAsync(tensor);
  } finally {
    for (const tensor of new Set(made)) tensor.dispose();
  }
}

/** The files of a checkpoint that is being written. */
interface Writing {
  readonly rank: number;
  readonly saveId: string;
  /** The files of data that were there before. */
  readonly former: readonly string[];
}

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
  readonly #singleFilePerRank: boolean;
  readonly #syncFiles: boolean;
  readonly #threadCount: number;
  readonly #overwrite: boolean;
  #writing: Writing | null = null;

  /** @throws ValueError if `threadCount` is not positive */
  constructor(...args: Call<typeof signature>) {
    const [path, singleFilePerRank, syncFiles, threadCount, , , overwrite] = signature.bind(args);
    if (threadCount < 1) throw new ValueError(`FileSystemWriter: threadCount must be positive, got ${threadCount}`);
    this.#path = pathOf('FileSystemWriter', path);
    this.#singleFilePerRank = singleFilePerRank;
    this.#syncFiles = syncFiles;
    this.#threadCount = threadCount;
    this.#overwrite = overwrite;
  }

  /** The folder. */
  get checkpointId(): string {
    return this.#path;
  }

  /** @internal Writes to another folder from now on. */
  _reset(path: FileLike): void {
    this.#path = pathOf('save', path);
  }

  /** @internal Makes the folder. @throws TorchError if a checkpoint is there that is not to be replaced */
  _begin(rank: number): void {
    const path = this.#path;
    mkdirSync(path, { recursive: true });
    if (existsSync(join(path, metadataName))) {
      if (!this.#overwrite) throw new TorchError('Checkpoint already exists and self.overwrite=False.');
      warn(`Detected an existing checkpoint in ${path}, overwriting since self.overwrite=True.`);
    }
    this.#writing = { rank, saveId: randomUUID(), former: readdirSync(path).filter((name) => dataFile.test(name)) };
  }

  get #state(): Writing {
    if (this.#writing === null) throw new TorchError('FileSystemWriter: nothing is being saved');
    return this.#writing;
  }

  /** @internal Writes items to files of this process. @param valueFor gives the value of an item */
  async _write(items: readonly WriteItem[], valueFor: (item: WriteItem) => unknown): Promise<StoredItem[]> {
    const { rank, former } = this.#state;
    const groups = this.#singleFilePerRank ? divided(items, this.#threadCount) : items.map((item) => [item]);
    const written: StoredItem[] = [];
    const names: string[] = [];
    let number = 0;
    try {
      for (const group of groups) {
        while (former.includes(`__${rank}_${number}.distcp`)) number++;
        const name = `__${rank}_${number++}.distcp`;
        names.push(name);
        written.push(...(await this.#writeFile(name, group, valueFor)));
      }
    } catch (error) {
      await Promise.all(names.map((name) => rm(join(this.#path, name), { force: true })));
      throw error;
    }
    return written;
  }

  async #writeFile(name: string, items: readonly WriteItem[], valueFor: (item: WriteItem) => unknown): Promise<StoredItem[]> {
    const written: StoredItem[] = [];
    const file = await open(join(this.#path, name), 'w');
    try {
      let offset = 0;
      // Values that are not tensors come first.
      for (const item of [...items.filter(({ tensor }) => tensor === null), ...items.filter(({ tensor }) => tensor !== null)]) {
        const bytes = await bytesOf(valueFor(item));
        await writeAll(file, bytes);
        const info = { relativePath: name, offset, length: bytes.length, transformDescriptors: [] };
        written.push({ index: item.index, info });
        offset += bytes.length;
      }
      if (this.#syncFiles) await file.sync();
    } finally {
      await file.close();
    }
    return written;
  }

  /** @internal Writes the metadata, with which the checkpoint is complete. */
  async _finish(planned: PlannedMetadata, storageData: readonly StoredItem[]): Promise<Metadata> {
    const { saveId } = this.#state;
    const metadata = { ...planned, storageData, storageMeta: { checkpointId: this.#path, saveId, loadId: null }, version };
    const bytes = encodeMetadata(metadata);
    await writeAtomicallyAsync('save', join(this.#path, metadataName), async (temporary) => {
      const file = await open(temporary, 'r+');
      try {
        await writeAll(file, bytes);
        if (this.#syncFiles) await file.sync();
      } finally {
        await file.close();
      }
    });
    return metadata;
  }

  /**
   * @internal Removes the files of the former checkpoint that this process had written, and the first process those of processes that
   * are not there any more. Failures are ignored: the files are not part of the checkpoint.
   */
  async _end(processes: number): Promise<void> {
    const { rank, former } = this.#state;
    this.#writing = null;
    const stale = former.filter((name) => {
      const owner = Number(dataFile.exec(name)?.[1]);
      return owner === rank || (rank === 0 && owner >= processes);
    });
    await Promise.allSettled(stale.map((name) => rm(join(this.#path, name), { force: true })));
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at, bytes.length - at)).bytesWritten;
}
