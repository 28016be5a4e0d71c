// The values that a loader, a subset and the like take as a dataset: a Dataset, an object with its members, an array or a tensor.
import { type Type, type } from '../../arguments';
import { abandon, describeValue } from '../../core/describe';
import { IndexError, typeError } from '../../core/errors';
import { noMoreArguments } from '../../core/no-arguments';
import { dtypeOfArray, isTypedArray, type TypedArray } from '../../core/typed-array';
import { Tensor } from '../../tensor';
import { Dataset, type SampleDTypes } from './dataset';

/** Samples by index: a dataset, an object with `length` and `getItem`, an array, a typed array, or a tensor's rows. */
export type Indexed<T> =
  | Pick<Dataset<T>, 'length' | 'getItem' | 'dtypes'>
  | readonly T[]
  | (T extends number | bigint ? TypedArray : never);

const hasItems = (value: unknown): value is Dataset => typeof (value as Dataset | null | undefined)?.getItem === 'function';

const isIndexed = (value: unknown): value is Dataset =>
  hasItems(value) || Array.isArray(value) || isTypedArray(value) || value instanceof Tensor;

/** A parameter for {@link Indexed}. */
export const indexedType: Type<Dataset> = { ...type('Dataset', isIndexed), isRecord: true };

/** The samples of an array or of a tensor's first dimension. */
export class ListDataset<T = unknown> extends Dataset<T> {
  /** A typed array's elements have its dtype, as those of NumPy's arrays. */
  override readonly dtypes: SampleDTypes;

  constructor(
    readonly items: readonly T[] | TypedArray | Tensor,
    ...rest: []
  ) {
    super();
    noMoreArguments('ListDataset', 1, rest);
    this.dtypes = isTypedArray(items) ? dtypeOfArray(items) : null;
  }

  get length(): number {
    return this.items instanceof Tensor ? this.items.size(0) : this.items.length;
  }

  getItem(index: number, ...rest: []): T {
    noMoreArguments('getItem', 1, rest);
    if (this.items instanceof Tensor) return this.items.at(index) as T;
    const { length } = this.items;
    if (!(index >= -length && index < length)) throw new IndexError('list index out of range');
    return this.items.at(index) as T;
  }
}

/** The dataset of a value that {@link indexedType} accepts. */
export const datasetOf = <T>(value: Dataset<T>): Dataset<T> => (hasItems(value) ? value : new ListDataset<T>(value));

/**
 * The number of samples of a dataset or sampler.
 *
 * @throws TypeError if its length is not a whole number: it is missing, or a method
 */
export function lengthOf(source: { readonly length: number }, where: string): number {
  const length: unknown = source.length;
  if (typeof length === 'number' && Number.isInteger(length) && length >= 0) return length;
  const given = typeof length === 'number' ? length : describeValue(length);
  throw typeError(`${where}(): the length of ${describeValue(source)} must be a whole number, not ${given}: define \`get length()\``);
}

/** @throws TypeError for a sample that is not there yet */
export function checkSample<T>(sample: T, dataset: unknown): T {
  if (!abandon(sample)) return sample;
  throw typeError(
    `DataLoader: getItem() of ${describeValue(dataset)} gave a Promise: a sample must be there when getItem returns; read files with the *Sync functions, in workers with numWorkers`,
  );
}
