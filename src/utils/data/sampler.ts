// Samplers: decide the order in which a loader takes samples.
import { type Arguments, bind, Signature } from '../../arguments';
import { ValueError } from '../../core/errors';
import { Generator } from '../../core/generator';
import { pythonRepr } from '../../core/python-repr';
import { empty, multinomial, randint, randperm } from '../../ops';
import { Tensor, tensor } from '../../tensor';

interface Sized {
  readonly length: number;
}

/**
 * An order of samples. A subclass iterates over indices, and defines their number if it is known.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.Sampler
 */
export abstract class Sampler<I = number> implements Iterable<I> {
  abstract get length(): number;

  abstract [Symbol.iterator](): Iterator<I>;
}

/** Indices in order. @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.SequentialSampler */
export class SequentialSampler extends Sampler {
  constructor(private readonly source: Sized) {
    super();
  }

  get length(): number {
    return this.source.length;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    for (let i = 0; i < this.source.length; i++) yield i;
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

const randomSignature = new Signature(
  'RandomSampler(object dataSource, boolean replacement = false, int|null numSamples = null, Generator|null generator = null)',
);
type RandomArguments = [dataSource: Sized, replacement?: boolean, numSamples?: number | null, generator?: Generator | null];

/**
 * Indices in random order, the same order as Python's RandomSampler for the same seed. With `replacement` each index is drawn
 * from all.
 *
 * @param numSamples the number of indices; null is the length of the source
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.RandomSampler
 */
export class RandomSampler extends Sampler {
  readonly replacement: boolean;
  private readonly source: Sized;
  private readonly count: number | null;
  private readonly generator: Generator | null;

  constructor(...args: Arguments<typeof randomSignature.text, RandomArguments>) {
    const [source, replacement = false, numSamples = null, generator = null] = bind<RandomArguments>(randomSignature, args);
    super();
    this.source = source;
    this.replacement = replacement;
    this.count = numSamples;
    this.generator = generator;
    checkCount(this.numSamples);
  }

  /** The number of indices in a pass; read anew each time, because the source's length may change. */
  get numSamples(): number {
    return this.count ?? this.source.length;
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
    const n = this.source.length;
    const { numSamples } = this;
    // Python draws chunks of 32 with replacement, and whole permutations without: same chunks, same random numbers.
    const chunk = this.replacement ? 32 : n;
    const draw = (count: number): IterableIterator<number> =>
      this.replacement ? drawn(randint(n, [count], { generator })) : drawn(randperm(n, { generator }), count);
    for (let i = 0; i < Math.floor(numSamples / chunk); i++) yield* draw(chunk);
    yield* draw(numSamples % chunk);
  }
}

const subsetSignature = new Signature('SubsetRandomSampler(int[] indices, Generator|null generator = null)');
type SubsetArguments = [indices: readonly number[], generator?: Generator | null];

/** The given indices in random order. @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.SubsetRandomSampler */
export class SubsetRandomSampler extends Sampler {
  private readonly indices: readonly number[];
  private readonly generator: Generator | null;

  constructor(...args: Arguments<typeof subsetSignature.text, SubsetArguments>) {
    const [indices, generator = null] = bind<SubsetArguments>(subsetSignature, args);
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

const weightedSignature = new Signature(
  'WeightedRandomSampler(Tensor|float[] weights, int numSamples, boolean replacement = true, Generator|null generator = null)',
);
type WeightedArguments = [weights: Tensor | readonly number[], numSamples: number, replacement?: boolean, generator?: Generator | null];

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

  constructor(...args: Arguments<typeof weightedSignature.text, WeightedArguments>) {
    const [weights, numSamples, replacement = true, generator = null] = bind<WeightedArguments>(weightedSignature, args);
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

/** Groups a sampler's indices into lists of `batchSize`. @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.BatchSampler */
export class BatchSampler extends Sampler<number[]> {
  constructor(
    private readonly sampler: Iterable<number> & Sized,
    private readonly batchSize: number,
    private readonly dropLast: boolean,
  ) {
    super();
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
