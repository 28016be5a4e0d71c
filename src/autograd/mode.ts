// Gradient modes: whether operators record the graph that backward needs.
import { type ModeGuard, withMode } from '../core/mode-guard';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';

export { type ModeGuard, withMode };

function gradMode(value: boolean): () => void {
  const former = native.setGradEnabled(value);
  return () => {
    native.setGradEnabled(former);
  };
}

function inference(value: boolean): () => void {
  native.enterInferenceMode(value);
  return () => {
    native.leaveInferenceMode();
  };
}

/**
 * Disables recording of gradients while `fn` runs; without `fn`, until the guard is disposed: `using _ = torch.noGrad()`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html
 */
export function noGrad(): ModeGuard;
export function noGrad<T>(fn: () => T): T;
export function noGrad<T>(fn?: () => T): T | ModeGuard {
  return withMode(() => gradMode(false), fn);
}

/** Enables recording of gradients, also inside {@link noGrad}; while `fn` runs or until the guard is disposed. */
export function enableGrad(): ModeGuard;
export function enableGrad<T>(fn: () => T): T;
export function enableGrad<T>(fn?: () => T): T | ModeGuard {
  return withMode(() => gradMode(true), fn);
}

/** Sets whether gradients are recorded, permanently or while `fn` runs. */
export function setGradEnabled(mode: boolean): ModeGuard;
export function setGradEnabled<T>(mode: boolean, fn: () => T): T;
export function setGradEnabled<T>(mode: boolean, fn?: () => T): T | ModeGuard {
  return withMode(() => gradMode(mode), fn);
}

/** Like {@link noGrad}, but faster: tensors created inside can never be used in autograd. */
export function inferenceMode(): ModeGuard;
export function inferenceMode<T>(fn: () => T): T;
export function inferenceMode<T>(fn?: () => T): T | ModeGuard {
  return withMode(() => inference(true), fn);
}

export function isGradEnabled(...args: []): boolean {
  noArguments('isGradEnabled', args);
  return native.isGradEnabled();
}

export function isInferenceModeEnabled(...args: []): boolean {
  noArguments('isInferenceModeEnabled', args);
  return native.isInferenceModeEnabled();
}

/** Sets whether backward uses one thread per device, permanently or while `fn` runs. */
export function setMultithreadingEnabled(mode: boolean): ModeGuard;
export function setMultithreadingEnabled<T>(mode: boolean, fn: () => T): T;
export function setMultithreadingEnabled<T>(mode: boolean, fn?: () => T): T | ModeGuard {
  return withMode(() => {
    const former = native.setMultithreading(mode);
    return () => {
      native.setMultithreading(former);
    };
  }, fn);
}
