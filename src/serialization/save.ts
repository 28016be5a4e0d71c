// torch.save: writes values to a file, bytes or a stream that Python's torch.load(weights_only=True) reads.
import { TextEncoder } from 'node:util';
import { object, orNull, parameters } from '../arguments';
import { runInLane } from '../async';
import { type ByteSink, isSink, refuseStream, writeToSink } from '../core/bytes';
import { isPlainObject } from '../core/describe';
import { type FileLike, pathOf } from '../core/files';
import { native } from '../core/native';
import { throughLevels } from '../core/nesting';
import { writeAtomically, writeAtomicallyAsync } from '../core/replace-file';
import { handleOf } from '../core/tensor-handle';
import { Tensor } from '../tensor/tensor';
import { PersistentId, pickle } from './pickle-writer';
import { TensorReducer } from './tensor-reducer';

// Passes the records of an archive to `write`, then frees the temporary tensors.
function withRecords<T>(where: string, obj: unknown, write: (names: string[], records: (Uint8Array | number)[]) => T): T {
  const storages = new TensorReducer('save', (_, type, key, location, count) => new PersistentId(['storage', type, key, location, count]));
  try {
    const reduce = (value: unknown) => (value instanceof Tensor ? storages.reduce(value) : undefined);
    const data = throughLevels(where, () => pickle(obj, where, reduce));
    const text = (content: string): Uint8Array => new TextEncoder().encode(content);
    const names = ['data.pkl', '.format_version', '.storage_alignment', 'byteorder'];
    const records: (Uint8Array | number)[] = [data, text('1'), text('64'), text('little')];
    storages.tensors.forEach((tensor, i) => {
      names.push(`data/${i}`);
      records.push(handleOf(tensor));
    });
    return write(names, records);
  } finally {
    storages.release();
  }
}

const saveSignature = parameters('save', { obj: object<unknown>() }, { f: orNull(object<FileLike | ByteSink | null>()) });

// The value and the file. A single object is the value, unless it names both.
function boundOf(args: readonly unknown[], where: string): readonly [obj: unknown, file: FileLike | ByteSink | null] {
  const [only] = args;
  if (args.length === 1 && !(isPlainObject(only) && 'obj' in only && 'f' in only)) return [only, null];
  return saveSignature.bind(args, where);
}

/**
 * Writes a value to a file, as Python's torch.save does: tensors, numbers, strings, booleans, null, bigint, Complex,
 * devices, arrays (lists), `Tuple`s, Sets, Maps (dicts) and plain objects (dicts). Nesting and shared references are kept.
 *
 * The data is written to a temporary file in the same folder, flushed to disk and renamed, so that an existing file survives
 * a crash. Without a file, the bytes are returned: `new Blob([torch.save(state)])`.
 *
 * @throws TypeError with the path of a value that cannot be saved; TorchError if the file cannot be written
 * @see https://docs.pytorch.org/docs/stable/generated/torch.save.html
 *
 * ```ts
 * torch.save({ model: model.stateDict(), optimizer: optimizer.stateDict() }, 'checkpoint.pth');
 * ```
 */
export function save(obj: unknown, f?: null): Buffer<ArrayBuffer>;
export function save(obj: unknown, f: FileLike): void;
export function save(options: { obj: unknown; f: FileLike }): void;
export function save(...args: readonly unknown[]): Buffer<ArrayBuffer> | undefined {
  const [obj, file] = boundOf(args, 'save');
  if (file === null) return Buffer.from(withRecords('save', obj, native.archiveToBuffer));
  refuseStream('save', file, 'torch.saveAsync');
  writeAtomically('save', pathOf('save', file as FileLike), (temporary) =>
    withRecords('save', obj, (names, records) => native.writeArchive(temporary, names, records)),
  );
}

/**
 * Runs {@link save} without blocking the event loop: another thread writes the bytes. Tensors must not be changed until the
 * promise settles; if one was, the promise rejects and the file is not replaced. Also writes to a stream of Node's or the web's,
 * which the caller ends.
 *
 * ```ts
 * await torch.saveAsync(model.stateDict(), response);
 * ```
 */
export function saveAsync(obj: unknown, f?: null): Promise<Buffer<ArrayBuffer>>;
export function saveAsync(obj: unknown, f: FileLike | ByteSink): Promise<void>;
export function saveAsync(options: { obj: unknown; f: FileLike | ByteSink }): Promise<void>;
export async function saveAsync(...args: readonly unknown[]): Promise<unknown> {
  const [obj, file] = boundOf(args, 'saveAsync');
  if (file === null || isSink(file)) {
    const bytes = Buffer.from(await runInLane(() => withRecords('saveAsync', obj, native.archiveToBufferAsync)));
    return file === null ? bytes : writeToSink(file, bytes);
  }
  await writeAtomicallyAsync('saveAsync', pathOf('saveAsync', file), (temporary) =>
    runInLane(() => withRecords('saveAsync', obj, (names, records) => native.writeArchiveAsync(temporary, names, records))),
  );
}
