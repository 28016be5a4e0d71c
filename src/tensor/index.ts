// Tensors and how they are made.
export { asTensor, frombuffer, fromBytes, tensor, type TensorData, type TensorOptions } from './creation';
export { aliasOf, type GradFn, Tensor } from './tensor';
