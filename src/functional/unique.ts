// Distinct elements and slices.
import { boolean, type Call, int, type Narrowed, opt, orNull, parameters, tensor } from '../arguments';
import * as ops from '../ops';
import { raw } from '../ops';
import type { Tensor } from '../tensor';

type Found = readonly [values: Tensor, inverse: Tensor, counts: Tensor];

// Selects the requested results and disposes the other ones, which are empty.
function selectResults([values, inverse, counts]: Found, returnInverse: boolean, returnCounts: boolean): Tensor | Tensor[] {
  if (!returnInverse) inverse.dispose();
  if (!returnCounts) counts.dispose();
  if (!returnInverse && !returnCounts) return values;
  return [values, ...(returnInverse ? [inverse] : []), ...(returnCounts ? [counts] : [])];
}

export const uniqueSignature = parameters(
  'unique',
  { input: tensor },
  { sorted: opt(boolean, true) },
  { returnInverse: opt(boolean, false) },
  { returnCounts: opt(boolean, false) },
  { dim: orNull(int) },
);

/** The parameters of unique with these flags. */
export type UniqueSignature<I extends boolean, C extends boolean> = Narrowed<typeof uniqueSignature, { returnInverse: I; returnCounts: C }>;

/**
 * The distinct elements, sorted, or the distinct slices along `dim`.
 *
 * @returns the tensor of distinct elements; with `returnInverse` or `returnCounts` an array of this tensor, the position in it
 *   of each input element, and the number of occurrences of each distinct element
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unique.html
 */
export function unique(...args: Call<UniqueSignature<false, false>>): Tensor;
export function unique(...args: Call<UniqueSignature<true, false>>): [values: Tensor, inverse: Tensor];
export function unique(...args: Call<UniqueSignature<false, true>>): [values: Tensor, counts: Tensor];
export function unique(...args: Call<UniqueSignature<true, true>>): [values: Tensor, inverse: Tensor, counts: Tensor];
export function unique(...args: Call<UniqueSignature<boolean, boolean>>): Tensor | Tensor[];
export function unique(...args: readonly unknown[]): Tensor | Tensor[] {
  const [input, sorted, returnInverse, returnCounts, dim] = uniqueSignature.bind(args);
  const found =
    dim === null
      ? raw('aten::_unique2')(input, sorted, returnInverse, returnCounts)
      : raw('aten::unique_dim')(input, dim, sorted, returnInverse, returnCounts);
  return selectResults(found as Found, returnInverse, returnCounts);
}

export const consecutiveSignature = parameters(
  'uniqueConsecutive',
  { input: tensor },
  { returnInverse: opt(boolean, false) },
  { returnCounts: opt(boolean, false) },
  { dim: orNull(int) },
);

/** The parameters of uniqueConsecutive with these flags. */
export type ConsecutiveSignature<I extends boolean, C extends boolean> = Narrowed<
  typeof consecutiveSignature,
  { returnInverse: I; returnCounts: C }
>;

/**
 * Removes elements (or slices along `dim`) that equal the preceding one.
 *
 * @returns the tensor of remaining elements; with `returnInverse` or `returnCounts` an array of this tensor, the position in
 *   it of each input element, and the length of each run
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 */
export function uniqueConsecutive(...args: Call<ConsecutiveSignature<false, false>>): Tensor;
export function uniqueConsecutive(...args: Call<ConsecutiveSignature<true, false>>): [values: Tensor, inverse: Tensor];
export function uniqueConsecutive(...args: Call<ConsecutiveSignature<false, true>>): [values: Tensor, counts: Tensor];
export function uniqueConsecutive(...args: Call<ConsecutiveSignature<true, true>>): [values: Tensor, inverse: Tensor, counts: Tensor];
export function uniqueConsecutive(...args: Call<ConsecutiveSignature<boolean, boolean>>): Tensor | Tensor[];
export function uniqueConsecutive(...args: readonly unknown[]): Tensor | Tensor[] {
  const [input, returnInverse, returnCounts, dim] = consecutiveSignature.bind(args);
  return selectResults(ops.uniqueConsecutive(input, returnInverse, returnCounts, dim), returnInverse, returnCounts);
}
