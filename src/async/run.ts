// runAsync: runs operators in another thread, so that they do not block the event loop.

import { native } from '../core/native';
import { noMoreArguments } from '../core/no-arguments';
import { checkReturned, checkSynchronous } from '../core/synchronous';
import { collectYoungest } from '../memory/pacing';
import { runInLane } from './lane';

/** The number of results from which a minor collection (about 1 ms) pays off. */
const collectFrom = 64;

const remedy = 'it calls the operators, and returns what they gave';

/**
 * Calls `fn` immediately and runs the operators that it calls in another thread, in order. The promise resolves to the
 * return value of `fn` when all of them have run. Gradients are recorded as usual, under the modes (`noGrad`,
 * `inferenceMode`) of each call.
 *
 * Within `fn`, results are placeholders: they have shapes, dtypes, devices and flags, and no values. Reading values (`item()`,
 * `tolist()`), shapes that depend on values (of `nonzero()`) and dtypes under autocast throws.
 *
 * @throws (rejects with) the error that the operator would throw without runAsync(); later operators do not run, and their
 *   results are disposed
 *
 * ```ts
 * const product = await torch.runAsync(() => a.matmul(b).matmul(c).relu());
 * ```
 */
export async function runAsync<T>(fn: () => T, ...rest: []): Promise<T> {
  noMoreArguments('runAsync', 1, rest);
  checkSynchronous('runAsync', fn, remedy);
  native.beginDeferring();
  const before = native.liveTensors();
  let result: T;
  try {
    result = fn();
    checkReturned('runAsync', result, remedy);
  } catch (error) {
    native.dropDeferred();
    throw error;
  }
  const made = native.liveTensors() - before;
  const running = runInLane(() => native.runDeferred());
  running.catch(() => {}); // not unhandled if the collection below throws; the await gives it to the caller
  if (made >= collectFrom) collectYoungest();
  await running;
  return result;
}
