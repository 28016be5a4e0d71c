// Base classes of datasets: samples by index, and iterable samples.
import type { DType } from '../../core/dtype';
import { NotImplementedError, typeError } from '../../core/errors';

/**
 * The dtypes of a sample's numbers, typed arrays and tensors, in the sample's form: `[null, 'int64']` for `[image, label]`. Null: as
 * the value says.
 */
export type SampleDTypes = DType | null | readonly SampleDTypes[] | { readonly [key: string]: SampleDTypes };

// An interface, so that subclasses may define it as a field or as a getter.
// biome-ignore lint/correctness/noUnusedVariables: the class's parameter
export interface Dataset<T = unknown> {
  /**
   * The dtypes to which a loader collates the samples' numbers, typed arrays and tensors, in the form of a sample; a property of the
   * class or of the object. Without it, a number is Python's float (float64) whether it is whole or not, a bigint is Python's int (int64), and a
   * boolean is bool, so that a batch's dtype does not depend on its values.
   *
   * ```ts
   * class Digits extends Dataset<[Tensor, number]> {
   *   override readonly dtypes = [null, 'int64'] as const; // the label is a class
   * ```
   */
  readonly dtypes?: SampleDTypes;
}

/**
 * A dataset with samples by index.
 *
 * For a DataLoader with workers the class must be exported from its module and name the module:
 * `static module = import.meta.url`. A worker imports the module and receives the dataset's fields. Tensors and arrays on a
 * SharedArrayBuffer are shared, nested datasets are sent in the same way, other values are copied.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.Dataset
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: see the interface
export abstract class Dataset<T = unknown> {
  /** The number of samples. */
  abstract get length(): number;

  /** The sample at an index; Python's `__getitem__`. */
  abstract getItem(index: number): T;
}

/**
 * A dataset whose samples are iterated; each iteration starts anew. A subclass may define `length`.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.IterableDataset
 */
export abstract class IterableDataset<T = unknown> extends Dataset<T> implements Iterable<T> {
  abstract [Symbol.iterator](): Iterator<T>;

  get length(): number {
    throw typeError(`object of type '${this.constructor.name}' has no len()`);
  }

  getItem(): T {
    throw new NotImplementedError('Subclasses of Dataset should implement __getitem__.');
  }
}
