// Dropout: elements zeroed at random while training.
import { define } from '../../arguments';
import { ValueError } from '../../errors';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

/**
 * Zeroes each element with probability `p` and scales the others by 1 / (1 - p).
 *
 * @throws ValueError when `p` is not from 0 to 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html
 */
export const dropout = define(
  'dropout(Tensor input, float p = 0.5, boolean training = true, boolean inplace = false)',
  (input: Tensor, p: number = 0.5, training: boolean = true, inplace: boolean = false): Tensor => {
    checkProbability(p);
    return inplace ? ops.dropout_(input, p, training) : ops.dropout(input, p, training);
  },
);

export function checkProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new ValueError(`dropout probability has to be between 0 and 1, but got ${p}`);
}
