// Tensors and how they are made.
export { asTensor, frombuffer, full, type TensorData, type TensorOptions, tensor } from './creation';
export { Tensor } from './tensor';
