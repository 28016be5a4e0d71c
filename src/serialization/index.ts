// torch.save and torch.load.
export type { FileLike } from '../files';
export { type LoadOptions, load, type MapLocation } from './load';
export { PickledObject } from './pickle-values';
export { save } from './save';
