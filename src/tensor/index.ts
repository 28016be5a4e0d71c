// Tensors and how they are made.
export { asTensor, frombuffer, full, type TensorData, type TensorOptions, tensor } from './creation';
export { type GradFn, Tensor } from './tensor';
