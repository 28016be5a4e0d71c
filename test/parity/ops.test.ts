// Replays calls of PyTorch's own operator database, recorded by parity/record_ops.py and packed by parity/pack_ops.py.
import { describe, expect, test } from 'vitest';
import { knownDifference } from '../../parity/replay-known';
import { type Outcome, outcomeOf } from '../../parity/replay-outcome';
import type { Bytes, Call } from '../../parity/replay-records';
import { packedOperators } from '../support/operators';

const failuresOf = (calls: Call[], bytes: Bytes): string[] =>
  calls.flatMap((call) =>
    Object.entries(outcomeOf(call, bytes) as Record<keyof Outcome, string | null>)
      .filter(([what, reason]) => reason !== null && knownDifference(call, what as keyof Outcome, reason) === null)
      .map(([what, reason]) => `${call.fn} (${what}): ${reason}`),
  );

describe.each(packedOperators)('operators of %s', (_, calls, bytes) => {
  test('give the results of PyTorch', () => {
    expect(failuresOf(calls, bytes)).toEqual([]);
  });
});
