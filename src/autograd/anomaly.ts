// Anomaly mode: errors of backward name the forward call that led to them, and NaN in a gradient is an error.
import { boolean, opt, parameters, splitFunction } from '../arguments';
import { atCaller, TorchError } from '../core/errors';
import { modeKind } from '../core/mode-guard';
import { AnomalyFlag, holdForNative, native } from '../core/native';
import { noArguments } from '../core/no-arguments';
import { warn } from '../core/warnings';
import { type ModeGuard, withMode } from './mode';

const anomalyModes = modeKind();
const anomalySetting = modeKind(true, anomalyModes);

const stackOfCall = holdForNative((): string => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 50;
  const { stack = '' } = atCaller(new Error());
  Error.stackTraceLimit = stackTraceLimit;
  return stack.slice(stack.indexOf('\n') + 1);
});

/**
 * Adds the forward call's stack, which anomaly mode recorded, to an error of backward: to the message of a TorchError; for
 * any other error it is printed as a warning.
 */
export function withTrace(error: unknown): unknown {
  if (!isAnomalyEnabled()) return error;
  const trace = native.takeAnomaly();
  if (trace === '') return error;
  if (error instanceof TorchError) {
    const { message, stack } = error;
    error.message = `${message}\n${trace}`;
    if (stack !== undefined) error.stack = stack.replace(message, () => error.message);
  } else {
    warn(trace);
  }
  return error;
}

function enter(mode: boolean, checkNan: boolean): () => void {
  const [former, formerCheck] = [isAnomalyEnabled(), isAnomalyCheckNanEnabled()];
  native.setAnomalyMode(mode, checkNan, stackOfCall);
  return () => {
    native.setAnomalyMode(former, formerCheck, stackOfCall);
  };
}

/** Whether anomaly mode is on; the setting is process-wide. */
export function isAnomalyEnabled(...args: []): boolean {
  noArguments('isAnomalyEnabled', args);
  return (native.anomalyMode() & AnomalyFlag.Enabled) !== 0;
}

/** Whether anomaly mode checks gradients for NaN when it is on. */
export function isAnomalyCheckNanEnabled(...args: []): boolean {
  noArguments('isAnomalyCheckNanEnabled', args);
  return (native.anomalyMode() & AnomalyFlag.ChecksNan) !== 0;
}

const setDetectAnomalySignature = parameters('setDetectAnomaly', { mode: boolean }, { checkNan: opt(boolean, true) });
const detectAnomalySignature = parameters('detectAnomaly', { checkNan: opt(boolean, true) });

/**
 * Sets anomaly mode, permanently or while `fn` runs: an error in backward includes the stack of the forward call, and NaN in
 * a gradient is an error. Slow; for debugging.
 *
 * @param mode on or off
 * @param checkNan whether NaN in a gradient is an error
 * @see https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.set_detect_anomaly
 */
export function setDetectAnomaly(mode: boolean, checkNan?: boolean): ModeGuard;
export function setDetectAnomaly<T>(mode: boolean, checkNan: boolean, fn: () => T): T;
export function setDetectAnomaly<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [mode, checkNan] = setDetectAnomalySignature.bind(others);
  return withMode('setDetectAnomaly', () => enter(mode, checkNan), fn, anomalySetting);
}

/** Turns anomaly mode on, see {@link setDetectAnomaly}: `detectAnomaly(() => loss.backward())` or `using _ = detectAnomaly()`. */
export function detectAnomaly(options?: { checkNan?: boolean }): ModeGuard;
export function detectAnomaly<T>(fn: () => T, options?: { checkNan?: boolean }): T;
export function detectAnomaly<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [checkNan] = detectAnomalySignature.bind(others);
  return withMode('detectAnomaly', () => enter(true, checkNan), fn, anomalyModes);
}
