// torch.jit.fork and wait: in compiled functions the work runs in parallel, in TypeScript itself it runs at once.
import { type Call, type Narrowed, parameters, type Type, type } from '../arguments';
import { checkFunction } from '../core/check-function';
import { noArguments } from '../core/no-arguments';

/** The pending result of a {@link fork}. */
export class Future<T> {
  /** @internal */
  constructor(private readonly value: T) {}

  /** The result. */
  wait(...args: []): T {
    noArguments('wait', args);
    return this.value;
  }
}

/**
 * Runs a function. In code compiled by {@link script} it runs in parallel with the code that follows, in a thread of LibTorch's interpreter.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.fork.html
 */
export function fork<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Future<R> {
  checkFunction('fork', fn);
  return new Future(fn(...args));
}

const futureType: Type<Future<unknown>> = type('Future', (value) => value instanceof Future);
const waitSignature = parameters('wait', { future: futureType });

/**
 * Waits for a {@link fork} and returns its result.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.wait.html
 */
export function wait<T>(...args: Call<Narrowed<typeof waitSignature, { future: Future<T> }>>): T {
  const [future] = waitSignature.bind(args);
  return future.wait() as T;
}
