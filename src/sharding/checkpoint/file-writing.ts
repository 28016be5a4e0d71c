// Writes one checkpoint to a folder: the items of each process to files of its own, then the metadata.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { itemsize } from '../../core/dtype';
import { TorchError } from '../../core/errors';
import { writeAtomicallyAsync } from '../../core/replace-file';
import { warn } from '../../core/warnings';
import { saveAsync } from '../../serialization';
import { Tensor } from '../../tensor';
import { storageNbytes } from '../../tensor/storage';
import type { Metadata, StoredItem } from './metadata';
import { encodeMetadata } from './metadata-pickle';
import { type PlannedMetadata, storageSize, type WriteItem } from './save-plan';

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
export class FileWriting {
  private readonly saveId = randomUUID();
  private rank = 0;
  /** The files of data that were there before. */
  private former: readonly string[] = [];

  constructor(
    readonly path: string,
    readonly options: {
      readonly singleFilePerRank: boolean;
      readonly syncFiles: boolean;
      readonly threadCount: number;
      readonly overwrite: boolean;
    },
  ) {}

  /** Makes the folder. @throws TorchError if a checkpoint is there that is not to be replaced */
  begin(rank: number): void {
    const { path } = this;
    mkdirSync(path, { recursive: true });
    if (existsSync(join(path, metadataName))) {
      if (!this.options.overwrite) throw new TorchError('Checkpoint already exists and self.overwrite=False.');
      warn(`Detected an existing checkpoint in ${path}, overwriting since self.overwrite=True.`);
    }
    this.rank = rank;
    this.former = readdirSync(path).filter((name) => dataFile.test(name));
  }

  /** Writes items to files of this process. @param valueFor gives the value of an item */
  async write(items: readonly WriteItem[], valueFor: (item: WriteItem) => unknown): Promise<StoredItem[]> {
    const { rank, former } = this;
    const { singleFilePerRank, threadCount } = this.options;
    const groups = singleFilePerRank ? divided(items, threadCount) : items.map((item) => [item]);
    const written: StoredItem[] = [];
    const names: string[] = [];
    let number = 0;
    try {
      for (const group of groups) {
        while (former.includes(`__${rank}_${number}.distcp`)) number++;
        const name = `__${rank}_${number++}.distcp`;
        // Fails if another saving to the folder goes on.
        const file = await open(join(this.path, name), 'wx');
        names.push(name);
        written.push(...(await this.writeFile(file, name, group, valueFor)));
      }
    } catch (error) {
      await Promise.all(names.map((name) => rm(join(this.path, name), { force: true })));
      throw error;
    }
    return written;
  }

  private async writeFile(
    file: FileHandle,
    name: string,
    items: readonly WriteItem[],
    valueFor: (item: WriteItem) => unknown,
  ): Promise<StoredItem[]> {
    const written: StoredItem[] = [];
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
      if (this.options.syncFiles) await file.sync();
    } finally {
      await file.close();
    }
    return written;
  }

  /** Writes the metadata, with which the checkpoint is complete. */
  async finish(planned: PlannedMetadata, storageData: readonly StoredItem[]): Promise<Metadata> {
    const { path, saveId } = this;
    const metadata = { ...planned, storageData, storageMeta: { checkpointId: path, saveId, loadId: null }, version };
    const bytes = encodeMetadata(metadata);
    await writeAtomicallyAsync('save', join(path, metadataName), async (temporary) => {
      const file = await open(temporary, 'r+');
      try {
        await writeAll(file, bytes);
        if (this.options.syncFiles) await file.sync();
      } finally {
        await file.close();
      }
    });
    return metadata;
  }

  /**
   * Removes the files of the former checkpoint that this process had written, and the first process those of processes that are not
   * there any more. Failures are ignored: the files are not part of the checkpoint.
   */
  async end(processes: number): Promise<void> {
    const stale = this.former.filter((name) => {
      const owner = Number(dataFile.exec(name)?.[1]);
      return owner === this.rank || (this.rank === 0 && owner >= processes);
    });
    await Promise.allSettled(stale.map((name) => rm(join(this.path, name), { force: true })));
  }
}

/** How many bytes a call reads or writes: those of Node take less than 2^31. */
export const mostAtOnce = 2 ** 30;

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at, Math.min(bytes.length - at, mostAtOnce))).bytesWritten;
}
