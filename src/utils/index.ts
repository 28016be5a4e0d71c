// torch.utils: checkpointing, data loading and deterministic mode.

export * as checkpoint from './checkpoint';
export * as data from './data';
export { deterministic } from './deterministic';
