// Writes compiled modules to files.
import { openSync } from 'node:fs';
import { define, object, type } from '../arguments';
import { type FileLike, pathOf, sync, writeAtomically } from '../core/files';
import { native } from '../core/native';

// A compiled module or function.
type Saved = ((...args: never[]) => unknown) & { save(file: FileLike): void };

const scriptModule = type<Saved>('ScriptModule', (value) => typeof (value as Saved | null)?.save === 'function');

/**
 * Writes a compiled module or function to a file that {@link load} and Python's torch.jit.load can read.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.save.html
 */
export const save = define('save', [{ m: scriptModule }, { f: object<FileLike>() }], (module, file): void => {
  module.save(file);
});

/** Writes the module with this native handle to a file. */
export function saveModule(handle: number, file: FileLike): void {
  writeAtomically('torch.jit.save', pathOf('torch.jit.save', file), (temporary) => {
    native.jitSave(handle, temporary);
    sync(openSync(temporary, 'r+'));
  });
}
