// Typed arrays stand wherever arrays do: data, indices, shapes, lists of numbers; also those of other realms.
import { createContext, runInContext } from 'node:vm';
import torch, { nn } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { skippedIf } from '../support/skips';

// biome-ignore lint/suspicious/noExplicitAny: values of another realm, and lists that the types of functions do not name yet
type Loose = any;
const foreign = (text: string): Loose => runInContext(text, createContext({}));

describe('as data', () => {
  test.each([
    ['Float32Array', 'float32', '[1, 2]'],
    ['Float64Array', 'float64', '[1, 2]'],
    ['Int8Array', 'int8', '[1, 2]'],
    ['Uint8Array', 'uint8', '[1, 2]'],
    ['Uint8ClampedArray', 'uint8', '[1, 2]'],
    ['Int16Array', 'int16', '[1, 2]'],
    ['Uint16Array', 'uint16', '[1, 2]'],
    ['Int32Array', 'int32', '[1, 2]'],
    ['Uint32Array', 'uint32', '[1, 2]'],
    ['BigInt64Array', 'int64', '[1n, 2n]'],
    ['BigUint64Array', 'uint64', '[1n, 2n]'],
  ])('%s of another realm has the dtype %s', (name, dtype, values) => {
    const array = foreign(`new ${name}(${values})`);
    for (const x of [torch.tensor(array), torch.asTensor(array), torch.asarray(array), torch.tensor([array]).squeeze(0)]) {
      expect([x.dtype, x.tolist()]).toEqual([dtype, [1, 2]]);
    }
  });

  const Half = (globalThis as unknown as { Float16Array?: new (values: number[]) => ArrayBufferView }).Float16Array;
  test('Float16Array has the dtype float16', skippedIf(Half === undefined, 'this Node has no Float16Array'), () => {
    const array = new (Half as NonNullable<typeof Half>)([1, 2.5]);
    for (const x of [torch.tensor(array), torch.asTensor(array)]) expect([x.dtype, x.tolist()]).toEqual(['float16', [1, 2.5]]);
  });

  test('a DataView is its bytes', () => {
    const view = new DataView(new Uint8Array([1, 2, 3, 4]).buffer, 1, 2);
    for (const x of [torch.tensor(view), torch.asTensor(view)]) expect([x.dtype, x.tolist()]).toEqual(['uint8', [2, 3]]);
    expect(torch.tensor([view, view]).tolist()).toEqual([
      [2, 3],
      [2, 3],
    ]);
  });
});

describe('as sizes, dimensions and lists of numbers', () => {
  const pair = new Int32Array([2, 3]);
  const x = torch.arange(6);

  test('of operators', () => {
    expect(torch.ones(pair).shape).toEqual([2, 3]);
    expect(torch.zeros(new BigInt64Array([2n, 3n])).shape).toEqual([2, 3]);
    expect(x.reshape(pair).shape).toEqual([2, 3]);
    expect(x.view(new Uint8Array([3, 2])).shape).toEqual([3, 2]);
    expect(torch.ones(2, 3, 4).permute(new Int8Array([2, 0, 1])).shape).toEqual([4, 2, 3]);
    expect(torch.ones(2, 3, 4).sum(new Int32Array([0, 2])).shape).toEqual([3]);
    expect(torch.empty({ size: pair }).shape).toEqual([2, 3]);
    expect(x.split(new Int32Array([2, 4]) as Loose).map((part) => part.shape)).toEqual([[2], [4]]);
    expect(torch.ops.aten?.constant_pad_nd?.(torch.ones(2), new Int32Array([1, 1]), 0)).toHaveProperty('shape', [4]);
    expect(torch.nn.functional.interpolate(torch.ones(1, 1, 2, 2), { scaleFactor: new Float32Array([2, 3]) as Loose }).shape).toEqual([
      1, 1, 4, 6,
    ]);
  });

  test('of functions and layers', () => {
    expect(nn.functional.pad(torch.ones(2), new Int32Array([1, 2])).shape).toEqual([5]);
    const conv = new nn.Conv2d(1, 1, new Int32Array([2, 3]) as Loose);
    expect([conv.kernelSize, conv(torch.ones(1, 1, 4, 4)).shape]).toEqual([
      [2, 3],
      [1, 1, 3, 2],
    ]);
    expect(new nn.LayerNorm(new Uint8Array([3]) as Loose).normalizedShape).toEqual([3]);
    expect(new torch.utils.data.Subset([5, 6, 7], new Uint32Array([2, 0]) as Loose).getItem(0)).toBe(7);
  });

  test('of another realm', () => {
    expect(torch.ones(foreign('new Int32Array([2, 3])')).shape).toEqual([2, 3]);
    expect(x.at(foreign('new Int16Array([5, 0])')).tolist()).toEqual([5, 0]);
    expect(nn.functional.pad(torch.ones(2), foreign('new Int32Array([1, 2])')).shape).toEqual([5]);
  });

  test('must hold numbers of the parameter', () => {
    expect(() => torch.ones(new Float32Array([2, 3]) as never)).toThrow("argument 'size' (position 1) must be int[], not Float32Array");
    expect(() => nn.functional.pad(torch.ones(2), new Float64Array([1, 1]) as never)).toThrow(TypeError);
    expect(() => torch.ones(new DataView(new ArrayBuffer(2)) as never)).toThrow(TypeError);
    expect(() => torch.cat(new Int32Array(2) as never)).toThrow("argument 'tensors' (position 1) must be Tensor[], not Int32Array");
  });
});
