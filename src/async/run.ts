// runAsync: operators in another thread, so that the event loop turns while they run.

import { native } from '../core/native';
import { collectYoungest } from '../memory/pacing';
import { aside } from './lane';

/** As many results are worth a collection of a millisecond. */
const many = 64;

/**
 * Calls `fn` at once and runs the operators that it calls in another thread, in order; the promise gives what `fn`
 * returned when all of them have run. Gradients are recorded as usual, under the modes (`noGrad`, `inferenceMode`) of each
 * call.
 *
 * Within `fn`, results are not there yet: they can be arguments of further operators, and nothing that reads them
 * (`shape`, `item()`, `at()`) can be asked. Operators that give something other than tensors cannot be called.
 *
 * @throws (rejects with) what an operator throws, as it is thrown without runAsync(); operators behind it do not run, and
 *   their results are disposed
 *
 * ```ts
 * const product = await torch.runAsync(() => a.matmul(b).matmul(c).relu());
 * ```
 */
export async function runAsync<T>(fn: () => T): Promise<T> {
  if (typeof fn !== 'function') throw new TypeError(`runAsync(): fn must be a function, not ${typeof fn}`);
  native.beginDeferring();
  const before = native.liveTensors();
  let result: T;
  try {
    result = fn();
    if (typeof (result as { then?: unknown } | null)?.then === 'function') {
      throw new TypeError('runAsync(): fn returned a Promise; it must be synchronous and return what the operators gave');
    }
  } catch (error) {
    native.dropDeferred();
    throw error;
  }
  const running = aside(() => native.runDeferred());
  if (native.liveTensors() - before >= many) collectYoungest();
  await running;
  return result;
}
