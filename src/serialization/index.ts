// torch.save and torch.load.
export type { FileLike } from '../files';
export { type LoadOptions, load, loadAsync, type MapLocation } from './load';
export { PickledObject } from './pickle-values';
export { save, saveAsync } from './save';
