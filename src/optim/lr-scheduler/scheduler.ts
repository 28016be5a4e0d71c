// The base class of learning-rate schedulers.
import { type Call, float, orNull, parameters, record } from '../../arguments';
import { describeValue } from '../../core/describe';
import { TorchError, typeError, ValueError } from '../../core/errors';
import { camelCase } from '../../core/names';
import { noArguments } from '../../core/no-arguments';
import { warn } from '../../core/warnings';
import { Tensor } from '../../tensor/tensor';
import { Optimizer } from '../optimizer';
import { type Hyper, numberOf } from '../scalar';

/** The fields of a parameter group that schedulers read and write. */
export interface ScheduledGroup {
  lr: Hyper;
  initialLr?: number;
  maxLr?: number;
  minLr?: number;
  swaLr?: number;
  momentum?: number;
  betas?: readonly number[];
  maxMomentum?: number;
  baseMomentum?: number;
}

/** A scheduler's state dict, by PyTorch's names. */
export type SchedulerStateDict = Record<string, unknown>;

/** The groups of an optimizer, typed for schedulers. @throws TypeError for a learning rate, or another option, that is none */
export function groupsOf(optimizer: Optimizer): ScheduledGroup[] {
  optimizer._checkGroups();
  return optimizer.paramGroups as unknown as ScheduledGroup[];
}

/** The learning rates of an optimizer's groups. */
export function rates(optimizer: Optimizer): number[] {
  return groupsOf(optimizer).map(({ lr }) => numberOf(lr));
}

/** Sets a group's learning rate; a tensor is changed in place. */
export function setRate(group: ScheduledGroup, lr: number): void {
  if (group.lr instanceof Tensor) group.lr.fill_(lr);
  else group.lr = lr;
}

/** Expands one value to all groups, or checks that there is one for each group. */
export function forGroups<T>(name: string, optimizer: Optimizer, value: T | readonly T[]): T[] {
  const { length } = optimizer.paramGroups;
  if (!Array.isArray(value)) return new Array<T>(length).fill(value as T);
  if (value.length !== length) {
    throw new ValueError(
      `${name} must have the same length as optimizer.param_groups. ${name} has ${value.length} values, param_groups has ${length}.`,
    );
  }
  return [...value];
}

/** Warns that the epoch argument of `step` is deprecated. */
export function warnOfEpoch(): void {
  warn(
    'The epoch parameter in `scheduler.step()` was not necessary and is being deprecated where possible. Please use `scheduler.step()` to step the scheduler. During the deprecation, if epoch is different from None, the closed form is used instead of the new chainable form, where available.',
  );
}

export const stepSignature = parameters(
  'step',
  /** Deprecated: sets the rates of this epoch. */
  { epoch: orNull(float) },
);
export const loadStateDictSignature = parameters('loadStateDict', { stateDict: record<SchedulerStateDict>() });

const ownState = ['base_lrs', 'last_epoch', '_step_count', '_is_initial', '_get_lr_called_within_step', '_last_lr'];

/**
 * The base class of learning-rate schedulers. A subclass defines `getLr`, and calls `begin` at the end of its constructor.
 *
 * @see https://docs.pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate
 */
export abstract class LRScheduler {
  /** The number of steps so far, or the epoch passed to `step`. */
  lastEpoch = -1;
  /** The initial learning rates, one for each group. */
  baseLrs: number[] = [];
  /** @internal */
  _stepCount = 0;
  /** @internal */
  _isInitial = false;
  /** @internal */
  _getLrCalledWithinStep = false;
  /** @internal */
  _lastLr: number[] = [];
  /** The fields in state dicts, by PyTorch's names. */
  protected stateNames: readonly string[];

  /** @param fields fields to set and to store in state dicts, by PyTorch's names; the properties are in camelCase */
  constructor(
    readonly optimizer: Optimizer,
    fields: Readonly<Record<string, unknown>> = {},
  ) {
    if (!(optimizer instanceof Optimizer)) {
      throw typeError(`${describeValue(optimizer)} is not an Optimizer`);
    }
    for (const [name, value] of Object.entries(fields)) Object.assign(this, { [camelCase(name)]: value });
    this.stateNames = [...Object.keys(fields), ...ownState];
  }

  /** Stores the groups' initial learning rates and sets the first ones of the schedule. */
  protected begin(lastEpoch: number): void {
    groupsOf(this.optimizer).forEach((group, i) => {
      if (lastEpoch === -1) group.initialLr ??= numberOf(group.lr);
      else if (group.initialLr === undefined) {
        throw new TorchError(
          `param 'initial_lr' is not specified in param_groups[${i}] when resuming scheduler with last_epoch >= 0.\nThis typically happens when:\n1. You're trying to resume training from a checkpoint but haven't properly loaded the optimizer state\n2. You're using last_epoch >= 0 for a fresh training run (not recommended)`,
        );
      }
    });
    this.baseLrs = groupsOf(this.optimizer).map(({ initialLr }) => initialLr as number);
    this.lastEpoch = lastEpoch;
    this.optimizer._hasStepped ??= false;
    this._initialStep();
  }

  /** @internal */
  _initialStep(): void {
    this._stepCount = 0;
    this._isInitial = true;
    try {
      this.step();
    } finally {
      this._isInitial = false;
    }
  }

  /** The learning rates at `lastEpoch`; may be computed from the current ones. Only `step` should call it. */
  abstract getLr(): number[];

  /** The learning rates at `lastEpoch`, computed from the base rates. */
  protected closedFormLr?(): number[];

  /** The learning rates that the last step set. */
  getLastLr(...args: []): number[] {
    noArguments('getLastLr', args);
    return this._lastLr;
  }

  /**
   * Sets the next learning rates. Call it after the optimizer's step.
   */
  step(...args: Call<typeof stepSignature>): void {
    const [epoch] = stepSignature.bind(args);
    if (this._stepCount === 1 && !this.optimizer._hasStepped) {
      warn(
        'Detected call of `lr_scheduler.step()` before `optimizer.step()`. In PyTorch 1.1.0 and later, you should call them in the opposite order: `optimizer.step()` before `lr_scheduler.step()`.  Failure to do this will result in PyTorch skipping the first value of the learning rate schedule. See more details at https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate',
      );
    }
    this._stepCount++;
    if (epoch !== null) warnOfEpoch();
    this._updateLr(epoch);
  }

  /** @internal */
  _updateLr(epoch: number | null): void {
    if (epoch === null) this.lastEpoch++;
    else this.lastEpoch = epoch;
    const values = epoch !== null && this.closedFormLr ? this.closedFormLr() : this.rates();
    this.apply(values);
  }

  /** Calls `getLr`, marked as a call from `step`. */
  protected rates(): number[] {
    this._getLrCalledWithinStep = true;
    try {
      return this.getLr();
    } finally {
      this._getLrCalledWithinStep = false;
    }
  }

  /** Sets learning rates. */
  protected apply(values: readonly number[]): void {
    groupsOf(this.optimizer).forEach((group, i) => {
      setRate(group, values[i] as number);
    });
    this._lastLr = rates(this.optimizer);
  }

  /** The current learning rates times a factor. */
  protected scaled(factor: number): number[] {
    return rates(this.optimizer).map((lr) => lr * factor);
  }

  /** Warns if `getLr` was not called by `step`. */
  protected checkCaller(): void {
    if (!this._getLrCalledWithinStep) {
      warn('To get the last learning rate computed by the scheduler, please use `get_last_lr()`.');
    }
  }

  /** The state in PyTorch's format: `torch.save` writes it, and Python can load it. */
  stateDict(...args: []): SchedulerStateDict {
    noArguments('stateDict', args);
    const own = this as unknown as Record<string, unknown>;
    return Object.fromEntries(this.stateNames.map((name) => [name, own[camelCase(name)]]));
  }

  /** Loads a state dict of this library or of Python. */
  loadStateDict(...args: Call<typeof loadStateDictSignature>): void {
    const [stateDict] = loadStateDictSignature.bind(args);
    for (const [name, value] of Object.entries(stateDict)) Object.assign(this, { [camelCase(name)]: plain(value) });
  }
}

// Converts tensors to numbers: Python's schedulers store tensors if the optimizer's rates are tensors.
function plain(value: unknown): unknown {
  if (value instanceof Tensor) return value.item();
  return Array.isArray(value) && value.some((element) => element instanceof Tensor) ? [...value].map(plain) : value;
}
