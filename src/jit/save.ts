// Writes compiled modules to files.
import { openSync } from 'node:fs';
import { describeValue } from '../core/describe';
import { typeError } from '../core/errors';
import { type FileLike, pathOf, sync, writeAtomically } from '../core/files';
import { native } from '../core/native';

/**
 * Writes a compiled module or function to a file that {@link load} and Python's torch.jit.load can read.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.save.html
 */
export function save(module: { save(file: FileLike): void }, file: FileLike): void {
  if (typeof module?.save !== 'function') throw typeError(`save(): argument 'm' must be ScriptModule, not ${describeValue(module)}`);
  module.save(file);
}

/** Writes the module with this native handle to a file. */
export function saveModule(handle: number, file: FileLike): void {
  writeAtomically('torch.jit.save', pathOf('torch.jit.save', file), (temporary) => {
    native.jitSave(handle, temporary);
    sync(openSync(temporary, 'r+'));
  });
}
