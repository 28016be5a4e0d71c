// Awaits work in the lane: the environment's worker thread in native code (native/base/lane.h).
import { isMainThread } from 'node:worker_threads';
import { withCall } from '../core/errors';
import { native } from '../core/native';
import { withHeld } from '../memory/out-of-memory';
import { collectIfDue } from '../memory/pacing';

let isFirst = true;

// By the native function itself: one of this library would keep the library as long as the process, see holdForNative(). Each copy of
// the library has its own.
function closeAtExit(): void {
  if (process.listenerCount('exit') >= process.getMaxListeners()) process.setMaxListeners(process.getMaxListeners() + 1);
  process.once('exit', native.closeLanes);
}

/**
 * Runs work in the lane and waits for it. The lane runs its work in the order of the calls. The event loop keeps running,
 * and with it the work's callbacks (hooks, custom functions).
 *
 * @param begin queues the work; native code settles the promise that it returns
 */
export async function runInLane<T>(begin: () => Promise<T>): Promise<T> {
  if (isFirst && isMainThread) closeAtExit();
  isFirst = false;
  const call = new Error();
  try {
    return await begin();
  } catch (error) {
    throw withCall(withHeld(error), call);
  } finally {
    collectIfDue(native.threadLiveBytes());
  }
}
