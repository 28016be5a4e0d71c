// The values that DataLoader, Subset and the like take as a dataset, and the errors for others.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { root, runNode, temporaryFolder } from '../../support/files';

const { ConcatDataset, DataLoader, Dataset, IterableDataset, StackDataset, Subset, randomSplit } = torch.utils.data;

// biome-ignore lint/suspicious/noExplicitAny: values that the types refuse
type Loose = any;
const lists = (loader: Iterable<Tensor>): unknown[] => [...loader].map((batch) => batch.tolist());

describe('arrays, typed arrays and tensors are datasets', () => {
  test('of a DataLoader, with the same order as a dataset', () => {
    class Range extends Dataset<bigint> {
      get length(): number {
        return 7;
      }
      getItem(index: number): bigint {
        return BigInt(index);
      }
    }
    const array = [0n, 1n, 2n, 3n, 4n, 5n, 6n];
    const orders = [new Range(), array, BigInt64Array.from(array), torch.arange(7) as Loose].map((dataset) => {
      torch.manualSeed(11);
      return lists(new DataLoader<bigint>(dataset, { batchSize: 3, shuffle: true }));
    });
    for (const order of orders) expect(order).toEqual(orders[0]);
    const loader = new DataLoader([torch.ones(2), torch.zeros(2)], { batchSize: 2 });
    expect([loader.length, loader.dataset.length]).toEqual([1, 2]);
    expectTypeOf([...loader]).toEqualTypeOf<Tensor[]>();
  });

  test('of typed arrays, whose elements have their dtype', () => {
    const dtypes = [Int32Array, Uint8Array, Float32Array, Float64Array].map((Class) => {
      const [batch] = [...new DataLoader(new Class([1, 2]) as Loose, { batchSize: 2 })] as Tensor[];
      return batch?.dtype;
    });
    expect(dtypes).toEqual(['int32', 'uint8', 'float32', 'float64']);
  });

  test('of samples in fields', () => {
    const samples = [
      { x: torch.ones(2), y: 1n },
      { x: torch.zeros(2), y: 0n },
    ];
    const [batch] = [...new DataLoader(samples, { batchSize: 2 })] as [{ x: Tensor; y: Tensor }];
    expect([batch.x.shape, batch.y.tolist()]).toEqual([
      [2, 2],
      [1, 0],
    ]);
  });

  test('of Subset, randomSplit, ConcatDataset and StackDataset', () => {
    expect(new Subset(['a', 'b', 'c'], [2, 0]).getItem(0)).toBe('c');
    expect(new ConcatDataset([['a', 'b'], ['c']]).getItem(2)).toBe('c');
    expect(new StackDataset(['a', 'b'] as Loose, [1, 2] as Loose).getItem(1)).toEqual(['b', 2]);
    expect(new StackDataset({ x: ['a', 'b'] as Loose, y: [1, 2] as Loose }).getItem(1)).toEqual({ x: 'b', y: 2 });
    torch.manualSeed(0);
    const parts = randomSplit(['a', 'b', 'c'], [2, 1]);
    expect(parts.flatMap((part) => part.indices.map((_, i) => part.getItem(i))).sort()).toEqual(['a', 'b', 'c']);
    expect(() => new Subset(['a'], [1]).getItem(0)).toThrow(torch.IndexError);
  });

  test('an object with length and getItem, too, as the only argument', () => {
    const dataset = { length: 3, getItem: (i: number) => torch.tensor(i) };
    expect(lists(new DataLoader(dataset))).toEqual([[0], [1], [2]]);
    expect(new Subset(dataset, [1]).length).toBe(1);
    expect([...new torch.utils.data.SequentialSampler(dataset)]).toEqual([0, 1, 2]);
  });

  test('of workers, whose tensors are shared', async () => {
    const samples = Array.from({ length: 5 }, (_, i) => [torch.full([2], i), { label: BigInt(i) }] as const);
    const seen: unknown[] = [];
    for await (const [x, { label }] of new DataLoader(samples, { batchSize: 2, numWorkers: 2 }) as Loose)
      seen.push([x.tolist(), label.tolist()]);
    expect(seen).toEqual([
      [
        [
          [0, 0],
          [1, 1],
        ],
        [0, 1],
      ],
      [
        [
          [2, 2],
          [3, 3],
        ],
        [2, 3],
      ],
      [[[4, 4]], [4]],
    ]);
  });
});

describe('what is no dataset is an error, not an empty loop', () => {
  const getItem = (i: number): number => i;
  test.each<[string, Loose, string]>([
    ['no length', { getItem }, 'the length of Object must be a whole number, not undefined: define `get length()`'],
    ['a method length', { getItem, length: () => 3 }, 'the length of Object must be a whole number, not function'],
    ['NaN as length', { getItem, length: Number.NaN }, 'the length of Object must be a whole number, not NaN'],
    ['a length below 0', { getItem, length: -1 }, 'the length of Object must be a whole number, not -1'],
    ['a string as length', { getItem, length: '3' }, 'the length of Object must be a whole number, not string'],
    ['a Map', new Map(), "argument 'dataset' (position 1) must be Dataset, not Map"],
    ['a number', 5, "argument 'dataset' (position 1) must be Dataset, not int"],
    ['nothing', undefined, 'missing 1 required argument: "dataset"'],
    ['an async iterable', { async *[Symbol.asyncIterator]() {} }, 'the dataset must not be an async iterable: extend IterableDataset'],
  ])('%s', (_, dataset, text) => {
    expect(() => new DataLoader(dataset, { batchSize: 2 })).toThrow(TypeError);
    expect(() => new DataLoader(dataset, { batchSize: 2 })).toThrow(text);
  });

  test('also in Subset, randomSplit, ConcatDataset and the samplers', () => {
    const wrong: Loose = { getItem };
    expect(() => randomSplit(wrong, [1])).toThrow('randomSplit(): the length of Object must be a whole number');
    expect(() => new ConcatDataset([wrong])).toThrow('ConcatDataset(): the length of Object must be a whole number');
    expect(() => new ConcatDataset([5 as Loose])).toThrow('ConcatDataset(): expected datasets, got int');
    expect(() => [...new torch.utils.data.RandomSampler({ length: Number.NaN })]).toThrow(
      'the length of Object must be a whole number, not NaN',
    );
    expect(() => [...new torch.utils.data.SequentialSampler({ length: 1.5 })]).toThrow(
      'the length of Object must be a whole number, not 1.5',
    );
  });

  test('a sampler of its own needs no length', () => {
    expect(lists(new DataLoader({ getItem } as Loose, { sampler: [2, 0] }))).toEqual([[2], [0]]);
  });

  test('an async getItem is an error that names it', async () => {
    const dataset: Loose = { length: 2, getItem: async () => Promise.reject(new Error('nobody sees it')) };
    const text = 'getItem() of Object gave a Promise';
    expect(() => [...new DataLoader(dataset)]).toThrow(text);
    await expect(async () => {
      for await (const _ of new DataLoader(dataset)) throw new Error('a batch');
    }).rejects.toThrow(text);
  });
});

describe('the dtype of numbers does not depend on their values', () => {
  const batchOf = (samples: unknown[]): Loose => [...new DataLoader(samples as Loose, { batchSize: samples.length })][0];

  test("a number is Python's float, whole or not; a bigint is Python's int; a boolean is bool", () => {
    for (const [samples, dtype] of [
      [[1, 2], 'float64'],
      [[0.5, 2], 'float64'],
      [[1n, 2n], 'int64'],
      [[true, false], 'bool'],
    ] as const) {
      expect(batchOf([...samples]).dtype).toBe(dtype);
      expect(batchOf([[...samples], [...samples]]).map((x: Tensor) => x.dtype)).toEqual([dtype, dtype]);
      expect(batchOf([{ a: samples[0] }, { a: samples[1] }]).a.dtype).toBe(dtype);
    }
  });

  class Labelled extends Dataset<[Tensor, number, { weight: number; id: bigint }]> {
    override readonly dtypes = [null, 'int64', { weight: 'float32' }] as const;
    get length(): number {
      return 4;
    }
    getItem(i: number): [Tensor, number, { weight: number; id: bigint }] {
      return [torch.ones(2), i, { weight: i / 2, id: BigInt(i) }];
    }
  }
  const dtypesOf = ([x, label, { weight, id }]: Loose): string[] => [x, label, weight, id].map((one) => one.dtype);
  const wanted = ['float32', 'int64', 'float32', 'int64'];

  test('a dataset names the dtypes of its samples', () => {
    for (const batch of new DataLoader(new Labelled(), { batchSize: 2 })) expect(dtypesOf(batch)).toEqual(wanted);
  });

  test('those of which it is made keep them', () => {
    const dataset = new Labelled();
    for (const made of [new Subset(dataset, [0, 1]), new ConcatDataset([dataset, dataset]), randomSplit(dataset, [2, 2])[0]]) {
      expect(dtypesOf([...new DataLoader(made as Loose)][0])).toEqual(wanted);
    }
    const stacked = [...new DataLoader(new StackDataset<Loose>(dataset, dataset))][0] as Loose;
    expect(stacked.map(dtypesOf)).toEqual([wanted, wanted]);
  });

  test('a value that the dtype cannot hold, and dtypes of another form, are errors', () => {
    const dataset = (dtypes: unknown, sample: unknown): Loose => ({ length: 1, dtypes, getItem: () => sample });
    expect(() => [...new DataLoader(dataset('uint8', 300))]).toThrow('value cannot be converted to type uint8 without overflow: 300');
    expect(() => [...new DataLoader(dataset('int64', [1, 2]))]).toThrow(
      "the dataset's dtypes has one dtype for several values (at the sample)",
    );
    expect(() => [...new DataLoader(dataset(['int64'], 1))]).toThrow('the dtypes of the dataset have several values for one');
    expect(() => [...new DataLoader(dataset('int65', 1))]).toThrow(TypeError);
    expect(() => [...new DataLoader(dataset(['int64', null, 'int32'], [1, 2]))]).toThrow("the dataset's dtypes has 2, which is not in");
    expect(() => [...new DataLoader(dataset({ lable: 'int64' }, { label: 1 }))]).toThrow("the dataset's dtypes has lable, which is not");
    expect(() => [...new DataLoader(dataset('int64', 'a'))]).toThrow("the dataset's dtypes has 'int64' for a string");
  });

  test('the tensors of a dataset are its own: the second epoch gives what the first gave', async () => {
    const kept = [torch.ones(2), torch.zeros(2)];
    class Kept extends IterableDataset<Tensor> {
      *[Symbol.iterator](): IterableIterator<Tensor> {
        yield* kept;
      }
    }
    for (const dataset of [
      kept,
      kept.map((x, i) => [x, i]),
      kept.map((x) => ({ x })),
      new Kept(),
      { length: 2, getItem: (i: number) => kept[i] },
    ]) {
      const loader = new DataLoader(dataset as Loose, { batchSize: 2 });
      const first = String([...loader][0]);
      expect(String([...loader][0])).toBe(first);
      for await (const batch of loader) expect(String(batch)).toBe(first);
    }
    expect(kept.map(String)).toEqual([torch.ones(2), torch.zeros(2)].map(String));
  });

  test('tensors and typed arrays are converted to them', () => {
    const dataset = (sample: unknown): Loose => ({ length: 1, dtypes: 'float64', getItem: () => sample });
    for (const sample of [torch.tensor([1, 2]), new Uint8Array([1, 2])]) {
      const batch = [...new DataLoader(dataset(sample))][0] as Loose;
      expect([batch.dtype, batch.tolist()]).toEqual(['float64', [[1, 2]]]);
    }
  });

  test('an iterable dataset names them too', () => {
    class Rows extends IterableDataset<number> {
      override readonly dtypes = 'int32';
      *[Symbol.iterator](): IterableIterator<number> {
        yield* [1, 2];
      }
    }
    expect([...new DataLoader(new Rows(), { batchSize: 2 })].map((batch) => batch.dtype)).toEqual(['int32']);
  });
});

test('a loader of workers that starts as the script is imported is an error, not workers without end', () => {
  const file = join(temporaryFolder(), 'main.mjs');
  const library = pathToFileURL(join(root, 'dist', 'index.cjs')).href;
  writeFileSync(
    file,
    `import torch from ${JSON.stringify(library)};
     export class Data extends torch.utils.data.Dataset {
       static module = import.meta.url;
       get length() { return 4; }
       getItem(i) { return torch.tensor(i); }
     }
     for await (const batch of new torch.utils.data.DataLoader(new Data(), { numWorkers: 2 })) console.log(batch.tolist());`,
  );
  const { status, stderr } = runNode([file]);
  expect(status).toBe(1);
  expect(stderr).toContain('a worker of a DataLoader cannot start workers.');
  expect(stderr).toContain('main.mjs, which workers import for the dataset Data, uses a DataLoader with numWorkers when it is imported');
  expect(stderr).toContain('`if (isMainThread) { ... }` (isMainThread of node:worker_threads)');
});
