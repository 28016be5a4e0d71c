// Join: training in which processes have different numbers of inputs. @see https://docs.pytorch.org/docs/stable/distributed.algorithms.join.html
import { boolean, byName, type Call, callable, list, opt, parameters, type Type, type } from '../arguments';
import type { Device } from '../core/device';
import { TorchError, ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import { warn } from '../core/warnings';
import { ones, zeros } from '../ops';
import { allReduce } from './collectives';
import type { ProcessGroup } from './process-group';
import { expectError, type Work } from './work';

const postHookSignature = parameters('postHook', { isLastJoiner: boolean });

type Ends = void | Promise<void>;

/** The actions, for an object in a {@link Join}, of a process whose inputs are used up. A subclass overrides the methods. */
export class JoinHook {
  /** Called while other processes have inputs: takes part in the communication of one step. */
  mainHook(...args: []): Ends {
    noArguments('mainHook', args);
  }

  /** Called when all processes have joined. @param isLastJoiner whether this process was among the last */
  postHook(isLastJoiner: boolean, ...rest: []): Ends {
    postHookSignature.bind([isLastJoiner, ...rest]);
  }
}

/** Options of {@link Joinable.joinHook}: all objects of a join get the same. */
export interface JoinOptions {
  /** Whether gradients are divided by the number of all processes, and not by that of those that have inputs; default true. */
  divideByInitialWorldSize?: boolean;
}

/**
 * An object whose communication others can go on with when a process has no inputs left. Any object with these members takes part in
 * a {@link Join}; it calls {@link Join.notifyJoinContext} before the communication of each step.
 */
export abstract class Joinable {
  abstract joinHook(options?: JoinOptions): JoinHook;
  /** The device of the tensors by which processes tell each other whether they have inputs. */
  abstract get joinDevice(): Device;
  abstract get joinProcessGroup(): ProcessGroup;
}

interface Config {
  readonly isEnabled: boolean;
  readonly throwsEarly: boolean;
  /** Whether it is the first of the join, which tells the other processes of each step. */
  readonly isFirst: boolean;
}

const configs = new WeakMap<object, Config>();

/** Whether a join in which an object takes part is enabled. */
export const isJoining = (joinable: Joinable): boolean => configs.get(joinable)?.isEnabled === true;

// Modules are functions; an object literal is a value and not options.
const joinable: Type<Joinable> = {
  ...type<Joinable>(
    'Joinable',
    (value) =>
      ((typeof value === 'object' && value !== null) || typeof value === 'function') && typeof (value as Joinable).joinHook === 'function',
  ),
  isRecord: true,
};

// From this many steps on that a process has joined earlier than others, it warns.
const longSkew = 1000;

const signature = parameters(
  'Join',
  /** The objects that communicate in each step; their hooks run in this order. */
  { joinables: list(joinable) },
  /** Whether anything is done; false where all processes have as many inputs. */
  { enable: opt(boolean, true) },
  /** Whether all processes throw when one has no inputs left. */
  { throwOnEarlyTermination: opt(boolean, false) },
  /** Whether gradients are divided by the number of all processes, and not by that of those that have inputs. */
  { divideByInitialWorldSize: byName(opt(boolean, true)) },
);
const runSignature = parameters('run', { fn: callable<() => unknown>() });
const notifySignature = parameters('notifyJoinContext', { joinable });

/**
 * Trains with a different number of inputs in each process: one that has no inputs left takes part in the communication of the others'
 * steps until all have joined.
 *
 * ```ts
 * await new Join([model, optimizer]).run(async () => {
 *   for await (const batch of loader) step(batch);
 * });
 * ```
 *
 * Every process of the group makes one of the same objects. As in Python, the objects go on to tell each other of their steps
 * afterwards, until a join with `enable: false` is made of them.
 *
 * @throws ValueError without objects, or if their groups differ
 * @see https://docs.pytorch.org/docs/stable/distributed.algorithms.join.html
 */
export class Join {
  readonly #hooks: readonly JoinHook[];
  readonly #isEnabled: boolean;
  readonly #throwsEarly: boolean;
  readonly #group: ProcessGroup;
  readonly #device: Device;

  constructor(...args: Call<typeof signature>) {
    const [joinables, isEnabled, throwsEarly, divideByInitialWorldSize] = signature.bind(args);
    const [first] = joinables;
    if (first === undefined) throw new ValueError('The join context manager requires at least one joinable');
    this.#group = first.joinProcessGroup;
    this.#device = first.joinDevice;
    if (joinables.some(({ joinProcessGroup }) => joinProcessGroup !== this.#group))
      throw new ValueError('Using join context manager with multiple process groups');
    this.#hooks = joinables.map((joinable) => joinable.joinHook({ divideByInitialWorldSize }));
    this.#isEnabled = isEnabled;
    this.#throwsEarly = throwsEarly;
    joinables.forEach((joinable, i) => {
      configs.set(joinable, { isEnabled, throwsEarly, isFirst: i === 0 });
    });
  }

  /**
   * Calls `fn`, which trains on the inputs of this process, and then takes part in what the other processes do until all have joined.
   * An error of `fn` goes to the caller at once.
   *
   * @returns what `fn` gave
   * @throws TorchError with `throwOnEarlyTermination`, in all processes, when one has no inputs left
   */
  async run<T>(fn: () => T | PromiseLike<T>, ...rest: []): Promise<T> {
    runSignature.bind([fn, ...rest]);
    const result = await fn();
    if (this.#isEnabled) await this.#join();
    return result;
  }

  async #join(): Promise<void> {
    let isLast = true;
    for (let steps = 0; (await this.#countActive()) > 0; steps++) {
      if (this.#throwsEarly) await this.#endAll();
      if (steps === longSkew + 1) this.#warnOfSkew();
      for (const hook of this.#hooks) await hook.mainHook();
      isLast = false;
    }
    for (const hook of this.#hooks) await hook.postHook(isLast);
  }

  // How many processes have inputs left: each of them adds 1.
  async #countActive(): Promise<number> {
    const count = zeros(1, { device: this.#device });
    await allReduce(count, { group: this.#group });
    return count.item() as number;
  }

  async #endAll(): Promise<never> {
    await allReduce(ones(1, { device: this.#device }), { group: this.#group });
    throw new TorchError(`Rank ${this.#group.rank()} exhausted all inputs.`);
  }

  #warnOfSkew(): void {
    warn(
      `Detected uneven input skew of greater than ${longSkew}. This means that rank ${this.#group.rank()} has at least ${longSkew} fewer inputs than other currently-active ranks. This level of skew could lead to performance degradation during training.`,
    );
  }

  /**
   * Tells processes that have joined that this one has not. Called by an object that takes part, before the communication of a step.
   *
   * @returns the operation that counts the processes that have not joined; null unless the object is the first of an enabled join
   * @throws TorchError with `throwOnEarlyTermination` if another process has joined
   */
  static notifyJoinContext(...args: Call<typeof notifySignature>): Work | null {
    const [joinable] = notifySignature.bind(args);
    const config = configs.get(joinable);
    if (!config?.isEnabled || !config.isFirst) return null;
    const { joinDevice: device, joinProcessGroup: group } = joinable;
    const work = allReduce(ones(1, { device }), { group });
    // It fails as the step's own communication does.
    expectError(work);
    if (config.throwsEarly) {
      const hasEnded = zeros(1, { device });
      allReduce(hasEnded, { group, asyncOp: false });
      if (hasEnded.item() !== 0) throw new TorchError('Detected at least one rank that exhausted inputs. Throwing across all ranks.');
    }
    return work;
  }
}
