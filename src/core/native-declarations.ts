// Generated from native/ by `npm run generate`.

/** The number of a stream on its device. */
export type StreamId = bigint;

/**
 * The roots, their gradients (0 for none), the inputs to differentiate by, and RunFlags. A root or an input is a tensor
 * with the edge -1, or a node with the number of one of its inputs.
 */
export type BackwardRun = [
  roots: readonly Handle[],
  rootEdges: readonly number[],
  gradients: readonly Handle[],
  inputs: readonly Handle[],
  inputEdges: readonly number[],
  flags: number,
];

/** The number of a tensor: a slot and its generation. 0 is no tensor. */
export type Handle = number;

/** A block of a segment; sizes in bytes. */
export type BlockSnapshot = {
  address: number;
  size: number;
  requested_size: number;
  state: 'active_allocated' | 'active_pending_free' | 'inactive';
};

/** Memory that the caching allocator took from a device in one piece, by Python's names; sizes in bytes. */
export type SegmentSnapshot = {
  device: number;
  address: number;
  total_size: number;
  allocated_size: number;
  active_size: number;
  requested_size: number;
  stream: number;
  segment_type: 'large' | 'small';
  segment_pool_id: PoolId;
  is_expandable: boolean;
  blocks: BlockSnapshot[];
};

/** The id of a memory pool: the first is of a graph's own pool, the second of one that was made by itself; the other is 0. */
export type PoolId = [number, number];

/** Handles, in arrays or in objects by name. */
export type Nesting = Handle | Nesting[] | { [name: string]: Nesting };

export const AnomalyFlag = {
  Enabled: 1,
  ChecksNan: 2,
} as const;

export const RunFlag = {
  KeepGraph: 1,
  CreateGraph: 2,
  Accumulate: 4,
  AllowUnused: 8,
} as const;

export const Tag = {
  /** The argument is missing. */
  Default: 0,
  None: 1,
  /** handle. */
  Tensor: 2,
  /** value. */
  Int: 3,
  /** value. */
  Float: 4,
  /** 0 or 1. */
  Bool: 5,
  /** High 32 bits (signed), low 32 bits. */
  BigInt: 6,
  /** Real, imaginary. */
  Complex: 7,
  /** Length, UTF-16 units. */
  String: 8,
  /** Length, tagged values. */
  List: 9,
  /** Length, values. */
  IntList: 10,
  /** Type, index. */
  Device: 11,
  /** handle. */
  Generator: 12,
  /** Length, tagged values. */
  Tuple: 13,
  /** Length, tagged keys and values. */
  Dict: 14,
  /** Length, handles. */
  TensorList: 15,
  /** out: the handle of an argument, which is the result itself. */
  Argument: 16,
  /** High 32 bits, low 32 bits: an integer beyond int64. */
  Unsigned: 17,
  /** Handle of an object of a class that a C++ library registered. */
  Object: 18,
} as const;

export const Cell = {
  /** in: the operator's id; out: a Result. */
  Operator: 0,
  /** out: the handle of a single tensor. */
  Result: 1,
  /** out: bytes that this thread's tensors hold. */
  Live: 2,
  /** in: cells used. */
  Length: 3,
  Values: 4,
} as const;

export const Result = {
  None: 0,
  /** A new tensor. */
  Fresh: 1,
  /** One of the arguments itself. */
  Argument: 2,
  /** Tagged values from Cell.Values. */
  Values: 3,
  /** Did not fit: Cell.Result cells wait to be fetched. */
  Pending: 4,
  /** From Cell.Values a cell each: a handle, 0 for none, negative for an argument. */
  Tensors: 5,
} as const;

export const MathFunction = {
  Log: 0,
  Exp: 1,
  Cos: 2,
  Sin: 3,
  Acos: 4,
  Pow: 5,
} as const;

export const Determinism = {
  Off: 0,
  Warn: 1,
  Error: 2,
} as const;

export const CaptureMode = {
  Global: 0,
  ThreadLocal: 1,
  Relaxed: 2,
} as const;

export const Part = {
  None: 0,
  Ellipsis: 1,
  /** value. */
  Integer: 2,
  /** 0 or 1. */
  Boolean: 3,
  /** Start, stop, step; NaN for a missing one. */
  Slice: 4,
  /** handle. */
  Tensor: 5,
  /** value. */
  Float: 6,
  /** Real, imaginary. */
  Complex: 7,
  /** High 32 bits (signed), low 32 bits. */
  BigInt: 8,
} as const;

export const TensorFlag = {
  RequiresGrad: 1,
  Leaf: 2,
  View: 4,
  Inference: 8,
  Conj: 16,
  Neg: 32,
  Quantized: 64,
  Nested: 128,
  /** A zero tensor of autograd, without memory. */
  Zero: 256,
} as const;

/** The addon's functions, by the files that define them. */
export interface Native {
  // accelerator/devices.cc
  /** The type of the accelerator that this LibTorch supports; -1 for none. */
  acceleratorType(): number;
  deviceCount(type: number): number;
  /** Whether this LibTorch supports a type of device, even if there is none. */
  hasDevices(type: number): boolean;
  /** Does once what LibTorch does at the first use. */
  initializeDevices(type: number): void;
  currentDevice(type: number): number;
  setDevice(type: number, index: number): void;
  synchronizeDevice(type: number, index: number): void;
  /** The dtypes of tensors that a device can allocate. */
  deviceDtypes(type: number, index: number): number[];
  cudaLoadError(): string;
  // accelerator/driver.cc
  cudaName(index: number): string;
  /** Without the prefix 'GPU-'. */
  cudaUuid(index: number): string;
  /** In bytes. */
  cudaTotalMemory(index: number): number;
  /** `attribute` is a CUdevice_attribute. */
  cudaAttribute(index: number, attribute: number): number;
  canAccessPeer(index: number, peer: number): boolean;
  /** In percent: of the time kernels ran, and memory was accessed. */
  cudaUtilization(index: number): number[];
  /** In bytes, by all processes. */
  cudaMemoryUsed(index: number): number;
  /** Of the die, in degrees Celsius. */
  cudaTemperature(index: number): number;
  /** In milliwatts. */
  cudaPowerDraw(index: number): number;
  /** Of the multiprocessors, in MHz. */
  cudaClockRate(index: number): number;
  /** Pairs: the process's id, and its bytes of device memory. */
  cudaProcesses(index: number): number[];
  // accelerator/events.cc
  newEvent(wrapper: object, type: number, enableTiming: boolean): number;
  recordEvent(event: number, type: number, index: number, id: StreamId): void;
  /** Later work of the stream waits for the event. */
  blockOnEvent(event: number, type: number, index: number, id: StreamId): void;
  queryEvent(event: number): boolean;
  synchronizeEvent(event: number): void;
  /** In milliseconds. */
  elapsedTime(from: number, to: number): number;
  /** The index of the device that recorded it; -1 before. */
  eventDevice(event: number): number;
  /** The address of the backend's own event; 0 before it is recorded. */
  eventId(event: number): bigint;
  // accelerator/memory.cc
  /** By Python's names. */
  deviceMemoryStats(type: number, index: number): Record<string, number>;
  resetAccumulatedStats(type: number, index: number): void;
  resetPeakStats(type: number, index: number): void;
  /** Free and total bytes. */
  deviceMemoryInfo(type: number, index: number): number[];
  isAllocatorInitialized(type: number): boolean;
  /** Of pinned memory. */
  hostMemoryStats(type: number): Record<string, number>;
  resetAccumulatedHostStats(type: number): void;
  resetPeakHostStats(type: number): void;
  /** Returns unused pinned memory to the system. */
  emptyHostCache(type: number): void;
  // accelerator/nvtx.cc
  nvtxMark(text: string): void;
  nvtxRangePush(text: string): void;
  nvtxRangePop(): void;
  // accelerator/streams.cc
  currentStream(type: number, index: number): StreamId;
  defaultStream(type: number, index: number): StreamId;
  newStream(type: number, index: number, priority: number): StreamId;
  /** Makes a stream and its device the current ones. */
  setStream(type: number, index: number, id: StreamId): void;
  queryStream(type: number, index: number, id: StreamId): boolean;
  synchronizeStream(type: number, index: number, id: StreamId): void;
  isStreamCapturing(type: number, index: number, id: StreamId): boolean;
  /** The address of the backend's own stream. */
  streamHandle(type: number, index: number, id: StreamId): bigint;
  recordStream(tensor: Handle, type: number, index: number, id: StreamId): void;
  // autograd/anomaly.cc
  /** Refers to the function weakly. */
  setAnomalyMode(enabled: boolean, checkNan: boolean, stackOfCall: () => string): void;
  /** Returns AnomalyFlags. */
  anomalyMode(): number;
  /** Returns the description of the node that failed last, once. */
  takeAnomaly(): string;
  // autograd/autocast.cc
  isAutocastAvailable(deviceType: number): boolean;
  isAutocastEnabled(deviceType: number): boolean;
  autocastDtype(deviceType: number): number;
  isAutocastCacheEnabled(): boolean;
  setAutocast(deviceType: number, enabled: boolean, dtype: number, cache: boolean): void;
  /** Enters one level deeper. */
  enterAutocast(): void;
  /** Leaves one level; the outermost one clears the cache of casts. */
  leaveAutocast(): void;
  clearAutocastCache(): void;
  // autograd/engine.cc
  runBackward(...run: BackwardRun): Handle[];
  /** Runs in the lane; the event loop serves callbacks. */
  runBackwardAsync(...run: BackwardRun): Promise<Handle[]>;
  /** Returns the former value. */
  setMultithreading(enabled: boolean): boolean;
  /** Returns the id of the backward that runs in this thread, -1 if none runs. */
  graphTaskId(): number;
  /** Returns false while gradients of some inputs only are computed. */
  isCheckpointValid(): boolean;
  // autograd/function.cc
  /** Makes the outputs those of the function's node. `inputs` has a handle for each argument, 0 for one that is no tensor. */
  wrapFunction(
    name: string,
    id: number,
    backward: (gradients: Handle[]) => Handle[],
    call: {
      inputs: readonly Handle[];
      outputs: readonly Handle[];
      saved: readonly Handle[];
      dirty: readonly Handle[];
      nonDifferentiable: readonly Handle[];
      executable: boolean;
      materialize: boolean;
      setupContext: boolean;
      holdsValues: boolean;
    },
  ): Handle[];
  /** Returns those of the running function with this id. */
  savedTensors(id: number): Handle[];
  /** Returns the same values, which throw when they are differentiated. */
  delayError(message: string, tensors: readonly Handle[]): Handle[];
  // autograd/gradients.cc
  setRequiresGrad(handle: Handle, value: boolean): void;
  /**
   * Returns the gradient's handle: `known` if it is still that tensor, 0 if there is none, else a new one that `wrapper`
   * owns.
   */
  grad(wrapper: object, handle: Handle, known: Handle): Handle;
  /** Sets the gradient; 0 clears it. */
  setGrad(handle: Handle, gradient: Handle): void;
  gradFnName(handle: Handle): string | undefined;
  retainGrad(handle: Handle): void;
  retainsGrad(handle: Handle): boolean;
  /** Records a change in place. */
  bumpVersion(handle: Handle): void;
  // autograd/hooks.cc
  registerTensorHook(owner: object, tensor: Handle, hook: (gradient: Handle) => Handle | undefined, name: string): number;
  registerAccumulatedHook(owner: object, tensor: Handle, hook: (tensor: Handle) => void, name: string): number;
  registerNodePreHook(owner: object, node: number, hook: (gradients: Handle[]) => Handle[] | undefined, name: string): number;
  registerNodePostHook(
    owner: object,
    node: number,
    hook: (gradInputs: Handle[], gradOutputs: Handle[]) => Handle[] | undefined,
    name: string,
  ): number;
  /**
   * Called before a full collection; returns how many tensor hooks there are, and custom functions whose ctx holds values. A
   * hook that refers to its own tensor would keep both for ever, since V8 does not see references through the graph. If only
   * the tensor's object leads to such a hook, the reference to the hook is made weak: the object holds it too.
   */
  weakenHooks(): number;
  /** Called after the collection. */
  strengthenHooks(): void;
  /** Returns whether the backward that calls the hook runs the node. */
  willExecute(node: number): boolean;
  removeHook(hook: number): void;
  // autograd/modes.cc
  /** Returns the former value. */
  setGradEnabled(value: boolean): boolean;
  isGradEnabled(): boolean;
  enterInferenceMode(value: boolean): void;
  /** Leaves the mode that was entered last. */
  leaveInferenceMode(): void;
  isInferenceModeEnabled(): boolean;
  // autograd/nodes.cc
  gradFn(fresh: object, handle: Handle): object | undefined;
  /** Returns the node that accumulates the gradient of a leaf, else gradFn. */
  gradientNode(fresh: object, handle: Handle): object | undefined;
  nodeName(node: number): string;
  /** Returns, for each next function, the number of its input. */
  nodeEdges(node: number): number[];
  nextNode(fresh: object, node: number, i: number): object | undefined;
  outputNr(handle: Handle): number;
  // autograd/saved_hooks.cc
  pushSavedHooks(pack: (handle: Handle) => unknown, unpack: (packed: unknown) => Handle): void;
  popSavedHooks(): void;
  // base/errors.cc
  /** Refers to it weakly. */
  setErrorFactory(factory: (kind: string, message: string, code: number) => Error): void;
  // base/lane.cc
  /** Waits for the lanes; called before the process exits, which would unload LibTorch under a running operator. */
  closeLanes(): void;
  // base/warnings.cc
  /** Sets the function that warnings go to. It runs within operators, so it may not call operators. Refers to it weakly. */
  setWarningHandler(warn: (message: string) => void): void;
  // base/wrappers.cc
  /** Frees the tensors whose objects were collected. The first call makes it possible for those made later. */
  sweepWrappers(): void;
  /** Attaches the finalizer of a tensor that came back on the tape. */
  attach(wrapper: object, handle: Handle): void;
  attachGenerator(wrapper: object, handle: number): void;
  /** Frees the tensor; false if it was freed before. */
  dispose(handle: Handle): boolean;
  /** Frees tensors; stale handles are ignored. */
  disposeAll(handles: Float64Array): void;
  isLive(handle: Handle): boolean;
  /** Adds an object to trackedObjects(), as long as it lives. */
  track(object: object): void;
  trackedObjects(): object[];
  /** Returns a second handle of the same tensor. */
  alias(wrapper: object, handle: Handle): Handle;
  // context/backends.cc
  /** The name of its devices, 'privateuseone' until it is renamed. */
  privateUse1Name(): string;
  /** Once a process; a library that registers a backend may have done it. */
  renamePrivateUse1(name: string): void;
  // context/random.cc
  /** Seeds the default generator of every device. */
  manualSeed(seed: bigint): void;
  defaultGenerator(deviceType: number, index: number): number;
  newGenerator(deviceType: number, index: number): number;
  generatorSeed(handle: number, seed: bigint): void;
  generatorInitialSeed(handle: number): bigint;
  /** Seeds the generator from the system's randomness; returns the seed. */
  generatorReseed(handle: number): bigint;
  /** Returns type * 256 + index + 1, as for a tensor's device. */
  generatorDevice(handle: number): number;
  /** Returns a uint8 tensor. */
  generatorGetState(wrapper: object, handle: number): Handle;
  /** Returns a new generator in the same state. */
  generatorClone(handle: number): number;
  generatorSetState(handle: number, state: Handle): void;
  /**
   * Computes a MathFunction, of which only pow takes y. Python's math calls the same functions; V8's Math differs from them
   * in the last digit.
   */
  libm(which: number, x: number, y: number): number;
  // context/settings.cc
  numThreads(): number;
  setNumThreads(count: number): void;
  defaultDtype(): number;
  setDefaultDtype(dtype: number): void;
  setDeterministic(enabled: boolean, warnOnly: boolean): void;
  /** Returns a Determinism. */
  deterministic(): number;
  numInteropThreads(): number;
  setNumInteropThreads(count: number): void;
  /** Returns whether this CPU supports the mode. */
  setFlushDenormal(mode: boolean): boolean;
  matmulPrecision(): string;
  setMatmulPrecision(precision: string): void;
  quantizedEngine(): number;
  setQuantizedEngine(engine: number): void;
  hasQuantizedEngine(engine: number): boolean;
  setting(name: string): boolean;
  setSetting(name: string, value: boolean): void;
  /** Returns the backends of attention in the order in which they are tried. */
  sdpPriority(): number[];
  setSdpPriority(order: readonly number[]): void;
  /** Returns 0 without cuDNN. */
  cudnnVersion(): number;
  // context/version.cc
  libtorchVersion(): string;
  showConfig(): string;
  cpuCapability(): string;
  // distributed/collectives.cc
  /**
   * The numbers are the root's rank in the group (of send and recv the other process, -1 for any), the reduction, the
   * time-out (-1 is the group's) and the tag.
   */
  operationBegin(
    wrapper: object,
    group: number,
    name: string,
    inputs: readonly Handle[],
    outputs: readonly Handle[],
    numbers: readonly number[],
    outputSplits: readonly number[],
    inputSplits: readonly number[],
  ): number;
  /** Called once. */
  operationPromise(operation: number): Promise<void>;
  /** Blocks, in a worker until it is terminated. */
  operationWait(operation: number): void;
  operationIsCompleted(operation: number): boolean;
  /** The rank that a receive was from. */
  operationSource(operation: number): number;
  groupMonitoredBarrier(group: number, timeout: number, waitsForAll: boolean): Promise<void>;
  // distributed/groups.cc
  /** The ranks are the own one and the group's size. Attach the handle to an object at once. */
  groupMake(
    store: number,
    ranks: readonly number[],
    name: string,
    description: string,
    timeout: number,
    devices: readonly string[],
    globalRanks: readonly number[],
  ): Promise<number>;
  /** Ties a new group to an object. */
  groupAttach(wrapper: object, group: number): void;
  /** Ends all its operations in flight with an error. */
  groupAbort(group: number): void;
  /** Aborts it if it is in use. Else its connections are closed once what was sent has been received. */
  groupDestroy(group: number): void;
  /** 0 off, 1 info, 2 detail. */
  distributedDebugLevel(): number;
  /** -1 reads TORCH_DISTRIBUTED_DEBUG. */
  setDistributedDebugLevel(level: number): void;
  // distributed/reducer.cc
  /**
   * The limits are those of the first buckets in bytes; the numbers are a bucket's capacity and the first one's in bytes,
   * and four flags: whether to look for unused parameters, gradients are views of buckets, buckets of unused parameters are
   * left out, and copies are made together. `sparse` tells which parameters have sparse gradients.
   */
  reducerMake(
    wrapper: object,
    group: number,
    parameters: readonly Handle[],
    names: readonly string[],
    limits: readonly number[],
    numbers: readonly number[],
    sparse: readonly number[],
  ): number;
  /** Declares that every step runs the same graph. */
  reducerSetStatic(reducer: number): void;
  /** Before a forward that records. */
  reducerBeforeForward(reducer: number, synchronizes: boolean): void;
  /** After a forward that records. */
  reducerAfterForward(reducer: number, outputs: readonly Handle[]): void;
  /** Whether the backward of the last forward is to come, or runs. */
  reducerAwaits(reducer: number): boolean;
  /** Keeps it as long as the outputs' graph. */
  reducerHold(reducer: number, outputs: readonly Handle[]): void;
  reducerSink(reducer: number, tensors: readonly Handle[], delays: boolean): Handle[];
  /** 1 all-reduces, 2 all-reduces in float16. */
  reducerBuiltinHook(reducer: number, kind: number): void;
  /**
   * `begin` gives the operation that `proceed` needs, or 0. `proceed` gives the gradients, or 0 and the next operation after
   * which it is called again.
   */
  reducerHook(
    reducer: number,
    begin: (index: number, isLast: boolean, buffer: Handle, gradients: Handle[], parameters: Handle[]) => number,
    proceed: (index: number) => [value: Handle, operation: number],
  ): void;
  /**
   * The operation counts the processes that have input left; gradients are divided by their number, or by that of all
   * processes.
   */
  reducerForwardWork(reducer: number, operation: number, dividesByAll: boolean): void;
  /** For each bucket its buffer, the gradients in it, and the parameters; the buffers are zeros. */
  reducerZeros(reducer: number): Handle[][];
  /** 1 for each parameter that was used. */
  reducerUsedMap(reducer: number): Handle;
  /** Stands for a backward that computes the gradients of all parameters, in their order. */
  reducerPushRebuilt(reducer: number): void;
  /** Blocks until all processes have compared their shapes and dtypes with those of the first. */
  groupVerifyParameters(group: number, parameters: readonly Handle[]): void;
  /** Blocks until the tensors have the values of a process's. */
  groupBroadcastCoalesced(group: number, tensors: readonly Handle[], bufferSize: number, source: number): void;
  // distributed/stores.cc
  /**
   * The world's size is 0 and the descriptor -1 if there is none; the options are whether to wait for all workers and
   * whether to use libuv. Attach the handle to an object at once.
   */
  tcpStore(
    host: string,
    port: number,
    isServer: boolean,
    worldSize: number,
    timeout: number,
    multiTenant: boolean,
    listenFd: number,
    options: readonly boolean[],
  ): Promise<number>;
  /** The world's size is -1 if it is not known. Attach the handle to an object at once. */
  fileStore(path: string, worldSize: number): Promise<number>;
  /** Attach the handle to an object at once. */
  hashStore(): Promise<number>;
  prefixStore(wrapper: object, prefix: string, store: number): number;
  /** Another connection to the same store. Attach the handle to an object at once. */
  storeClone(store: number): Promise<number>;
  /** Ties a new store to an object. */
  storeAttach(wrapper: object, store: number): void;
  /** -1 if it is no TCP store. */
  storeTcpPort(store: number): number;
  storeSetTimeout(store: number, timeout: number): void;
  storeTimeout(store: number): number;
  storeSet(store: number, key: string, value: Uint8Array): Promise<void>;
  storeGet(store: number, key: string): Promise<ArrayBuffer>;
  storeCompareSet(store: number, key: string, expected: Uint8Array, value: Uint8Array): Promise<ArrayBuffer>;
  storeAdd(store: number, key: string, amount: number): Promise<number>;
  storeAppend(store: number, key: string, value: Uint8Array): Promise<void>;
  storeDelete(store: number, key: string): Promise<boolean>;
  storeCheck(store: number, keys: readonly string[]): Promise<boolean>;
  storeNumKeys(store: number): Promise<number>;
  storeListKeys(store: number): Promise<string[]>;
  /** A timeout of 0 is the store's. */
  storeWait(store: number, keys: readonly string[], timeout: number): Promise<void>;
  storeMultiGet(store: number, keys: readonly string[]): Promise<ArrayBuffer[]>;
  storeMultiSet(store: number, keys: readonly string[], values: readonly Uint8Array[]): Promise<void>;
  storeQueuePush(store: number, key: string, value: Uint8Array): Promise<void>;
  storeQueuePop(store: number, key: string, block: boolean): Promise<ArrayBuffer>;
  storeQueueLength(store: number, key: string): Promise<number>;
  // export/aoti.cc
  aotiLoad?(wrapper: object, path: string, name: string, runners: number, device: number): number;
  /** Returns the nesting of arguments and results, in the format of Python's pytrees. */
  aotiSpec(model: number): string[];
  /** Returns keys and values in turn. */
  aotiMetadata(model: number): string[];
  aotiRun(model: number, inputs: readonly Handle[]): Handle[];
  // jit/call.cc
  /** Calls with the arguments on the tape. */
  jitCall(wrapper: object, fn: number): void;
  /** Calls with the arguments on the tape; `read` reads the result from it. */
  jitCallAsync(fn: number, read: () => unknown): Promise<unknown>;
  // jit/functions.cc
  jitFunction(wrapper: object, unit: number, name: string): number;
  jitMethod(wrapper: object, module: number, name: string): number;
  /** `fields` are those of a result that is a named tuple. */
  jitParameters(fn: number): [names: string[], types: string[], required: string[], returns: string[], fields: string[]];
  jitText(fn: number): [schema: string, graph: string, code: string];
  // jit/modules.cc
  /** Creates a unit, in which functions and modules that refer to each other are compiled. */
  jitUnit(wrapper: object): number;
  /** Creates a class of modules and its instance. */
  jitModule(wrapper: object, unit: number, name: string): number;
  /** Adds a parameter or buffer; 0 is None. */
  jitAddTensor(module: number, name: string, tensor: Handle, isParameter: boolean): void;
  /** Adds an attribute whose value is on the tape. */
  jitAddAttribute(module: number, name: string, type: string): void;
  jitAddModule(module: number, name: string, child: number): void;
  /** Compiles methods of a module, or free functions if the module is 0. */
  jitDefine(unit: number, module: number, source: string): void;
  jitMembers(
    module: number,
  ): [name: string, methods: string[], parameters: string[], buffers: string[], modules: string[], attributes: string[]];
  jitChild(wrapper: object, module: number, name: string): number;
  /** Returns a second handle of the same module. */
  jitSelf(wrapper: object, module: number): number;
  /** Returns an attribute's value, as a call's result. */
  jitGet(wrapper: object, module: number, name: string): void;
  /** Sets an attribute to the value on the tape. */
  jitSet(module: number, name: string): void;
  jitTrain(module: number, training: boolean): void;
  // jit/transforms.cc
  /** Records the operators of `run` as a method. */
  jitTrace(
    module: number,
    name: string,
    parameters: readonly string[],
    inputs: readonly Nesting[],
    run: (inputs: Nesting[]) => Nesting,
    strict: boolean,
  ): void;
  jitFreeze(wrapper: object, module: number, preserved: readonly string[], optimizeNumerics: boolean): number;
  /** Optimizes a module for inference. */
  jitOptimize(wrapper: object, module: number): number;
  /** Whether oneDNN's graphs fuse operators of compiled modules. */
  jitOnednnFusion(): boolean;
  jitSetOnednnFusion(enabled: boolean): void;
  // memory/free_memory.cc
  /** Sets the function that frees what JavaScript dropped, for other threads that run out of memory. Refers to it weakly. */
  setMemoryFreer(free: () => void): void;
  // memory/memory.cc
  threadLiveBytes(): number;
  /** The memory of the smallest device in use, in bytes; 0 if none is in use. */
  smallestDeviceMemory(): number;
  /** The least memory, in bytes, that a device with tensors can still give them. */
  smallestDeviceRoom(): number;
  /** Counts the slots in use in this thread. */
  liveTensors(): number;
  /** Returns bytes of the whole process: held by storages, kept for reuse, the most held at once. */
  cpuMemory(): [live: number, cached: number, peak: number];
  emptyCpuCache(): void;
  /** Returns the unused blocks of all accelerators' allocators. */
  emptyDeviceCache(): void;
  /** Returns the free memory of malloc's heaps, of all threads, to the system. */
  trimHeaps(): void;
  setCpuCacheLimit(bytes: number): void;
  setCpuMemoryLimit(bytes: number): void;
  /** Tells V8 how much the memory changed that its objects hold. */
  adjustExternalMemory(change: number): void;
  // ops/async.cc
  /** Collects the operators that are called from now on. */
  beginDeferring(): void;
  /** Whether calls are made at once until it is called again; returns what it was before. */
  pauseDeferring(isPaused: boolean): boolean;
  /** Whether the tensor has yet to be computed or changed. */
  isPending(handle: Handle): boolean;
  /** Drops the collected operators. */
  dropDeferred(): void;
  /** Runs the collected operators, and fills their results' tensors. */
  runDeferred(): Promise<void>;
  // ops/catalog.cc
  operatorNames(): string[];
  /** Returns an empty list if there is no such operator. */
  overloadNames(name: string): string[];
  operatorSchema(name: string, overload: string): string;
  // ops/indexing.cc
  /** Reads `count` indices from the tape; leaves the bytes that this thread's tensors hold in Cell.Live. */
  index(wrapper: object, handle: Handle, count: number): Handle;
  /** Reads `count` indices and then the value from the tape. */
  setIndex(handle: Handle, count: number): void;
  // ops/libraries.cc
  /** Opens it unless it is open. */
  loadLibrary(path: string): void;
  /** The paths of those that any thread loaded. */
  loadedLibraries(): string[];
  // ops/losses.cc
  tripletMarginWithDistanceLoss(
    wrapper: object,
    anchor: Handle,
    positive: Handle,
    negative: Handle,
    bridge: ((a: Handle, b: Handle) => Handle) | null,
    margin: number,
    swap: boolean,
    reduction: string,
  ): Handle;
  // ops/operators.cc
  /** Returns the id for `call`. */
  operatorId(name: string, overload: string): number;
  /** Whether it may be run again after it failed: it writes none of its arguments, and draws no random numbers. */
  isOperatorRepeatable(id: number): boolean;
  /**
   * Runs the operator whose id and arguments are on the tape. `wrappers` own the tensors that it returns; everything else
   * comes back on the tape.
   */
  call(...wrappers: readonly (object | undefined)[]): void;
  // serialization/archive.cc
  /** Opens an archive, whose storages are mapped into memory or read; throws if its records have more bytes. */
  openArchive(path: string, maps: boolean, mostBytes: number): number;
  /** Opens an archive in memory, of which storages are copies. */
  openArchiveOfBytes(bytes: ArrayBufferView, mostBytes: number): number;
  /** Opens an archive and maps or reads its storages. */
  openArchiveAsync(path: string, maps: boolean, mostBytes: number): Promise<number>;
  closeArchive(archive: number): void;
  archiveNames(archive: number): string[];
  archiveBytes(archive: number, name: string): ArrayBuffer;
  /** Returns the record as a uint8 tensor. */
  archiveStorage(wrapper: object, archive: number, name: string): Handle;
  /** Returns a tensor of the elements of a storage that is given by its bytes. */
  viewStorage(
    wrapper: object,
    storage: Handle,
    dtype: number,
    offset: number,
    sizes: readonly number[],
    strides: readonly number[],
  ): Handle;
  // serialization/archive_writer.cc
  /** Writes over an existing file: records, bytes or all bytes of the storage of a tensor; on disk when this returns. */
  writeArchive(path: string, names: readonly string[], records: readonly (ArrayBufferView | Handle)[]): void;
  writeArchiveAsync(path: string, names: readonly string[], records: readonly (ArrayBufferView | Handle)[]): Promise<void>;
  /** Returns the bytes that writeArchive writes. */
  archiveToBuffer(names: readonly string[], records: readonly (ArrayBufferView | Handle)[]): ArrayBuffer;
  archiveToBufferAsync(names: readonly string[], records: readonly (ArrayBufferView | Handle)[]): Promise<ArrayBuffer>;
  // serialization/modules.cc
  /** Writes over an existing file; on disk when this returns. */
  jitSave(module: number, path: string): void;
  /** Returns the bytes that jitSave writes. */
  jitToBuffer(module: number): ArrayBuffer;
  /** Loads a module to a device; '' keeps each tensor's own. */
  jitLoad(wrapper: object, path: string, device: string): number;
  jitLoadBytes(wrapper: object, bytes: ArrayBufferView, device: string): number;
  /** Maps the file; the module's tensors keep the mapping. */
  jitLoadMapped(wrapper: object, descriptor: number, bytes: number, path: string, device: string): number;
  // serialization/tensor_files.cc
  /** Reads a CPU tensor whose elements are in the file in order. */
  readTensor(wrapper: object, descriptor: number, offset: number, dtype: number, sizes: readonly number[]): Handle;
  /** Maps a file into memory. Tensors keep it mapped. */
  mapFile(descriptor: number, bytes: number, path: string): number;
  unmapFile(mapping: number): void;
  /** Returns a CPU tensor whose elements are in the file in order: in place, or a copy if they are not aligned there. */
  mapTensor(wrapper: object, mapping: number, offset: number, dtype: number, sizes: readonly number[]): Handle;
  /** Writes over an existing file: bytes and the elements of tensors; on disk when this returns. */
  writeFile(path: string, parts: readonly (ArrayBufferView | Handle)[]): void;
  // tape/objects.cc
  /** Attaches the finalizer of an object that came back on the tape. */
  attachObject(wrapper: object, handle: number): void;
  /** Returns the qualified name of the object's class. */
  objectType(handle: number): string;
  /** Does nothing for an object that was disposed before. */
  disposeObject(handle: number): void;
  /** Counts the objects that this thread holds. */
  countObjects(): number;
  // tape/tape.cc
  /** Writes the result that did not fit on the tape, now that there is room. */
  fetchPending(): void;
  /** Refers to it weakly: the caller keeps it as long as it makes calls. */
  setTape(tape: Float64Array): void;
  // tensor/borrowed.cc
  /** Makes a 1-dim CPU tensor in the array's memory, which the tensor keeps; nothing may detach the array's buffer. */
  borrowData(wrapper: object, bytes: Uint8Array, dtype: number): Handle;
  // tensor/data.cc
  /** Copies the elements, in row-major order. */
  readData(handle: Handle): ArrayBuffer;
  /** Copies bytes into a 1-dim CPU tensor of as many elements as fit. */
  fromData(wrapper: object, bytes: ArrayBuffer | ArrayBufferView, dtype: number): Handle;
  // tensor/pinning.cc
  /** Whether there is an accelerator that tensors can be pinned for. */
  canPin(): boolean;
  /** Copies each into pinned memory, in the lane for that. */
  pinMemoryAsync(handles: readonly Handle[]): Promise<Handle[]>;
  // tensor/properties.cc
  /** Writes the number of dimensions to Cell.Result, the sizes from Cell.Values on. */
  sizes(handle: Handle): void;
  /** Leaves the tape alone, on which an operator's arguments may be. */
  dim(handle: Handle): number;
  /** The size of one dimension, which a nested tensor may have where it has no sizes. */
  size(handle: Handle, dim: number): number;
  numel(handle: Handle): number;
  strides(handle: Handle): void;
  /** Returns a c10::ScalarType. */
  dtype(handle: Handle): number;
  /** Returns type * 256 + index + 1. */
  device(handle: Handle): number;
  /** Returns a c10::Layout. */
  layout(handle: Handle): number;
  /** Returns TensorFlags. */
  flags(handle: Handle): number;
  /** Returns the number of in-place changes. */
  version(handle: Handle): number;
  // tensor/share.cc
  /** Returns a token for one adopt(); `thread` identifies the giver. */
  share(handle: Handle, thread: number): number;
  adopt(wrapper: object, token: number): Handle;
  /** Frees a tensor whose message nobody will read. */
  discardShared(token: number): void;
  /** Frees the tensors that a thread shared and nobody adopted; returns how many. */
  discardSharedOf(thread: number): number;
  /** Counts the tokens that were not adopted. */
  countShared(): number;
  // tensor/storage.cc
  storageOffset(handle: Handle): number;
  /** Returns a number that only tensors of the same storage share. */
  storageId(handle: Handle): number;
  storageNbytes(handle: Handle): number;
  /** Returns the whole storage as a uint8 tensor that shares it. */
  storageBytes(wrapper: object, handle: Handle): Handle;
  /** Makes a tensor a 1-dim view of all of the source's storage. */
  setStorage(handle: Handle, source: Handle): void;
  /** Returns the address of the first element, 0 for a tensor without data. */
  dataPtr(handle: Handle): number;
}

/** The functions of the CUDA addon, which also has setErrorFactory(). */
export interface CudaNative extends Pick<Native, 'setErrorFactory'> {
  // cuda/allocator.cc
  setMemoryFraction(fraction: number, index: number): void;
  getMemoryFraction(index: number): number;
  allocatorBackend(): string;
  /** The address of memory for a cudaStream_t. */
  rawAllocate(bytes: number, index: number, stream: bigint): bigint;
  rawDelete(address: bigint): void;
  enableCaching(value: boolean): void;
  isCachingEnabled(): boolean;
  /** Of all pools for [0, 0]. */
  snapshotMemory(pool: PoolId): SegmentSnapshot[];
  // cuda/graphs.cc
  newGraph(wrapper: object, keepGraph: boolean): number;
  /** Captures the current stream; [0, 0] is a pool of the graph's own, and the mode a CaptureMode. */
  graphCaptureBegin(graph: number, pool: PoolId, mode: number): void;
  graphCaptureEnd(graph: number): void;
  graphInstantiate(graph: number): void;
  /** Queues the captured work in the current stream. */
  graphReplay(graph: number): void;
  graphReset(graph: number): void;
  graphPool(graph: number): PoolId;
  graphEnableDebugMode(graph: number): void;
  /** Writes a graph that is kept in Graphviz' format. */
  graphDebugDump(graph: number, path: string): void;
  /** The address of the cudaGraph_t. */
  graphRaw(graph: number): bigint;
  /** The address of the cudaGraphExec_t. */
  graphRawExec(graph: number): bigint;
  // cuda/pools.cc
  newMemPool(wrapper: object, useOnOom: boolean, noSplit: boolean): number;
  memPoolId(pool: number): PoolId;
  memPoolUseCount(pool: number): number;
  /** Takes this thread's allocations on a device from the pool until endAllocateToPool(). */
  beginAllocateToPool(index: number, pool: PoolId): void;
  endAllocateToPool(index: number, pool: PoolId): void;
  /** The id of a new pool for graphs. */
  graphPoolHandle(): PoolId;
  // cuda/ranges.cc
  /** The range's number. */
  nvtxRangeStart(text: string): bigint;
  nvtxRangeEnd(range: bigint): void;
  // cuda/runtime.cc
  cudaErrorString(code: number): string;
  /** A cudaError_t. */
  profilerStart(): number;
  /** A cudaError_t. */
  profilerStop(): number;
  setSyncDebugMode(mode: number): void;
  getSyncDebugMode(): number;
  /** The address of a cublasHandle_t. */
  currentBlasHandle(): bigint;
  /** The address of a cusolverDnHandle_t. */
  currentSolverHandle(): bigint;
  ipcCollect(): void;
  /** The least and the greatest priority. */
  streamPriorityRange(): number[];
  streamPriority(type: number, index: number, id: bigint): number;
}
