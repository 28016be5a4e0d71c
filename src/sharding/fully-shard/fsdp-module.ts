// The methods that fullyShard adds to modules.
import { boolean, type Call, callable, float, int, list, object, opt, parameters } from '../../arguments';
import { describeValue } from '../../core/describe';
import { AssertionError, NotImplementedError, typeError, ValueError } from '../../core/errors';
import { noArguments } from '../../core/no-arguments';
import { warn } from '../../core/warnings';
import type { Module } from '../../nn';
import { type Convert, convertMembers } from '../../nn/moving';
import type { Tensor } from '../../tensor';
import { type ModuleState, stateOf } from './module-state';
import type { ParameterGroup } from './parameter-group';

const recurse = { recurse: opt(boolean, true) };
const signatures = {
  unshard: parameters('unshard', { asyncOp: opt(boolean, false) }),
  isLastBackward: parameters('setIsLastBackward', { isLastBackward: boolean }),
  gradientSync: parameters('setRequiresGradientSync', { requiresGradientSync: boolean }, recurse),
  allReduce: parameters('setRequiresAllReduce', { requiresAllReduce: boolean }, recurse),
  afterForward: parameters('setReshardAfterForward', { reshardAfterForward: boolean }, recurse),
  afterBackward: parameters('setReshardAfterBackward', { reshardAfterBackward: boolean }, recurse),
  forwardPrefetch: parameters('setModulesToForwardPrefetch', { modules: list(object<Module>()) }),
  backwardPrefetch: parameters('setModulesToBackwardPrefetch', { modules: list(object<Module>()) }),
  hook: parameters('setAllReduceHook', { hook: callable<(reduced: Tensor) => void>() }),
  divideFactor: parameters('setGradientDivideFactor', { factor: float }),
  onlySums: parameters('setForceSumReductionForComms', { enable: boolean }),
  unused: parameters('setReduceScatterUnusedParams', { reduceScatterUnusedParams: boolean }, recurse),
  buffers: parameters('setReduceScatterMaxInputBuffers', { maxInputBuffers: int }, recurse),
  unshardInBackward: parameters('setUnshardInBackward', { unshardInBackward: boolean }),
};

/** Parameters that are being gathered. */
export class UnshardHandle {
  readonly #finish: () => Promise<void>;

  /** @internal */
  constructor(finish: () => Promise<void>) {
    this.#finish = finish;
  }

  /** Resolves when the module has its whole parameters. */
  wait(...args: []): Promise<void> {
    noArguments('wait', args);
    return this.#finish();
  }
}

function statesIn(module: Module, recurses: boolean): ModuleState[] {
  const modules = recurses ? [...module.modules()] : [module];
  return [...new Set(modules.flatMap((one) => stateOf(one) ?? []))];
}

const groupsIn = (module: Module, recurses: boolean): ParameterGroup[] => statesIn(module, recurses).flatMap(({ group }) => group ?? []);

function stateIn(module: Module): ModuleState {
  const state = stateOf(module);
  if (state === undefined) throw new AssertionError(`No FSDP state found on ${module}`);
  return state;
}

function statesOf(modules: readonly Module[]): ModuleState[] {
  return modules.map((module) => {
    const state = typeof module === 'function' ? stateOf(module) : undefined;
    if (state === undefined) throw new ValueError(`Expects FSDPModule but got ${describeValue(module)}`);
    return state;
  });
}

/**
 * A module that {@link fullyShard} has divided: of the same class, with these methods. Sharded modules are instances of it.
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.fsdp.fully_shard.html#torch.distributed.fsdp.FSDPModule
 */
export abstract class FSDPModule {
  constructor() {
    throw typeError('FSDPModule: made by fullyShard()');
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'function' && stateOf(value as unknown as Module) !== undefined;
  }

  /** Frees the module's whole parameters, if they are there, and gives it this process's parts; not those of submodules. */
  reshard(this: Module, ...args: []): void {
    noArguments('reshard', args);
    stateIn(this).group?.toSharded();
  }

  /**
   * Gathers the module's whole parameters, which it has when the promise resolves; not those of submodules. With `asyncOp` it returns an
   * {@link UnshardHandle}. A forward waits for parameters that are on their way.
   */
  unshard(this: Module, options: { asyncOp: true }): UnshardHandle;
  unshard(this: Module, options?: { asyncOp?: false }): Promise<void>;
  unshard(this: Module, ...args: Call<typeof signatures.unshard>): UnshardHandle | Promise<void> {
    const [isAsync] = signatures.unshard.bind(args);
    const { group } = stateIn(this);
    group?.prepare();
    group?.unshard();
    const handle = new UnshardHandle(async () => {
      await group?.arrived();
      group?.waitForUnshard();
      if (group?.isUnsharded) group.show();
    });
    return isAsync ? handle : handle.wait();
  }

  /** Begins anew after an error in forward; the gradients of the failed iteration are lost. Of the root module. */
  resetIterState(this: Module, ...args: []): void {
    noArguments('resetIterState', args);
    stateIn(this).resetIteration();
  }

  /** Whether the next backward is the last one of a step: one that is not keeps the order by which it gathers parameters ahead. */
  setIsLastBackward(this: Module, ...args: Call<typeof signatures.isLastBackward>): void {
    [stateIn(this).context.isLastBackward] = signatures.isLastBackward.bind(args);
  }

  /** Whether backward averages gradients over the processes. Else they accumulate, whole, in each process: no communication. */
  setRequiresGradientSync(this: Module, ...args: Call<typeof signatures.gradientSync>): void {
    const [value, recurses] = signatures.gradientSync.bind(args);
    for (const group of groupsIn(this, recurses)) {
      group.reduces = value;
      group.reductions.replicates = value;
    }
  }

  /** On a mesh of two dimensions, whether backward averages gradients over the first, too. Else each process accumulates its part. */
  setRequiresAllReduce(this: Module, ...args: Call<typeof signatures.allReduce>): void {
    const [value, recurses] = signatures.allReduce.bind(args);
    for (const group of groupsIn(this, recurses)) group.reductions.replicates = value;
  }

  /** Whether whole parameters are freed after forward, and gathered again for backward. */
  setReshardAfterForward(this: Module, ...args: Call<typeof signatures.afterForward>): void {
    const [value, recurses] = signatures.afterForward.bind(args);
    for (const state of statesIn(this, recurses)) {
      state.decidesByRoot = false;
      if (state.group !== null) state.group.reshardsAfterForward = value;
    }
  }

  /** Whether whole parameters are freed after backward. If not, the next forward uses them as they are. */
  setReshardAfterBackward(this: Module, ...args: Call<typeof signatures.afterBackward>): void {
    const [value, recurses] = signatures.afterBackward.bind(args);
    for (const group of groupsIn(this, recurses)) group.reshardsAfterBackward = value;
  }

  /** Sets the sharded modules whose parameters are gathered while this one's forward runs. */
  setModulesToForwardPrefetch(this: Module, ...args: Call<typeof signatures.forwardPrefetch>): void {
    stateIn(this).forwardPrefetch = statesOf(signatures.forwardPrefetch.bind(args)[0]);
  }

  /** Sets the sharded modules whose parameters are gathered while this one's backward runs, in place of the one before it in forward. */
  setModulesToBackwardPrefetch(this: Module, ...args: Call<typeof signatures.backwardPrefetch>): void {
    stateIn(this).backwardPrefetch = statesOf(signatures.backwardPrefetch.bind(args)[0]);
  }

  /** Sets a function that gets this process's part of the reduced gradients, in one dimension, and may change it. */
  setAllReduceHook(this: Module, ...args: Call<typeof signatures.hook>): void {
    const [hook] = signatures.hook.bind(args);
    for (const { reductions } of groupsIn(this, false)) reductions.hook = hook;
  }

  /** Sets by which number the sum of gradients is divided, in place of the number of processes. */
  setGradientDivideFactor(this: Module, ...args: Call<typeof signatures.divideFactor>): void {
    const [factor] = signatures.divideFactor.bind(args);
    for (const { reductions } of groupsIn(this, false)) reductions.divideFactor = factor;
  }

  /** @deprecated Use {@link setGradientDivideFactor}. */
  setReduceScatterDivideFactor(this: FSDPModule & Module, ...args: Call<typeof signatures.divideFactor>): void {
    const [factor] = signatures.divideFactor.bind(args, 'setReduceScatterDivideFactor');
    warn('Use `setGradientDivideFactor` instead', 'FutureWarning');
    this.setGradientDivideFactor(factor);
  }

  /** Whether operations only sum gradients, which are divided apart. */
  setForceSumReductionForComms(this: Module, ...args: Call<typeof signatures.onlySums>): void {
    const [enable] = signatures.onlySums.bind(args);
    for (const { reductions } of groupsIn(this, false)) reductions.onlySums = enable;
  }

  /** Whether parameters that got no gradient are reduced with zeros: needed where processes use different parameters. */
  setReduceScatterUnusedParams(this: Module, ...args: Call<typeof signatures.unused>): void {
    const [value, recurses] = signatures.unused.bind(args);
    for (const group of groupsIn(this, recurses)) group.reducesUnused = value;
  }

  /** Sets how many groups' gradients may be on their way at once, at least 1: each takes memory. */
  setReduceScatterMaxInputBuffers(this: Module, ...args: Call<typeof signatures.buffers>): void {
    const [count, recurses] = signatures.buffers.bind(args);
    if (count < 1) throw new ValueError(`max_input_buffers must be a positive int, got ${count}`);
    for (const { context } of statesIn(this, recurses)) context.maxReducing = count;
  }

  /** Whether backward needs the module's parameters; that of an embedding, for example, does not. */
  setUnshardInBackward(this: Module, ...args: Call<typeof signatures.unshardInBackward>): void {
    const [value] = signatures.unshardInBackward.bind(args);
    for (const group of groupsIn(this, false)) group.unshardsInBackward = value;
  }

  /** @internal */
  _apply(this: Module, convert: Convert, recurse = true): Module {
    const group = stateIn(this).group;
    group?.toSharded();
    convertMembers(this, convert, recurse);
    group?.refresh();
    return this;
  }

  /** @internal */
  _refuseCopy(): void {
    throw new AssertionError('FSDP does not support deepcopy. Please use state dict for serialization.');
  }
}

// Python's methods for what is not here.
const missing: Readonly<Record<string, string>> = {
  setCustomAllGather: 'operations of your own are not supported',
  setCustomReduceScatter: 'operations of your own are not supported',
  setPostOptimEvent: 'forward always waits for the step of the optimizer',
  setAllocateMemoryFromProcessGroupForComm: 'Gloo has no memory of its own',
  setSymmMemForComm: 'Gloo has no symmetric memory',
  setSeparateReduceScatterGroup: 'Gloo runs operations of one group side by side',
};

const refusals = Object.fromEntries(
  Object.entries(missing).map(([name, reason]) => [
    name,
    (): never => {
      throw new NotImplementedError(`${name}() is not there: ${reason}`);
    },
  ]),
);

const shardedClasses = new WeakMap<object, object>();

/** Gives a module the methods of {@link FSDPModule}. */
export function addMethods(module: Module): void {
  const prototype = Object.getPrototypeOf(module) as object;
  let made = shardedClasses.get(prototype);
  if (made === undefined) {
    const name = `FSDP${prototype.constructor.name}`;
    const Sharded = { [name]: class extends (prototype.constructor as new () => object) {} }[name] as new () => object;
    made = Sharded.prototype as object;
    const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(FSDPModule.prototype);
    Object.defineProperties(made, { ...methods, ...Object.getOwnPropertyDescriptors(refusals) });
    shardedClasses.set(prototype, made);
  }
  Object.setPrototypeOf(module, made);
}
