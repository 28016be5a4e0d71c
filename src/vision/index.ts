// torchvision's part that the project has: images and transforms.
export { Image } from './image';
export * as transforms from './transforms';
