// DataLoader: batches of a dataset, made here or by worker threads.
import { ValueError } from '../errors';
import type { Generator } from '../ops/generator';
import { type Collated, defaultCollate } from './collate';
import type { Dataset } from './dataset';
import { BatchSampler, drawSeed, RandomSampler, SequentialSampler } from './sampler';
import { WorkerPool } from './workers';

export interface DataLoaderOptions<T, B> {
  /** Samples a batch; default 1. */
  batchSize?: number;
  /** A new random order in each pass; default false. */
  shuffle?: boolean;
  /** The order of samples, in place of `shuffle`. */
  sampler?: Iterable<number> & { readonly length: number };
  /** Worker threads; 0, the default, makes batches in this thread. */
  numWorkers?: number;
  /** Leaves out a last batch that is not full; default false. */
  dropLast?: boolean;
  /** Batches that each worker makes ahead; default 2. */
  prefetchFactor?: number;
  /** Samples to a batch; default {@link defaultCollate}. Without workers only: a function cannot be sent to a thread. */
  collateFn?: (samples: T[]) => B;
  /** What orders and seeds are drawn from; default the default generator. */
  generator?: Generator | null;
}

const names = ['batchSize', 'shuffle', 'sampler', 'numWorkers', 'dropLast', 'prefetchFactor', 'collateFn', 'generator'];

/**
 * Batches of a dataset: `for (const batch of loader)` without workers, `for await (const batch of loader)` always.
 *
 * Order and seeds are Python's: after the same `manualSeed` a pass takes the same samples, and worker i's `random` and
 * torch's generator are seeded with the loader's seed plus i.
 *
 * @throws ValueError for an option outside its range; in the loop, whatever the dataset throws
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.DataLoader
 *
 * ```ts
 * const loader = new DataLoader(new MNIST(table), { batchSize: 32, shuffle: true, numWorkers: 4 });
 * for await (const [anchor, positive, negative, label] of loader) { ... }
 * ```
 */
export class DataLoader<T, B = Collated<T>> {
  readonly batchSize: number;
  readonly numWorkers: number;
  private readonly batches: BatchSampler;
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
    const {
      batchSize = 1,
      shuffle = false,
      sampler,
      numWorkers = 0,
      dropLast = false,
      prefetchFactor = 2,
      collateFn,
      generator = null,
    } = options;
    if (!Number.isInteger(numWorkers) || numWorkers < 0)
      throw new ValueError(`numWorkers must be a whole number from 0 on, got ${numWorkers}`);
    if (!Number.isInteger(prefetchFactor) || prefetchFactor < 1)
      throw new ValueError(`prefetchFactor must be a whole number from 1 on, got ${prefetchFactor}`);
    if (sampler !== undefined && shuffle) throw new ValueError('sampler option is mutually exclusive with shuffle');
    if (collateFn !== undefined && numWorkers > 0)
      throw new ValueError('collateFn cannot be used with numWorkers: a function cannot be sent to a thread');
    if (shuffle && dataset.length === 0) throw new ValueError('num_samples should be a positive integer value, but got num_samples=0');
    this.batchSize = batchSize;
    this.numWorkers = numWorkers;
    this.prefetchFactor = prefetchFactor;
    this.generator = generator;
    this.collate = collateFn ?? ((samples) => defaultCollate(samples) as unknown as B);
    this.batches = new BatchSampler(
      sampler ?? (shuffle ? new RandomSampler(dataset, generator) : new SequentialSampler(dataset)),
      batchSize,
      dropLast,
    );
  }

  /** The number of batches. */
  get length(): number {
    return this.batches.length;
  }

  *[Symbol.iterator](): IterableIterator<B> {
    if (this.numWorkers > 0) throw new TypeError('a DataLoader with workers is iterated with `for await`');
    // Python draws a seed for its workers even where there are none, before the order.
    drawSeed(this.generator);
    for (const indices of this.batches) yield this.collate(indices.map((index) => this.dataset.getItem(index)));
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
