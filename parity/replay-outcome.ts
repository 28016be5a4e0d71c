// Replays one recorded call and compares its value, its gradients or its error with PyTorch's.
import torch, { type Tensor } from 'node-libtorch';
import { inHigherPrecision, isReduced } from './reduced-precision';
import { gradients, Missing, make } from './replay-calls';
import { compare, compareTensor } from './replay-compare';
import { randomFunctions, uninitialized } from './replay-known';
import { type Bytes, type Call, type Recorded, tensorsOf } from './replay-records';

/** For each aspect null if it is as recorded, else the difference; undefined if the aspect was not recorded. */
export interface Outcome {
  value?: string | null;
  gradient?: string | null;
  error?: string | null;
}

const errorNames: Record<string, string> = {
  RuntimeError: 'TorchError',
  _LinAlgError: 'LinAlgError',
  LinAlgError: 'LinAlgError',
  AssertionError: 'ValueError',
};

const oneLine = (error: unknown): string => {
  const { name, message } = error as Error;
  if (error instanceof Missing) return `missing ${message}`;
  return `${name}: ${message.split('\n')[0]}`.slice(0, 240);
};

// Makes a call of reduced precision in higher precision; gives the result and the arguments after the call, null if impossible.
function referenceOf(call: Call, bytes: Bytes): [result: unknown, tensors: Tensor[]] | null {
  if (!call.T.some(({ d }) => isReduced(d))) return null;
  return inHigherPrecision((raise) => {
    const tensors = raise(tensorsOf(call, bytes));
    return [make({ ...call, a: raise(call.a), ...(call.k ? { k: raise(call.k) } : {}) }, tensors), tensors];
  });
}

function checkValue(call: Call, bytes: Bytes): string | null {
  const tensors = tensorsOf(call, bytes);
  const mode = uninitialized.has(call.fn) ? 'form' : randomFunctions.has(call.fn) ? 'exact' : 'close';
  const [reference, referenceTensors] = referenceOf(call, bytes) ?? [null, []];
  const wrong = compare(make(call, tensors), call.r as Recorded, bytes, mode, reference);
  if (wrong !== null) return wrong;
  for (const [i, changed] of Object.entries(call.ch ?? {})) {
    const after = compare(tensors[Number(i)], changed, bytes, mode, referenceTensors[Number(i)]);
    if (after !== null) return `argument ${i} after the call: ${after}`;
  }
  return null;
}

function checkGradient(call: Call, bytes: Bytes): string | null {
  const found = gradients(call, bytes);
  for (const [i, spec] of Object.entries(call.g ?? {})) {
    const got: Tensor | null = found[i] ?? null;
    if ((got === null) !== (spec === null)) return `argument ${i}: ${got === null ? 'no gradient' : 'a gradient'}, recorded the opposite`;
    const wrong = got === null || spec === null ? null : compareTensor(got, spec, bytes, 'close');
    if (wrong !== null) return `argument ${i}: ${wrong}`;
  }
  return null;
}

// Messages name arguments in camelCase here, so case and underscores are ignored.
const normalized = (text: string): string => text.toLowerCase().replace(/_/g, '').replace(/\s+/g, ' ').trim();

function checkError(call: Call, bytes: Bytes): string | null {
  const [type, message] = call.x as [string, string];
  const recorded = `${type}: ${message.split('\n')[0]}`.slice(0, 200);
  try {
    make(call, tensorsOf(call, bytes));
  } catch (error) {
    if (error instanceof Missing) return oneLine(error);
    const wanted = errorNames[type] ?? type;
    const { name, message: text } = error as Error;
    if (name !== wanted) return `${oneLine(error)} | recorded ${recorded}`;
    if (normalized(text).includes(normalized(message))) return null;
    return `${oneLine(error)} | recorded ${recorded}`;
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
  if (call.x) return { error: attempt(() => checkError(call, bytes)) };
  const outcome: Outcome = { value: attempt(() => checkValue(call, bytes)) };
  if (call.g) outcome.gradient = attempt(() => checkGradient(call, bytes));
  return outcome;
}
