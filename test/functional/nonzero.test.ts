// nonzero in its two forms, conversions by a method's name, and functions of sizes.
import { expect, test } from 'vitest';
import torch from '../../src/index';

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

test('an unraveled position may be beyond 2^53', () => {
  const [row, column] = torch.unravelIndex(torch.tensor(2n ** 62n), [2, 2n ** 62n]);
  expect([row?.item(), column?.item()]).toEqual([1, 0]);
});

test('conversions keep the strides that a memory format asks for', () => {
  const x = torch.zeros([1, 2, 3, 3], { dtype: 'float64' });
  expect(x.float({ memoryFormat: 'channelsLast' }).isContiguous({ memoryFormat: 'channelsLast' })).toBe(true);
  expect(x.cdouble().dtype).toBe('complex128');
});

test('functions of symbolic numbers take numbers', () => {
  expect(torch.symFloat(3n)).toBe(3);
  expect(torch.symInt(-2.5)).toBe(-2);
  expect([torch.symMax(1, 2), torch.symMin(1, 2), torch.symSum([1, 2, 3]), torch.symNot(true)]).toEqual([2, 1, 6, false]);
});

test('a gradient of zeros that holds no memory is read', () => {
  const x = torch.tensor([1, -2]).requiresGrad_();
  const [gradient] = torch.autograd.grad(x.sgn().sum(), x);
  expect(gradient?.tolist()).toEqual([0, 0]);
});
