// nonzero: the indices of nonzero elements.
import { boolean, type Call, type Narrowed, opt, orNull, parameters, tensor } from '../arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';

const signature = parameters(
  'nonzero',
  { input: tensor },
  { out: orNull(tensor) },
  /** Return one index tensor for each dimension instead, in the form that indexing accepts. */
  { asTuple: opt(boolean, false) },
);

type NonzeroSignature<T extends boolean> = Narrowed<typeof signature, { asTuple: T }>;

/**
 * The coordinates of the nonzero elements, one row for each: (nonzero elements, dimensions).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nonzero.html
 */
export function nonzero(...args: Call<NonzeroSignature<false>>): Tensor;
export function nonzero(...args: Call<NonzeroSignature<true>>): Tensor[];
export function nonzero(...args: Call<NonzeroSignature<boolean>>): Tensor | Tensor[];
export function nonzero(...args: readonly unknown[]): Tensor | Tensor[] {
  const [input, out, asTuple] = signature.bind(args);
  return asTuple ? (ops.raw('aten::nonzero_numpy')(input) as Tensor[]) : ops.nonzero(input, { out });
}
