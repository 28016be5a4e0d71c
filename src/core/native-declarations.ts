// Generated from native/ by `npm run generate`.

/**
 * From where, with which gradients (0 for none), to where, and RunFlags. Roots and inputs are tensors with the edge -1, or
 * nodes with the number of one of their inputs.
 */
export type BackwardRun = [
  roots: readonly Handle[],
  rootEdges: readonly number[],
  gradients: readonly Handle[],
  inputs: readonly Handle[],
  inputEdges: readonly number[],
  flags: number,
];

/** The number of a tensor: a slot and its generation. 0 names none. */
export type Handle = number;

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

export const Determinism = {
  /** runs. */
  Off: 0,
  Warn: 1,
  Error: 2,
} as const;

export const Tag = {
  /** Not given. */
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
} as const;

export const Cell = {
  /** in: the operator's id; out: what came back (see Result). */
  Operator: 0,
  /** out: the handle of a single tensor. */
  Result: 1,
  /** out: bytes this thread's tensors hold. */
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

export const Part = {
  None: 0,
  Ellipsis: 1,
  /** value. */
  Integer: 2,
  /** 0 or 1. */
  Boolean: 3,
  /** Start, stop, step; NaN where not given. */
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
  cudaCount(): number;
  cudaLoadError(): string;
  cudaDevice(): number;
  setCudaDevice(index: number): void;
  cudaSynchronize(index: number): void;
  /** From the driver, whose interface needs no toolkit. */
  cudaName(index: number): string;
  emptyDeviceCache(): void;
  // autograd/anomaly.cc
  setAnomalyMode(enabled: boolean, checkNan: boolean, stackOfCall: () => string): void;
  /** AnomalyFlags. */
  anomalyMode(): number;
  /** What is known of the node that failed last. */
  takeAnomaly(): string;
  // autograd/autocast.cc
  isAutocastAvailable(deviceType: number): boolean;
  isAutocastEnabled(deviceType: number): boolean;
  autocastDtype(deviceType: number): number;
  isAutocastCacheEnabled(): boolean;
  setAutocast(deviceType: number, enabled: boolean, dtype: number, cache: boolean): void;
  /** One level deeper. */
  enterAutocast(): void;
  /** The outermost level's end drops the casts that were kept. */
  leaveAutocast(): void;
  clearAutocastCache(): void;
  // autograd/engine.cc
  runBackward(...run: BackwardRun): Handle[];
  /** In the lane; the event loop serves callbacks. */
  runBackwardAsync(...run: BackwardRun): Promise<Handle[]>;
  /** The former value. */
  setMultithreading(enabled: boolean): boolean;
  /** Of the backward that runs in this thread, -1 outside. */
  graphTaskId(): number;
  /** False while gradients of some inputs alone are computed. */
  isCheckpointValid(): boolean;
  // autograd/function.cc
  /** Makes the outputs those of the function's node. `inputs` has a handle for each argument, 0 for what is no tensor. */
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
    },
  ): Handle[];
  /** Of the function that runs now and has this id. */
  savedTensors(id: number): Handle[];
  /** The same values, an error when differentiated. */
  delayError(message: string, tensors: readonly Handle[]): Handle[];
  // autograd/gradients.cc
  setRequiresGrad(handle: Handle, value: boolean): void;
  /** The gradient's handle: `known` if it is still that tensor, 0 if there is none, else a new one that `wrapper` owns. */
  grad(wrapper: object, handle: Handle, known: Handle): Handle;
  /** 0 clears it. */
  setGrad(handle: Handle, gradient: Handle): void;
  gradFnName(handle: Handle): string | undefined;
  retainGrad(handle: Handle): void;
  retainsGrad(handle: Handle): boolean;
  /** Counts a change in place. */
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
   * Before a full collection; how many hooks there are. A hook that names its own tensor would keep both for ever: the graph
   * is no object of JavaScript's, so V8 cannot see the circle. Where the tensor's object is all that leads to the hook, the
   * hook is left to that object, which holds it too.
   */
  weakenHooks(): number;
  /** After it. */
  strengthenHooks(): void;
  /** Whether the backward that calls the hook runs the node. */
  willExecute(node: number): boolean;
  removeHook(hook: number): void;
  // autograd/modes.cc
  /** The former value. */
  setGradEnabled(value: boolean): boolean;
  isGradEnabled(): boolean;
  enterInferenceMode(value: boolean): void;
  /** The one entered last. */
  leaveInferenceMode(): void;
  isInferenceModeEnabled(): boolean;
  // autograd/nodes.cc
  gradFn(fresh: object, handle: Handle): object | undefined;
  /** For a leaf, what accumulates its gradient. */
  gradientNode(fresh: object, handle: Handle): object | undefined;
  nodeName(node: number): string;
  /** For each next function, which of its inputs. */
  nodeEdges(node: number): number[];
  nextNode(fresh: object, node: number, i: number): object | undefined;
  outputNr(handle: Handle): number;
  // autograd/saved_hooks.cc
  pushSavedHooks(pack: (handle: Handle) => unknown, unpack: (packed: unknown) => Handle): void;
  popSavedHooks(): void;
  // base/errors.cc
  setErrorFactory(factory: (kind: string, message: string) => Error): void;
  // base/lane.cc
  /** Before the process exits, which would unload LibTorch under a running operator. */
  closeLanes(): void;
  // base/warnings.cc
  /** Called within operators: it may not call operators. */
  setWarningHandler(warn: (message: string) => void): void;
  // base/wrappers.cc
  /** Adds the finalizer of a tensor that came back on the tape. */
  attach(wrapper: object, handle: Handle): void;
  attachGenerator(wrapper: object, handle: number): void;
  /** False if there was nothing to free. */
  dispose(handle: Handle): boolean;
  /** Stale handles are ignored. */
  disposeAll(handles: Float64Array): void;
  isLive(handle: Handle): boolean;
  /** A second handle of the same tensor. */
  alias(wrapper: object, handle: Handle): Handle;
  // context/random.cc
  /** Every device's default generator. */
  manualSeed(seed: bigint): void;
  defaultGenerator(deviceType: number, index: number): number;
  newGenerator(deviceType: number, index: number): number;
  generatorSeed(handle: number, seed: bigint): void;
  generatorInitialSeed(handle: number): bigint;
  /** From the system's randomness. */
  generatorReseed(handle: number): bigint;
  /** As a tensor's. */
  generatorDevice(handle: number): number;
  /** A uint8 tensor. */
  generatorGetState(wrapper: object, handle: number): Handle;
  /** Another of the same state. */
  generatorClone(handle: number): number;
  generatorSetState(handle: number, state: Handle): void;
  // context/settings.cc
  numThreads(): number;
  setNumThreads(count: number): void;
  defaultDtype(): number;
  setDefaultDtype(dtype: number): void;
  setDeterministic(enabled: boolean, warnOnly: boolean): void;
  /** A Determinism. */
  deterministic(): number;
  numInteropThreads(): number;
  setNumInteropThreads(count: number): void;
  /** Whether this CPU can. */
  setFlushDenormal(mode: boolean): boolean;
  matmulPrecision(): string;
  setMatmulPrecision(precision: string): void;
  quantizedEngine(): number;
  setQuantizedEngine(engine: number): void;
  hasQuantizedEngine(engine: number): boolean;
  setting(name: string): boolean;
  setSetting(name: string, value: boolean): void;
  /** 0 without cuDNN. */
  cudnnVersion(): number;
  // context/version.cc
  libtorchVersion(): string;
  showConfig(): string;
  cpuCapability(): string;
  // export/aoti.cc
  aotiLoad?(wrapper: object, path: string, name: string, runners: number, device: number): number;
  /** How arguments and results are nested, as Python's pytrees write it. */
  aotiSpec(model: number): string[];
  /** Keys and values in turn. */
  aotiMetadata(model: number): string[];
  aotiRun(model: number, inputs: readonly Handle[]): Handle[];
  // jit/call.cc
  /** The arguments are on the tape. */
  jitCall(wrapper: object, fn: number): void;
  /** The arguments are on the tape; `read` takes the result off it. */
  jitCallAsync(fn: number, read: () => unknown): Promise<unknown>;
  // jit/functions.cc
  jitFunction(wrapper: object, unit: number, name: string): number;
  jitMethod(wrapper: object, module: number, name: string): number;
  /** fields: of a result that is a named tuple. */
  jitParameters(fn: number): [names: string[], types: string[], required: string[], returns: string[], fields: string[]];
  jitText(fn: number): [schema: string, graph: string, code: string];
  // jit/modules.cc
  /** Where functions and modules that refer to each other are compiled. */
  jitUnit(wrapper: object): number;
  /** A new class of modules and the one of it. */
  jitModule(wrapper: object, unit: number, name: string): number;
  /** 0: None. */
  jitAddTensor(module: number, name: string, tensor: Handle, isParameter: boolean): void;
  /** Its value is on the tape. */
  jitAddAttribute(module: number, name: string, type: string): void;
  jitAddModule(module: number, name: string, child: number): void;
  /** Methods of a module; 0: free functions. */
  jitDefine(unit: number, module: number, source: string): void;
  jitMembers(
    module: number,
  ): [name: string, methods: string[], parameters: string[], buffers: string[], modules: string[], attributes: string[]];
  jitChild(wrapper: object, module: number, name: string): number;
  /** The same module for a wrapper of its own. */
  jitSelf(wrapper: object, module: number): number;
  /** An attribute's value, as a call's result. */
  jitGet(wrapper: object, module: number, name: string): void;
  /** The value is on the tape. */
  jitSet(module: number, name: string): void;
  jitTrain(module: number, training: boolean): void;
  jitSave(module: number, path: string): void;
  /** '': where each tensor was. */
  jitLoad(wrapper: object, path: string, device: string): number;
  // jit/transforms.cc
  /** Records what `run` does as a method. */
  jitTrace(
    module: number,
    name: string,
    parameters: readonly string[],
    inputs: readonly Nesting[],
    run: (inputs: Nesting[]) => Nesting,
    strict: boolean,
  ): void;
  jitFreeze(wrapper: object, module: number, preserved: readonly string[], optimizeNumerics: boolean): number;
  /** For inference. */
  jitOptimize(wrapper: object, module: number): number;
  // memory/memory.cc
  threadLiveBytes(): number;
  /** Slots in use in this thread. */
  liveTensors(): number;
  /** Of the whole process. */
  cpuMemory(): [live: number, cached: number, peak: number];
  emptyCpuCache(): void;
  /** Free memory of malloc's, of all threads, back to the system. */
  trimHeaps(): void;
  setCpuCacheLimit(bytes: number): void;
  setCpuMemoryLimit(bytes: number): void;
  /** Tells V8 of memory that its objects hold. */
  adjustExternalMemory(change: number): void;
  // ops/async.cc
  /** Operators called from now on are collected. */
  beginDeferring(): void;
  /** What was collected is not run. */
  dropDeferred(): void;
  /** Runs what was collected, and fills the results' tensors. */
  runDeferred(): Promise<void>;
  // ops/catalog.cc
  operatorNames(): string[];
  /** Empty if there is no such operator. */
  overloadNames(name: string): string[];
  operatorSchema(name: string, overload: string): string;
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
  /** For `call`. */
  operatorId(name: string, overload: string): number;
  /**
   * Runs the operator whose id and arguments are on the tape. Tensors that it makes become the wrappers'; everything else
   * comes back on the tape.
   */
  call(...wrappers: readonly (object | undefined)[]): void;
  // serialization/archive.cc
  /** A new file of records, a number standing for the whole storage of the tensor of that handle; on disk when this returns. */
  writeArchive(path: string, names: readonly string[], records: readonly (ArrayBufferView | Handle)[]): void;
  writeArchiveAsync(path: string, names: readonly string[], records: readonly (ArrayBufferView | Handle)[]): Promise<void>;
  openArchive(path: string): number;
  /** With its storages in memory. */
  openArchiveAsync(path: string): Promise<number>;
  closeArchive(archive: number): void;
  archiveNames(archive: number): string[];
  archiveBytes(archive: number, name: string): ArrayBuffer;
  /** A uint8 tensor of the record. */
  archiveStorage(wrapper: object, archive: number, name: string): Handle;
  // serialization/tensor_files.cc
  /** A tensor on the CPU whose elements stand in the file in order. */
  readTensor(wrapper: object, descriptor: number, offset: number, dtype: number, sizes: readonly number[]): Handle;
  /** A new file of bytes, a number standing for the elements of the tensor of that handle; on disk when this returns. */
  writeFile(path: string, parts: readonly (ArrayBufferView | Handle)[]): void;
  // tape/tape.cc
  /** Writes the result that did not fit on the tape, now that there is room. */
  fetchPending(): void;
  setTape(tape: Float64Array): void;
  // tensor/data.cc
  /** A copy of the elements, in order. */
  readData(handle: Handle): ArrayBuffer;
  /** A 1-dim copy on the CPU of as many elements as fit. */
  fromData(wrapper: object, bytes: ArrayBuffer | ArrayBufferView, dtype: number): Handle;
  // tensor/indexing.cc
  /** `count` indices are on the tape; the bytes that this thread's tensors hold come back in Cell.Live. */
  index(wrapper: object, handle: Handle, count: number): Handle;
  /** `count` indices and then the value are on the tape. */
  setIndex(handle: Handle, count: number): void;
  // tensor/properties.cc
  /** The count in Cell.Result, the sizes from Cell.Values. */
  sizes(handle: Handle): void;
  /** Without the tape, on which an operator's arguments may stand. */
  dim(handle: Handle): number;
  strides(handle: Handle): void;
  /** c10::ScalarType. */
  dtype(handle: Handle): number;
  /** Type * 256 + index + 1. */
  device(handle: Handle): number;
  /** c10::Layout. */
  layout(handle: Handle): number;
  /** TensorFlags. */
  flags(handle: Handle): number;
  /** Counts in-place changes. */
  version(handle: Handle): number;
  // tensor/share.cc
  /** A token for one adopt(); `thread` says who gave it. */
  share(handle: Handle, thread: number): number;
  adopt(wrapper: object, token: number): Handle;
  /** A message that nobody will read. */
  discardShared(token: number): void;
  /** All that a thread shared and nobody adopted; how many. */
  discardSharedOf(thread: number): number;
  /** Tokens that wait for their adopt(). */
  countShared(): number;
  // tensor/storage.cc
  storageOffset(handle: Handle): number;
  /** Equal for tensors of one storage, and only for them. */
  storageId(handle: Handle): number;
  storageNbytes(handle: Handle): number;
  /** The whole storage, as a uint8 tensor that shares it. */
  storageBytes(wrapper: object, handle: Handle): Handle;
  /** All of the source's storage, as a 1-dim tensor. */
  setStorage(handle: Handle, source: Handle): void;
  /** Where the first element is, 0 for a tensor without data. */
  dataPtr(handle: Handle): number;
}
