// Datasets made of tensors and of other datasets.

import { type Call, float, generator, int, iterable, list, type Narrowed, orNull, parameters } from '../../arguments';
import { describeValue, isPlainObject } from '../../core/describe';
import { AssertionError, IndexError, typeError, ValueError } from '../../core/errors';
import { noMoreArguments } from '../../core/no-arguments';
import { warn } from '../../core/warnings';
import { randperm } from '../../ops';
import { Tensor } from '../../tensor';
import { Dataset, IterableDataset, type SampleDTypes } from './dataset';
import { datasetOf, type Indexed, indexedType, lengthOf } from './indexed';

function datasetsOf<T>(name: string, given: readonly unknown[]): Dataset<T>[] {
  return given.map((one) => {
    if (!indexedType.check(one)) throw typeError(`${name}(): expected datasets, got ${describeValue(one)}`);
    return datasetOf(one as Dataset<T>);
  });
}

/**
 * Samples along the first dimension of tensors: sample i is `[tensors[0][i], tensors[1][i], ...]`.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.TensorDataset
 */
export class TensorDataset<T extends readonly Tensor[] = readonly Tensor[]> extends Dataset<{ -readonly [K in keyof T]: Tensor }> {
  readonly tensors: T;

  constructor(...tensors: T) {
    super();
    if (tensors.length === 0) throw new ValueError('At least one tensor should be passed');
    if (!tensors.every((one) => one instanceof Tensor))
      throw typeError(`TensorDataset(): the arguments must be tensors, not ${describeValue(tensors)}`);
    if (tensors.some((one) => one.size(0) !== tensors[0]?.size(0))) throw new AssertionError('Size mismatch between tensors');
    this.tensors = tensors;
  }

  get length(): number {
    return (this.tensors[0] as Tensor).size(0);
  }

  getItem(index: number, ...rest: []): { -readonly [K in keyof T]: Tensor } {
    noMoreArguments('getItem', 1, rest);
    return this.tensors.map((tensor) => tensor.select(0, index)) as { -readonly [K in keyof T]: Tensor };
  }
}

/**
 * Combines datasets of equal length: `new StackDataset(images, texts)` has arrays as samples,
 * `new StackDataset({ image: images, text: texts })` has objects.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.StackDataset
 */
export class StackDataset<T = unknown> extends Dataset<T> {
  readonly datasets: readonly Dataset[] | Readonly<Record<string, Dataset>>;

  constructor(...datasets: readonly Dataset[] | readonly [named: Readonly<Record<string, Dataset>>]) {
    super();
    const [first] = datasets;
    if (first === undefined) throw new ValueError('At least one dataset should be passed');
    const isNamed = datasets.length === 1 && isPlainObject(first) && !indexedType.check(first);
    const own = datasetsOf('StackDataset', isNamed ? Object.values(first) : datasets);
    this.datasets = isNamed ? Object.fromEntries(Object.keys(first).map((key, i) => [key, own[i] as Dataset])) : own;
    if (Object.keys(this.datasets).length === 0) throw new ValueError('At least one dataset should be passed');
    const length = lengthOf(this, 'StackDataset');
    if (Object.values<Dataset>(this.datasets).some((one) => one.length !== length)) {
      throw new ValueError('Size mismatch between datasets');
    }
  }

  get length(): number {
    return (Object.values<Dataset>(this.datasets)[0] as Dataset).length;
  }

  override get dtypes(): SampleDTypes {
    const dtypes = Object.entries<Dataset>(this.datasets as Record<string, Dataset>).map(
      ([key, one]) => [key, one.dtypes ?? null] as const,
    );
    return Array.isArray(this.datasets) ? dtypes.map(([, of]) => of) : Object.fromEntries(dtypes);
  }

  getItem(index: number, ...rest: []): T {
    noMoreArguments('getItem', 1, rest);
    const { datasets } = this;
    if (Array.isArray(datasets)) return datasets.map((one: Dataset) => one.getItem(index)) as T;
    return Object.fromEntries(
      Object.entries<Dataset>(datasets as Record<string, Dataset>).map(([key, one]) => [key, one.getItem(index)]),
    ) as T;
  }
}

const concatSignature = parameters('ConcatDataset', { datasets: iterable<Dataset>() });

/**
 * Concatenates datasets. @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.ConcatDataset
 */
export class ConcatDataset<T = unknown> extends Dataset<T> {
  readonly datasets: readonly Dataset<T>[];
  /** For each dataset, the index after its last sample. */
  readonly cumulativeSizes: readonly number[];

  constructor(...args: Call<Narrowed<typeof concatSignature, { datasets: Iterable<Indexed<T>> }>>) {
    super();
    const [datasets] = concatSignature.bind(args);
    const given = [...(datasets as Iterable<Dataset<T>>)];
    if (given.length === 0) throw new AssertionError('datasets should not be an empty iterable');
    if (given.some((one) => one instanceof IterableDataset)) {
      throw new AssertionError('ConcatDataset does not support IterableDataset');
    }
    this.datasets = datasetsOf('ConcatDataset', given);
    let end = 0;
    this.cumulativeSizes = this.datasets.map((one) => {
      end += lengthOf(one, 'ConcatDataset');
      return end;
    });
  }

  get length(): number {
    return this.cumulativeSizes.at(-1) as number;
  }

  /** Those of the first dataset. */
  override get dtypes(): SampleDTypes {
    return this.datasets[0]?.dtypes ?? null;
  }

  getItem(index: number, ...rest: []): T {
    noMoreArguments('getItem', 1, rest);
    if (-index > this.length) throw new ValueError('absolute value of index should not exceed dataset length');
    const from = index < 0 ? index + this.length : index;
    const at = this.cumulativeSizes.findIndex((end) => from < end);
    if (at < 0) throw new IndexError('list index out of range');
    return (this.datasets[at] as Dataset<T>).getItem(at === 0 ? from : from - (this.cumulativeSizes[at - 1] as number));
  }
}

const chainSignature = parameters('ChainDataset', { datasets: iterable<IterableDataset>() });

/**
 * Chains iterable datasets. @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.ChainDataset
 */
export class ChainDataset<T = unknown> extends IterableDataset<T> {
  readonly datasets: Iterable<IterableDataset<T>>;

  constructor(...args: Call<Narrowed<typeof chainSignature, { datasets: Iterable<IterableDataset<T>> }>>) {
    super();
    const [datasets] = chainSignature.bind(args);
    this.datasets = datasets as Iterable<IterableDataset<T>>;
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (const one of this.datasets) yield* checkedIterable(one);
  }

  override get length(): number {
    return [...this.datasets].reduce((sum, one) => sum + checkedIterable(one).length, 0);
  }
}

function checkedIterable<T>(dataset: IterableDataset<T>): IterableDataset<T> {
  if (!(dataset instanceof IterableDataset)) throw new AssertionError('ChainDataset only supports IterableDataset');
  return dataset;
}

const subsetSignature = parameters('Subset', { dataset: indexedType }, { indices: list(int) });

/**
 * The samples of a dataset at the given indices. @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.Subset
 */
export class Subset<T = unknown> extends Dataset<T> {
  readonly dataset: Dataset<T>;
  readonly indices: readonly number[];

  constructor(...args: Call<Narrowed<typeof subsetSignature, { dataset: Indexed<T> }>>) {
    super();
    const [dataset, indices] = subsetSignature.bind(args);
    this.dataset = datasetOf(dataset as Dataset<T>);
    this.indices = indices;
  }

  get length(): number {
    return this.indices.length;
  }

  override get dtypes(): SampleDTypes {
    return this.dataset.dtypes ?? null;
  }

  getItem(index: number, ...rest: []): T {
    noMoreArguments('getItem', 1, rest);
    const at = this.indices.at(index);
    if (at === undefined) throw new IndexError('list index out of range');
    return this.dataset.getItem(at);
  }
}

// Converts fractions to counts; the remainder is distributed one each, from the first count on.
function countsOf(fractions: readonly number[], total: number): number[] {
  const counts = fractions.map((fraction, i) => {
    if (fraction < 0 || fraction > 1) throw new ValueError(`Fraction at index ${i} is not between 0 and 1`);
    return Math.floor(total * fraction);
  });
  const left = total - counts.reduce((sum, count) => sum + count, 0);
  for (let i = 0; i < left; i++) counts[i % counts.length] = (counts[i % counts.length] as number) + 1;
  counts.forEach((count, i) => {
    if (count === 0) warn(`Length of split at index ${i} is 0. This might result in an empty dataset.`);
  });
  return counts;
}

const splitSignature = parameters(
  'randomSplit',
  { dataset: indexedType },
  { lengths: list(float) },
  /** The generator for the order; null: the default generator. */
  { generator: orNull(generator) },
);

/**
 * Splits a dataset at random into subsets without overlap.
 *
 * @throws ValueError if the lengths do not sum to the dataset's length
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.random_split
 */
export function randomSplit<T>(...args: Call<Narrowed<typeof splitSignature, { dataset: Indexed<T> }>>): Subset<T>[] {
  const [given, lengths, generator] = splitSignature.bind(args);
  const dataset = datasetOf(given);
  const all = lengthOf(dataset, 'randomSplit');
  const sum = lengths.reduce((total, length) => total + length, 0);
  const counts = Math.abs(sum - 1) <= 1e-9 && sum <= 1 ? countsOf(lengths, all) : lengths;
  const total = counts.reduce((so, count) => so + count, 0);
  if (total !== all) throw new ValueError('Sum of input lengths does not equal the length of the input dataset!');
  const permutation = randperm(total, { generator });
  const order = Array.from(permutation.toTypedArray() as BigInt64Array, Number);
  permutation.dispose();
  let start = 0;
  return counts.map((count) => {
    start += count;
    return new Subset(dataset as Dataset<T>, order.slice(start - count, start));
  });
}
