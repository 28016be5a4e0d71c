// Writing files: a temporary file in the same folder is flushed, then renamed, so that a crash leaves the former file intact.
import { createHash, randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { Socket } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { TorchError } from './errors';

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

// Flushes a file to the disk and closes it; null does nothing.
function sync(descriptor: number | null): void {
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

/** Milliseconds between looks for the reader of a pipe. */
const waitForReader = 20;

/** As many links as Linux follows. */
const mostLinks = 40;

// The file that a path leads to through links, which need not exist yet. Names of open descriptors, as /dev/stdout, end the way.
function followLinks(where: string, path: string): string {
  let target = path;
  for (let links = 0; links < mostLinks; links++) {
    if (!lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() || isDescriptor(target)) return target;
    target = resolve(dirname(target), readlinkSync(target));
  }
  throw new TorchError(`${where}(): ${path} leads through more than ${mostLinks} links`);
}

// Whether a path names an open descriptor of a process: its link cannot be followed by name.
function isDescriptor(path: string): boolean {
  const folder = dirname(path);
  return existsSync(folder) && /^\/proc\/(\d+|self|thread-self)\/(task\/\d+\/)?fd$/.test(realpathSync(folder));
}

// The machine and the processes that a process id belongs to: other machines and containers may write to the same folder.
function machineId(): string {
  let processes = '';
  try {
    processes = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Without /proc, the host alone.
  }
  return createHash('sha256').update(`${hostname()} ${processes}`).digest('hex').slice(0, 8);
}

// The names of temporary files begin with the name of the file, or with a hash of one that leaves no room in a name of 255 bytes.
function prefixFor(path: string): string {
  const name = basename(path);
  return `.${Buffer.byteLength(name) <= 128 ? name : createHash('sha256').update(name).digest('hex')}.`;
}

// Whether a process of this machine is gone, so that what it wrote is complete or abandoned. `started`: when the file was made.
function isGone(pid: number, started: number): boolean {
  if (pid === process.pid) return started < Date.now() - process.uptime() * 1000;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

// Removes the temporary files for a path that killed processes left: .NAME.PID-MACHINE+RANDOM.tmp. Best effort.
function removeLeftovers(folder: string, path: string): void {
  const prefix = prefixFor(path);
  const machine = machineId();
  try {
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(prefix)) continue;
      const match = /^(\d+)-([0-9a-f]{8})[0-9a-f]{8}\.tmp$/.exec(name.slice(prefix.length));
      if (match?.[2] !== machine) continue;
      const leftover = join(folder, name);
      if (isGone(Number(match[1]), statSync(leftover).mtimeMs)) rmSync(leftover, { force: true });
    }
  } catch {
    // A folder that may not be listed, or a file that another process removes at the same time.
  }
}

function cannotWrite(where: string, path: string, error: unknown): TorchError {
  return new TorchError(`${where}(): cannot write ${path}: ${(error as Error).message}`, { cause: error });
}

/** A file that is being replaced. */
interface Replacement {
  /** The existing, empty file to write to. */
  readonly temporary: string;
  /** The file to rename it to; null to copy it there. */
  readonly target: string | null;
}

// Makes the temporary file, with the mode and owner of the file that it will replace.
function temporaryIn(where: string, folder: string, path: string, former: Stats | undefined): string {
  const temporary = join(folder, `${prefixFor(path)}${process.pid}-${machineId()}${randomBytes(4).toString('hex')}.tmp`);
  let isMade = false;
  try {
    const descriptor = openSync(temporary, 'wx', former ? former.mode & 0o700 : 0o666);
    isMade = true;
    try {
      if (former) keepOwner(descriptor, former);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (isMade) rmSync(temporary, { force: true });
    throw cannotWrite(where, path, error);
  }
  return temporary;
}

// An error of the system, or one that names the temporary file, as an error of the file that is asked for; others are the caller's.
function errorOfWriting(where: string, path: string, temporary: string, error: unknown): unknown {
  const { message, syscall } = error as NodeJS.ErrnoException;
  if (syscall !== undefined) return cannotWrite(where, path, error);
  if (!(error instanceof TorchError && message.includes(temporary))) return error;
  return new TorchError(`${where}(): ${message.replaceAll(temporary, path)}`, { cause: error });
}

const flushFailed = (where: string, path: string, error: unknown): TorchError =>
  new TorchError(
    `${where}(): ${path} is written, but its folder cannot be flushed, so that after a power failure the former file may be there: ${(error as Error).message}`,
    { cause: error },
  );

// Only a privileged process may give files away; others keep the group where they are in it.
function keepOwner(descriptor: number, former: Stats): void {
  const made = fstatSync(descriptor);
  for (const uid of [former.uid, made.uid]) {
    try {
      if (uid !== made.uid || former.gid !== made.gid) fchownSync(descriptor, uid, former.gid);
      break;
    } catch {
      // Not permitted.
    }
  }
  fchmodSync(descriptor, former.mode & 0o7777);
}

// Errors of the system name the path and what it is for: too long a name, a folder that may not be read.
function beginReplacing(where: string, path: string): Replacement {
  try {
    return beginAt(where, path);
  } catch (error) {
    throw error instanceof TorchError ? error : cannotWrite(where, path, error);
  }
}

function beginAt(where: string, path: string): Replacement {
  const target = followLinks(where, path);
  const former = statSync(target, { throwIfNoEntry: false });
  if (former?.isDirectory()) throw new TorchError(`${where}(): ${path} is a folder`);
  if (former && (!former.isFile() || isDescriptor(target))) {
    if (former.isSocket()) throw new TorchError(`${where}(): ${path} is a socket`);
    return { temporary: temporaryIn(where, tmpdir(), path, undefined), target: null };
  }
  const folder = dirname(target);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new TorchError(`${where}(): the folder ${folder} does not exist`);
  if (former) {
    try {
      accessSync(target, constants.W_OK);
    } catch (error) {
      throw cannotWrite(where, path, error);
    }
  }
  removeLeftovers(folder, target);
  return { temporary: temporaryIn(where, folder, target, former), target };
}

// Devices, pipes and open descriptors are written through: to replace them would destroy them.
function copyThrough(where: string, path: string, temporary: string): void {
  try {
    const from = openSync(temporary, 'r');
    try {
      const to = openSync(path, 'w');
      try {
        const piece = new Uint8Array(1 << 20);
        for (let count = readSync(from, piece); count > 0; count = readSync(from, piece))
          for (let done = 0; done < count; ) done += writeSync(to, piece, done, count - done);
      } finally {
        closeSync(to);
      }
    } finally {
      closeSync(from);
    }
  } catch (error) {
    throw cannotWrite(where, path, error);
  }
}

// A pipe is opened and written without a thread that waits for its reader: the end of the process would wait for the thread.
async function openPipe(path: string): Promise<Socket> {
  for (;;) {
    try {
      return new Socket({ fd: openSync(path, constants.O_WRONLY | constants.O_NONBLOCK), readable: false, writable: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error; // ENXIO: nobody reads it yet
      await setTimeout(waitForReader);
    }
  }
}

async function copyThroughAsync(where: string, path: string, temporary: string): Promise<void> {
  try {
    const to = statSync(path).isFIFO() && !isDescriptor(path) ? await openPipe(path) : createWriteStream(path);
    await pipeline(createReadStream(temporary), to);
  } catch (error) {
    throw cannotWrite(where, path, error);
  }
}

function rename(where: string, path: string, temporary: string, target: string): void {
  try {
    renameSync(temporary, target);
  } catch (error) {
    throw cannotWrite(where, path, error);
  }
}

/**
 * Replaces a file atomically: a crash leaves the former one intact. `write` gets the path of an existing, empty file, and writes and
 * flushes it. Links are followed, mode and owner kept; what is no regular file is written through.
 */
export function writeAtomically(where: string, path: string, write: (temporary: string) => void): void {
  const { temporary, target } = beginReplacing(where, path);
  try {
    try {
      write(temporary);
    } catch (error) {
      throw errorOfWriting(where, path, temporary, error);
    }
    if (target === null) return copyThrough(where, path, temporary);
    rename(where, path, temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
  try {
    sync(openFolder(dirname(target)));
  } catch (error) {
    throw flushFailed(where, path, error);
  }
}

/** {@link writeAtomically} with an asynchronous `write`, which is called before this function returns. */
export async function writeAtomicallyAsync(where: string, path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const { temporary, target } = beginReplacing(where, path);
  try {
    try {
      await write(temporary);
    } catch (error) {
      throw errorOfWriting(where, path, temporary, error);
    }
    if (target === null) return await copyThroughAsync(where, path, temporary);
    rename(where, path, temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
  try {
    await syncAsync(openFolder(dirname(target)));
  } catch (error) {
    throw flushFailed(where, path, error);
  }
}
