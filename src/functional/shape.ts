// Shapes: broadcasting, splitting, grids, and tensors set side by side.
import { define, int, integer, list, opt, or, size, tensor as tensorType } from '../arguments';
import { isOptions, textOf } from '../core/describe';
import { isComplex, isFloatingPoint } from '../core/dtype';
import { TorchError, typeError, ValueError } from '../core/errors';
import { withName } from '../core/names';
import { pythonList } from '../core/python-repr';
import { tidy } from '../memory/scope';
import * as ops from '../ops';
import { type Tensor, tensor } from '../tensor';
import { inOneList, type Tensors, variadic } from './variadic';

/**
 * Expands the tensors to their common broadcast shape; returns views.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.broadcast_tensors.html
 */
export const broadcastTensors: (...tensors: Tensors) => Tensor[] = variadic(ops.broadcastTensors);

/**
 * The broadcast shape of the given shapes; a number stands for a shape of one dimension.
 *
 * @throws TorchError for shapes that do not broadcast
 * @see https://docs.pytorch.org/docs/stable/generated/torch.broadcast_shapes.html
 */
export function broadcastShapes(...shapes: (number | readonly number[])[]): number[] {
  const lists = shapes.map((shape) => (typeof shape === 'number' ? [shape] : shape));
  for (const shape of lists) {
    if (!Array.isArray(shape) || !shape.every(Number.isInteger)) {
      throw new TorchError(`Input shapes should be of type ints, a tuple of ints, or a list of ints, got ${textOf(shape)}`);
    }
  }
  const common = new Array<number>(Math.max(0, ...lists.map((shape) => shape.length))).fill(1);
  lists.forEach((shape, i) => {
    for (let back = 1; back <= shape.length; back++) {
      const size = shape[shape.length - back] as number;
      const at = common.length - back;
      if (size === common[at]) continue;
      if (common[at] === 1) {
        if (size < 0) throw new ValueError('Attempting to broadcast a dimension with negative length!');
        common[at] = size;
      } else if (size !== 1) {
        throw new TorchError(
          `Attempting to broadcast a dimension of length ${size} at ${-back}! Mismatching argument at index ${i} had ${pythonList(shape)}; but expected shape should be broadcastable to ${pythonList(common)}`,
        );
      }
    }
  });
  return common;
}

/**
 * Splits a tensor along `dim` into parts of one size (the last may be smaller), or of the listed sizes. Returns views.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.split.html
 */
export const split = define(
  'split',
  [{ tensor: tensorType }, { splitSizeOrSections: size }, { dim: opt(int, 0) }],
  (tensor, splitSizeOrSections, dim): Tensor[] =>
    typeof splitSizeOrSections === 'number'
      ? ops.split(tensor, splitSizeOrSections, dim)
      : ops.splitWithSizes(tensor, splitSizeOrSections, dim),
);

/**
 * Coordinate grids: for 1-dim tensors of sizes S₀, S₁, ... returns as many tensors, the i-th varies only along dimension i.
 *
 * @param options.indexing 'ij' (the default) gives shape (S₀, S₁, ...), 'xy' swaps the first two dimensions
 * @see https://docs.pytorch.org/docs/stable/generated/torch.meshgrid.html
 */
export function meshgrid(...tensors: Tensors<{ indexing?: 'ij' | 'xy' | null }>): Tensor[] {
  const given = inOneList(tensors).map((value) =>
    isOptions(value) && value.indexing === null ? { ...value, indexing: undefined } : value,
  );
  return (ops.meshgrid as (...args: unknown[]) => Tensor[])(...given);
}

/** Maps a tensor to a tensor, and several tensors or a list of them to an array. */
interface AtLeast {
  /** The tensor, with dimensions of size 1 added if it has too few. */
  (tensor: Tensor): Tensor;
  /** The tensors, each with dimensions of size 1 added if it has too few. */
  (tensors: readonly Tensor[]): Tensor[];
  /** The tensors, each with dimensions of size 1 added if it has too few. */
  (...tensors: Tensor[]): Tensor[];
}

const atLeast = (operator: { (input: Tensor): Tensor; (tensors: readonly Tensor[]): Tensor[] }): AtLeast =>
  withName(operator.name, (...args: unknown[]) => operator((args.length === 1 ? args[0] : args) as Tensor) as Tensor & Tensor[]);

/**
 * Reshapes 0-dim tensors to (1); returns other tensors unchanged.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html
 */
export const atleast1d = atLeast(ops.atleast1d);

/**
 * Reshapes tensors of fewer than two dimensions to (1, N); returns other tensors unchanged.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html
 */
export const atleast2d = atLeast(ops.atleast2d);

/**
 * Reshapes tensors of fewer than three dimensions to (1, N, 1) or (M, N, 1); returns other tensors unchanged.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html
 */
export const atleast3d = atLeast(ops.atleast3d);

/**
 * The block-diagonal matrix of the tensors, which have at most two dimensions; zeros elsewhere.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.block_diag.html
 */
export const blockDiag: (...tensors: Tensors) => Tensor = variadic(ops.blockDiag);

/**
 * The Cartesian product of 1-dim tensors, one combination per row: (S₀ · S₁ · ..., number of tensors). A single tensor is
 * returned unchanged.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cartesian_prod.html
 */
export const cartesianProd: (...tensors: Tensors) => Tensor = variadic(ops.cartesianProd);

/**
 * Converts positions in a flattened tensor to coordinates in a tensor of `shape`: an index tensor for each dimension.
 *
 * @throws TypeError for indices that are not integers, ValueError for negative sizes
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unravel_index.html
 */
export const unravelIndex = define(
  'unravelIndex',
  [{ indices: tensorType }, { shape: or(integer, list(integer)) }],
  (indices, shape): Tensor[] => {
    const { dtype } = indices;
    if (isComplex(dtype) || isFloatingPoint(dtype) || dtype === 'bool') {
      throw typeError(`expected 'indices' to be integer dtype, but got torch.${dtype}`);
    }
    const sizes = Array.isArray(shape) ? (shape as readonly (number | bigint)[]) : [shape as number | bigint];
    if (sizes.some((size) => size < 0)) throw new ValueError(`'shape' cannot have negative values, but got ${pythonList(sizes)}`);
    return tidy(() => {
      const { device } = indices;
      const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce<bigint>((product, size) => product * BigInt(size), 1n));
      const quotients = indices.unsqueeze(-1).floorDivide(tensor(strides, { dtype: 'int64', device }));
      return quotients.remainder(tensor(sizes, { dtype: 'int64', device })).unbind(-1);
    });
  },
);
