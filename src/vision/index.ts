// The supported part of torchvision: images and transforms.
export { Image } from './image';
export * as transforms from './transforms';
