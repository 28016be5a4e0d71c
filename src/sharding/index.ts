// torch.distributed: processes that work together, and what they share of modules, optimizers and files.
// @see https://docs.pytorch.org/docs/stable/distributed.html
export * from '../distributed';
export * as algorithms from './algorithms';
export * as checkpoint from './checkpoint';
export * as deviceMesh from './device-mesh';
export * as fsdp from './fully-shard';
export * as optim from './optim';
