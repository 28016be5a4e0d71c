// Datasets: samples by index, and samples in a row.
import { NotImplementedError } from '../../core/errors';

/**
 * Samples by index.
 *
 * For a DataLoader with workers a dataset class is exported from its module and says which that is:
 * `static module = import.meta.url`. A worker imports the module and gets the dataset's fields; tensors and arrays on a
 * SharedArrayBuffer are shared, datasets described in the same way, others copied.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.Dataset
 */
export abstract class Dataset<T = unknown> {
  /** The number of samples. */
  abstract get length(): number;

  /** Python's `__getitem__`. */
  abstract getItem(index: number): T;
}

/**
 * Samples in a row, anew in each iteration; a class of one's own may say how many they are.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.IterableDataset
 */
export abstract class IterableDataset<T = unknown> extends Dataset<T> implements Iterable<T> {
  abstract [Symbol.iterator](): Iterator<T>;

  get length(): number {
    throw new TypeError(`object of type '${this.constructor.name}' has no len()`);
  }

  getItem(): T {
    throw new NotImplementedError('Subclasses of Dataset should implement __getitem__.');
  }
}
