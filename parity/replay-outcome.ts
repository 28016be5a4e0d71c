// Replays one recorded call and compares its value, its gradients or its error with PyTorch's.
import torch, { type Tensor } from 'node-libtorch';
import { errorClass, isSameText } from './error-text';
import { inHigherPrecision, isBelowDouble, isReduced } from './reduced-precision';
import { gradients, Missing, make, raisedCall } from './replay-calls';
import { compare, compareTensor } from './replay-compare';
import { randomFunctions, uninitialized } from './replay-known';
import { type Bytes, type Call, type Recorded, tensorsOf } from './replay-records';

/** For each aspect null if it is as recorded, else the difference; undefined if the aspect was not recorded. */
export interface Outcome {
  value?: string | null;
  gradient?: string | null;
  error?: string | null;
  /** The error of computing the gradients of a call that succeeds. */
  gradientError?: string | null;
}

type Mode = Call['mode'];

function inMode<T>(mode: Mode, run: () => T): T {
  if (mode === undefined) return run();
  return mode === 'noGrad' ? torch.noGrad(run) : torch.inferenceMode(run);
}

const oneLine = (error: unknown): string => {
  const { name, message } = error as Error;
  if (error instanceof Missing) return `missing ${message}`;
  return `${name}: ${message.split('\n')[0]}`.slice(0, 240);
};

// A call made in higher precision, and its arguments after it; null where there is no such call.
function referenceOf(call: Call, bytes: Bytes): [result: unknown, tensors: Tensor[]] | null {
  return inHigherPrecision((raise) => {
    const tensors = raise(tensorsOf(call, bytes));
    return [make(raisedCall(call, raise), tensors), tensors];
  });
}

// The arguments are made before the mode begins. Whether a view requires a gradient depends on the mode in which it is asked.
function checkValue(call: Call, tensors: Tensor[], bytes: Bytes): string | null {
  const mode = uninitialized.has(call.fn) ? 'form' : randomFunctions.has(call.fn) ? 'drawn' : 'close';
  const result = make(call, tensors);
  const check = ([reference, after]: readonly [unknown, readonly Tensor[]]): string | null => {
    const wrong = compare(result, call.r as Recorded, bytes, mode, reference);
    if (wrong !== null) return wrong;
    for (const [i, changed] of Object.entries(call.ch ?? {})) {
      const wrongAfter = compare(tensors[Number(i)], changed, bytes, mode, after[Number(i)]);
      if (wrongAfter !== null) return `argument ${i} after the call: ${wrongAfter}`;
    }
    return null;
  };
  const none = [null, []] as const;
  if (call.T.some(({ d }) => isReduced(d))) return check(referenceOf(call, bytes) ?? none);
  const wrong = check(none);
  if (wrong === null || !call.T.some(({ d }) => isBelowDouble(d))) return wrong;
  return check(referenceOf(call, bytes) ?? none);
}

function checkedIn(call: Call, bytes: Bytes): string | null {
  const tensors = tensorsOf(call, bytes);
  return inMode(call.mode, () => checkValue(call, tensors, bytes));
}

function checkGradient(call: Call, bytes: Bytes): string | null {
  const { found, required } = gradients(call, bytes);
  if (call.rg && String(required) !== String(call.rg)) return `requiresGrad of the results is ${required}, recorded ${call.rg}`;
  const check = (references: Record<string, Tensor | null>): string | null => {
    for (const [i, spec] of Object.entries(call.g ?? {})) {
      const got: Tensor | null = found[i] ?? null;
      if ((got === null) !== (spec === null)) return `argument ${i}: ${got === null ? 'no gradient' : 'a gradient'}, recorded the opposite`;
      const wrong = got === null || spec === null ? null : compareTensor(got, spec, bytes, 'close', references[i]);
      if (wrong !== null) return `argument ${i}: ${wrong}`;
    }
    return null;
  };
  const wrong = check({});
  if (wrong === null || !call.T.some(({ d }) => isBelowDouble(d))) return wrong;
  return check(inHigherPrecision((raise) => gradients(call, bytes, raise).found) ?? {});
}

// Compares the error of `run` with a recorded one.
function compareThrown([type, message]: readonly [string, string], run: () => void): string | null {
  const recorded = `${type}: ${message.split('\n')[0]}`.slice(0, 200);
  try {
    run();
  } catch (error) {
    if (error instanceof Missing) return oneLine(error);
    const { name, message: text } = error as Error;
    return name === errorClass(type) && isSameText(text, type, message) ? null : `${oneLine(error)} | recorded ${recorded}`;
  }
  return `no error | recorded ${recorded}`;
}

function attempt(run: () => string | null): string | null {
  try {
    return torch.tidy(run) as string | null;
  } catch (error) {
    return oneLine(error);
  }
}

export function outcomeOf(call: Call, bytes: Bytes): Outcome {
  const { x, gx } = call;
  if (x)
    return {
      error: attempt(() =>
        compareThrown(x, () => {
          const tensors = tensorsOf(call, bytes);
          inMode(call.mode, () => make(call, tensors));
        }),
      ),
    };
  const outcome: Outcome = { value: attempt(() => checkedIn(call, bytes)) };
  if (call.g || call.rg) outcome.gradient = attempt(() => checkGradient(call, bytes));
  if (gx) outcome.gradientError = attempt(() => compareThrown(gx, () => void gradients(call, bytes)));
  return outcome;
}
