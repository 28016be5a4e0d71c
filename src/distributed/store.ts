// Stores of keys and values, at which the processes of a group meet. @see https://docs.pytorch.org/docs/stable/distributed.html#distributed-key-value-store
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { TextEncoder } from 'node:util';
import { as, boolean, type Call, float, int, list, object, opt, or, orNull, parameters, string, type } from '../arguments';
import { asBytes } from '../core/bytes';
import { DistStoreError, fromCall, ValueError } from '../core/errors';
import { type FileLike, pathOf } from '../core/files';
import { native } from '../core/native';
import { NativeObject } from '../core/native-object';
import { noArguments } from '../core/no-arguments';
import { checkTimeout, wrongClass } from './checks';

/** A value of a store: bytes, or a string that is stored in UTF-8. */
export type StoreValue = string | ArrayBufferView;

const bytes = as<ArrayBufferView>(type('Uint8Array', (value) => ArrayBuffer.isView(value)));
const value = or(string, bytes);
const keys = list(string);
const milliseconds = float;

const signatures = {
  set: parameters('set', { key: string }, { value }),
  get: parameters('get', { key: string }),
  add: parameters('add', { key: string }, { amount: int }),
  append: parameters('append', { key: string }, { value }),
  check: parameters('check', { keys }),
  wait: parameters('wait', { keys }, { timeout: orNull(milliseconds) }),
  compareSet: parameters('compareSet', { key: string }, { expectedValue: value }, { desiredValue: value }),
  deleteKey: parameters('deleteKey', { key: string }),
  multiGet: parameters('multiGet', { keys }),
  multiSet: parameters('multiSet', { keys }, { values: list(value) }),
  queuePush: parameters('queuePush', { key: string }, { value }),
  queuePop: parameters('queuePop', { key: string }, { block: opt(boolean, true) }),
  queueLen: parameters('queueLen', { key: string }),
  setTimeout: parameters('setTimeout', { timeout: milliseconds }),
};

const encoder = new TextEncoder();
const encoded = (given: StoreValue): Uint8Array => (typeof given === 'string' ? encoder.encode(given) : (asBytes(given) as Uint8Array));

/** Runs requests one after the other, in the order in which they were made. */
class Queue {
  private last: Promise<unknown> = Promise.resolve();

  add<T>(request: () => Promise<T>): Promise<T> {
    const result = fromCall(() => this.last.then(request));
    this.last = result.catch(() => {});
    return result;
  }

  /** Resolves when the requests that were made before have been answered. */
  async idle(): Promise<void> {
    await this.last;
  }
}

/** A handle in native code of a store of its own. */
class Connection extends NativeObject {
  constructor(handle: number) {
    super();
    this._handle = handle;
    native.storeAttach(this, handle);
  }
}

/**
 * A store of keys and values that several processes share. Requests are answered in the order in which a process makes them;
 * those that wait for a key ({@link get}, {@link wait}, {@link queuePop}) hold up no others.
 */
export abstract class Store extends NativeObject {
  private queue = new Queue();

  constructor(...args: []) {
    noArguments(new.target.name, args);
    super();
  }

  /** Connections for requests that wait. */
  private readonly idle: Connection[] = [];

  /** @internal */
  protected shareQueue(with_: Store): void {
    this.queue = with_.queue;
  }

  private waiting<T>(request: (handle: number) => Promise<T>): Promise<T> {
    return fromCall(async () => {
      await this.queue.idle();
      const connection = this.idle.pop() ?? new Connection(await native.storeClone(this._handle));
      try {
        return await request(connection._handle);
      } finally {
        this.idle.push(connection);
      }
    });
  }

  /** How long requests wait for a key, in milliseconds; default 300,000. */
  get timeout(): number {
    return native.storeTimeout(this._handle);
  }

  /** Sets how long requests wait for a key, in milliseconds. */
  setTimeout(...args: Call<typeof signatures.setTimeout>): void {
    const [timeout] = signatures.setTimeout.bind(args);
    checkTimeout('setTimeout', timeout);
    native.storeSetTimeout(this._handle, timeout);
  }

  /** Sets the value of a key. */
  set(...args: Call<typeof signatures.set>): Promise<void> {
    const [key, given] = signatures.set.bind(args);
    const bytes = Uint8Array.from(encoded(given));
    return this.queue.add(() => native.storeSet(this._handle, key, bytes));
  }

  /**
   * The value of a key, once some process has set it.
   *
   * @throws DistributedError (rejects with) when it is not set within the store's time-out
   */
  async get(...args: Call<typeof signatures.get>): Promise<Uint8Array> {
    const [key] = signatures.get.bind(args);
    await this.waiting((handle) => native.storeWait(handle, [key], this.timeout));
    return new Uint8Array(await this.queue.add(() => native.storeGet(this._handle, key)));
  }

  /** Adds to a counter, which begins with 0, and returns its value. */
  add(...args: Call<typeof signatures.add>): Promise<number> {
    const [key, amount] = signatures.add.bind(args);
    return this.queue.add(() => native.storeAdd(this._handle, key, amount));
  }

  /** Appends to the value of a key. */
  append(...args: Call<typeof signatures.append>): Promise<void> {
    const [key, given] = signatures.append.bind(args);
    const bytes = Uint8Array.from(encoded(given));
    return this.queue.add(() => native.storeAppend(this._handle, key, bytes));
  }

  /** Whether all keys are set. */
  check(...args: Call<typeof signatures.check>): Promise<boolean> {
    const [names] = signatures.check.bind(args);
    return this.queue.add(() => native.storeCheck(this._handle, [...names]));
  }

  /**
   * Waits until all keys are set.
   *
   * @param args `timeout`: in milliseconds, default the store's
   * @throws DistributedError (rejects with) when they are not set in time
   */
  wait(...args: Call<typeof signatures.wait>): Promise<void> {
    const [names, timeout] = signatures.wait.bind(args);
    if (timeout !== null) checkTimeout('wait', timeout);
    return this.waiting((handle) => native.storeWait(handle, [...names], timeout ?? this.timeout));
  }

  /** Sets a key if it has the expected value, or if it is not set and the expected value is empty; returns the value it has then. */
  async compareSet(...args: Call<typeof signatures.compareSet>): Promise<Uint8Array> {
    const [key, expected, desired] = signatures.compareSet.bind(args);
    const [from, to] = [Uint8Array.from(encoded(expected)), Uint8Array.from(encoded(desired))];
    return new Uint8Array(await this.queue.add(() => native.storeCompareSet(this._handle, key, from, to)));
  }

  /** Removes a key; returns whether there was one, a FileStore always true. */
  deleteKey(...args: Call<typeof signatures.deleteKey>): Promise<boolean> {
    const [key] = signatures.deleteKey.bind(args);
    return this.queue.add(() => native.storeDelete(this._handle, key));
  }

  /** How many keys there are, with those that the store itself uses. */
  numKeys(...args: []): Promise<number> {
    noArguments('numKeys', args);
    return this.queue.add(() => native.storeNumKeys(this._handle));
  }

  /** The keys. Not of a PrefixStore. */
  listKeys(...args: []): Promise<string[]> {
    noArguments('listKeys', args);
    return this.queue.add(() => native.storeListKeys(this._handle));
  }

  /** The values of keys, once they are set. */
  async multiGet(...args: Call<typeof signatures.multiGet>): Promise<Uint8Array[]> {
    const [names] = signatures.multiGet.bind(args);
    await this.waiting((handle) => native.storeWait(handle, [...names], this.timeout));
    const values = await this.queue.add(() => native.storeMultiGet(this._handle, [...names]));
    return values.map((one) => new Uint8Array(one));
  }

  /** Sets keys, each to the value at its position. */
  multiSet(...args: Call<typeof signatures.multiSet>): Promise<void> {
    const [names, values] = signatures.multiSet.bind(args);
    if (names.length !== values.length) throw new ValueError(`multiSet(): ${names.length} keys and ${values.length} values`);
    const copies = values.map((one) => Uint8Array.from(encoded(one)));
    return this.queue.add(() => native.storeMultiSet(this._handle, [...names], copies));
  }

  /** Puts a value at the end of a queue. Of a TCPStore and stores over it. */
  queuePush(...args: Call<typeof signatures.queuePush>): Promise<void> {
    const [key, given] = signatures.queuePush.bind(args);
    const bytes = Uint8Array.from(encoded(given));
    return this.queue.add(() => native.storeQueuePush(this._handle, key, bytes));
  }

  /** Takes the first value of a queue; of an empty one waits for it, or throws if `block` is false. */
  async queuePop(...args: Call<typeof signatures.queuePop>): Promise<Uint8Array> {
    const [key, block] = signatures.queuePop.bind(args);
    const pop = (handle: number): Promise<ArrayBuffer> => native.storeQueuePop(handle, key, block);
    return new Uint8Array(await (block ? this.waiting(pop) : this.queue.add(() => pop(this._handle))));
  }

  /** The length of a queue. */
  queueLen(...args: Call<typeof signatures.queueLen>): Promise<number> {
    const [key] = signatures.queueLen.bind(args);
    return this.queue.add(() => native.storeQueueLength(this._handle, key));
  }
}

function adopt<S extends Store>(store: S, handle: number): S {
  store._handle = handle;
  native.storeAttach(store, handle);
  return store;
}

const tcpSignature = parameters(
  'TCPStore.create',
  /** The server's host name or address. */
  { hostName: string },
  /** The server's port; 0 lets the server choose one, see `port`. */
  { port: int },
  /** How many processes use the store; null if that is not fixed. */
  { worldSize: orNull(int) },
  /** Whether this process is the server. */
  { isMaster: opt(boolean, false) },
  /** How long connecting, and later requests, wait, in milliseconds. */
  { timeout: opt(milliseconds, 300_000) },
  /** Whether the server waits until all processes are connected. */
  { waitForWorkers: opt(boolean, true) },
  /** Whether several stores of this process may have the same server. */
  { multiTenant: opt(boolean, false) },
  /** The descriptor of a socket bound to `port`, on which nothing listens yet: the server takes it over. */
  { masterListenFd: orNull(int) },
  /** Whether the server is the one over libuv. */
  { useLibuv: opt(boolean, true) },
);

/**
 * A store that one process keeps and others use by TCP. It has neither authentication nor encryption, and its server listens on all
 * addresses of the machine unless it is given a bound socket (`masterListenFd`): let only trusted machines reach its port.
 *
 * ```ts
 * const server = await TCPStore.create('127.0.0.1', 0, { isMaster: true, waitForWorkers: false });
 * const client = await TCPStore.create('127.0.0.1', server.port);
 * await client.set('key', 'value');
 * ```
 */
export class TCPStore extends Store {
  private constructor(readonly host: string) {
    super();
  }

  /** Connects to the server, or starts it. @throws DistributedError (rejects with) when that takes longer than `timeout` */
  static async create(...args: Call<typeof tcpSignature>): Promise<TCPStore> {
    const [host, port, worldSize, isMaster, timeout, waitForWorkers, multiTenant, listenFd, useLibuv] = tcpSignature.bind(args);
    if (port < 0 || port > 65535) throw new ValueError(`TCPStore.create(): port must be between 0 and 65535, got ${port}`);
    if (worldSize !== null && worldSize < 0) throw new ValueError('TCPStore.create(): TCPStore world size cannot be negative');
    checkTimeout('TCPStore.create', timeout);
    const options = [waitForWorkers, useLibuv];
    const handle = await fromCall(() =>
      native.tcpStore(host, port, isMaster, worldSize ?? 0, timeout, multiTenant, listenFd ?? -1, options),
    );
    return adopt(new TCPStore(host), handle);
  }

  /** The server's port. */
  get port(): number {
    return native.storeTcpPort(this._handle);
  }
}

const fileSignature = parameters('FileStore.create', { fileName: object<FileLike>() }, { worldSize: opt(int, -1) });

/** A store in a file of a file system that all processes use. The last process removes the file if `worldSize` is given. */
export class FileStore extends Store {
  private constructor(readonly path: string) {
    super();
  }

  static async create(...args: Call<typeof fileSignature>): Promise<FileStore> {
    const [file, worldSize] = fileSignature.bind(args);
    const path = pathOf('FileStore.create', file);
    // LibTorch would try to make the file until its time-out.
    if (!existsSync(dirname(resolve(path)))) throw new DistStoreError(`FileStore.create(): the folder of ${path} does not exist`);
    return adopt(new FileStore(path), await fromCall(() => native.fileStore(path, worldSize)));
  }
}

/** A store within this process, of all its threads that are given it. */
export class HashStore extends Store {
  private constructor() {
    super();
  }

  static async create(...args: []): Promise<HashStore> {
    noArguments('HashStore.create', args);
    return adopt(new HashStore(), await fromCall(() => native.hashStore()));
  }
}

const prefixSignature = parameters('PrefixStore', { prefix: string }, { store: object<Store>() });

/** A store whose keys are those of another store that begin with `prefix/`. */
export class PrefixStore extends Store {
  readonly prefix: string;
  readonly underlyingStore: Store;

  constructor(...args: Call<typeof prefixSignature>) {
    const [prefix, store] = prefixSignature.bind(args);
    super();
    if (!(store instanceof Store)) throw wrongClass('PrefixStore', 'store', 'a Store', store);
    this.prefix = prefix;
    this.underlyingStore = store;
    this._handle = native.prefixStore(this, prefix, store._handle);
    this.shareQueue(store);
  }
}
