import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test, vi } from 'vitest';

torch.testing.extendExpect(expect);

const t = (data: number[], dtype: torch.DType = 'float32'): Tensor => torch.tensor(data, { dtype });

describe('toBeAllclose', () => {
  test('passes within the tolerances of the dtype, or those given', () => {
    expect(t([1, 2])).toBeAllclose(t([1, 2.000001]));
    expect(t([1, 2])).not.toBeAllclose(t([1, 2.1]));
    expect(t([1, 2])).toBeAllclose(t([1, 2.1]), { rtol: 0.1, atol: 0 });
    expect(t([Number.NaN])).not.toBeAllclose([Number.NaN]);
    expect(t([Number.NaN])).toBeAllclose([Number.NaN], { equalNan: true });
  });

  test('takes numbers in nested arrays, with the dtype of the tensor', () => {
    expect(torch.ones(2, 2, { dtype: 'float64' })).toBeAllclose([
      [1, 1],
      [1, 1],
    ]);
    expect(torch.tensor(3)).toBeAllclose(3);
    expect(new nn.Parameter(torch.ones(2))).toBeAllclose([1, 1]);
  });

  test('refuses other dtypes, unless checkDtype is false', () => {
    expect(t([1])).not.toBeAllclose(t([1], 'float64'));
    expect(t([1])).toBeAllclose(t([1], 'float64'), { checkDtype: false });
  });

  test("fails with assertClose's message", () => {
    expect(() => expect(t([1, 2])).toBeAllclose([1, 3])).toThrow(/^Tensor-likes are not close!\n\nMismatched elements: 1 \/ 2 \(50\.0%\)/);
    expect(() => expect(t([1])).not.toBeAllclose([1])).toThrow(/Tensor-likes are close, but expected not to be:\n\ntensor\(\[1\.\]\)/);
    expect(() => expect(1).toBeAllclose([1])).toThrow('toBeAllclose(): expect() must get a Tensor, not int');
    expect(() => expect(t([1])).toBeAllclose([1], { rTol: 1 } as never)).toThrow(/rTol/);
  });
});

describe('equality', () => {
  test.each([
    ['values', t([1, 2]), t([1, 2]), true],
    ['NaN', t([Number.NaN]), t([Number.NaN]), true],
    ['zeros of either sign', t([0]), t([-0]), true],
    ['sparse tensors', torch.eye(2).toSparse(), torch.eye(2).toSparse(), true],
    ['other values', t([1, 2]), t([1, 2.000001]), false],
    ['other dtypes', t([1]), t([1], 'float64'), false],
    ['other shapes', torch.zeros(0, 2), torch.zeros(0, 3), false],
    ['other devices', torch.ones(2), torch.ones(2, { device: 'meta' }), false],
  ])('%s', (_name, a, b, isEqual) => {
    for (const wrap of [(x: Tensor) => x, (x: Tensor) => [x], (x: Tensor) => ({ state: new Map([['x', x]]) })]) {
      if (isEqual) expect(wrap(a)).toEqual(wrap(b));
      else expect(wrap(a)).not.toEqual(wrap(b));
    }
  });

  test('holds in toMatchObject, toContainEqual and the arguments of mocks', () => {
    expect({ x: t([1]), y: 2 }).toMatchObject({ x: t([1]) });
    expect({ x: t([1]), y: 2 }).not.toMatchObject({ x: t([2]) });
    expect([t([1]), t([2])]).toContainEqual(t([2]));
    expect([t([1]), t([2])]).not.toContainEqual(t([3]));
    const step = vi.fn();
    step(t([1]));
    expect(step).toHaveBeenCalledWith(t([1]));
    expect(step).not.toHaveBeenCalledWith(t([2]));
  });

  test('of disposed tensors is identity', () => {
    const [a, b] = [t([1]), t([1])];
    a.dispose();
    b.dispose();
    expect(a).toEqual(a);
    expect(a).not.toEqual(b);
    expect(a).not.toEqual(t([1]));
  });
});

test('snapshots are the texts of tensors', () => {
  expect({ x: torch.arange(4).view(2, 2), y: t([0.5]) }).toMatchInlineSnapshot(`
    {
      "x": tensor([[0, 1],
              [2, 3]]),
      "y": tensor([0.5000]),
    }
  `);
});

// As Jest copies objects for the message of a failed assertion: with the values of the getters that prototypes list.
test('getters of tensors are not listed, so that copies with their values end', () => {
  let copied = 0;
  const copy = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || copied++ > 1000) return;
    for (let level: object | null = value; level !== null && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
      for (const name of Object.keys(Object.getOwnPropertyDescriptors(level))) copy((value as Record<string, unknown>)[name]);
    }
  };
  const x = torch.ones(2, 3, { requiresGrad: true });
  copy(x);
  expect(copied).toBeLessThan(50);
  x.sum().backward();
  expect([x.T.shape, x.mT.shape, x.grad?.shape, x.dtype, x.device.type, 'T' in x]).toEqual([
    [3, 2],
    [3, 2],
    [2, 3],
    'float32',
    'cpu',
    true,
  ]);
  x.requiresGrad = false;
  expect(x.requiresGrad).toBe(false);
});
