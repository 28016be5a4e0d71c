// Files of compiled modules.
import { openSync } from 'node:fs';
import { type FileLike, pathOf, sync, writeAside } from '../core/files';
import { native } from '../core/native';

/**
 * Writes a compiled module or function to a file, which {@link load} and Python's torch.jit.load read.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.save.html
 */
export function save(module: { save(file: FileLike): void }, file: FileLike): void {
  module.save(file);
}

/** Writes the module of a number to a file. */
export function saveModule(handle: number, file: FileLike): void {
  writeAside('torch.jit.save', pathOf('torch.jit.save', file), (aside) => {
    native.jitSave(handle, aside);
    sync(openSync(aside, 'r+'));
  });
}
