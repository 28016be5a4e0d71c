// node-libtorch: PyTorch for Node.js. Exports the public API by name and, as the default export, as `torch`.
import { setTorchNamespace } from './jit/paths';
import * as torch from './torch';

setTorchNamespace(torch);

export * from './torch';
export default torch;
