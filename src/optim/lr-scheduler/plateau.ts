// A scheduler that reduces the rate when a metric stops improving.

import { as, type Call, float, int, list, object, opt, or, orNull, parameters, string, tensor } from '../../arguments';
import { missing } from '../../core/argument-messages';
import { textOf } from '../../core/describe';
import { TorchError, typeError, ValueError } from '../../core/errors';
import type { Optimizer } from '../optimizer';
import { numberOf } from '../scalar';
import { groupsOf, LRScheduler, rates, setRate, warnOfEpoch } from './scheduler';

const signature = parameters(
  'ReduceLROnPlateau',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Whether the metric should decrease (`'min'`) or increase (`'max'`). */
  { mode: opt(as<'min' | 'max'>(string), 'min') },
  /** Factor of each reduction. */
  { factor: opt(float, 0.1) },
  /** Epochs without improvement that are tolerated before a reduction. */
  { patience: opt(int, 10) },
  /** Smallest change that counts as improvement. */
  { threshold: opt(float, 1e-4) },
  /** Whether `threshold` is relative to the best metric (`'rel'`) or absolute (`'abs'`). */
  { thresholdMode: opt(as<'rel' | 'abs'>(string), 'rel') },
  /** Epochs after a reduction in which bad epochs are not counted. */
  { cooldown: opt(int, 0) },
  /** Lower bound of the learning rates. */
  { minLr: opt(or(float, list(float)), 0) },
  /** Minimum change of a rate; smaller changes are skipped. */
  { eps: opt(float, 1e-8) },
);

// Optional in its type, since LRScheduler.step has no required parameter.
const stepSignature = parameters(
  'step',
  /** The loss or another metric: a number or a one-element tensor. */
  { metrics: orNull(or(float, tensor)) },
  /** Deprecated: sets the rates of this epoch. */
  { epoch: orNull(float) },
);

/**
 * Multiplies the rate by a factor when a metric has not improved for more than `patience` steps.
 *
 * @throws ValueError for a factor of 1 or more and for an unknown mode
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html
 *
 * ```ts
 * scheduler.step(validationLoss);
 * ```
 */
export class ReduceLROnPlateau extends LRScheduler {
  declare factor: number;
  declare defaultMinLr: number | null;
  declare minLrs: number[];
  declare patience: number;
  declare cooldown: number;
  declare eps: number;
  declare modeWorse: number;
  declare mode: 'min' | 'max';
  declare threshold: number;
  declare thresholdMode: 'rel' | 'abs';
  /** The best metric so far. */
  declare best: number;
  declare cooldownCounter: number;
  declare numBadEpochs: number;

  constructor(...args: Call<typeof signature>) {
    const [optimizer, mode, factor, patience, threshold, thresholdMode, cooldown, minLr, eps] = signature.bind(args);
    if (factor >= 1) throw new ValueError('Factor should be < 1.0.');
    const modeWorse = mode === 'min' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const fields = {
      factor,
      default_min_lr: typeof minLr === 'number' ? minLr : null,
      min_lrs: [],
      patience,
      cooldown,
      eps,
      last_epoch: 0,
      _last_lr: [],
      mode_worse: modeWorse,
      mode,
      threshold,
      threshold_mode: thresholdMode,
      best: modeWorse,
      cooldown_counter: 0,
      num_bad_epochs: 0,
    };
    super(optimizer, fields);
    this.stateNames = Object.keys(fields);
    const { length } = optimizer.paramGroups;
    if (typeof minLr !== 'number' && minLr.length !== length) throw new ValueError(`expected ${length} min_lrs, got ${minLr.length}`);
    if (mode !== 'min' && mode !== 'max') throw new ValueError(`mode ${textOf(mode)} is unknown!`);
    if (thresholdMode !== 'rel' && thresholdMode !== 'abs') throw new ValueError(`threshold mode ${textOf(thresholdMode)} is unknown!`);
    this.minLrs = typeof minLr === 'number' ? new Array<number>(length).fill(minLr) : [...minLr];
    this._lastLr = rates(optimizer);
  }

  /** The current rates: new ones depend on a metric. */
  override getLr(): number[] {
    return rates(this.optimizer);
  }

  /** Whether the cooldown after a reduction is running. */
  get inCooldown(): boolean {
    return this.cooldownCounter > 0;
  }

  private isBetter(value: number): boolean {
    const { best, threshold } = this;
    if (this.thresholdMode === 'rel') return this.mode === 'min' ? value < best * (1 - threshold) : value > best * (threshold + 1);
    return this.mode === 'min' ? value < best - threshold : value > best + threshold;
  }

  override step(...args: Call<typeof stepSignature>): void {
    const [metrics, epoch] = stepSignature.bind(args);
    if (metrics === null) throw typeError(`step() ${missing(['metrics'])}`);
    const value = numberOf(metrics);
    if (epoch !== null) warnOfEpoch();
    this.lastEpoch = epoch ?? this.lastEpoch + 1;
    if (this.isBetter(value)) {
      this.best = value;
      this.numBadEpochs = 0;
    } else {
      this.numBadEpochs++;
    }
    if (this.inCooldown) {
      this.cooldownCounter--;
      this.numBadEpochs = 0;
    }
    if (this.numBadEpochs > this.patience) {
      this.reduce();
      this.cooldownCounter = this.cooldown;
      this.numBadEpochs = 0;
    }
    this._lastLr = rates(this.optimizer);
  }

  private reduce(): void {
    const groups = groupsOf(this.optimizer);
    if (groups.length !== this.minLrs.length) {
      if (this.defaultMinLr === null) {
        throw new TorchError(
          `The number of param groups in the \`optimizer\` (${groups.length}) differs from when \`ReduceLROnPlateau\` was initialized (${this.minLrs.length}), usually due to a new param group being added to the optimizer. Please modify the \`min_lrs\` field to match the length of the \`optimizer\` param groups.`,
        );
      }
      this.minLrs = new Array<number>(groups.length).fill(this.defaultMinLr);
    }
    groups.forEach((group, i) => {
      const old = numberOf(group.lr);
      const lr = Math.max(old * this.factor, this.minLrs[i] as number);
      if (old - lr > this.eps) setRate(group, lr);
    });
  }
}
