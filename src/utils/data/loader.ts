// DataLoader: makes batches of a dataset, in this thread or in worker threads.
import {
  as,
  boolean,
  byName,
  type Call,
  callable,
  float,
  generator,
  int,
  iterable,
  type Narrowed,
  nullable,
  type Options,
  only,
  opt,
  orNull,
  parameters,
  string,
} from '../../arguments';
import { abandon } from '../../core/describe';
import { typeError, ValueError } from '../../core/errors';
import type { Generator } from '../../core/generator';
import { pythonRepr } from '../../core/python-repr';
import { type Collated, collateAs } from './collate';
import { type Dataset, IterableDataset } from './dataset';
import { checkSample, datasetOf, type Indexed, indexedType, lengthOf } from './indexed';
import { pinBatch, pinBatchAsync, pinsHere } from './pin-memory';
import { BatchSampler, drawSeed, RandomSampler, SequentialSampler } from './sampler';
import { WorkerPool } from './workers';

type Order = Iterable<number> & { readonly length: number };

type Batches = Iterable<readonly number[]> & { readonly length: number };

const signature = parameters(
  'DataLoader',
  { dataset: indexedType },
  /** Number of samples per batch. */
  { batchSize: opt(int, 1) },
  /** Draw a new random order for each pass. */
  { shuffle: opt(nullable(boolean), false) },
  /** The order of samples, instead of `shuffle`. */
  { sampler: orNull(as<Order>(iterable<number>())) },
  /** The indices of each batch, instead of `batchSize`, `shuffle`, `sampler` and `dropLast`. */
  { batchSampler: orNull(as<Batches>(iterable<readonly number[]>())) },
  /** Number of worker threads; 0: make batches in this thread. */
  { numWorkers: opt(int, 0) },
  /** Combines samples to a batch; null: {@link defaultCollate}. Only without workers, because functions cannot be sent to threads. */
  { collateFn: orNull(callable<(samples: never[]) => unknown>()) },
  /** Copy batches into pinned memory, with `for await` in another thread. Objects with a method `pinMemory` are replaced by its result. */
  { pinMemory: opt(boolean, false) },
  /** Leave out a last batch that is not full. */
  { dropLast: opt(boolean, false) },
  /** Seconds to wait for a batch of workers before a `TorchError`; 0: without end. */
  { timeout: opt(float, 0) },
  /** Only null is supported. */
  { workerInitFn: only(null) },
  /** Only null is supported. */
  { multiprocessingContext: only(null) },
  /** The generator for orders and seeds; null: the default generator. */
  { generator: orNull(generator) },
  /** Number of batches that each worker prepares ahead. */
  { prefetchFactor: byName(opt(int, 2)) },
  /** Deprecated by PyTorch, and ignored: memory is pinned for the current accelerator. */
  { pinMemoryDevice: byName(opt(string, '')) },
);

/** The options of {@link DataLoader}. */
export type DataLoaderOptions<T, B> = Omit<
  Options<Narrowed<typeof signature, { dataset: Indexed<T>; collateFn: ((samples: T[]) => B) | null }>>,
  'dataset'
>;

interface OrderSettings {
  readonly batchSize: number;
  readonly shuffle: boolean;
  readonly sampler: Order | null;
  readonly batchSampler: Batches | null;
  readonly numWorkers: number;
  readonly dropLast: boolean;
  readonly generator: Generator | null;
}

function batchesOf(dataset: Dataset, { batchSize, shuffle, sampler, batchSampler, dropLast, generator }: OrderSettings): Batches {
  if (sampler !== null && shuffle) throw new ValueError('sampler option is mutually exclusive with shuffle');
  if (batchSampler !== null) {
    if (batchSize !== 1 || shuffle || sampler !== null || dropLast) {
      throw new ValueError('batchSampler option is mutually exclusive with batchSize, shuffle, sampler, and dropLast');
    }
    return batchSampler;
  }
  const order = sampler ?? (shuffle ? new RandomSampler(dataset, { generator }) : new SequentialSampler(dataset));
  return new BatchSampler(order, batchSize, dropLast);
}

function checkNotAsync(given: unknown): void {
  const isSynchronous = indexedType.check(given) && (!(given instanceof IterableDataset) || Symbol.iterator in given);
  const isAsync = typeof given === 'object' && given !== null && Symbol.asyncIterator in given && !isSynchronous;
  if (isAsync)
    throw typeError(
      'DataLoader(): the dataset must not be an async iterable: extend IterableDataset, whose samples are there when it is iterated',
    );
}

// The samples of an iterable dataset have no indices to reorder.
function checkIterable({ shuffle, sampler, batchSampler, numWorkers }: OrderSettings): void {
  const refuse = (name: string, value: unknown): never => {
    throw new ValueError(`DataLoader with IterableDataset: expected unspecified ${name} option, but got ${name}=${pythonRepr(value)}`);
  };
  if (shuffle) refuse('shuffle', shuffle);
  if (sampler !== null) refuse('sampler', sampler);
  if (batchSampler !== null) refuse('batchSampler', batchSampler);
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
  /** Seconds. */
  readonly timeout: number;
  readonly pinMemory: boolean;
  readonly pinMemoryDevice: string;
  readonly dataset: Indexed<T>;
  private readonly source: Dataset<T>;
  private readonly batches: Batches;
  private readonly prefetchFactor: number;
  private readonly collate: (samples: T[]) => B;
  private readonly generator: Generator | null;

  constructor(...args: Call<Narrowed<typeof signature, { dataset: Indexed<T>; collateFn: ((samples: T[]) => B) | null }>>) {
    checkNotAsync(args[0]);
    const bound = signature.bind(args);
    const [dataset, batchSize, shuffled, sampler, batchSampler, numWorkers, collateFn, pinMemory, dropLast, timeout] = bound;
    const [, , , , , , , , , , , , generator, prefetchFactor, pinMemoryDevice] = bound;
    const shuffle = shuffled === true;
    const order: OrderSettings = { batchSize, shuffle, sampler, batchSampler, numWorkers, dropLast, generator };
    if (!Number.isInteger(numWorkers) || numWorkers < 0)
      throw new ValueError(`numWorkers must be a whole number from 0 on, got ${numWorkers}`);
    if (!(timeout >= 0)) throw new ValueError('timeout option should be non-negative');
    if (!Number.isInteger(prefetchFactor) || prefetchFactor < 1)
      throw new ValueError(`prefetchFactor must be a whole number from 1 on, got ${prefetchFactor}`);
    if (collateFn !== null && numWorkers > 0)
      throw new ValueError('collateFn cannot be used with numWorkers: a function cannot be sent to a thread');
    if (dataset instanceof IterableDataset) checkIterable(order);
    this.dataset = dataset as Indexed<T>;
    this.source = datasetOf(dataset as Dataset<T>);
    if (!(dataset instanceof IterableDataset) && sampler === null && batchSampler === null) lengthOf(this.source, 'DataLoader');
    this.batchSize = batchSampler === null ? batchSize : null;
    this.dropLast = dropLast;
    this.numWorkers = numWorkers;
    this.pinMemory = pinMemory;
    this.pinMemoryDevice = pinMemoryDevice;
    this.prefetchFactor = prefetchFactor;
    this.timeout = timeout;
    this.generator = generator;
    this.collate = (collateFn as ((samples: T[]) => B) | null) ?? ((samples) => collateAs(samples, this.source.dtypes ?? null) as B);
    this.batches = batchesOf(this.source as Dataset, order);
  }

  /** The number of batches. */
  get length(): number {
    return this.batches.length;
  }

  *[Symbol.iterator](): IterableIterator<B> {
    if (this.numWorkers > 0) throw typeError('a DataLoader with workers is iterated with `for await`');
    const pins = pinsHere(this.pinMemory, this.pinMemoryDevice);
    for (const batch of this.made()) {
      if (abandon(batch)) throw typeError('DataLoader: collateFn gave a Promise: iterate with `for await`');
      yield pins ? pinBatch(batch) : batch;
    }
  }

  // The batches as this thread makes them.
  private *made(): IterableIterator<B> {
    if (this.timeout > 0) throw new ValueError(`DataLoader: timeout ${this.timeout} is a time to wait for workers, and numWorkers is 0`);
    // Python draws a seed for workers before the order, even without workers.
    drawSeed(this.generator);
    const { source } = this;
    if (source instanceof IterableDataset) {
      yield* this.rows(source);
      return;
    }
    for (const indices of this.batches) yield this.collate(indices.map((index) => checkSample(source.getItem(index), source)));
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
    const pins = pinsHere(this.pinMemory, this.pinMemoryDevice);
    if (this.numWorkers === 0) {
      for (const made of this.made()) {
        const batch = await made;
        yield pins ? await pinBatchAsync(batch, false) : batch;
      }
      return;
    }
    const pool = new WorkerPool(this.source as Dataset, this.numWorkers, drawSeed(this.generator), this.timeout);
    const take = async (number: number): Promise<B> => {
      const batch = (await pool.take(number)) as B;
      return pins ? pinBatchAsync(batch, true) : batch;
    };
    try {
      const order = this.batches[Symbol.iterator]();
      let asked = 0;
      const ask = (): void => {
        const next = order.next();
        if (!next.done) pool.request(asked++, next.value);
      };
      for (let i = 0; i < this.numWorkers * this.prefetchFactor; i++) ask();
      let next: Promise<B> | null = null;
      for (let given = 0; given < asked; given++) {
        const batch = await (next ?? take(given));
        ask();
        // The next batch is pinned while the loop uses this one. It throws when the loop comes to it.
        next = pins && given + 1 < asked ? take(given + 1) : null;
        next?.catch(() => {});
        yield batch;
      }
    } finally {
      pool.close();
    }
  }
}
