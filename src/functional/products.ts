// Products of tensors: sums over named indices, contractions, chains of matrices.
import { define, int, list, opt, or, orNull, tensor } from '../arguments';
import { TorchError, typeError, ValueError } from '../core/errors';
import * as ops from '../ops';
import { Tensor } from '../tensor';
import { type Tensors, variadic } from './variadic';

/** The subscripts of an operand of einsum as numbers from 0 to 51, and '...'. */
export type Subscripts = readonly (number | '...')[];

function letters(subscripts: unknown): string {
  if (!Array.isArray(subscripts)) throw typeError('einsum(): each operand must be followed by the array of its subscripts');
  return subscripts
    .map((n: unknown) => {
      if (n === '...') return n;
      if (!Number.isInteger(n) || (n as number) < 0 || (n as number) >= 52) {
        throw new ValueError('einsum(): subscript in subscript list is not within the valid range [0, 52)');
      }
      return String.fromCharCode((n as number) < 26 ? 65 + (n as number) : 71 + (n as number));
    })
    .join('');
}

/**
 * Einstein summation: multiplies the operands and sums over the subscripts that the result does not have.
 *
 * ```ts
 * torch.einsum('ij,jk->ik', a, b);
 * torch.einsum('...ij->...ji', x);
 * torch.einsum(a, [0, 1], b, [1, 2], [0, 2]);   // subscripts as numbers, those of the result last
 * ```
 *
 * @throws ValueError without operands and for subscripts outside [0, 52)
 * @see https://docs.pytorch.org/docs/stable/generated/torch.einsum.html
 */
export function einsum(equation: string, ...operands: Tensor[]): Tensor;
export function einsum(equation: string, operands: readonly Tensor[]): Tensor;
export function einsum(...operandsAndSubscripts: [Tensor, Subscripts, ...(Tensor | Subscripts)[]]): Tensor;
export function einsum(...args: unknown[]): Tensor {
  if (args.length < 2) {
    throw new ValueError(
      'einsum(): must specify the equation string and at least one operand, or at least one operand and its subscripts list',
    );
  }
  if (!(args[0] instanceof Tensor)) {
    const [equation, first, ...rest] = args;
    return ops.einsum(equation as string, (rest.length === 0 && Array.isArray(first) ? first : [first, ...rest]) as Tensor[]);
  }
  const result = args.length % 2 === 1 ? `->${letters(args.at(-1))}` : '';
  const pairs = Math.floor(args.length / 2);
  const subscripts = Array.from({ length: pairs }, (_, i) => letters(args[2 * i + 1]));
  const operands = Array.from({ length: pairs }, (_, i) => args[2 * i] as Tensor);
  return ops.einsum(subscripts.join(',') + result, operands);
}

const upTo = (count: number, first: number): number[] => Array.from({ length: count }, (_, i) => first + i);

function contracted(a: Tensor, b: Tensor, dims: number | readonly (readonly number[])[] | Tensor): (readonly number[])[] {
  if (Array.isArray(dims) && dims.length === 2) return [...dims];
  if (dims instanceof Tensor && dims.numel() > 1) {
    if (dims.size(0) !== 2) throw new TorchError(`dims tensor must have size 2 in first dimension, got ${dims.size(0)}`);
    return dims.tolist() as number[][];
  }
  const count = dims instanceof Tensor ? Math.trunc(dims.item()) : dims;
  if (typeof count !== 'number') {
    throw new TorchError(
      `tensordot expects dims to be int or tuple[list[int], list[int]] or list[list[int]] containing two lists, but got dims=${JSON.stringify(dims)}`,
    );
  }
  if (count < 0) throw new TorchError(`tensordot expects dims >= 0, but got dims=${count}`);
  if (!(dims instanceof Tensor) && count > Math.min(a.ndim, b.ndim)) {
    throw new TorchError(`tensordot expects dims < ndim_a or ndim_b, but got dims=${count}`);
  }
  return [upTo(count, -count), upTo(count, 0)];
}

/**
 * Contracts dimensions of `a` with dimensions of `b`: sums the products over them.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html
 */
export const tensordot = define(
  'tensordot',
  [
    { a: tensor },
    { b: tensor },
    /** A count (the last dimensions of `a`, the first of `b`), or the dimensions of `a` and of `b`, as two lists or a (2, N) tensor. */
    { dims: opt(or(int, list(list(int)), tensor), 2) },
    { out: orNull(tensor) },
  ],
  (a, b, dims, out): Tensor => {
    const [first = [], second = []] = contracted(a, b, dims);
    return ops.tensordot(a, b, first, second, { out });
  },
);

/**
 * The product of several matrices, computed in the order with the fewest multiplications.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.chain_matmul.html
 */
export const chainMatmul: (...matrices: Tensors<{ out?: Tensor | null }>) => Tensor = variadic(ops.chainMatmul);
