// Datasets: samples by index.

/**
 * Samples by index.
 *
 * For a DataLoader with workers a dataset class is exported from its module and says which that is:
 * `static module = import.meta.url`. A worker imports the module and gets the dataset's fields; arrays on a
 * SharedArrayBuffer are shared, others copied.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.Dataset
 */
export abstract class Dataset<T = unknown> {
  /** The number of samples. */
  abstract get length(): number;

  /** Python's `__getitem__`. */
  abstract getItem(index: number): T;
}
