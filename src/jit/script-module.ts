// CompiledFunction modules in JavaScript, with parameters, attributes, submodules and methods as properties.
import { type Call, object, parameters } from '../arguments';
import { describeValue } from '../core/describe';
import { typeError } from '../core/errors';
import type { FileLike } from '../core/files';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';
import { emptyTensor } from '../core/tensor-handle';
import type { Unchecked } from '../core/unchecked';
import { keepMember } from '../memory/scope';
import { noteOwnClass } from '../nn/callable';
import { memberOf } from '../nn/members';
import { Module } from '../nn/module';
import * as signatures from '../nn/module-signatures';
import type { Convert } from '../nn/moving';
import { asParameter, Parameter } from '../nn/parameter';
import type { Tensor } from '../tensor';
import { aliasOf } from '../tensor/tensor';
import { moduleBytes, saveModule } from './save';
import { type CompiledFunction, methodOf } from './script-function';
import { freshTensor, readResult, writeArguments } from './values';

interface State {
  readonly handle: number;
  readonly className: string;
  readonly methods: Map<string, CompiledFunction>;
  readonly tensors: readonly string[];
}

const states = new WeakMap<object, State>();

function stateOf(module: object): State {
  const state = typeof module === 'function' || typeof module === 'object' ? states.get(module) : undefined;
  if (state === undefined) throw typeError(`expected a ScriptModule, got ${describeValue(module)}`);
  return state;
}

/** @internal The native handle of a compiled module. */
export const scriptHandle = (module: ScriptModule<never, unknown>): number => stateOf(module).handle;

function get(handle: number, name: string): unknown {
  const wrapper = freshTensor();
  native.jitGet(wrapper, handle, name);
  return readResult(wrapper);
}

function set(handle: number, name: string, value: unknown): void {
  writeArguments([value]);
  native.jitSet(handle, name);
}

const saveSignature = parameters('save', { f: object<FileLike>() });

/**
 * A module that LibTorch's interpreter runs: compiled from TypeScript by {@link script}, recorded by {@link trace}, or read
 * from a file by {@link load}. Its parameters, buffers, attributes, submodules and methods are properties.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.ScriptModule.html
 */
export class ScriptModule<A extends readonly unknown[] = Unchecked[], R = Unchecked> extends Module {
  /** @internal `createHandle` returns the module's native handle, owned by the wrapper that it is given. */
  constructor(createHandle: (wrapper: object) => number, original: Module | null = null) {
    super();
    const handle = createHandle(this);
    const [name, methods, parameters, buffers, modules, attributes] = native.jitMembers(handle);
    const compiled = new Map<string, CompiledFunction>();
    states.set(this, { handle, className: name, methods: compiled, tensors: [...parameters, ...buffers] });
    Reflect.deleteProperty(this, 'training');
    for (const key of parameters) this.hold(key, original, (tensor) => (tensor instanceof Parameter ? tensor : asParameter(tensor)));
    for (const key of buffers) {
      this.hold(key, original, (tensor) => (tensor instanceof Parameter ? (aliasOf(emptyTensor() as Tensor, tensor) as Tensor) : tensor));
      this.registerBuffer(key, memberOf(this, key) as Tensor | null);
    }
    for (const key of modules) {
      const child = original === null ? null : memberOf(original, key);
      const value = new ScriptModule((wrapper) => native.jitChild(wrapper, handle, key), child instanceof Module ? child : null);
      Object.defineProperty(this, key, { value, enumerable: true, configurable: true, writable: true });
    }
    for (const key of attributes) {
      Object.defineProperty(this, key, {
        get: () => get(handle, key),
        set: (value: unknown) => set(handle, key, value),
        enumerable: true,
        configurable: true,
      });
    }
    if (!attributes.includes('training')) Object.defineProperty(this, 'training', { value: false, writable: true, configurable: true });
    for (const key of methods) {
      if (key === 'forward' || key in Module.prototype) continue;
      Object.defineProperty(this, key, { value: (...args: unknown[]) => this.method(key).call(args), configurable: true });
    }
  }

  // Defines a tensor property whose setter updates the compiled module too. As in Python, a tensor that is assigned becomes a
  // parameter where one was, a parameter a buffer.
  private hold(name: string, original: Module | null, wrap: (tensor: Tensor) => Tensor): void {
    const { handle } = stateOf(this);
    const own = original === null ? undefined : memberOf(original, name);
    let tensor = own === undefined ? (get(handle, name) as Tensor | null) : (own as Tensor | null);
    if (tensor !== null && own === undefined) tensor = wrap(tensor);
    Object.defineProperty(this, name, {
      get: () => tensor,
      set: (value: Tensor | null) => {
        set(handle, name, value);
        tensor = value === null ? null : wrap(value);
        keepMember(this, tensor);
      },
      enumerable: true,
      configurable: true,
    });
  }

  private method(name: string): CompiledFunction {
    const { methods, handle } = stateOf(this);
    let found = methods.get(name);
    if (!found) {
      found = methodOf(handle, name);
      methods.set(name, found);
    }
    return found;
  }

  forward(...args: A): R {
    return this.method('forward').call(args) as R;
  }

  /** Calls {@link forward} in the thread for asynchronous work without blocking the JavaScript thread; calls run in order. */
  callAsync(...args: A): Promise<Awaited<R>> {
    return this.method('forward').callAsync(args) as Promise<Awaited<R>>;
  }

  /** The TorchScript source of `forward`. */
  get code(): string {
    return this.method('forward').text().code;
  }

  /** The graph of `forward` (TorchScript's intermediate representation). */
  get graph(): string {
    return this.method('forward').text().graph;
  }

  /** The name of the TorchScript class. */
  get originalName(): string {
    return stateOf(this).className;
  }

  /** Writes the module to a file that {@link load} and Python's torch.jit.load can read. */
  save(...args: Call<typeof saveSignature>): void {
    const [file] = saveSignature.bind(args);
    saveModule(stateOf(this).handle, file);
  }

  /** The bytes that {@link save} writes. */
  saveToBuffer(...args: []): Buffer<ArrayBuffer> {
    noArguments('saveToBuffer', args);
    return moduleBytes(stateOf(this).handle);
  }

  override train(...args: Call<typeof signatures.train>): this {
    const [mode] = signatures.train.bind(args);
    native.jitTrain(stateOf(this).handle, mode);
    return this;
  }

  /** @internal */
  override _apply(convert: Convert, recurse = true): this {
    super._apply(convert, recurse);
    const { handle, tensors } = stateOf(this);
    for (const name of tensors) {
      const tensor = memberOf(this, name);
      if (tensor !== null) set(handle, name, tensor);
    }
    return this;
  }

  override extraRepr(): string {
    return `original_name=${stateOf(this).className}`;
  }
}

noteOwnClass(ScriptModule.prototype);
