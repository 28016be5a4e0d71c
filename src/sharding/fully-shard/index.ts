// torch.distributed.fsdp: parameters, gradients and optimizer state divided over processes.
// @see https://docs.pytorch.org/docs/stable/distributed.fsdp.fully_shard.html
import './flags';
import './norm';

export { registerFsdpForwardMethod } from './forward-method';
export { FSDPModule, UnshardHandle } from './fsdp-module';
export { fullTensor } from './full-tensor';
export { type FullyShardOptions, fullyShard } from './fully-shard';
export { CPUOffloadPolicy, MixedPrecisionPolicy, OffloadPolicy } from './policies';
