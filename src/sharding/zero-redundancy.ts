// ZeroRedundancyOptimizer: each process keeps the state of a part of the parameters, updates them, and sends them to the others.
import { boolean, type Call, int, object, opt, parameters, record } from '../arguments';
import { noGrad } from '../autograd';
import { isOptions } from '../core/describe';
import type { Device } from '../core/device';
import { TorchError, typeError, ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';
import { warn } from '../core/warnings';
import { broadcast, type Group, type ProcessGroup } from '../distributed';
import { Join, type Joinable, JoinHook } from '../distributed/join';
import { groupFor, NON_GROUP_MEMBER } from '../distributed/operations';
import { group as groupType } from '../distributed/process-group';
import { waitForAll } from '../distributed/work';
import { keepTensor, release, tidy } from '../memory/scope';
import { mapTensors } from '../nn/parallel/structures';
import { Optimizer, type OptimizerStateDict, type ParamGroupOptions, type Params } from '../optim';
import type { Tensor } from '../tensor';
import { broadcastSaved } from './broadcast-saved';
import { bucketsOf, checkParams, type GroupOf, partition } from './parameter-shards';

/** A class of optimizers whose instances update the parameters of one process. */
export type OptimizerClass = new (params: never, options?: never) => Optimizer;

const signature = parameters(
  'ZeroRedundancyOptimizer',
  /** Tensors, or parameter groups with their own options. */
  { params: object<Params<object>>() },
  /** The class of the optimizer that updates this process's part. */
  { optimizerClass: object<OptimizerClass>() },
  /** The processes that share the work; null takes all. */
  { processGroup: opt(groupType, null) },
  /** Whether parameters are views of buckets, one for each process, that are sent as a whole. */
  { parametersAsBucketView: opt(boolean, false) },
  /** Must be false. */
  { overlapWithDdp: opt(boolean, false) },
);
const ownNames = new Set(signature.entries.flatMap((entry) => Object.keys(entry)));
const addParamGroupSignature = parameters('addParamGroup', { paramGroup: record<ParamGroupOptions<object>>() });
const loadStateDictSignature = parameters('loadStateDict', { stateDict: record<OptimizerStateDict>() });
const consolidateSignature = parameters('consolidateStateDict', { to: opt(int, 0) });
const joinHookSignature = parameters('joinHook', { divideByInitialWorldSize: opt(boolean, true) });

/** Options of {@link ZeroRedundancyOptimizer}: its own, and those of the class of optimizers, such as `lr`. */
export interface ZeroOptions {
  optimizerClass: OptimizerClass;
  processGroup?: Group;
  parametersAsBucketView?: boolean;
  overlapWithDdp?: false;
  [option: string]: unknown;
}

class ZeroJoinHook extends JoinHook {
  readonly #zero: ZeroRedundancyOptimizer;

  constructor(zero: ZeroRedundancyOptimizer) {
    super();
    this.#zero = zero;
  }

  override mainHook(): void {
    this.#zero.step();
  }
}

const sync = (from: readonly GroupOf[], to: readonly GroupOf[]): void => {
  from.forEach(({ params: _, ...options }, i) => {
    Object.assign(to[i] as GroupOf, options);
  });
};

type Arguments = Readonly<{ own: readonly unknown[]; defaults: Record<string, unknown> }>;

// Splits the options into those of this class and those of the optimizer's.
function split(args: readonly unknown[]): Arguments {
  const last = args.at(-1);
  if (!isOptions(last)) return { own: args, defaults: {} };
  const entries = Object.entries(last);
  const own = Object.fromEntries(entries.filter(([name]) => ownNames.has(name)));
  return { own: [...args.slice(0, -1), own], defaults: Object.fromEntries(entries.filter(([name]) => !ownNames.has(name))) };
}

/**
 * Shares the state of an optimizer among the processes of a group (ZeRO, stage 1): each keeps that of about 1 / size of the parameters,
 * updates these, and sends them to the others. A parameter belongs to one process: the largest come first, each to the process with the
 * fewest elements so far.
 *
 * ```ts
 * const optimizer = new ZeroRedundancyOptimizer(model.parameters(), { optimizerClass: torch.optim.Adam, lr: 0.01 });
 * loss(model(x)).backward();
 * optimizer.step();
 * ```
 *
 * A step blocks until all processes have sent their parameters; all call it equally often. Groups, rates and schedulers work as with
 * other optimizers, `state` stays empty: that of this process is in `optim.state`.
 *
 * @throws ValueError for parameters of several dtypes or devices' types, and for `overlapWithDdp`
 * @see https://docs.pytorch.org/docs/stable/distributed.optim.html#torch.distributed.optim.ZeroRedundancyOptimizer
 */
export class ZeroRedundancyOptimizer extends Optimizer implements Joinable {
  /** The optimizer of this process's parameters. */
  declare readonly optim: Optimizer;
  readonly #group: ProcessGroup;
  readonly #usesBuckets: boolean;
  /** For each device, the bucket of each process. */
  #buckets: readonly (readonly Tensor[])[] = [];
  #isTrainable: readonly boolean[] = [];
  /** The groups of each process. */
  #shards: readonly (readonly GroupOf[])[];
  #consolidated: readonly OptimizerStateDict[] = [];

  constructor(params: Params<object>, options: ZeroOptions);
  constructor(params: Params<object>, optimizerClass: OptimizerClass, options?: Partial<ZeroOptions>);
  constructor(
    params: Params<object>,
    optimizerClass: OptimizerClass,
    processGroup: Group,
    parametersAsBucketView?: boolean,
    overlapWithDdp?: false,
    options?: Readonly<Record<string, unknown>>,
  );
  constructor(...args: readonly unknown[]) {
    const { own, defaults } = split(args);
    const [params, optimizerClass, given, usesBuckets, overlaps] = signature.bind(own);
    if (overlaps)
      throw new ValueError(
        'ZeroRedundancyOptimizer: overlapWithDdp is not supported: it needs optimizers that step within a communication hook',
      );
    if (typeof optimizerClass !== 'function' || !(optimizerClass.prototype instanceof Optimizer))
      throw typeError('ZeroRedundancyOptimizer: optimizerClass must be a class of optimizers, such as torch.optim.Adam');
    if (given === NON_GROUP_MEMBER) throw new ValueError('ZeroRedundancyOptimizer: this process is not in the group');
    const group = groupFor('ZeroRedundancyOptimizer', given);
    const groups = checkParams(params);
    const make = (of: readonly object[]): Optimizer => new optimizerClass(of as never, defaults as never);
    // Checks the options, and knows those that were not given; the tensors that it may make are freed.
    super(
      groups,
      tidy(() => make(groups).defaults),
    );
    this.#group = group;
    this.#usesBuckets = usesBuckets;
    this.#shards = partition(this.paramGroups, group.size());
    (this as { optim: Optimizer }).optim = make(this.#ownGroups());
    sync(this.optim.paramGroups, this.paramGroups);
    this.#build();
  }

  #ownGroups(): readonly GroupOf[] {
    return this.#shards[this.#group.rank()] as readonly GroupOf[];
  }

  #build(): void {
    this.#isTrainable = this.#trainable();
    if (!this.#usesBuckets) return;
    const former = this.#buckets.flat();
    this.#buckets = bucketsOf(this.#shards).map((ranks) => ranks.map((bucket) => keepTensor(bucket)));
    former.forEach(release);
  }

  #trainable(): boolean[] {
    return this.paramGroups.flatMap(({ params }) => params.map(({ requiresGrad }) => requiresGrad));
  }

  /** Adds a group of parameters with its own options; in all processes. */
  override addParamGroup(...args: Call<typeof addParamGroupSignature>): void {
    const [paramGroup] = addParamGroupSignature.bind(args);
    // The constructor's groups have been checked, and are shared out together.
    if (this.optim === undefined) return super.addParamGroup(paramGroup);
    const [group] = checkParams([paramGroup]) as [GroupOf];
    checkParams([...this.paramGroups, group]);
    super.addParamGroup(group);
    this.#shards = partition(this.paramGroups, this.#group.size());
    this.optim.addParamGroup(this.#ownGroups().at(-1) as GroupOf);
    this.#build();
  }

  /**
   * Updates this process's parameters by their gradients, and blocks until all processes have the parameters of all.
   *
   * @param closure recomputes the loss and the gradients before the step
   * @returns the result of `closure`
   */
  override step(): undefined;
  override step<T>(closure: () => T): T;
  override step<T>(...args: readonly unknown[]): T | undefined {
    Join.notifyJoinContext(this);
    const isTrainable = this.#trainable();
    if (isTrainable.some((one, i) => one !== this.#isTrainable[i])) {
      warn('ZeroRedundancyOptimizer detected that the trainable parameters changed; rebuilding the parameter buckets if enabled');
      this.#build();
    }
    sync(this.paramGroups, this.optim.paramGroups);
    const loss = Reflect.apply(this.optim.step, this.optim, args) as T | undefined;
    sync(this.optim.paramGroups, this.paramGroups);
    this.#send();
    return loss;
  }

  // Sends this process's parameters to the others, and receives theirs.
  #send(): void {
    const views: Tensor[] = [];
    const dataOf = (param: Tensor): Tensor => {
      const view = noGrad(() => param.detach());
      views.push(view);
      return view;
    };
    const works = this.#shards.flatMap((groups, groupSrc) => {
      const sent = this.#usesBuckets
        ? this.#buckets.map((of) => of[groupSrc] as Tensor)
        : groups.flatMap(({ params }) => params.map(dataOf));
      return sent.map((one) => broadcast(one, { group: this.#group, groupSrc }));
    });
    waitForAll(works);
    views.forEach(release);
  }

  /**
   * Gathers the states of all processes in process `to` (by its rank in the group), for {@link stateDict} there; in all processes.
   *
   * @throws (rejects with) ValueError for a rank that the group does not have
   */
  async consolidateStateDict(...args: Call<typeof consolidateSignature>): Promise<void> {
    const [to] = consolidateSignature.bind(args);
    const group = this.#group;
    const rank = group.rank();
    if (to < 0 || to >= group.size())
      throw new ValueError(`consolidateStateDict(): to must be the rank of one of ${group.size()} processes, got ${to}`);
    sync(this.paramGroups, this.optim.paramGroups);
    const device = this.joinDevice;
    const all: OptimizerStateDict[] = [];
    for (let source = 0; source < group.size(); source++) {
      if (source === to) {
        if (rank === to)
          all.push(mapTensors('consolidateStateDict', this.optim.stateDict(), (one) => one.detach().to('cpu', { copy: true })));
        continue;
      }
      const saved = rank === source ? this.optim.stateDict() : null;
      const received = await broadcastSaved(saved, source, { group, device, isRead: rank === to });
      if (rank === to) all.push(mapTensors('consolidateStateDict', received as OptimizerStateDict, (one) => one.to('cpu')));
    }
    this.#consolidated = all;
  }

  /**
   * The state of all parameters as it was when {@link consolidateStateDict} gathered it in this process, and the options, in the format of
   * other optimizers.
   *
   * @throws TorchError in a process in which it was not gathered
   */
  override stateDict(...args: []): OptimizerStateDict {
    noArguments('stateDict', args);
    if (this.#consolidated.length === 0)
      throw new TorchError(
        `Optimizer state has not been consolidated on this rank. Please call \`consolidateStateDict({ to: ${this.#group.rank()} })\` on all ranks beforehand if you meant to save the global state.`,
      );
    const dict = super.stateDict();
    const positions = new Map(this.paramGroups.flatMap(({ params }) => params).map((param, i) => [param, i]));
    const state = new Map(dict.state);
    this.#consolidated.forEach((own, rank) => {
      const states = own.state instanceof Map ? own.state : new Map(Object.entries(own.state).map(([i, one]) => [Number(i), one]));
      own.param_groups.forEach(({ params }, i) => {
        params.forEach((position, j) => {
          const values = states.get(Number(position));
          const param = this.#shards[rank]?.[i]?.params[j];
          if (values !== undefined && param !== undefined) state.set(positions.get(param) as number, values as never);
        });
      });
    });
    dict.state = new Map([...state].sort(([a], [b]) => a - b));
    return dict;
  }

  /** Loads the options, and the state of this process's parameters, from the state of an optimizer of all of them. */
  override loadStateDict(...args: Call<typeof loadStateDictSignature>): void {
    super.loadStateDict(...loadStateDictSignature.bind(args));
    this.optim.state.clear();
    for (const group of this.#ownGroups()) {
      for (const param of group.params) {
        const values = this.state.get(param);
        if (values !== undefined) this.optim.state.set(param, values);
      }
    }
    this.state.clear();
    sync(this.paramGroups, this.optim.paramGroups);
  }

  protected override get addedOptions(): readonly string[] {
    return (this.optim as unknown as ZeroRedundancyOptimizer).addedOptions;
  }

  protected override fit(param: Tensor, group: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
    const isOwn = this.#ownGroups().some(({ params }) => params.includes(param));
    return isOwn ? (this.optim as unknown as ZeroRedundancyOptimizer).fit(param, group, key, value) : null;
  }

  /** In a {@link Join}, a process without inputs steps. Its gradients must be set before. */
  joinHook(...args: Call<typeof joinHookSignature>): JoinHook {
    joinHookSignature.bind(args);
    return new ZeroJoinHook(this);
  }

  get joinDevice(): Device {
    const [first] = this.paramGroups.flatMap(({ params }) => params) as [Tensor];
    return first.device;
  }

  get joinProcessGroup(): ProcessGroup {
    return this.#group;
  }
}
