// Storages, pointers and assignable properties.
import torch from 'node-libtorch';
import { expect, test } from 'vitest';

test('views share a storage and have an offset into it', () => {
  const base = torch.arange(6);
  const row = base.view(2, 3).at(1);
  expect(row.dataPtr() - base.dataPtr()).toBe(24);
  expect(row.untypedStorage().dataPtr()).toBe(base.untypedStorage().dataPtr());
  expect(base.clone().untypedStorage().dataPtr()).not.toBe(base.untypedStorage().dataPtr());
  expect([base.untypedStorage().size(), base.untypedStorage().device.type]).toEqual([48, 'cpu']);
  expect([torch.isStorage(base.untypedStorage()), torch.isStorage(base)]).toEqual([true, false]);
  expect([base, base.untypedStorage()].filter(torch.isStorage)).toHaveLength(1);
  expect(() => (torch.isStorage as (...args: unknown[]) => boolean)(base, 1, 2)).toThrow(
    'isStorage() takes 1 positional argument but 3 were given',
  );
});

test('a storage reflects writes to its tensor, and outlives it', () => {
  const tensor = torch.zeros(2, { dtype: 'uint8' });
  const storage = tensor.untypedStorage();
  tensor.setAt(1, 7);
  tensor.dispose();
  expect(storage.tolist()).toEqual([0, 7]);
  expect(storage.at(-1)).toBe(7);
});

test('set_ accepts only data of its own dtype', () => {
  expect(() => torch.zeros(1).set_(torch.ones(2, { dtype: 'int64' }))).toThrow(
    new torch.TorchError('Could not set tensor of type int64 to a tensor of type float32'),
  );
  expect(() => torch.zeros(1).set_(5 as never)).toThrow(/argument 'source' must be Tensor or UntypedStorage or null/);
});

test('real, imag and data can be assigned', () => {
  const z = torch.zeros(2, { dtype: 'complex64' });
  z.real = torch.tensor([1, 2]);
  z.imag = 3;
  expect(z.tolist()).toEqual([new torch.Complex(1, 3), new torch.Complex(2, 3)]);
  const x = torch.zeros(2, { requiresGrad: true });
  x.data = torch.ones(3);
  expect([x.tolist(), x.requiresGrad, x.isLeaf]).toEqual([[1, 1, 1], true, true]);
  expect(() => {
    torch.ones(1).imag = 1;
  }).toThrow('imag is not implemented for tensors with non-complex dtypes.');
});

test('wrong calls of to() list its forms', () => {
  const x = torch.ones(2);
  expect(() => x.to('int8', 'int8' as never)).toThrow(/to\(\): argument 'nonBlocking' \(position 2\) must be boolean/);
  expect(() => x.to('cpu', { foo: 1 } as never)).toThrow(/to\(\) got an unexpected keyword argument 'foo'/);
  expect(() => x.to(true as never)).toThrow(TypeError);
  expect(() => x.float({ foo: 1 } as never)).toThrow(/float\(\) got an unexpected keyword argument 'foo'/);
  expect(x.to()).toBe(x);
});
