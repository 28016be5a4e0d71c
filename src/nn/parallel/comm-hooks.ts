// How DistributedDataParallel communicates gradients: hooks of buckets. @see https://docs.pytorch.org/docs/stable/ddp_comm_hooks.html
import { type Call, object, opt, parameters } from '../../arguments';
import { describeValue } from '../../core/describe';
import type { DType } from '../../core/dtype';
import { typeError, ValueError } from '../../core/errors';
import { native } from '../../core/native';
import { noArguments } from '../../core/no-arguments';
import { adoptHandle, handleOf } from '../../core/tensor-handle';
import { allReduce, type Group, getWorldSize, Work } from '../../distributed';
import { wrongClass } from '../../distributed/checks';
import { group } from '../../distributed/process-group';
import { Tensor } from '../../tensor';

interface BucketParts {
  readonly index: number;
  readonly isLast: boolean;
  readonly buffer: Tensor;
  readonly gradients: readonly Tensor[];
  readonly parameters: readonly Tensor[];
}

/** The gradients of some parameters, in one tensor. */
export class GradBucket {
  readonly #parts: BucketParts;

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
}

/**
 * The result of a hook: an operation to wait for, or null, and the function that then makes the reduced gradients, of the buffer's size.
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
  const pending = new Map<number, { future: BucketFuture; buffer: Tensor }>();
  native.reducerHook(
    reducer,
    (index, isLast, buffer, gradients, parameters) => {
      const parts = { index, isLast, buffer: adopt(buffer), gradients: gradients.map(adopt), parameters: parameters.map(adopt) };
      const bucket = new GradBucket(parts);
      const future = hook(state, bucket);
      if (future === null || typeof future !== 'object' || typeof future.value !== 'function')
        throw typeError(`a communication hook must return { work, value }, not ${describeValue(future)}`);
      if (future.work !== null && !(future.work instanceof Work))
        throw typeError(`the work of a communication hook must be a Work or null, not ${describeValue(future.work)}`);
      pending.set(index, { future, buffer: parts.buffer });
      return future.work?._handle ?? 0;
    },
    (index) => {
      const { future, buffer } = pending.get(index) as { future: BucketFuture; buffer: Tensor };
      pending.delete(index);
      const value = future.value();
      if (!(value instanceof Tensor)) throw typeError(`the value of a communication hook must be a Tensor, not ${describeValue(value)}`);
      if (value.numel() !== buffer.numel() || value.dtype !== buffer.dtype)
        throw new ValueError(
          `the value of a communication hook must have ${buffer.numel()} elements of ${buffer.dtype} as its buffer has, not ${value.numel()} of ${value.dtype}`,
        );
      return handleOf(value.contiguous());
    },
  );
}

const hookParameters = [{ state: opt(group, null) }, { bucket: object<GradBucket>() }] as const;
const signatures = {
  allreduceHook: parameters('allreduceHook', ...hookParameters),
  fp16CompressHook: parameters('fp16CompressHook', ...hookParameters),
  bf16CompressHook: parameters('bf16CompressHook', ...hookParameters),
};

function checkBucket(name: string, bucket: GradBucket): GradBucket {
  if (!(bucket instanceof GradBucket)) throw wrongClass(name, 'bucket', 'a GradBucket', bucket);
  return bucket;
}

function reduceIn(dtype: DType | null, group: Group, bucket: GradBucket): BucketFuture {
  const buffer = bucket.buffer();
  const sent = (dtype === null ? buffer : buffer.to(dtype)).div_(getWorldSize(group));
  return { work: allReduce(sent, { group }), value: () => (dtype === null ? buffer : buffer.copy_(sent)) };
}

/** Averages the gradients of all processes of a group, the hook's state; what happens without a hook. */
export function allreduceHook(...args: Call<typeof signatures.allreduceHook>): BucketFuture {
  const [group, bucket] = signatures.allreduceHook.bind(args);
  return reduceIn(null, group, checkBucket('allreduceHook', bucket));
}

/** Averages the gradients in float16. */
export function fp16CompressHook(...args: Call<typeof signatures.fp16CompressHook>): BucketFuture {
  const [group, bucket] = signatures.fp16CompressHook.bind(args);
  return reduceIn('float16', group, checkBucket('fp16CompressHook', bucket));
}

/** Averages the gradients in bfloat16. */
export function bf16CompressHook(...args: Call<typeof signatures.bf16CompressHook>): BucketFuture {
  const [group, bucket] = signatures.bf16CompressHook.bind(args);
  return reduceIn('bfloat16', group, checkBucket('bf16CompressHook', bucket));
}
