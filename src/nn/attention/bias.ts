// torch.nn.attention.bias: causal masks that are named instead of made.

import type { Call } from '../../arguments';
import { int, parameters } from '../../arguments';
import { CausalBias, CausalVariant } from '../functional/causal-bias';

export { CausalBias, CausalVariant };

const signature = parameters('causalUpperLeft', { seqLenQ: int }, { seqLenKv: int });

/**
 * The causal mask of L queries and S keys in which query 0 attends to key 0 only: that of `isCausal`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.attention.bias.causal_upper_left.html
 */
export function causalUpperLeft(...args: Call<typeof signature>): CausalBias {
  return new CausalBias(CausalVariant.UPPER_LEFT, ...signature.bind(args));
}

/**
 * The causal mask of L queries and S keys in which the last query attends to all keys, as for the last L positions of a sequence
 * whose earlier keys are cached.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.attention.bias.causal_lower_right.html
 */
export function causalLowerRight(...args: Call<typeof signature>): CausalBias {
  return new CausalBias(CausalVariant.LOWER_RIGHT, ...signature.bind(args, 'causalLowerRight'));
}
