// unique and uniqueConsecutive: distinct elements or slices.
import { type Arguments, bind, Signature } from '../arguments';
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

const uniqueSignature = new Signature(
  'unique(Tensor input, boolean sorted = true, boolean returnInverse = false, boolean returnCounts = false, int|null dim = null)',
);

type UniqueValues<I extends boolean, C extends boolean> = [
  input: Tensor,
  sorted?: boolean,
  returnInverse?: I,
  returnCounts?: C,
  dim?: number | null,
];

/** The argument lists of unique for these flags. */
export type UniqueArguments<I extends boolean, C extends boolean> = Arguments<typeof uniqueSignature.text, UniqueValues<I, C>>;

/**
 * The distinct elements, sorted, or the distinct slices along `dim`.
 *
 * @returns the tensor of distinct elements; with `returnInverse` or `returnCounts` an array of this tensor, the position in it
 *   of each input element, and the number of occurrences of each distinct element
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unique.html
 */
export function unique(...args: UniqueArguments<false, false>): Tensor;
export function unique(...args: UniqueArguments<true, false>): [values: Tensor, inverse: Tensor];
export function unique(...args: UniqueArguments<false, true>): [values: Tensor, counts: Tensor];
export function unique(...args: UniqueArguments<true, true>): [values: Tensor, inverse: Tensor, counts: Tensor];
export function unique(...args: UniqueArguments<boolean, boolean>): Tensor | Tensor[];
export function unique(...args: readonly unknown[]): Tensor | Tensor[] {
  const [input, sorted = true, returnInverse = false, returnCounts = false, dim = null] = bind<UniqueValues<boolean, boolean>>(
    uniqueSignature,
    args,
  );
  const found =
    dim === null
      ? raw('aten::_unique2')(input, sorted, returnInverse, returnCounts)
      : raw('aten::unique_dim')(input, dim, sorted, returnInverse, returnCounts);
  return selectResults(found as Found, returnInverse, returnCounts);
}

const consecutiveSignature = new Signature(
  'uniqueConsecutive(Tensor input, boolean returnInverse = false, boolean returnCounts = false, int|null dim = null)',
);

type ConsecutiveValues<I extends boolean, C extends boolean> = [input: Tensor, returnInverse?: I, returnCounts?: C, dim?: number | null];

/** The argument lists of uniqueConsecutive for these flags. */
export type ConsecutiveArguments<I extends boolean, C extends boolean> = Arguments<
  typeof consecutiveSignature.text,
  ConsecutiveValues<I, C>
>;

/**
 * Removes elements (or slices along `dim`) that equal the preceding one.
 *
 * @returns the tensor of remaining elements; with `returnInverse` or `returnCounts` an array of this tensor, the position in
 *   it of each input element, and the length of each run
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 */
export function uniqueConsecutive(...args: ConsecutiveArguments<false, false>): Tensor;
export function uniqueConsecutive(...args: ConsecutiveArguments<true, false>): [values: Tensor, inverse: Tensor];
export function uniqueConsecutive(...args: ConsecutiveArguments<false, true>): [values: Tensor, counts: Tensor];
export function uniqueConsecutive(...args: ConsecutiveArguments<true, true>): [values: Tensor, inverse: Tensor, counts: Tensor];
export function uniqueConsecutive(...args: ConsecutiveArguments<boolean, boolean>): Tensor | Tensor[];
export function uniqueConsecutive(...args: readonly unknown[]): Tensor | Tensor[] {
  const [input, returnInverse = false, returnCounts = false, dim = null] = bind<ConsecutiveValues<boolean, boolean>>(
    consecutiveSignature,
    args,
  );
  return selectResults(ops.uniqueConsecutive(input, returnInverse, returnCounts, dim), returnInverse, returnCounts);
}
