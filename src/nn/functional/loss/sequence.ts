// Losses of sequences without alignment.

import { as, boolean, define, int, list, opt, or, string, tensor as tensorType } from '../../../arguments';
import { atOnce, isPending } from '../../../async';
import { IndexError, TorchError } from '../../../core/errors';
import { tidy } from '../../../memory/scope';
import * as ops from '../../../ops';
import { Tensor, tensor } from '../../../tensor';
import { type Reduction, reductionCode } from '../reduction';

type Lengths = Tensor | readonly number[];

// The CPU kernel reads each label's score without a bounds check. It ignores labels beyond a sequence's length.
function checkLabels(logProbs: Tensor, targets: Tensor, targetLengths: Lengths): void {
  if (targets.device.type !== 'cpu') return;
  if ([targets, targetLengths].some((one) => one instanceof Tensor && isPending(one)))
    throw new TorchError('ctcLoss() reads the targets and their lengths, which are not there before the promise of runAsync() is');
  const wrong = atOnce(() =>
    tidy(() => {
      const outside = targets.lt(0).logicalOr(targets.ge(logProbs.size(-1)));
      if (targets.ndim !== 2) return targets.maskedSelect(outside).tolist() as number[];
      const lengths = targetLengths instanceof Tensor ? targetLengths.to('cpu') : tensor(targetLengths, { dtype: 'int64' });
      // The operator rejects other sizes.
      if (lengths.ndim !== 1 || lengths.size(0) !== targets.size(0)) return [];
      const isRead = ops.arange(targets.size(1)).lt(lengths.unsqueeze(1));
      return targets.maskedSelect(outside.logicalAnd(isRead)).tolist() as number[];
    }),
  );
  if (wrong.length > 0) throw new IndexError(`Target ${wrong[0]} is out of bounds.`);
}

/**
 * Connectionist temporal classification: the negative log likelihood of label sequences under log probabilities (T, N, C) or
 * (T, C), over all alignments.
 *
 * @throws IndexError for a label that is not a class
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
 */
export const ctcLoss = define(
  'ctcLoss',
  [
    { logProbs: tensorType },
    /** (N, S), or all sequences concatenated. */
    { targets: tensorType },
    /** (N): the number of time steps of each input, at most T. */
    { inputLengths: as<Lengths>(or(tensorType, list(int))) },
    /** (N): the number of labels of each sequence. */
    { targetLengths: as<Lengths>(or(tensorType, list(int))) },
    /** The class of the blank, which is not a label. */
    { blank: opt(int, 0) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
    /** Replace infinite losses and their gradients by zero. */
    { zeroInfinity: opt(boolean, false) },
  ],
  (logProbs, targets, inputLengths, targetLengths, blank, reduction, zeroInfinity): Tensor => {
    const code = reductionCode(reduction);
    checkLabels(logProbs, targets, targetLengths);
    // Both lengths must be tensors or both lists; the operator reports a mixture.
    return ops.ctcLoss(logProbs, targets, inputLengths as Tensor, targetLengths as Tensor, blank, code, zeroInfinity);
  },
);
