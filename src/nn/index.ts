// torch.nn: modules, parameters, functions and initialization.
export * as functional from './functional';
export type { RemovableHandle } from './hooks';
export * as init from './init';
export { Module } from './module';
export * from './modules/activation';
export * from './modules/container';
export { Conv1d, Conv2d, Conv3d, type PaddingMode } from './modules/convolution';
export * from './modules/distance';
export * from './modules/dropout';
export * from './modules/flatten';
export * from './modules/linear';
export * from './modules/loss';
export * from './modules/pooling';
export * from './modules/sparse';
export { Buffer, Parameter, UninitializedBuffer, UninitializedParameter } from './parameter';
export type { StateDict } from './state-dict';
