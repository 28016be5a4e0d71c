// checkSparseTensorInvariants: the switch for checking indices when sparse tensors are created.

import { boolean, opt, parameters, splitFunction } from '../arguments';
import { NotImplementedError } from '../core/errors';
import { type ModeGuard, withMode } from '../core/mode-guard';
import { withName } from '../core/names';
import { noArguments } from '../core/no-arguments';

function refuse(): never {
  throw new NotImplementedError('the indices of sparse tensors are always checked: unchecked ones could be read beyond memory');
}

const signature = parameters('checkSparseTensorInvariants', { enable: opt(boolean, true) });

function check(enable?: boolean): ModeGuard;
function check<T>(enable: boolean, fn: () => T): T;
function check<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [enable] = signature.bind(others);
  if (!enable) refuse();
  return withMode('checkSparseTensorInvariants', () => () => {}, fn);
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
    isEnabled(...args: []): boolean {
      noArguments('isEnabled', args);
      return true;
    },
    enable(...args: []): void {
      noArguments('enable', args);
    },
    disable(...args: []): void {
      noArguments('disable', args);
      refuse();
    },
  },
);
