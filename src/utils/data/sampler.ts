// Samplers: the order in which a loader takes samples.
import {
  boolean,
  type Call,
  float,
  generator,
  int,
  list,
  object,
  opt,
  or,
  orNull,
  parameters,
  type Type,
  tensor as tensorType,
  type,
} from '../../arguments';
import { ValueError } from '../../core/errors';
import { Generator } from '../../core/generator';
import { pythonRepr } from '../../core/python-repr';
import { empty, multinomial, randint, randperm } from '../../ops';
import { Tensor, tensor } from '../../tensor';
import { ListDataset, lengthOf } from './indexed';

export interface Sized {
  readonly length: number;
}

// Its length is read at each pass, when it must be a whole number.
export const sized: Type<Sized> = {
  ...type<Sized>('Sized', (value) => value instanceof Tensor || (typeof value === 'object' && value !== null && 'length' in value)),
  isRecord: true,
};

// A tensor's length is that of its first dimension.
export const sizedOf = (source: Sized): Sized => (source instanceof Tensor ? new ListDataset(source) : source);

/**
 * An order of samples. A subclass iterates over indices, and defines their number if it is known.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.Sampler
 */
export abstract class Sampler<I = number> implements Iterable<I> {
  abstract get length(): number;

  abstract [Symbol.iterator](): Iterator<I>;
}

const sequentialSignature = parameters('SequentialSampler', { dataSource: sized });

/** Indices in order. @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.SequentialSampler */
export class SequentialSampler extends Sampler {
  private readonly source: Sized;

  constructor(...args: Call<typeof sequentialSignature>) {
    super();
    this.source = sizedOf(sequentialSignature.bind(args)[0]);
  }

  get length(): number {
    return lengthOf(this.source, 'SequentialSampler');
  }

  *[Symbol.iterator](): IterableIterator<number> {
    for (let i = 0; i < this.length; i++) yield i;
  }
}

/** Draws a seed as Python's data loading does: 63 bits from the generator; null is the default generator. */
export function drawSeed(generator: Generator | null): bigint {
  const drawn = empty([], { dtype: 'int64' }).random_({ generator });
  const seed = drawn.item<number | bigint>();
  drawn.dispose();
  return BigInt(seed);
}

function* drawn(indices: Tensor, count?: number): IterableIterator<number> {
  const order = indices.toTypedArray() as BigInt64Array;
  indices.dispose();
  for (const index of order.subarray(0, count)) yield Number(index);
}

const checkCount = (count: number): void => {
  if (!Number.isInteger(count) || count <= 0) {
    throw new ValueError(`num_samples should be a positive integer value, but got num_samples=${count}`);
  }
};

const randomSignature = parameters(
  'RandomSampler',
  { dataSource: sized },
  { replacement: opt(boolean, false) },
  /** Number of indices; null: as many as the source has. */
  { numSamples: orNull(int) },
  { generator: orNull(generator) },
);

/**
 * Indices in random order, the same order as Python's RandomSampler for the same seed. With `replacement` each index is drawn
 * from all.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.RandomSampler
 */
export class RandomSampler extends Sampler {
  readonly replacement: boolean;
  private readonly source: Sized;
  private readonly count: number | null;
  private readonly generator: Generator | null;

  constructor(...args: Call<typeof randomSignature>) {
    const [source, replacement, numSamples, generator] = randomSignature.bind(args);
    super();
    this.source = sizedOf(source);
    this.replacement = replacement;
    this.count = numSamples;
    this.generator = generator;
    checkCount(this.numSamples);
  }

  /** The number of indices in a pass; read anew each time, because the source's length may change. */
  get numSamples(): number {
    return this.count ?? lengthOf(this.source, 'RandomSampler');
  }

  get length(): number {
    return this.numSamples;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    let { generator } = this;
    if (generator === null) {
      const seed = drawSeed(null);
      generator = new Generator();
      generator.manualSeed(seed);
    }
    const n = lengthOf(this.source, 'RandomSampler');
    const { numSamples } = this;
    // Python draws chunks of 32 with replacement, and whole permutations without: same chunks, same random numbers.
    const chunk = this.replacement ? 32 : n;
    const draw = (count: number): IterableIterator<number> =>
      this.replacement ? drawn(randint(n, [count], { generator })) : drawn(randperm(n, { generator }), count);
    for (let i = 0; i < Math.floor(numSamples / chunk); i++) yield* draw(chunk);
    yield* draw(numSamples % chunk);
  }
}

const subsetSignature = parameters('SubsetRandomSampler', { indices: list(int) }, { generator: orNull(generator) });

/** The given indices in random order. @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.SubsetRandomSampler */
export class SubsetRandomSampler extends Sampler {
  private readonly indices: readonly number[];
  private readonly generator: Generator | null;

  constructor(...args: Call<typeof subsetSignature>) {
    const [indices, generator] = subsetSignature.bind(args);
    super();
    this.indices = indices;
    this.generator = generator;
  }

  get length(): number {
    return this.indices.length;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const { generator } = this;
    for (const at of drawn(randperm(this.indices.length, { generator }))) yield this.indices[at] as number;
  }
}

const weightedSignature = parameters(
  'WeightedRandomSampler',
  { weights: or(tensorType, list(float)) },
  { numSamples: int },
  { replacement: opt(boolean, true) },
  { generator: orNull(generator) },
);

/**
 * `numSamples` indices, drawn with probability proportional to their weights, which need not sum to 1.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.WeightedRandomSampler
 */
export class WeightedRandomSampler extends Sampler {
  readonly weights: Tensor;
  readonly numSamples: number;
  readonly replacement: boolean;
  private readonly generator: Generator | null;

  constructor(...args: Call<typeof weightedSignature>) {
    const [weights, numSamples, replacement, generator] = weightedSignature.bind(args);
    super();
    checkCount(numSamples);
    this.weights = weights instanceof Tensor ? weights.double() : tensor(weights, { dtype: 'float64' });
    if (this.weights.ndim !== 1) {
      throw new ValueError(`weights should be a 1d sequence but given weights have shape ${pythonRepr([...this.weights.shape])}`);
    }
    this.numSamples = numSamples;
    this.replacement = replacement;
    this.generator = generator;
  }

  get length(): number {
    return this.numSamples;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const { generator } = this;
    yield* drawn(multinomial(this.weights, this.numSamples, this.replacement, { generator }));
  }
}

const batchSignature = parameters(
  'BatchSampler',
  { sampler: object<Iterable<number> & Sized>() },
  /** Indices in each list. */
  { batchSize: int },
  /** Leave out a last list that is not full. */
  { dropLast: boolean },
);

/** Lists of `batchSize` indices. @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.BatchSampler */
export class BatchSampler extends Sampler<number[]> {
  private readonly sampler: Iterable<number> & Sized;
  private readonly batchSize: number;
  private readonly dropLast: boolean;

  constructor(...args: Call<typeof batchSignature>) {
    const [sampler, batchSize, dropLast] = batchSignature.bind(args);
    super();
    this.sampler = sampler;
    this.batchSize = batchSize;
    this.dropLast = dropLast;
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
