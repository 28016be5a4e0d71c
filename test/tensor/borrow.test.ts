// Tensors in the memory of JavaScript's buffers: frombuffer, asTensor and asarray share where Python's do, and their errors are Python's.
import { MessageChannel, Worker } from 'node:worker_threads';
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { runNode } from '../support/files';

describe('memory is shared', () => {
  const share: Record<string, (array: Float32Array) => Tensor> = {
    frombuffer: (array) => torch.frombuffer(array, { dtype: 'float32' }),
    'frombuffer of the ArrayBuffer': (array) => torch.frombuffer(array.buffer, { dtype: 'float32' }),
    'frombuffer of a DataView': (array) => torch.frombuffer(new DataView(array.buffer), { dtype: 'float32' }),
    asTensor: (array) => torch.asTensor(array),
    'asTensor with the dtype': (array) => torch.asTensor(array, { dtype: 'float32', device: 'cpu' }),
    asarray: (array) => torch.asarray(array),
    'asarray without a copy': (array) => torch.asarray(array, { copy: false }),
    'asarray of the ArrayBuffer': (array) => torch.asarray(array.buffer as never),
  };
  test.each(Object.entries(share))('%s', (_, make) => {
    for (const array of [new Float32Array([1, 2, 3]), new Float32Array(new SharedArrayBuffer(12))]) {
      const x = make(array);
      array[0] = 7;
      x.setAt(1, 8);
      expect([x.at(0).item(), array[1], x.shape]).toEqual([7, 8, [3]]);
    }
  });

  test('from an offset on, of as many elements as are wanted', () => {
    const bytes = new Uint8Array(8);
    const x = torch.frombuffer(bytes, { dtype: 'int16', offset: 2, count: 2 });
    x.fill_(0x0101);
    expect([...bytes]).toEqual([0, 0, 1, 1, 1, 1, 0, 0]);
  });

  test('with gradients, in place', () => {
    const array = new Float32Array([1, 2]);
    const x = torch.frombuffer(array, { dtype: 'float32', requiresGrad: true });
    x.mul(3).sum().backward();
    torch.noGrad(() => x.sub_(x.grad as Tensor));
    expect([...array]).toEqual([-2, -1]);
  });
});

test('memory is copied where the dtype or the device differs, where a copy is asked for, and by tensor', () => {
  const array = new Float32Array([1, 2]);
  const copies = [
    torch.tensor(array),
    torch.asTensor(array, { dtype: 'float64' }),
    torch.asarray(array, { copy: true }),
    torch.asarray(array, { dtype: 'int32' }),
    torch.tensor([array]).view(2),
  ];
  array[0] = 9;
  expect(copies.map((x) => x.at(0).item())).toEqual([1, 1, 1, 1, 1]);
  expect(torch.asTensor(array, { device: 'meta' }).device.type).toBe('meta');
});

test.each<[string, (bytes: Uint8Array) => unknown, string]>([
  ['empty', () => torch.frombuffer(new Uint8Array(0), { dtype: 'uint8' }), 'both buffer length (0) and count (-1) must not be 0'],
  ['count 0', (b) => torch.frombuffer(b, { dtype: 'uint8', count: 0 }), 'both buffer length (16) and count (0) must not be 0'],
  [
    'an offset at the end',
    (b) => torch.frombuffer(b, { dtype: 'uint8', offset: 16 }),
    'offset (16 bytes) must be non-negative and no greater than buffer length (16 bytes) minus 1',
  ],
  [
    'a negative offset',
    (b) => torch.frombuffer(b, { dtype: 'uint8', offset: -1 }),
    'offset (-1 bytes) must be non-negative and no greater than buffer length (16 bytes) minus 1',
  ],
  [
    'an odd length',
    (b) => torch.frombuffer(b, { dtype: 'float32', offset: 1 }),
    'buffer length (15 bytes) after offset (1 bytes) must be a multiple of element size (4)',
  ],
  [
    'too many',
    (b) => torch.frombuffer(b, { dtype: 'float32', count: 5 }),
    'requested buffer length (5 * 4 bytes) after offset (0 bytes) must not be greater than actual buffer length (16 bytes)',
  ],
  [
    'integers with gradients',
    (b) => torch.frombuffer(b, { dtype: 'int32', requiresGrad: true }),
    'Only Tensors of floating point and complex dtype can require gradients',
  ],
  ['growing', (b) => torch.frombuffer(b, { dtype: 'uint8' }).resize_(100), 'Trying to resize storage that is not resizable'],
  [
    'asarray of another dtype without a copy',
    (b) => torch.asarray(b, { dtype: 'float64', copy: false }),
    "can't alias tensor with dtype 'uint8' into dtype 'float64'.",
  ],
])("Python's error: %s", (_, run, text) => {
  expect(() => run(new Uint8Array(16))).toThrow(text);
});

test('what is no buffer is named', () => {
  expect(() => torch.frombuffer([1, 2] as never, { dtype: 'uint8' })).toThrow(
    "argument 'buffer' (position 1) must be an ArrayBuffer, a typed array or a DataView, not [int, int]",
  );
});

describe('the memory stays in its place', () => {
  test('a buffer in a list of what to transfer is copied', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const x = torch.frombuffer(bytes, { dtype: 'uint8' });
    const { port1 } = new MessageChannel();
    for (const transfer of [
      () => structuredClone(bytes, { transfer: [bytes.buffer] }),
      () => port1.postMessage(bytes, [bytes.buffer]),
      () => (bytes.buffer as unknown as { transfer: () => void }).transfer(),
    ]) {
      try {
        transfer();
      } catch {
        // Newer versions of Node throw.
      }
      expect([bytes.length, x.tolist()]).toEqual([3, [1, 2, 3]]);
    }
    port1.close();
  });

  test('an ArrayBuffer that can be resized is refused by frombuffer, and copied by asTensor', () => {
    const buffer = new (ArrayBuffer as unknown as new (length: number, options: object) => ArrayBuffer)(4, { maxByteLength: 8 });
    expect(() => torch.frombuffer(buffer, { dtype: 'uint8' })).toThrow(
      'an ArrayBuffer that can be resized, or is frozen, cannot be shared',
    );
    const bytes = new Uint8Array(buffer);
    const x = torch.asTensor(bytes);
    bytes[0] = 1;
    expect(x.tolist()).toEqual([0, 0, 0, 0]);
  });

  test('the tensor keeps a buffer that nothing else refers to', () => {
    const { status, stderr } = runNode([
      '--expose-gc',
      '--input-type=module',
      '--eval',
      `import torch from 'node-libtorch';
       const all = [];
       for (let i = 0; i < 50; i++) {
         all.push(torch.frombuffer(new Float32Array(100_000).fill(i), { dtype: 'float32' }).view(-1));
         gc();
       }
       all.forEach((x, i) => { if (x.mean().item() !== i) throw new Error('tensor ' + i); });`,
    ]);
    expect([status, stderr]).toEqual([0, '']);
  });

  test('a tensor shared with another thread has a copy, since the buffer ends with its own', async () => {
    const array = new Float32Array([1, 2]);
    const token = torch.share(torch.asTensor(array));
    array[0] = 5;
    expect(torch.adopt(token).tolist()).toEqual([1, 2]);
    const worker = new Worker(
      `const { parentPort } = require('node:worker_threads');
       const torch = require('node-libtorch');
       parentPort.postMessage(torch.share(torch.frombuffer(new Float32Array(1000).fill(3), { dtype: 'float32' })));`,
      { eval: true },
    );
    const sent = await new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject));
    await worker.terminate();
    expect(torch.adopt(sent).mean().item()).toBe(3);
  });
});
