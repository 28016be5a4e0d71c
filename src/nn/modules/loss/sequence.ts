// Losses of sequences.
import { as, boolean, type Call, int, opt, parameters, string } from '../../../arguments';
import type { Tensor } from '../../../tensor';
import * as F from '../../functional/loss';
import type { Reduction } from '../../functional/reduction';
import { Loss } from './base';

const ctcSignature = parameters(
  'CTCLoss',
  /** Class of the blank. */
  { blank: opt(int, 0) },
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
  /** Replace infinite losses by zero. */
  { zeroInfinity: opt(boolean, false) },
);

/**
 * The connectionist temporal classification loss (Graves et al., 2006) of log probabilities (T, N, C) and targets (N, S) or concatenated.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CTCLoss.html
 */
export class CTCLoss extends Loss {
  readonly blank: number;
  readonly zeroInfinity: boolean;

  constructor(...args: Call<typeof ctcSignature>) {
    const [blank, reduction, zeroInfinity] = ctcSignature.bind(args);
    super(reduction);
    this.blank = blank;
    this.zeroInfinity = zeroInfinity;
  }

  forward(logProbs: Tensor, targets: Tensor, inputLengths: Tensor | readonly number[], targetLengths: Tensor | readonly number[]): Tensor {
    return F.ctcLoss(logProbs, targets, inputLengths, targetLengths, this.blank, this.reduction, this.zeroInfinity);
  }
}
