// Losses of sequences.
import { type Arguments, bind, Signature } from '../../../arguments';
import type { Tensor } from '../../../tensor';
import * as F from '../../functional/loss';
import type { Reduction } from '../../functional/reduction';
import { Loss } from './base';

const ctcSignature = new Signature('CTCLoss(int blank = 0, string reduction = "mean", boolean zeroInfinity = false)');
type CTCLossArguments = [blank?: number, reduction?: Reduction, zeroInfinity?: boolean];

/**
 * The connectionist temporal classification loss (Graves et al., 2006) of log probabilities (T, N, C) and targets (N, S) or joined.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CTCLoss.html
 */
export class CTCLoss extends Loss {
  readonly blank: number;
  readonly zeroInfinity: boolean;

  constructor(...args: Arguments<typeof ctcSignature.text, CTCLossArguments>) {
    const [blank = 0, reduction = 'mean', zeroInfinity = false] = bind<CTCLossArguments>(ctcSignature, args);
    super(reduction);
    this.blank = blank;
    this.zeroInfinity = zeroInfinity;
  }

  forward(logProbs: Tensor, targets: Tensor, inputLengths: Tensor | readonly number[], targetLengths: Tensor | readonly number[]): Tensor {
    return F.ctcLoss(logProbs, targets, inputLengths, targetLengths, this.blank, this.reduction, this.zeroInfinity);
  }
}
