// torch.nn.functional, a family a file.
export * from './activation';
export * from './convolution';
export * from './distance';
export { dropout } from './dropout';
export * from './linear';
export * from './loss';
export * from './pooling';
export type { Reduction } from './reduction';
export { embedding } from './sparse';
