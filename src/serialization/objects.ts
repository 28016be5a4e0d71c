// Pickles of objects that processes send each other, as Python's pickle writes and reads them.
import { TorchError } from '../core/errors';
import { throughLevels } from '../core/nesting';
import { setObjectCodec } from '../distributed/object-codec';
import { withoutCollecting } from '../memory/pacing';
import { release } from '../memory/scope';
import { Tensor } from '../tensor/tensor';
import { storageFromBytes, storageToBytes } from './legacy-storage';
import { unpickle } from './pickle-reader';
import type { Builder } from './pickle-values';
import { Call, Global, pickle } from './pickle-writer';
import { globals, type Storage } from './tensor-globals';
import { TensorReducer } from './tensor-reducer';

function toBytes(value: unknown, where: string): Uint8Array {
  // Tensors that share a storage share it where they are received.
  const storages = new Map<string, Call>();
  const tensors = new TensorReducer(where, (tensor, given, key, location, count) => {
    // Python writes untyped storages too, but its reader refuses them.
    const type = given.name === 'UntypedStorage' ? new Global('torch', 'ByteStorage') : given;
    const typed = `${type.name} ${key}`;
    const known =
      storages.get(typed) ?? new Call('torch.storage', '_load_from_bytes', [storageToBytes(tensor, type, key, location, count)]);
    storages.set(typed, known);
    return known;
  });
  try {
    const reduce = (part: unknown) => (part instanceof Tensor ? tensors.reduce(part) : undefined);
    return throughLevels(where, () => pickle(value, where, reduce, 4));
  } finally {
    tensors.release();
  }
}

const noPersistentIds = (): never => {
  throw new TorchError('the pickle is damaged: a persistent id has no file');
};

function fromBytes(bytes: Uint8Array, where: string): unknown {
  const storages: Storage[] = [];
  const load = (given: unknown): Storage => {
    const storage = storageFromBytes(given);
    storages.push(storage);
    return storage;
  };
  const withStorages = new Map<string, Builder>([...globals, ['torch.storage._load_from_bytes', load]]);
  const options = { globals: withStorages, persistentLoad: noPersistentIds, allowUnknown: true };
  try {
    return throughLevels(where, () => withoutCollecting(() => unpickle(bytes, options)));
  } finally {
    for (const { bytes } of storages) release(bytes);
  }
}

setObjectCodec({ toBytes, fromBytes });
