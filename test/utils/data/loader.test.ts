import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import torch, { Random, type Tensor, utils } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { fixture, root, temporaryFolder } from '../../support/files';

const { DataLoader, Dataset, RandomSampler, defaultCollate } = utils.data;

const recorded = fixture<{
  workers: unknown[];
  orders: number[][];
  batches: number[][][];
  choices: number[];
  floats: number[];
  bits: number[];
}>('draws');

class Range extends Dataset<number> {
  constructor(readonly length: number) {
    super();
  }
  getItem(index: number): number {
    return index;
  }
}

describe('seeded orders and draws equal those of Python', () => {
  test('RandomSampler', () => {
    torch.manualSeed(11);
    expect([0, 1].map(() => [...new RandomSampler(new Range(10))])).toEqual(recorded.orders);
  });

  test('DataLoader with shuffle', () => {
    torch.manualSeed(11);
    const loader = new DataLoader(new Range(7), { batchSize: 3, shuffle: true });
    expect([0, 1].map(() => [...loader].map((batch) => batch.tolist()))).toEqual(recorded.batches);
    expect(loader.length).toBe(3);
  });

  test("Python's random", () => {
    const random = new Random(2020);
    expect([1, 2, 10, 1000, 42000, 5, 3, 2 ** 31].map((n) => random.randbelow(n))).toEqual(recorded.choices);
    expect([0, 1, 2].map(() => random.random())).toEqual(recorded.floats);
    random.seed(2n ** 70n + 3n);
    expect([0, 1, 2].map(() => random.getrandbits(32))).toEqual(recorded.bits);
  });
});

describe('collation', () => {
  test('stacks tensors, and converts numbers to tensors', () => {
    const batch = defaultCollate([
      [torch.ones(2), 1, { name: 'a', weight: 0.5 }],
      [torch.zeros(2), 2, { name: 'b', weight: 1 }],
    ] as [Tensor, number, { name: string; weight: number }][]);
    expect(batch[0].tolist()).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect([batch[1].dtype, batch[1].tolist()]).toEqual(['float64', [1, 2]]);
    expect([batch[2].name, batch[2].weight.dtype]).toEqual([['a', 'b'], 'float64']);
  });

  test('samples that cannot be collated are an error that names the path', () => {
    expect(() => defaultCollate([{ x: [1] }, { x: ['a'] }])).toThrow(/the samples of a batch must be alike \(at .x\[0\]\)/);
    expect(() => defaultCollate([new Map()])).toThrow(/samples must be tensors/);
  });

  test('pinMemory without an accelerator warns as Python does, and pins nothing', async () => {
    const warnings: string[] = [];
    const note = ({ message }: Error): number => warnings.push(message);
    process.on('warning', note);
    const loader = new DataLoader(new Range(3), { pinMemory: true, pinMemoryDevice: 'cuda' });
    expect([loader.pinMemory, loader.pinMemoryDevice]).toEqual([true, 'cuda']);
    const batches = [...loader];
    for await (const batch of loader) batches.push(batch);
    expect(batches.map((batch) => [batch.tolist(), batch.isPinned()])).toEqual([0, 1, 2, 0, 1, 2].map((i) => [[i], false]));
    await new Promise(setImmediate);
    process.off('warning', note);
    expect(warnings).toEqual([
      "pin_memory_device is deprecated, the current accelerator will be used as the device,ignore pin_memory_device='cuda'.",
      "'pin_memory' argument is set as true but no accelerator is found, then device pinned memory won't be used.",
    ]);
  });

  test('options outside their range are errors', () => {
    expect(() => new DataLoader(new Range(3), { batchSize: 0 })).toThrow(/batchSize should be a positive integer value/);
    expect(() => new DataLoader(new Range(3), { numWorkers: -1 })).toThrow(/numWorkers must be a whole number/);
    for (const timeout of [-1, Number.NaN]) {
      expect(() => new DataLoader(new Range(3), { timeout })).toThrow('timeout option should be non-negative');
    }
    expect(() => [...new DataLoader(new Range(3), { timeout: 1 })]).toThrow('timeout 1 is a time to wait for workers, and numWorkers is 0');
    expect(() => new DataLoader(new Range(3), { batch: 2 } as never)).toThrow(/unexpected keyword argument 'batch'/);
    expect(() => [...new DataLoader(new Range(3), { numWorkers: 1 })]).toThrow(/for await/);
  });
});

const folder = temporaryFolder();
const modulePath = join(folder, 'datasets.cjs');
writeFileSync(
  modulePath,
  `const torch = require(${JSON.stringify(join(root, 'dist', 'index.cjs'))});
  class Numbers extends torch.utils.data.Dataset {
    getItem(i) {
      if (i === this.bad) throw new RangeError('sample is bad');
      if (i === this.fatal) process.exit(3);
      while (i === this.endless);
      return [torch.full([2], i), torch.random.randbelow(1000), this.shared[0]];
    }
  }
  class Draws extends torch.utils.data.Dataset {
    getItem() {
      return [torch.rand(2), torch.randint(0, 1000, [1]), torch.empty(2).normal_()];
    }
  }
  Object.assign(exports, { Numbers, Draws });`,
);

class Numbers extends Dataset<[Tensor, number, number]> {
  static readonly module = pathToFileURL(modulePath);
  shared = new Int32Array(new SharedArrayBuffer(4)).fill(7);
  bad = -1;
  fatal = -1;
  endless = -1;
  length = 10;

  getItem(): [Tensor, number, number] {
    throw new Error('only workers make samples');
  }
}

class Draws extends Dataset<[Tensor, Tensor, Tensor]> {
  static readonly module = pathToFileURL(modulePath);
  length = 6;

  getItem(): [Tensor, Tensor, Tensor] {
    throw new Error('only workers make samples');
  }
}

async function all<T>(loader: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of loader) values.push(value);
  return values;
}

describe('worker threads', () => {
  test('yield batches in order, with seeds that do not depend on timing', async () => {
    const pass = async (): Promise<unknown[]> => {
      torch.manualSeed(4);
      const batches = await all(new DataLoader(new Numbers(), { batchSize: 3, numWorkers: 2 }));
      return batches.map((batch) => batch.map((t) => t.tolist()));
    };
    const first = await pass();
    expect(first.map((batch) => (batch as number[][][])[0]?.map((row) => row[0]))).toEqual([[0, 1, 2], [3, 4, 5], [6, 7, 8], [9]]);
    expect((first[0] as number[][])[2]).toEqual([7, 7, 7]);
    expect(await pass()).toEqual(first);
  });

  test("draw the same numbers as Python's workers from torch's generators, whatever this thread draws", async () => {
    torch.manualSeed(4);
    const batches: unknown[] = [];
    for await (const batch of new DataLoader(new Draws(), { batchSize: 2, numWorkers: 2 })) {
      batches.push(batch.map((t) => t.tolist()));
      torch.rand(3);
    }
    expect(batches).toEqual(recorded.workers);
  });

  test('free batches that nobody takes', async () => {
    torch.memory.collect();
    const before = torch.memory.stats();
    for (let i = 0; i < 3; i++) {
      for await (const batch of new DataLoader(new Numbers(), { numWorkers: 2 })) {
        for (const t of batch) t.dispose();
        break;
      }
    }
    await all(new DataLoader(new Numbers(), { numWorkers: 1, batchSize: 10 })).then((batches) => {
      for (const t of batches.flat()) t.dispose();
    });
    expect(torch.memory.stats().liveTensors).toBe(before.liveTensors);
  });

  test("accept the library's datasets, with datasets and tensors in them", async () => {
    const { ConcatDataset, StackDataset, Subset, TensorDataset } = utils.data;
    const tensors = new TensorDataset(torch.arange(12).reshape(6, 2), torch.arange(6));
    const named = new StackDataset<{ a: Tensor[]; b: Tensor[] }>({ a: tensors, b: new Subset(tensors, [5, 4, 3, 2, 1, 0]) });
    const listed = async (loader: AsyncIterable<{ a: Tensor[]; b: Tensor[] }>) =>
      (await all(loader)).map(({ a, b }) => [...a, ...b].map((one) => one.tolist()));
    const options = { batchSize: 4 };
    const here = await listed(new DataLoader(new ConcatDataset([named, new Subset(named, [2])]), options));
    const there = await listed(new DataLoader(new ConcatDataset([named, new Subset(named, [2])]), { ...options, numWorkers: 2 }));
    expect(there).toEqual(here);
    const numbers = await all(new DataLoader(new Subset(new Numbers(), [7, 3]), { batchSize: 2, numWorkers: 1 }));
    expect(numbers[0]?.[0].tolist()).toEqual([
      [7, 7],
      [3, 3],
    ]);
    expect(tensors.getItem(5).map((one) => one.tolist())).toEqual([[10, 11], 5]);
  });

  test("an error names the worker and the sample and has the worker's stack", async () => {
    const dataset = new Numbers();
    dataset.bad = 5;
    const error = await all(new DataLoader(dataset, { batchSize: 2, numWorkers: 2 })).catch((e: Error) => e);
    expect(String(error)).toBe('TorchError: RangeError in DataLoader worker 0, sample 5: sample is bad');
    expect((error as Error).stack).toMatch(/in the worker:[\s\S]*datasets\.cjs/);
  });

  test('a worker that dies is an error instead of an endless wait', async () => {
    const dataset = new Numbers();
    dataset.fatal = 4;
    await expect(all(new DataLoader(dataset, { numWorkers: 2 }))).rejects.toThrow(/DataLoader worker 0 exited unexpectedly with code 3/);
  });

  test('a worker that makes no batch within the timeout is an error, and ends', async () => {
    const dataset = new Numbers();
    dataset.endless = 4;
    const loader = new DataLoader(dataset, { batchSize: 2, numWorkers: 2, timeout: 3 });
    expect(loader.timeout).toBe(3);
    await expect(all(loader)).rejects.toThrow(/^DataLoader timed out after 3 seconds$/);
    expect((await all(new DataLoader(new Numbers(), { numWorkers: 2, timeout: Number.MAX_VALUE }))).length).toBe(10);
  });

  test('a class without a module, or with a field that cannot be sent, is an error with instructions', async () => {
    await expect(all(new DataLoader(new Range(3), { numWorkers: 1 }))).rejects.toThrow(/static module = import\.meta\.url/);
    const dataset = Object.assign(new Numbers(), { transform: () => 1 });
    await expect(all(new DataLoader(dataset, { numWorkers: 1 }))).rejects.toThrow(
      /a field of the dataset Numbers cannot be sent to a worker/,
    );
  });
});
