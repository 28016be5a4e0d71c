// Exports all operators: those of torch by name, the namespaces, and `raw` for any operator of the dispatcher.

import { TorchError } from '../core/errors';
import { native } from '../core/native';
import { noMoreArguments } from '../core/no-arguments';
import { Callable } from './call';

export { getDefaultDevice, setDefaultDevice } from './default-device';
export {
  arange,
  bartlettWindow,
  blackmanWindow,
  empty,
  emptyPermuted,
  emptyStrided,
  eye,
  full,
  hammingWindow,
  hannWindow,
  kaiserWindow,
  linspace,
  logspace,
  ones,
  rand,
  randint,
  randn,
  randperm,
  range,
  scalarTensor,
  trilIndices,
  triuIndices,
  zeros,
} from './factories';
export * as nn from './generated/nn';
export * from './generated/torch';
export type { Named } from './named';
export { promoteTypes, resultType } from './promotion';

/** An operator with the parameters of its dispatcher schema; their names in camelCase. */
export type RawOperator = (...args: unknown[]) => unknown;

const known = new Map<string, Callable>();

/**
 * Looks up an operator of the dispatcher by its qualified name, with an optional overload: `raw('aten::_softmax')`,
 * `raw('aten::add', 'Tensor')`.
 *
 * @throws TorchError if LibTorch has no such operator
 */
export function raw(name: string, overload?: string, ...rest: []): RawOperator {
  noMoreArguments('raw', 2, rest);
  const key = overload === undefined ? name : `${name}.${overload}`;
  let callable = known.get(key);
  if (!callable) {
    const overloads = native.overloadNames(name);
    if (overloads.length === 0 || (overload !== undefined && !overloads.includes(overload))) {
      throw new TorchError(`LibTorch has no operator ${key}`);
    }
    callable = new Callable(name, key, 'raw', overload);
    known.set(key, callable);
  }
  const found = callable;
  return (...args) => found.call(undefined, args);
}
