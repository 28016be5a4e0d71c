// Checks of inputs that a forward reads itself, before any operator does.
import { describeValue } from '../core/describe';
import { typeError } from '../core/errors';
import { TensorHandle } from '../core/tensor-handle';
import type { Tensor } from '../tensor';
import type { Module } from './module';

function refuse(module: Module, name: string, type: string, value: unknown): never {
  throw typeError(`${module.constructor.name}.forward(): argument '${name}' must be ${type}, not ${describeValue(value)}`);
}

/** Throws a TypeError unless the input is a tensor. */
export function checkTensor(module: Module, name: string, value: unknown): asserts value is Tensor {
  if (!(value instanceof TensorHandle)) refuse(module, name, 'Tensor', value);
}

/** Throws a TypeError unless the input is an array of two tensors. */
export function checkTensorPair(module: Module, name: string, value: unknown): void {
  const isPair = Array.isArray(value) && value.length === 2 && value.every((one) => one instanceof TensorHandle);
  if (!isPair) refuse(module, name, '[Tensor, Tensor]', value);
}

/** The desired output size, if several are possible for an input size. */
export type OutputSizeOption = readonly number[] | { outputSize?: readonly number[] | null } | null;

/** The output size that was given by position or by name; null: none. */
export function outputSizeOf(module: Module, given: OutputSizeOption): readonly number[] | null {
  const isNamed = typeof given === 'object' && given !== null && 'outputSize' in given;
  const size: unknown = isNamed ? (given.outputSize ?? null) : given;
  if (size !== null && !(Array.isArray(size) && size.every(Number.isInteger))) refuse(module, 'outputSize', 'int[] or null', size);
  return size as readonly number[] | null;
}
