// Schedulers that change the rate in every epoch.
import { type Call, float, int, object, opt, parameters } from '../../arguments';
import { ValueError } from '../../core/errors';
import type { Optimizer } from '../optimizer';
import { numberOf, power } from '../scalar';
import { LRScheduler } from './scheduler';

const linearSignature = parameters(
  'LinearLR',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Factor at the start. */
  { startFactor: opt(float, 1 / 3) },
  /** Factor at the end. */
  { endFactor: opt(float, 1) },
  /** Number of steps until the end of the change. */
  { totalIters: opt(int, 5) },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);

/**
 * The base rate times a factor that changes linearly from `startFactor` to `endFactor` in `totalIters` epochs.
 *
 * @throws ValueError for factors outside their ranges
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LinearLR.html
 */
export class LinearLR extends LRScheduler {
  declare startFactor: number;
  declare endFactor: number;
  declare totalIters: number;

  constructor(...args: Call<typeof linearSignature>) {
    const [optimizer, startFactor, endFactor, totalIters, lastEpoch] = linearSignature.bind(args);
    if (startFactor > 1 || startFactor <= 0) {
      throw new ValueError('Starting multiplicative factor expected to be greater than 0 and less or equal to 1.');
    }
    if (endFactor > 1 || endFactor < 0) throw new ValueError('Ending multiplicative factor expected to be between 0 and 1.');
    super(optimizer, { start_factor: startFactor, end_factor: endFactor, total_iters: totalIters });
    this.begin(lastEpoch);
  }

  override getLr(): number[] {
    this.checkCaller();
    const { lastEpoch, totalIters, startFactor } = this;
    if (lastEpoch === 0) return this.scaled(startFactor);
    if (this._isInitial || lastEpoch > totalIters) return this.scaled(1);
    const rise = this.endFactor - startFactor;
    return this.scaled(1 + rise / (totalIters * startFactor + (lastEpoch - 1) * rise));
  }

  protected override closedFormLr(): number[] {
    const { lastEpoch, totalIters, startFactor, endFactor } = this;
    return this.baseLrs.map((lr) => lr * (startFactor + ((endFactor - startFactor) * Math.min(totalIters, lastEpoch)) / totalIters));
  }
}

const exponentialSignature = parameters(
  'ExponentialLR',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Factor of each decay. */
  { gamma: float },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);

/**
 * Multiplies the rate by γ in every epoch.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ExponentialLR.html
 */
export class ExponentialLR extends LRScheduler {
  declare gamma: number;

  constructor(...args: Call<typeof exponentialSignature>) {
    const [optimizer, gamma, lastEpoch] = exponentialSignature.bind(args);
    super(optimizer, { gamma });
    this.begin(lastEpoch);
  }

  override getLr(): number[] {
    this.checkCaller();
    return this.scaled(this._isInitial ? 1 : this.gamma);
  }

  protected override closedFormLr(): number[] {
    const factor = numberOf(power(this.gamma, this.lastEpoch));
    return this.baseLrs.map((lr) => lr * factor);
  }
}

const polynomialSignature = parameters(
  'PolynomialLR',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Number of steps until the end of the change. */
  { totalIters: opt(int, 5) },
  /** Power of the polynomial. */
  { power: opt(float, 1) },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);

/**
 * The base rate times (1 - t / totalIters) ^ power.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.PolynomialLR.html
 */
export class PolynomialLR extends LRScheduler {
  declare totalIters: number;
  declare power: number;

  constructor(...args: Call<typeof polynomialSignature>) {
    const [optimizer, totalIters, exponent, lastEpoch] = polynomialSignature.bind(args);
    super(optimizer, { total_iters: totalIters, power: exponent });
    this.begin(lastEpoch);
  }

  override getLr(): number[] {
    this.checkCaller();
    const { lastEpoch, totalIters } = this;
    if (this._isInitial || lastEpoch > totalIters) return this.scaled(1);
    const share = (1 - lastEpoch / totalIters) / (1 - (lastEpoch - 1) / totalIters);
    return this.scaled(numberOf(power(share, this.power)));
  }

  protected override closedFormLr(): number[] {
    const left = 1 - Math.min(this.totalIters, this.lastEpoch) / this.totalIters;
    return this.baseLrs.map((lr) => lr * numberOf(power(left, this.power)));
  }
}
