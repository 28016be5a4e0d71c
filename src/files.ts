// Files by path or URL, written beside their place and renamed into it once they are on the disk.
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TorchError } from './errors';

/** Where a file is: a path or a file: URL. */
export type FileLike = string | URL;

export function pathOf(where: string, file: FileLike): string {
  if (file instanceof URL) return fileURLToPath(file);
  if (typeof file !== 'string' || file === '')
    throw new TypeError(`${where}(): the file must be a path or a file: URL, got ${file === '' ? "''" : typeof file}`);
  return file;
}

function sync(path: string, flags: string): void {
  let descriptor: number;
  try {
    descriptor = openSync(path, flags);
  } catch {
    return; // A folder that cannot be opened for reading can still hold the file.
  }
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Writes a file so that one which was there before survives a crash; `write` gets the path to write to. */
export function writeAside(where: string, path: string, write: (aside: string) => void): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new TorchError(`${where}(): ${path} is a folder`);
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new TorchError(`${where}(): the folder ${folder} does not exist`);
  const aside = join(folder, `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  try {
    write(aside);
    sync(aside, 'r+');
    renameSync(aside, path);
    sync(folder, 'r');
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
