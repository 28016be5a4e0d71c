// torch.nn.parallel: modules in several processes.
export { type BucketFuture, type CommHook, GradBucket } from './comm-hooks';
export { allreduceHook, bf16CompressHook, fp16CompressHook } from './default-hooks';
export { DistributedDataParallel } from './distributed';
