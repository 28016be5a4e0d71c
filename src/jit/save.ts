// Files of compiled modules.
import { type FileLike, pathOf, writeAside } from '../files';
import { native } from '../native';

/** Writes the module of a number to a file. */
export function saveModule(handle: number, file: FileLike): void {
  writeAside('torch.jit.save', pathOf('torch.jit.save', file), (aside) => native.jitSave(handle, aside));
}
