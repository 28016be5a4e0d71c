// torch.distributed.algorithms.ddp_comm_hooks: hooks by which DistributedDataParallel communicates gradients.
// @see https://docs.pytorch.org/docs/stable/ddp_comm_hooks.html
export * as defaultHooks from './default-hooks';
export * as powerSGDHook from './power-sgd-hook';
