// Functions that run when a backward has ended, as the engine's queue_callback has it.
import { TorchError } from '../core/errors';
import { native } from '../core/native';

/** Runs when backward has ended. @param failed whether by an error, which is thrown afterwards */
export type FinalCallback = (failed: boolean) => void;

class Run {
  readonly callbacks: FinalCallback[] = [];

  constructor(readonly keepsGraph: boolean) {}

  /** Calls all callbacks, those after one that throws as of a failed run; those of a failed run must not hide its error. */
  end(failed: boolean): void {
    let error: unknown = null;
    for (const callback of this.callbacks) {
      try {
        callback(failed || error !== null);
      } catch (thrown) {
        error ??= thrown;
      }
    }
    if (error !== null) throw error;
  }
}

// The synchronous run in this call stack, and those in the lane, the first of which is being executed.
let inStack: Run | null = null;
const inLane: Run[] = [];

const currentRun = (): Run | null => (native.graphTaskId() < 0 ? null : (inStack ?? inLane[0] ?? null));

/** Calls `callback` when the backward that runs has ended. @throws TorchError outside of backward */
export function queueCallback(callback: FinalCallback): void {
  const run = currentRun();
  if (run === null) throw new TorchError('Final callbacks can only be installed during backward pass.');
  run.callbacks.push(callback);
}

/** Whether a backward runs that frees what nodes have saved as they end. */
export const freesGraph = (): boolean => currentRun()?.keepsGraph === false;

/** Whether a backward runs. */
export const isInBackward = (): boolean => native.graphTaskId() >= 0;

/** Whether a backward in the lane has not ended. */
export const isBackwardPending = (): boolean => inLane.length > 0;

/** Runs a backward, and then the callbacks that were queued meanwhile. */
export function withCallbacks<T>(keepsGraph: boolean, execute: () => T): T {
  const [outer, run] = [inStack, new Run(keepsGraph)];
  inStack = run;
  let failed = true;
  try {
    const result = execute();
    failed = false;
    return result;
  } finally {
    inStack = outer;
    run.end(failed);
  }
}

/** The same of a backward in the lane. */
export async function withCallbacksInLane<T>(keepsGraph: boolean, execute: () => Promise<T>): Promise<T> {
  const run = new Run(keepsGraph);
  inLane.push(run);
  let failed = true;
  try {
    const result = await execute();
    failed = false;
    return result;
  } finally {
    try {
      run.end(failed);
    } finally {
      inLane.splice(inLane.indexOf(run), 1);
    }
  }
}
