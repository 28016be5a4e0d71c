import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { compareErrors, inHigherPrecision } from '../../parity/reduced-precision';

torch.manualSeed(0);
const [a, b] = [torch.randn(8, 16).bfloat16(), torch.randn(16, 8).bfloat16()];
const reference = inHigherPrecision((raise) => raise(a).matmul(raise(b))) as Tensor;
const once = a.matmul(b);

// A sum rounded after each of its products, as in kernels without a wider accumulator.
const often = Array.from({ length: 16 }, (_, k) => a.at(null, ':', k).t().mul(b.at(k))).reduce((sum, product) => sum.add(product));

describe('a result of reduced precision', () => {
  test('passes however often a kernel rounds it', () => {
    expect(reference.dtype).toBe('float64');
    expect(torch.equal(once, often)).toBe(false);
    expect([compareErrors(once, often, reference), compareErrors(often, once, reference)]).toEqual([null, null]);
  });

  test.each([
    ['a term too few', () => a.at('...', ':15').matmul(b.at(':15'))],
    ['one element', () => once.add(torch.eye(8, { dtype: 'bfloat16' }))],
    ['not a number', () => once.mul(Number.NaN)],
  ])('is wrong: %s', (_, make) => {
    expect(compareErrors(make(), once, reference)).toMatch(/^off by .* in higher precision|^NaN at 0, recorded/);
  });

  test('is not compared by a reference that the recorded result does not approximate', () => {
    expect(compareErrors(once.mul(64), once.mul(64), reference)).toBeUndefined();
    expect(compareErrors(once, once, reference.view(-1))).toBeUndefined();
  });

  test('equals a recorded infinity only where there is one', () => {
    const large = torch.tensor([3e38, 1], { dtype: 'bfloat16' });
    const exact = inHigherPrecision((raise) => raise(large).mul(2)) as Tensor;
    expect(compareErrors(large.mul(2), large.mul(2), exact)).toBeNull();
    expect(compareErrors(large, large.mul(2), exact)).toMatch(/^3.* at 0, recorded Infinity/);
    expect(compareErrors(large.mul(-2), large.mul(2), exact)).toMatch(/^-Infinity at 0, recorded Infinity/);
    const infinite = torch.tensor([Infinity, 1]);
    expect(compareErrors(torch.tensor([Infinity, 5]), infinite, infinite.to('float64'))).toMatch(/^off by 4/);
  });

  test('has a reference in single precision if the operator has no kernel for double', () => {
    const refusing = (x: Tensor): Tensor => {
      if (x.dtype === 'float64') throw new Error('no kernel');
      return x;
    };
    expect(inHigherPrecision((raise) => refusing(raise(a)))?.dtype).toBe('float32');
    expect(
      inHigherPrecision(() => {
        throw new Error('no kernel');
      }),
    ).toBeNull();
  });
});
