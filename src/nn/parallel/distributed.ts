// DistributedDataParallel: trains copies of a module in several processes, which average their gradients.
import {
  boolean,
  type Call,
  callable,
  device,
  float,
  list,
  maybe,
  moduleOf,
  object,
  opt,
  orNull,
  parameters,
  splitFunction,
  string,
} from '../../arguments';
import { isGradEnabled } from '../../autograd';
import { isBackwardPending } from '../../autograd/final-callbacks';
import type { Device, DeviceLike } from '../../core/device';
import { TorchError, typeError, ValueError } from '../../core/errors';
import { native } from '../../core/native';
import { checkSynchronous } from '../../core/synchronous';
import { adoptHandle, handleOf } from '../../core/tensor-handle';
import { allReduce, type ProcessGroup } from '../../distributed';
import { isJoining, Join, type Joinable, type JoinHook } from '../../distributed/join';
import { groupFor, NON_GROUP_MEMBER } from '../../distributed/operations';
import { group as groupType } from '../../distributed/process-group';
import type { Tensor } from '../../tensor';
import { Module } from '../module';
import { Embedding, EmbeddingBag } from '../modules/sparse';
import type { Parameter } from '../parameter';
import { type CommHook, installHook, type Shadow, shadowOf } from './comm-hooks';
import { bucketSizes, checkModule } from './ddp-arguments';
import { broadcast, broadcastJoined, broadcastModule, DDPJoinHook, type Joined, tellSynchronizes } from './ddp-join';
import { fp16CompressHook } from './default-hooks';
import { mapTensors, tensorsOf } from './structures';

const signature = parameters(
  'DistributedDataParallel',
  { module: moduleOf<Module>() },
  /** The device of the module, where it is on an accelerator: inputs are copied there. */
  { deviceIds: orNull(list(device)) },
  { outputDevice: orNull(device) },
  /** Whether the buffers of the first process are copied to all before each forward. */
  { broadcastBuffers: opt(boolean, true) },
  /** Whether parameters and buffers are compared, and copied from the first process, at the start. */
  { initSync: opt(boolean, true) },
  { processGroup: opt(groupType, null) },
  /** The size of a bucket, in MiB; default 25, and 1 of the first. */
  { bucketCapMb: orNull(float) },
  /** Whether a forward may leave parameters out. */
  { findUnusedParameters: opt(boolean, false) },
  /** Whether gradients are views of the buckets, which saves a copy and their memory. */
  { gradientAsBucketView: opt(boolean, false) },
  /** Whether every step runs the same graph, which allows checkpoints and hooks of several kinds. */
  { staticGraph: opt(boolean, false) },
  /** Whether buckets none of whose parameters was used are not communicated. */
  { skipAllReduceUnusedParams: opt(boolean, false) },
  /** The sizes of the first buckets, in MiB. */
  { bucketCapMbList: orNull(list(float)) },
  { batchedGradCopy: opt(boolean, false) },
);

const noSyncSignature = parameters('noSync', { fn: maybe(callable<() => unknown>(), 'undefined') });
const hookSignature = parameters('registerCommHook', { state: object<unknown>() }, { hook: callable<CommHook<never>>() });
const builtinSignature = parameters('registerBuiltinCommHook', { kind: string });
/** Whether gradients are divided by the number of all processes, and not by that of those that have inputs. */
const divides = { divideByInitialWorldSize: opt(boolean, true) };
const joinHookSignature = parameters('joinHook', divides);
const joinSignature = parameters(
  'join',
  divides,
  /** Whether anything is done; false where all processes have as many inputs. */
  { enable: opt(boolean, true) },
  /** Whether all processes throw when one has no inputs left. */
  { throwOnEarlyTermination: opt(boolean, false) },
);

interface Names {
  readonly names: string[];
  readonly parameters: Parameter[];
  /** 1 for a parameter whose gradients are sparse. */
  readonly sparse: number[];
}

function trainable(module: Module): Names {
  const found: Names = { names: [], parameters: [], sparse: [] };
  const seen = new Set<Parameter>();
  for (const [path, owner] of module.namedModules()) {
    const isSparse = (owner instanceof Embedding || owner instanceof EmbeddingBag) && owner.sparse;
    for (const [name, parameter] of owner.namedParameters('', false)) {
      if (!parameter.requiresGrad || seen.has(parameter)) continue;
      seen.add(parameter);
      found.names.push(`${path}.${name}`);
      found.parameters.push(parameter);
      found.sparse.push(isSparse ? 1 : 0);
    }
  }
  return found;
}

class Reducer {
  readonly handle: number;

  constructor(group: ProcessGroup, { names, parameters, sparse }: Names, limits: readonly number[], numbers: readonly number[]) {
    this.handle = native.reducerMake(this, group._handle, parameters.map(handleOf), names, limits, numbers, sparse);
  }
}

interface State extends Joined {
  /** The device to which inputs are copied. */
  readonly inputDevice: DeviceLike | null;
  readonly findsUnused: boolean;
  readonly isStatic: boolean;
  shadow: Shadow;
  /** Whether backward averages the gradients. */
  synchronizes: boolean;
  /** Whether the next forward copies the buffers. */
  synchronizesBuffers: boolean;
  /** Whether a join divides gradients by the number of all processes. */
  dividesByAll: boolean;
  /** Whether the first backward of a static graph has been prepared. */
  isDelayed: boolean;
  hasHook: boolean;
  /** The error of a hook, after which gradients are no longer averaged. */
  /** The error of a hook. Of its own, since native code holds hooks, and would hold the module with them. */
  readonly failure: { current: { readonly error: unknown } | null };
}

/**
 * A module whose gradients are averaged over the processes of a group during backward. Every process makes one of the same module,
 * and calls it equally often. The module's own name in state dicts is `module`.
 *
 * ```ts
 * await dist.initProcessGroup();
 * const model = new nn.parallel.DistributedDataParallel(new Network());
 * loss(model(x)).backward();
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.parallel.DistributedDataParallel.html
 */
export class DistributedDataParallel<M extends Module = Module> extends Module implements Joinable {
  declare readonly module: M;
  readonly #state: State;

  constructor(...args: Call<typeof signature>) {
    const [
      module,
      deviceIds,
      outputDevice,
      broadcastBuffers,
      initSync,
      given,
      cap,
      findsUnused,
      usesViews,
      isStatic,
      skips,
      capList,
      batches,
    ] = signature.bind(args);
    super();
    if (given === NON_GROUP_MEMBER) throw new ValueError('DistributedDataParallel: this process is not in the group');
    const group = groupFor('DistributedDataParallel', given);
    checkModule(module, deviceIds, outputDevice);
    const { capacity, first, limits } = bucketSizes(cap, capList, isStatic || !findsUnused);
    (this as { module: M }).module = module as M;
    const trained = trainable(module);
    if (initSync) synchronize(group, module, trained, broadcastBuffers);
    const numbers = [capacity, first, ...[findsUnused, usesViews, skips, batches].map(Number)];
    const reducer = new Reducer(group, trained, limits, numbers);
    if (isStatic) native.reducerSetStatic(reducer.handle);
    this.#state = {
      reducer,
      group,
      module,
      device: (module.parameters().next().value as Parameter).device,
      inputDevice: deviceIds?.[0] ?? null,
      broadcastBuffers,
      findsUnused,
      isStatic,
      sharesUsed: findsUnused && !isStatic,
      shadow: shadowOf(null, (_, bucket) => ({ work: allReduce(bucket.buffer(), { group }), value: () => bucket.buffer() })),
      synchronizes: true,
      synchronizesBuffers: true,
      dividesByAll: true,
      isDelayed: false,
      hasHook: false,
      failure: { current: null },
    };
  }

  /** The group whose processes train together. */
  get processGroup(): ProcessGroup {
    return this.#state.group;
  }

  forward(...inputs: Parameters<M['forward']>): ReturnType<M['forward']> {
    const state = this.#state;
    const { reducer, inputDevice } = state;
    this.#checkReady();
    const records = isGradEnabled();
    this.#communicateBefore(records);
    const given = inputDevice === null ? inputs : mapTensors('DistributedDataParallel', inputs, (x) => x.to(inputDevice));
    const output = (this.module as unknown as (...args: unknown[]) => unknown)(...given) as ReturnType<M['forward']>;
    if (!records || !state.synchronizes) {
      state.synchronizesBuffers = false;
      return output;
    }
    state.synchronizesBuffers = true;
    const tensors = tensorsOf('DistributedDataParallel', output);
    const handles = tensors.map(handleOf);
    native.reducerAfterForward(reducer.handle, state.sharesUsed ? handles : []);
    native.reducerHold(reducer.handle, handles);
    return state.sharesUsed || (state.isStatic && !state.isDelayed) ? this.#passThroughSink(output, tensors) : output;
  }

  #checkReady(): void {
    const {
      failure: { current: failure },
      reducer,
    } = this.#state;
    if (failure !== null)
      throw new TorchError(
        'DistributedDataParallel: a communication hook failed in an earlier backward, so gradients are no longer averaged: make a new module',
        { cause: failure.error },
      );
    if (isBackwardPending() && native.reducerAwaits(reducer.handle))
      throw new TorchError(
        'DistributedDataParallel: the backward of an earlier forward has not ended: await backwardAsync() before the next forward',
      );
  }

  // In the order in which processes without inputs take part, see DDPJoinHook.
  #communicateBefore(records: boolean): void {
    const state = this.#state;
    const { reducer, group, device } = state;
    const work = Join.notifyJoinContext(this);
    if (work !== null) native.reducerForwardWork(reducer.handle, work._handle, state.dividesByAll);
    if (records) native.reducerBeforeForward(reducer.handle, state.synchronizes);
    const buffers = state.broadcastBuffers && state.synchronizesBuffers ? [...this.module.buffers()] : [];
    if (!isJoining(this)) return broadcast(group, buffers);
    broadcastJoined(group, device, buffers, true);
    tellSynchronizes(group, device, state.synchronizes);
  }

  // Outputs that are not used give undefined gradients, not zeros; of a static graph the first backward is prepared.
  #passThroughSink<T>(output: T, all: readonly Tensor[]): T {
    const state = this.#state;
    const tensors = [...new Set(all)].filter(({ gradFn }) => gradFn !== null);
    if (tensors.length === 0) return output;
    const delays = state.isStatic && !state.isDelayed;
    if (delays) state.isDelayed = true;
    const handles = native.reducerSink(state.reducer.handle, tensors.map(handleOf), delays);
    const passed = new Map(handles.map((handle, i) => [tensors[i] as Tensor, adoptHandle(handle) as Tensor]));
    return mapTensors('DistributedDataParallel', output, (tensor) => passed.get(tensor) ?? tensor);
  }

  /**
   * Leaves gradients as they are, for forwards and their backwards within `fn` or until the end of a `using` block: they accumulate, and
   * the next step averages the sum.
   */
  noSync(): Disposable;
  noSync<T>(fn: () => T): T;
  noSync(...args: readonly unknown[]): unknown {
    const [fn] = noSyncSignature.bind(args);
    const state = this.#state;
    const before = state.synchronizes;
    const end = (): void => {
      state.synchronizes = before;
    };
    if (fn === undefined) {
      state.synchronizes = false;
      return { [Symbol.dispose]: end };
    }
    checkSynchronous('noSync', fn, 'use `using _ = model.noSync()`');
    state.synchronizes = false;
    try {
      return fn();
    } finally {
      end();
    }
  }

  /** Communicates gradients by a hook; once, before the first backward. */
  registerCommHook<S>(state: S, hook: CommHook<S>, ...rest: []): void {
    hookSignature.bind([state, hook, ...rest]);
    this.#checkHook();
    this.#state.shadow = shadowOf(state, hook);
    const { failure, reducer } = this.#state;
    installHook(reducer.handle, state, hook, (error) => {
      failure.current ??= { error };
    });
  }

  /** Communicates gradients by a hook of LibTorch: `allreduce`, or `fp16Compress`, which averages them in float16. */
  registerBuiltinCommHook(...args: Call<typeof builtinSignature>): void {
    const [kind] = builtinSignature.bind(args);
    const kinds = ['allreduce', 'fp16Compress'];
    if (!kinds.includes(kind)) throw new ValueError(`registerBuiltinCommHook(): kind must be one of ${kinds.join(', ')}, got '${kind}'`);
    this.#checkHook();
    native.reducerBuiltinHook(this.#state.reducer.handle, kinds.indexOf(kind) + 1);
    if (kind === 'fp16Compress') this.#state.shadow = shadowOf(this.#state.group, fp16CompressHook);
  }

  /**
   * Trains with a different number of inputs in each process: when `fn` has ended, this process takes part in the communication of the
   * others' steps until they have ended, too. All then have the parameters of one of the last. Further objects, such as a
   * `ZeroRedundancyOptimizer`, take part by `new Join([model, optimizer])`.
   *
   * ```ts
   * await model.join(async () => {
   *   for await (const [x, y] of loader) step(x, y);
   * });
   * ```
   *
   * @returns what `fn` gave
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.parallel.DistributedDataParallel.html
   */
  join<T>(fn: () => T | PromiseLike<T>, ...options: Call<typeof joinSignature>): Promise<T>;
  join<T>(...args: readonly unknown[]): Promise<T> {
    const [fn, others] = splitFunction<() => T>(args);
    const [divideByInitialWorldSize, enable, throwOnEarlyTermination] = joinSignature.bind(others);
    if (fn === undefined) throw typeError('join(): a function that trains is needed: model.join(async () => { ... })');
    return new Join([this], { enable, throwOnEarlyTermination, divideByInitialWorldSize }).run(fn);
  }

  joinHook(...args: Call<typeof joinHookSignature>): JoinHook {
    const [divideByInitialWorldSize] = joinHookSignature.bind(args);
    this.#state.dividesByAll = divideByInitialWorldSize;
    return new DDPJoinHook(this.#state);
  }

  get joinDevice(): Device {
    return this.#state.device;
  }

  get joinProcessGroup(): ProcessGroup {
    return this.#state.group;
  }

  #checkHook(): void {
    if (this.#state.hasHook) throw new TorchError('register_comm_hook or register_builtin_comm_hook can only be called once.');
    this.#state.hasHook = true;
  }
}

// Blocks until all processes have the same parameters and buffers as the first.
function synchronize(group: ProcessGroup, module: Module, { parameters }: Names, withBuffers: boolean): void {
  native.groupVerifyParameters(group._handle, parameters.map(handleOf));
  broadcastModule(group, module, withBuffers);
}
