// Files to read, by path or file: URL.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
    // A pipe without a writer would not be opened otherwise.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
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
