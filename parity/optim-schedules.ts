// Replays learning-rate schedules, recorded in Python by record_optim.py.
import torch, { optim } from 'node-libtorch';
import { compareErrors, describe, differsDeep, outline, ratesDiffer } from './optim-compare';
import { type ClosedFormCase, decode, named, recorded, type ScheduleCase, type ScheduleErrorCase } from './optim-records';

type Scheduler = optim.lrScheduler.LRScheduler;
const lambdas: Record<string, (epoch: number) => number> = { inverse: (e) => 1 / (1 + e), power: (e) => 0.95 ** e, half: () => 0.5 };

function makeScheduler(optimizer: optim.Optimizer, name: string, options: Map<string, unknown>): Scheduler {
  const given: Record<string, unknown> = named(options);
  for (const key of ['lrLambda', 'scaleFn']) {
    const value = given[key];
    if (typeof value === 'string') given[key] = lambdas[value];
    else if (Array.isArray(value)) given[key] = value.map((one) => lambdas[one as string]);
  }
  if (given.schedulers !== undefined) {
    given.schedulers = (given.schedulers as [string, Map<string, unknown>][]).map(([inner, of]) => makeScheduler(optimizer, inner, of));
  }
  const all = { ...optim.lrScheduler, ...optim.swaUtils } as unknown as Record<string, new (...args: unknown[]) => Scheduler>;
  const Class = all[name] as new (...args: unknown[]) => Scheduler;
  return name === 'ChainedScheduler' ? new Class(given.schedulers) : new Class(optimizer, given);
}

function makeOptimizer(kind: string): optim.Optimizer {
  const [a, b] = [torch.zeros(1, { requiresGrad: true }), torch.zeros(1, { requiresGrad: true })];
  const groups = [{ params: [a] }, { params: [b], lr: 0.3 }];
  return kind === 'SGD' ? new optim.SGD(groups, { lr: 0.1, momentum: 0.5 }) : new optim.Adam(groups, { lr: 0.1 });
}

function advance(optimizer: optim.Optimizer, scheduler: Scheduler, start: number, count: number): number[][][] {
  return Array.from({ length: count }, (_, i) => {
    optimizer.step();
    if (scheduler instanceof optim.lrScheduler.ReduceLROnPlateau) scheduler.step(recorded.metrics[start + i] as number);
    else scheduler.step();
    return optimizer.paramGroups.map((group) => {
      const { lr, momentum, betas } = group as unknown as { lr: number; momentum?: number; betas?: number[] };
      return [lr, momentum ?? (betas as number[])[0]] as number[];
    });
  });
}

/** Runs one schedule as Python did and compares rates, state dict, and a scheduler that continues from it. */
export function replaySchedule(given: ScheduleCase): string | null {
  try {
    const options = decode(given.options) as Map<string, unknown>;
    const optimizer = makeOptimizer(given.optimizer);
    const scheduler = makeScheduler(optimizer, given.scheduler, options);
    const first = optimizer.paramGroups.map((group) => (group as unknown as { lr: number }).lr);
    const rates = advance(optimizer, scheduler, 0, 20);
    const problem = ratesDiffer([first, rates, scheduler.getLastLr()], [given.first, given.rates, given.last], 'rates');
    if (problem !== null) return problem;
    const state = differsDeep(outline(scheduler.stateDict()), outline(decode(given.stateDict)), 'state dict');
    if (state !== null) return state;
    const other = makeOptimizer(given.optimizer);
    const resumed = makeScheduler(other, given.scheduler, options);
    other.loadStateDict(optimizer.stateDict());
    resumed.loadStateDict(scheduler.stateDict());
    return ratesDiffer(advance(other, resumed, 20, 5), given.rest, 'resumed');
  } catch (error) {
    return describe(error);
  }
}

/** Sets a scheduler to epochs by step(epoch) and compares the rates. */
export function replayClosedForm(given: ClosedFormCase): string | null {
  try {
    const scheduler = makeScheduler(makeOptimizer('SGD'), given.scheduler, decode(given.options) as Map<string, unknown>);
    const rates = [3, 7, 8, 2, 15].map((epoch) => {
      scheduler.step(epoch);
      return scheduler.getLastLr();
    });
    return ratesDiffer(rates, given.rates, 'rates');
  } catch (error) {
    return describe(error);
  }
}

/** Constructs a scheduler that Python refused, and compares the error. */
export function replayScheduleError(given: ScheduleErrorCase): string | null {
  try {
    makeScheduler(makeOptimizer('SGD'), given.scheduler, decode(given.options) as Map<string, unknown>);
    return 'nothing was thrown';
  } catch (error) {
    return compareErrors(error, given.error);
  }
}
