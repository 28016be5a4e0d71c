// torch.jit.fork and wait: side by side in compiled functions, one after the other in TypeScript itself.

/** What a fork gives, until it is waited for. */
export class Future<T> {
  /** @internal */
  constructor(private readonly value: T) {}

  /** The result. */
  wait(): T {
    return this.value;
  }
}

/**
 * Runs a function; in what {@link script} compiles it runs beside what follows, in a thread of LibTorch's interpreter.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.fork.html
 */
export function fork<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Future<R> {
  return new Future(fn(...args));
}

/**
 * The result of a {@link fork}, once it is there.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.wait.html
 */
export function wait<T>(future: Future<T>): T {
  return future.wait();
}
