import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const x = torch.tensor([
  [1, 5],
  [7, 3],
]);

describe('arguments', () => {
  test('by position and by name', () => {
    expect(torch.max(x, 1, true).values.tolist()).toEqual([[5], [7]]);
    expect(torch.max(x, { dim: 1, keepdim: true }).values.tolist()).toEqual([[5], [7]]);
    expect(x.sum([0, 1], { keepdim: true }).shape).toEqual([1, 1]);
    expect(x.permute(1, 0).tolist()).toEqual(x.permute([1, 0]).tolist());
  });

  test('null is None, undefined is not given', () => {
    expect(torch.clamp(x, null, 4).tolist()).toEqual([
      [1, 4],
      [4, 3],
    ]);
    expect(torch.clamp(x, 2, undefined).tolist()).toEqual([
      [2, 5],
      [7, 3],
    ]);
  });

  test('out receives the result', () => {
    const out = torch.empty(2, 2);
    expect(torch.add(x, 1, { out })).toBe(out);
    expect(out.tolist()).toEqual([
      [2, 6],
      [8, 4],
    ]);
  });

  test("NumPy's names of arguments", () => {
    expect(x.sum({ axis: 1, keepdims: true }).tolist()).toEqual([[6], [10]]);
    expect(torch.max(x, { axis: 0 }).indices.tolist()).toEqual([1, 0]);
    for (const options of [{ x }, { a: x }, { x1: x }]) expect(torch.neg(options).tolist()).toEqual(torch.neg(x).tolist());
    expect(torch.add({ input: x, x2: 1 }).tolist()).toEqual(torch.add(x, 1).tolist());
    expect(() => x.sum({ dim: 1, axis: 1 } as never)).toThrow(TypeError);
  });

  test('out receives several results, which are named', () => {
    const out = [torch.empty(0), torch.empty(0, { dtype: 'int64' })] as const;
    const result = torch.max(x, 1, { out });
    expect(result.values).toBe(out[0]);
    expect(result.indices).toBe(out[1]);
    expect(out[1].tolist()).toEqual([1, 0]);
  });

  test('an in-place method returns its tensor', () => {
    const y = torch.ones(2);
    expect(y.add_(1)).toBe(y);
  });

  test('wrong calls name the function and the valid signatures', () => {
    expect(() => torch.add(x, 1, { alhpa: 2 } as never)).toThrow(
      /add\(\) got an unexpected keyword argument 'alhpa'[\s\S]*Tensor input, Tensor other/,
    );
    expect(() => (torch.relu as (...args: unknown[]) => unknown)()).toThrow(/missing 1 required argument: "input"/);
    expect(() => torch.sum('x' as never)).toThrow(TypeError);
    expect(() => x.view(1.5)).toThrow(TypeError);
  });

  test("the stack begins at the caller's line", () => {
    for (const call of [
      () => torch.mm(torch.ones(2, 3), torch.ones(2, 3)),
      () => torch.relu('x' as never),
      () => new torch.nn.Linear(1.5, 1),
    ]) {
      let stack = '';
      try {
        call();
      } catch (error) {
        stack = (error as Error).stack ?? '';
      }
      expect(stack.split('\n').find((line) => line.startsWith('    at '))).toContain('calls.test.ts');
    }
  });

  test("LibTorch's error message is passed on", () => {
    expect(() => torch.mm(torch.ones(2, 3), torch.ones(2, 3))).toThrow(/mat1 and mat2 shapes cannot be multiplied \(2x3 and 2x3\)/);
    expect(() => torch.linalg.inv(torch.zeros(2, 2))).toThrow(torch.LinAlgError);
  });
});

describe('torch.ops', () => {
  test('calls every operator by its schema, overloads by name', () => {
    expect((torch.ops.aten?._softmax?.(x, 1, false) as Tensor).tolist()).toEqual(torch.softmax(x, 1).tolist());
    expect((torch.ops.aten?.add?.Tensor?.(x, x, { alpha: 2 }) as Tensor).tolist()).toEqual(x.mul(3).tolist());
    expect(() => torch.ops.aten?.nothing).toThrow(/LibTorch has no operator aten::nothing/);
    expect(() => torch.ops.aten?.add?.Nothing).toThrow(/LibTorch has no operator aten::add.Nothing/);
  });
});

describe('modules of nn bind their arguments the same way', () => {
  test('unknown, missing and wrong arguments', () => {
    const { nn } = torch;
    expect(() => new nn.Linear(3, 4, { bais: false } as never)).toThrow(/Linear\(\) got an unexpected keyword argument 'bais'/);
    expect(() => new nn.Conv2d(1, 2, undefined as never)).toThrow(/missing 1 required argument: "kernelSize"/);
    expect(() => new nn.Linear(1.5, 2)).toThrow(/'inFeatures' \(position 1\) must be int, not/);
    expect(() => new nn.Dropout(1.5)).toThrow(torch.ValueError);
    expect(() => new nn.TripletMarginLoss({ margin: 0 })).toThrow(/expected margin to be greater than 0, got 0 instead/);
  });
});
