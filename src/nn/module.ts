// nn.Module: a callable object whose parameters, buffers and submodules are its own properties.
import type { Call } from '../arguments';
import { clearGradients } from '../autograd/gradient';
import { describeValue } from '../core/describe';
import { Device, type DeviceLike } from '../core/device';
import type { DType } from '../core/dtype';
import { TorchError, typeError, ValueError } from '../core/errors';
import { noArguments, noMoreArguments } from '../core/no-arguments';
import type { Unchecked } from '../core/unchecked';
import { emptyLike } from '../ops';
import { Tensor } from '../tensor/tensor';
import { makeCallable } from './callable';
import type { RemovableHandle } from './hooks';
import { callHooksOf, Internals, internalsOf, stateHooksOf } from './internals';
import { bufferNames, checkMemberName, className, parameterNames, requireMember } from './members';
import * as signatures from './module-signatures';
import { type Convert, converter, convertMembers, type ModuleToOptions } from './moving';
import { Parameter } from './parameter';
import { moduleText } from './repr';
import { registerMember } from './sealing';
import { type IncompatibleKeys, type LoadMetadata, loadAll, loadOwn, type StateDict, saveAll, saveOwn } from './state-dict';
import { forChildren, namedMembers, valuesOf, walkChildren, walkModules } from './walk';

export interface Module {
  /** Runs the hooks and {@link Module.forward}. */
  (...args: Parameters<this['forward']>): ReturnType<this['forward']>;

  /** Optional: returns additional state, which the state dict stores under `_extra_state`. */
  getExtraState?(): unknown;
  /** Restores the state that {@link getExtraState} returned. */
  setExtraState?(state: unknown): void;
}

/**
 * The base of all neural-network modules. A module's properties are its parameters, buffers and submodules,
 * in the order of their definition; they need no registration.
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
  /** True in training mode, in which Dropout and similar modules are active. */
  declare training: boolean;

  constructor(...args: []) {
    // Reached with arguments by `new Sigmoid(1)`, since a class without a constructor passes its arguments on.
    noArguments(new.target.name, args);
    const self = makeCallable(new.target.prototype as object, new Internals());
    self.training = true;
    // biome-ignore lint/correctness/noConstructorReturn: this is how a class makes callable objects
    return self;
  }

  /** Computes the output; every module defines it. Of a module whose class is not known, it takes and gives anything. */
  abstract forward(...args: Unchecked[]): Unchecked;

  /** Adds a tensor to the state that is not a parameter. State dicts contain it unless `persistent` is false. */
  registerBuffer(...args: Call<typeof signatures.registerBuffer>): void {
    const [name, tensor, persistent] = signatures.registerBuffer.bind(args);
    const { buffers, transient } = internalsOf(this);
    checkMemberName('buffer', name, this, (value) => buffers.has(name) || (value instanceof Tensor && !(value instanceof Parameter)));
    if (persistent) transient.delete(name);
    else transient.add(name);
    registerMember(this, 'buffers', name, tensor);
  }

  /** Sets a parameter; null for an absent one. */
  registerParameter(...args: Call<typeof signatures.registerParameter>): void {
    const [name, param] = signatures.registerParameter.bind(args);
    checkMemberName('parameter', name, this, (value) => value instanceof Parameter);
    if (param !== null && !(param instanceof Parameter)) {
      throw typeError(`cannot assign '${describeValue(param)}' object to parameter '${name}' (torch.nn.Parameter or None required)`);
    }
    registerMember(this, 'parameters', name, param);
  }

  /** Sets a submodule. */
  addModule(...args: Call<typeof signatures.addModule>): void {
    const [name, module] = signatures.addModule.bind(args);
    if (module !== null && !(module instanceof Module)) throw typeError(`${describeValue(module)} is not a Module subclass`);
    checkMemberName('module', name, this, (value) => value instanceof Module);
    registerMember(this, 'modules', name, module);
  }

  /** Same as {@link addModule}. */
  registerModule(...args: Call<typeof signatures.addModule>): void {
    this.addModule(...signatures.addModule.bind(args, 'registerModule'));
  }

  /** Calls `hook` with the arguments before {@link forward}; a result other than null replaces the arguments. */
  registerForwardPreHook(...args: Call<typeof signatures.registerForwardPreHook>): RemovableHandle {
    const [hook, prepend] = signatures.registerForwardPreHook.bind(args);
    return callHooksOf(this).forwardPre.add(hook, { prepend });
  }

  /** Calls `hook` after {@link forward}; a result other than null replaces the output. */
  registerForwardHook(...args: Call<typeof signatures.registerForwardHook>): RemovableHandle {
    const [hook, prepend, alwaysCall] = signatures.registerForwardHook.bind(args);
    return callHooksOf(this).forward.add(hook, { prepend, alwaysCall });
  }

  /**
   * Calls `hook` in backward with the gradients of the inputs and outputs that are tensors; a result other than null
   * replaces the gradients of the inputs. The inputs must not be modified in place.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook
   */
  registerFullBackwardHook(...args: Call<typeof signatures.registerFullBackwardHook>): RemovableHandle {
    const [hook, prepend] = signatures.registerFullBackwardHook.bind(args);
    return callHooksOf(this).backward.add(hook, { prepend });
  }

  /** Calls `hook` in backward with the gradients of the outputs; a result other than null replaces them. */
  registerFullBackwardPreHook(...args: Call<typeof signatures.registerFullBackwardPreHook>): RemovableHandle {
    const [hook, prepend] = signatures.registerFullBackwardPreHook.bind(args);
    return callHooksOf(this).backwardPre.add(hook, { prepend });
  }

  /** Calls `hook` before {@link stateDict} collects the tensors. */
  registerStateDictPreHook(...args: Call<typeof signatures.registerStateDictPreHook>): RemovableHandle {
    const [hook] = signatures.registerStateDictPreHook.bind(args);
    return stateHooksOf(this).savePre.add(hook);
  }

  /** Calls `hook` with the finished state dict, which it may modify. */
  registerStateDictPostHook(...args: Call<typeof signatures.registerStateDictPostHook>): RemovableHandle {
    const [hook] = signatures.registerStateDictPostHook.bind(args);
    return stateHooksOf(this).save.add(hook);
  }

  /** Calls `hook` before this module's part of a state dict is loaded; it may modify the state dict and the lists. */
  registerLoadStateDictPreHook(...args: Call<typeof signatures.registerLoadStateDictPreHook>): RemovableHandle {
    const [hook] = signatures.registerLoadStateDictPreHook.bind(args);
    return stateHooksOf(this).loadPre.add(hook);
  }

  /** Calls `hook` after loading with the missing and unexpected names, which it may modify. */
  registerLoadStateDictPostHook(...args: Call<typeof signatures.registerLoadStateDictPostHook>): RemovableHandle {
    const [hook] = signatures.registerLoadStateDictPostHook.bind(args);
    return stateHooksOf(this).loadPost.add(hook);
  }

  /** @internal Names of the properties that may be members, in the order of their definition. */
  _memberNames(): string[] {
    return Object.keys(this);
  }

  /** Direct submodules with their names. */
  namedChildren(...args: Call<typeof signatures.namedChildren>): IterableIterator<[string, Module]> {
    const [removeDuplicate] = signatures.namedChildren.bind(args);
    return walkChildren(this, (value) => value instanceof Module, removeDuplicate);
  }

  children(...args: []): IterableIterator<Module> {
    noArguments('children', args);
    return valuesOf(this.namedChildren());
  }

  /** This module and its descendants with their dotted names, each once unless `removeDuplicate` is false. */
  namedModules(...args: Call<typeof signatures.namedModules>): IterableIterator<[string, Module]> {
    const [prefix, removeDuplicate] = signatures.namedModules.bind(args);
    return walkModules(this, prefix, removeDuplicate, new Set());
  }

  modules(...args: Call<typeof signatures.namedChildren>): IterableIterator<Module> {
    const [removeDuplicate] = signatures.namedChildren.bind(args, 'modules');
    return valuesOf(this.namedModules('', removeDuplicate));
  }

  private owners(prefix: string, recurse: boolean, removeDuplicate: boolean): Iterable<[string, Module]> {
    return recurse ? this.namedModules(prefix, removeDuplicate) : [[prefix, this]];
  }

  /** All parameters with their dotted names; a shared one once unless `removeDuplicate` is false. */
  namedParameters(...args: Call<typeof signatures.namedParameters>): IterableIterator<[string, Parameter]> {
    const [prefix, recurse, removeDuplicate] = signatures.namedParameters.bind(args);
    return namedMembers(this.owners(prefix, recurse, removeDuplicate), parameterNames, removeDuplicate);
  }

  parameters(...args: Call<typeof signatures.recurse>): IterableIterator<Parameter> {
    const [recurse] = signatures.recurse.bind(args);
    return valuesOf(this.namedParameters('', recurse));
  }

  /** All buffers with their dotted names; a shared one once unless `removeDuplicate` is false. */
  namedBuffers(...args: Call<typeof signatures.namedBuffers>): IterableIterator<[string, Tensor]> {
    const [prefix, recurse, removeDuplicate] = signatures.namedBuffers.bind(args);
    return namedMembers(this.owners(prefix, recurse, removeDuplicate), bufferNames, removeDuplicate);
  }

  buffers(...args: Call<typeof signatures.recurse>): IterableIterator<Tensor> {
    const [recurse] = signatures.recurse.bind(args, 'buffers');
    return valuesOf(this.namedBuffers('', recurse));
  }

  /** The submodule at a dotted name; this module for ''. */
  getSubmodule(...args: Call<typeof signatures.getMember>): Module {
    const [target] = signatures.getMember.bind(args);
    if (target === '') return this;
    let module: Module = this;
    for (const part of target.split('.')) {
      const next = requireMember(module, part);
      if (!(next instanceof Module)) throw new TorchError(`\`${part}\` is not an nn.Module`);
      module = next;
    }
    return module;
  }

  /** Sets the submodule at a dotted name. */
  setSubmodule(...args: Call<typeof signatures.setSubmodule>): void {
    const [target, module, strict] = signatures.setSubmodule.bind(args);
    if (target === '') throw new ValueError('Cannot set the submodule without a target name!');
    if (!(module instanceof Module)) throw new ValueError(`\`module\` is not an nn.Module, found ${describeValue(module)}`);
    const [parent, name] = this.ownerOf(target);
    if ((strict || name in parent) && !(requireMember(parent, name) instanceof Module))
      throw new TorchError(`\`${name}\` is not an nn.Module`);
    Object.assign(parent, { [name]: module });
  }

  private ownerOf(target: string): [owner: Module, name: string] {
    const at = target.lastIndexOf('.');
    return [this.getSubmodule(at < 0 ? '' : target.slice(0, at)), target.slice(at + 1)];
  }

  /** The parameter at a dotted name. */
  getParameter(...args: Call<typeof signatures.getMember>): Parameter {
    const [target] = signatures.getMember.bind(args, 'getParameter');
    const [owner, name] = this.ownerOf(target);
    const found = requireMember(owner, name);
    if (!(found instanceof Parameter)) throw new TorchError(`\`${name}\` is not an nn.Parameter`);
    return found;
  }

  /** The buffer at a dotted name. */
  getBuffer(...args: Call<typeof signatures.getMember>): Tensor {
    const [target] = signatures.getMember.bind(args, 'getBuffer');
    const [owner, name] = this.ownerOf(target);
    const found = requireMember(owner, name);
    if (!bufferNames(owner).includes(name)) throw new TorchError(`\`${name}\` is not a buffer`);
    return found as Tensor;
  }

  /** @internal The version of this class's state, written into state dicts' `_metadata`. */
  get _version(): number {
    return 1;
  }

  /** The parameters and persistent buffers by dotted name; they share memory with the module. */
  stateDict(...args: Call<typeof signatures.stateDict>): StateDict {
    const [destination, prefix, keepVars] = signatures.stateDict.bind(args);
    return saveAll(this, destination, prefix, keepVars);
  }

  /** Writes this module's own tensors into a state dict; subclasses with a different state override it. */
  _saveToStateDict(destination: StateDict, prefix: string, keepVars: boolean): void {
    saveOwn(this, destination, prefix, keepVars);
  }

  /**
   * Copies a state dict's values into the module's tensors.
   *
   * @returns the missing and the unexpected names
   * @throws TorchError that lists missing and unexpected names and size mismatches; nothing is copied then
   */
  loadStateDict(...args: Call<typeof signatures.loadStateDict>): IncompatibleKeys {
    const [stateDict, strict, assign] = signatures.loadStateDict.bind(args);
    return loadAll(this, stateDict, strict, assign);
  }

  /** Loads this module's own tensors; subclasses with a different state override it. */
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

  /** Calls `fn` with every submodule, children first, then with this module. */
  apply(...args: Call<typeof signatures.apply>): this {
    const [fn] = signatures.apply.bind(args);
    forChildren('apply', this, (child) => child.apply(fn));
    fn(this);
    return this;
  }

  train(...args: Call<typeof signatures.train>): this {
    const [mode] = signatures.train.bind(args);
    if (typeof mode !== 'boolean') throw new ValueError('training mode is expected to be boolean');
    this.training = mode;
    forChildren('train', this, (child) => child.train(mode));
    return this;
  }

  eval(...args: []): this {
    noArguments('eval', args);
    return this.train(false);
  }

  requiresGrad_(...args: Call<typeof signatures.requiresGrad_>): this {
    const [requiresGrad] = signatures.requiresGrad_.bind(args);
    for (const parameter of this.parameters()) parameter.requiresGrad_(requiresGrad);
    return this;
  }

  /** Clears gradients: sets them to null, or to zeros with `setToNone: false`. */
  zeroGrad(...args: Call<typeof signatures.zeroGrad>): void {
    const [setToNone] = signatures.zeroGrad.bind(args);
    clearGradients(this.parameters(), setToNone);
  }

  /** Replaces every parameter, gradient and buffer by the result of `convert`. */
  _apply(convert: Convert, recurse = true): this {
    convertMembers(this, convert, recurse);
    return this;
  }

  /**
   * Moves or converts parameters and buffers; parameters stay the same objects, so optimizers keep them.
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

  /** Moves to a device without copying: parameters and buffers get uninitialized memory. */
  toEmpty(...args: Call<typeof signatures.toEmpty>): this {
    const [device, recurse] = signatures.toEmpty.bind(args);
    return this._apply((tensor) => emptyLike(tensor, { device }), recurse);
  }

  /** Converts all parameters and buffers to a dtype, integers included. */
  type(...args: Call<typeof signatures.type>): this {
    const [dstType] = signatures.type.bind(args);
    return this._apply((tensor) => tensor.to(dstType));
  }

  cpu(...args: []): this {
    noArguments('cpu', args);
    return this._apply((tensor) => tensor.cpu());
  }
  cuda(...args: Call<typeof signatures.cuda>): this {
    const [device] = signatures.cuda.bind(args);
    const target = new Device(device ?? 'cuda');
    return this._apply((tensor) => tensor.cuda(target));
  }
  float(...args: []): this {
    noArguments('float', args);
    return this._apply((tensor) => (tensor.isFloatingPoint() ? tensor.float() : tensor));
  }
  double(...args: []): this {
    noArguments('double', args);
    return this._apply((tensor) => (tensor.isFloatingPoint() ? tensor.double() : tensor));
  }
  half(...args: []): this {
    noArguments('half', args);
    return this._apply((tensor) => (tensor.isFloatingPoint() ? tensor.half() : tensor));
  }
  bfloat16(...args: []): this {
    noArguments('bfloat16', args);
    return this._apply((tensor) => (tensor.isFloatingPoint() ? tensor.bfloat16() : tensor));
  }

  /** The text between the parentheses in {@link toString}. */
  extraRepr(): string {
    return '';
  }

  /** The text of Python's repr. */
  toString(): string {
    return moduleText(className(this), this.extraRepr(), this.namedChildren(false));
  }

  /** The state dict, for `JSON.stringify`, which throws a TorchError at a tensor of more than 100,000 elements. */
  toJSON(_key?: string, ...rest: []): StateDict {
    noMoreArguments('toJSON', 1, rest);
    return this.stateDict();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}
