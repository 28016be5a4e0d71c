// Anomaly mode: errors of backward name the forward call that led to them, and NaN in a gradient is an error.
import { atCaller, TorchError } from '../errors';
import { AnomalyFlag, native } from '../native';
import { guarded, type ModeGuard } from './mode';

function stackOfCall(): string {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 50;
  const { stack = '' } = atCaller(new Error());
  Error.stackTraceLimit = stackTraceLimit;
  return stack.slice(stack.indexOf('\n') + 1);
}

/** The error that backward threw, with what anomaly mode knows of it: in a message of our own, else as a warning. */
export function withTrace(error: unknown): unknown {
  if (!isAnomalyEnabled()) return error;
  const trace = native.takeAnomaly();
  if (trace === '') return error;
  if (error instanceof TorchError) {
    const { message, stack } = error;
    error.message = `${message}\n${trace}`;
    if (stack !== undefined) error.stack = stack.replace(message, () => error.message);
  } else {
    process.emitWarning(trace);
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

/** Whether anomaly mode is on, in this process. */
export function isAnomalyEnabled(): boolean {
  return (native.anomalyMode() & AnomalyFlag.Enabled) !== 0;
}

/** Whether anomaly mode, when on, looks for NaN. */
export function isAnomalyCheckNanEnabled(): boolean {
  return (native.anomalyMode() & AnomalyFlag.ChecksNan) !== 0;
}

/**
 * Anomaly mode, from now on or while `fn` runs: an error in backward tells where the forward call was made, and a
 * gradient with NaN is an error. Slow, for looking for faults.
 *
 * @param mode on or off
 * @param checkNan whether NaN in a gradient is an error
 * @see https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.set_detect_anomaly
 */
export function setDetectAnomaly(mode: boolean, checkNan?: boolean): ModeGuard;
export function setDetectAnomaly<T>(mode: boolean, checkNan: boolean, fn: () => T): T;
export function setDetectAnomaly<T>(mode: boolean, checkNan = true, fn?: () => T): T | ModeGuard {
  return guarded(() => enter(mode, checkNan), fn);
}

/** {@link setDetectAnomaly} switched on: `detectAnomaly(() => loss.backward())` or `using _ = detectAnomaly()`. */
export function detectAnomaly(options?: { checkNan?: boolean }): ModeGuard;
export function detectAnomaly<T>(fn: () => T, options?: { checkNan?: boolean }): T;
export function detectAnomaly<T>(first?: (() => T) | { checkNan?: boolean }, options?: { checkNan?: boolean }): T | ModeGuard {
  const fn = typeof first === 'function' ? first : undefined;
  const { checkNan = true } = (typeof first === 'object' ? first : options) ?? {};
  return guarded(() => enter(true, checkNan), fn);
}
