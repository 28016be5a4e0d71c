import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { expectRecorded } from './recorded';

const x = torch.tensor([1, 2, 3]);
const y = torch.tensor([4, 5]);
const s = torch.tensor(7);
const long = torch.arange(10, { dtype: 'float32' });
const square = torch.arange(12, { dtype: 'float32' }).view(3, 4);

const cases: Record<string, () => unknown> = {
  broadcastTensors: () => torch.broadcastTensors(torch.arange(3).view(1, 3), torch.arange(2).view(2, 1)),
  broadcastShapes: () => torch.broadcastShapes([2, 1], [3, 1, 7], 1),
  split: () => torch.split(long, 4),
  'split sizes': () => torch.split(long, [1, 7, 2]),
  'split dim': () => torch.split(square, 3, 1),
  'split dim by name': () => torch.split(square, [1, 3], { dim: -1 }),
  meshgrid: () => torch.meshgrid(x, y, { indexing: 'ij' }),
  'meshgrid xy': () => torch.meshgrid(x, y, { indexing: 'xy' }),
  'meshgrid list': () => torch.meshgrid([x, y], { indexing: 'ij' }),
  atleast1d: () => torch.atleast1d(s),
  'atleast1d several': () => torch.atleast1d(s, x),
  'atleast1d list': () => torch.atleast1d([s]),
  atleast2d: () => torch.atleast2d(x),
  'atleast2d list': () => torch.atleast2d([s, x]),
  atleast3d: () => torch.atleast3d(square),
  'atleast3d several': () => torch.atleast3d(s, x, square),
  blockDiag: () => torch.blockDiag(s, x, square.at(':2', ':2')),
  cartesianProd: () => torch.cartesianProd(x, y),
  'cartesianProd of one': () => torch.cartesianProd(x),
  unravelIndex: () => torch.unravelIndex(torch.tensor([1234n, 5678n]), [10, 10, 10, 10]),
  'unravelIndex of one': () => torch.unravelIndex(torch.tensor([3n, 1n]), 5),
  'unravelIndex matrix': () => torch.unravelIndex(torch.tensor([0n, 7n, 11n, 4n]).view(2, 2), { shape: [3, 4] }),
};

test.each(Object.entries(cases))('%s', (name, run) => {
  expectRecorded(name, run());
});

test('split as a method, whose size argument has its own name', () => {
  expectRecorded('split', long.split(4));
  expectRecorded('split dim', square.split({ splitSize: 3, dim: 1 }));
  expectRecorded('split dim by name', square.split([1, 3], -1));
  expectTypeOf(long.split(4)).toEqualTypeOf<Tensor[]>();
  expect(() => long.split(1.5)).toThrow(/split\(\): argument 'splitSize' \(position 1\) must be int or int\[\], not float/);
  expect(() => long.split([1, 2])).toThrow(/split_with_sizes expects split_sizes to sum exactly to 10/);
});

describe('meshgrid', () => {
  test("null and undefined mean 'ij'", () => {
    expectRecorded('meshgrid', torch.meshgrid(x, y));
    expectRecorded('meshgrid', torch.meshgrid(x, y, { indexing: null }));
    expectRecorded('meshgrid xy', torch.meshgrid([x, y], { indexing: 'xy' }));
  });

  test('wrong calls', () => {
    expect(() => torch.meshgrid(x, y, { indexing: 'ji' as never })).toThrow(/indexing must be one of "xy" or "ij"/);
    expect(() => torch.meshgrid(x, y, { order: 'ij' } as never)).toThrow(TypeError);
    expect(() => torch.meshgrid(x, 3 as never)).toThrow(TypeError);
  });
});

test('functions of separate tensors take a list too', () => {
  expectRecorded('broadcastTensors', torch.broadcastTensors([torch.arange(3).view(1, 3), torch.arange(2).view(2, 1)]));
  expectRecorded('blockDiag', torch.blockDiag([s, x, square.at(':2', ':2')]));
  expectRecorded('cartesianProd', torch.cartesianProd([x, y]));
  expect(() => torch.blockDiag(x, 'y' as never)).toThrow(TypeError);
});

test('one tensor gives a tensor, several give an array', () => {
  expectTypeOf(torch.atleast2d(x)).toEqualTypeOf<Tensor>();
  expectTypeOf(torch.atleast2d(x, y)).toEqualTypeOf<Tensor[]>();
  expectTypeOf(torch.atleast2d([x])).toEqualTypeOf<Tensor[]>();
});

describe('broadcastShapes', () => {
  test('no shapes give the shape of a scalar', () => {
    expect(torch.broadcastShapes()).toEqual([]);
    expect(torch.broadcastShapes([])).toEqual([]);
    expect(torch.broadcastShapes([0, 1], [1, 4])).toEqual([0, 4]);
  });

  test('shapes that do not broadcast', () => {
    expect(() => torch.broadcastShapes([3], [4])).toThrow(
      'Attempting to broadcast a dimension of length 4 at -1! Mismatching argument at index 1 had [4]; but expected shape should be broadcastable to [3]',
    );
    expect(() => torch.broadcastShapes([-2])).toThrow('Attempting to broadcast a dimension with negative length!');
    expect(() => torch.broadcastShapes('x' as never)).toThrow(/Input shapes should be of type ints/);
  });
});

test('unravelIndex refuses wrong indices and shapes', () => {
  expect(() => torch.unravelIndex(torch.tensor([1.5]), [2])).toThrow("expected 'indices' to be integer dtype, but got torch.float32");
  expect(() => torch.unravelIndex(torch.tensor([1n]), [-1])).toThrow(torch.ValueError);
  expect(() => torch.unravelIndex(torch.tensor([1n]), [1.5])).toThrow(TypeError);
});
