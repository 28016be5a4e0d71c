// x.at(...) and x.setAt(...) give the results and errors of Python's x[...] and x[...] = value.
import torch, { type DType, type Index, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { withHints } from '../../src/core/hints';
import { storageId } from '../../src/tensor/storage';
import { fixture } from '../support/files';

interface TensorSpec {
  tensor: DType;
  shape: number[];
  values: number[];
}
type Nested = number | boolean | Nested[];
type Item = number | boolean | null | string | { slice: (number | null)[] } | TensorSpec | Nested[];

interface Case {
  get?: Item[];
  set?: Item[];
  of: number[];
  dtype: DType;
  value?: number | boolean | TensorSpec;
  graded?: boolean;
  error?: string;
  message?: string;
  shape?: number[];
  values?: unknown[];
  view?: number[];
  grad?: number[];
  'value grad'?: number[] | null;
}

const { cases } = fixture<{ cases: Case[] }>('indexing');

function source({ of, dtype }: Case): Tensor {
  const count = of.reduce((a, b) => a * b, 1);
  const counted = torch.arange(count);
  return (dtype === 'bool' ? counted.remainder(2).eq(0) : counted.to(dtype)).view(of);
}

const make = ({ tensor, shape, values }: TensorSpec): Tensor => torch.tensor(values, { dtype: tensor }).view(shape);

function decode(item: Item): Index {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item as Index;
  if ('slice' in item) return torch.slice(item.slice[0] as number | null, item.slice[1] as number | null, item.slice[2] as number | null);
  return make(item);
}

const flat = (x: Tensor): unknown => x.detach().flatten().tolist();

function replayGet(one: Case): unknown {
  const x = source(one);
  if (one.dtype === 'float32') x.requiresGrad_();
  const part = x.at(...(one.get as Item[]).map(decode));
  const result: Record<string, unknown> = { shape: part.shape, values: flat(part) };
  if (storageId(part) === storageId(x) && part.numel() > 0) result.view = [part.storageOffset(), ...part.stride()];
  if (one.dtype === 'float32') {
    part.mul(torch.arange(part.numel()).view(part.shape)).sum().backward();
    result.grad = flat(x.grad as Tensor);
  }
  return result;
}

function replaySet(one: Case): unknown {
  const x = source(one);
  const value = typeof one.value === 'object' ? make(one.value) : (one.value as number | boolean);
  const indices = (one.set as Item[]).map(decode);
  if (!one.graded) {
    x.setAt(...indices, value);
    return { values: flat(x) };
  }
  const given = (value as Tensor).requiresGrad_();
  x.requiresGrad_();
  const y = x.clone();
  y.setAt(...indices, given);
  y.mul(torch.arange(x.numel()).view(x.shape)).sum().backward();
  return { grad: flat(x.grad as Tensor), 'value grad': given.grad === null ? null : flat(given.grad), values: flat(y) };
}

function replay(one: Case): unknown {
  const { get, set, of, dtype, value, graded, ...expected } = one;
  let actual: unknown;
  try {
    actual = get ? replayGet(one) : replaySet(one);
  } catch (error) {
    actual = { error: (error as Error).name, message: (error as Error).message };
  }
  if (expected.message !== undefined) expected.message = withHints(expected.message);
  return { actual, expected };
}

describe('recorded expressions', () => {
  test.each(['get', 'set'] as const)('%s', (access) => {
    const replayed = cases.filter((one) => access in one);
    expect(replayed.length).toBeGreaterThan(1000);
    const different = replayed.filter((one) => {
      const { actual, expected } = replay(one) as { actual: unknown; expected: unknown };
      try {
        expect(actual).toEqual(expected);
        return false;
      } catch {
        return true;
      }
    });
    expect(different.slice(0, 5).map((one) => ({ ...one, ...(replay(one) as object) }))).toEqual([]);
  });
});

describe('indexing', () => {
  const x = torch.arange(6).view(2, 3);

  test('numbers, slices, null and an ellipsis give views', () => {
    const base = torch.zeros(2, 3, 4);
    const parts = [base.at(0), base.at('1:'), base.at('...', 1), base.at(null), base.at(), base.at('...'), base.at(-1, ':', '::2')];
    for (const part of parts) part.add_(1);
    expect(base.sum().item()).toBe(12 + 12 + 6 + 24 * 3 + 6);
    expect(base.at(torch.tensor([0n])).add_(1) && base.sum().item()).toBe(108);
  });

  test('indices may be bigint, slices of torch.slice, arrays, arrays of 0-dim tensors', () => {
    expect(x.at(1n, torch.slice(2)).tolist()).toEqual([3, 4]);
    expect(x.at(':', torch.slice(null, null, 2)).tolist()).toEqual([
      [0, 2],
      [3, 5],
    ]);
    expect(x.at(torch.slice(1n, 2)).tolist()).toEqual([[3, 4, 5]]);
    expect(x.at([1n, 0n], [0, 2]).tolist()).toEqual([3, 2]);
    expect(x.at([torch.tensor(1n), torch.tensor(1n)]).tolist()).toEqual([
      [3, 4, 5],
      [3, 4, 5],
    ]);
    expect(x.at([]).shape).toEqual([0, 3]);
  });

  test('numbers are written in the dtype of the tensor', () => {
    const y = torch.zeros(4, { dtype: 'int64' });
    y.setAt(0, 1.9);
    y.setAt(1, true);
    y.setAt(2, 2n ** 62n);
    expect(y.tolist()).toEqual([1, 1, 2n ** 62n, 0]);
    const z = torch.zeros(2, { dtype: 'complex64' });
    z.setAt(1, new torch.Complex(1, -2));
    expect(String(z)).toBe('tensor([0.+0.j, 1.-2.j])');
    const f = torch.zeros(2);
    f.setAt(0, -0);
    expect(String(f)).toBe('tensor([-0., 0.])');
    expect(() => f.setAt(0, new torch.Complex(0, 1))).toThrow('value cannot be converted to type float without overflow');
    expect(() => y.setAt(0, 2n ** 63n)).toThrow(new torch.ValueError('Overflow when unpacking long long'));
    y.setAt(3, -(2n ** 63n));
    expect(y.at(3).item()).toBe(-(2n ** 63n));
    expect(() => y.setAt(0, Number.NaN)).toThrow('value cannot be converted to type int64_t without overflow');
  });

  // The element after Python's `torch.zeros(1, dtype=dtype)[0] = value`, or its error.
  test.each([
    ['uint8', -1, 'tensor([255], dtype=torch.uint8)'],
    ['uint64', -1, 'tensor([18446744073709551615], dtype=torch.uint64)'],
    ['float16', 1e5, 'tensor([inf], dtype=torch.float16)'],
    ['bool', Number.NaN, 'tensor([True])'],
    ['complex64', 1.5, 'tensor([1.5000+0.j])'],
    ['uint8', -1.5, 'value cannot be converted to type uint8_t without overflow'],
    ['uint64', 1e20, 'value cannot be converted to type uint64_t without overflow'],
    ['float32', 1e300, 'value cannot be converted to type float without overflow'],
  ] as const)('%s takes %d', (dtype, value, expected) => {
    const y = torch.zeros(1, { dtype });
    const write = () => {
      y.setAt(0, value);
      return String(y);
    };
    if (expected.startsWith('tensor')) expect(write()).toBe(expected);
    else expect(write).toThrow(new torch.TorchError(expected));
  });

  test('an index of another type is an error with the text of PyTorch', () => {
    const text = 'only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got float)';
    expect(() => x.at(1.5)).toThrow(new torch.IndexError(text));
    // @ts-expect-error not an index
    expect(() => x.at(undefined)).toThrow('valid indices (got undefined)');
    // @ts-expect-error not an index
    expect(() => x.at({})).toThrow('valid indices (got object)');
    expect(() => x.at([0.5])).toThrow(TypeError);
    expect(() => x.at('a')).toThrow("index 'a' is no slice");
    expect(() => x.at('1:2:3:4')).toThrow("index '1:2:3:4' is no slice");
    // @ts-expect-error not a value
    expect(() => x.setAt(0, [1, 2])).toThrow("can't assign an array to a tensor");
    // @ts-expect-error not a value
    expect(() => x.setAt(0, null)).toThrow("can't assign null to a tensor");
  });

  test('an error begins at the caller', () => {
    for (const wrong of [() => x.at(1.5), () => x.at(9), () => x.at('a'), () => x.setAt(9, 0), () => torch.slice(0.5)]) {
      try {
        wrong();
        expect.unreachable();
      } catch (error) {
        expect((error as Error).stack?.split('\n').find((line) => line.startsWith('    at '))).toContain('indexing.test.ts');
      }
    }
  });

  test('slices are checked', () => {
    expect(() => x.at('::0')).toThrow(new torch.ValueError('slice step cannot be zero'));
    expect(() => x.at('::-1')).toThrow(new torch.ValueError('step must be greater than zero'));
    expect(() => torch.slice(0.5)).toThrow(TypeError);
    // @ts-expect-error bounds are missing
    expect(() => torch.slice()).toThrow('slice expected at least 1 argument, got 0');
    // @ts-expect-error too many bounds
    expect(() => torch.slice(1, 2, 3, 4)).toThrow('slice expected at most 3 arguments, got 4');
  });

  test('indices for which LibTorch would read out of bounds are errors', () => {
    for (const i of [0, 1, -1]) expect(() => torch.tensor(1).at(i)).toThrow(torch.IndexError);
    expect(() => torch.tensor(1).setAt(3, 1)).toThrow('invalid index of a 0-dim tensor');
    expect(() => x.at('...', '...', 0)).toThrow("an index can only have a single ellipsis ('...')");
    expect(x.at('...', '...').shape).toEqual([2, 3]);
    expect(() => x.at(Number.MAX_VALUE)).toThrow(torch.IndexError);
    expect(x.at('-99999999999999999999:99999999999999999999').shape).toEqual([2, 3]);
  });

  test('an array used as an index leaks no tensor', () => {
    torch.memory.collect(); // else one in between frees what earlier tests left
    const before = torch.memory.stats().liveTensors;
    const part = x.at([0, 1], [true, false, true]);
    x.clone().dispose();
    part.dispose();
    expect(torch.memory.stats().liveTensors).toBe(before);
  });

  test('a part belongs to the tidy scope in which it was made', () => {
    torch.memory.collect(); // else one in between frees what earlier tests left
    const before = torch.memory.stats().liveTensors;
    torch.tidy(() => {
      x.at(0);
      x.at('1:', [0, 1]);
    });
    expect(torch.memory.stats().liveTensors).toBe(before);
  });

  test('a disposed tensor is an error, as source, index and value', () => {
    const gone = torch.tensor([0n]);
    gone.dispose();
    expect(() => gone.at(0)).toThrow('Tensor was disposed');
    expect(() => x.at(gone)).toThrow('Tensor was disposed');
    expect(() => x.setAt(0, gone)).toThrow('Tensor was disposed');
  });
});

describe('iteration', () => {
  test('yields the parts along the first dimension, and autograd records it as unbind', () => {
    const x = torch.arange(6).to('float32').view(3, 2).requiresGrad_();
    const rows = [...x];
    expect(rows.map((row) => row.tolist())).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(String(rows[1])).toBe('tensor([2., 3.], grad_fn=<UnbindBackward0>)');
    const [, second] = x;
    (second as Tensor).sum().backward();
    expect((x.grad as Tensor).tolist()).toEqual([
      [0, 0],
      [1, 1],
      [0, 0],
    ]);
  });

  test('parts are views', () => {
    const x = torch.zeros(2, 2);
    let i = 0;
    for (const row of x) row.fill_(++i);
    expect(x.tolist()).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('a tensor without elements yields nothing, a 0-dim one is an error', () => {
    expect([...torch.empty(0, 2)]).toEqual([]);
    expect(() => [...torch.tensor(1)]).toThrow(TypeError);
  });
});
