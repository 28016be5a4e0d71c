// Base classes of datasets: samples by index, and iterable samples.
import { NotImplementedError, typeError } from '../../core/errors';

/**
 * A dataset with samples by index.
 *
 * For a DataLoader with workers the class must be exported from its module and name the module:
 * `static module = import.meta.url`. A worker imports the module and receives the dataset's fields. Tensors and arrays on a
 * SharedArrayBuffer are shared, nested datasets are sent in the same way, other values are copied.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.Dataset
 */
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
