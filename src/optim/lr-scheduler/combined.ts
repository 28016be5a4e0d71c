// Schedulers that combine other schedulers.

import { as, type Call, int, list, object, opt, orNull, parameters } from '../../arguments';
import { textOf } from '../../core/describe';
import { typeError, ValueError } from '../../core/errors';
import { noArguments } from '../../core/no-arguments';
import type { Optimizer } from '../optimizer';
import { ReduceLROnPlateau } from './plateau';
import { groupsOf, LRScheduler, loadStateDictSignature, rates, type SchedulerStateDict, setRate } from './scheduler';

function check(name: string, schedulers: readonly LRScheduler[], optimizer: Optimizer): void {
  for (const [i, scheduler] of schedulers.entries()) {
    if (!(scheduler instanceof LRScheduler)) throw typeError(`${name} at index ${i} should have \`optimizer\` as its attribute.`);
    if (scheduler instanceof ReduceLROnPlateau) {
      throw new ValueError(
        `${name} does not support \`ReduceLROnPlateau\` scheduler as it requires additional kwargs to be specified when calling \`step\`, but got one at index ${i} in the given schedulers sequence.`,
      );
    }
    if (scheduler.optimizer !== optimizer) {
      throw new ValueError(
        `${name} expects all schedulers to belong to the same optimizer, but got scheduler ${scheduler.constructor.name} at index ${i} has ${textOf(scheduler.optimizer)}, which is different from ${optimizer.constructor.name}.`,
      );
    }
  }
}

abstract class CombinedLR extends LRScheduler {
  /** @internal */
  declare readonly _schedulers: readonly LRScheduler[];

  constructor(optimizer: Optimizer, schedulers: readonly LRScheduler[]) {
    super(optimizer);
    Object.assign(this, { _schedulers: [...schedulers] });
  }

  /** The current rates: the combined schedulers compute the new ones. */
  override getLr(): number[] {
    return rates(this.optimizer);
  }

  override stateDict(...args: []): SchedulerStateDict {
    noArguments('stateDict', args);
    return { ...super.stateDict(), _schedulers: this._schedulers.map((scheduler) => scheduler.stateDict()) };
  }

  override loadStateDict(...args: Call<typeof loadStateDictSignature>): void {
    const [{ _schedulers: states, ...rest }] = loadStateDictSignature.bind(args);
    super.loadStateDict(rest);
    for (const [i, state] of (states as SchedulerStateDict[]).entries()) this._schedulers[i]?.loadStateDict(state);
  }
}

const sequentialSignature = parameters(
  'SequentialLR',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Schedulers. */
  { schedulers: as<readonly LRScheduler[]>(list(object())) },
  /** Epochs at which the next scheduler takes over. */
  { milestones: list(int) },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);

/**
 * Runs schedulers one after another, each from its milestone on.
 *
 * @throws ValueError unless there is one milestone less than schedulers, and all have the same optimizer
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.SequentialLR.html
 */
export class SequentialLR extends CombinedLR {
  /** @internal */
  declare _milestones: readonly number[];

  constructor(...args: Call<typeof sequentialSignature>) {
    const [optimizer, schedulers, milestones, lastEpoch] = sequentialSignature.bind(args);
    if (schedulers.length < 1) throw new ValueError('SequentialLR expects at least one scheduler, but got no scheduler.');
    super(optimizer, schedulers);
    check('SequentialLR', schedulers, optimizer);
    if (milestones.length !== schedulers.length - 1) {
      throw new ValueError(
        `Sequential Schedulers expects number of schedulers provided to be one more than the number of milestone points, but got number of schedulers ${schedulers.length} and the number of milestones to be equal to ${milestones.length}`,
      );
    }
    this._milestones = [...milestones];
    this.stateNames = ['_milestones', 'last_epoch', '_last_lr'];
    this.lastEpoch = lastEpoch + 1;
    for (const group of groupsOf(optimizer)) setRate(group, group.initialLr as number);
    // Undo the first step that each scheduler's constructor ran.
    undo(schedulers);
    const first = schedulers[this.indexAt(0)] as LRScheduler;
    first._initialStep();
    this._lastLr = first.getLastLr();
  }

  private indexAt(epoch: number): number {
    const next = this._milestones.findIndex((milestone) => milestone > epoch);
    return next < 0 ? this._milestones.length : next;
  }

  override step(...args: []): void {
    noArguments('step', args);
    this.lastEpoch++;
    const index = this.indexAt(this.lastEpoch);
    const scheduler = this._schedulers[index] as LRScheduler;
    if (index > 0 && this._milestones[index - 1] === this.lastEpoch) scheduler._updateLr(0);
    else scheduler.step();
    this._lastLr = scheduler.getLastLr();
  }
}

function undo(schedulers: readonly LRScheduler[]): void {
  for (const scheduler of schedulers) {
    if (scheduler instanceof CombinedLR) undo(scheduler._schedulers);
    else scheduler.lastEpoch--;
  }
}

const chainedSignature = parameters(
  'ChainedScheduler',
  /** Schedulers. */
  { schedulers: as<readonly LRScheduler[]>(list(object())) },
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: orNull(object<Optimizer>()) },
);

/**
 * Steps all schedulers at once; each changes the rate that the previous one set.
 *
 * @throws ValueError without schedulers, or if they have different optimizers
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ChainedScheduler.html
 */
export class ChainedScheduler extends CombinedLR {
  constructor(...args: Call<typeof chainedSignature>) {
    const [schedulers, given] = chainedSignature.bind(args);
    const [first] = schedulers;
    if (first === undefined) throw new ValueError('ChainedScheduler expects at least one scheduler to be chained, but got no scheduler.');
    const optimizer = given ?? first.optimizer;
    super(optimizer, schedulers);
    check('ChainedScheduler', schedulers, optimizer);
    this.stateNames = ['_last_lr'];
    this._lastLr = rates(optimizer);
  }

  override step(...args: []): void {
    noArguments('step', args);
    for (const scheduler of this._schedulers) scheduler.step();
    this._lastLr = rates(this.optimizer);
  }
}
