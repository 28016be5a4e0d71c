// torch.save and torch.load, and the NumPy and safetensors formats.
import './objects';

export type { FileLike } from '../core/files';
export { type Loaded, type LoadOptions, load, loadAsync, type MapLocation } from './load';
export * as numpy from './numpy';
export { PickledObject } from './pickle-values';
export * as safetensors from './safetensors';
export { save, saveAsync } from './save';
