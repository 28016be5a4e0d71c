// Reductions: from the losses of elements to the loss of a batch.
import { ValueError } from '../../core/errors';
import { warn } from '../../core/warnings';

/** 'mean' over the batch, 'sum', or 'none' for a loss per element. */
export type Reduction = 'none' | 'mean' | 'sum';

const codes: Record<string, number> = { none: 0, mean: 1, sum: 2 };

/** LibTorch's code of a reduction. */
export function reductionCode(reduction: string): number {
  const code = codes[reduction];
  if (code !== undefined) return code;
  if (reduction !== 'elementwise_mean') throw new ValueError(`${reduction} is not a valid value for reduction`);
  warn("reduction='elementwise_mean' is deprecated. Please use reduction='mean' instead.");
  return 1;
}

/** Selects the reduction: PyTorch's deprecated `sizeAverage` and `reduce`, if either is given, override `reduction`. */
export function chosenReduction<R extends string>(sizeAverage: boolean | null, reduce: boolean | null, reduction: R): R | Reduction {
  if (sizeAverage === null && reduce === null) return reduction;
  const chosen = reduce === false ? 'none' : sizeAverage === false ? 'sum' : 'mean';
  warn(`size_average and reduce args will be deprecated, please use reduction='${chosen}' instead.`);
  return chosen;
}
