// Parameters declared as values: how the arguments of a call are bound to them.
import torch, { nn } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import {
  boolean,
  byName,
  define,
  float,
  int,
  list,
  nullable,
  only,
  opt,
  orNull,
  parameters,
  record,
  size,
  string,
} from '../../src/arguments';

const sample = parameters(
  'sample',
  { count: int },
  { kernel: opt(size, 1) },
  { betas: opt(list(float), [0.9, 0.999]) },
  { mode: opt(string, 'zeros') },
  { bias: byName(opt(boolean, true)) },
  { maxNorm: byName(orNull(float)) },
);

describe('binding', () => {
  test('by position, by name and both give the values in order, with defaults', () => {
    const all = [3, [2, 2], [0.9, 0.999], 'zeros', false, null];
    expect(sample.bind([3, [2, 2], { bias: false }])).toEqual(all);
    expect(sample.bind([{ kernel: [2, 2], count: 3, bias: false }])).toEqual(all);
    expect(sample.bind([3, { kernel: [2, 2], bias: false, maxNorm: null }])).toEqual(all);
  });

  test('undefined is not given; null is a value', () => {
    expect(sample.bind([3, undefined, undefined, undefined, { bias: undefined }])).toEqual([3, 1, [0.9, 0.999], 'zeros', true, null]);
    expect(sample.bind([3, 1, [1], 'a', undefined])).toEqual([3, 1, [1], 'a', true, null]);
    expect(() => sample.bind([3, 1, [1], 'a', undefined, undefined])).toThrow('takes 4 positional arguments but 6 were given');
    expect(() => sample.bind([3, null])).toThrow("sample(): argument 'kernel' (position 2) must be int or int[], not null");
    expect(() => sample.bind([undefined])).toThrow('sample() missing 1 required argument: "count"');
  });

  test('a bigint becomes a number where an integer is wanted', () => {
    expect(sample.bind([3n, [2n, 1]])).toEqual([3, [2, 1], [0.9, 0.999], 'zeros', true, null]);
    expect(() => sample.bind([2n ** 60n])).toThrow('Overflow when unpacking long long');
  });

  test('a default that is a list is not shared by the calls', () => {
    const [, , first] = sample.bind([1]);
    (first as number[])[0] = 5;
    expect(sample.bind([1])[2]).toEqual([0.9, 0.999]);
  });

  test('what does not fit is a TypeError that lists the parameters', () => {
    const expected =
      '\nexpected:\n * (int count, int|int[] kernel = 1, float[] betas = [0.9,0.999], string mode = "zeros", *, boolean bias = true, float|null maxNorm = null)';
    expect(() => sample.bind([])).toThrow(`sample() missing 1 required argument: "count"${expected}`);
    expect(() => sample.bind([1, { other: 1 }])).toThrow(`sample() got an unexpected keyword argument 'other'${expected}`);
    expect(() => sample.bind([1, { count: 1 }])).toThrow(`sample() got multiple values for argument 'count'${expected}`);
    expect(() => sample.bind([1, { kernel: 'a' }])).toThrow(`sample(): argument 'kernel' must be int or int[], not string${expected}`);
    expect(() => sample.bind([1, 1, [1], 'a', true])).toThrow(`sample() takes 4 positional arguments but 5 were given${expected}`);
    expect(() => sample.bind([1, 1, [1], 'a', true], 'other')).toThrow('other() takes 4 positional arguments but 5 were given');
  });

  test("a name written as in Python is an error that says the parameter's name", () => {
    expect(() => sample.bind([1, { max_norm: 1 }])).toThrow("got an unexpected keyword argument 'max_norm'; did you mean 'maxNorm'?");
    expect(() => torch.load('x.pt', { map_location: 'cpu' } as never)).toThrow("did you mean 'mapLocation'?");
  });

  test('an object literal is a value where a record is wanted, unless it names the parameter', () => {
    const take = parameters('take', { state: record<object>() }, { strict: opt(boolean, true) });
    expect(take.bind([{ weight: 1 }])).toEqual([{ weight: 1 }, true]);
    expect(take.bind([{ weight: 1 }, { strict: false }])).toEqual([{ weight: 1 }, false]);
    expect(take.bind([{ state: { weight: 1 }, strict: false }])).toEqual([{ weight: 1 }, false]);
  });

  test('a parameter that holds a place takes its value only', () => {
    const take = parameters('take', { pinMemory: only(false) }, { step: opt(nullable(int), null) });
    expect(take.bind([false, 2])).toEqual([false, 2]);
    expect(() => take.bind([true])).toThrow("take(): argument 'pinMemory' (position 1) must be false, the only value supported here");
  });

  test('a function gets the values one by one', () => {
    const add = define('add', [{ a: int }, { b: opt(int, 10) }], (a, b): number => a + b);
    expect([add(1), add(1, 2), add(1, { b: 3 }), add({ a: 4, b: 5 })]).toEqual([11, 3, 4, 9]);
  });
});

describe('calls that were taken wrongly', () => {
  test('a data loader takes batch size and shuffle by position', () => {
    const data = new torch.utils.data.TensorDataset(torch.arange(8));
    const loader = new torch.utils.data.DataLoader(data, 4, true);
    expect([loader.batchSize, loader.length]).toEqual([4, 2]);
  });

  test('what Python takes by name only is an error by position', () => {
    const layer = new nn.Linear(2, 2);
    expect(() => torch.ones(2).isContiguous('channelsLast' as never)).toThrow(
      'isContiguous() takes 0 positional arguments but 1 was given',
    );
    expect(() => layer.toEmpty('meta' as never)).toThrow('toEmpty() takes 0 positional arguments but 1 was given');
    expect(() => layer.registerForwardPreHook(() => null, true as never)).toThrow('takes 1 positional argument but 2 were given');
  });

  test("a module's state dict takes a destination, a prefix and keepVars by position", () => {
    expect(Object.keys(new nn.Linear(2, 2, { bias: false }).stateDict(null, 'p.', true))).toEqual(['p.weight']);
  });
});
