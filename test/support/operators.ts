// Calls of PyTorch's own operator database, recorded by parity/record_ops.py and packed by parity/pack_ops.py.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Bytes, Call } from '../../parity/replay-records';
import { root } from './files';

interface Packed {
  calls: Call[];
  bytes: string;
}

const packed = JSON.parse(gunzipSync(readFileSync(join(root, 'test', 'fixtures', 'operators.json.gz'))).toString()) as Record<
  string,
  Packed
>;

/** The name of each part (a dtype), its calls and the bytes of their tensors. */
export const packedOperators = Object.entries(packed).map(([name, { calls, bytes }]): [string, Call[], Bytes] => {
  const data = Buffer.from(bytes, 'base64');
  // Typed arrays need aligned memory, so copy the bytes.
  return [name, calls, (offset, length) => new Uint8Array(data.subarray(offset, offset + length))];
});
