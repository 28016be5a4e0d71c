// Writes compiled modules to files, bytes and streams.
import { type Call, type Narrowed, object, orNull, parameters, type } from '../arguments';
import { type ByteSink, isSink, refuseStream, writeToSink } from '../core/bytes';
import { type FileLike, pathOf } from '../core/files';
import { native } from '../core/native';
import { writeAtomically } from '../core/replace-file';

// A compiled module or function.
type Saved = ((...args: never[]) => unknown) & { save(file: FileLike): void; saveToBuffer(): Buffer<ArrayBuffer> };

const scriptModule = type<Saved>('ScriptModule', (value) => typeof (value as Saved | null)?.saveToBuffer === 'function');

const signature = parameters('save', { m: scriptModule }, { f: orNull(object<FileLike | ByteSink | null>()) });

/**
 * Writes a compiled module or function to a file that {@link load} and Python's torch.jit.load can read; without a file, returns
 * the bytes.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.save.html
 */
export function save(m: Saved, f?: null): Buffer<ArrayBuffer>;
export function save(m: Saved, f: FileLike): void;
export function save(options: { m: Saved; f: FileLike }): void;
export function save(...args: readonly unknown[]): Buffer<ArrayBuffer> | undefined {
  const [module, file] = signature.bind(args);
  if (file === null) return module.saveToBuffer();
  refuseStream('torch.jit.save', file, 'torch.jit.saveAsync');
  module.save(file as FileLike);
}

/** {@link save} to a stream of Node's or the web's, too, which the caller ends. The bytes are made before the function returns. */
export async function saveAsync(...args: Call<Narrowed<typeof signature, { f: FileLike | ByteSink }>>): Promise<void> {
  const [module, file] = signature.bind(args, 'saveAsync');
  if (isSink(file)) await writeToSink(file, module.saveToBuffer());
  else module.save(file as FileLike);
}

/** Writes the module with this native handle to a file. */
export function saveModule(handle: number, file: FileLike): void {
  writeAtomically('torch.jit.save', pathOf('torch.jit.save', file), (temporary) => native.jitSave(handle, temporary));
}

/** The bytes of the module with this native handle. */
export const moduleBytes = (handle: number): Buffer<ArrayBuffer> => Buffer.from(native.jitToBuffer(handle));
