// Both forms of nonzero, conversion methods (x.float()), and functions of symbolic numbers.

import torch from 'node-libtorch';
import { expect, test } from 'vitest';

test('nonzero gives rows of coordinates, or a tensor for each dimension', () => {
  const x = torch.tensor([
    [0, 3],
    [5, 0],
  ]);
  expect(torch.nonzero(x).tolist()).toEqual([
    [0, 1],
    [1, 0],
  ]);
  const [rows, columns] = torch.nonzero(x, { asTuple: true });
  expect([rows?.tolist(), columns?.tolist()]).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(x.at(...x.nonzero({ asTuple: true })).tolist()).toEqual([3, 5]);
  expect(() => torch.nonzero(x, { tuple: true } as never)).toThrow(/unexpected keyword argument 'tuple'/);
});

test('an unraveled index may exceed 2^53', () => {
  const [row, column] = torch.unravelIndex(torch.tensor(2n ** 62n), [2, 2n ** 62n]);
  expect([row?.item(), column?.item()]).toEqual([1, 0]);
});

test('conversions accept a memory format', () => {
  const x = torch.zeros([1, 2, 3, 3], { dtype: 'float64' });
  expect(x.float({ memoryFormat: 'channelsLast' }).isContiguous({ memoryFormat: 'channelsLast' })).toBe(true);
  expect(x.cdouble().dtype).toBe('complex128');
});

test('functions of symbolic numbers take numbers', () => {
  expect(torch.symFloat(3n)).toBe(3);
  expect(torch.symInt(-2.5)).toBe(-2);
  expect([torch.symMax(1, 2), torch.symMin(1, 2), torch.symSum([1, 2, 3]), torch.symNot(true)]).toEqual([2, 1, 6, false]);
});

test('the values of a gradient without storage (a ZeroTensor) can be read', () => {
  const x = torch.tensor([1, -2]).requiresGrad_();
  const [gradient] = torch.autograd.grad(x.sgn().sum(), x);
  expect(gradient?.tolist()).toEqual([0, 0]);
});
