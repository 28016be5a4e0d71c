// torch.autograd.graph: what a graph keeps for backward, and its edges.
import { boolean, type Call, callable, maybe, opt, parameters, splitFunction, string, tensors } from '../arguments';
import { modeKind } from '../core/mode-guard';
import { native } from '../core/native';
import { handleOf } from '../core/tensor-handle';
import { Tensor } from '../tensor/tensor';
import { type ModeGuard, withMode } from './mode';
import { disableHooks, pushHooks } from './saved-hooks';

export { Node } from '../tensor/node';
export { GradientEdge, getGradientEdge } from './edge';
export type { NodeHook, NodePreHook, RemovableHandle } from './hooks';
export { type MultiHandle, registerMultiGradHook } from './multi-hook';

const savedHooks = modeKind();

const savedTensorsHooksSignature = parameters(
  'savedTensorsHooks',
  { packHook: callable<(tensor: Tensor) => unknown>() },
  { unpackHook: callable<(packed: never) => Tensor>() },
  { fn: maybe(callable<() => unknown>(), 'undefined') },
);

/**
 * Sets hooks for tensors that operators save for backward: `packHook` runs when a tensor is saved, `unpackHook` when backward needs
 * it.
 *
 * @param packHook converts a tensor to the value to keep; must not modify the tensor in place
 * @param unpackHook returns a tensor with the contents of the packed one
 * @param fn the hooks are active while it runs; without it, until the guard is disposed
 * @see https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.graph.saved_tensors_hooks
 */
export function savedTensorsHooks<P>(packHook: (tensor: Tensor) => P, unpackHook: (packed: P) => Tensor): ModeGuard;
export function savedTensorsHooks<P, T>(packHook: (tensor: Tensor) => P, unpackHook: (packed: P) => Tensor, fn: () => T): T;
export function savedTensorsHooks<T>(...args: readonly unknown[]): T | ModeGuard {
  const [pack, unpack, fn] = savedTensorsHooksSignature.bind(args);
  return withMode('savedTensorsHooks', () => pushHooks({ pack, unpack }), fn as (() => T) | undefined, savedHooks);
}

const saveOnCpuSignature = parameters('saveOnCpu', { pinMemory: opt(boolean, false) });

/**
 * Saves tensors for backward in CPU memory; backward moves them back to their device.
 *
 * @see https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.graph.save_on_cpu
 */
export function saveOnCpu(options?: { pinMemory?: boolean }): ModeGuard;
export function saveOnCpu<T>(fn: () => T, options?: { pinMemory?: boolean }): T;
export function saveOnCpu<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [pinMemory] = saveOnCpuSignature.bind(others);
  const pack = (tensor: Tensor) => {
    const copy = tensor.detach().to({ device: 'cpu', copy: true });
    return { device: tensor.device, tensor: pinMemory && tensor.isCuda ? copy.pinMemory() : copy };
  };
  const unpack = (packed: ReturnType<typeof pack>) => packed.tensor.to({ device: packed.device, nonBlocking: pinMemory });
  return withMode('saveOnCpu', () => pushHooks({ pack, unpack }), fn, savedHooks);
}

const disableSavedTensorsHooksSignature = parameters('disableSavedTensorsHooks', { errorMessage: string });

/** Makes {@link savedTensorsHooks} throw a TorchError with this message, while `fn` runs or until the guard is disposed. */
export function disableSavedTensorsHooks(...args: Call<typeof disableSavedTensorsHooksSignature>): ModeGuard;
export function disableSavedTensorsHooks<T>(errorMessage: string, fn: () => T): T;
export function disableSavedTensorsHooks<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [errorMessage] = disableSavedTensorsHooksSignature.bind(others);
  return withMode(
    'disableSavedTensorsHooks',
    () => {
      const former = disableHooks(errorMessage);
      return () => {
        disableHooks(former);
      };
    },
    fn,
  );
}

const incrementVersionSignature = parameters('incrementVersion', { tensor: tensors });

/** Records an in-place change that autograd did not see, so that a backward that needs the previous values throws. */
export function incrementVersion(...args: Call<typeof incrementVersionSignature>): void {
  const [given] = incrementVersionSignature.bind(args);
  for (const tensor of given instanceof Tensor ? [given] : given) native.bumpVersion(handleOf(tensor));
}
