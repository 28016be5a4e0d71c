// torch.distributed: processes that work together, by PyTorch's own engine. @see https://docs.pytorch.org/docs/stable/distributed.html
export {
  DistBackendError,
  DistNetworkError,
  DistributedError,
  DistributedError as DistError,
  DistStoreError,
  QueueEmptyError,
} from '../core/errors';
export {
  Backend,
  getDefaultBackendForDevice,
  isAvailable,
  isBackendAvailable,
  isGlooAvailable,
  isMpiAvailable,
  isNcclAvailable,
  isUccAvailable,
  isXcclAvailable,
} from './backends';
export {
  allGather,
  allGatherIntoTensor,
  allGatherSingle,
  allReduce,
  allReduceCoalesced,
  allToAll,
  allToAllSingle,
  barrier,
  broadcast,
  gather,
  monitoredBarrier,
  reduce,
  reduceScatter,
  reduceScatterSingle,
  reduceScatterTensor,
  scatter,
} from './collectives';
export { DebugLevel, getDebugLevel, setDebugLevel, setDebugLevelFromEnv } from './debug';
export { DeviceMesh, initDeviceMesh, type MeshRanks } from './device-mesh';
export * as functionalCollectives from './functional-collectives';
export {
  abortProcessGroup,
  defaultPgTimeout,
  destroyProcessGroup,
  GroupMember,
  GroupMember as group,
  getBackend,
  getBackendConfig,
  getGlobalRank,
  getGroupRank,
  getNodeLocalRank,
  getPgCount,
  getProcessGroupRanks,
  getRank,
  getWorldSize,
  initProcessGroup,
  isTorchelasticLaunched,
} from './groups';
export * as nn from './nn';
export {
  allGatherObject,
  broadcastObjectList,
  gatherObject,
  recvObjectList,
  scatterObjectList,
  sendObjectList,
} from './objects';
export { batchIsendIrecv, irecv, isend, P2POp, recv, send } from './point-to-point';
export { type Group, isInitialized, ProcessGroup } from './process-group';
export { ReduceOp, supportsComplex } from './reduce-op';
export { FileStore, HashStore, PrefixStore, Store, type StoreValue, TCPStore } from './store';
export { newGroup, newSubgroups, newSubgroupsByEnumeration, splitGroup } from './subgroups';
export { Work } from './work';
