// Functions that a replay does not compare by value within tolerances, and known differences with their reasons.
import type { Outcome } from './replay-outcome';
import type { Call } from './replay-records';

/** Functions with uninitialized results: only dtype and shape are compared. */
export const uninitialized: ReadonlySet<string> = new Set([
  'torch.empty',
  'torch.empty_like',
  'torch.empty_permuted',
  'torch.empty_strided',
  'torch.Tensor.new_empty',
  'torch.Tensor.new_empty_strided',
  // Growing a tensor leaves its new elements uninitialized.
  'torch.Tensor.resize_',
  'torch.Tensor.resize_as_',
  'torch.resize_as_',
]);

/** Random functions: the same seed gives the same bits. */
export const randomFunctions: ReadonlySet<string> = new Set([
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

/** The reason why a failing call cannot behave as in Python; null if there is none. */
export function knownDifference(call: Call, what: keyof Outcome, reason: string): string | null {
  if (what === 'error' && call.x?.[0] === 'AttributeError') return 'no operator of a number: Python looks for a method of the number';
  if (what === 'error' && /-?\d+\.0\b/.test(call.x?.[1] ?? '') && reason.startsWith(`${call.x?.[0]}:`)) {
    return 'integral float literal: -1.0 is written -1 in a message';
  }
  if (what === 'value' && call.fn === 'torch.where' && /^dtype int64, recorded float/.test(reason)) {
    return 'a number that is an integer has the dtype int64: JavaScript has no 0.0';
  }
  return null;
}
