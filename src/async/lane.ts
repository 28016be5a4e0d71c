// Work beside the JavaScript thread: promises that native code settles.
import { isMainThread } from 'node:worker_threads';
import { atCaller } from '../core/errors';
import { native } from '../core/native';
import { collectIfDue } from '../memory/pacing';

let isFirst = true;

// An error that native code makes when the work has ended knows nothing of the call.
function withCall(error: unknown, call: Error): unknown {
  if (error instanceof Error && !error.stack?.includes('\n    at ')) {
    atCaller(call);
    error.stack = `${error.name}: ${error.message}${call.stack?.slice(call.stack.indexOf('\n')) ?? ''}`;
  }
  return error;
}

/**
 * Waits for what `begin` begins in the environment's other thread. Such work goes on in the order of the calls; the event
 * loop turns meanwhile and runs the callbacks (hooks, custom functions) of the work.
 */
export async function aside<T>(begin: () => Promise<T>): Promise<T> {
  if (isFirst && isMainThread) process.once('exit', () => native.closeLanes());
  isFirst = false;
  const call = new Error();
  try {
    return await begin();
  } catch (error) {
    throw withCall(error, call);
  } finally {
    collectIfDue(native.threadLiveBytes());
  }
}
