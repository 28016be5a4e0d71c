// Schedulers that change the rate at certain epochs.
import { type Call, float, int, list, object, opt, parameters } from '../../arguments';
import { ValueError } from '../../core/errors';
import type { Optimizer } from '../optimizer';
import { numberOf, power } from '../scalar';
import { LRScheduler, loadStateDictSignature } from './scheduler';

const stepSignature = parameters(
  'StepLR',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Number of epochs between two decays. */
  { stepSize: int },
  /** Factor of each decay. */
  { gamma: opt(float, 0.1) },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);

/**
 * Multiplies the rate by γ every `stepSize` epochs.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html
 */
export class StepLR extends LRScheduler {
  declare stepSize: number;
  declare gamma: number;

  constructor(...args: Call<typeof stepSignature>) {
    const [optimizer, stepSize, gamma, lastEpoch] = stepSignature.bind(args);
    super(optimizer, { step_size: stepSize, gamma });
    this.begin(lastEpoch);
  }

  override getLr(): number[] {
    this.checkCaller();
    return this.scaled(this.lastEpoch === 0 || this.lastEpoch % this.stepSize !== 0 ? 1 : this.gamma);
  }

  protected override closedFormLr(): number[] {
    const factor = numberOf(power(this.gamma, Math.floor(this.lastEpoch / this.stepSize)));
    return this.baseLrs.map((lr) => lr * factor);
  }
}

const multiStepSignature = parameters(
  'MultiStepLR',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Epochs of the decays. */
  { milestones: list(int) },
  /** Factor of each decay. */
  { gamma: opt(float, 0.1) },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);

/**
 * Multiplies the rate by γ at each milestone.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.MultiStepLR.html
 */
export class MultiStepLR extends LRScheduler {
  /** How often each epoch occurs in the milestones. */
  declare milestones: Map<number, number>;
  declare gamma: number;

  constructor(...args: Call<typeof multiStepSignature>) {
    const [optimizer, milestones, gamma, lastEpoch] = multiStepSignature.bind(args);
    const counts = new Map<number, number>();
    for (const milestone of milestones) counts.set(milestone, (counts.get(milestone) ?? 0) + 1);
    super(optimizer, { milestones: counts, gamma });
    this.begin(lastEpoch);
  }

  override getLr(): number[] {
    this.checkCaller();
    const count = this.milestones.get(this.lastEpoch) ?? 0;
    return this.scaled(count === 0 ? 1 : numberOf(power(this.gamma, count)));
  }

  protected override closedFormLr(): number[] {
    let passed = 0;
    for (const [milestone, count] of this.milestones) if (milestone <= this.lastEpoch) passed += count;
    const factor = numberOf(power(this.gamma, passed));
    return this.baseLrs.map((lr) => lr * factor);
  }

  override loadStateDict(...args: Call<typeof loadStateDictSignature>): void {
    const [stateDict] = loadStateDictSignature.bind(args);
    super.loadStateDict(stateDict);
    const { milestones } = stateDict;
    if (milestones === undefined) return;
    const entries = milestones instanceof Map ? [...milestones] : Object.entries(milestones as object);
    this.milestones = new Map(entries.map(([epoch, count]) => [Number(epoch), Number(count)]));
  }
}

const constantSignature = parameters(
  'ConstantLR',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Factor. */
  { factor: opt(float, 1 / 3) },
  /** Number of epochs with the factor. */
  { totalIters: opt(int, 5) },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);

/**
 * The base rate times a factor in the first `totalIters` epochs, then the base rate.
 *
 * @throws ValueError for a factor outside [0, 1]
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ConstantLR.html
 */
export class ConstantLR extends LRScheduler {
  declare factor: number;
  declare totalIters: number;

  constructor(...args: Call<typeof constantSignature>) {
    const [optimizer, factor, totalIters, lastEpoch] = constantSignature.bind(args);
    if (factor > 1 || factor < 0) throw new ValueError('Constant multiplicative factor expected to be between 0 and 1.');
    super(optimizer, { factor, total_iters: totalIters });
    this.begin(lastEpoch);
  }

  override getLr(): number[] {
    this.checkCaller();
    if (this.lastEpoch === 0) return this.scaled(this.factor);
    return this.scaled(this.lastEpoch === this.totalIters ? 1 / this.factor : 1);
  }

  protected override closedFormLr(): number[] {
    const factor = this.factor + (this.lastEpoch >= this.totalIters ? 1 : 0) * (1 - this.factor);
    return this.baseLrs.map((lr) => lr * factor);
  }
}
