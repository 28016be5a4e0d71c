// node-libtorch: PyTorch for Node.js. The public surface, as named exports and as the default export `torch`.
import * as torch from './torch';

export * from './torch';
export default torch;
