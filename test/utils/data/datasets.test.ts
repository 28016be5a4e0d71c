import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { camelCase } from '../../../src/core/names';
import { fixture } from '../../support/files';

const { data } = torch.utils;
interface Recorded {
  readonly random: number[];
  readonly more: number[];
  readonly replacement: number[];
  readonly generator: number[];
  readonly subset: number[];
  readonly weighted: number[];
  readonly distinct: number[];
  readonly lengths: number[][];
  readonly shares: number[][];
  readonly splitGenerator: number[][];
  readonly batches: unknown;
  readonly batchSampler: unknown;
  readonly concat: number[];
  readonly distributed: number[][][];
  readonly secondEpoch: number[];
  readonly errors: Readonly<Record<string, string>>;
}
const recorded = fixture<Recorded>('samplers');

class Range extends data.Dataset<number> {
  constructor(
    private readonly start: number,
    private readonly end: number,
  ) {
    super();
  }
  get length(): number {
    return this.end - this.start;
  }
  getItem(index: number): number {
    return this.start + index;
  }
}

class Row extends data.IterableDataset<number> {
  constructor(private readonly rows: readonly number[]) {
    super();
  }
  *[Symbol.iterator](): IterableIterator<number> {
    yield* this.rows;
  }
  override get length(): number {
    return this.rows.length;
  }
}

const range = (start: number, end: number) => new Range(start, end);
const tensors = () => new data.TensorDataset(torch.arange(10, { dtype: 'float32' }).reshape(5, 2), torch.arange(5));
const generator = () => new torch.Generator().manualSeed(3);
const error = (name: string): string => recorded.errors[name] as string;

describe('after the same seed the order equals that of Python', () => {
  const seeded = <T>(run: () => T): T => {
    torch.manualSeed(7);
    return run();
  };

  test('samplers', () => {
    const source = range(0, 40);
    expect(seeded(() => [...new data.RandomSampler(source)])).toEqual(recorded.random);
    expect(seeded(() => [...new data.RandomSampler(range(0, 4), { numSamples: 10 })])).toEqual(recorded.more);
    expect(seeded(() => [...new data.RandomSampler(source, true)])).toEqual(recorded.replacement);
    expect([...new data.RandomSampler(source, { generator: generator() })]).toEqual(recorded.generator);
    expect(seeded(() => [...new data.SubsetRandomSampler([5, 3, 8, 1])])).toEqual(recorded.subset);
    const weights = [0.1, 3, 0.5, 1];
    expect(seeded(() => [...new data.WeightedRandomSampler(weights, 12)])).toEqual(recorded.weighted);
    expect(seeded(() => [...new data.WeightedRandomSampler(torch.tensor(weights), 3, false)])).toEqual(recorded.distinct);
  });

  test('DistributedSampler', () => {
    const shares = (length: number, options: object) =>
      [0, 1, 2].map((rank) => [...new data.DistributedSampler(range(0, length), { numReplicas: 3, rank, ...options })]);
    expect([
      shares(10, {}),
      shares(10, { dropLast: true }),
      shares(9, { dropLast: true }),
      shares(1, {}),
      shares(10, { shuffle: false, seed: 4 }),
    ]).toEqual(recorded.distributed);
    const sampler = new data.DistributedSampler(range(0, 10), 3, 1);
    sampler.setEpoch(1);
    expect([...sampler]).toEqual(recorded.secondEpoch);
    expect(sampler.length).toBe(recorded.secondEpoch.length);
    expect(() => new data.DistributedSampler(range(0, 3), 2, 2)).toThrow(error('rank'));
    for (const dataset of [range(0, 3), { length: 3 }])
      expect(() => new data.DistributedSampler(dataset)).toThrow('Default process group has not been initialized');
  });

  test('splits', () => {
    const split = (lengths: number[]) => data.randomSplit(range(0, 10), lengths).map(({ indices }) => indices);
    expect(seeded(() => split([7, 3]))).toEqual(recorded.lengths);
    expect(seeded(() => split([0.5, 0.25, 0.25]))).toEqual(recorded.shares);
    const parts = data.randomSplit(range(0, 10), [6, 4], { generator: generator() });
    expect(parts.map(({ indices }) => indices)).toEqual(recorded.splitGenerator);
    expect(parts[1]?.getItem(-1)).toBe(recorded.splitGenerator[1]?.at(-1));
    expectTypeOf(parts).toEqualTypeOf<torch.utils.data.Subset<number>[]>();
  });

  test('batches', () => {
    const listed = (loader: Iterable<Tensor[]>) => [...loader].map((batch) => batch.map((one) => one.tolist()));
    expect(seeded(() => listed(new data.DataLoader(tensors(), { batchSize: 2, shuffle: true })))).toEqual(recorded.batches);
    const loader = new data.DataLoader(tensors(), { batchSampler: [[4, 0], [1]] });
    expect(listed(loader)).toEqual(recorded.batchSampler);
    expect([loader.length, loader.batchSize]).toEqual([2, null]);
  });
});

test('datasets composed of datasets', () => {
  const concat = new data.ConcatDataset([range(0, 3), range(10, 14)]);
  expect([0, 3, 6, -1, -7].map((i) => concat.getItem(i))).toEqual(recorded.concat);
  expect(() => concat.getItem(7)).toThrow(torch.IndexError);
  expect(new data.StackDataset(range(0, 2), range(5, 7)).getItem(1)).toEqual([1, 6]);
  expect(new data.StackDataset({ a: range(0, 2), b: range(5, 7) }).getItem(1)).toEqual({ a: 1, b: 6 });
  const chain = new data.ChainDataset([new Row([1, 2]), new Row([3])]);
  expect([[...chain], [...chain], chain.length]).toEqual([[1, 2, 3], [1, 2, 3], 3]);
  expect(() => [...new data.ChainDataset([range(0, 1) as never])]).toThrow('ChainDataset only supports IterableDataset');
});

test('an iterable dataset is batched in its own order', () => {
  const batches = (dropLast: boolean) => [...new data.DataLoader(new Row([1, 2, 3, 4, 5]), { batchSize: 2, dropLast })];
  expect(batches(false).map((batch) => batch.tolist())).toEqual([[1, 2], [3, 4], [5]]);
  expect(batches(true).map((batch) => batch.tolist())).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(new data.DataLoader(new Row([1, 2, 3]), { batchSize: 2 }).length).toBe(2);
  const rows = new Row([1]);
  expect(() => new data.DataLoader(rows, { shuffle: true })).toThrow(
    'DataLoader with IterableDataset: expected unspecified shuffle option, but got shuffle=True',
  );
  expect(() => new data.DataLoader(rows, { sampler: [0] })).toThrow('expected unspecified sampler option');
  expect(() => new data.DataLoader(rows, { numWorkers: 2 })).toThrow('numWorkers must be 0');
  expect(() => rows.getItem()).toThrow(torch.NotImplementedError);
});

test("mismatching arguments throw Python's errors", () => {
  expect(() => new data.TensorDataset(torch.zeros(2), torch.zeros(3))).toThrow(error('mismatch'));
  expect(() => new data.StackDataset(range(0, 2), range(0, 3))).toThrow(error('stack'));
  expect(() => new data.StackDataset()).toThrow(error('none'));
  expect(() => new data.ConcatDataset([])).toThrow(error('concat'));
  expect(() => new data.ConcatDataset([range(0, 3)]).getItem(-4)).toThrow(error('index'));
  expect(() => data.randomSplit(range(0, 10), [7, 4])).toThrow(error('sum'));
  expect(() => data.randomSplit(range(0, 10), [1.5, -0.5])).toThrow(error('share'));
  expect(() => new data.RandomSampler([])).toThrow(error('count'));
  expect(() => new data.WeightedRandomSampler(torch.zeros(2, 2), 3)).toThrow(error('weights'));
  expect(() => new data.DataLoader(tensors(), { batchSampler: [[0]], shuffle: true })).toThrow(camelCase(error('batchSampler')));
  const pass = new data.DataLoader(new data.Subset(range(0, 3), [0]), { numWorkers: 1 })[Symbol.asyncIterator]();
  return expect(pass.next()).rejects.toThrow('the dataset class Range must be exported from its module');
});

test('defaultConvert converts typed arrays and keeps other values', () => {
  const { a, b, c } = data.defaultConvert({ a: Int32Array.of(1, 2), b: ['x', 3], c: null });
  expect([a.dtype, a.tolist(), b, c]).toEqual(['int32', [1, 2], ['x', 3], null]);
});
