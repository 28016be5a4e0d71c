// Operations in flight.
import { typeError, withCall } from '../core/errors';
import { native } from '../core/native';
import { NativeObject } from '../core/native-object';
import { noArguments, noMoreArguments } from '../core/no-arguments';

// The operation that the next Work is made for.
let beginning: ((wrapper: object) => number) | null = null;

/**
 * Begins an operation.
 *
 * @param begin gives its handle, tied to the object that it gets
 * @param isAwaited whether its error is an unhandled rejection if nobody awaits it
 */
export function beginWork(begin: (wrapper: object) => number, isAwaited: boolean): Work {
  beginning = begin;
  try {
    const work = new Work();
    if (isAwaited) void work.wait();
    return work;
  } finally {
    beginning = null;
  }
}

/**
 * An operation that other processes take part in. `await` it before its tensors are used: the event loop goes on meanwhile. An
 * operation that fails and that nobody awaits is an unhandled rejection.
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.html#torch.distributed.Work
 */
export class Work extends NativeObject implements PromiseLike<void> {
  readonly #call = new Error();
  // Made when somebody asks for it: until the event loop turns, it keeps tensors, and memory from being resized.
  #promise: Promise<void> | null = null;

  /** @internal */
  constructor(...args: []) {
    noArguments('Work', args);
    super();
    if (beginning === null) throw typeError('Work: made by the operations of torch.distributed');
    this._handle = beginning(this);
  }

  // biome-ignore lint/suspicious/noThenProperty: it is awaited, as Python waits for it
  then<A = void, B = never>(
    // biome-ignore lint/suspicious/noConfusingVoidType: a promise of nothing
    onFulfilled?: ((value: void) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
    ...rest: []
  ): Promise<A | B> {
    noMoreArguments('then', 2, rest);
    return this.wait().then(onFulfilled, onRejected);
  }

  // biome-ignore lint/suspicious/noConfusingVoidType: as a promise has it
  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null, ...rest: []): Promise<void | B> {
    noMoreArguments('catch', 1, rest);
    return this.wait().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null, ...rest: []): Promise<void> {
    noMoreArguments('finally', 1, rest);
    return this.wait().finally(onFinally);
  }

  /** A promise of the operation's end. */
  wait(...args: []): Promise<void> {
    noArguments('wait', args);
    this.#promise ??= native.operationPromise(this._handle).catch((error: unknown) => {
      throw withCall(error, this.#call);
    });
    return this.#promise;
  }

  /** Blocks the thread until the operation has ended. @throws DistributedError if it failed */
  waitBlocking(...args: []): void {
    noArguments('waitBlocking', args);
    this.#promise?.catch(() => {});
    native.operationWait(this._handle);
  }

  /** Whether the operation has ended. */
  isCompleted(...args: []): boolean {
    noArguments('isCompleted', args);
    return native.operationIsCompleted(this._handle);
  }

  /** The rank, in the operation's group, of the process that a receive was from. */
  sourceRank(...args: []): number {
    noArguments('sourceRank', args);
    return native.operationSource(this._handle);
  }
}

/** The error of an operation is thrown where it is waited for, or is that of another: it is no unhandled rejection besides. */
export const expectError = (work: Work | null): void => void work?.catch(() => {});

/** Blocks until all have ended. Where several fail, the first error is thrown. */
export function waitForAll(works: readonly (Work | null)[]): void {
  works.forEach(expectError);
  for (const work of works) work?.waitBlocking();
}
