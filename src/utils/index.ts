// torch.utils: checkpointing, data loading, deterministic mode and backends of others.

export { renamePrivateuse1Backend } from './backend-registration';
export * as checkpoint from './checkpoint';
export * as data from './data';
export { deterministic } from './deterministic';
