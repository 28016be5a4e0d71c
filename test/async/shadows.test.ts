import torch, { Tensor } from 'node-libtorch';
import { expect, test } from 'vitest';
import { make } from '../../parity/replay-calls';
import { type Bytes, type Call, tensorsOf } from '../../parity/replay-records';
import { packedOperators } from '../support/operators';

function* tensorsIn(value: unknown): Iterable<Tensor> {
  if (value instanceof Tensor) yield value;
  else if (Array.isArray(value)) for (const element of value) yield* tensorsIn(element);
  else if (typeof value === 'object' && value !== null) for (const element of Object.values(value)) yield* tensorsIn(element);
}

const properties = (x: Tensor): string =>
  `[${x.shape}] (${x.stride()}) ${x.dtype} ${x.device} ${x.isContiguous() ? 'contiguous' : 'not contiguous'} ${x.requiresGrad}`;

const isUnknown = (error: unknown): boolean => (error as Error).message.includes('is not there before the promise is');

function known(x: Tensor): string | null {
  try {
    return properties(x);
  } catch (error) {
    if (isUnknown(error)) return null;
    throw error;
  }
}

// The first resizes the tensor that it changes; the second calls a function of JavaScript with results.
const leftOut = new Set(['torch.Tensor.addbmm_', 'torch.nn.functional.triplet_margin_with_distance_loss']);

// Calls that work outside of runAsync().
const works = (call: Call, bytes: Bytes): boolean => {
  try {
    make(call, tensorsOf(call, bytes));
    return true;
  } catch {
    return false;
  }
};

test.each(packedOperators.filter(([name]) => name !== 'errors'))(
  'what is known of results in runAsync() is what they have: %s',
  async (_, calls, bytes) => {
    const wrong: string[] = [];
    let count = 0;
    for (const call of calls) {
      if (call.x || leftOut.has(call.fn) || !works(call, bytes)) continue;
      const tensors = tensorsOf(call, bytes);
      let before: (string | null)[] = [];
      const result = await torch.runAsync(() => {
        const made = make(call, tensors);
        before = [...tensorsIn(made)].map(known);
        return made;
      });
      [...tensorsIn(result)].forEach((x, i) => {
        if (before[i] === null) return;
        count++;
        if (before[i] !== properties(x)) wrong.push(`${call.fn}: ${before[i]}, not ${properties(x)}`);
      });
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(0);
  },
);
