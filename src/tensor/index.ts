// Tensors and how they are made.
export { asarray, asTensor, frombuffer, type TensorData, type TensorOptions, tensor } from './creation';
export { isStorage, UntypedStorage } from './storage';
export { Tensor } from './tensor';
