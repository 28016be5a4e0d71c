// How a loss of each element becomes the loss of a batch.
import { ValueError } from '../../errors';

/** 'mean' over the batch, 'sum', or 'none' for a loss of each element. */
export type Reduction = 'none' | 'mean' | 'sum';

const codes: Record<string, number> = { none: 0, mean: 1, sum: 2 };

/** LibTorch's number of a reduction. */
export function reductionCode(reduction: string): number {
  const code = codes[reduction];
  if (code === undefined) throw new ValueError(`${reduction} is not a valid value for reduction`);
  return code;
}
