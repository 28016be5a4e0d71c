// How DistributedDataParallel communicates gradients: hooks of buckets. @see https://docs.pytorch.org/docs/stable/ddp_comm_hooks.html

import { describeValue } from '../../core/describe';
import { typeError } from '../../core/errors';
import { native } from '../../core/native';
import { adoptHandle, handleOf } from '../../core/tensor-handle';
import { allReduce, getWorldSize, type ProcessGroup, type Work } from '../../distributed';
import { Tensor } from '../../tensor';

/** The gradients of some parameters, in one tensor. */
export class GradBucket {
  constructor(
    private readonly number: number,
    private readonly last: boolean,
    private readonly flat: Tensor,
    private readonly views: readonly Tensor[],
    private readonly owners: readonly Tensor[],
  ) {}

  /** The bucket's number, in the order in which buckets are communicated. */
  index(): number {
    return this.number;
  }

  /** Whether it is the last bucket of this backward. */
  isLast(): boolean {
    return this.last;
  }

  /** All gradients, in one dimension. */
  buffer(): Tensor {
    return this.flat;
  }

  /** Each parameter's gradient: views of the buffer. */
  gradients(): Tensor[] {
    return [...this.views];
  }

  parameters(): Tensor[] {
    return [...this.owners];
  }
}

/**
 * What a hook gives: an operation to wait for, or null, and the function that then makes the reduced gradients, of the buffer's size.
 * Backward calls it when it needs them.
 */
export interface BucketFuture {
  readonly work: Work | null;
  readonly value: () => Tensor;
}

export type CommHook<S = unknown> = (state: S, bucket: GradBucket) => BucketFuture;

const adopt = (handle: number): Tensor => adoptHandle(handle) as Tensor;

/** Makes a reducer communicate by a hook. */
export function installHook<S>(reducer: number, state: S, hook: CommHook<S>): void {
  const pending = new Map<number, BucketFuture>();
  native.reducerHook(
    reducer,
    (index, isLast, buffer, gradients, parameters) => {
      const bucket = new GradBucket(index, isLast, adopt(buffer), gradients.map(adopt), parameters.map(adopt));
      const future = hook(state, bucket);
      if (future === null || typeof future !== 'object' || typeof future.value !== 'function')
        throw typeError(`a communication hook must return { work, value }, not ${describeValue(future)}`);
      pending.set(index, future);
      return future.work?._handle ?? 0;
    },
    (index) => {
      const value = pending.get(index)?.value();
      pending.delete(index);
      if (!(value instanceof Tensor)) throw typeError(`the value of a communication hook must be a Tensor, not ${describeValue(value)}`);
      return handleOf(value);
    },
  );
}

/** Averages the gradients of all processes; what happens without a hook. */
export function allreduceHook(group: ProcessGroup | null, bucket: GradBucket): BucketFuture {
  const buffer = bucket.buffer().div_(getWorldSize(group));
  return { work: allReduce(buffer, { group }), value: () => buffer };
}

// Communicates the gradients in another dtype.
function compressHook(dtype: 'float16' | 'bfloat16', group: ProcessGroup | null, bucket: GradBucket): BucketFuture {
  const buffer = bucket.buffer();
  const compressed = buffer.to(dtype).div_(getWorldSize(group));
  return { work: allReduce(compressed, { group }), value: () => buffer.copy_(compressed) };
}

/** Averages the gradients in float16. */
export const fp16CompressHook: CommHook<ProcessGroup | null> = (group, bucket) => compressHook('float16', group, bucket);

/** Averages the gradients in bfloat16. */
export const bf16CompressHook: CommHook<ProcessGroup | null> = (group, bucket) => compressHook('bfloat16', group, bucket);
