// The calls that stand for tensors in pickles.
import { itemsize } from '../core/dtype';
import { TorchError } from '../core/errors';
import { handleOf } from '../core/tensor-handle';
import { Tuple } from '../core/tuple';
import { release } from '../memory/scope';
import { Parameter } from '../nn/parameter';
import { raw } from '../ops';
import { storageId, storageNbytes } from '../tensor/storage';
import type { Tensor } from '../tensor/tensor';
import { Call, Global } from './pickle-writer';
import { storageClasses } from './storages';

/** Makes the value that stands for a storage in a pickle: of a tensor, of a class, with a key that is the storage's own, on a device, of so many elements. */
export type PickleStorage = (tensor: Tensor, type: Global, key: string, location: string, count: number) => unknown;

/** Reduces tensors to calls of torch's functions that make them, and collects them with one entry for each storage. */
export class TensorReducer {
  /** One tensor for each storage, in the order of their keys. */
  readonly tensors: Tensor[] = [];
  private readonly keys = new Map<number, string>();
  private readonly temporaries: Tensor[] = [];

  /** @param where the function's name for error texts */
  constructor(
    private readonly where: string,
    private readonly pickleStorage: PickleStorage,
  ) {}

  private keyOf(tensor: Tensor): string {
    const id = storageId(tensor);
    let key = this.keys.get(id);
    if (key === undefined) {
      key = String(this.tensors.length);
      this.keys.set(id, key);
      this.tensors.push(tensor);
    }
    return key;
  }

  private addTemporary(tensor: unknown): Tensor {
    this.temporaries.push(tensor as Tensor);
    return tensor as Tensor;
  }

  // Resolves lazy conjugation and negation, so that the written bytes are the values that the tensor reads as.
  private plain(tensor: Tensor): Tensor {
    if (raw('aten::is_conj')(tensor)) return this.addTemporary(raw('aten::resolve_conj')(tensor));
    if (raw('aten::is_neg')(tensor)) return this.addTemporary(raw('aten::resolve_neg')(tensor));
    return tensor;
  }

  reduce(tensor: Tensor): Call {
    handleOf(tensor);
    const hooks = new Call('collections', 'OrderedDict', new Tuple());
    if (tensor instanceof Parameter) {
      const data = this.addTemporary(tensor.detach());
      return new Call('torch._utils', '_rebuild_parameter', [data, tensor.requiresGrad, hooks]);
    }
    if (tensor.layout !== 'strided')
      throw new TorchError(`${this.where}(): a tensor of layout ${tensor.layout} cannot be saved: save its parts`);
    if (tensor.device.type === 'meta') throw new TorchError(`${this.where}(): a tensor on the meta device has no values to save`);
    const plain = this.plain(tensor);
    const { dtype } = plain;
    const storageClass = storageClasses[dtype];
    const type = storageClass === undefined ? new Global('torch.storage', 'UntypedStorage') : new Global('torch', storageClass);
    const bytes = storageNbytes(plain);
    const count = storageClass === undefined ? bytes : bytes / itemsize(dtype);
    const storage = this.pickleStorage(plain, type, this.keyOf(plain), String(plain.device), count);
    const args: unknown[] = [
      storage,
      plain.storageOffset(),
      Tuple.from(plain.shape),
      Tuple.from(plain.stride()),
      plain.requiresGrad,
      hooks,
    ];
    if (storageClass === undefined) return new Call('torch._utils', '_rebuild_tensor_v3', [...args, new Global('torch', dtype)]);
    return new Call('torch._utils', '_rebuild_tensor_v2', args);
  }

  release(): void {
    for (const tensor of this.temporaries) release(tensor);
  }
}
