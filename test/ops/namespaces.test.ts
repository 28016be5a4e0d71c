// torch.ops lists the dispatcher's operators and calls them by their schemas.
import torch from 'node-libtorch';
import { expect, test } from 'vitest';

test('operators and overloads are listed', () => {
  expect(Object.keys(torch.ops.aten as object)).toContain('_softmax');
  expect('add' in (torch.ops.aten as object)).toBe(true);
  expect('foo' in (torch.ops.aten as object)).toBe(false);
  expect(torch.ops.aten?.add?.overloads()).toEqual(expect.arrayContaining(['Tensor', 'Scalar', 'out']));
  expect(torch.ops.aten?._softmax?.overloads()).toEqual(expect.arrayContaining(['default', 'out']));
});

test('each is called by its schema', () => {
  const x = torch.ones(2);
  expect((torch.ops.aten?.add?.Tensor?.(x, x, { alpha: 3 }) as torch.Tensor).tolist()).toEqual([4, 4]);
  expect((torch.ops.aten?._softmax?.default?.(x, 0, false) as torch.Tensor).tolist()).toEqual([0.5, 0.5]);
});

test('an unknown operator, overload or namespace', () => {
  expect(() => torch.ops.aten?.foo).toThrow('LibTorch has no operator aten::foo');
  expect(() => torch.ops.foo?.bar).toThrow('LibTorch has no operator foo::bar');
  expect(() => torch.ops.aten?.add?.foo).toThrow('LibTorch has no operator aten::add.foo');
});
