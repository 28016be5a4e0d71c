// Schedulers that take a function of the epoch.

import { as, type Call, callable, int, list, object, opt, or, parameters } from '../../arguments';
import { describeValue } from '../../core/describe';
import { typeError, ValueError } from '../../core/errors';
import { noArguments } from '../../core/no-arguments';
import type { Optimizer } from '../optimizer';
import { LRScheduler, loadStateDictSignature, rates, type SchedulerStateDict } from './scheduler';

/** Returns the factor for an epoch. */
export type LRLambda = (epoch: number) => number;

const lambdaSignature = parameters(
  'LambdaLR',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Function of the epoch, or one for each group. */
  { lrLambda: as<LRLambda | readonly LRLambda[]>(or(callable(), list(callable()))) },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);
const multiplicativeSignature = parameters(
  'MultiplicativeLR',
  /** Optimizer whose learning rates the scheduler sets. */
  { optimizer: object<Optimizer>() },
  /** Function of the epoch, or one for each group. */
  { lrLambda: as<LRLambda | readonly LRLambda[]>(or(callable(), list(callable()))) },
  /** Epoch to resume from; -1: the start. */
  { lastEpoch: opt(int, -1) },
);

function factorOf(scheduler: LRScheduler, lambda: LRLambda, epoch: number): number {
  const factor: unknown = lambda(epoch);
  if (typeof factor !== 'number') {
    throw typeError(`${scheduler.constructor.name}: lrLambda must return a number, not ${describeValue(factor)}`);
  }
  return factor;
}

abstract class FunctionLR extends LRScheduler {
  /** One function for each group. Left out of state dicts, which cannot hold functions. */
  readonly lrLambdas: readonly LRLambda[];

  constructor(optimizer: Optimizer, lrLambda: LRLambda | readonly LRLambda[], lastEpoch: number) {
    super(optimizer);
    const { length } = optimizer.paramGroups;
    if (typeof lrLambda !== 'function' && lrLambda.length !== length) {
      throw new ValueError(`Expected ${length} lr_lambdas, but got ${lrLambda.length}`);
    }
    this.lrLambdas = typeof lrLambda === 'function' ? new Array<LRLambda>(length).fill(lrLambda) : [...lrLambda];
    this.begin(lastEpoch);
  }

  override stateDict(...args: []): SchedulerStateDict {
    noArguments('stateDict', args);
    return { ...super.stateDict(), lr_lambdas: this.lrLambdas.map(() => null) };
  }

  override loadStateDict(...args: Call<typeof loadStateDictSignature>): void {
    const [{ lr_lambdas: _, ...rest }] = loadStateDictSignature.bind(args);
    super.loadStateDict(rest);
  }
}

/**
 * The base rate times a function of the epoch.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LambdaLR.html
 */
export class LambdaLR extends FunctionLR {
  constructor(...args: Call<typeof lambdaSignature>) {
    const [optimizer, lrLambda, lastEpoch] = lambdaSignature.bind(args);
    super(optimizer, lrLambda, lastEpoch);
  }

  override getLr(): number[] {
    this.checkCaller();
    return this.baseLrs.map((lr, i) => lr * factorOf(this, this.lrLambdas[i] as LRLambda, this.lastEpoch));
  }
}

/**
 * The previous rate times a function of the epoch.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.MultiplicativeLR.html
 */
export class MultiplicativeLR extends FunctionLR {
  constructor(...args: Call<typeof multiplicativeSignature>) {
    const [optimizer, lrLambda, lastEpoch] = multiplicativeSignature.bind(args);
    super(optimizer, lrLambda, lastEpoch);
  }

  override getLr(): number[] {
    this.checkCaller();
    const current = rates(this.optimizer);
    return this._isInitial ? current : current.map((lr, i) => lr * factorOf(this, this.lrLambdas[i] as LRLambda, this.lastEpoch));
  }
}
