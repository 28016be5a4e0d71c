// Constructors of sparse tensors from indices and values, given as tensors or nested arrays.

import { isOptions } from '../core/describe';
import type { DeviceLike, Layout } from '../core/device';
import type { DType } from '../core/dtype';
import { withName } from '../core/names';
import { TensorHandle } from '../core/tensor-handle';
import { tidy } from '../memory/scope';
import * as byTensors from '../ops';
import { onDefaultDevice } from '../ops/factories';
import { asTensor, type Tensor, type TensorData, tensor } from '../tensor';

interface SparseOptions {
  dtype?: DType | null;
  device?: DeviceLike | null;
  requiresGrad?: boolean;
  /** Accepted for compatibility: the indices are always checked. */
  checkInvariants?: boolean | null;
}

interface Compressed {
  /** A compressed sparse tensor: where each row (or column) begins, the other indices, and the values. */
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

// Anything else passes through; the operator reports the type error.
function isData(value: unknown): value is TensorData {
  return value instanceof TensorHandle || Array.isArray(value) || ArrayBuffer.isView(value);
}

// Wraps a constructor to accept arrays too. `names` lists the indices' parameters, then that of the values. COO indices are
// converted to int64; index tensors of other layouts keep their dtype.
function fromData(run: (...args: never[]) => unknown, names: readonly string[], isCoo: boolean): (...args: unknown[]) => Tensor {
  const call = run as (...args: unknown[]) => Tensor;
  const construct = (...args: unknown[]): Tensor => {
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
        const options = { dtype: ownType ?? null, device: device ?? null };
        const made = data instanceof TensorHandle ? asTensor(data, options) : tensor(data, options);
        if (isGiven) positional[i] = made;
        else named[name] = made;
      });
      return isOptions(last) ? call(...positional, named) : call(...positional);
    });
  };
  return onDefaultDevice(withName(run.name, construct));
}

/**
 * A sparse COO tensor with `values` at `indices`, of shape (dimensions, values). Positions may be repeated.
 *
 * @param size default: the smallest size that contains the indices
 * @throws TorchError for an index outside of `size`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html
 *
 * ```ts
 * torch.sparseCooTensor([[0, 1, 1], [2, 0, 2]], [3, 4, 5], [2, 3]);
 * ```
 */
export const sparseCooTensor = fromData(byTensors.sparseCooTensor, ['indices', 'values'], true) as typeof byTensors.sparseCooTensor & {
  /** A sparse COO tensor with `values` at `indices`, of shape (dimensions, values). */
  (indices: TensorData, values: TensorData, size?: readonly number[], options?: SparseOptions): Tensor;
  (indices: TensorData, values: TensorData, options: SparseOptions & { size?: readonly number[] }): Tensor;
};

/**
 * A matrix in CSR layout: `values` in row order, their column indices, and the position in `values` where each row starts.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html
 */
export const sparseCsrTensor = fromData(
  byTensors.sparseCsrTensor,
  ['crowIndices', 'colIndices', 'values'],
  false,
) as typeof byTensors.sparseCsrTensor & Compressed;

/**
 * A matrix in CSC layout: `values` in column order, the position in `values` where each column starts, and their row indices.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html
 */
export const sparseCscTensor = fromData(
  byTensors.sparseCscTensor,
  ['ccolIndices', 'rowIndices', 'values'],
  false,
) as typeof byTensors.sparseCscTensor & Compressed;

/**
 * A matrix in BSR layout: {@link sparseCsrTensor} with blocks as elements, `values` of shape (blocks, rows, columns).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html
 */
export const sparseBsrTensor = fromData(
  byTensors.sparseBsrTensor,
  ['crowIndices', 'colIndices', 'values'],
  false,
) as typeof byTensors.sparseBsrTensor & Compressed;

/**
 * A matrix in BSC layout: {@link sparseCscTensor} with blocks as elements, `values` of shape (blocks, rows, columns).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html
 */
export const sparseBscTensor = fromData(
  byTensors.sparseBscTensor,
  ['ccolIndices', 'rowIndices', 'values'],
  false,
) as typeof byTensors.sparseBscTensor & Compressed;

/**
 * A matrix in the compressed layout that `layout` selects.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html
 */
export const sparseCompressedTensor = fromData(
  byTensors.sparseCompressedTensor,
  ['compressedIndices', 'plainIndices', 'values'],
  false,
) as typeof byTensors.sparseCompressedTensor & Compressed;
