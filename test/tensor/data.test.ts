// Tensors of JavaScript data without a counterpart in Python: typed arrays within arrays, bigint, arrays of numbers.
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';

describe('torch.tensor', () => {
  test('typed arrays and tensors within arrays keep their dtype', () => {
    const rows = torch.tensor([new Float64Array([1, 2]), new Float64Array([3, 4])]);
    expect([rows.dtype, rows.tolist()]).toEqual([
      'float64',
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    const mixed = torch.tensor([torch.tensor([1n, 2n]), [3n, 4n]]);
    expect([mixed.dtype, mixed.shape]).toEqual(['int64', [2, 2]]);
    expect(() => torch.tensor([torch.ones(2), torch.ones(3)])).toThrow(
      new torch.ValueError('expected sequence of length 2 at dim 1 (got 3)'),
    );
  });

  test('numbers convert to every integer dtype, exactly or with an error', () => {
    expect(torch.tensor([2 ** 53 - 1, -5], { dtype: 'int64' }).tolist()).toEqual([2 ** 53 - 1, -5]);
    expect(torch.tensor([2n ** 62n, 1], { dtype: 'int64' }).tolist()).toEqual([2n ** 62n, 1]);
    expect(torch.tensor([4294967295], { dtype: 'uint32' }).tolist()).toEqual([4294967295]);
    expect(torch.tensor([2n ** 64n - 1n], { dtype: 'uint64' }).item()).toBe(2n ** 64n - 1n);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 128, -129]) {
      expect(() => torch.tensor([value], { dtype: 'int8' })).toThrow(/value cannot be converted to type int8 without overflow/);
    }
  });

  test('numbers convert to every floating-point dtype', () => {
    for (const dtype of ['float16', 'bfloat16', 'float8_e4m3fn', 'float8_e5m2', 'float64'] as const) {
      const made = torch.tensor([[1, 2.5]], { dtype });
      expect([made.dtype, made.float().tolist()]).toEqual([dtype, [[1, 2.5]]]);
    }
    torch.setDefaultDtype('float64');
    try {
      expect(torch.tensor([0.1]).item()).toBe(0.1);
      expect(torch.full([1], 1).dtype).toBe('float64');
      expect(torch.scalarTensor(new torch.Complex(1, 2)).dtype).toBe('complex128');
    } finally {
      torch.setDefaultDtype('float32');
    }
  });

  test('full and scalarTensor use the dtype of the value: a number never gives an integer dtype', () => {
    const made = [1, 1.5, 1n, true, new torch.Complex(1, 2)].flatMap((value) => [
      torch.full([1], value).dtype,
      torch.scalarTensor(value).dtype,
    ]);
    expect(made).toEqual(['float32', 'float32', 'float32', 'float32', 'int64', 'int64', 'bool', 'bool', 'complex64', 'complex64']);
    expect(torch.full([1], { fillValue: 1, dtype: 'int8' }).dtype).toBe('int8');
  });

  test('ragged arrays and values that are not numbers', () => {
    expect(() => torch.tensor([1, [2]] as never)).toThrow(torch.ValueError);
    expect(() => torch.tensor([[1], 2] as never)).toThrow(TypeError);
    expect(() => torch.tensor('a' as never)).toThrow(/cannot make a tensor of string/);
    expect(() => torch.tensor([null] as never)).toThrow(/cannot make a tensor of null/);
    expect(() => torch.tensor([1], { dtyp: 'int8' } as never)).toThrow(/unexpected keyword argument 'dtyp'/);
  });
});

test("asarray shares a tensor's memory unless copy is true, and keeps its gradient", () => {
  const x = torch.ones(2, { requiresGrad: true });
  expect(torch.asarray(x)).toBe(x);
  const copy = torch.asarray(x, { copy: true });
  expect([copy === x, copy.requiresGrad, copy.isLeaf]).toEqual([false, true, false]);
  const detached = torch.asarray(x, { requiresGrad: false });
  expect([detached.requiresGrad, detached.dataPtr()]).toEqual([false, x.dataPtr()]);
  expect(() => torch.asarray(x, { dtype: 'int8', copy: false })).toThrow(
    new torch.ValueError("can't alias tensor with dtype 'float32' into dtype 'int8'."),
  );
});
