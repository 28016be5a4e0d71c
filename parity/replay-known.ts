// What a replay compares otherwise than by value, and what cannot be replayed, each with its reason.
import type { Outcome } from './replay-outcome';
import type { Call } from './replay-records';

/** Results whose elements are whatever the memory held: dtype and shape alone are compared. */
export const uninitialized: ReadonlySet<string> = new Set([
  'torch.empty',
  'torch.empty_like',
  'torch.empty_permuted',
  'torch.empty_strided',
  'torch.Tensor.new_empty',
  'torch.Tensor.new_empty_strided',
  // Growing a tensor leaves its new elements as they are.
  'torch.Tensor.resize_',
  'torch.Tensor.resize_as_',
  'torch.resize_as_',
]);

/** Draws: the same seed gives the same bits. */
export const drawn: ReadonlySet<string> = new Set([
  'torch.rand',
  'torch.rand_like',
  'torch.randn',
  'torch.randn_like',
  'torch.randint',
  'torch.randint_like',
  'torch.randperm',
  'torch.bernoulli',
  'torch.multinomial',
  'torch.normal',
  'torch.Tensor.bernoulli',
  'torch.Tensor.bernoulli_',
  'torch.Tensor.multinomial',
  'torch.Tensor.cauchy_',
  'torch.Tensor.exponential_',
  'torch.Tensor.geometric_',
  'torch.Tensor.log_normal_',
  'torch.Tensor.normal_',
  'torch.Tensor.random_',
  'torch.Tensor.uniform_',
]);

/** Why a call that does not pass cannot be made here as it is in Python; null where there is no such reason. */
export function known(call: Call, what: keyof Outcome, reason: string): string | null {
  if (what === 'error' && call.x?.[0] === 'AttributeError') return 'no operator of a number: Python looks for a method of the number';
  if (what === 'error' && /-?\d+\.0\b/.test(call.x?.[1] ?? '') && reason.startsWith(`${call.x?.[0]}:`)) {
    return 'integral float literal: -1.0 is written -1 in a message';
  }
  return null;
}
