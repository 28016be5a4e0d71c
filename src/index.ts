// node-libtorch: PyTorch for Node.js. The public surface, as named exports and as the default export `torch`.
import { knowTorch } from './jit/paths';
import * as torch from './torch';

knowTorch(torch);

export * from './torch';
export default torch;
