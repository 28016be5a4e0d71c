// torch.nn: modules, parameters, functions and initialization.
import './forward-arguments';

export * as attention from './attention';
export type { FullBackwardHook, FullBackwardPreHook, ModuleGradients } from './backward-hooks';
export * as functional from './functional';
export {
  type RemovableHandle,
  registerModuleForwardHook,
  registerModuleForwardPreHook,
  registerModuleFullBackwardHook,
  registerModuleFullBackwardPreHook,
} from './hooks';
export * as init from './init';
export { Module } from './module';
export * from './modules';
export * as parallel from './parallel';
export { SyncBatchNorm } from './parallel/sync-batch-norm';
export { Buffer, Parameter, UninitializedBuffer, UninitializedParameter } from './parameter';
export type { StateDict } from './state-dict';
export * as utils from './utils';
