import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { skippedIf } from '../support/skips';

describe('dtypes of data', () => {
  test('numbers are float32 whether or not they are integral, bigint int64, booleans bool', () => {
    expect(torch.tensor([1, 2]).dtype).toBe(torch.float32);
    expect(torch.tensor([1n]).dtype).toBe('int64');
    expect(torch.tensor([true]).dtype).toBe('bool');
    expect(torch.tensor(new Int16Array(2)).dtype).toBe('int16');
    expect(torch.arange(5).dtype).toBe('int64');
    expect(torch.full([2], 1).dtype).toBe('float32');
  });

  test('ragged lists and foreign values are errors', () => {
    expect(() => torch.tensor([[1, 2], [3]])).toThrow(/expected sequence of length 2 at dim 1 \(got 1\)/);
    expect(() => torch.tensor(['a'] as never)).toThrow(TypeError);
  });
});

describe('reading values', () => {
  test('item, tolist and toTypedArray', () => {
    expect(torch.tensor(2.5).item()).toBe(2.5);
    expect(torch.tensor(2n ** 60n).item()).toBe(2n ** 60n);
    expect(
      torch
        .tensor([[1, 2]])
        .t()
        .tolist(),
    ).toEqual([[1], [2]]);
    expect(torch.tensor([1, 2]).toTypedArray()).toEqual(new Float32Array([1, 2]));
    expect(() => torch.ones(2).item()).toThrow(torch.TorchError);
    expectTypeOf(torch.ones(2).shape).toEqualTypeOf<readonly number[]>();
  });

  test('numpy() refuses a tensor that requires grad, as in Python', () => {
    expect(() => torch.ones(1, { requiresGrad: true }).numpy()).toThrow(/Use tensor.detach\(\).numpy\(\)/);
  });
});

describe('indexing', () => {
  const x = (): Tensor => torch.arange(6).view(2, 3);
  test('a slice is a view and setAt writes through it', () => {
    const base = x();
    base.at(0).setAt(1, 9);
    base.setAt('...', 0, 7);
    expect(base.tolist()).toEqual([
      [7, 9, 2],
      [7, 4, 5],
    ]);
  });
  test('an index out of range is an IndexError', () => {
    expect(() => x().at(2)).toThrow(torch.IndexError);
  });
  test('a tensor is iterated over its first dimension', () => {
    expect([...x()].map((row) => row.tolist())).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });
});

describe('lifetime', () => {
  test('a disposed tensor is a clear error wherever it is used', () => {
    const t = torch.ones(2);
    t.dispose();
    t.dispose();
    expect(() => t.add(1)).toThrow(/Tensor was disposed/);
    expect(() => torch.ones(2).add(t)).toThrow(/Tensor was disposed/);
    expect(() => t.shape).toThrow(/Tensor was disposed/);
  });

  test('a stale or forged handle never reaches memory', () => {
    for (const handle of [1, -1, 2 ** 53, 1.5, Number.NaN, 12345678]) {
      const t = torch.ones(1);
      t._handle = handle;
      expect(() => t.shape).toThrow(torch.TorchError);
    }
  });

  test('using frees the tensor at the end of its block', () => {
    torch.memory.collect(); // else one in between frees what earlier tests left
    const before = torch.memory.stats().liveTensors;
    {
      using t = torch.ones(10);
      expect(t.isDisposed).toBe(false);
    }
    expect(torch.memory.stats().liveTensors).toBe(before);
  });
});

// A LibTorch without CUDA, or one with CUDA but without a device.
const missing =
  /Torch not compiled with CUDA enabled: this LibTorch is for the CPU; `NODE_LIBTORCH_FLAVOR=cuda npx node-libtorch build`|No CUDA GPUs are available: `npx node-libtorch doctor`/;

describe('devices', () => {
  test('without CUDA, cuda() is an error that says so', skippedIf(torch.cuda.isAvailable(), 'CUDA is available'), () => {
    expect(torch.cuda.deviceCount()).toBe(0);
    expect(() => torch.ones(1).cuda()).toThrow(missing);
    expect(() => torch.ones(1).to('cuda')).toThrow(Error);
  });

  test.skipIf(torch.cuda.isAvailable()).each<[string, () => unknown]>([
    ['a factory', () => torch.randn(2, { device: 'cuda' })],
    ['a factory by index', () => torch.zeros(2, { device: 0 })],
    ['like', () => torch.emptyLike(torch.ones(2), { device: 'cuda:1' })],
    ['data', () => torch.tensor([1], { device: 'cuda' })],
    ['to', () => torch.ones(2).to('cuda')],
    ['a module', () => new torch.nn.Linear(2, 2, { device: 'cuda' })],
    ['a module, moved', () => new torch.nn.Linear(2, 2).to('cuda')],
    ['a generator', () => new torch.Generator('cuda')],
    ['the current device', () => torch.cuda.setDevice(0)],
  ])('CUDA is missing, and the error says so and what to do: %s', (_, ask) => {
    expect(ask).toThrow(missing);
  });
  test('a device has a type, an index and a text', () => {
    const d = torch.device('cuda', 1);
    expect([d.type, d.index, String(d)]).toEqual(['cuda', 1, 'cuda:1']);
    expect(() => torch.device('gpu')).toThrow(/Invalid device string: 'gpu'/);
  });
});
