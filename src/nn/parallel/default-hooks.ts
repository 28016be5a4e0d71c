// Communication hooks that average gradients, as they are or in half precision.
// @see https://docs.pytorch.org/docs/stable/ddp_comm_hooks.html#default-communication-hooks
import { type Call, callable, object, opt, parameters } from '../../arguments';
import type { DType } from '../../core/dtype';
import { allReduce, type Group, getWorldSize } from '../../distributed';
import { wrongClass } from '../../distributed/checks';
import { group } from '../../distributed/process-group';
import { type BucketFuture, type CommHook, GradBucket, withValue } from './comm-hooks';

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

const wrapperSignature = parameters('fp16CompressWrapper', { hook: callable<CommHook<never>>() });

const compressing =
  <S>(dtype: DType, hook: CommHook<S>): CommHook<S> =>
  (state, bucket) => {
    const buffer = bucket.buffer();
    bucket.setBuffer(buffer.to(dtype));
    return withValue(hook(state, bucket), (gradients) => buffer.copy_(gradients));
  };

/** A hook that does what another one does with gradients in float16. */
export function fp16CompressWrapper<S>(hook: CommHook<S>, ...rest: []): CommHook<S> {
  wrapperSignature.bind([hook, ...rest]);
  return compressing('float16', hook);
}

/** A hook that does what another one does with gradients in bfloat16. */
export function bf16CompressWrapper<S>(hook: CommHook<S>, ...rest: []): CommHook<S> {
  wrapperSignature.bind([hook, ...rest], 'bf16CompressWrapper');
  return compressing('bfloat16', hook);
}
