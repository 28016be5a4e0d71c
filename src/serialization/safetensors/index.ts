// torch.safetensors: Hugging Face's file format, with the API of Python's safetensors.torch.
export { SafetensorError } from './header';
export { type Backend, load, loadFile, type OpenOptions, SafeOpen, SafeSlice, safeOpen } from './load';
export { loadModel, saveModel } from './model';
export { save, saveFile, type Tensors } from './save';
