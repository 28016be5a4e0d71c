// Storages as Python's pickle has them: bytes in the format of torch.save before 1.6.

import { itemsize } from '../core/dtype';
import { TorchError } from '../core/errors';
import { tensor as tensorOf } from '../tensor/creation';
import { UntypedStorage } from '../tensor/storage';
import type { Tensor } from '../tensor/tensor';
import { targetOf } from './load';
import { unpickleAt } from './pickle-reader';
import { GlobalReference } from './pickle-values';
import { type Global, PersistentId, pickle } from './pickle-writer';
import { dtypeOfStorage } from './storages';
import { checkSize, globals, type Storage } from './tensor-globals';

const magic = 0x1950a86a20f9469cfc6cn;
const version = 1001;
const system = { protocol_version: version, little_endian: true, type_sizes: { short: 2, int: 4, long: 4 } };

/** The bytes of a tensor's storage, which Python's `torch.storage._load_from_bytes` reads. */
export function storageToBytes(tensor: Tensor, type: Global, key: string, location: string, count: number): Uint8Array {
  const storage = new UntypedStorage(tensor);
  const id = new PersistentId(['storage', type, key, location, count, null]);
  const head = [magic, version, system, id, [key]].map((part) => pickle(part, 'pickle', () => undefined));
  const size = new Uint8Array(8);
  new DataView(size.buffer).setBigInt64(0, BigInt(count), true);
  const bytes = Buffer.concat([...head, size, storage.toTypedArray()]);
  storage.dispose();
  return bytes;
}

const damaged = (what: string): TorchError => new TorchError(`the pickle is damaged: a storage ${what}`);

interface Described {
  readonly key: string;
  readonly type: GlobalReference;
  readonly location: string;
  readonly count: number;
}

function describedBy(id: readonly unknown[]): Described {
  const [tag, type, key, location, count, view] = id;
  if (tag !== 'storage' || !(type instanceof GlobalReference) || typeof key !== 'string' || typeof location !== 'string')
    throw damaged('has an unknown persistent id');
  if (view !== null && view !== undefined) throw damaged('is a view of another');
  if (!Number.isSafeInteger(count)) throw damaged('has no number of elements');
  return { key, type, location, count: count as number };
}

/** Reads the bytes of a storage. */
export function storageFromBytes(bytes: unknown): Storage {
  if (!(bytes instanceof Uint8Array)) throw damaged('is made of what are no bytes');
  const parts: unknown[] = [];
  let described: Described | null = null;
  const persistentLoad = (id: readonly unknown[]): null => {
    described = describedBy(id);
    return null;
  };
  let at = 0;
  for (let i = 0; i < 5; i++) {
    const [part, end] = unpickleAt(bytes, at, { globals, persistentLoad, allowUnknown: false });
    parts.push(part);
    at = end;
  }
  const [number, protocol, info, , keys] = parts;
  if (number !== magic || protocol !== version) throw damaged('is not in the format of torch.save');
  if ((info as typeof system | null)?.little_endian !== true) throw damaged('was written on a big-endian machine');
  const found = described as Described | null;
  if (found === null || !Array.isArray(keys) || keys.length !== 1 || keys[0] !== found.key) throw damaged('has no key');
  const dtype = dtypeOfStorage(found.type.name);
  if (dtype === undefined) throw damaged(`has the unknown type ${found.type.name}`);
  if (at + 8 > bytes.length) throw damaged('ends too early');
  const count = Number(new DataView(bytes.buffer, bytes.byteOffset + at).getBigInt64(0, true));
  if (count !== found.count) throw damaged('has two numbers of elements');
  const data = bytes.subarray(at + 8);
  checkSize(found.key, data.length, count, dtype === null ? 1 : itemsize(dtype));
  return { bytes: tensorOf(data, { device: targetOf(found.location, null) }), dtype };
}
