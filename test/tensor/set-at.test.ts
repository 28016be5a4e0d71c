// x.setAt(...indices, value) writes where x.at(...indices) reads.
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const grid = (): Tensor => torch.arange(12).view(3, 4);

// biome-ignore lint/suspicious/noExplicitAny: indices of all kinds
const indices: Record<string, any[]> = {
  'nothing: the whole tensor': [],
  'a number': [1],
  'two numbers': [0, 1],
  'a bigint': [2n],
  'a negative number': [-1, -2],
  'a slice': ['1:3'],
  'a slice and a number': ['::2', 1],
  'torch.slice': [torch.slice(0, 2), torch.slice(1, null, 2)],
  'a new axis': [null, 0],
  'an ellipsis': ['...', 2],
  'an array of rows': [[0, 2]],
  'an array with one row': [[1]],
  'two arrays': [
    [0, 2],
    [1, 3],
  ],
  'a number and an array': [1, [0, 3]],
  'a nested array': [
    [
      [0, 1],
      [2, 0],
    ],
  ],
  'an array of booleans': [[true, false, true]],
  'an array of 0-dim tensors': [[torch.tensor(0n), torch.tensor(2n)]],
  'a typed array': [new Int32Array([0, 2])],
  'a typed array of bytes, as positions': [new Uint8Array([0, 2, 1])],
  'a typed array of bigints': [':', new BigInt64Array([3n, 0n])],
  'a tensor': [torch.tensor([2n, 0n])],
  'a mask': [torch.arange(12).view(3, 4).remainder(5).eq(0)],
  true: [true],
};

describe('setAt writes where at reads', () => {
  test.each(Object.entries(indices))('%s', (_, given) => {
    const x = grid();
    const wanted = grid();
    // The positions that at() reads, by the numbers there.
    const at = x.at(...given).flatten();
    wanted.view(-1).indexFill_(0, at, 77);
    x.setAt(...(given as []), 77);
    expect(x.tolist()).toEqual(wanted.tolist());
  });

  test('a tensor as the value is broadcast to the part', () => {
    const x = grid();
    x.setAt([0, 2], torch.tensor([1n, 2n, 3n, 4n]));
    expect(x.tolist()).toEqual([
      [1, 2, 3, 4],
      [4, 5, 6, 7],
      [1, 2, 3, 4],
    ]);
  });
});

describe('indices in one array', () => {
  // biome-ignore lint/suspicious/noExplicitAny: the former form
  test.each<[string, any[], [number, number][]]>([
    [
      'with a slice',
      ['1:', 0],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    [
      'with an ellipsis',
      ['...', 3],
      [
        [0, 3],
        [1, 3],
        [2, 3],
      ],
    ],
    ['with a new axis', [null, 1, 2], [[1, 2]]],
    ['with torch.slice', [torch.slice(1), 3], [[0, 3]]],
    [
      'with a tensor',
      [torch.tensor([0n, 1n]), torch.tensor([1n, 2n])],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['with a mask', [torch.tensor([false, true, false]), 2], [[1, 2]]],
  ])('are read as before where they cannot be one index: %s', (_, given, places) => {
    const x = torch.zeros(3, 4);
    x.setAt(given, 1);
    expect(x.nonzero().tolist()).toEqual(places);
  });

  test('of another kind are an error that shows the form', () => {
    const x = grid();
    const error = 'indices of several dimensions are separate arguments: x.at(0, mask), x.setAt(0, mask, value)';
    expect(() => x.at([torch.tensor([0n, 1n]), torch.tensor([1n, 2n])])).toThrow(error);
    expect(() => x.at(0, [torch.tensor([true, false])])).toThrow(error);
    expect(() => x.setAt([0.5, 1], 1)).toThrow(error);
    expect(() => x.setAt(0, [torch.tensor([true, false])], 1)).toThrow(error);
    expect(() => x.at(new Float32Array([1]) as never)).toThrow(torch.IndexError);
    expect(x.tolist()).toEqual(grid().tolist());
  });
});

test('no argument is ignored', () => {
  const x = grid();
  expect(() => (x as unknown as { setAt: () => void }).setAt()).toThrow('setAt() missing 1 required argument: "value"');
  expect(() => x.setAt(0, 1, 2, 7)).toThrow(/too many indices/);
  expect(() => x.setAt(0, { value: 7 } as never)).toThrow("can't assign a value of type object to a tensor");
  expect(() => x.setAt(0, [1, 2] as never)).toThrow("can't assign an array to a tensor");
  expect(() => x.setAt(0, undefined as never)).toThrow("can't assign undefined to a tensor");
  expect(x.tolist()).toEqual(grid().tolist());
});
