// Values nested too deeply, or within themselves, for a function that goes through them.
import { TorchError } from './errors';

// Where `instanceof` overflows the stack, V8 throws another error.
const isOverflow = (error: unknown): boolean =>
  (error instanceof RangeError && error.message.startsWith('Maximum call stack')) ||
  (error instanceof TypeError && error.message === "Right-hand side of 'instanceof' is not an object");

/** Runs a function that calls itself for each level of a value. @throws TorchError instead of V8's error for too many calls */
export function throughLevels<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!isOverflow(error)) throw error;
    throw new TorchError(`${name}(): the value is nested too deeply, or holds itself`);
  }
}
