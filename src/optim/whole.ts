// Optimizers whose updates need whole parameters.
import { NotImplementedError } from '../core/errors';
import { shardOf } from '../distributed/shards';
import type { Tensor } from '../tensor';

/** @throws NotImplementedError for a parameter of which other processes have parts: its updates would be those of the part alone */
export function checkWhole(name: string, groups: readonly { readonly params: readonly Tensor[] }[]): void {
  for (const { params } of groups) {
    if (params.some((param) => (shardOf(param)?.group.size() ?? 1) > 1))
      throw new NotImplementedError(`${name}: its updates need whole parameters, and these are divided over processes`);
  }
}
