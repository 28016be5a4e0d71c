// File access by path or file: URL. Writing is atomic: a temporary file in the same folder is flushed, then renamed.
import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, fsync, fsyncSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { TorchError, typeError } from './errors';

/** A path or a file: URL. */
export type FileLike = string | URL;

export function pathOf(where: string, file: unknown): string {
  if (file instanceof URL) return fileURLToPath(file);
  if (typeof file !== 'string' || file === '')
    throw typeError(`${where}(): the file must be a path or a file: URL, got ${file === '' ? "''" : typeof file}`);
  return file;
}

/** Opens an existing file for reading and returns its descriptor, which the caller closes. */
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

/** Reads `count` bytes at offset `at` of a file, fewer if the file ends before. */
export function readAt(descriptor: number, at: number, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, count, at));
}

// A folder may be writable without being readable: then it is not flushed.
function openFolder(folder: string): number | null {
  try {
    return openSync(folder, 'r');
  } catch {
    return null;
  }
}

// Some file systems answer EINVAL to fsync of a folder.
function throwUnlessInvalid(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
}

/** Flushes a file to the disk and closes it; null does nothing. */
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

// Returns the target folder, and a path for the temporary file in it.
function temporaryPath(where: string, path: string): { folder: string; temporary: string } {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new TorchError(`${where}(): ${path} is a folder`);
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new TorchError(`${where}(): the folder ${folder} does not exist`);
  return { folder, temporary: join(folder, `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`) };
}

/** Replaces a file atomically: a crash leaves the former one intact. `write` gets a temporary path, writes and flushes it. */
export function writeAtomically(where: string, path: string, write: (temporary: string) => void): void {
  const { folder, temporary } = temporaryPath(where, path);
  try {
    write(temporary);
    renameSync(temporary, path);
    sync(openFolder(folder));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** {@link writeAtomically} with an asynchronous `write`, which is called before this function returns. */
export async function writeAtomicallyAsync(where: string, path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const { folder, temporary } = temporaryPath(where, path);
  try {
    await write(temporary);
    renameSync(temporary, path);
    await syncAsync(openFolder(folder));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
