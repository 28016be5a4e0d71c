// nn.Module: a callable object whose parameters, buffers and submodules are its own properties.
import type { Call } from '../arguments';
import { clearGradients } from '../autograd/gradient';
import { describeValue } from '../core/describe';
import { Device, type DeviceLike } from '../core/device';
import type { DType } from '../core/dtype';
import { TorchError, typeError, ValueError } from '../core/errors';
import { emptyLike } from '../ops';
import { Tensor } from '../tensor/tensor';
import { callWithHooks, globalHooks, type RemovableHandle } from './hooks';
import { callHooksOf, Internals, internalsOf, setInternals, stateHooksOf } from './internals';
import { bufferNames, className, join, memberOf, namedMembers, parameterNames } from './members';
import * as takes from './module-parameters';
import { type Convert, converter, convertMembers, type ModuleToOptions } from './moving';
import { Parameter } from './parameter';
import { moduleText } from './repr';
import {
  type IncompatibleKeys,
  type LoadMetadata,
  loadAll,
  loadOwn,
  newStateDict,
  noteVersion,
  type StateDict,
  saveOwn,
} from './state-dict';

export interface Module {
  /** Runs the hooks and {@link Module.forward}. */
  (...args: Parameters<this['forward']>): ReturnType<this['forward']>;

  /** Where a module defines it: what its state dict holds beside tensors, under `_extra_state`. */
  getExtraState?(): unknown;
  /** Takes what {@link getExtraState} gave. */
  setExtraState?(state: unknown): void;
}

/**
 * The base of all neural-network modules. Parameters, buffers and submodules are found among the module's properties,
 * in the order of their definition; nothing has to be registered.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html
 *
 * ```ts
 * class Network extends nn.Module {
 *   fc = new nn.Linear(4, 2);
 *   forward(x: Tensor) { return this.fc(x).relu(); }
 * }
 * const y = new Network()(x);
 * ```
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a call signature or methods made elsewhere cannot be declared in a class
export abstract class Module {
  /** True in training mode, where Dropout and its like are active. */
  declare training: boolean;

  constructor() {
    const self = makeCallable(new.target.prototype as object, new Internals());
    self.training = true;
    // biome-ignore lint/correctness/noConstructorReturn: this is how a class makes callable objects
    return self;
  }

  /** What the module computes; every module defines it. */
  abstract forward(...args: never[]): unknown;

  /** Makes a tensor part of the state, though not a parameter. Not persistent: not in the state dict. */
  registerBuffer(...args: Call<typeof takes.registerBuffer>): void {
    const [name, tensor, persistent] = takes.registerBuffer.bind(args);
    const { buffers, transient } = internalsOf(this);
    checkName('buffer', name, this, buffers.has(name) || memberOf(this, name) === null || memberOf(this, name) instanceof Tensor);
    buffers.add(name);
    if (persistent) transient.delete(name);
    else transient.add(name);
    Object.assign(this, { [name]: tensor });
  }

  /** Sets a parameter; null stands for one that is absent. */
  registerParameter(...args: Call<typeof takes.registerParameter>): void {
    const [name, param] = takes.registerParameter.bind(args);
    checkName('parameter', name, this, memberOf(this, name) === null || memberOf(this, name) instanceof Parameter);
    if (param !== null && !(param instanceof Parameter)) {
      throw typeError(`cannot assign '${describeValue(param)}' object to parameter '${name}' (torch.nn.Parameter or None required)`);
    }
    Object.assign(this, { [name]: param });
  }

  /** Sets a submodule. */
  addModule(...args: Call<typeof takes.addModule>): void {
    const [name, module] = takes.addModule.bind(args);
    if (module !== null && !(module instanceof Module)) throw typeError(`${describeValue(module)} is not a Module subclass`);
    checkName('module', name, this, memberOf(this, name) === null || memberOf(this, name) instanceof Module);
    Object.assign(this, { [name]: module });
  }

  /** {@link addModule}. */
  registerModule(...args: Call<typeof takes.addModule>): void {
    this.addModule(...takes.addModule.bind(args, 'registerModule'));
  }

  /** Called before {@link forward} with its arguments; what it returns, if not null, takes their place. */
  registerForwardPreHook(...args: Call<typeof takes.registerForwardPreHook>): RemovableHandle {
    const [hook, prepend] = takes.registerForwardPreHook.bind(args);
    return callHooksOf(this).forwardPre.add(hook, { prepend });
  }

  /** Called after {@link forward}; what it returns, if not null, takes the output's place. */
  registerForwardHook(...args: Call<typeof takes.registerForwardHook>): RemovableHandle {
    const [hook, prepend, alwaysCall] = takes.registerForwardHook.bind(args);
    return callHooksOf(this).forward.add(hook, { prepend, alwaysCall });
  }

  /**
   * Called in backward with the gradients of the inputs and outputs, those of arguments and results that are tensors; what
   * it returns, if not null, takes the place of the inputs' gradients. Inputs must not be changed in place.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook
   */
  registerFullBackwardHook(...args: Call<typeof takes.registerFullBackwardHook>): RemovableHandle {
    const [hook, prepend] = takes.registerFullBackwardHook.bind(args);
    return callHooksOf(this).backward.add(hook, { prepend });
  }

  /** Called in backward with the gradients of the outputs; what it returns, if not null, takes their place. */
  registerFullBackwardPreHook(...args: Call<typeof takes.registerFullBackwardPreHook>): RemovableHandle {
    const [hook, prepend] = takes.registerFullBackwardPreHook.bind(args);
    return callHooksOf(this).backwardPre.add(hook, { prepend });
  }

  /** Called before {@link stateDict} is made. */
  registerStateDictPreHook(...args: Call<typeof takes.registerStateDictPreHook>): RemovableHandle {
    const [hook] = takes.registerStateDictPreHook.bind(args);
    return stateHooksOf(this).savePre.add(hook);
  }

  /** Called with the state dict that was made, which it may change. */
  registerStateDictPostHook(...args: Call<typeof takes.registerStateDictPostHook>): RemovableHandle {
    const [hook] = takes.registerStateDictPostHook.bind(args);
    return stateHooksOf(this).save.add(hook);
  }

  /** Called before this module's part of a state dict is loaded; it may change the state dict and the lists. */
  registerLoadStateDictPreHook(...args: Call<typeof takes.registerLoadStateDictPreHook>): RemovableHandle {
    const [hook] = takes.registerLoadStateDictPreHook.bind(args);
    return stateHooksOf(this).loadPre.add(hook);
  }

  /** Called after loading with the names that did not fit, which it may change. */
  registerLoadStateDictPostHook(...args: Call<typeof takes.registerLoadStateDictPostHook>): RemovableHandle {
    const [hook] = takes.registerLoadStateDictPostHook.bind(args);
    return stateHooksOf(this).loadPost.add(hook);
  }

  /** @internal Names of the properties that may be members, in the order of their definition. */
  _memberNames(): string[] {
    return Object.keys(this);
  }

  /** Direct submodules with their names. */
  *namedChildren(...args: Call<typeof takes.namedChildren>): IterableIterator<[string, Module]> {
    const [removeDuplicate] = takes.namedChildren.bind(args);
    const seen = new Set<Module>();
    for (const name of this._memberNames()) {
      const value = memberOf(this, name);
      if (!(value instanceof Module) || seen.has(value)) continue;
      if (removeDuplicate) seen.add(value);
      yield [name, value];
    }
  }

  *children(): IterableIterator<Module> {
    for (const [, child] of this.namedChildren()) yield child;
  }

  /** This module and all below it with their dotted names, each once unless `removeDuplicate` is false. */
  namedModules(...args: Call<typeof takes.namedModules>): IterableIterator<[string, Module]> {
    const [prefix, removeDuplicate] = takes.namedModules.bind(args);
    return walk(this, prefix, removeDuplicate, new Set());
  }

  *modules(...args: Call<typeof takes.namedChildren>): IterableIterator<Module> {
    const [removeDuplicate] = takes.namedChildren.bind(args);
    for (const [, module] of this.namedModules('', removeDuplicate)) yield module;
  }

  private owners(prefix: string, recurse: boolean, removeDuplicate: boolean): Iterable<[string, Module]> {
    return recurse ? this.namedModules(prefix, removeDuplicate) : [[prefix, this]];
  }

  /** All parameters with their dotted names; a shared one once unless `removeDuplicate` is false. */
  namedParameters(...args: Call<typeof takes.namedParameters>): IterableIterator<[string, Parameter]> {
    const [prefix, recurse, removeDuplicate] = takes.namedParameters.bind(args);
    return namedMembers(this.owners(prefix, recurse, removeDuplicate), parameterNames, removeDuplicate);
  }

  *parameters(...args: Call<typeof takes.recurse>): IterableIterator<Parameter> {
    const [recurse] = takes.recurse.bind(args);
    for (const [, parameter] of this.namedParameters('', recurse)) yield parameter;
  }

  /** All buffers with their dotted names; a shared one once unless `removeDuplicate` is false. */
  namedBuffers(...args: Call<typeof takes.namedBuffers>): IterableIterator<[string, Tensor]> {
    const [prefix, recurse, removeDuplicate] = takes.namedBuffers.bind(args);
    return namedMembers(this.owners(prefix, recurse, removeDuplicate), bufferNames, removeDuplicate);
  }

  *buffers(...args: Call<typeof takes.recurse>): IterableIterator<Tensor> {
    const [recurse] = takes.recurse.bind(args);
    for (const [, buffer] of this.namedBuffers('', recurse)) yield buffer;
  }

  /** The submodule of a dotted name; this module for ''. */
  getSubmodule(...args: Call<typeof takes.getMember>): Module {
    const [target] = takes.getMember.bind(args);
    if (target === '') return this;
    let module: Module = this;
    for (const part of target.split('.')) {
      const next = attribute(module, part);
      if (!(next instanceof Module)) throw new TorchError(`\`${part}\` is not an nn.Module`);
      module = next;
    }
    return module;
  }

  /**
   * Sets the submodule of a dotted name.
   *
   */
  setSubmodule(...args: Call<typeof takes.setSubmodule>): void {
    const [target, module, strict] = takes.setSubmodule.bind(args);
    if (target === '') throw new ValueError('Cannot set the submodule without a target name!');
    if (!(module instanceof Module)) throw new ValueError(`\`module\` is not an nn.Module, found ${describeValue(module)}`);
    const [parent, name] = this.ownerOf(target);
    if ((strict || name in parent) && !(attribute(parent, name) instanceof Module)) throw new TorchError(`\`${name}\` is not an nn.Module`);
    Object.assign(parent, { [name]: module });
  }

  private ownerOf(target: string): [owner: Module, name: string] {
    const at = target.lastIndexOf('.');
    return [this.getSubmodule(at < 0 ? '' : target.slice(0, at)), target.slice(at + 1)];
  }

  /** The parameter of a dotted name. */
  getParameter(...args: Call<typeof takes.getMember>): Parameter {
    const [target] = takes.getMember.bind(args, 'getParameter');
    const [owner, name] = this.ownerOf(target);
    const found = attribute(owner, name);
    if (!(found instanceof Parameter)) throw new TorchError(`\`${name}\` is not an nn.Parameter`);
    return found;
  }

  /** The buffer of a dotted name. */
  getBuffer(...args: Call<typeof takes.getMember>): Tensor {
    const [target] = takes.getMember.bind(args, 'getBuffer');
    const [owner, name] = this.ownerOf(target);
    const found = attribute(owner, name);
    if (!bufferNames(owner).includes(name)) throw new TorchError(`\`${name}\` is not a buffer`);
    return found as Tensor;
  }

  /** @internal The version of this class's state, written into state dicts' `_metadata`. */
  get _version(): number {
    return 1;
  }

  /**
   * Parameters and persistent buffers by dotted name, sharing their memory with the module.
   */
  stateDict(...args: Call<typeof takes.stateDict>): StateDict {
    const [given, prefix, keepVars] = takes.stateDict.bind(args);
    const destination = given ?? newStateDict();
    const { stateHooks } = internalsOf(this);
    const metadata = noteVersion(destination, prefix, this._version);
    for (const { hook } of stateHooks?.savePre.entries ?? []) hook(this, prefix, keepVars);
    this._saveToStateDict(destination, prefix, keepVars);
    for (const [name, child] of this.namedChildren(false)) child.stateDict({ destination, prefix: `${prefix}${name}.`, keepVars });
    for (const { hook } of stateHooks?.save.entries ?? []) hook(this, destination, prefix, metadata);
    return destination;
  }

  /** Puts this module's own tensors into a state dict; for subclasses whose state is another. */
  _saveToStateDict(destination: StateDict, prefix: string, keepVars: boolean): void {
    saveOwn(this, destination, prefix, keepVars);
  }

  /**
   * Copies a state dict's values into the module's tensors.
   *
   * @returns the names that were missing and those that were not expected
   * @throws TorchError naming what is missing, unexpected or of another size; nothing is copied then
   */
  loadStateDict(...args: Call<typeof takes.loadStateDict>): IncompatibleKeys {
    const [stateDict, strict, assign] = takes.loadStateDict.bind(args);
    return loadAll(this, stateDict, strict, assign);
  }

  /** Loads this module's own tensors; for subclasses whose state is another. */
  _loadFromStateDict(
    stateDict: StateDict,
    prefix: string,
    localMetadata: LoadMetadata,
    strict: boolean,
    missingKeys: string[],
    unexpectedKeys: string[],
    errorMessages: string[],
  ): void {
    loadOwn(this, stateDict, prefix, localMetadata, strict, missingKeys, unexpectedKeys, errorMessages);
  }

  /** Calls `fn` with every submodule, children first, then with this one. */
  apply(...args: Call<typeof takes.apply>): this {
    const [fn] = takes.apply.bind(args);
    for (const child of this.children()) child.apply(fn);
    fn(this);
    return this;
  }

  train(...args: Call<typeof takes.train>): this {
    const [mode] = takes.train.bind(args);
    if (typeof mode !== 'boolean') throw new ValueError('training mode is expected to be boolean');
    this.training = mode;
    for (const child of this.children()) child.train(mode);
    return this;
  }

  eval(): this {
    return this.train(false);
  }

  requiresGrad_(...args: Call<typeof takes.requiresGrad_>): this {
    const [requiresGrad] = takes.requiresGrad_.bind(args);
    for (const parameter of this.parameters()) parameter.requiresGrad_(requiresGrad);
    return this;
  }

  /** Clears gradients: to null, or to zeros with `setToNone: false`. */
  zeroGrad(...args: Call<typeof takes.zeroGrad>): void {
    const [setToNone] = takes.zeroGrad.bind(args);
    clearGradients(this.parameters(), setToNone);
  }

  /** Puts what `convert` gives in the place of every parameter, gradient and buffer. */
  _apply(convert: Convert, recurse = true): this {
    convertMembers(this, convert, recurse);
    return this;
  }

  /**
   * Moves parameters and buffers; parameters stay the same objects, so optimizers keep them.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.to
   */
  to(options: ModuleToOptions): this;
  to(dtype: DType, nonBlocking?: boolean | ModuleToOptions): this;
  to(device: DeviceLike, dtype?: DType | null | ModuleToOptions, nonBlocking?: boolean): this;
  to(other: Tensor, nonBlocking?: boolean): this;
  to(...args: unknown[]): this {
    return this._apply(converter(args));
  }

  /** Moves to a device without copying: parameters and buffers have memory that is not filled. */
  toEmpty(...args: Call<typeof takes.toEmpty>): this {
    const [device, recurse] = takes.toEmpty.bind(args);
    return this._apply((tensor) => emptyLike(tensor, { device }), recurse);
  }

  /** Changes the type of all parameters and buffers, integers as well. */
  type(...args: Call<typeof takes.type>): this {
    const [dstType] = takes.type.bind(args);
    return this._apply((tensor) => tensor.to(dstType));
  }

  cpu(): this {
    return this._apply((tensor) => tensor.cpu());
  }
  cuda(...args: Call<typeof takes.cuda>): this {
    const [device] = takes.cuda.bind(args);
    const target = new Device(device ?? 'cuda');
    return this._apply((tensor) => tensor.cuda(target));
  }
  float(): this {
    return this._apply((tensor) => (tensor.isFloatingPoint() ? tensor.float() : tensor));
  }
  double(): this {
    return this._apply((tensor) => (tensor.isFloatingPoint() ? tensor.double() : tensor));
  }
  half(): this {
    return this._apply((tensor) => (tensor.isFloatingPoint() ? tensor.half() : tensor));
  }
  bfloat16(): this {
    return this._apply((tensor) => (tensor.isFloatingPoint() ? tensor.bfloat16() : tensor));
  }

  /** What stands between the brackets of the module's text. */
  extraRepr(): string {
    return '';
  }

  /** What Python's repr prints. */
  toString(): string {
    const children = [...this.namedChildren(false)].map(([name, child]) => [name, child.toString()] as const);
    return moduleText(className(this), this.extraRepr(), children);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

// What `new` returns is a function with the class's prototype: fields of subclasses land on it.
function makeCallable(prototype: object, own: Internals): Module {
  const self = ((...args: never[]) =>
    own.callHooks === null && globalHooks === null ? self.forward(...args) : callWithHooks(self, own.callHooks, args)) as unknown as Module;
  delete (self as { name?: unknown }).name;
  delete (self as { length?: unknown }).length;
  Object.setPrototypeOf(self, prototype);
  setInternals(self, own);
  return self;
}

/** A module of the same class with the same hooks and no properties yet. */
export function emptyCopy<M extends Module>(module: M): M {
  return makeCallable(Object.getPrototypeOf(module) as object, new Internals(internalsOf(module))) as M;
}

function* walk(module: Module, prefix: string, removeDuplicate: boolean, seen: Set<Module>): IterableIterator<[string, Module]> {
  if (seen.has(module)) return;
  if (removeDuplicate) seen.add(module);
  yield [prefix, module];
  for (const [name, child] of module.namedChildren(false)) yield* walk(child, join(prefix, name), removeDuplicate, seen);
}

function attribute(module: Module, name: string): unknown {
  if (!(name in module)) throw new TorchError(`${className(module)} has no attribute \`${name}\``);
  return memberOf(module, name);
}

function checkName(kind: 'buffer' | 'parameter' | 'module', name: string, module: Module, isOwn: boolean): void {
  if (typeof name !== 'string') throw typeError(`${kind} name should be a string. Got ${describeValue(name)}`);
  if (name.includes('.')) throw new TorchError(`${kind} name can't contain "."${kind === 'module' ? `, got: ${name}` : ''}`);
  if (name === '') throw new TorchError(`${kind} name can't be empty string ""`);
  const isTaken = name in module && !(Object.hasOwn(module, name) && (isOwn || memberOf(module, name) === undefined));
  if (isTaken) throw new TorchError(`attribute '${name}' already exists`);
}
