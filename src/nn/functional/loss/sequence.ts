// Losses of sequences without alignment.
import { define } from '../../../arguments';
import * as ops from '../../../ops';
import type { Tensor } from '../../../tensor';
import { type Reduction, reductionCode } from '../reduction';

type Lengths = Tensor | readonly number[];

/**
 * Connectionist temporal classification: the negative log likelihood of label sequences under log probabilities (T, N, C) or
 * (T, C), over all alignments.
 *
 * @param targets (N, S), or all sequences one after the other
 * @param inputLengths (N) how many of the T steps are used
 * @param targetLengths (N) how many labels each sequence has
 * @param blank the class that is no label
 * @param zeroInfinity losses that are infinite, and their gradients, count as zero
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
 */
export const ctcLoss = define(
  'ctcLoss(Tensor logProbs, Tensor targets, Tensor|int[] inputLengths, Tensor|int[] targetLengths, int blank = 0, string reduction = "mean", boolean zeroInfinity = false)',
  (
    logProbs: Tensor,
    targets: Tensor,
    inputLengths: Lengths,
    targetLengths: Lengths,
    blank: number = 0,
    reduction: Reduction = 'mean',
    zeroInfinity: boolean = false,
  ): Tensor =>
    // Both are tensors or both are lists; the operator says so where they are not.
    ops.ctcLoss(logProbs, targets, inputLengths as Tensor, targetLengths as Tensor, blank, reductionCode(reduction), zeroInfinity),
);
