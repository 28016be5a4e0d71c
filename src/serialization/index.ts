// torch.save and torch.load.
export { type LoadOptions, load, type MapLocation } from './load';
export { PickledObject } from './pickle-values';
export { type FileLike, save } from './save';
