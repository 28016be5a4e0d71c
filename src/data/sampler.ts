// Samplers: the order in which a loader takes samples.
import { ValueError } from '../errors';
import { empty, randperm } from '../ops';
import { Generator } from '../ops/generator';

/** Indices in order. */
export class SequentialSampler {
  constructor(private readonly source: { readonly length: number }) {}

  get length(): number {
    return this.source.length;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    for (let i = 0; i < this.source.length; i++) yield i;
  }
}

/** A seed drawn as Python's data loading draws one: 63 bits of the default generator. */
export function drawSeed(generator: Generator | null): bigint {
  const drawn = empty([], { dtype: 'int64' }).random_({ generator });
  const seed = drawn.item<number | bigint>();
  drawn.dispose();
  return BigInt(seed);
}

/**
 * Indices in random order, the very order that Python's RandomSampler gives for the same seed.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.RandomSampler
 */
export class RandomSampler {
  constructor(
    private readonly source: { readonly length: number },
    private readonly generator: Generator | null = null,
  ) {}

  get length(): number {
    return this.source.length;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    let { generator } = this;
    if (generator === null) {
      const seed = drawSeed(null);
      generator = new Generator();
      generator.manualSeed(seed);
    }
    const permutation = randperm(this.source.length, { generator });
    const order = permutation.toTypedArray() as BigInt64Array;
    permutation.dispose();
    for (const index of order) yield Number(index);
  }
}

/** Lists of `batchSize` indices. */
export class BatchSampler {
  constructor(
    private readonly sampler: Iterable<number> & { readonly length: number },
    private readonly batchSize: number,
    private readonly dropLast: boolean,
  ) {
    if (!Number.isInteger(batchSize) || batchSize <= 0)
      throw new ValueError(`batchSize should be a positive integer value, but got batchSize=${batchSize}`);
  }

  get length(): number {
    const count = this.sampler.length / this.batchSize;
    return this.dropLast ? Math.floor(count) : Math.ceil(count);
  }

  *[Symbol.iterator](): IterableIterator<number[]> {
    let batch: number[] = [];
    for (const index of this.sampler) {
      batch.push(index);
      if (batch.length === this.batchSize) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0 && !this.dropLast) yield batch;
  }
}
