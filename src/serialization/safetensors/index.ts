// torch.safetensors: files of Hugging Face's format, as Python's safetensors.torch has them.
export { SafetensorError } from './header';
export { load, loadFile, type OpenOptions, SafeOpen, safeOpen } from './load';
export { save, saveFile, type Tensors } from './save';
