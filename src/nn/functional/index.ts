// torch.nn.functional, one file per family.
export * from './activation';
export * from './adaptive-pooling';
export * from './attention';
export * from './convolution';
export * from './distance';
export { alphaDropout, dropout, dropout1d, dropout2d, dropout3d, featureAlphaDropout } from './dropout';
export * from './fractional-pooling';
export * from './interpolate';
export * from './linear';
export * from './loss';
export * from './normalization';
export * from './padding';
export * from './pooling';
export type { Reduction } from './reduction';
export * from './softmax';
export { type BagMode, embedding, embeddingBag, oneHot } from './sparse';
export * from './unpooling';
export * from './vision';
