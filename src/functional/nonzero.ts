// nonzero: the positions of the elements that are not zero.
import { type Arguments, bind, Signature } from '../arguments';
import * as ops from '../ops';
import type { Tensor } from '../tensor';

const signature = new Signature('nonzero(Tensor input, Tensor|null out = null, boolean asTuple = false)');

type Values<T extends boolean> = [input: Tensor, out?: Tensor | null, asTuple?: T];

/** The argument lists of nonzero. */
export type NonzeroArguments<T extends boolean> = Arguments<typeof signature.text, Values<T>>;

/**
 * The coordinates of the nonzero elements, one row for each: (nonzero elements, dimensions).
 *
 * @param asTuple return one index tensor for each dimension instead, in the form that indexing accepts
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nonzero.html
 */
export function nonzero(...args: NonzeroArguments<false>): Tensor;
export function nonzero(...args: NonzeroArguments<true>): Tensor[];
export function nonzero(...args: NonzeroArguments<boolean>): Tensor | Tensor[];
export function nonzero(...args: readonly unknown[]): Tensor | Tensor[] {
  const [input, out = null, asTuple = false] = bind<Values<boolean>>(signature, args);
  return asTuple ? (ops.raw('aten::nonzero_numpy')(input) as Tensor[]) : ops.nonzero(input, { out });
}
