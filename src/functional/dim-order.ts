// dimOrder: the order of a tensor's dimensions in memory.
import type { MemoryFormat } from '../core/device';
import { TorchError } from '../core/errors';
import type { Tensor } from '../tensor';

const notUnique = 'The tensor does not have unique dim order';

// Compares two dimensions by their strides: 1 if the first is the inner one, -1 if the second is, 0 if undetermined.
function compare(shape: readonly number[], strides: readonly number[], a: number, b: number): -1 | 0 | 1 {
  const [strideA, strideB] = [strides[a] as number, strides[b] as number];
  if (strideA === 0 || strideB === 0) return 0;
  if (strideA === strideB) return (shape[b] as number) >= (shape[a] as number) ? 0 : 1;
  return strideB > strideA ? -1 : 1;
}

/**
 * The dimensions from the outermost in memory to the innermost.
 *
 * @param ambiguityCheck true: throw if several orders are possible; memory formats: throw unless exactly one of them matches
 * @throws TorchError for a sparse tensor, and for an ambiguous order
 */
export function dimOrder(tensor: Tensor, ambiguityCheck: boolean | readonly MemoryFormat[]): number[] {
  if (tensor.isSparse) {
    throw new TorchError("Can't get dim order on sparse type: use Tensor.toDense() to convert to a dense tensor first.");
  }
  const { shape, ndim } = tensor;
  const strides = tensor.stride();
  const isAmbiguous = strides.some((stride, i) => stride === strides[i + 1]) || shape.includes(1);
  if (ambiguityCheck !== false && isAmbiguous) {
    const formats = ambiguityCheck === true ? [] : ambiguityCheck;
    if (formats.filter((memoryFormat) => tensor.isContiguous({ memoryFormat })).length !== 1) {
      throw new TorchError(`${notUnique}, or cannot map to exact one of the given memory formats.`);
    }
  }
  const order = Array.from({ length: ndim }, (_, i) => i);
  if (ndim < 2) return order;
  const isContiguous = tensor.isContiguous();
  const isChannelsLast = ndim === 4 && tensor.isContiguous({ memoryFormat: 'channelsLast' });
  if (isContiguous && !isChannelsLast) return order;
  if (isChannelsLast && !isContiguous) return [0, 2, 3, 1];

  // Insertion sort, innermost first. It skips undetermined pairs, like PyTorch's, to give the same order.
  order.reverse();
  for (let i = 1; i < ndim; i++) {
    let inner = i;
    for (let outer = i - 1; outer >= 0; outer--) {
      const [a, b] = [order[outer] as number, order[inner] as number];
      const compared = compare(shape, strides, a, b);
      if (compared < 0) break;
      if (compared > 0) {
        order[outer] = b;
        order[inner] = a;
        inner = outer;
      }
    }
  }
  const tells = order.every((dim, i) => i + 1 === ndim || compare(shape, strides, dim, order[i + 1] as number) === -1);
  if (ambiguityCheck !== false && !tells) throw new TorchError(`${notUnique}.`);
  return order.reverse();
}
