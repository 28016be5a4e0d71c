// How DistributedDataParallel communicates gradients: hooks of buckets. @see https://docs.pytorch.org/docs/stable/ddp_comm_hooks.html
import { type Call, parameters, tensor } from '../../arguments';
import { describeValue } from '../../core/describe';
import { typeError, ValueError } from '../../core/errors';
import { native } from '../../core/native';
import { noArguments } from '../../core/no-arguments';
import { adoptHandle, handleOf } from '../../core/tensor-handle';
import { Work } from '../../distributed';
import { expectError } from '../../distributed/work';
import { Tensor } from '../../tensor';

interface BucketParts {
  readonly index: number;
  readonly isLast: boolean;
  readonly buffer: Tensor;
  readonly gradients: readonly Tensor[];
  readonly parameters: readonly Tensor[];
}

const setBufferSignature = parameters('setBuffer', { buffer: tensor });

/** The gradients of some parameters, in one tensor. */
export class GradBucket {
  #parts: BucketParts;

  /** @internal */
  constructor(parts: BucketParts) {
    if (!(parts?.buffer instanceof Tensor)) throw typeError('GradBucket: made by DistributedDataParallel');
    this.#parts = parts;
  }

  /** The bucket's number, in the order in which buckets are communicated. */
  index(...args: []): number {
    noArguments('index', args);
    return this.#parts.index;
  }

  /** Whether it is the last bucket of this backward. */
  isLast(...args: []): boolean {
    noArguments('isLast', args);
    return this.#parts.isLast;
  }

  /** All gradients, in one dimension. */
  buffer(...args: []): Tensor {
    noArguments('buffer', args);
    return this.#parts.buffer;
  }

  /** Each parameter's gradient: views of the buffer. */
  gradients(...args: []): Tensor[] {
    noArguments('gradients', args);
    return [...this.#parts.gradients];
  }

  parameters(...args: []): Tensor[] {
    noArguments('parameters', args);
    return [...this.#parts.parameters];
  }

  /** Puts another tensor with as many elements in the place of the buffer: {@link gradients} gives views of it. */
  setBuffer(...args: Call<typeof setBufferSignature>): void {
    const [buffer] = setBufferSignature.bind(args);
    const count = this.#parts.buffer.numel();
    if (buffer.ndim !== 1 || buffer.numel() !== count)
      throw new ValueError(`setBuffer(): buffer must have the size [${count}], got [${buffer.shape.join(', ')}]`);
    let start = 0;
    const gradients = this.#parts.gradients.map((gradient) => {
      const part = buffer.narrow(0, start, gradient.numel()).view(gradient.shape);
      start += gradient.numel();
      return part;
    });
    this.#parts = { ...this.#parts, buffer, gradients };
  }
}

/**
 * The result of a hook: an operation to wait for, or null, and the function that then makes the reduced gradients, of the buffer's size.
 * It may give another `{ work, value }` in their place, to communicate in several steps. Backward calls it when it needs the gradients:
 * in the order of the buckets, so that these steps have the same order in all processes.
 */
export interface BucketFuture {
  readonly work: Work | null;
  readonly value: () => Tensor | BucketFuture;
}

export type CommHook<S = unknown> = (state: S, bucket: GradBucket) => BucketFuture;

/** The result of a hook whose gradients `change` changes. */
export const withValue = ({ work, value }: BucketFuture, change: (gradients: Tensor) => Tensor): BucketFuture => ({
  work,
  value: () => {
    const given = value();
    return given instanceof Tensor ? change(given) : withValue(checkFuture(given, 'the value'), change);
  },
});

const adopt = (handle: number): Tensor => adoptHandle(handle) as Tensor;

function checkFuture(future: unknown, from: 'a hook' | 'the value'): BucketFuture {
  const given = future as BucketFuture | null;
  if (given === null || typeof given !== 'object' || typeof given.value !== 'function')
    throw typeError(
      from === 'a hook'
        ? `a communication hook must return { work, value }, not ${describeValue(future)}`
        : `the value of a communication hook must be a Tensor, not ${describeValue(future)}`,
    );
  if (given.work !== null && !(given.work instanceof Work))
    throw typeError(`the work of a communication hook must be a Work or null, not ${describeValue(given.work)}`);
  return given;
}

function checkGradients(value: Tensor, buffer: Tensor): Tensor {
  if (value.numel() !== buffer.numel() || value.dtype !== buffer.dtype)
    throw new ValueError(
      `the value of a communication hook must have ${buffer.numel()} elements of ${buffer.dtype} as its buffer has, not ${value.numel()} of ${value.dtype}`,
    );
  return value.contiguous();
}

/** Takes part in the communication of other processes by a bucket of zeros: begins at once, and ends by the function that it gives. */
export type Shadow = (bucket: GradBucket) => () => Promise<void>;

export const shadowOf =
  <S>(state: S, hook: CommHook<S>): Shadow =>
  (bucket) => {
    const first = checkFuture(hook(state, bucket), 'a hook');
    expectError(first.work);
    return async () => {
      for (let next: BucketFuture | Tensor = first; !(next instanceof Tensor); ) {
        await next.work;
        const value: BucketFuture | Tensor = next.value();
        next = value instanceof Tensor ? value : checkFuture(value, 'the value');
      }
    };
  };

/** The buckets of a reducer, filled with zeros. */
export const zeroBuckets = (reducer: number): GradBucket[] =>
  native.reducerZeros(reducer).map((handles, index, { length }) => {
    const [buffer, ...rest] = handles.map(adopt) as [Tensor, ...Tensor[]];
    const gradients = rest.slice(0, rest.length / 2);
    return new GradBucket({ index, isLast: index === length - 1, buffer, gradients, parameters: rest.slice(gradients.length) });
  });

/**
 * Makes a reducer communicate by a hook.
 *
 * @param onError gets the error of a hook, after which the reducer cannot go on
 */
export function installHook<S>(reducer: number, state: S, hook: CommHook<S>, onError: (error: unknown) => void): void {
  const pending = new Map<number, { future: BucketFuture; buffer: Tensor }>();
  const noting = <T>(run: () => T): T => {
    try {
      return run();
    } catch (error) {
      onError(error);
      throw error;
    }
  };
  native.reducerHook(
    reducer,
    (index, isLast, buffer, gradients, parameters) =>
      noting(() => {
        const parts = { index, isLast, buffer: adopt(buffer), gradients: gradients.map(adopt), parameters: parameters.map(adopt) };
        const future = checkFuture(hook(state, new GradBucket(parts)), 'a hook');
        expectError(future.work);
        pending.set(index, { future, buffer: parts.buffer });
        return future.work?._handle ?? 0;
      }),
    (index) =>
      noting(() => {
        const { future, buffer } = pending.get(index) as { future: BucketFuture; buffer: Tensor };
        pending.delete(index);
        let value = future.value();
        while (!(value instanceof Tensor)) {
          const next = checkFuture(value, 'the value');
          if (next.work !== null) {
            expectError(next.work);
            pending.set(index, { future: next, buffer });
            return [0, next.work._handle];
          }
          value = next.value();
        }
        return [handleOf(checkGradients(value, buffer)), 0];
      }),
  );
}
