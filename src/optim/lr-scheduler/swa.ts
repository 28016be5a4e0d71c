// The learning-rate scheduler of stochastic weight averaging.

import { as, type Call, float, int, list, object, opt, or, parameters, string } from '../../arguments';
import { textOf } from '../../core/describe';
import { ValueError } from '../../core/errors';
import type { Optimizer } from '../optimizer';
import { numberOf } from '../scalar';
import { forGroups, groupsOf, LRScheduler } from './scheduler';

const signature = parameters(
  'SWALR',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Learning rate while averaging. */
  { swaLr: or(float, list(float)) },
  /** Number of epochs to reach `swaLr`. */
  { annealEpochs: opt(int, 10) },
  /** Shape of the annealing: `'cos'` or `'linear'`. */
  { annealStrategy: opt(as<'cos' | 'linear'>(string), 'cos') },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);

/**
 * Anneals from the current rates to `swaLr` in `annealEpochs` epochs, and keeps them there.
 *
 * @throws ValueError for an unknown strategy
 * @see https://docs.pytorch.org/docs/stable/optim.html#torch.optim.swa_utils.SWALR
 */
export class SWALR extends LRScheduler {
  /** @internal */
  declare _annealStrategy: 'cos' | 'linear';
  declare annealEpochs: number;

  constructor(...args: Call<typeof signature>) {
    const [optimizer, swaLr, annealEpochs, annealStrategy, lastEpoch] = signature.bind(args);
    super(optimizer, { _anneal_strategy: annealStrategy, anneal_epochs: annealEpochs });
    const swaLrs = forGroups('swa_lr', optimizer, swaLr);
    groupsOf(optimizer).forEach((group, i) => {
      group.swaLr = swaLrs[i] as number;
    });
    if (annealStrategy !== 'cos' && annealStrategy !== 'linear') {
      throw new ValueError(`anneal_strategy must be one of 'cos' or 'linear', instead got ${textOf(annealStrategy)}`);
    }
    if (annealEpochs < 0) throw new ValueError(`anneal_epochs must be equal or greater than 0, got ${annealEpochs}`);
    this.begin(lastEpoch);
  }

  // The weight of swaLr in the rate after `steps` steps.
  private share(steps: number): number {
    const t = Math.max(0, Math.min(1, steps / Math.max(1, this.annealEpochs)));
    return this._annealStrategy === 'linear' ? t : (1 - Math.cos(Math.PI * t)) / 2;
  }

  override getLr(): number[] {
    this.checkCaller();
    const steps = this.annealEpochs === 0 ? Math.max(1, this._stepCount - 1) : this._stepCount - 1;
    const [before, now] = [this.share(steps - 1), this.share(steps)];
    return groupsOf(this.optimizer).map((group) => {
      const swaLr = group.swaLr as number;
      const start = before === 1 ? swaLr : (numberOf(group.lr) - before * swaLr) / (1 - before);
      return swaLr * now + start * (1 - now);
    });
  }
}
