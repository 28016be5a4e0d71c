// Exports the Tensor class, the functions that create tensors from data, and storages.
export { asarray, asTensor, frombuffer, type TensorData, type TensorOptions, tensor } from './creation';
export { isStorage, UntypedStorage } from './storage';
export { Tensor } from './tensor';
