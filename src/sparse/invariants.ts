// checkSparseTensorInvariants: the switch for checking indices when sparse tensors are created.

import { NotImplementedError } from '../core/errors';
import { type ModeGuard, withMode } from '../core/mode-guard';
import { withName } from '../core/names';

function refuse(): never {
  throw new NotImplementedError('the indices of sparse tensors are always checked: unchecked ones could be read beyond memory');
}

function check(enable?: boolean): ModeGuard;
function check<T>(enable: boolean, fn: () => T): T;
function check<T>(enable = true, fn?: () => T): T | ModeGuard {
  if (!enable) refuse();
  return withMode(() => () => {}, fn);
}

/**
 * Whether constructors of sparse tensors check their indices. Unlike in Python, they always do.
 *
 * @throws NotImplementedError when the checks are disabled
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse.check_sparse_tensor_invariants.html
 */
export const checkSparseTensorInvariants: typeof check & { isEnabled(): boolean; enable(): void; disable(): void } = Object.assign(
  withName('checkSparseTensorInvariants', check),
  {
    isEnabled: () => true,
    enable: () => {},
    disable: () => refuse(),
  },
);
