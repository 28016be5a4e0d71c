// torch.distributed.algorithms.ddp_comm_hooks.default_hooks
export {
  allreduceHook,
  bf16CompressHook,
  bf16CompressWrapper,
  fp16CompressHook,
  fp16CompressWrapper,
} from '../../nn/parallel/default-hooks';
