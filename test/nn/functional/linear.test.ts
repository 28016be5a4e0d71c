import torch, { nn } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../../support/close';
import { replay } from '../../support/replay';

describe('as Python computes it', () => {
  replay('nn-functional/linear', nn.functional);
});

describe('products of scaled float8 matrices', () => {
  const { scaledMm, scaledGroupedMm, ScalingType } = nn.functional;
  const whole = ScalingType.TensorWise;
  // Small integers are exact in float8, and the sums of their products in bfloat16.
  const a = torch.randint(-2, 3, [16, 16]).to('float32');
  const b = torch.randint(-2, 3, [16, 16]).to('float32');
  const [a8, b8] = [a.to('float8_e4m3fn'), b.to('float8_e4m3fn').t()];

  test('equal the products of the scaled values, in bfloat16 or the requested dtype', () => {
    const product = scaledMm(a8, b8, torch.tensor(2), whole, torch.tensor(0.5), whole);
    expect(product.dtype).toBe('bfloat16');
    expectClose(product.to('float32'), a.matmul(b.t()).tolist());
    const wide = scaledMm(a8, b8, torch.tensor(4), [whole], [torch.tensor(0.5)], whole, { outputDtype: 'float32' });
    expect(wide.dtype).toBe('float32');
    expectClose(wide, a.matmul(b.t()).mul(2).tolist());
  });

  test('grouped products need a device that has a kernel', () => {
    expect(() => scaledGroupedMm(a8, b8, torch.tensor(1), whole, torch.tensor(1), whole)).toThrow(torch.NotImplementedError);
  });
});
