// The text that errors for lack of memory add to LibTorch's.
import { OutOfMemoryError } from '../core/errors';
import { native } from '../core/native';

/** A number of bytes as LibTorch writes it: `16.00 MiB`. */
function formatBytes(bytes: number): string {
  if (bytes <= 2 ** 10) return `${bytes} bytes`;
  if (bytes <= 2 ** 20) return `${(bytes / 2 ** 10).toFixed(2)} KiB`;
  return bytes <= 2 ** 30 ? `${(bytes / 2 ** 20).toFixed(2)} MiB` : `${(bytes / 2 ** 30).toFixed(2)} GiB`;
}

/** Adds what JavaScript holds to an OutOfMemoryError; returns any error. */
export function withHeld(error: unknown): unknown {
  if (error instanceof OutOfMemoryError) {
    const count = native.liveTensors();
    const tensors = `${count} ${count === 1 ? 'tensor' : 'tensors'}`;
    error.message += ` JavaScript still holds ${tensors} of ${formatBytes(native.threadLiveBytes())} in this thread.`;
  }
  return error;
}
