// Sparse tensors of indices and values, tensors or nested arrays.

import { isOptions } from '../core/describe';
import type { DeviceLike, Layout } from '../core/device';
import type { DType } from '../core/dtype';
import { TensorHandle } from '../core/tensor-handle';
import { tidy } from '../memory';
import * as byTensors from '../ops';
import { onDefaultDevice } from '../ops/factories';
import { asTensor, type Tensor, type TensorData } from '../tensor';

interface SparseOptions {
  dtype?: DType | null;
  device?: DeviceLike | null;
  requiresGrad?: boolean;
  /** As in Python; the indices are checked in any case. */
  checkInvariants?: boolean | null;
}

interface Compressed {
  (
    compressedIndices: TensorData,
    plainIndices: TensorData,
    values: TensorData,
    size?: readonly number[],
    options?: SparseOptions & { layout?: Layout },
  ): Tensor;
  (
    compressedIndices: TensorData,
    plainIndices: TensorData,
    values: TensorData,
    options: SparseOptions & { size?: readonly number[]; layout?: Layout },
  ): Tensor;
}

// What is no data is left to the operator, which says what it takes.
function isData(value: unknown): value is TensorData {
  return value instanceof TensorHandle || Array.isArray(value) || ArrayBuffer.isView(value);
}

// `names` are those of the indices and, last, of the values. COO tensors keep their indices in int64, others in the type given.
function ofData(run: (...args: never[]) => unknown, names: readonly string[], isCoo: boolean): (...args: unknown[]) => Tensor {
  const call = run as (...args: unknown[]) => Tensor;
  return onDefaultDevice((...args: unknown[]) => {
    const last = args[args.length - 1];
    const { checkInvariants: _, ...named }: Record<string, unknown> = isOptions(last) ? last : {};
    const positional = isOptions(last) ? args.slice(0, -1) : [...args];
    const valuesAt = names.length - 1;
    if (!isData(positional[valuesAt] ?? named[names[valuesAt] as string])) {
      return isOptions(last) ? call(...positional, named) : call(...args);
    }
    const { dtype, device } = named as SparseOptions;
    return tidy(() => {
      names.forEach((name, i) => {
        const isGiven = i < positional.length;
        const data = isGiven ? positional[i] : named[name];
        if (!isData(data)) return;
        const ownType = i === valuesAt ? dtype : isCoo || !(data instanceof TensorHandle) ? 'int64' : null;
        const made = asTensor(data, { dtype: ownType ?? null, device: device ?? null });
        if (isGiven) positional[i] = made;
        else named[name] = made;
      });
      return isOptions(last) ? call(...positional, named) : call(...positional);
    });
  });
}

/**
 * A tensor with `values` at `indices` (dimensions, values), sparse in COO layout; a position may occur more than once.
 *
 * @param size default: the least that holds the indices
 * @throws TorchError for a position outside of `size`, where that is checked
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html
 *
 * ```ts
 * torch.sparseCooTensor([[0, 1, 1], [2, 0, 2]], [3, 4, 5], [2, 3]);
 * ```
 */
export const sparseCooTensor = ofData(byTensors.sparseCooTensor, ['indices', 'values'], true) as typeof byTensors.sparseCooTensor & {
  (indices: TensorData, values: TensorData, size?: readonly number[], options?: SparseOptions): Tensor;
  (indices: TensorData, values: TensorData, options: SparseOptions & { size?: readonly number[] }): Tensor;
};

/**
 * A matrix in CSR layout: `values` row by row, their columns, and where each row starts among them.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html
 */
export const sparseCsrTensor = ofData(
  byTensors.sparseCsrTensor,
  ['crowIndices', 'colIndices', 'values'],
  false,
) as typeof byTensors.sparseCsrTensor & Compressed;

/**
 * A matrix in CSC layout: `values` column by column, where each column starts among them, and their rows.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html
 */
export const sparseCscTensor = ofData(
  byTensors.sparseCscTensor,
  ['ccolIndices', 'rowIndices', 'values'],
  false,
) as typeof byTensors.sparseCscTensor & Compressed;

/**
 * A matrix in BSR layout: {@link sparseCsrTensor} of blocks, `values` (blocks, rows, columns).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html
 */
export const sparseBsrTensor = ofData(
  byTensors.sparseBsrTensor,
  ['crowIndices', 'colIndices', 'values'],
  false,
) as typeof byTensors.sparseBsrTensor & Compressed;

/**
 * A matrix in BSC layout: {@link sparseCscTensor} of blocks, `values` (blocks, rows, columns).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html
 */
export const sparseBscTensor = ofData(
  byTensors.sparseBscTensor,
  ['ccolIndices', 'rowIndices', 'values'],
  false,
) as typeof byTensors.sparseBscTensor & Compressed;

/**
 * A matrix in any of the compressed layouts, `layout` says which.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html
 */
export const sparseCompressedTensor = ofData(
  byTensors.sparseCompressedTensor,
  ['compressedIndices', 'plainIndices', 'values'],
  false,
) as typeof byTensors.sparseCompressedTensor & Compressed;
