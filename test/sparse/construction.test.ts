import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const blocks = [
  [
    [1, 2],
    [3, 4],
  ],
  [
    [5, 6],
    [7, 8],
  ],
];

describe('sparse tensors of arrays', () => {
  const indices = [
    [0, 1, 1],
    [2, 0, 2],
  ];

  test('COO: indices are int64, values have the dtype that torch.tensor gives', () => {
    const made = torch.sparseCooTensor(indices, [3, 4, 5], [2, 3]);
    expect(made.toDense().tolist()).toEqual([
      [0, 0, 3],
      [4, 0, 5],
    ]);
    const found = made.coalesce();
    expect([found.indices().dtype, found.values().dtype]).toEqual(['int64', 'float32']);
    expect(torch.sparseCooTensor(indices, [3n, 4n, 5n]).dtype).toBe('int64');
    expect(torch.sparseCooTensor(indices, [3, 4, 5]).shape).toEqual([2, 3]);
  });

  test('COO: dtype converts the values, int32 indices become int64, a size without indices gives an empty tensor', () => {
    const values = torch.tensor([3, 4, 5]);
    expect(torch.sparseCooTensor(indices, values, { size: [2, 3], dtype: 'float64' }).dtype).toBe('float64');
    const narrow = torch.tensor(indices, { dtype: 'int32' });
    expect(torch.sparseCooTensor(narrow, values).coalesce().indices().dtype).toBe('int64');
    expect(torch.sparseCooTensor([2, 3]).toDense().tolist()).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('COO: coalescing adds up repeated positions', () => {
    const twice = torch.sparseCooTensor(
      [
        [0, 0],
        [1, 1],
      ],
      [1, 2],
      [2, 2],
    );
    expect(twice.isCoalesced()).toBe(false);
    expect(() => twice.indices()).toThrow('Cannot get indices on an uncoalesced tensor, please call .coalesce() first');
    expect(twice.coalesce().values().tolist()).toEqual([3]);
  });

  test('gradients reach the values', () => {
    const values = torch.tensor([1, 2], { requiresGrad: true });
    const made = torch.sparseCooTensor(
      [
        [0, 1],
        [1, 0],
      ],
      values,
      [2, 2],
    );
    made.toDense().pow(2).sum().backward();
    expect(values.grad?.tolist()).toEqual([2, 4]);
  });

  test('compressed layouts', () => {
    const crow = [0, 1, 2];
    const col = [1, 0];
    expect(torch.sparseCsrTensor(crow, col, [1, 2], { dtype: 'float64' }).toDense().tolist()).toEqual([
      [0, 1],
      [2, 0],
    ]);
    expect(
      torch.sparseCsrTensor(torch.tensor(crow, { dtype: 'int32' }), torch.tensor(col, { dtype: 'int32' }), [1, 2]).crowIndices().dtype,
    ).toBe('int32');
    expect(torch.sparseCscTensor(crow, col, [1, 2], [2, 2]).toDense().tolist()).toEqual([
      [0, 2],
      [1, 0],
    ]);
    expect(torch.sparseBsrTensor(crow, col, blocks, [4, 4]).toDense().tolist()).toEqual([
      [0, 0, 1, 2],
      [0, 0, 3, 4],
      [5, 6, 0, 0],
      [7, 8, 0, 0],
    ]);
    expect(torch.sparseBscTensor(crow, col, blocks, [4, 4]).toDense().tolist()).toEqual([
      [0, 0, 5, 6],
      [0, 0, 7, 8],
      [1, 2, 0, 0],
      [3, 4, 0, 0],
    ]);
    expect(torch.sparseCompressedTensor(crow, col, [1, 2], { layout: torch.sparseCsr }).layout).toBe(torch.sparseCsr);
  });

  test('wrong calls', () => {
    expect(() => torch.sparseCooTensor([[0, 1], [1]], [1, 2])).toThrow(
      new torch.ValueError('expected sequence of length 2 at dim 1 (got 1)'),
    );
    expect(() => torch.sparseCooTensor(indices, 'x' as never)).toThrow(/sparseCooTensor\(\) received an invalid combination of arguments/);
  });
});
