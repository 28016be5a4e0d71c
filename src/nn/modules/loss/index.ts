// Loss layers, one file per family.

export { type AccPolicy, LinearCrossEntropyOptions } from '../../functional/loss/linear-cross-entropy-options';
export * from './classification';
export * from './embedding';
export * from './linear-cross-entropy';
export * from './multilabel';
export * from './regression';
export * from './sequence';
