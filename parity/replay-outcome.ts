// Replays one recorded call and compares its value, its gradients or its error with PyTorch's.
import torch, { type Tensor } from 'node-libtorch';
import { errorClass, isSameText } from './error-text';
import { inHigherPrecision, isBelowDouble, isReduced, type Raise, withRoundedInputs } from './reduced-precision';
import { gradients, Missing, make, raisedCall } from './replay-calls';
import { compare, compareTensor, partOf, type References } from './replay-compare';
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

// The results of a call of other inputs, and its arguments after it.
function referencesOf(call: Call, bytes: Bytes): [results: References, after: References] {
  const run = (raise: Raise): [result: unknown, tensors: Tensor[]] => {
    const tensors = raise(tensorsOf(call, bytes));
    return [make(raisedCall(call, raise), tensors), tensors];
  };
  const [exact, nearby] = [inHigherPrecision(run), withRoundedInputs(run)];
  return [
    { exact: exact?.[0] ?? null, nearby: nearby?.[0] ?? null },
    { exact: exact?.[1] ?? null, nearby: nearby?.[1] ?? null },
  ];
}

// The arguments are made before the mode begins. Whether a view requires a gradient depends on the mode in which it is asked.
function checkValue(call: Call, tensors: Tensor[], bytes: Bytes): string | null {
  const mode = uninitialized.has(call.fn) ? 'form' : randomFunctions.has(call.fn) ? 'drawn' : 'close';
  const result = make(call, tensors);
  const check = ([references, after]: readonly [References, References] | readonly [null, null]): string | null => {
    const wrong = compare(result, call.r as Recorded, bytes, mode, references);
    if (wrong !== null) return wrong;
    for (const [i, changed] of Object.entries(call.ch ?? {})) {
      const wrongAfter = compare(tensors[Number(i)], changed, bytes, mode, partOf(after, i));
      if (wrongAfter !== null) return `argument ${i} after the call: ${wrongAfter}`;
    }
    return null;
  };
  if (call.T.some(({ d }) => isReduced(d))) return check(referencesOf(call, bytes));
  const wrong = check([null, null]);
  if (wrong === null || !call.T.some(({ d }) => isBelowDouble(d))) return wrong;
  return check(referencesOf(call, bytes));
}

function checkedIn(call: Call, bytes: Bytes): string | null {
  const tensors = tensorsOf(call, bytes);
  return inMode(call.mode, () => checkValue(call, tensors, bytes));
}

function checkGradient(call: Call, bytes: Bytes): string | null {
  const { found, required } = gradients(call, bytes);
  if (call.rg && String(required) !== String(call.rg)) return `requiresGrad of the results is ${required}, recorded ${call.rg}`;
  const check = (references: References | null): string | null => {
    for (const [i, spec] of Object.entries(call.g ?? {})) {
      const got: Tensor | null = found[i] ?? null;
      if ((got === null) !== (spec === null)) return `argument ${i}: ${got === null ? 'no gradient' : 'a gradient'}, recorded the opposite`;
      const wrong = got === null || spec === null ? null : compareTensor(got, spec, bytes, 'close', partOf(references, i));
      if (wrong !== null) return `argument ${i}: ${wrong}`;
    }
    return null;
  };
  const wrong = check(null);
  if (wrong === null || !call.T.some(({ d }) => isBelowDouble(d))) return wrong;
  const run = (raise: Raise): Record<string, Tensor | null> => gradients(call, bytes, raise).found;
  return check({ exact: inHigherPrecision(run), nearby: withRoundedInputs(run) });
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
