// Loss layers, one file per family.
export * from './classification';
export * from './embedding';
export * from './linear-cross-entropy';
export * from './linear-cross-entropy-options';
export * from './multilabel';
export * from './regression';
export * from './sequence';
