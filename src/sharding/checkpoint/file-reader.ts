// Reads checkpoints from a folder.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { byName, type Call, int, object, orNull, parameters } from '../../arguments';
import { noGrad } from '../../autograd';
import { NotImplementedError, OutOfMemoryError, TorchError } from '../../core/errors';
import { type FileLike, pathOf } from '../../core/files';
import { pythonSize } from '../../core/python-repr';
import { tidy } from '../../memory/scope';
import { load } from '../../serialization';
import { readZip } from '../../serialization/numpy/zip';
import { Tensor } from '../../tensor';
import { narrowed } from './chunks';
import { metadataName, mostAtOnce } from './file-writing';
import type { ReadItem } from './load-plan';
import type { Metadata, StorageInfo } from './metadata';
import { decodeMetadata } from './metadata-pickle';

const signature = parameters('FileSystemReader', { path: object<FileLike>() });

const metadataSignature = parameters(
  'readMetadata',
  /** The process whose own metadata is read, of a checkpoint that each process saved for itself; null: that of all. */
  { rank: byName(orNull(int)) },
);

/** Where the values that are read go. */
export interface Targets {
  tensor(fqn: string): Tensor;
  set(fqn: string, value: unknown): void;
}

async function bytesAt(file: FileHandle, path: string, { offset, length }: StorageInfo): Promise<Uint8Array> {
  const { size } = await file.stat();
  if (offset + length > size) throw new TorchError(`${path} is truncated: an item ends at byte ${offset + length} of ${size}`);
  const bytes = allocate(path, length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, Math.min(length - done, mostAtOnce), offset + done);
    if (bytesRead === 0) throw new TorchError(`${path} was truncated while it was read`);
    done += bytesRead;
  }
  return bytes;
}

function allocate(path: string, length: number): Uint8Array {
  try {
    return new Uint8Array(length);
  } catch (error) {
    throw new OutOfMemoryError(`an item of ${path} has ${length} bytes, which do not fit the memory: ${(error as Error).message}`);
  }
}

/** The largest archive whose checksums are read, in bytes. */
const largestChecked = 2 ** 32 - 1;

// LibTorch's reader does not look at the checksums of an archive.
function checkSums(bytes: Uint8Array, path: string): void {
  if (bytes.length > largestChecked) return;
  for (const _ of readZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), path, true));
}

function savedValue(bytes: Uint8Array, path: string, fqn: string, isTensor: boolean): unknown {
  try {
    checkSums(bytes, path);
    return isTensor ? load(bytes, { mapLocation: 'cpu' }) : load(bytes, { weightsOnly: false });
  } catch (error) {
    if (error instanceof OutOfMemoryError) throw error;
    throw new TorchError(`'${fqn}' in ${path} is damaged: ${(error as Error).message}`, { cause: error });
  }
}

const differ = (a: readonly number[], b: readonly number[]): boolean => a.length !== b.length || a.some((n, i) => n !== b[i]);

function copyPart(saved: unknown, target: Tensor, { fqn, tensor }: ReadItem, path: string): void {
  const { chunk, savedOffsets, ownOffsets, lengths } = tensor as NonNullable<ReadItem['tensor']>;
  if (!(saved instanceof Tensor)) throw new TorchError(`'${fqn}' in ${path} is damaged: it is not a tensor`);
  if (differ(saved.shape, chunk.sizes))
    throw new TorchError(`'${fqn}' in ${path} has the size ${pythonSize(saved.shape)}, but ${pythonSize(chunk.sizes)} in the metadata`);
  noGrad(() =>
    tidy(() => {
      narrowed(target.detach(), ownOffsets, lengths).copy_(narrowed(saved, savedOffsets, lengths));
    }),
  );
}

/** Reads checkpoints from a folder. @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html#torch.distributed.checkpoint.FileSystemReader */
export class FileSystemReader {
  #path: string;
  #loadId = randomUUID();

  constructor(...args: Call<typeof signature>) {
    const [path] = signature.bind(args);
    this.#path = pathOf('FileSystemReader', path);
  }

  /** The folder. */
  get checkpointId(): string {
    return this.#path;
  }

  /** @internal Reads from another folder from now on. */
  _reset(path: FileLike | null): void {
    if (path !== null) this.#path = pathOf('load', path);
    this.#loadId = randomUUID();
  }

  /**
   * Reads what the checkpoint contains: names, sizes and dtypes of tensors, and where they are.
   *
   * @throws TorchError if there is no checkpoint, or if its metadata is damaged
   */
  readMetadata(...args: Call<typeof metadataSignature>): Metadata {
    const [rank] = metadataSignature.bind(args);
    const path = join(this.#path, rank === null ? metadataName : `__${rank}${metadataName}`);
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      throw new TorchError(`cannot read ${path}: ${(error as Error).message}`, { cause: error });
    }
    try {
      const metadata = decodeMetadata(bytes);
      return { ...metadata, storageMeta: { ...metadata.storageMeta, loadId: this.#loadId } };
    } catch (error) {
      if (error instanceof OutOfMemoryError) throw error;
      throw new TorchError(`cannot read ${path}: ${(error as Error).message}`, { cause: error });
    }
  }

  /** @internal Reads items, each file once. */
  async _read(items: readonly ReadItem[], targets: Targets): Promise<void> {
    const byFile = new Map<string, ReadItem[]>();
    for (const item of items) {
      const { relativePath } = item.info;
      const known = byFile.get(relativePath);
      if (known === undefined) byFile.set(relativePath, [item]);
      else known.push(item);
    }
    for (const [name, own] of byFile) await this.#readFile(join(this.#path, name), own, targets);
  }

  async #readFile(path: string, items: readonly ReadItem[], targets: Targets): Promise<void> {
    let file: FileHandle;
    try {
      file = await open(path, 'r');
    } catch (error) {
      throw new TorchError(`cannot read ${path}: ${(error as Error).message}`, { cause: error });
    }
    try {
      for (const item of items) {
        const { fqn, info, tensor } = item;
        const [transform] = info.transformDescriptors;
        if (transform !== undefined)
          throw new NotImplementedError(`'${fqn}' is stored by the extension '${transform}', which is not supported`);
        const value = savedValue(await bytesAt(file, path, info), path, fqn, tensor !== null);
        if (tensor === null) {
          targets.set(fqn, value);
          continue;
        }
        try {
          copyPart(value, targets.tensor(fqn), item, path);
        } finally {
          if (value instanceof Tensor) value.dispose();
        }
      }
    } finally {
      await file.close();
    }
  }
}
