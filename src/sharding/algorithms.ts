// torch.distributed.algorithms
export { Join, Joinable, JoinHook, type JoinOptions } from '../distributed/join';
export * as ddpCommHooks from './ddp-comm-hooks';
