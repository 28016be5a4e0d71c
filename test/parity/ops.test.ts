// Replays calls of PyTorch's own operator database, recorded by parity/record_ops.py and packed by parity/pack_ops.py.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { knownDifference } from '../../parity/replay-known';
import { type Outcome, outcomeOf } from '../../parity/replay-outcome';
import type { Call } from '../../parity/replay-records';
import { root } from '../support/files';

interface Packed {
  calls: Call[];
  bytes: string;
}

const packed = JSON.parse(gunzipSync(readFileSync(join(root, 'test', 'fixtures', 'operators.json.gz'))).toString()) as Record<
  string,
  Packed
>;

const failuresOf = ({ calls, bytes }: Packed): string[] => {
  const data = Buffer.from(bytes, 'base64');
  // Typed arrays need aligned memory, so copy the bytes.
  const read = (offset: number, length: number): Uint8Array => new Uint8Array(data.subarray(offset, offset + length));
  return calls.flatMap((call) =>
    Object.entries(outcomeOf(call, read) as Record<keyof Outcome, string | null>)
      .filter(([what, reason]) => reason !== null && knownDifference(call, what as keyof Outcome, reason) === null)
      .map(([what, reason]) => `${call.fn} (${what}): ${reason}`),
  );
};

describe.each(Object.keys(packed))('operators of %s', (name) => {
  test('give the results of PyTorch', () => {
    expect(failuresOf(packed[name] as Packed)).toEqual([]);
  });
});
