// Dropout layers.
import { type Arguments, bind, Signature } from '../../arguments';
import { pythonRepr } from '../../python-repr';
import type { Tensor } from '../../tensor';
import { checkProbability, dropout } from '../functional/dropout';
import { Module } from '../module';

const dropoutSignature = new Signature('Dropout(float p = 0.5, boolean inplace = false)');
type DropoutArguments = [p?: number, inplace?: boolean];

/**
 * In training, zeroes each element with probability `p` and scales the others by 1 / (1 - p).
 *
 * @throws ValueError when `p` is not from 0 to 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html
 */
export class Dropout extends Module {
  readonly p: number;
  readonly inplace: boolean;

  constructor(...args: Arguments<typeof dropoutSignature.text, DropoutArguments>) {
    super();
    const [p = 0.5, inplace = false] = bind<DropoutArguments>(dropoutSignature, args);
    checkProbability(p);
    this.p = p;
    this.inplace = inplace;
  }

  forward(input: Tensor): Tensor {
    return dropout(input, this.p, this.training, this.inplace);
  }

  override extraRepr(): string {
    return `p=${pythonRepr(this.p)}, inplace=${pythonRepr(this.inplace)}`;
  }
}
