// node-libtorch: PyTorch for Node.js. The public surface, as named exports and as the default export `torch`.
import { setTorchNamespace } from './jit/paths';
import * as torch from './torch';

setTorchNamespace(torch);

export * from './torch';
export default torch;
