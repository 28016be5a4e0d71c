// ScriptObject: an object of a class that a C++ library registered, such as the packed weights of quantized operators.
import { dispose } from './dispose';
import { TorchError } from './errors';
import { native } from './native';
import { Uncloneable } from './native-object';
import { noArguments } from './no-arguments';

/**
 * An object of a class of C++ (`torch::class_`), which operators make and take:
 * `torch.ops.quantized.linear_prepack(weight, bias)`. It has no properties here, and belongs to the thread that made it.
 *
 * Freed when it is garbage-collected, or immediately by `dispose()` or `using`. Python's `torch.ScriptObject`.
 */
export class ScriptObject extends Uncloneable {
  /** @internal */
  declare readonly _handle: number;

  /** @internal */
  constructor(handle: number, ...rest: []) {
    super();
    if (typeof handle !== 'number' || rest.length > 0) throw new TorchError('ScriptObject: operators make these objects');
    native.attachObject(this, handle);
    Object.defineProperty(this, '_handle', { value: handle });
  }

  /** The qualified name of the class in C++: '__torch__.torch.classes.quantized.LinearPackedParamsBase'. */
  get type(): string {
    return native.objectType(this._handle);
  }

  /** Frees the object now, unless a model uses it. A second call does nothing. */
  dispose(...args: []): void {
    noArguments('dispose', args);
    native.disposeObject(this._handle);
  }

  override toString(): string {
    return `ScriptObject(${this.type})`;
  }

  /** @throws TorchError always: the data of such an object is C++'s own */
  toJSON(): never {
    throw new TorchError(`${this.toString()} cannot be written as JSON`);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }

  /** For `using`: see {@link dispose}. */
  declare [Symbol.dispose]: () => void;
}

Object.defineProperty(ScriptObject.prototype, dispose, { value: ScriptObject.prototype.dispose, writable: true, configurable: true });
