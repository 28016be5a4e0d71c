// torch.distributed.optim: optimizers whose state is shared by processes.
// @see https://docs.pytorch.org/docs/stable/distributed.optim.html
export { type OptimizerClass, type ZeroOptions, ZeroRedundancyOptimizer } from './zero-redundancy';
