// torch.save and torch.load.
export { load, type LoadOptions, type MapLocation } from './load';
export { PickledObject } from './pickle-reader';
export { type FileLike, save } from './save';
