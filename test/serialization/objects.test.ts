// Pickles of objects that processes send each other: bytes of strangers, of which nothing is executed.
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { objectCodec } from '../../src/distributed/object-codec';
import { runPython } from '../support/files';
import { withPython } from '../support/skips';

const { toBytes, fromBytes } = objectCodec();
const read = (bytes: Uint8Array): unknown => fromBytes(bytes, 'read');

describe('a pickle of an object', () => {
  test('is read as what was written', () => {
    const base = torch.arange(6).to('float32');
    const object = { a: [base, base.view(2, 3).select(0, 1)], b: Uint8Array.of(1, 2), c: new Map([[1, 'x']]), d: torch.tensor(1) };
    const got = read(toBytes(object, 'write')) as typeof object;
    expect(got.a.map((x) => x.tolist())).toEqual([
      [0, 1, 2, 3, 4, 5],
      [3, 4, 5],
    ]);
    got.a[0]?.add_(1);
    expect(got.a[1]?.tolist()).toEqual([4, 5, 6]);
    expect([...got.b]).toEqual([1, 2]);
    expect(got.c).toEqual(object.c);
    expect(got.d.item()).toBe(1);
  });

  test('leaves no tensors but its own', () => {
    const bytes = toBytes([torch.ones(3)], 'write');
    const { liveTensors } = torch.memory.stats();
    const [x] = read(bytes) as [torch.Tensor];
    expect(torch.memory.stats().liveTensors).toBe(liveTensors + 1);
    x.dispose();
  });

  test('that is damaged anywhere is an error of this library, or another value', () => {
    const whole = toBytes({ x: torch.ones(2, 2), y: torch.ones(1, { dtype: 'uint16' }), z: ['text', 1.5] }, 'write');
    const attempt = (bytes: Uint8Array): void => {
      try {
        read(bytes);
      } catch (error) {
        expect(error).toSatisfy((e) => e instanceof torch.TorchError || e instanceof TypeError);
      }
    };
    for (let length = 0; length < whole.length; length++) attempt(whole.slice(0, length));
    for (let at = 0; at < whole.length; at++) {
      for (const change of [1, 0x80, 0xff]) {
        const changed = whole.slice();
        changed[at] = (changed[at] as number) ^ change;
        attempt(changed);
      }
    }
  });

  test('names the storage that is damaged', () => {
    const bytes = Buffer.from(toBytes(torch.ones(4), 'write'));
    const at = bytes.indexOf(Buffer.from([0, 0, 0x80, 0x3f])) - 8;
    bytes.writeUInt8(9, at);
    expect(() => read(bytes)).toThrow('a storage has two numbers of elements');
  });
});

describe('with Python', withPython, () => {
  test('calls of functions are inert, and storages of other sizes are refused', () => {
    const hex = runPython(`
import os, pickle
class Evil:
    def __reduce__(self):
        return (os.system, ('echo run > /dev/null',))
print(pickle.dumps(Evil()).hex())`);
    const got = read(Buffer.from(hex.trim(), 'hex'));
    expect(got).toBeInstanceOf(torch.PickledObject);
    expect(got).toMatchObject({ className: 'posix.system', args: ['echo run > /dev/null'] });
  });

  test('Python reads what is written here', () => {
    const bytes = toBytes(
      [torch.arange(4).view(2, 2).t(), torch.ones(1, { dtype: 'float8_e5m2' }), new Set([1]), Uint8Array.of(7)],
      'write',
    );
    const text = runPython(`
import pickle, torch
x, y, s, b = pickle.loads(bytes.fromhex('${Buffer.from(bytes).toString('hex')}'))
print(x.tolist(), y.dtype, y.float().tolist(), s, b)`);
    expect(text.trim()).toBe("[[0, 2], [1, 3]] torch.float8_e5m2 [1.0] {1} b'\\x07'");
  });
});
