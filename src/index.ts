// node-libtorch: PyTorch for Node.js. Exports the public API by name and, as the default export, as `torch`.
import { setTorchNamespace } from './jit/paths';
import { nameNamespaces } from './namespace-text';
import * as torch from './torch';

setTorchNamespace(torch);
nameNamespaces(torch, 'torch', `, LibTorch ${torch.__version__}`);

export * from './torch';
export default torch;
