// DataLoader: makes batches of a dataset, in this thread or in worker threads.
import { ValueError } from '../../core/errors';
import type { Generator } from '../../core/generator';
import { pythonRepr } from '../../core/python-repr';
import { type Collated, defaultCollate } from './collate';
import { type Dataset, IterableDataset } from './dataset';
import { BatchSampler, drawSeed, RandomSampler, SequentialSampler } from './sampler';
import { WorkerPool } from './workers';

/** Options that decide which samples form which batch. */
interface OrderOptions {
  /** Samples per batch; default 1. */
  batchSize?: number;
  /** A new random order in each pass; default false. */
  shuffle?: boolean;
  /** Indices in the order of the samples; replaces `shuffle`. */
  sampler?: Iterable<number> & { readonly length: number };
  /** Lists of indices, one for each batch; replaces `batchSize`, `shuffle`, `sampler` and `dropLast`. */
  batchSampler?: Iterable<readonly number[]> & { readonly length: number };
  /** Drops the last batch if it is not full; default false. */
  dropLast?: boolean;
  /** Generator for random orders and seeds; default the default generator. */
  generator?: Generator | null;
  /** Worker threads; 0, the default, makes batches in this thread. */
  numWorkers?: number;
}

export interface DataLoaderOptions<T, B> extends OrderOptions {
  /** Batches that each worker makes ahead; default 2. */
  prefetchFactor?: number;
  /** Combines samples to a batch; default {@link defaultCollate}. Only without workers: a function cannot be sent to a thread. */
  collateFn?: (samples: T[]) => B;
}

const names = ['batchSize', 'shuffle', 'sampler', 'batchSampler', 'numWorkers', 'dropLast', 'prefetchFactor', 'collateFn', 'generator'];

type Batches = Iterable<readonly number[]> & { readonly length: number };

function batchesOf(dataset: Dataset, options: OrderOptions): Batches {
  const { batchSize = 1, shuffle = false, sampler, batchSampler, dropLast = false, generator = null } = options;
  if (sampler !== undefined && shuffle) throw new ValueError('sampler option is mutually exclusive with shuffle');
  if (batchSampler !== undefined) {
    if (batchSize !== 1 || shuffle || sampler !== undefined || dropLast) {
      throw new ValueError('batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last');
    }
    return batchSampler;
  }
  const order = sampler ?? (shuffle ? new RandomSampler(dataset, { generator }) : new SequentialSampler(dataset));
  return new BatchSampler(order, batchSize, dropLast);
}

// An iterable dataset has no indices, so options that order indices are errors.
function checkIterable({ shuffle = false, sampler, batchSampler, numWorkers = 0 }: OrderOptions): void {
  const refuse = (name: string, value: unknown): never => {
    throw new ValueError(`DataLoader with IterableDataset: expected unspecified ${name} option, but got ${name}=${pythonRepr(value)}`);
  };
  if (shuffle) refuse('shuffle', shuffle);
  if (sampler !== undefined) refuse('sampler', sampler);
  if (batchSampler !== undefined) refuse('batch_sampler', batchSampler);
  if (numWorkers > 0) throw new ValueError('an IterableDataset is read in this thread: numWorkers must be 0');
}

/**
 * Batches of a dataset: `for (const batch of loader)` without workers, `for await (const batch of loader)` always.
 *
 * Order and seeds match Python: after the same `manualSeed` a pass has the same samples, and worker i seeds its `random` and
 * torch's generator with the loader's seed plus i.
 *
 * @throws ValueError for an option outside its range; the loop throws the errors of the dataset
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.DataLoader
 *
 * ```ts
 * const loader = new DataLoader(new MNIST(table), { batchSize: 32, shuffle: true, numWorkers: 4 });
 * for await (const [anchor, positive, negative, label] of loader) { ... }
 * ```
 */
export class DataLoader<T, B = Collated<T>> {
  /** Samples per batch; null with a batchSampler. */
  readonly batchSize: number | null;
  readonly dropLast: boolean;
  readonly numWorkers: number;
  private readonly batches: Batches;
  private readonly prefetchFactor: number;
  private readonly collate: (samples: T[]) => B;
  private readonly generator: Generator | null;

  constructor(
    readonly dataset: Dataset<T>,
    options: DataLoaderOptions<T, B> = {},
  ) {
    const unknown = Object.keys(options).find((key) => !names.includes(key));
    if (unknown !== undefined)
      throw new TypeError(`DataLoader() got an unexpected keyword argument '${unknown}' (expected ${names.join(', ')})`);
    const { batchSize = 1, batchSampler, numWorkers = 0, dropLast = false, prefetchFactor = 2, collateFn, generator = null } = options;
    if (!Number.isInteger(numWorkers) || numWorkers < 0)
      throw new ValueError(`numWorkers must be a whole number from 0 on, got ${numWorkers}`);
    if (!Number.isInteger(prefetchFactor) || prefetchFactor < 1)
      throw new ValueError(`prefetchFactor must be a whole number from 1 on, got ${prefetchFactor}`);
    if (collateFn !== undefined && numWorkers > 0)
      throw new ValueError('collateFn cannot be used with numWorkers: a function cannot be sent to a thread');
    if (dataset instanceof IterableDataset) checkIterable(options);
    this.batchSize = batchSampler === undefined ? batchSize : null;
    this.dropLast = dropLast;
    this.numWorkers = numWorkers;
    this.prefetchFactor = prefetchFactor;
    this.generator = generator;
    this.collate = collateFn ?? ((samples) => defaultCollate(samples) as unknown as B);
    this.batches = batchesOf(dataset, options);
  }

  /** The number of batches. */
  get length(): number {
    return this.batches.length;
  }

  *[Symbol.iterator](): IterableIterator<B> {
    if (this.numWorkers > 0) throw new TypeError('a DataLoader with workers is iterated with `for await`');
    // Python draws a seed for workers before the order, even without workers.
    drawSeed(this.generator);
    if (this.dataset instanceof IterableDataset) {
      yield* this.rows(this.dataset);
      return;
    }
    for (const indices of this.batches) yield this.collate(indices.map((index) => this.dataset.getItem(index)));
  }

  private *rows(dataset: IterableDataset<T>): IterableIterator<B> {
    let batch: T[] = [];
    for (const sample of dataset) {
      batch.push(sample);
      if (batch.length !== this.batchSize) continue;
      yield this.collate(batch);
      batch = [];
    }
    if (batch.length > 0 && !this.dropLast) yield this.collate(batch);
  }

  async *[Symbol.asyncIterator](): AsyncIterableIterator<B> {
    if (this.numWorkers === 0) {
      yield* this[Symbol.iterator]();
      return;
    }
    const pool = new WorkerPool(this.dataset as Dataset, this.numWorkers, drawSeed(this.generator));
    try {
      const order = this.batches[Symbol.iterator]();
      let asked = 0;
      const ask = (): void => {
        const next = order.next();
        if (!next.done) pool.request(asked++, next.value);
      };
      for (let i = 0; i < this.numWorkers * this.prefetchFactor; i++) ask();
      for (let given = 0; given < asked; given++) {
        const batch = (await pool.take(given)) as B;
        ask();
        yield batch;
      }
    } finally {
      pool.close();
    }
  }
}
