// torch.nn: modules, parameters, functions and initialization.

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
export * from './modules/activation';
export * from './modules/adaptive-log-softmax';
export * from './modules/adaptive-pooling';
export { MultiheadAttention } from './modules/attention';
export * from './modules/batch-normalization';
export * from './modules/container';
export * from './modules/convolution';
export type { PaddingMode } from './modules/convolution-base';
export * from './modules/cross-map';
export * from './modules/distance';
export * from './modules/dropout';
export * from './modules/flatten';
export * from './modules/fractional-pooling';
export * from './modules/instance-normalization';
export * from './modules/linear';
export * from './modules/loss';
export * from './modules/module-dict';
export * from './modules/normalization';
export * from './modules/padding';
export * from './modules/parameter-container';
export * from './modules/pooling';
export * from './modules/recurrent';
export * from './modules/recurrent-cell';
export * from './modules/softmax';
export * from './modules/sparse';
export * from './modules/thresholds';
export * from './modules/transformer';
export * from './modules/transformer-layer';
export * from './modules/transposed-convolution';
export * from './modules/unpooling';
export * from './modules/vision';
export { Buffer, Parameter, UninitializedBuffer, UninitializedParameter } from './parameter';
export type { StateDict } from './state-dict';
export * as utils from './utils';
