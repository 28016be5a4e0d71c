// Files by path or URL, written beside their place and renamed into it once they are on the disk.
import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, fsync, fsyncSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { TorchError } from './errors';

/** Where a file is: a path or a file: URL. */
export type FileLike = string | URL;

export function pathOf(where: string, file: FileLike): string {
  if (file instanceof URL) return fileURLToPath(file);
  if (typeof file !== 'string' || file === '')
    throw new TypeError(`${where}(): the file must be a path or a file: URL, got ${file === '' ? "''" : typeof file}`);
  return file;
}

/** The descriptor of a file that is there; the caller closes it. */
export function openToRead(where: string, path: string): number {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (error) {
    throw new TorchError(`${where}(): cannot open ${path}: ${(error as Error).message}`);
  }
  if (fstatSync(descriptor).isFile()) return descriptor;
  closeSync(descriptor);
  throw new TorchError(`${where}(): ${path} is no file`);
}

/** Bytes at a place of a file: fewer where it ends before. */
export function readAt(descriptor: number, at: number, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, count, at));
}

// A folder that cannot be opened for reading can still hold the file.
function openFolder(folder: string): number | null {
  try {
    return openSync(folder, 'r');
  } catch {
    return null;
  }
}

// Some file systems flush no folders.
function throwUnlessInvalid(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
}

/** Flushes what was written to the disk, and closes. */
export function sync(descriptor: number | null): void {
  if (descriptor === null) return;
  try {
    fsyncSync(descriptor);
  } catch (error) {
    throwUnlessInvalid(error);
  } finally {
    closeSync(descriptor);
  }
}

async function syncAsync(descriptor: number | null): Promise<void> {
  if (descriptor === null) return;
  try {
    await promisify(fsync)(descriptor);
  } catch (error) {
    throwUnlessInvalid(error);
  } finally {
    closeSync(descriptor);
  }
}

// The folder of a new file, and the path beside its place where it is written first.
function beside(where: string, path: string): { folder: string; aside: string } {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new TorchError(`${where}(): ${path} is a folder`);
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new TorchError(`${where}(): the folder ${folder} does not exist`);
  return { folder, aside: join(folder, `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`) };
}

/** Writes a file so that one which was there before survives a crash; `write` gets the path to write to, and flushes. */
export function writeAside(where: string, path: string, write: (aside: string) => void): void {
  const { folder, aside } = beside(where, path);
  try {
    write(aside);
    renameSync(aside, path);
    sync(openFolder(folder));
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** {@link writeAside} for a `write` that takes its time; it is called at once. */
export async function writeAsideAsync(where: string, path: string, write: (aside: string) => Promise<void>): Promise<void> {
  const { folder, aside } = beside(where, path);
  try {
    await write(aside);
    renameSync(aside, path);
    await syncAsync(openFolder(folder));
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
