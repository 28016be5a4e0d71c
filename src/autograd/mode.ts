// Gradient modes: whether operators record the graph that backward needs.
import { boolean, opt, parameters, splitFunction } from '../arguments';
import { type Enter, type ModeGuard, modeKind, withMode } from '../core/mode-guard';
import { native } from '../core/native';
import { noArguments, noMoreArguments } from '../core/no-arguments';

export { type ModeGuard, withMode };

/** Modes that restore each other's settings: inference mode sets whether gradients are recorded, and which operators are cast. */
export const dispatchModes = modeKind();

const gradSetting = modeKind(true, dispatchModes);
const multithreadingSetting = modeKind(true);

function gradMode(value: boolean): Enter {
  let own = value;
  return () => {
    const former = native.setGradEnabled(own);
    return () => {
      own = native.setGradEnabled(former);
    };
  };
}

const inference =
  (value: boolean): Enter =>
  () => {
    native.enterInferenceMode(value);
    return () => native.leaveInferenceMode();
  };

/**
 * Disables recording of gradients while `fn` runs; without `fn`, until the guard is disposed: `using _ = torch.noGrad()`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html
 */
export function noGrad(): ModeGuard;
export function noGrad<T>(fn: () => T): T;
export function noGrad<T>(fn?: () => T, ...rest: []): T | ModeGuard {
  noMoreArguments('noGrad', 1, rest);
  return withMode('noGrad', gradMode(false), fn, dispatchModes);
}

/** Enables recording of gradients, also inside {@link noGrad}; while `fn` runs or until the guard is disposed. */
export function enableGrad(): ModeGuard;
export function enableGrad<T>(fn: () => T): T;
export function enableGrad<T>(fn?: () => T, ...rest: []): T | ModeGuard {
  noMoreArguments('enableGrad', 1, rest);
  return withMode('enableGrad', gradMode(true), fn, dispatchModes);
}

const setGradEnabledSignature = parameters('setGradEnabled', { mode: boolean });

/** Sets whether gradients are recorded, permanently or while `fn` runs. */
export function setGradEnabled(mode: boolean): ModeGuard;
export function setGradEnabled<T>(mode: boolean, fn: () => T): T;
export function setGradEnabled<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [mode] = setGradEnabledSignature.bind(others);
  return withMode('setGradEnabled', gradMode(mode), fn, gradSetting);
}

const inferenceModeSignature = parameters('inferenceMode', { mode: opt(boolean, true) });

/**
 * Like {@link noGrad}, but faster: tensors created inside can never be used in autograd. With `mode` false, ends an enclosing
 * inference mode.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad_mode.inference_mode.html
 */
export function inferenceMode(mode?: boolean): ModeGuard;
export function inferenceMode<T>(fn: () => T): T;
export function inferenceMode<T>(mode: boolean, fn: () => T): T;
export function inferenceMode<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [mode] = inferenceModeSignature.bind(others);
  return withMode('inferenceMode', inference(mode), fn, dispatchModes);
}

/** Whether operations record gradients. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_grad_enabled.html) */
export function isGradEnabled(...args: []): boolean {
  noArguments('isGradEnabled', args);
  return native.isGradEnabled();
}

/** Whether {@link inferenceMode} is on. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_inference_mode_enabled.html) */
export function isInferenceModeEnabled(...args: []): boolean {
  noArguments('isInferenceModeEnabled', args);
  return native.isInferenceModeEnabled();
}

const setMultithreadingEnabledSignature = parameters('setMultithreadingEnabled', { mode: boolean });

/** Sets whether backward uses one thread per device, permanently or while `fn` runs. */
export function setMultithreadingEnabled(mode: boolean): ModeGuard;
export function setMultithreadingEnabled<T>(mode: boolean, fn: () => T): T;
export function setMultithreadingEnabled<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [mode] = setMultithreadingEnabledSignature.bind(others);
  return withMode(
    'setMultithreadingEnabled',
    () => {
      const former = native.setMultithreading(mode);
      return () => {
        native.setMultithreading(former);
      };
    },
    fn,
    multithreadingSetting,
  );
}
