// Schedulers that raise and lower the rate, and change momentum in the opposite direction.

import { as, boolean, type Call, callable, float, int, list, object, opt, or, orNull, parameters, string } from '../../arguments';
import { textOf } from '../../core/describe';
import { ValueError } from '../../core/errors';
import { camelCase } from '../../core/names';
import { noArguments, noMoreArguments } from '../../core/no-arguments';
import { Tuple } from '../../core/tuple';
import type { Optimizer } from '../optimizer';
import { numberOf, power } from '../scalar';
import {
  forGroups,
  groupsOf,
  LRScheduler,
  loadStateDictSignature,
  type ScheduledGroup,
  type SchedulerStateDict,
  setRate,
} from './scheduler';

// Whether the optimizer's momentum is the first of its betas.
function usesBeta1(optimizer: Optimizer): boolean {
  if (!('momentum' in optimizer.defaults) && !('betas' in optimizer.defaults)) {
    throw new ValueError('optimizer must support momentum or beta1 with `cycle_momentum` option enabled');
  }
  return 'betas' in optimizer.defaults;
}

function setMomentum(group: ScheduledGroup, useBeta1: boolean, value: number): void {
  if (useBeta1) group.betas = Tuple.of(value, ...(group.betas as readonly number[]).slice(1));
  else group.momentum = value;
}

function noteMomenta(optimizer: Optimizer, useBeta1: boolean, largest: readonly number[], base: readonly number[]): void {
  groupsOf(optimizer).forEach((group, i) => {
    setMomentum(group, useBeta1, largest[i] as number);
    group.maxMomentum = largest[i] as number;
    group.baseMomentum = base[i] as number;
  });
}

type PerGroup = number | readonly number[];
/** How the amplitude of the cycles changes. */
export type CyclicMode = 'triangular' | 'triangular2' | 'exp_range';
const cyclicSignature = parameters(
  'CyclicLR',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Lower bound of the cycle. */
  { baseLr: as<PerGroup>(or(float, list(float))) },
  /** Upper bound of the cycle. */
  { maxLr: as<PerGroup>(or(float, list(float))) },
  /** Number of steps of the rising half. */
  { stepSizeUp: opt(int, 2000) },
  /** Number of steps of the falling half; null: as many as of the rising half. */
  { stepSizeDown: orNull(int) },
  /** `'triangular'`, `'triangular2'` or `'exp_range'`; ignored with `scaleFn`. */
  { mode: opt(as<CyclicMode>(string), 'triangular') },
  /** γ of `exp_range`. */
  { gamma: opt(float, 1) },
  /** Function that scales the amplitude. */
  { scaleFn: orNull(callable<(x: number) => number>()) },
  /** Argument of `scaleFn`: the number of the cycle (`'cycle'`) or of the step (`'iterations'`). */
  { scaleMode: opt(as<'cycle' | 'iterations'>(string), 'cycle') },
  /** Also cycle the momentum, in the opposite direction. */
  { cycleMomentum: opt(boolean, true) },
  /** Lower bound of the momentum. */
  { baseMomentum: opt(as<PerGroup>(or(float, list(float))), 0.8) },
  /** Upper bound of the momentum. */
  { maxMomentum: opt(as<PerGroup>(or(float, list(float))), 0.9) },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);

/**
 * Moves linearly between two rates, up in `stepSizeUp` steps and down in `stepSizeDown`; momentum moves in the opposite
 * direction.
 *
 * `triangular2` halves the amplitude with each cycle, `exp_range` scales it by γ^step; `scaleFn` computes the scale.
 *
 * @throws ValueError for an unknown mode, and for an optimizer without momentum
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CyclicLR.html
 */
export class CyclicLR extends LRScheduler {
  declare maxLrs: number[];
  declare totalSize: number;
  declare stepRatio: number;
  declare mode: CyclicMode;
  declare gamma: number;
  declare scaleMode: 'cycle' | 'iterations';
  declare cycleMomentum: boolean;
  declare useBeta1: boolean;
  declare baseMomentums: number[];
  declare maxMomentums: number[];
  private readonly customScale: ((x: number) => number) | null;

  constructor(...args: Call<typeof cyclicSignature>) {
    const [
      optimizer,
      baseLr,
      maxLr,
      stepSizeUp,
      stepSizeDown,
      mode,
      gamma,
      scaleFn,
      scaleMode,
      cycleMomentum,
      baseMomentum,
      maxMomentum,
      lastEpoch,
    ] = cyclicSignature.bind(args);
    const totalSize = stepSizeUp + (stepSizeDown ?? stepSizeUp);
    const ownScaleMode = mode === 'exp_range' ? 'iterations' : 'cycle';
    super(optimizer, {
      max_lrs: [],
      total_size: totalSize,
      step_ratio: stepSizeUp / totalSize,
      mode,
      gamma,
      scale_mode: scaleFn === null ? ownScaleMode : scaleMode,
      cycle_momentum: cycleMomentum,
      ...(cycleMomentum ? { use_beta1: false, base_momentums: [], max_momentums: [] } : {}),
    });
    const baseLrs = forGroups('base_lr', optimizer, baseLr);
    if (lastEpoch === -1) for (const [i, group] of groupsOf(optimizer).entries()) setRate(group, baseLrs[i] as number);
    this.maxLrs = forGroups('max_lr', optimizer, maxLr);
    if (!['triangular', 'triangular2', 'exp_range'].includes(mode) && scaleFn === null) {
      throw new ValueError('mode is invalid and scale_fn is None');
    }
    this.customScale = scaleFn;
    if (cycleMomentum) {
      this.useBeta1 = usesBeta1(optimizer);
      this.baseMomentums = forGroups('base_momentum', optimizer, baseMomentum);
      this.maxMomentums = forGroups('max_momentum', optimizer, maxMomentum);
      if (lastEpoch === -1) noteMomenta(optimizer, this.useBeta1, this.maxMomentums, this.baseMomentums);
    }
    this.begin(lastEpoch);
    this.baseLrs = baseLrs;
  }

  /** The factor of the amplitude for a cycle or step. */
  scaleFn(x: number, ...rest: []): number {
    noMoreArguments('scaleFn', 1, rest);
    if (this.customScale !== null) return this.customScale(x);
    if (this.mode === 'triangular2') return 1 / 2 ** (x - 1);
    return this.mode === 'exp_range' ? numberOf(power(this.gamma, x)) : 1;
  }

  override getLr(): number[] {
    this.checkCaller();
    const cycle = Math.floor(1 + this.lastEpoch / this.totalSize);
    const x = 1 + this.lastEpoch / this.totalSize - cycle;
    const share = x <= this.stepRatio ? x / this.stepRatio : (x - 1) / (this.stepRatio - 1);
    const scale = this.scaleFn(this.scaleMode === 'cycle' ? cycle : this.lastEpoch);
    if (this.cycleMomentum) {
      groupsOf(this.optimizer).forEach((group, i) => {
        const [low, high] = [this.baseMomentums[i] as number, this.maxMomentums[i] as number];
        setMomentum(group, this.useBeta1, high - (high - low) * share * scale);
      });
    }
    return this.baseLrs.map((low, i) => low + ((this.maxLrs[i] as number) - low) * share * scale);
  }

  override stateDict(...args: []): SchedulerStateDict {
    noArguments('stateDict', args);
    return { ...super.stateDict(), _scale_fn_custom: null };
  }

  override loadStateDict(...args: Call<typeof loadStateDictSignature>): void {
    const [{ _scale_fn_custom: _, ...rest }] = loadStateDictSignature.bind(args);
    super.loadStateDict(rest);
  }
}

interface Phase {
  end_step: number;
  start_lr: string;
  end_lr: string;
  start_momentum: string;
  end_momentum: string;
}

const phase = (end_step: number, lrs: [string, string], momenta: [string, string]): Phase => ({
  end_step,
  start_lr: lrs[0],
  end_lr: lrs[1],
  start_momentum: momenta[0],
  end_momentum: momenta[1],
});

function phasesOf(totalSteps: number, share: number, isThreePhase: boolean): Phase[] {
  const up = phase(share * totalSteps - 1, ['initial_lr', 'max_lr'], ['max_momentum', 'base_momentum']);
  if (!isThreePhase) return [up, phase(totalSteps - 1, ['max_lr', 'min_lr'], ['base_momentum', 'max_momentum'])];
  const down = phase(2 * share * totalSteps - 2, ['max_lr', 'initial_lr'], ['base_momentum', 'max_momentum']);
  return [up, down, phase(totalSteps - 1, ['initial_lr', 'min_lr'], ['max_momentum', 'max_momentum'])];
}

const oneCycleSignature = parameters(
  'OneCycleLR',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Upper bound of the cycle. */
  { maxLr: as<PerGroup>(or(float, list(float))) },
  /** Number of steps of the cycle; null: `epochs` times `stepsPerEpoch`. */
  { totalSteps: orNull(int) },
  /** Number of epochs. */
  { epochs: orNull(int) },
  /** Number of steps of each epoch. */
  { stepsPerEpoch: orNull(int) },
  /** Fraction of the steps in which the rate rises. */
  { pctStart: opt(float, 0.3) },
  /** Shape of the annealing: `'cos'` or `'linear'`. */
  { annealStrategy: opt(as<'cos' | 'linear'>(string), 'cos') },
  /** Also cycle the momentum, in the opposite direction. */
  { cycleMomentum: opt(boolean, true) },
  /** Lower bound of the momentum. */
  { baseMomentum: opt(as<PerGroup>(or(float, list(float))), 0.85) },
  /** Upper bound of the momentum. */
  { maxMomentum: opt(as<PerGroup>(or(float, list(float))), 0.95) },
  /** maxLr divided by the initial rate. */
  { divFactor: opt(float, 25) },
  /** The initial rate divided by the last one. */
  { finalDivFactor: opt(float, 1e4) },
  /** Add a third phase that falls to the last rate; the second one falls to the initial rate. */
  { threePhase: opt(boolean, false) },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);

/**
 * Raises the rate from `maxLr / divFactor` to `maxLr`, then lowers it to the initial rate divided by `finalDivFactor`. Call
 * `step` after every batch.
 *
 * @throws ValueError for steps that are not positive and for an optimizer without momentum
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.OneCycleLR.html
 */
export class OneCycleLR extends LRScheduler {
  declare totalSteps: number;
  /** @internal */
  declare _schedulePhases: Phase[];
  /** @internal */
  declare _annealFuncType: 'cos' | 'linear';
  declare cycleMomentum: boolean;
  declare useBeta1: boolean;

  constructor(...args: Call<typeof oneCycleSignature>) {
    const [
      optimizer,
      maxLr,
      totalSteps,
      epochs,
      stepsPerEpoch,
      pctStart,
      annealStrategy,
      cycleMomentum,
      baseMomentum,
      maxMomentum,
      divFactor,
      finalDivFactor,
      threePhase,
      lastEpoch,
    ] = oneCycleSignature.bind(args);
    const total = stepsOf(totalSteps, epochs, stepsPerEpoch);
    if (!(pctStart >= 0 && pctStart <= 1)) throw new ValueError(`Expected float between 0 and 1 pct_start, but got ${pctStart}`);
    if (annealStrategy !== 'cos' && annealStrategy !== 'linear') {
      throw new ValueError(`anneal_strategy must be one of 'cos' or 'linear', instead got ${textOf(annealStrategy)}`);
    }
    super(optimizer, {
      total_steps: total,
      _schedule_phases: phasesOf(total, pctStart, threePhase),
      _anneal_func_type: annealStrategy,
      cycle_momentum: cycleMomentum,
      ...(cycleMomentum ? { use_beta1: false } : {}),
    });
    const maxLrs = forGroups('max_lr', optimizer, maxLr);
    if (lastEpoch === -1) {
      groupsOf(optimizer).forEach((group, i) => {
        group.initialLr = (maxLrs[i] as number) / divFactor;
        group.maxLr = maxLrs[i] as number;
        group.minLr = group.initialLr / finalDivFactor;
      });
    }
    if (cycleMomentum) {
      this.useBeta1 = usesBeta1(optimizer);
      const largest = forGroups('max_momentum', optimizer, maxMomentum);
      const base = forGroups('base_momentum', optimizer, baseMomentum);
      if (lastEpoch === -1) noteMomenta(optimizer, this.useBeta1, largest, base);
    }
    this.begin(lastEpoch);
  }

  private anneal(start: number, end: number, share: number): number {
    if (this._annealFuncType === 'linear') return (end - start) * share + start;
    return end + ((start - end) / 2) * (Math.cos(Math.PI * share) + 1);
  }

  override getLr(): number[] {
    this.checkCaller();
    const step = this.lastEpoch;
    if (step > this.totalSteps) {
      throw new ValueError(`Tried to step ${step} times. The specified number of total steps is ${this.totalSteps}`);
    }
    const phases = this._schedulePhases;
    const found = phases.findIndex((one) => step <= one.end_step);
    const at = found < 0 ? phases.length - 1 : found;
    const { end_step, start_lr, end_lr, start_momentum, end_momentum } = phases[at] as Phase;
    const start = at === 0 ? 0 : (phases[at - 1] as Phase).end_step;
    const share = (step - start) / (end_step - start);
    return groupsOf(this.optimizer).map((group) => {
      const of = (name: string): number => group[camelCase(name) as keyof ScheduledGroup] as number;
      if (this.cycleMomentum) setMomentum(group, this.useBeta1, this.anneal(of(start_momentum), of(end_momentum), share));
      return this.anneal(of(start_lr), of(end_lr), share);
    });
  }
}

function stepsOf(totalSteps: number | null, epochs: number | null, stepsPerEpoch: number | null): number {
  const check = (name: string, value: number): number => {
    if (value <= 0) throw new ValueError(`Expected positive integer ${name}, but got ${value}`);
    return value;
  };
  if (totalSteps !== null) return check('total_steps', totalSteps);
  if (epochs === null || stepsPerEpoch === null) throw new ValueError('You must define either total_steps OR (epochs AND steps_per_epoch)');
  return check('epochs', epochs) * check('steps_per_epoch', stepsPerEpoch);
}
