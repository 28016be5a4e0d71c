// torch.utils.deterministic: settings of the deterministic mode.
import { typeError } from '../core/errors';
import { native } from '../core/native';

const name = 'deterministic.fillUninitializedMemory';

/** @see https://docs.pytorch.org/docs/stable/deterministic.html */
export const deterministic = {
  /** Whether `empty` and similar functions fill the memory, with NaN or the largest integer, while deterministic algorithms are on; default true. */
  get fillUninitializedMemory(): boolean {
    return native.setting(name);
  },
  set fillUninitializedMemory(mode: boolean) {
    if (typeof mode !== 'boolean') throw typeError(`fillUninitializedMemory must be boolean, not ${typeof mode}`);
    native.setSetting(name, mode);
  },
};
