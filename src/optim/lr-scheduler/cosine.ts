// Cosine annealing schedulers.
import { type Call, float, int, object, opt, orNull, parameters } from '../../arguments';
import { ValueError } from '../../core/errors';
import type { Optimizer } from '../optimizer';
import { numberOf, power } from '../scalar';
import { LRScheduler, rates } from './scheduler';

const cosineSignature = parameters(
  'CosineAnnealingLR',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Number of steps in half a period. */
  { TMax: int },
  /** Smallest learning rate. */
  { etaMin: opt(float, 0) },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);

/**
 * Anneals from the base rate to `etaMin` and back along a cosine with a half period of `TMax` epochs.
 *
 * η = η_min + (η_base - η_min)(1 + cos(πt / T_max)) / 2
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingLR.html
 */
export class CosineAnnealingLR extends LRScheduler {
  declare TMax: number;
  declare etaMin: number;

  constructor(...args: Call<typeof cosineSignature>) {
    const [optimizer, TMax, etaMin, lastEpoch] = cosineSignature.bind(args);
    super(optimizer, { T_max: TMax, eta_min: etaMin });
    this.begin(lastEpoch);
  }

  override getLr(): number[] {
    this.checkCaller();
    const { lastEpoch, TMax, etaMin } = this;
    const current = rates(this.optimizer);
    if (this._isInitial) return current;
    if (this._stepCount === 1 && lastEpoch > 0) return this.closedFormLr();
    const phase = lastEpoch - 1 - TMax;
    if (phase % (2 * TMax) === 0) {
      return current.map((lr, i) => lr + (((this.baseLrs[i] as number) - etaMin) * (1 - Math.cos(Math.PI / TMax))) / 2);
    }
    const factor = (1 + Math.cos((Math.PI * lastEpoch) / TMax)) / (1 + Math.cos((Math.PI * (lastEpoch - 1)) / TMax));
    return current.map((lr) => factor * (lr - etaMin) + etaMin);
  }

  protected override closedFormLr(): number[] {
    const { lastEpoch, TMax, etaMin } = this;
    return this.baseLrs.map((lr) => etaMin + ((lr - etaMin) * (1 + Math.cos((Math.PI * lastEpoch) / TMax))) / 2);
  }
}

const restartsSignature = parameters(
  'CosineAnnealingWarmRestarts',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Number of steps until the first restart. */
  { T0: float },
  /** Factor of the period at each restart. */
  { TMult: opt(float, 1) },
  /** Smallest learning rate. */
  { etaMin: opt(float, 0) },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);

const restartsStepSignature = parameters(
  'step',
  /** May be fractional, to change rates within an epoch. */
  { epoch: orNull(float) },
);

/**
 * Anneals from the base rate to `etaMin` along half a cosine in `T0` epochs, then restarts, each time with a period `TMult`
 * times as long.
 *
 * @throws ValueError for periods that are not positive integers
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingWarmRestarts.html
 */
export class CosineAnnealingWarmRestarts extends LRScheduler {
  declare T0: number;
  /** Epochs in the current period. */
  declare TI: number;
  declare TMult: number;
  declare etaMin: number;
  /** Epochs since the current period began. */
  declare TCur: number;

  constructor(...args: Call<typeof restartsSignature>) {
    const [optimizer, T0, TMult, etaMin, lastEpoch] = restartsSignature.bind(args);
    if (T0 <= 0 || !Number.isInteger(T0)) throw new ValueError(`Expected positive integer T_0, but got ${T0}`);
    if (TMult < 1 || !Number.isInteger(TMult)) throw new ValueError(`Expected integer T_mult >= 1, but got ${TMult}`);
    super(optimizer, { T_0: T0, T_i: T0, T_mult: TMult, eta_min: etaMin, T_cur: lastEpoch });
    this.begin(lastEpoch);
  }

  override getLr(): number[] {
    this.checkCaller();
    return this.baseLrs.map((lr) => this.etaMin + ((lr - this.etaMin) * (1 + Math.cos((Math.PI * this.TCur) / this.TI))) / 2);
  }

  override step(...args: Call<typeof restartsStepSignature>): void {
    const [epoch] = restartsStepSignature.bind(args);
    const isFirst = epoch === null && this.lastEpoch < 0;
    const target = isFirst ? 0 : epoch;
    if (target === null) {
      this.lastEpoch++;
      this.TCur++;
      if (this.TCur >= this.TI) {
        this.TCur %= this.TI;
        this.TI *= this.TMult;
      }
    } else {
      if (target < 0) throw new ValueError(`Expected non-negative epoch, but got ${target}`);
      this.goTo(target);
      this.lastEpoch = Math.floor(target);
    }
    this.apply(this.rates());
  }

  private goTo(epoch: number): void {
    const { T0, TMult } = this;
    if (epoch < T0) {
      this.TI = T0;
      this.TCur = epoch;
    } else if (TMult === 1) {
      this.TCur = epoch % T0;
    } else {
      const run = Math.trunc(Math.log((epoch / T0) * (TMult - 1) + 1) / Math.log(TMult));
      const scale = numberOf(power(TMult, run));
      this.TCur = epoch - (T0 * (scale - 1)) / (TMult - 1);
      this.TI = T0 * scale;
    }
  }
}
