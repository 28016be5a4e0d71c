// nn.Module: a callable object whose parameters, buffers and submodules are its own properties.
import { clearGradients } from '../autograd/gradient';
import { Device, type DeviceLike, type MemoryFormat } from '../device';
import { type DType, dtypeCode } from '../dtype';
import { TorchError } from '../errors';
import { Tensor } from '../tensor/tensor';
import { Parameter, replaceData } from './parameter';
import { moduleText } from './repr';
import { loadInto } from './state-dict';

/** A module's tensors by name, as PyTorch's files have them. */
export type StateDict = Record<string, Tensor>;

/** Takes a hook away again. */
export interface RemovableHandle {
  remove(): void;
}

type ForwardPreHook = (module: Module, args: readonly unknown[]) => readonly unknown[] | unknown;
type ForwardHook = (module: Module, args: readonly unknown[], output: unknown) => unknown;

interface Internals {
  readonly buffers: Set<string>;
  readonly transient: Set<string>;
  readonly preHooks: Map<number, ForwardPreHook>;
  readonly hooks: Map<number, ForwardHook>;
}

const internals = new WeakMap<object, Internals>();
let nextHook = 0;

function internalsOf(module: object): Internals {
  const found = internals.get(module);
  if (!found) throw new TorchError('a Module was used before super() was called');
  return found;
}

/** Where {@link Module.to} moves to. */
export interface ModuleToOptions {
  device?: DeviceLike | null;
  /** Floating-point parameters and buffers alone change type. */
  dtype?: DType | null;
  nonBlocking?: boolean;
  memoryFormat?: MemoryFormat;
}

export interface Module {
  /** Runs the hooks and {@link Module.forward}. */
  (...args: Parameters<this['forward']>): ReturnType<this['forward']>;
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
    // What `new` returns is a function with this class's prototype: fields of subclasses land on it.
    const self = ((...args: unknown[]) => invoke(self, args)) as unknown as Module;
    delete (self as { name?: unknown }).name;
    delete (self as { length?: unknown }).length;
    Object.setPrototypeOf(self, new.target.prototype as object);
    internals.set(self, { buffers: new Set(), transient: new Set(), preHooks: new Map(), hooks: new Map() });
    self.training = true;
    // biome-ignore lint/correctness/noConstructorReturn: this is how a class makes callable objects
    return self;
  }

  /** What the module computes; every module defines it. */
  abstract forward(...args: never[]): unknown;

  /** Makes a tensor part of the state, though not a parameter. Not persistent: not in the state dict. */
  registerBuffer(name: string, tensor: Tensor | null, { persistent = true }: { persistent?: boolean } = {}): void {
    checkName('registerBuffer', name, this);
    const { buffers, transient } = internalsOf(this);
    buffers.add(name);
    if (persistent) transient.delete(name);
    else transient.add(name);
    Object.assign(this, { [name]: tensor });
  }

  /** Sets a parameter; null stands for one that is absent. */
  registerParameter(name: string, parameter: Parameter | null): void {
    checkName('registerParameter', name, this);
    if (parameter !== null && !(parameter instanceof Parameter))
      throw new TypeError(`cannot assign a non-Parameter to parameter '${name}'`);
    Object.assign(this, { [name]: parameter });
  }

  /** Sets a submodule. */
  addModule(name: string, module: Module | null): void {
    checkName('addModule', name, this);
    if (module !== null && !(module instanceof Module)) throw new TypeError(`addModule(): ${name} is not a Module`);
    Object.assign(this, { [name]: module });
  }

  /** Called before {@link forward} with its arguments; what it returns, if not undefined, takes their place. */
  registerForwardPreHook(hook: ForwardPreHook): RemovableHandle {
    return addHook(internalsOf(this).preHooks, hook);
  }

  /** Called after {@link forward}; what it returns, if not undefined, takes the output's place. */
  registerForwardHook(hook: ForwardHook): RemovableHandle {
    return addHook(internalsOf(this).hooks, hook);
  }

  /** Direct submodules with their names. */
  *namedChildren(): IterableIterator<[string, Module]> {
    const seen = new Set<Module>();
    for (const [name, value] of Object.entries(this)) {
      if (value instanceof Module && !seen.has(value)) {
        seen.add(value);
        yield [name, value];
      }
    }
  }

  *children(): IterableIterator<Module> {
    for (const [, child] of this.namedChildren()) yield child;
  }

  /** This module and all below it with their dotted names, each once. */
  *namedModules(prefix = '', seen: Set<Module> = new Set()): IterableIterator<[string, Module]> {
    if (seen.has(this)) return;
    seen.add(this);
    yield [prefix, this];
    for (const [name, value] of Object.entries(this)) {
      if (value instanceof Module) yield* value.namedModules(join(prefix, name), seen);
    }
  }

  *modules(): IterableIterator<Module> {
    for (const [, module] of this.namedModules()) yield module;
  }

  /** All parameters with their dotted names; a shared one once. */
  *namedParameters(prefix = '', { recurse = true }: { recurse?: boolean } = {}): IterableIterator<[string, Parameter]> {
    yield* this.members(prefix, recurse, (owner, name) => {
      const value = (owner as unknown as Record<string, unknown>)[name];
      return value instanceof Parameter ? value : null;
    });
  }

  *parameters(options: { recurse?: boolean } = {}): IterableIterator<Parameter> {
    for (const [, parameter] of this.namedParameters('', options)) yield parameter;
  }

  *namedBuffers(prefix = '', { recurse = true }: { recurse?: boolean } = {}): IterableIterator<[string, Tensor]> {
    yield* this.members(prefix, recurse, (owner, name) => {
      const value = (owner as unknown as Record<string, unknown>)[name];
      return internalsOf(owner).buffers.has(name) && value instanceof Tensor ? value : null;
    });
  }

  *buffers(options: { recurse?: boolean } = {}): IterableIterator<Tensor> {
    for (const [, buffer] of this.namedBuffers('', options)) yield buffer;
  }

  private *members<T extends Tensor>(
    prefix: string,
    recurse: boolean,
    pick: (owner: Module, name: string) => T | null,
  ): IterableIterator<[string, T]> {
    const seen = new Set<T>();
    const owners: Iterable<[string, Module]> = recurse ? this.namedModules(prefix) : [[prefix, this]];
    for (const [path, owner] of owners) {
      for (const name of Object.keys(owner)) {
        const value = pick(owner, name);
        if (value === null || seen.has(value)) continue;
        seen.add(value);
        yield [join(path, name), value];
      }
    }
  }

  /** The submodule of a dotted name. */
  getSubmodule(target: string): Module {
    if (target === '') return this;
    let module: Module = this;
    for (const part of target.split('.')) {
      const next = (module as unknown as Record<string, unknown>)[part];
      if (!(next instanceof Module)) throw new TorchError(`${className(module)} has no submodule \`${part}\``);
      module = next;
    }
    return module;
  }

  /** The parameter of a dotted name. */
  getParameter(target: string): Parameter {
    const at = target.lastIndexOf('.');
    const owner = this.getSubmodule(at < 0 ? '' : target.slice(0, at));
    const found = (owner as unknown as Record<string, unknown>)[target.slice(at + 1)];
    if (!(found instanceof Parameter)) throw new TorchError(`${className(owner)} has no parameter \`${target.slice(at + 1)}\``);
    return found;
  }

  /** Parameters and persistent buffers by dotted name, sharing their memory with the module. */
  stateDict(prefix = ''): StateDict {
    const state: StateDict = {};
    const visit = (module: Module, path: string): void => {
      const { buffers, transient } = internalsOf(module);
      const own = Object.entries(module);
      for (const [name, value] of own) if (value instanceof Parameter) state[path + name] = value.detach();
      for (const [name, value] of own) {
        if (buffers.has(name) && !transient.has(name) && value instanceof Tensor) state[path + name] = value.detach();
      }
      for (const [name, value] of own) if (value instanceof Module) visit(value, `${path}${name}.`);
    };
    visit(this, prefix);
    return state;
  }

  /**
   * Copies a state dict's values into the module's tensors.
   *
   * @param options.strict names must be the same on both sides; default true
   * @returns the names that were missing and those that were not expected
   * @throws TorchError naming what is missing, unexpected or of another size; nothing is copied then
   */
  loadStateDict(stateDict: StateDict, { strict = true }: { strict?: boolean } = {}): { missingKeys: string[]; unexpectedKeys: string[] } {
    return loadInto(className(this), this.stateDict(), stateDict, strict);
  }

  /** Calls `fn` with every submodule, children first, then with this one. */
  apply(fn: (module: Module) => void): this {
    for (const child of this.children()) child.apply(fn);
    fn(this);
    return this;
  }

  train(mode = true): this {
    if (typeof mode !== 'boolean') throw new TypeError('training mode is expected to be boolean');
    for (const module of this.modules()) module.training = mode;
    return this;
  }

  eval(): this {
    return this.train(false);
  }

  requiresGrad_(requiresGrad = true): this {
    for (const parameter of this.parameters()) parameter.requiresGrad_(requiresGrad);
    return this;
  }

  /** Clears gradients: to null, or to zeros with `setToNone: false`. */
  zeroGrad({ setToNone = true }: { setToNone?: boolean } = {}): void {
    clearGradients(this.parameters(), setToNone);
  }

  /** Moves parameters and buffers; they stay the same objects, so optimizers keep them. */
  to(target: ModuleToOptions | DeviceLike | DType, dtype?: DType): this {
    const options = toOptions(target, dtype);
    const convert = (tensor: Tensor): void => {
      const change = { ...options };
      if (change.dtype && !tensor.isFloatingPoint() && !tensor.isComplex()) delete change.dtype;
      const { grad } = tensor;
      const moved = tensor.detach().to(change);
      replaceData(tensor, moved);
      if (grad !== null) tensor.grad = grad.to(change);
    };
    const seen = new Set<Tensor>();
    for (const tensor of [...this.parameters(), ...this.buffers()]) {
      if (!seen.has(tensor)) convert(tensor);
      seen.add(tensor);
    }
    return this;
  }

  cpu(): this {
    return this.to({ device: 'cpu' });
  }
  cuda(device: DeviceLike | null = null): this {
    return this.to({ device: device ?? 'cuda' });
  }
  float(): this {
    return this.to({ dtype: 'float32' });
  }
  double(): this {
    return this.to({ dtype: 'float64' });
  }
  half(): this {
    return this.to({ dtype: 'float16' });
  }
  bfloat16(): this {
    return this.to({ dtype: 'bfloat16' });
  }

  /** What stands between the brackets of the module's text. */
  extraRepr(): string {
    return '';
  }

  /** What Python's repr prints. */
  toString(): string {
    const children = Object.entries(this).flatMap(([name, value]) => (value instanceof Module ? [[name, value.toString()] as const] : []));
    return moduleText(className(this), this.extraRepr(), children);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

export function className(module: Module): string {
  return module.constructor.name;
}

function invoke(module: Module, given: readonly unknown[]): unknown {
  const { preHooks, hooks } = internalsOf(module);
  let args = given;
  for (const hook of preHooks.values()) {
    const result = hook(module, args);
    if (result !== undefined) args = Array.isArray(result) ? result : [result];
  }
  let output: unknown = module.forward(...(args as never[]));
  for (const hook of hooks.values()) {
    const result = hook(module, args, output);
    if (result !== undefined) output = result;
  }
  return output;
}

function addHook<T>(hooks: Map<number, T>, hook: T): RemovableHandle {
  if (typeof hook !== 'function') throw new TypeError('a hook must be a function');
  const id = nextHook++;
  hooks.set(id, hook);
  return {
    remove() {
      hooks.delete(id);
    },
  };
}

function checkName(where: string, name: string, module: Module): void {
  if (typeof name !== 'string' || name === '' || name.includes('.'))
    throw new TypeError(`${where}(): a name must be a string without '.', got '${String(name)}'`);
  if (name in Module.prototype || (name in module && !Object.hasOwn(module, name)))
    throw new TypeError(`${where}(): attribute '${name}' already exists`);
}

const join = (prefix: string, name: string): string => (prefix === '' ? name : `${prefix}.${name}`);

function toOptions(target: ModuleToOptions | DeviceLike | DType, dtype: DType | undefined): ModuleToOptions {
  if (typeof target === 'string' && dtypeCode(target) !== undefined) return { dtype: target as DType };
  if (typeof target === 'string' || typeof target === 'number' || target instanceof Device)
    return { device: new Device(target), dtype: dtype ?? null };
  return target as ModuleToOptions;
}
