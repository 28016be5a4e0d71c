// The native addon: loading it, and the signatures of its functions.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { makeError } from './errors';
import { locateAddon, remedy } from './locate';
import { warn } from './warnings';

/** A tensor's number in native code: a slot index and its generation. 0 means no tensor. */
export type Handle = number;

/** A handle, or nested arrays and objects of handles. */
export type Nesting = Handle | Nesting[] | { [name: string]: Nesting };

/** The arguments of a backward run: the roots, their gradients, the inputs, and flags. */
export type BackwardRun = [
  roots: readonly Handle[],
  rootEdges: readonly number[],
  gradients: readonly Handle[],
  inputs: readonly Handle[],
  inputEdges: readonly number[],
  flags: number,
];

/** The addon's functions. The native files repeat each signature above its definition. */
export interface Native {
  setErrorFactory(factory: (kind: string, message: string) => Error): void;
  // base/warnings.cc
  setWarningHandler(warn: (message: string) => void): void;
  // ops/operators.cc
  operatorNames(): string[];
  overloadNames(name: string): string[];
  operatorSchema(name: string, overload: string): string;
  operatorId(name: string, overload: string): number;
  call(...wrappers: readonly (object | undefined)[]): void;
  fetchPending(): void;
  setTape(tape: Float64Array): void;
  // base/wrappers.cc
  attach(wrapper: object, handle: Handle): void;
  attachGenerator(wrapper: object, handle: number): void;
  dispose(handle: Handle): boolean;
  disposeAll(handles: Float64Array): void;
  isLive(handle: Handle): boolean;
  alias(wrapper: object, handle: Handle): Handle;
  // tensor/tensors.cc
  sizes(handle: Handle): void;
  dim(handle: Handle): number;
  strides(handle: Handle): void;
  dtype(handle: Handle): number;
  device(handle: Handle): number;
  layout(handle: Handle): number;
  flags(handle: Handle): number;
  storageOffset(handle: Handle): number;
  storageId(handle: Handle): number;
  storageNbytes(handle: Handle): number;
  storageBytes(wrapper: object, handle: Handle): Handle;
  setStorage(handle: Handle, source: Handle): void;
  dataPtr(handle: Handle): number;
  readData(handle: Handle): ArrayBuffer;
  fromData(wrapper: object, bytes: ArrayBuffer | ArrayBufferView, dtype: number): Handle;
  version(handle: Handle): number;
  // tensor/indexing.cc
  index(wrapper: object, handle: Handle, count: number): Handle;
  setIndex(handle: Handle, count: number): void;
  // autograd/autograd.cc
  bumpVersion(handle: Handle): void;
  setRequiresGrad(handle: Handle, value: boolean): void;
  grad(wrapper: object, handle: Handle, known: Handle): Handle;
  setGrad(handle: Handle, gradient: Handle): void;
  gradFnName(handle: Handle): string | undefined;
  retainGrad(handle: Handle): void;
  retainsGrad(handle: Handle): boolean;
  setGradEnabled(value: boolean): boolean;
  isGradEnabled(): boolean;
  enterInferenceMode(value: boolean): void;
  leaveInferenceMode(): void;
  isInferenceModeEnabled(): boolean;
  // autograd/engine.cc
  runBackward(...run: BackwardRun): Handle[];
  runBackwardAsync(...run: BackwardRun): Promise<Handle[]>;
  pushSavedHooks(pack: (handle: Handle) => unknown, unpack: (packed: unknown) => Handle): void;
  popSavedHooks(): void;
  setAnomalyMode(enabled: boolean, checkNan: boolean, stackOfCall: () => string): void;
  anomalyMode(): number;
  takeAnomaly(): string;
  setMultithreading(enabled: boolean): boolean;
  graphTaskId(): number;
  isCheckpointValid(): boolean;
  // autograd/nodes.cc
  gradFn(fresh: object, handle: Handle): object | undefined;
  gradientNode(fresh: object, handle: Handle): object | undefined;
  nodeName(node: number): string;
  nodeEdges(node: number): number[];
  nextNode(fresh: object, node: number, i: number): object | undefined;
  outputNr(handle: Handle): number;
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
  weakenHooks(): number;
  strengthenHooks(): void;
  willExecute(node: number): boolean;
  removeHook(hook: number): void;
  // autograd/function.cc
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
  savedTensors(id: number): Handle[];
  delayError(message: string, tensors: readonly Handle[]): Handle[];
  // autograd/autocast.cc
  isAutocastAvailable(deviceType: number): boolean;
  isAutocastEnabled(deviceType: number): boolean;
  autocastDtype(deviceType: number): number;
  isAutocastCacheEnabled(): boolean;
  setAutocast(deviceType: number, enabled: boolean, dtype: number, cache: boolean): void;
  enterAutocast(): void;
  leaveAutocast(): void;
  clearAutocastCache(): void;
  // context/random.cc
  manualSeed(seed: bigint): void;
  defaultGenerator(deviceType: number, index: number): number;
  newGenerator(deviceType: number, index: number): number;
  generatorSeed(handle: number, seed: bigint): void;
  generatorInitialSeed(handle: number): bigint;
  generatorReseed(handle: number): bigint;
  generatorDevice(handle: number): number;
  generatorGetState(wrapper: object, handle: number): Handle;
  generatorClone(handle: number): number;
  generatorSetState(handle: number, state: Handle): void;
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
  // tensor/share.cc
  share(handle: Handle, thread: number): number;
  adopt(wrapper: object, token: number): Handle;
  discardShared(token: number): void;
  discardSharedOf(thread: number): number;
  countShared(): number;
  // base/lane.cc
  closeLanes(): void;
  // ops/async.cc
  beginDeferring(): void;
  dropDeferred(): void;
  runDeferred(): Promise<void>;
  // serialization/archive.cc
  writeArchive(path: string, names: readonly string[], records: readonly (ArrayBufferView | Handle)[]): void;
  writeArchiveAsync(path: string, names: readonly string[], records: readonly (ArrayBufferView | Handle)[]): Promise<void>;
  openArchive(path: string): number;
  openArchiveAsync(path: string): Promise<number>;
  closeArchive(archive: number): void;
  archiveNames(archive: number): string[];
  archiveBytes(archive: number, name: string): ArrayBuffer;
  archiveStorage(wrapper: object, archive: number, name: string): Handle;
  // jit/modules.cc
  jitUnit(wrapper: object): number;
  jitModule(wrapper: object, unit: number, name: string): number;
  jitAddTensor(module: number, name: string, tensor: Handle, isParameter: boolean): void;
  jitAddAttribute(module: number, name: string, type: string): void;
  jitAddModule(module: number, name: string, child: number): void;
  jitDefine(unit: number, module: number, source: string): void;
  jitFunction(wrapper: object, unit: number, name: string): number;
  jitMethod(wrapper: object, module: number, name: string): number;
  jitParameters(fn: number): [names: string[], types: string[], required: string[], returns: string[], fields: string[]];
  jitText(fn: number): [schema: string, graph: string, code: string];
  jitMembers(
    module: number,
  ): [name: string, methods: string[], parameters: string[], buffers: string[], modules: string[], attributes: string[]];
  jitChild(wrapper: object, module: number, name: string): number;
  jitSelf(wrapper: object, module: number): number;
  jitGet(wrapper: object, module: number, name: string): void;
  jitSet(module: number, name: string): void;
  jitTrain(module: number, training: boolean): void;
  jitSave(module: number, path: string): void;
  jitLoad(wrapper: object, path: string, device: string): number;
  // jit/call.cc
  jitCall(wrapper: object, fn: number): void;
  jitCallAsync(fn: number, read: () => unknown): Promise<unknown>;
  // jit/transforms.cc
  jitTrace(
    module: number,
    name: string,
    parameters: readonly string[],
    inputs: readonly Nesting[],
    run: (inputs: Nesting[]) => Nesting,
    strict: boolean,
  ): void;
  jitFreeze(wrapper: object, module: number, preserved: readonly string[], optimizeNumerics: boolean): number;
  jitOptimize(wrapper: object, module: number): number;
  // export/aoti.cc
  aotiLoad?(wrapper: object, path: string, name: string, runners: number, device: number): number;
  aotiSpec(model: number): string[];
  aotiMetadata(model: number): string[];
  aotiRun(model: number, inputs: readonly Handle[]): Handle[];
  // serialization/files.cc
  readTensor(wrapper: object, descriptor: number, offset: number, dtype: number, sizes: readonly number[]): Handle;
  writeFile(path: string, parts: readonly (ArrayBufferView | Handle)[]): void;
  // memory/memory.cc
  threadLiveBytes(): number;
  liveTensors(): number;
  cpuMemory(): [live: number, cached: number, peak: number];
  emptyCpuCache(): void;
  trimHeaps(): void;
  setCpuCacheLimit(bytes: number): void;
  setCpuMemoryLimit(bytes: number): void;
  adjustExternalMemory(change: number): void;
  // accelerator/devices.cc
  cudaCount(): number;
  cudaLoadError(): string;
  cudaDevice(): number;
  setCudaDevice(index: number): void;
  cudaSynchronize(index: number): void;
  cudaName(index: number): string;
  emptyDeviceCache(): void;
  libtorchVersion(): string;
  showConfig(): string;
  cpuCapability(): string;
  // context/settings.cc
  numThreads(): number;
  setNumThreads(count: number): void;
  defaultDtype(): number;
  setDefaultDtype(dtype: number): void;
  setDeterministic(enabled: boolean, warnOnly: boolean): void;
  deterministic(): number;
  numInteropThreads(): number;
  setNumInteropThreads(count: number): void;
  setFlushDenormal(mode: boolean): boolean;
  matmulPrecision(): string;
  setMatmulPrecision(precision: string): void;
  quantizedEngine(): number;
  setQuantizedEngine(engine: number): void;
  hasQuantizedEngine(engine: number): boolean;
  setting(name: string): boolean;
  setSetting(name: string, value: boolean): void;
  cudnnVersion(): number;
}

function load(): Native {
  try {
    return createRequire(path)(path) as Native;
  } catch (error) {
    throw new Error(`The native addon at ${path} could not be loaded: ${(error as Error).message}\n${remedy}`, {
      cause: error,
    });
  }
}

const path = locateAddon();

/** The version of the LibTorch that the addon was built with, in the form of Python's torch.__version__: '2.13.0+cpu'. */
export function buildVersion(): string {
  const version = native.libtorchVersion();
  try {
    const { build } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as { build: string };
    return build.startsWith(version) ? build : version;
  } catch {
    return version; // Built without `node-libtorch build`, which writes the file.
  }
}

export const native: Native = load();
native.setErrorFactory(makeError);
native.setWarningHandler(warn);
