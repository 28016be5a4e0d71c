// Deep copies like Python's copy.deepcopy: objects shared in the original are shared in the copy.

import { TorchError, typeError } from '../core/errors';
import { Generator } from '../core/generator';
import { native } from '../core/native';
import { NativeObject } from '../core/native-object';
import { throughLevels } from '../core/nesting';
import { noMoreArguments } from '../core/no-arguments';
import { handleOf } from '../core/tensor-handle';
import { Tuple } from '../core/tuple';
import { keepTensor } from '../memory/scope';
import { empty, raw } from '../ops';
import { storageId } from '../tensor/storage';
import { Tensor } from '../tensor/tensor';
import { emptyCopy } from './callable';
import { internalsOf, isModule } from './internals';
import { Module } from './module';
import { Buffer, isLazy, Parameter, UninitializedBuffer, UninitializedParameter } from './parameter';
import { sealMembers } from './sealing';

class Copier {
  private readonly copies = new Map<object, unknown>();
  private readonly storages = new Map<string, Tensor>();

  copy<T>(value: T): T {
    if (value instanceof Module) return this.once(value, () => this.module(value)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return this.once(value, () => this.object(value)) as T;
  }

  private once(value: object, make: () => unknown): unknown {
    if (!this.copies.has(value)) {
      const made = make();
      this.copies.set(value, made);
    }
    return this.copies.get(value);
  }

  private object(value: object): unknown {
    if (value instanceof Tensor) return this.tensor(value);
    if (value instanceof Generator) return value.cloneState();
    if (value instanceof NativeObject) throw typeError(`deepcopy(): a ${value.constructor.name} cannot be copied`);
    if (value instanceof ArrayBuffer) return value.slice(0);
    if (ArrayBuffer.isView(value)) return structuredClone(value);
    if (value instanceof Date) return new Date(value);
    if (value instanceof Map) {
      const map = new Map();
      this.copies.set(value, map);
      for (const [key, element] of value) map.set(this.copy(key), this.copy(element));
      return map;
    }
    if (value instanceof Set) {
      const set = new Set();
      this.copies.set(value, set);
      for (const element of value) set.add(this.copy(element));
      return set;
    }
    const target: object = Array.isArray(value)
      ? value instanceof Tuple
        ? new Tuple()
        : []
      : (Object.create(Object.getPrototypeOf(value) as object | null) as object);
    return this.fill(value, target);
  }

  private module(value: Module): Module {
    (value as { _refuseCopy?(): void })._refuseCopy?.();
    const copy = this.fill(value, emptyCopy(value));
    sealMembers(copy);
    return copy;
  }

  // Copies own properties, including non-enumerable ones and accessors.
  private fill<T extends object>(from: T, to: T): T {
    this.copies.set(from, to);
    const cells = isModule(from) ? internalsOf(from).cells : null;
    for (const key of Reflect.ownKeys(from)) {
      const property = Object.getOwnPropertyDescriptor(from, key) as PropertyDescriptor;
      const cell = cells?.get(key as string);
      if ('value' in property) property.value = this.copy(property.value);
      // A member that checks what is assigned to it keeps its value in the original.
      if (cell === undefined || property.get === undefined) Object.defineProperty(to, key, property);
      else Object.defineProperty(to, key, { value: this.copy(cell.value), writable: true, enumerable: true, configurable: true });
    }
    return to;
  }

  private tensor(value: Tensor): Tensor {
    const { requiresGrad } = value;
    if (isLazy(value)) {
      const settings = { requiresGrad, device: value.device, dtype: value.dtype };
      if (value instanceof UninitializedParameter) return new UninitializedParameter(settings);
      return new UninitializedBuffer({ ...settings, persistent: value.persistent });
    }
    if (!value.isLeaf) {
      throw new TorchError(
        'Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment.  If you were attempting to deepcopy a module, this may be because of a torch.nn.utils.weight_norm usage, see https://github.com/pytorch/pytorch/pull/103001',
      );
    }
    if (value instanceof Parameter) return new Parameter(value.detach().clone(), { requiresGrad });
    const data = this.data(value);
    const copy = value instanceof Buffer ? new Buffer(data, value.persistent) : data;
    if (requiresGrad) native.setRequiresGrad(handleOf(copy), true);
    if (value.grad !== null) copy.grad = this.copy(value.grad);
    return keepTensor(copy);
  }

  // Copies each storage once, so that tensors that share memory still share it in the copy.
  private data(value: Tensor): Tensor {
    if (value.layout !== 'strided' || value.device.type === 'meta') return value.detach().clone();
    const { dtype } = value;
    const key = `${storageId(value)} ${dtype}`;
    let storage = this.storages.get(key);
    if (storage === undefined) {
      const plain = value.detach();
      const size = Math.floor(native.storageNbytes(handleOf(plain)) / plain.elementSize());
      storage = plain.asStrided([size], [1], 0).clone();
      this.storages.set(key, storage);
    }
    const target = empty([0], { dtype, device: value.device });
    return raw('aten::set_', 'source_Tensor_storage_offset')(target, storage, value.storageOffset(), value.shape, value.stride()) as Tensor;
  }
}

/**
 * Copies a value and everything in it: modules, tensors, arrays, Maps, Sets, plain objects and instances of classes;
 * functions are shared, private fields (`#x`) are not copied.
 *
 * @throws TorchError for a tensor that is not a leaf
 * @see https://docs.python.org/3/library/copy.html#copy.deepcopy
 *
 * ```ts
 * const average = torch.deepcopy(model);
 * ```
 */
export function deepcopy<T>(value: T, ...rest: []): T {
  noMoreArguments('deepcopy', 1, rest);
  return throughLevels('deepcopy', () => new Copier().copy(value));
}
