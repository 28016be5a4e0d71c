// torch.nn.parallel: modules in several processes.
export { allreduceHook, type BucketFuture, bf16CompressHook, type CommHook, fp16CompressHook, GradBucket } from './comm-hooks';
export { DistributedDataParallel } from './distributed';
