// Lazy modules: the first input determines the parameters' shapes; the module then becomes an ordinary one.

import { describeValue } from '../core/describe';
import type { DeviceLike } from '../core/device';
import type { DType } from '../core/dtype';
import { TorchError, typeError, ValueError } from '../core/errors';
import { pythonSize } from '../core/python-repr';
import { Tensor } from '../tensor/tensor';
import type { ForwardPreHook } from './hooks';
import { callHooksOf, type LoadStateDictPreHook, stateHooksOf } from './internals';
import { bufferNames, className, memberOf, parameterNames } from './members';
import type { Module } from './module';
import { isLazy, type Parameter, UninitializedParameter } from './parameter';

/** Whether a module has parameters or buffers whose shape is still unknown. */
export function hasUninitializedParams(module: Module): boolean {
  return [...parameterNames(module), ...bufferNames(module)].some((name) => isLazy(memberOf(module, name)));
}

/**
 * Makes a module lazy: its first call runs `initialize`, which materializes the parameters for the input; it then becomes a `Class`.
 * Loading a state dict that has the parameters materializes them as well.
 */
export function makeLazy<M extends Module>(layer: M, Class: { prototype: Module }, initialize: (module: M, input: Tensor) => void): void {
  // Copies of the module share these hooks, so the hooks use the module that they receive.
  const load: LoadStateDictPreHook = (module, stateDict, prefix) => {
    for (const name of [...parameterNames(module), ...bufferNames(module)]) {
      const [target, source] = [memberOf(module, name), stateDict[prefix + name]];
      if (isLazy(target) && source instanceof Tensor && !isLazy(source)) target.materialize(source.shape);
    }
  };
  const call: ForwardPreHook = (module, [input]) => {
    if (hasUninitializedParams(module)) {
      if (!(input instanceof Tensor))
        throw typeError(`${className(module)}.forward(): the input must be Tensor, not ${describeValue(input)}`);
      initialize(module as M, input);
    }
    if (hasUninitializedParams(module)) throw new TorchError(`module ${className(module)} has not been fully initialized`);
    stateHooksOf(module).loadPre.delete(load);
    callHooksOf(module).forwardPre.delete(call);
    Object.setPrototypeOf(module, Class.prototype);
  };
  stateHooksOf(layer).loadPre.add(load);
  callHooksOf(layer).forwardPre.add(call);
}

/** The device and dtype of lazy parameters. */
export interface Factory {
  device?: DeviceLike | null;
  dtype?: DType | null;
}

interface Convolution extends Module {
  inChannels: number;
  outChannels: number;
  readonly kernelSize: readonly number[];
  readonly groups: number;
  weight: Parameter;
  bias: Parameter | null;
  resetParameters(): void;
}

/** Makes a convolution lazy: its first input determines inChannels. */
export function makeLazyConvolution(
  layer: Convolution,
  Class: { prototype: Module },
  settings: { outChannels: number; bias: boolean; transposed: boolean; factory: Factory },
): void {
  const { outChannels, bias, transposed, factory } = settings;
  layer.outChannels = outChannels;
  layer.weight = new UninitializedParameter(factory);
  if (bias) layer.bias = new UninitializedParameter(factory);
  makeLazy(layer, Class, (module, input) => {
    const { kernelSize, groups, weight } = module;
    const [unbatched, batched] = [kernelSize.length + 1, kernelSize.length + 2];
    if (input.ndim !== unbatched && input.ndim !== batched) {
      throw new TorchError(
        `Expected ${unbatched}D (unbatched) or ${batched}D (batched) input to ${className(module)}, but got input of size: ${pythonSize(input.shape)}`,
      );
    }
    const channels = input.size(input.ndim === batched ? 1 : 0);
    module.inChannels = channels;
    if (channels % groups !== 0) throw new ValueError('in_channels must be divisible by groups');
    const [first, second] = transposed ? [channels, outChannels / groups] : [outChannels, channels / groups];
    (weight as UninitializedParameter).materialize([first, second, ...kernelSize]);
    (module.bias as UninitializedParameter | null)?.materialize([outChannels]);
    module.resetParameters();
  });
}
