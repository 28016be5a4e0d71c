// The text that errors for lack of memory add to LibTorch's.
import { OutOfMemoryError } from '../core/errors';
import { native } from '../core/native';

/** Adds what JavaScript holds to an OutOfMemoryError; returns any error. */
export function withHeld(error: unknown): unknown {
  if (error instanceof OutOfMemoryError) {
    const held = Math.round(native.threadLiveBytes() / 2 ** 20);
    error.message += ` JavaScript still holds ${native.liveTensors()} tensors of ${held} MiB in this thread.`;
  }
  return error;
}
