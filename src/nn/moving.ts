// Converts modules: applies a function to every parameter, gradient and buffer.
import { noGrad } from '../autograd/mode';
import type { Device, MemoryFormat } from '../core/device';
import type { DType } from '../core/dtype';
import { dtypeCode, dtypeFromCode, isComplex, isFloatingPoint } from '../core/dtype';
import { NotImplementedError, typeError } from '../core/errors';
import { release } from '../memory/scope';
import { raw } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { type ToOptions, toOptions } from '../tensor/to';
import { bufferNames, memberOf, parameterNames } from './members';
import type { Module } from './module';
import { Parameter, setData } from './parameter';
import { forChildren } from './walk';

/** Options of {@link Module.to}. */
export interface ModuleToOptions {
  device?: Device | string | number | null;
  /** Only floating-point and complex parameters and buffers are converted. */
  dtype?: DType | null;
  nonBlocking?: boolean;
  /** Applied to parameters and buffers of 4 or 5 dimensions. */
  memoryFormat?: MemoryFormat | null;
}

export type Convert = (tensor: Tensor) => Tensor;

const isAlike = raw('aten::_has_compatible_shallow_copy_type') as (tensor: Tensor, other: Tensor) => boolean;

// Keeps the object, so that optimizers still hold it, except between tensors of different kinds: meta, a backend of others.
function replace(parameter: Parameter, values: Tensor): Parameter {
  if (values === parameter) return parameter;
  if (!isAlike(parameter, values)) return new Parameter(values, { requiresGrad: parameter.requiresGrad });
  setData(parameter, values);
  release(values);
  return parameter;
}

/** Converts a module's parameters with their gradients, and its buffers; submodules first. */
export function convertMembers(module: Module, convert: Convert, recurse: boolean): void {
  if (recurse) forChildren('to', module, (child) => child._apply(convert));
  for (const name of parameterNames(module)) {
    const parameter = memberOf(module, name) as Parameter;
    const { grad } = parameter;
    const converted = replace(
      parameter,
      noGrad(() => convert(parameter)),
    );
    if (converted !== parameter) Object.assign(module, { [name]: converted });
    if (grad === null) continue;
    const convertedGrad = noGrad(() => convert(grad));
    if (convertedGrad !== grad) converted.grad = convertedGrad.requiresGrad_(grad.requiresGrad);
  }
  for (const name of bufferNames(module)) {
    const buffer = memberOf(module, name) as Tensor | null;
    if (buffer !== null) Object.assign(module, { [name]: convert(buffer) });
  }
}

/** The conversion that `to(...)` applies to each tensor. */
export function converter(args: readonly unknown[]): Convert {
  const { memoryFormat, dtype: name, ...options } = toOptions(args);
  // An alias such as 'float' gets its dtype's own name.
  const dtype = name ? dtypeFromCode(dtypeCode(name) as number) : name;
  if (dtype && !isFloatingPoint(dtype) && !isComplex(dtype)) {
    throw typeError(`nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=torch.${dtype}`);
  }
  return (tensor) => {
    const given: ToOptions = { ...options, dtype };
    if (!isFloatingPoint(tensor.dtype) && !isComplex(tensor.dtype)) delete given.dtype;
    if (memoryFormat && (tensor.ndim === 4 || tensor.ndim === 5)) given.memoryFormat = memoryFormat;
    try {
      return tensor.to(given);
    } catch (error) {
      if (!(error instanceof NotImplementedError) || !error.message.startsWith('Cannot copy out of meta tensor; no data!')) throw error;
      throw new NotImplementedError(
        'Cannot copy out of meta tensor; no data! Please use torch.nn.Module.to_empty() instead of torch.nn.Module.to() when moving module from meta to a different device.',
      );
    }
  };
}
